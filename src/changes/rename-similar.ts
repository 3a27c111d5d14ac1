// The second and third step of rename detection: files that moved and changed.
// Laws: the choices are git's. A base name that one source and one destination are left to have pairs them if they score at least
// half way between the minimum and identity. Of all other pairs the best score comes first; among equal scores an equal base
// name, then the destination's path order. Only regular files are compared.

import { isRegularMode, type RenameFiles } from './rename-files.js';
import {
  BEST_SOURCES,
  FULL_SCORE,
  type SimilarityOracle,
  type SimilaritySide,
  sizesMatch,
} from './rename-similarity.js';

/** Files that no earlier step paired, in path order, with what is known of them. */
export interface RenameSide {
  readonly rows: Uint32Array;
  readonly names: Uint32Array;
  /** -1 for what cannot be compared. */
  readonly sizes: Float64Array;
}

/** Called with rows of the sources' and the destinations' side. */
export type OnPair = (source: number, destination: number, score: number) => void;

/** The sizes of `rows`, asked for where they are regular files: nobody else may look for the commit of a submodule. */
export function measureSide(files: RenameFiles, oracle: SimilarityOracle, rows: Uint32Array): Float64Array {
  const isAsked = (row: number): boolean => isRegularMode(files.modes[row]);
  const asked = oracle.sizes(oidsOf(files, rows.filter(isAsked)));
  let next = 0;
  return Float64Array.from(rows, (row) => (isAsked(row) ? asked[next++] : -1));
}

/** Regular files of a side that the oracle cannot compare. */
export function countUncompared(files: RenameFiles, side: RenameSide): number {
  return side.rows.filter((row, at) => side.sizes[at] < 0 && isRegularMode(files.modes[row])).length;
}

/** Scores the only source and the only destination that have a base name; calls `pair` for those alike enough. Returns pairs tried. */
export function pairUniqueNames(
  files: RenameFiles,
  oracle: SimilarityOracle,
  sources: RenameSide,
  destinations: RenameSide,
  minimumScore: number,
  pair: OnPair,
): number {
  const needed = minimumScore + Math.trunc((FULL_SCORE - minimumScore) / 2);
  const sourceOf = onlyRows(sources.names);
  const destinationOf = onlyRows(destinations.names);
  const pairs: [source: number, destination: number][] = [];
  for (const [name, source] of sourceOf) {
    const destination = destinationOf.get(name) ?? -1;
    if (source < 0 || destination < 0) continue;
    if (sizesMatch(sources.sizes[source], destinations.sizes[destination], needed)) pairs.push([source, destination]);
  }
  if (pairs.length === 0) return 0;
  const ends = Uint32Array.from(pairs, (_, at) => at + 1);
  const { keys } = oracle.bestSources(
    sideOf(
      files,
      sources,
      pairs.map(([source]) => source),
      ends,
    ),
    sideOf(
      files,
      destinations,
      pairs.map(([, destination]) => destination),
      ends,
    ),
    needed,
  );
  for (const [at, [source, destination]] of pairs.entries()) {
    const score = keys[at * BEST_SOURCES] >> 1;
    if (score >= needed) pair(source, destination, score);
  }
  return pairs.length;
}

/** Number of pairs of sizes that can reach the minimum: what `pairBest` would look at. */
export function countPairs(sources: RenameSide, destinations: RenameSide, minimumScore: number): number {
  const sorted = sources.sizes.filter((size) => size >= 0).sort();
  let pairs = 0;
  for (const size of destinations.sizes) {
    if (size < 0) continue;
    const from = firstWhere(sorted, (source) => source >= size || sizesMatch(source, size, minimumScore));
    const to = firstWhere(sorted, (source) => source > size && !sizesMatch(source, size, minimumScore));
    pairs += to - from;
  }
  return pairs;
}

/** Scores all pairs whose sizes allow it, and calls `pair` for each that is chosen. */
export function pairBest(
  files: RenameFiles,
  oracle: SimilarityOracle,
  sources: RenameSide,
  destinations: RenameSide,
  minimumScore: number,
  pair: OnPair,
): void {
  const likelySources = dropUnlike(sources, destinations, minimumScore);
  const likely = dropUnlike(destinations, sources, minimumScore);
  const asked = [...likely.sizes.keys()].filter((at) => likely.sizes[at] >= 0);
  if (asked.length === 0) return;
  const best = oracle.bestSources(
    sideOf(files, likelySources, [...sources.rows.keys()], Uint32Array.of(sources.rows.length)),
    sideOf(files, likely, asked, Uint32Array.of(asked.length)),
    minimumScore,
  );
  const entries = [...best.keys.keys()].filter((entry) => best.keys[entry] >> 1 >= minimumScore);
  entries.sort((one, other) => best.keys[other] - best.keys[one] || one - other);
  const sourceUsed = new Uint8Array(sources.rows.length);
  const destinationUsed = new Uint8Array(asked.length);
  for (const entry of entries) {
    const destination = Math.trunc(entry / BEST_SOURCES);
    const source = best.sources[entry];
    if (destinationUsed[destination] === 1 || sourceUsed[source] === 1) continue;
    destinationUsed[destination] = 1;
    sourceUsed[source] = 1;
    pair(source, asked[destination], best.keys[entry] >> 1);
  }
}

/** The side with size -1 for each file that fits no file of the other side. */
function dropUnlike(side: RenameSide, other: RenameSide, minimumScore: number): RenameSide {
  const sorted = other.sizes.filter((size) => size >= 0).sort();
  const sizes = side.sizes.map((size) => {
    const next = firstWhere(sorted, (candidate) => candidate >= size);
    const fits = [next - 1, next].some(
      (at) => at >= 0 && at < sorted.length && sizesMatch(size, sorted[at], minimumScore),
    );
    return fits ? size : -1;
  });
  return { ...side, sizes };
}

/** First index of a sorted array from which on `holds` is true. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Name -> its row, or -1 when several rows have it. */
function onlyRows(names: Uint32Array): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [row, name] of names.entries()) rows.set(name, rows.has(name) ? -1 : row);
  return rows;
}

function oidsOf(files: RenameFiles, rows: Iterable<number> & { readonly length: number }): Uint8Array {
  const oids = new Uint8Array(rows.length * files.oidBytes);
  let at = 0;
  for (const row of rows) {
    oids.set(files.oids.subarray(row * files.oidBytes, (row + 1) * files.oidBytes), at);
    at += files.oidBytes;
  }
  return oids;
}

function sideOf(files: RenameFiles, side: RenameSide, picked: readonly number[], ends: Uint32Array): SimilaritySide {
  return {
    ends,
    oids: oidsOf(
      files,
      picked.map((at) => side.rows[at]),
    ),
    sizes: Float64Array.from(picked, (at) => side.sizes[at]),
    names: Uint32Array.from(picked, (at) => side.names[at]),
  };
}
