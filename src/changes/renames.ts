// Which files of a commit were renamed, as `git diff-tree -M50% -l0` says: no copies, no limit that bites unseen.
// Laws: the result depends on the rows and the blobs alone; every file is the end of at most one rename; what the cost bound
// left out is counted in `pairsSkippedByLimit`, what the oracle could not compare in `filesUncompared`. Steps: identical contents, unique base names, best scores.

import { pairExact } from './rename-exact.js';
import { BaseNames, type RenameFiles } from './rename-files.js';
import {
  countPairs,
  countUncompared,
  measureSide,
  pairBest,
  pairUniqueNames,
  type RenameSide,
} from './rename-similar.js';
import { FULL_SCORE, type SimilarityOracle } from './rename-similarity.js';

/** Bounds of rename detection. */
export interface RenameOptions {
  /** The least score of a rename, 0..60000. */
  readonly minimumScore: number;
  /**
   * The most pairs of files of one commit whose contents are compared in the last step. A commit with more keeps its exact renames
   * and those by unique base name, and its pairs are counted as skipped.
   */
  readonly pairLimit: number;
}

/** 50 %, and a hundred times the pairs that git itself compares by default (1,000 by 1,000 files). */
export const defaultRenameOptions: RenameOptions = { minimumScore: FULL_SCORE / 2, pairLimit: 100_000_000 };

/** How much work it was and what came of it; adds up over commits. */
export interface RenameStatistics {
  /** Renames with identical contents. */
  exact: number;
  /** Renames with changed contents. */
  similar: number;
  /** Pairs whose contents were compared; pairs of too different sizes are not. */
  pairsTried: number;
  /** Pairs whose contents were not compared because there were more than `pairLimit`. */
  pairsSkippedByLimit: number;
  /** Regular files without an exact rename whose contents could not be compared: missing, or larger than the oracle takes. */
  filesUncompared: number;
}

/** Statistics of nothing. */
export function noRenames(): RenameStatistics {
  return { exact: 0, similar: 0, pairsTried: 0, pairsSkippedByLimit: 0, filesUncompared: 0 };
}

/** One row a rename, in the path order of the destinations. */
export interface Renames {
  /** Rows of the files given. */
  readonly sources: Uint32Array;
  readonly destinations: Uint32Array;
  /** 0..60000; git prints the percentage rounded down. */
  readonly scores: Uint32Array;
}

/**
 * Pairs deleted with added files of one commit. `deleted` and `added` are rows of `files`, each in the order of the path bytes;
 * rows of submodules may be among them (as in git, one that moved unchanged is a rename). Adds to `statistics`.
 */
export function findRenames(
  files: RenameFiles,
  deleted: Uint32Array,
  added: Uint32Array,
  oracle: SimilarityOracle,
  statistics: RenameStatistics,
  options: RenameOptions = defaultRenameOptions,
): Renames {
  if (deleted.length === 0 || added.length === 0) return renamesOf(added, new Map());
  const names = new BaseNames(files);
  const found = new Map<number, { source: number; score: number }>();
  const used = new Set<number>();
  const pair = (source: number, destination: number, score: number): void => {
    found.set(destination, { source, score });
    used.add(source);
  };
  pairExact(files, names, deleted, added, (source, destination) => pair(source, destination, FULL_SCORE));
  statistics.exact += found.size;

  const restOf = (rows: Uint32Array, sizeOf: (rest: Uint32Array) => Float64Array): RenameSide => {
    const rest = rows.filter((row) => !used.has(row) && !found.has(row));
    return { rows: rest, names: rest.map((row) => names.of(row)), sizes: sizeOf(rest) };
  };
  const exact = found.size;
  if (exact < deleted.length && exact < added.length && options.minimumScore < FULL_SCORE) {
    const sources = restOf(deleted, (rest) => measureSide(files, oracle, rest));
    const destinations = restOf(added, (rest) => measureSide(files, oracle, rest));
    statistics.filesUncompared += countUncompared(files, sources) + countUncompared(files, destinations);
    statistics.pairsTried += pairUniqueNames(
      files,
      oracle,
      sources,
      destinations,
      options.minimumScore,
      (s, d, score) => pair(sources.rows[s], destinations.rows[d], score),
    );
    const named = found.size > exact;
    const leftSources = named ? withoutUsed(sources, (row) => used.has(row)) : sources;
    const leftDestinations = named ? withoutUsed(destinations, (row) => found.has(row)) : destinations;
    const pairs = countPairs(leftSources, leftDestinations, options.minimumScore);
    if (pairs > options.pairLimit) {
      statistics.pairsSkippedByLimit += pairs;
    } else if (pairs > 0) {
      statistics.pairsTried += pairs;
      pairBest(files, oracle, leftSources, leftDestinations, options.minimumScore, (s, d, score) =>
        pair(leftSources.rows[s], leftDestinations.rows[d], score),
      );
    }
  }
  statistics.similar += found.size - exact;
  return renamesOf(added, found);
}

function withoutUsed(side: RenameSide, isUsed: (row: number) => boolean): RenameSide {
  const kept = [...side.rows.keys()].filter((at) => !isUsed(side.rows[at]));
  return {
    rows: Uint32Array.from(kept, (at) => side.rows[at]),
    names: Uint32Array.from(kept, (at) => side.names[at]),
    sizes: Float64Array.from(kept, (at) => side.sizes[at]),
  };
}

function renamesOf(added: Uint32Array, found: ReadonlyMap<number, { source: number; score: number }>): Renames {
  const rows: { source: number; destination: number; score: number }[] = [];
  for (const destination of added) {
    const end = found.get(destination);
    if (end !== undefined) rows.push({ ...end, destination });
  }
  return {
    sources: Uint32Array.from(rows, (row) => row.source),
    destinations: Uint32Array.from(rows, (row) => row.destination),
    scores: Uint32Array.from(rows, (row) => row.score),
  };
}
