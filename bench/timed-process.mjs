// Runs a program and measures it as the system accounts for it. CPU time is user and system time of the program and of all its
// children that it waited for, told by the `time` of bash, the same way for every program. Wall time is told by it too.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{ cpu: number, wall: number, output: string, complaints: string[], peak: number }} Timing CPU and wall in seconds; what the
 * program printed, the lines it wrote to stderr, and what it wrote to file descriptor 3 (peak-report.mjs), NaN if nothing
 */

const TIMED = 'TIMEFORMAT="%R %U %S"; time "$@"';

/** Every program runs here: a git that takes it for its work tree finds no attributes in it. Paths must be absolute. */
export const emptyDirectory = mkdtempSync(join(tmpdir(), 'codefang-bench-'));
process.once('exit', () => rmdirSync(emptyDirectory));

/**
 * An environment in which git reads nobody's configuration, fetches nothing and speaks English, and Node starts as it does for most: with a file
 * named in NODE_EXTRA_CA_CERTS it reads certificates at every start, which takes longer than the start.
 */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT|NODE)_/.test(name))),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/**
 * Runs `command`. Its output is kept, unless `discard` sends it to the null device. An exit code other than 0 is an error that ends
 * with the program's last words.
 * @param {string[]} command @param {{ discard?: boolean }} [options] @returns {Promise<Timing>}
 */
export async function timed(command, { discard = false } = {}) {
  const child = spawn('bash', ['-c', TIMED, 'bash', ...command], {
    cwd: emptyDirectory,
    env: environment,
    stdio: ['ignore', discard ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const output = [];
  const complaints = [];
  let peak = '';
  child.stdout?.on('data', (bytes) => output.push(bytes));
  child.stderr.on('data', (bytes) => complaints.push(bytes));
  child.stdio[3].on('data', (bytes) => (peak += bytes));
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const lines = Buffer.concat(complaints).toString().trimEnd().split('\n');
  const seconds = /^(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)$/.exec(lines.at(-1) ?? '');
  if (status !== 0 || seconds === null) {
    const words = lines.filter((line) => !/^[\d. ]*$/.test(line));
    throw new Error(`${command[0]} ended with ${status}: ${words.at(-1) ?? 'no words'}`);
  }
  const [wall, user, system] = seconds.slice(1).map(Number);
  return {
    cpu: user + system,
    wall,
    output: Buffer.concat(output).toString('latin1'),
    complaints: lines.slice(0, -1),
    peak: parseFloat(peak),
  };
}
