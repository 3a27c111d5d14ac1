// The knobs that are derived on GitHub's runners, as rows of a table. Nothing is measured: the derivation is pure. The repository is one of 200,000
// objects, such as redis'.

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

/** Names of the columns that are knobs. */
export const knobColumns = ['budget', 'workers', 'blob cache', 'diff cache', 'buffer size', 'chunk'];
/** Names of all columns of `runnerRows`. */
export const runnerColumns = ['runner', 'cores', 'memory', ...knobColumns];

/** @param {import('../src/budget/knobs.js').Knobs} knobs @returns {string[]} */
export function knobCells({ budgetBytes, workers, blobCacheBytes, diffCacheEntries, bufferSize, chunkCommits }) {
  return [
    `${budgetBytes / MIB} MiB`,
    `${workers}`,
    `${Math.round(blobCacheBytes / MIB)} MiB`,
    diffCacheEntries.toLocaleString('en-US'),
    `${bufferSize}`,
    chunkCommits.toLocaleString('en-US'),
  ];
}

/**
 * A row for each kind of runner.
 * @param {Pick<typeof import('../src/budget/knobs.js'), 'automaticBudget' | 'deriveKnobs'>} budget @returns {string[][]}
 */
export function runnerRows({ automaticBudget, deriveKnobs }) {
  return runners.map(([label, cores, memory]) => {
    const budgetBytes = automaticBudget(memory * GIB, FREE * memory * GIB, cores);
    const indexBytes = OBJECTS * INDEX_ENTRY;
    const knobs = deriveKnobs({ budgetBytes, isExplicit: false, cores, objects: OBJECTS, indexBytes, given: {} });
    return [label, `${cores}`, `${memory} GB`, ...knobCells(knobs)];
  });
}
