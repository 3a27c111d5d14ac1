// The ways of running that must all give the same bytes: a part of the product of workers, chunk sizes, budgets, caches and readers in
// which every value of each stands beside several of the others.

/**
 * One way of running. The `least` budget is the smallest that is round and accepted. `tiny` caches are a mebibyte of blobs for each worker, sixteen diffs, batches of a hundred commits.
 * @typedef {{
 *   workers: 1 | 2 | 4, chunk: '100' | '1000' | 'all', budget: 'least' | '256MiB' | '512MiB' | '1GiB', caches: 'tiny' | 'default',
 *   reader: 'pack' | 'git' | 'libgit2',
 * }} Configuration
 */

/** @param {Configuration['workers']} workers @param {Configuration['chunk']} chunk @param {Configuration['budget']} budget @param {Configuration['caches']} caches @param {Configuration['reader']} reader @returns {Configuration} */
const way = (workers, chunk, budget, caches, reader = 'pack') => ({ workers, chunk, budget, caches, reader });

/** Runs that are left alone. */
export const uninterrupted = [
  way(1, 'all', '256MiB', 'default'),
  way(2, 'all', '512MiB', 'tiny'),
  way(4, 'all', '1GiB', 'default'),
  way(1, '1000', 'least', 'tiny'),
  way(2, '1000', '512MiB', 'default'),
  way(4, '1000', '1GiB', 'tiny'),
  way(1, '100', 'least', 'default'),
  way(2, '100', '1GiB', 'tiny'),
  way(4, '100', '1GiB', 'default'),
  way(1, '100', '512MiB', 'tiny', 'git'),
  way(2, 'all', '1GiB', 'default', 'git'),
  way(4, '1000', '1GiB', 'tiny', 'git'),
];

/** Those of the reader that has to be built first. */
export const throughLibgit2 = [
  way(1, '100', '512MiB', 'tiny', 'libgit2'),
  way(2, '1000', '1GiB', 'default', 'libgit2'),
];

/** Runs that are killed again and again. */
export const killed = [
  way(2, '1000', '512MiB', 'default'),
  way(2, '100', '1GiB', 'tiny'),
  way(1, '100', 'least', 'default'),
  way(4, '100', '1GiB', 'default'),
  way(2, '100', '1GiB', 'tiny', 'git'),
];

/** The few of `--quick`. */
export const quick = {
  uninterrupted: [uninterrupted[0], uninterrupted[7], uninterrupted[11]],
  killed: [killed[1]],
};

/** The least budget in which text is parsed, and in which none is. */
export const leastBudget = { parsing: '256MiB', other: '128MiB' };

/** The options of the command line. @param {Configuration} configuration @param {string} least budget @returns {string[]} */
export function optionsOf({ workers, chunk, budget, caches, reader }, least) {
  const tiny = [
    ['--blob-cache-size', `${workers}MiB`],
    ['--diff-cache-size', '16'],
    ['--commit-batch-size', '100'],
  ];
  return [
    ['--workers', String(workers)],
    ['--chunk-size', chunk],
    ['--memory-budget', budget === 'least' ? least : budget],
    ['--object-reader', reader],
    ...(caches === 'tiny' ? tiny : []),
  ].flat();
}
