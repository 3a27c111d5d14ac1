// Where the time of `npm run bench -- changes` goes: CPU samples of the worker thread, summed by source file of the kernel and of the
// JavaScript around it.
//   npm run bench -- stages <git dir> [...] [--functions N]
// The kernel is compiled again, with names and otherwise as scripts/build-kernel.mjs does, beside a copy of lib/. A function that
// the compiler put into another one counts for the file of that one.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { markdownTable } from './sample-statistics.mjs';

const KERNEL_FLAGS =
  '--runtime stub --noAssert -O3 --shrinkLevel 0 --importMemory --use abort= --enable simd,bulk-memory --debug';
/** Parts of a run that are node's own, in a row of their own. */
const IDLE = ['(idle)', '(program)', '(root)'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { functions: { type: 'string', default: '0' }, lib: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('usage: npm run bench -- stages <git dir> [...] [--functions N] [--lib DIR]');
  process.exit(2);
}
const root = dirname(import.meta.dirname);
const directory = mkdtempSync(join(tmpdir(), 'codefang-stages-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
const lib = join(directory, 'lib');
cpSync(values.lib ?? join(root, 'lib'), lib, { recursive: true });
writeFileSync(join(directory, 'package.json'), '{"type":"module"}');
execFileSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js'),
    'src/kernel/assembly/index.ts',
    '-o',
    join(lib, 'kernel', 'kernel.wasm'),
    ...KERNEL_FLAGS.split(' '),
  ],
  { cwd: root, stdio: 'inherit' },
);

/** The profile of the worker thread, which is the one with samples in the kernel. @param {string} path */
function profileOf(path) {
  const into = mkdtempSync(join(directory, 'profile-'));
  const flags = ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', into];
  execFileSync(process.execPath, [
    ...flags,
    join(import.meta.dirname, 'changes-run.mjs'),
    path,
    JSON.stringify({ lib }),
  ]);
  const profiles = readdirSync(into).map((file) => JSON.parse(readFileSync(join(into, file), 'utf8')));
  const ofKernel = (/** @type {any} */ profile) =>
    profile.nodes.filter((/** @type {any} */ { callFrame }) => callFrame.url.startsWith('wasm:')).length;
  return profiles.sort((a, b) => ofKernel(b) - ofKernel(a))[0];
}

/** @param {{ functionName: string, url: string }} frame @returns {[string, string]} stage and function */
function placeOf({ functionName, url }) {
  if (url.startsWith('wasm:')) {
    const parts = functionName.split('/');
    return [`kernel ${parts.at(-2) ?? ''}`, parts.at(-1) ?? ''];
  }
  if (functionName === '(garbage collector)') return ['garbage collector', ''];
  if (url.startsWith('node:') || url === '') return ['node', `${functionName} ${url}`];
  return [`js ${basename(dirname(url))}/${basename(url, '.js')}`, functionName];
}

printFacts(machineFacts());
for (const { name, path } of positionals.map(namedRepository)) {
  const { nodes, samples, timeDeltas } = profileOf(path);
  const frames = new Map(nodes.map((/** @type {any} */ node) => [node.id, node.callFrame]));
  /** @type {Map<string, number>} */
  const stages = new Map();
  /** @type {Map<string, number>} */
  const functions = new Map();
  let total = 0;
  for (let i = 0; i < samples.length; i++) {
    const frame = frames.get(samples[i]);
    if (IDLE.includes(frame.functionName)) continue;
    const [stage, where] = placeOf(frame);
    stages.set(stage, (stages.get(stage) ?? 0) + timeDeltas[i]);
    functions.set(`${stage}: ${where}`, (functions.get(`${stage}: ${where}`) ?? 0) + timeDeltas[i]);
    total += timeDeltas[i];
  }
  const table = (/** @type {Map<string, number>} */ map, /** @type {number} */ most) =>
    [...map]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([what, us]) => [what, (us / 1e3).toFixed(0), ((100 * us) / total).toFixed(1)]);
  console.log(`\n${name}: ${(total / 1e6).toFixed(2)} s in the worker thread`);
  console.log(`\n${markdownTable(['stage', 'ms', '%'], table(stages, 24))}`);
  if (Number(values.functions) > 0) {
    console.log(`\n${markdownTable(['function', 'ms', '%'], table(functions, Number(values.functions)))}`);
  }
}
