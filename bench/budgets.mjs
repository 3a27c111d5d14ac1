// The peak of a run under budgets of memory, with any analyzers:
//   npm run bench -- budgets <git dir, or label=git dir> [...] [--analyzers all] [--budget 256MiB,512MiB,1GiB] [--json FILE] [--program FILE]
//
// As users run it: knobs derived from the budget, the state kept at each chunk's edge in an empty directory, the report as YAML. Peaks are the sum of
// the resident peaks of the process tree, seen from outside; what the model expects is what the program itself tells with --verbose. Exit code
// 1 if a peak is above its budget. A budget that is refused stands with the least that is asked for.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { succeeded } from './burndown-measures.mjs';
import { cli, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { treeRun } from './process-tree.mjs';
import { markdownTable } from './sample-statistics.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    analyzers: { type: 'string', default: 'all' },
    budget: { type: 'string', default: '256MiB,512MiB,1GiB' },
    json: { type: 'string' },
    program: { type: 'string', default: cli },
  },
});
if (positionals.length === 0) {
  console.error(
    'usage: npm run bench -- budgets <git dir, or label=git dir> [...] [--analyzers all] [--budget 256MiB,512MiB,1GiB] [--json FILE]',
  );
  process.exit(2);
}

const room = mkdtempSync(join(tmpdir(), 'codefang-budgets-'));
process.once('exit', () => rmSync(room, { recursive: true, force: true }));

/** @param {string} path @param {string} budget */
async function measured(path, budget) {
  const kept = join(room, 'kept');
  rmSync(kept, { recursive: true, force: true });
  const options = ['--no-config', '--verbose', '--memory-budget', budget, '--checkpoint-dir', kept];
  const command = [process.execPath, values.program, 'history', '-a', values.analyzers, ...options, path];
  const run = await treeRun(command);
  const [, least] = /give at least (\S+)/.exec(run.complaints) ?? [];
  if (run.code === 2 && least !== undefined) return { refused: least };
  const { peakMib, complaints } = succeeded(run);
  const [, expected = '?'] = /expected: .* = (\S+ \S+)$/m.exec(complaints) ?? [];
  const [, mib] = /memory budget (\d+) MiB/.exec(complaints) ?? [];
  return { peakMib, expected, ofBudget: peakMib / Number(mib) };
}

const facts = machineFacts();
printFacts(facts);
const results = [];
for (const { name, path } of positionals.map(namedRepository)) {
  for (const budget of values.budget.split(',')) results.push({ name, budget, ...(await measured(path, budget)) });
}
const rows = results.map(({ name, budget, refused, expected, peakMib, ofBudget }) =>
  refused === undefined
    ? [name, budget, expected, Number.isNaN(peakMib) ? 'not available' : peakMib.toFixed(0), ofBudget.toFixed(2)]
    : [name, budget, '', `refused, asks for ${refused}`, ''],
);
console.log(`\n${values.analyzers}\n`);
console.log(markdownTable(['repository', 'budget', 'expected', 'peak MiB of the tree', 'of the budget'], rows));
if (results.some(({ ofBudget }) => ofBudget > 1)) process.exitCode = 1;
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine: facts, analyzers: values.analyzers, results }, undefined, 2)}\n`,
  );
}
