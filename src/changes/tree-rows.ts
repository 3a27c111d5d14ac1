// The kernel's tree rows (drawn in kernel/assembly/trees.ts) as columns, and renames joined to one row.

import type { Kernel } from '../kernel/kernel.js';
import type { CommitColumns } from '../history/commit-columns.js';
import { ChangeKind, type PathColumns } from './change-batch.js';
import { kernelSimilarity } from './kernel-similarity.js';
import type { PathFilter } from './path-filter.js';
import { PathInterner } from './path-interner.js';
import { findRenames, type RenameOptions, type RenameStatistics } from './renames.js';

/** The part of `ChangeColumns` that trees alone decide. */
export interface TreeRows {
  readonly commits: Uint32Array;
  readonly kinds: Uint8Array;
  readonly oldPaths: Uint32Array;
  readonly newPaths: Uint32Array;
  readonly oldModes: Uint32Array;
  readonly newModes: Uint32Array;
  readonly oldOids: Uint8Array;
  readonly newOids: Uint8Array;
}

/** Rows that a filter left out, by the number of its rule. */
export type LeftOut = Record<number, number>;

/** Compares each commit's tree with its first parent's. Files that a filter leaves out give no rows; they are counted. */
export function readTreeRows(
  kernel: Kernel,
  commits: CommitColumns,
  filter?: PathFilter,
): { rows: TreeRows; paths: PathColumns; leftOut: LeftOut } {
  const width = kernel.oidBytes;
  const count = commits.ticks.length;
  const paths = new PathInterner(filter && ((path) => filter.leftOutBy(path)));
  const leftOut: LeftOut = {};
  let rows = emptyRows(0, width);
  for (let from = 0; from < count; from += kernel.mostTreePairs) {
    const end = Math.min(count, from + kernel.mostTreePairs);
    const pairs = new Uint8Array((end - from) * 2 * width);
    for (let i = from; i < end; i++) {
      const at = (i - from) * 2 * width;
      pairs.set(commits.parentTrees.subarray(i * width, (i + 1) * width), at);
      pairs.set(commits.trees.subarray(i * width, (i + 1) * width), at + width);
    }
    const part = decode(kernel.treeChanges(pairs), from, width, paths, leftOut);
    rows = from === 0 ? part : join(rows, part);
  }
  return { rows, paths: paths.columns(), leftOut };
}

function emptyRows(count: number, width: number): TreeRows {
  return {
    commits: new Uint32Array(count),
    kinds: new Uint8Array(count),
    oldPaths: new Uint32Array(count),
    newPaths: new Uint32Array(count),
    oldModes: new Uint32Array(count),
    newModes: new Uint32Array(count),
    oldOids: new Uint8Array(count * width),
    newOids: new Uint8Array(count * width),
  };
}

/** Words of a row before its path: commit, old mode, new mode, bytes of the path; then the old id and the new one. */
const OIDS_AT = 4;

/** Shows the kernel's rows: the word at which each begins, and the bytes in which its path lies. */
function forEachTreeRow(
  words: Uint32Array,
  width: number,
  show: (at: number, path: number, pathEnd: number) => void,
): void {
  const fixedWords = OIDS_AT + width / 2;
  for (let at = 0; at < words.length; at += fixedWords + ((words[at + 3] + 3) >> 2)) {
    const path = (at + fixedWords) * 4;
    show(at, path, path + words[at + 3]);
  }
}

/** A file that differs between two trees, or another entry that is no tree. Its path is bytes as Latin-1; modes are 0 where it is not. */
export interface TreeChange {
  readonly path: string;
  readonly oldMode: number;
  readonly newMode: number;
  readonly newOid: Uint8Array;
}

/** What differs between two trees, by their ids; zeros are the empty tree. */
export function treeChanges(kernel: Kernel, oldTree: Uint8Array, newTree: Uint8Array): TreeChange[] {
  const { oidBytes: width } = kernel;
  // A copy: the kernel's next call writes over its rows.
  const words = kernel.treeChanges(Buffer.concat([oldTree, newTree])).slice();
  const bytes = Buffer.from(words.buffer);
  const changes: TreeChange[] = [];
  forEachTreeRow(words, width, (at, path, pathEnd) => {
    const newOid = 4 * (at + OIDS_AT) + width;
    changes.push({
      path: bytes.toString('latin1', path, pathEnd),
      oldMode: words[at + 1],
      newMode: words[at + 2],
      newOid: bytes.subarray(newOid, newOid + width),
    });
  });
  return changes;
}

function decode(
  words: Uint32Array,
  firstCommit: number,
  width: number,
  paths: PathInterner,
  leftOut: LeftOut,
): TreeRows {
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
  const places: number[] = [];
  const pathRows: number[] = [];
  forEachTreeRow(words, width, (at, path, pathEnd) => {
    const pathRow = paths.rowOf(bytes, path, pathEnd);
    if (pathRow < 0) leftOut[-1 - pathRow] = (leftOut[-1 - pathRow] ?? 0) + 1;
    else {
      places.push(at);
      pathRows.push(pathRow);
    }
  });
  const rows = emptyRows(places.length, width);
  for (let row = 0; row < places.length; row++) {
    const at = places[row];
    const oldMode = words[at + 1];
    const newMode = words[at + 2];
    const oids = (at + OIDS_AT) * 4;
    rows.commits[row] = firstCommit + words[at];
    rows.kinds[row] = oldMode === 0 ? ChangeKind.added : newMode === 0 ? ChangeKind.deleted : ChangeKind.modified;
    rows.oldModes[row] = oldMode;
    rows.newModes[row] = newMode;
    bytes.copy(rows.oldOids, row * width, oids, oids + width);
    bytes.copy(rows.newOids, row * width, oids + width, oids + 2 * width);
    rows.oldPaths[row] = rows.newPaths[row] = pathRows[row];
  }
  return rows;
}

function join(a: TreeRows, b: TreeRows): TreeRows {
  const both = <T extends Uint8Array | Uint32Array>(x: T, y: T): T => {
    const whole = new (x.constructor as new (length: number) => T)(x.length + y.length);
    whole.set(x);
    whole.set(y, x.length);
    return whole;
  };
  return {
    commits: both(a.commits, b.commits),
    kinds: both(a.kinds, b.kinds),
    oldPaths: both(a.oldPaths, b.oldPaths),
    newPaths: both(a.newPaths, b.newPaths),
    oldModes: both(a.oldModes, b.oldModes),
    newModes: both(a.newModes, b.newModes),
    oldOids: both(a.oldOids, b.oldOids),
    newOids: both(a.newOids, b.newOids),
  };
}

/** Finds renames commit by commit; each becomes one row, in the place of the row that was added. Commits marked in `without` have none. */
export function joinRenames(
  kernel: Kernel,
  rows: TreeRows,
  paths: PathColumns,
  options: RenameOptions,
  statistics: RenameStatistics,
  without?: Uint8Array,
): TreeRows {
  const count = rows.kinds.length;
  const oracle = kernelSimilarity(kernel);
  /** For a row: the deleted row it was renamed from, -1 to drop it, undefined to leave it. */
  const sources = new Map<number, number>();
  for (let from = 0, end = 0; from < count; from = end) {
    const added: number[] = [];
    const deleted: number[] = [];
    for (end = from; end < count && rows.commits[end] === rows.commits[from]; end++) {
      if (rows.kinds[end] === ChangeKind.added) added.push(end);
      else if (rows.kinds[end] === ChangeKind.deleted) deleted.push(end);
    }
    if (added.length === 0 || deleted.length === 0 || without?.[rows.commits[from]] === 1) continue;
    const files = filesOf(rows, paths, deleted, added, kernel.oidBytes);
    const gone = Uint32Array.from(deleted.keys());
    const come = Uint32Array.from(added.keys(), (i) => deleted.length + i);
    const found = findRenames(files, gone, come, oracle, statistics, options);
    found.destinations.forEach((destination, i) => {
      const source = deleted[found.sources[i]];
      sources.set(added[destination - deleted.length], source);
      sources.set(source, -1);
    });
  }
  return sources.size === 0 ? rows : withRenames(rows, sources, kernel.oidBytes);
}

/** Deleted rows with their old sides, then added rows with their new sides. */
function filesOf(
  rows: TreeRows,
  paths: PathColumns,
  deleted: readonly number[],
  added: readonly number[],
  oidBytes: number,
) {
  const count = deleted.length + added.length;
  const files = {
    paths,
    pathRows: new Uint32Array(count),
    modes: new Uint32Array(count),
    oids: new Uint8Array(count * oidBytes),
    oidBytes,
  };
  [...deleted, ...added].forEach((row, i) => {
    const old = i < deleted.length;
    files.pathRows[i] = old ? rows.oldPaths[row] : rows.newPaths[row];
    files.modes[i] = old ? rows.oldModes[row] : rows.newModes[row];
    files.oids.set((old ? rows.oldOids : rows.newOids).subarray(row * oidBytes, (row + 1) * oidBytes), i * oidBytes);
  });
  return files;
}

function withRenames(rows: TreeRows, sources: ReadonlyMap<number, number>, width: number): TreeRows {
  const kept = [...rows.kinds.keys()].filter((row) => sources.get(row) !== -1);
  const result = emptyRows(kept.length, width);
  kept.forEach((row, i) => {
    const source = sources.get(row);
    const old = source ?? row;
    result.commits[i] = rows.commits[row];
    result.kinds[i] = source === undefined ? rows.kinds[row] : ChangeKind.renamed;
    result.oldPaths[i] = rows.oldPaths[old];
    result.newPaths[i] = rows.newPaths[row];
    result.oldModes[i] = rows.oldModes[old];
    result.newModes[i] = rows.newModes[row];
    result.oldOids.set(rows.oldOids.subarray(old * width, (old + 1) * width), i * width);
    result.newOids.set(rows.newOids.subarray(row * width, (row + 1) * width), i * width);
  });
  return result;
}
