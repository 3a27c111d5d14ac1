// What flows from the workers to the analyzers: what a run of neighbouring commits changed, as columns.
//
//   commits   one row a commit, in history order (oldest first)
//   changes   one row a changed file, sorted by commit, then by path bytes (new path; old path of a deletion)
//   hunks     one row a hunk, sorted by change, then by position; hunks of change i are [hunkEnds[i-1], hunkEnds[i])
//   paths     the path table of this batch; rows of `changes` name its entries; raw bytes as git has them
//   shebangs  languages that the first lines of files tell whose names tell none, if an analyzer asked for them
//   syntax    what the text says where a change touches it (syntax-columns.ts), if an analyzer asked for it
//
// Laws: hunks of one change do not touch or overlap; applying them to `oldLines` lines gives `newLines` lines. A side that has
// no lines of text (absent, binary, submodule, missing, too large) has 0 lines, and `flags` says why. So text turning
// binary is one hunk that removes every line, and an analyzer that follows hunks needs no special case.

import type { CommitColumns } from '../history/commit-columns.js';
import type { SyntaxColumns } from './syntax-columns.js';

/**
 * How a file changed. A rename may also change content; a change of type (file to symlink) is a modification, as for `git log --numstat`, and
 * so are its hunks.
 */
export const ChangeKind = { added: 1, deleted: 2, modified: 3, renamed: 4 } as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

/** Bits of `ChangeColumns.flags`: why a side that exists has no lines of text. */
export const ChangeFlag = {
  oldBinary: 1,
  newBinary: 2,
  oldMissing: 4,
  newMissing: 8,
  oldTooLarge: 16,
  newTooLarge: 32,
  oldSubmodule: 64,
  newSubmodule: 128,
} as const;

/** One row a changed file. */
export interface ChangeColumns {
  /** Row of the commit in this batch's `commits`. */
  readonly commits: Uint32Array;
  /** `ChangeKind`. */
  readonly kinds: Uint8Array;
  /** Bits of `ChangeFlag`. */
  readonly flags: Uint8Array;
  /** Path before; equal to `newPaths` unless renamed. Index into the path table. */
  readonly oldPaths: Uint32Array;
  /** Path after. Index into the path table. */
  readonly newPaths: Uint32Array;
  /** Git file modes (octal 100644, 100755, 120000, 160000), 0 for an absent side. */
  readonly oldModes: Uint32Array;
  readonly newModes: Uint32Array;
  /** Object ids, `oidBytes` bytes a row, zeros for an absent side. */
  readonly oldOids: Uint8Array;
  readonly newOids: Uint8Array;
  /** Lines of text on each side. */
  readonly oldLines: Uint32Array;
  readonly newLines: Uint32Array;
  /**
   * Lines added and removed, as `git log --numstat` counts them (where it prints `-`, what the text side has). Nearly always the sums of
   * the hunks; see `HunkColumns`.
   */
  readonly added: Uint32Array;
  readonly removed: Uint32Array;
  /** End (exclusive) of this change's rows in `hunks`. */
  readonly hunkEnds: Uint32Array;
}

/**
 * Hunks as `git diff -U0` and `git blame` have them. In about one change of a thousand git itself disagrees: without context it leaves
 * equal ends of the files out of account, and then may find a script of other length than --numstat's.
 * One row a hunk: `oldCounts` lines from `oldStarts` are replaced by `newCounts` lines at `newStarts`. Lines count from 0.
 */
export interface HunkColumns {
  readonly oldStarts: Uint32Array;
  readonly oldCounts: Uint32Array;
  readonly newStarts: Uint32Array;
  readonly newCounts: Uint32Array;
}

/** What of a mode says whether it is a file, a symbolic link or a submodule. */
const TYPE_BITS = 0o170000;

/** Whether both sides of a change are there and of different types: for `git diff` and `git blame` the one goes and another comes. */
export function isOfOtherTypes({ oldModes, newModes }: ChangeColumns, row: number): boolean {
  const [old, current] = [oldModes[row], newModes[row]];
  return old !== 0 && current !== 0 && ((old ^ current) & TYPE_BITS) !== 0;
}

/** Path i is `bytes.subarray(ends[i - 1] ?? 0, ends[i])`. */
export interface PathColumns {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** One row a change, in their order, of a file whose name tells no language and whose first line does. */
export interface ShebangColumns {
  /** Row of the change. */
  readonly changes: Uint32Array;
  /** Places of languages in the table of base/languages.ts. */
  readonly languages: Uint16Array;
}

/** What some neighbouring commits changed. */
export interface ChangeBatch {
  readonly commits: CommitColumns;
  readonly changes: ChangeColumns;
  readonly hunks: HunkColumns;
  readonly paths: PathColumns;
  readonly shebangs?: ShebangColumns | undefined;
  /** By change of the batch's main line (main-line.ts): what other commits changed is not parsed. */
  readonly syntax?: SyntaxColumns | undefined;
}

/** The objects that hold a batch's columns, for `transferList` and `release`. */
export function columnsOf({ commits, changes, hunks, paths, shebangs, syntax }: ChangeBatch): object[] {
  return [
    commits,
    changes,
    hunks,
    paths,
    ...(shebangs === undefined ? [] : [shebangs]),
    ...Object.values<object>({ ...syntax }),
  ];
}
