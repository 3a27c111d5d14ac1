// CPU time, wall time and peak memory of reading a whole history, against git on the same history in the same run:
//   npm run bench -- changes <git dir, or label=git dir> [...] [--runs 5] [--burndown] [--json FILE] [--record] [--lib DIR]
//
//   git        git log --first-parent -m --numstat --no-renames, its output thrown away
//   codefang   the same changes with hunks, in one worker thread with the default memory (changes-run.mjs)
//   burndown   with --burndown: the whole of `history -a burndown` from dist/, renames and report included
//
// Laws: the programs take turns, every other time in the opposite order; a ratio is that of one turn, and its median is shown. Before
// anything is timed both must give the same totals, or the repository's figures are marked as worthless and the exit code is 1. With
// --record the samples are kept in bench/runs/.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { burndownRun, changesRun, differences, gitLog, gitTotals, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { markdownTable, median, spread } from './sample-statistics.mjs';
import { keepSamples } from './samples-kept.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    burndown: { type: 'boolean', default: false },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
    lib: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (positionals.length === 0 || !(runs >= 1)) {
  console.error(
    'usage: npm run bench -- changes <git dir, or label=git dir> [...] [--runs 5] [--burndown] [--json FILE] [--record] [--lib DIR]',
  );
  process.exit(2);
}

const head = [
  'repository',
  'commits',
  'packs MiB',
  'program',
  'CPU s',
  'wall s',
  'CPU / git',
  'wall / git',
  'peak MiB',
];

/** @param {string} path */
async function measured(path) {
  const programs = {
    git: () => gitLog(path),
    codefang: () => changesRun(path, values.lib === undefined ? {} : { lib: resolve(values.lib) }),
    ...(values.burndown ? { burndown: () => burndownRun(path) } : {}),
  };
  const git = await gitTotals(path);
  /** @type {import('./changes-programs.mjs').Totals} */
  const totals = JSON.parse((await programs.codefang()).output);
  /** @type {Record<string, { cpu: number, wall: number, peakMib?: number }[]>} */
  const samples = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    const turn = Object.entries(programs);
    for (const [name, start] of run % 2 === 0 ? turn : turn.reverse()) {
      const { cpu, wall, peakMib } = await start();
      samples[name].push({ cpu, wall, ...(peakMib === undefined ? {} : { peakMib: Math.round(peakMib) }) });
    }
  }
  return { ...totals, differences: differences(git, totals), samples };
}

/** @param {string} name @param {Awaited<ReturnType<typeof measured>>} result */
function rowsOf(name, { commits, packMib, samples }) {
  const ratios = (/** @type {string} */ program, /** @type {'cpu' | 'wall'} */ of) =>
    spread(samples[program].map((sample, i) => sample[of] / samples.git[i][of]));
  return Object.entries(samples).map(([program, list]) => [
    name,
    commits.toLocaleString('en-US'),
    String(packMib),
    program,
    spread(list.map(({ cpu }) => cpu)),
    spread(list.map(({ wall }) => wall)),
    ...(program === 'git' ? ['', '', ''] : [ratios(program, 'cpu'), ratios(program, 'wall'), peakOf(list)]),
  ]);
}

/** @param {{ peakMib?: number }[]} list */
function peakOf(list) {
  const peaks = list.map(({ peakMib }) => peakMib ?? NaN);
  return peaks.length === 1 ? String(peaks[0]) : `${median(peaks)} (${Math.min(...peaks)}–${Math.max(...peaks)})`;
}

const facts = machineFacts();
printFacts(facts);
const results = [];
const rows = [];
for (const { name, path } of positionals.map(namedRepository)) {
  try {
    const result = await measured(path);
    results.push({ name, ...result });
    rows.push(...rowsOf(name, result));
    const { files, added, removed, hunks } = result;
    console.log(`${name}: ${files} files changed, ${added} lines added, ${removed} removed, ${hunks} hunks`);
    if (result.differences.length > 0) {
      process.exitCode = 1;
      console.log(`${name}: NOT THE SAME WORK, its figures are worthless: ${result.differences.join('; ')}`);
    }
    if (values.record) keepSamples(facts, name, { machine: facts, runs, name, ...result });
  } catch (error) {
    process.exitCode = 1;
    const words = (error instanceof Error ? error.message : String(error)).replaceAll(path, name);
    results.push({ name, error: words });
    console.log(`${name}: left out, ${words}`);
  }
}
console.log(`\nmedians of ${runs} runs (least–most)\n\n${markdownTable(head, rows)}`);
const report = { machine: facts, runs, repositories: results };
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
