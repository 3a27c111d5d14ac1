// The knobs that are derived on GitHub's runners, and from the design's budgets: `npm run bench -- knobs` prints both tables as Markdown.
// Nothing is measured: the derivation is pure. The repository is one of 200,000 objects, such as redis'.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownTable } from './sample-statistics.mjs';

const file = join(dirname(import.meta.dirname), 'lib/budget/knobs.js');
if (!existsSync(file)) {
  console.error(`there is no ${file}: run \`npm run build\` first`);
  process.exit(2);
}
/** @type {typeof import('../src/budget/knobs.js')} */
const { automaticBudget, deriveKnobs } = await import(pathToFileURL(file).href);

const MIB = 1 << 20;
const GIB = 1024 * MIB;
const OBJECTS = 200_000;
/** Bytes of an index in memory, for each object. */
const INDEX_ENTRY = 24;
/** What an idle runner has free. */
const FREE = 0.85;

/** @type {readonly [string, number, number][]} label, cores, GB of memory */
const runners = [
  ['ubuntu, windows; private repositories', 2, 8],
  ['ubuntu, windows; public repositories', 4, 16],
  ['ubuntu-slim', 1, 5],
  ['macos (arm64)', 3, 7],
  ['macos (Intel)', 4, 14],
];

/** @param {import('../src/budget/knobs.js').Knobs} knobs @returns {string[]} */
const cells = ({ budgetBytes, workers, blobCacheBytes, diffCacheEntries, bufferSize, chunkCommits }) => [
  `${budgetBytes / MIB} MiB`,
  `${workers}`,
  `${Math.round(blobCacheBytes / MIB)} MiB`,
  diffCacheEntries.toLocaleString('en-US'),
  `${bufferSize}`,
  chunkCommits.toLocaleString('en-US'),
];
const columns = ['budget', 'workers', 'blob cache', 'diff cache', 'buffer size', 'chunk'];

console.log(
  markdownTable(
    ['runner', 'cores', 'memory', ...columns],
    runners.map(([label, cores, memory]) => {
      const budgetBytes = automaticBudget(memory * GIB, FREE * memory * GIB, cores);
      const indexBytes = OBJECTS * INDEX_ENTRY;
      const knobs = deriveKnobs({ budgetBytes, isExplicit: false, cores, objects: OBJECTS, indexBytes, given: {} });
      return [label, `${cores}`, `${memory} GB`, ...cells(knobs)];
    }),
  ),
);
console.log(
  markdownTable(
    columns,
    [128, 256, 512, 1024, 2048].map((mib) => {
      const request = { budgetBytes: mib * MIB, isExplicit: true, cores: 64, objects: 0, indexBytes: 0, given: {} };
      return cells(deriveKnobs(request));
    }),
  ),
);
