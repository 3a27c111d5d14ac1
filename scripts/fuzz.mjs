// The fuzzer: spoiled packs, indexes, objects, deltas and repository files, read by the code that `npm run build` made.
// Whatever the bytes, the outcome must be a result that keeps its laws or a CodefangError of a `repository-*` or `user-*` code;
// within 2 s, in bounded memory. The same seed tries the same inputs.
//   npm run fuzz -- [--seconds 60] [--seed N] [--target name[,name]] [--iteration I]
// A failure leaves its input in a temporary directory and says how to try it again; the exit code is 1.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { CodefangError } from '../lib/base/errors.js';
import { Random, seedOf } from './fuzz/random.mjs';
import { targets } from './fuzz/targets.mjs';

const SLOW_MS = 2000;
const PATIENCE_SECONDS = 30;
const MOST_RESIDENT = 600 << 20;
/** Trials that share a kernel, a pool of histories, a directory. */
const GENERATION = 256;
/** Failures after which a target is left. */
const MOST_FAILURES = 5;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    target: { type: 'string' },
    iteration: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
const seed = options.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(options.seed);
const names = options.target?.split(',') ?? targets.map(({ name }) => name);
const chosen = names.map((name) => {
  const target = targets.find((candidate) => candidate.name === name);
  if (target !== undefined) return target;
  console.error(`fuzz: there is no target '${name}'; there are ${targets.map((known) => known.name).join(', ')}`);
  process.exit(2);
});
const last = options.iteration === undefined ? undefined : Number(options.iteration);
if (!(seconds > 0 && Number.isInteger(seed) && (last === undefined || last >= 0))) {
  console.error('fuzz: --seconds, --seed and --iteration take numbers');
  process.exit(2);
}

const room = mkdtempSync(join(tmpdir(), 'codefang-fuzz-'));
const kept = `${room}-failed`;
/** Inputs tried, target, iteration: for the watchdog. */
const beats = new Int32Array(new SharedArrayBuffer(12));
const watchdog = new Worker(new URL('./fuzz/watchdog.mjs', import.meta.url), {
  workerData: { beats, seed, names, patienceSeconds: PATIENCE_SECONDS },
});
watchdog.unref();

/** @param {unknown} error @returns {string | undefined} what was refused, or undefined when that is no way to refuse */
function refusal(error) {
  return error instanceof CodefangError && /^(repository|user)-/.test(error.code) ? error.code : undefined;
}

/**
 * Tries one input. @param {import('./fuzz/targets.mjs').Trial} trial
 * @returns {{ outcomes: string[], failed?: unknown }}
 */
function attempt(trial) {
  const begin = performance.now();
  let outcomes = ['valid'];
  try {
    outcomes = trial.run() ?? outcomes;
  } catch (error) {
    const code = refusal(error);
    if (code === undefined) return { outcomes: ['FAILED'], failed: error };
    outcomes = [code];
  }
  const took = performance.now() - begin;
  return took > SLOW_MS ? { outcomes: ['FAILED'], failed: `it took ${Math.round(took)} ms` } : { outcomes };
}

/** @param {string} name @param {number} iteration @param {import('./fuzz/targets.mjs').Trial} trial @param {unknown} failed */
function report(name, iteration, trial, failed) {
  const folder = join(kept, `${name}-${iteration}`);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(trial.files))
    writeFileSync(join(folder, file.replaceAll('/', '%')), content);
  const what = failed instanceof Error ? failed.stack : String(failed);
  console.error(`\nfuzz: ${name} fails at iteration ${iteration} of seed ${seed}: ${what}`);
  console.error(
    `  input: ${folder}\n  again: npm run fuzz -- --target ${name} --seed ${seed} --iteration ${iteration}\n`,
  );
}

/**
 * Tries inputs of one target until its time is up. @param {import('./fuzz/targets.mjs').Target} target @param {number} number
 * @returns {Promise<number>} failures
 */
async function fuzz({ name, open }, number) {
  /** @type {Map<string, number>} */
  const outcomes = new Map();
  let failures = 0;
  const begin = performance.now();
  const end = begin + (1000 * seconds) / chosen.length;
  const first = last === undefined ? 0 : last - (last % GENERATION);
  let iteration = first;
  /** @type {(draw: Random) => import('./fuzz/targets.mjs').Trial} */
  let draw = () => ({ files: {}, run: () => undefined });
  for (; last === undefined ? performance.now() < end : iteration <= last; iteration++) {
    if (iteration === first || iteration % GENERATION === 0) {
      const own = join(room, name);
      rmSync(own, { recursive: true, force: true });
      mkdirSync(own, { recursive: true });
      draw = open(own, new Random(seedOf(seed, number, Math.floor(iteration / GENERATION), 1)));
    }
    const trial = draw(new Random(seedOf(seed, number, iteration, 2)));
    beats[1] = chosen.findIndex((target) => target.name === name);
    beats[2] = iteration;
    beats[0]++;
    const { outcomes: these, failed } = attempt(trial);
    for (const outcome of these) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (failed !== undefined) {
      report(name, iteration, trial, failed);
      if (++failures >= MOST_FAILURES) break;
    }
    if (iteration % GENERATION === GENERATION - 1) {
      // What threads have let go of is given back in a turn of the event loop.
      await nextTurn();
      const resident = process.memoryUsage.rss();
      if (resident > MOST_RESIDENT) {
        failures++;
        console.error(`\nfuzz: ${name} at iteration ${iteration} of seed ${seed}: ${resident >> 20} MiB are resident`);
        break;
      }
    }
  }
  const took = (performance.now() - begin) / 1000;
  const sorted = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`);
  console.log(
    `${name.padEnd(18)}${String(iteration - first).padStart(8)} in ${took.toFixed(1)} s   ${sorted.join(', ')}`,
  );
  return failures;
}

console.log(`fuzz: seed ${seed}, ${seconds} s, ${chosen.length} targets`);
let failures = 0;
for (const target of chosen) failures += await fuzz(target, targets.indexOf(target));
rmSync(room, { recursive: true, force: true });
console.log(`fuzz: ${failures} failures, ${process.memoryUsage.rss() >> 20} MiB resident`);
process.exitCode = failures > 0 ? 1 : 0;
