// Runs a program and measures the memory of its process tree from outside, from /proc: every few milliseconds the resident peak (VmHWM)
// of each process below the one started is read, and the last ones seen are added up. So a process that ends early counts as if
// it stayed: the sum is never less than the tree's peak, and is the peak itself of a tree of one process. Linux only; elsewhere it is NaN.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { emptyDirectory, environment } from './timed-process.mjs';

const SAMPLE_MS = 4;
/** How many samples apart the tree is looked at anew; between them only the processes known are read. */
const TREE_SAMPLES = 8;

/** @typedef {{ status: number | null, peakMib: number, processes: number, sha256: string, complaints: string }} TreeRun */

/** Runs a command to its end, whatever its exit code. @param {string[]} command @returns {Promise<TreeRun>} */
export async function treeRun([file, ...args]) {
  const child = spawn(file, args, { cwd: emptyDirectory, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = createHash('sha256');
  let complaints = '';
  child.stdout.on('data', (bytes) => output.update(bytes));
  child.stderr.on('data', (bytes) => (complaints += bytes));
  /** @type {Map<number, number>} */
  const peaks = new Map();
  let tree = [child.pid];
  let samples = 0;
  const look = () => {
    if (samples++ % TREE_SAMPLES === 0) tree = withChildren(child.pid);
    for (const pid of tree) {
      const kib = peakOf(pid);
      if (kib !== undefined) peaks.set(pid, kib);
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, SAMPLE_MS) : undefined;
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  const kib = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  const peakMib = peaks.size === 0 ? NaN : kib / 1024;
  return { status, peakMib, processes: peaks.size, sha256: output.digest('hex'), complaints };
}

/** A process and all below it: proc(5), the fourth field of `stat`. @param {number} root */
function withChildren(root) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = textOf(`/proc/${name}/stat`);
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Resident peak of a process in KiB; undefined if it has gone. @param {number} pid */
function peakOf(pid) {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`))?.[1];
  return kib === undefined ? undefined : Number(kib);
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
