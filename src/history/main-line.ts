// The main line: a commit, its first parent, and so on.

import type { Kernel } from '../kernel/kernel.js';
import { ownAncestor } from './commit-graph.js';
import { forEachCommitRow } from './commit-rows.js';
import { oidKey, type CommitTable } from './commit-table.js';

/** Commits read in one call. */
const COMMITS_PER_CALL = 4096;
/** The kernel compares every commit with every boundary: more of them are looked up here, commit by commit. */
const MOST_BOUNDARIES = 256;

/**
 * Reads the main line up to `head` into an empty table, newest first, and gives its rows, oldest first. It ends at a commit of `boundaryIds`.
 * Errors: a commit that is missing, corrupt or its own ancestor (`repository-*`).
 */
export function readMainLine(
  kernel: Kernel,
  table: CommitTable,
  head: Uint8Array,
  boundaryIds: readonly Uint8Array[],
): number[] {
  const boundary = new Set(boundaryIds.map(oidKey));
  const few = boundaryIds.length <= Math.min(MOST_BOUNDARIES, kernel.mostObjects - 2);
  const ids = few ? Buffer.concat(boundaryIds) : Buffer.alloc(0);
  const most = few ? COMMITS_PER_CALL : 1;
  // A lying index can make the chain a cycle. The marked row moves on at every power of two, so a cycle comes back to one.
  let mark = 0;
  for (let next: Uint8Array | undefined = head; next !== undefined;) {
    const before = table.count;
    forEachCommitRow(kernel.firstParents(next, most, ids), kernel.oidBytes, (commit) => {
      const row = table.add(commit);
      if (row > mark && Buffer.compare(commit.oid, table.oid(mark)) === 0) throw ownAncestor(commit.oid);
      if ((row & (row - 1)) === 0) mark = row;
    });
    const last = table.count - 1;
    const full = table.count - before === most;
    const ends = table.parentCount(last) === 0 || boundary.has(oidKey(table.oid(last)));
    next = full && !ends ? table.parent(last, 0).slice() : undefined;
  }
  return Array.from({ length: table.count }, (_, i) => table.count - 1 - i);
}
