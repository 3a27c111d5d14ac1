// What analyzers cost beside burndown, with which they share every tree and every diff:
//   npm run bench -- analyzers <git dir, or label=git dir> [...] [--runs 5] [--people] [--json FILE] [--program FILE]
//
//   burndown              history -a burndown --workers 2 --no-checkpoint
//   burndown,<another>    with one more, for each that needs no parser
//   all four              together, as they run by default
//
// Laws: the programs take turns, every other time in the opposite order; a ratio is that of one turn, and its median is shown. Memory is the
// sum of the resident peaks of the process tree, seen from outside in runs of their own. Exit code 1 if all together cost more than a
// quarter of burndown's CPU time.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { succeeded } from './burndown-measures.mjs';
import { cli, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { treeRun } from './process-tree.mjs';
import { markdownTable, median, spread } from './sample-statistics.mjs';
import { timed } from './timed-process.mjs';

const AIM = 1.25;
const FIRST = 'burndown';
/** The others that need no parser. */
const others = ['devs', 'couples', 'file-history'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    people: { type: 'boolean', default: false },
    json: { type: 'string' },
    program: { type: 'string', default: cli },
  },
});
const runs = Number(values.runs);
if (positionals.length === 0 || !(runs >= 1)) {
  console.error(
    'usage: npm run bench -- analyzers <git dir, or label=git dir> [...] [--runs 5] [--people] [--json FILE] [--program FILE]',
  );
  process.exit(2);
}

const whole = [FIRST, ...others].join(',');
const chosen = [FIRST, ...others.map((id) => `${FIRST},${id}`), whole];

/** @param {string} path @param {string} analyzers */
function commandOf(path, analyzers) {
  const options = ['--workers', '2', '--no-checkpoint', '--no-config', '--quiet'];
  if (values.people) options.push('--burndown-people');
  return [process.execPath, values.program, 'history', '-a', analyzers, ...options, path];
}

/** @param {string} path */
async function measuresOf(path) {
  /** @type {Record<string, { cpu: number, wall: number }[]>} */
  const samples = Object.fromEntries(chosen.map((analyzers) => [analyzers, []]));
  for (let run = 0; run < runs; run++) {
    for (const analyzers of run % 2 === 0 ? chosen : chosen.toReversed()) {
      const { cpu, wall } = await timed(commandOf(path, analyzers), { discard: true });
      samples[analyzers].push({ cpu, wall });
    }
  }
  /** @type {Record<string, number>} */
  const peaks = {};
  for (const analyzers of [FIRST, whole]) {
    peaks[analyzers] = succeeded(await treeRun(commandOf(path, analyzers))).peakMib;
  }
  return { samples, peaks };
}

const facts = machineFacts();
printFacts(facts);
const results = [];
for (const { name, path } of positionals.map(namedRepository)) {
  try {
    const { samples, peaks } = await measuresOf(path);
    results.push({ name, samples, peaks });
    const ratios = (/** @type {string} */ analyzers) =>
      samples[analyzers].map(({ cpu }, run) => cpu / samples[FIRST][run].cpu);
    const rows = chosen.map((analyzers) => [
      analyzers,
      spread(samples[analyzers].map(({ cpu }) => cpu)),
      spread(samples[analyzers].map(({ wall }) => wall)),
      analyzers === FIRST ? '' : spread(ratios(analyzers)),
      Number.isFinite(peaks[analyzers]) ? peaks[analyzers].toFixed(0) : '',
    ]);
    console.log(`\n${name}, medians of ${runs} runs (least–most)\n`);
    console.log(markdownTable(['analyzers', 'CPU s', 'wall s', `CPU / ${FIRST}`, 'peak MiB'], rows));
    const isReached = median(ratios(whole)) <= AIM;
    console.log(`\nall of them cost ${AIM} of ${FIRST}'s CPU time or less: ${isReached ? 'yes' : 'NO'}`);
    if (!isReached) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    const words = (error instanceof Error ? error.message : String(error)).replaceAll(path, name);
    results.push({ name, error: words });
    console.log(`${name}: left out, ${words}`);
  }
}
const report = { machine: facts, runs, repositories: results };
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
