// Memory on a history that is dense everywhere, made for it (dense-history.mjs), with all analyzers that need no parser:
//   npm run bench -- dense [--commits 25000] [--files 20000] [--files-per-commit 30] [--people 1000] [--budget 256MiB,512MiB]
//                          [--repository DIR] [--json FILE] [--program FILE]
//
// The history is made in a temporary directory, or in --repository, where a later run finds it. Every run has an empty directory of
// checkpoints, so the state is kept at each chunk's edge as in a first run of a user's. Peaks are those of the process tree, from outside; what
// the model expects is what the program itself tells with --verbose. Exit code 1 if a peak is above its budget.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { budgetCells, budgetRun } from './budget-run.mjs';
import { cli } from './changes-programs.mjs';
import { makeDenseRepository } from './dense-history.mjs';
import { machineFacts, printFacts } from './machine-facts.mjs';
import { markdownTable } from './sample-statistics.mjs';

const ANALYZERS = ['burndown', 'burndown,devs,couples,file-history'];

const { values } = parseArgs({
  options: {
    commits: { type: 'string', default: '25000' },
    files: { type: 'string', default: '20000' },
    'files-per-commit': { type: 'string', default: '30' },
    people: { type: 'string', default: '1000' },
    budget: { type: 'string', default: '256MiB,512MiB' },
    repository: { type: 'string' },
    json: { type: 'string' },
    program: { type: 'string', default: cli },
  },
});
const shape = {
  commits: Number(values.commits),
  files: Number(values.files),
  filesPerCommit: Number(values['files-per-commit']),
  people: Number(values.people),
};
if (!Object.values(shape).every((number) => Number.isSafeInteger(number) && number >= 1)) {
  console.error('--commits, --files, --files-per-commit and --people are whole numbers from 1');
  process.exit(2);
}

const room = mkdtempSync(join(tmpdir(), 'codefang-dense-'));
process.once('exit', () => rmSync(room, { recursive: true, force: true }));
const repository = resolve(values.repository ?? join(room, 'dense.git'));
if (!existsSync(repository)) await makeDenseRepository(repository, shape);

const facts = machineFacts();
printFacts(facts);
const runs = [];
for (const budget of values.budget.split(',')) {
  for (const analyzers of ANALYZERS) {
    runs.push({ analyzers, budget, ...(await budgetRun(values.program, repository, analyzers, budget)) });
  }
}
const rows = runs.map(({ analyzers, budget, ...run }) => [analyzers, budget, ...budgetCells(run)]);
const numbers = [shape.commits, shape.filesPerCommit, shape.files].map((number) => number.toLocaleString('en-US'));
console.log(`\n${numbers[0]} commits of ${numbers[1]} files each, of ${numbers[2]} files\n`);
console.log(markdownTable(['analyzers', 'budget', 'expected', 'peak MiB of the tree', 'of the budget'], rows));
if (runs.some(({ ofBudget = 0 }) => ofBudget > 1)) process.exitCode = 1;
if (values.json !== undefined) {
  const report = { machine: facts, shape, runs };
  writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
