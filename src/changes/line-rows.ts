// What changed inside the files of tree rows, from the kernel's rows (drawn in kernel/assembly/changes.ts), as columns.

import { release } from '../base/release.js';
import type { Kernel } from '../kernel/kernel.js';
import { ChangeFlag, type HunkColumns } from './change-batch.js';
import type { DiffCache } from './diff-cache.js';
import type { TreeRows } from './tree-rows.js';

/** The part of `ChangeColumns` that blobs decide. */
export interface LineRows {
  readonly flags: Uint8Array;
  readonly oldLines: Uint32Array;
  readonly newLines: Uint32Array;
  readonly added: Uint32Array;
  readonly removed: Uint32Array;
  readonly hunkEnds: Uint32Array;
}

const SUBMODULE = 0o160000;
const OLD_IS_BLOB = 1;
const NEW_IS_BLOB = 2;
/** Words of a kernel row before its hunks, and of a hunk. */
const ROW_WORDS = 6;
const HUNK_WORDS = 4;
/** The kernel's status bits that are change flags as they stand: binary, missing, too large, of each side. */
const STATUS_FLAGS = 63;
/** The kernel's status bit for a diff that was too large to search. */
const COARSE = 64;

/** What names a pair of blobs takes: which of them there are, and both ids of so many bytes. Whole words. */
export function pairBytes(oidBytes: number): number {
  return 4 + 2 * oidBytes;
}

/** Told the ids (end to end) of the blobs that will be read next, in about that order. */
export type Announce = (oids: Uint8Array) => void;

/** Flags known from the modes alone, for rows whose blobs are not looked at. */
export function submoduleFlags(rows: TreeRows): Uint8Array {
  return rows.oldModes.length === 0
    ? new Uint8Array(0)
    : Uint8Array.from(
        rows.oldModes,
        (mode, row) =>
          (mode === SUBMODULE ? ChangeFlag.oldSubmodule : 0) |
          (rows.newModes[row] === SUBMODULE ? ChangeFlag.newSubmodule : 0),
      );
}

/** What `readLineRows` may use besides the kernel. */
export interface LineRowsOptions {
  readonly announce?: Announce | undefined;
  readonly diffs?: DiffCache | undefined;
  /** Marks commits whose files have no lines. */
  readonly without?: Uint8Array | undefined;
}

/**
 * Compares the blobs of every row. The kernel gets the rows path by path, so that versions of one file, which are deltas of each other
 * in the pack, are read in one go. `coarse` counts diffs too large to be searched, given as one hunk.
 */
export function readLineRows(
  kernel: Kernel,
  rows: TreeRows,
  pathCount: number,
  { announce, diffs, without }: LineRowsOptions = {},
): { lines: LineRows; hunks: HunkColumns; coarse: number } {
  const count = rows.kinds.length;
  const cache = diffs?.isOpen === true ? diffs : undefined;
  /** Where the kernel's row of each change begins in the parts, end to end. */
  const places = new Uint32Array(count);
  const parts: Uint32Array[] = [];
  let length = 0;
  const take = (part: Uint32Array): void => {
    parts.push(part);
    length += part.length;
  };
  const width = kernel.oidBytes;
  const bytes = pairBytes(width);
  const sorted = byPath(rows, pathCount);
  const all = pairsOf(rows, sorted, width, without);
  /** Pairs are whole words. */
  const keys = new Uint32Array(all.buffer);
  let order = sorted;
  if (cache !== undefined) {
    let missed = 0;
    order = sorted.filter((row, i) => {
      const known = cache.get(keys, (i * bytes) / 4);
      if (known === undefined) {
        all.copyWithin(bytes * missed++, i * bytes, (i + 1) * bytes);
        return true;
      }
      places[row] = length;
      take(known);
      return false;
    });
  }
  for (let from = 0; from < order.length; from += kernel.mostBlobPairs) {
    const end = Math.min(order.length, from + kernel.mostBlobPairs);
    const pairs = all.subarray(from * bytes, end * bytes);
    announce?.(blobsOf(pairs, width));
    const answer = kernel.blobChanges(pairs);
    let at = 0;
    for (let i = from; i < end; i++) {
      const next = at + ROW_WORDS + HUNK_WORDS * answer[at + 5];
      places[order[i]] = length + at;
      cache?.put(keys, (i * bytes) / 4, answer.subarray(at, next));
      at = next;
    }
    take(end === order.length ? answer : answer.slice());
  }
  release({ all });
  return inRowOrder(rows, joined(parts, length), places);
}

function blobSides({ commits, oldModes, newModes }: TreeRows, row: number, without: Uint8Array | undefined): number {
  if (without?.[commits[row]] === 1) return 0;
  const isBlob = (mode: number): boolean => mode !== 0 && mode !== SUBMODULE;
  return (isBlob(oldModes[row]) ? OLD_IS_BLOB : 0) | (isBlob(newModes[row]) ? NEW_IS_BLOB : 0);
}

function joined(parts: readonly Uint32Array[], length: number): Uint32Array {
  if (parts.length === 1) return parts[0];
  const whole = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The rows sorted by path, those of one path newest first: in packs an older version is as a rule a delta of the newer one. */
export function byPath({ newPaths }: Pick<TreeRows, 'newPaths'>, pathCount: number): Uint32Array {
  const next = new Uint32Array(pathCount + 1);
  for (const path of newPaths) next[path + 1]++;
  for (let path = 1; path < next.length; path++) next[path] += next[path - 1];
  const order = new Uint32Array(newPaths.length);
  for (let row = order.length - 1; row >= 0; row--) order[next[newPaths[row]]++] = row;
  return order;
}

function pairsOf(rows: TreeRows, order: Uint32Array, width: number, without: Uint8Array | undefined): Uint8Array {
  const pairs = new Uint8Array(order.length * pairBytes(width));
  let at = 0;
  for (const row of order) {
    pairs[at] = blobSides(rows, row, without);
    pairs.set(rows.oldOids.subarray(row * width, (row + 1) * width), at + 4);
    pairs.set(rows.newOids.subarray(row * width, (row + 1) * width), at + 4 + width);
    at += pairBytes(width);
  }
  return pairs;
}

/** The ids of the blobs of some rows, end to end, each once. */
export function blobsOfRows(rows: TreeRows, width: number): Uint8Array {
  return blobsOf(pairsOf(rows, Uint32Array.from(rows.kinds.keys()), width, undefined), width);
}

/** The ids of the blobs in pairs, end to end, each once. */
function blobsOf(pairs: Uint8Array, width: number): Uint8Array {
  const bytes = Buffer.from(pairs.buffer, pairs.byteOffset, pairs.byteLength);
  const ids = new Set<string>();
  for (let at = 0; at < bytes.length; at += pairBytes(width)) {
    if (bytes[at] & OLD_IS_BLOB) ids.add(bytes.toString('latin1', at + 4, at + 4 + width));
    if (bytes[at] & NEW_IS_BLOB) ids.add(bytes.toString('latin1', at + 4 + width, at + 4 + 2 * width));
  }
  return Buffer.from([...ids].join(''), 'latin1');
}

/** The kernel's rows as columns, in the order of the changes. */
function inRowOrder(
  rows: TreeRows,
  words: Uint32Array,
  places: Uint32Array,
): { lines: LineRows; hunks: HunkColumns; coarse: number } {
  const count = places.length;
  const hunkCount = (words.length - ROW_WORDS * count) / HUNK_WORDS;
  const lines = {
    flags: submoduleFlags(rows),
    oldLines: new Uint32Array(count),
    newLines: new Uint32Array(count),
    added: new Uint32Array(count),
    removed: new Uint32Array(count),
    hunkEnds: new Uint32Array(count),
  };
  const hunks = {
    oldStarts: new Uint32Array(hunkCount),
    oldCounts: new Uint32Array(hunkCount),
    newStarts: new Uint32Array(hunkCount),
    newCounts: new Uint32Array(hunkCount),
  };
  let coarse = 0;
  let hunk = 0;
  for (let row = 0; row < count; row++) {
    let at = places[row];
    lines.flags[row] |= words[at] & STATUS_FLAGS;
    if (words[at] & COARSE) coarse++;
    lines.oldLines[row] = words[at + 1];
    lines.newLines[row] = words[at + 2];
    lines.added[row] = words[at + 3];
    lines.removed[row] = words[at + 4];
    const hunkEnd = hunk + words[at + 5];
    for (at += ROW_WORDS; hunk < hunkEnd; hunk++, at += HUNK_WORDS) {
      hunks.oldStarts[hunk] = words[at];
      hunks.oldCounts[hunk] = words[at + 1];
      hunks.newStarts[hunk] = words[at + 2];
      hunks.newCounts[hunk] = words[at + 3];
    }
    lines.hunkEnds[row] = hunk;
  }
  return { lines, hunks, coarse };
}
