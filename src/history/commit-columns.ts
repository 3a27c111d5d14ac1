// The commits of a history as columns, oldest first.

/** One row a commit. */
export interface CommitColumns {
  /** Bytes of one object id: 20 (SHA-1) or 32 (SHA-256). */
  readonly oidBytes: number;
  /** Object ids of the commits and of their trees, `oidBytes` bytes a row. */
  readonly oids: Uint8Array;
  readonly trees: Uint8Array;
  /** Tree of the commit's first parent; zeros for a root (or at a shallow boundary). */
  readonly parentTrees: Uint8Array;
  readonly parentCounts: Uint8Array;
  /** Seconds since 1970-01-01T00:00Z. */
  readonly committerTimes: Float64Array;
  readonly authorTimes: Float64Array;
  /** Row of the author in the history's list of people. */
  readonly authors: Uint32Array;
  /** Days (or whatever the tick size is) since the start of the history; along the main line never decreasing. */
  readonly ticks: Uint32Array;
  /** 1 for a commit on the main line, 0 for one that the next commit on it brings: see all-commits.ts. */
  readonly mainLine: Uint8Array;
}

/**
 * Whether a commit joins lines of a history: it has several parents, and they were read, which those behind a shallow clone's boundary are
 * not. A tree has an id, even an empty one.
 */
export function isMerge({ parentCounts, parentTrees, oidBytes }: CommitColumns, row: number): boolean {
  if (parentCounts[row] < 2) return false;
  for (let at = row * oidBytes; at < (row + 1) * oidBytes; at++) if (parentTrees[at] !== 0) return true;
  return false;
}

/** Rows `from` to `end` of a history's commits; views, nothing is copied. */
export function sliceCommits(commits: CommitColumns, from: number, end: number): CommitColumns {
  const width = commits.oidBytes;
  return {
    oidBytes: width,
    oids: commits.oids.subarray(from * width, end * width),
    trees: commits.trees.subarray(from * width, end * width),
    parentTrees: commits.parentTrees.subarray(from * width, end * width),
    parentCounts: commits.parentCounts.subarray(from, end),
    committerTimes: commits.committerTimes.subarray(from, end),
    authorTimes: commits.authorTimes.subarray(from, end),
    authors: commits.authors.subarray(from, end),
    ticks: commits.ticks.subarray(from, end),
    mainLine: commits.mainLine.subarray(from, end),
  };
}
