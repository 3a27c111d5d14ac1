// The knobs that are derived on GitHub's runners, and from the design's budgets: `npm run bench -- knobs` prints both tables as Markdown.
// Nothing is measured: the derivation is pure.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { knobCells, knobColumns, runnerColumns, runnerRows } from '../scripts/runner-knobs.mjs';
import { markdownTable } from './sample-statistics.mjs';

const file = join(dirname(import.meta.dirname), 'lib/budget/knobs.js');
if (!existsSync(file)) {
  console.error(`there is no ${file}: run \`npm run build\` first`);
  process.exit(2);
}
/** @type {typeof import('../src/budget/knobs.js')} */
const budget = await import(pathToFileURL(file).href);

const MIB = 1 << 20;

console.log(markdownTable(runnerColumns, runnerRows(budget)));
console.log(
  markdownTable(
    knobColumns,
    [128, 256, 512, 1024, 2048].map((mib) => {
      const request = { budgetBytes: mib * MIB, isExplicit: true, cores: 64, objects: 0, indexBytes: 0, given: {} };
      return knobCells(budget.deriveKnobs(request));
    }),
  ),
);
