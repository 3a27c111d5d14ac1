// The peak of a run under budgets of memory, with any analyzers:
//   npm run bench -- budgets <git dir, or label=git dir> [...] [--analyzers all] [--budget 256MiB,512MiB,1GiB] [--json FILE] [--program FILE]
//
// As users run it: knobs derived from the budget, the state kept at each chunk's edge in an empty directory, the report as YAML. Peaks are the sum of
// the resident peaks of the process tree, seen from outside; what the model expects is what the program itself tells with --verbose. Exit code
// 1 if a peak is above its budget. A budget that is refused stands with the least that is asked for.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { budgetCells, budgetRun } from './budget-run.mjs';
import { cli, namedRepository } from './changes-programs.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
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

const facts = machineFacts();
printFacts(facts);
const results = [];
for (const { name, path } of positionals.map(namedRepository)) {
  for (const budget of values.budget.split(',')) {
    results.push({ name, budget, ...(await budgetRun(values.program, path, values.analyzers, budget)) });
  }
}
const rows = results.map(({ name, budget, ...run }) => [name, budget, ...budgetCells(run)]);
console.log(`\n${values.analyzers}\n`);
console.log(markdownTable(['repository', 'budget', 'expected', 'peak MiB of the tree', 'of the budget'], rows));
if (results.some(({ ofBudget = 0 }) => ofBudget > 1)) process.exitCode = 1;
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine: facts, analyzers: values.analyzers, results }, undefined, 2)}\n`,
  );
}
