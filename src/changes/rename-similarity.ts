// What rename detection asks of the contents of blobs. The kernel answers (kernel/assembly/similarity.ts); nothing here reads.

/** The score of identical contents; 50 % is half of it. */
export const FULL_SCORE = 60000;

/** Sources that are kept for each destination. */
export const BEST_SOURCES = 4;

/** One side of the groups, as columns; a row with size -1 is never loaded and scores 0 with everything. */
export interface SimilaritySide {
  /** Rows of group g are `[ends[g - 1] ?? 0, ends[g])`. */
  readonly ends: Uint32Array;
  /** Object ids, as many bytes a row as the repository has. */
  readonly oids: Uint8Array;
  /** Sizes in bytes, as `SimilarityOracle.sizes` gave them. */
  readonly sizes: Float64Array;
  /** Numbers of base names; equal numbers win ties. */
  readonly names: Uint32Array;
}

/** The best sources of each destination row, `BEST_SOURCES` entries a row, in the order in which equals are preferred. */
export interface BestSources {
  /** Rows of the sources' side; only where the key is not negative. */
  readonly sources: Uint32Array;
  /** 2 * score + 1 for equal base names; -1 for an entry that is not used. */
  readonly keys: Int32Array;
}

/** Compares blobs by their contents. */
export interface SimilarityOracle {
  /** Size in bytes of each blob; -1 for one that is missing or larger than can be compared. */
  sizes(oids: Uint8Array): Float64Array;
  /**
   * Scores every source of a group against every destination of the same group. `minimumScore` lets pairs whose sizes differ too
   * much to reach it score 0 without a look at them; lower scores than it may come back all the same.
   */
  bestSources(sources: SimilaritySide, destinations: SimilaritySide, minimumScore: number): BestSources;
}

/** True if blobs of these sizes can reach `minimumScore`: what one has more than the other is not in common. */
export function sizesMatch(one: number, other: number, minimumScore: number): boolean {
  if (one < 0 || other < 0) return false;
  const larger = Math.max(one, other);
  return larger * (FULL_SCORE - minimumScore) >= (larger - Math.min(one, other)) * FULL_SCORE;
}
