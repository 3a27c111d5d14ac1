// The whole main job, as users run it, against what it is to reach:
//   npm run bench -- burndown <git dir, or label=git dir> [...] [--runs 5] [--starts 20] [--json FILE] [--record] [--program FILE]
//
//   git          git log --first-parent -m --numstat --no-renames, its output thrown away
//   full         history -a burndown --workers 2 --no-checkpoint
//   whole        the same with --chunk-size all
//   chunked      with --chunk-size 2000 and checkpoints in an empty directory
//   incremental  the newest 50 commits on a snapshot, which is copied anew for every run
//
// Laws: the programs take turns, every other time in the opposite order; a ratio is that of one turn, and its median is shown. Memory is
// the sum of the resident peaks of the process tree, seen from outside in runs of their own. With --record the samples are kept in bench/runs/.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aimRows, aimsHead, aimsOf, startUpAim } from './burndown-aims.mjs';
import { measuresOf } from './burndown-measures.mjs';
import { startUps } from './burndown-programs.mjs';
import { namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { markdownTable, median, spread } from './sample-statistics.mjs';
import { keepSamples } from './samples-kept.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    starts: { type: 'string', default: '20' },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
    program: { type: 'string' },
  },
});
const [runs, starts] = [Number(values.runs), Number(values.starts)];
if (positionals.length === 0 || !(runs >= 1) || !(starts >= 1)) {
  console.error(
    'usage: npm run bench -- burndown <git dir, or label=git dir> [...] [--runs 5] [--starts 20] [--json FILE] [--record] [--program FILE]',
  );
  process.exit(2);
}

/** @param {number | undefined} mib */
const whole = (mib) => (Number.isFinite(mib) ? mib.toFixed(0) : 'not available');

/** @param {string} name @param {import('./burndown-measures.mjs').Measures} measures */
function print(name, { commits, samples, budgets, streaming }) {
  const programs = Object.entries(samples).map(([program, list]) => [
    program,
    spread(list.map(({ cpu }) => cpu)),
    spread(list.map(({ wall }) => wall)),
  ]);
  console.log(`\n${name}, ${commits.toLocaleString('en-US')} commits, medians of ${runs} runs (least–most)`);
  console.log(`\n${markdownTable(['program', 'CPU s', 'wall s'], programs)}`);
  const memory = budgets.map(({ mib, refused, peakMib, processes }) =>
    refused === undefined
      ? [`${mib} MiB`, whole(peakMib), (peakMib / mib).toFixed(2), String(processes)]
      : [`${mib} MiB`, 'refused', `names ${refused}`, ''],
  );
  console.log(`\n${markdownTable(['budget', 'peak MiB of the tree', 'of the budget', 'processes'], memory)}`);
  const medianOf = (program, of) => median(samples[program].map((sample) => sample[of])).toFixed(2);
  const row = (program, mib) => [program, medianOf(program, 'wall'), medianOf(program, 'cpu'), whole(mib)];
  const rows = [row('chunked', streaming.chunkedMib), row('whole', streaming.wholeMib)];
  console.log(`\n${markdownTable(['streaming', 'wall s', 'CPU s', 'peak MiB'], rows)}`);
  console.log(`reports byte for byte the same: ${streaming.identical ? 'yes' : 'NO'}`);
}

const facts = machineFacts();
printFacts(facts);
const start = await startUps(starts, values.program);
const results = [];
const rows = [];
for (const { name, path } of positionals.map(namedRepository)) {
  try {
    const measures = await measuresOf(path, runs, values.program);
    results.push({ name, ...measures });
    print(name, measures);
    rows.push(...aimRows(name, aimsOf(measures)));
    if (!measures.streaming.identical) process.exitCode = 1;
    if (values.record) keepSamples(facts, `burndown-${name}`, { machine: facts, runs, name, ...measures, start });
  } catch (error) {
    process.exitCode = 1;
    const words = (error instanceof Error ? error.message : String(error)).replaceAll(path, name);
    results.push({ name, error: words });
    console.log(`${name}: left out, ${words}`);
  }
}
rows.push(...aimRows('any', [startUpAim(start)]));
console.log(`\n${markdownTable(aimsHead, rows)}`);
const report = { machine: facts, runs, start, repositories: results };
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
