// What changed inside files: for each pair of blobs the lines of both sides and the hunks between them.
//
//   in    flags u32 (1 the old side is a blob, 2 the new side is) | old id | new id
//   out   status u32 | old lines | new lines | lines added | lines removed | hunks u32
//         then 4 u32 a hunk: old start, old count, new start, new count
//
// Status bits say why a side has no lines: see the constants. A side without lines counts as empty, so a hunk list always leads
// from the one to the other.

import { cachePin, cacheUnpin } from './cache';
import { diffCutLines, diffScratchBytes, linesAdded, linesRemoved } from './diff';
import { MISSING, TOO_LARGE } from './fault';
import { emit, emitBytes } from './host';
import { sameOid, scratchRelease, scratchShare, scratchTake, scratchTop } from './memory';
import { BINARY, keptLineIndex, LINES_COUNT, LINES_CUTS, LINES_FLAGS, linesEntry, linesHashes, makeLineIndex } from './lines';

export const OLD_BINARY: u32 = 1;
export const OLD_MISSING: u32 = 4;
export const OLD_TOO_LARGE: u32 = 16;
/** The diff needed more than its two shares of scratch: the middle that differs is given as one hunk. */
export const COARSE: u32 = 64;
const OLD_IS_BLOB: u32 = 1;
const NEW_IS_BLOB: u32 = 2;

let status: u32 = 0;

/** Compares one pair; a negative fault ends the batch. */
export function comparePair(flags: u32, oldOid: usize, newOid: usize): i32 {
  const mark = scratchTop;
  status = 0;
  const same = flags == (OLD_IS_BLOB | NEW_IS_BLOB) && sameOid(oldOid, newOid);
  const before = flags & OLD_IS_BLOB ? keptLineIndex(oldOid) : 0;
  const beforeEntry = linesEntry;
  if (before) cachePin(beforeEntry);
  const after = flags & NEW_IS_BLOB && !same ? keptLineIndex(newOid) : 0;
  const afterEntry = linesEntry;
  if (after) cachePin(afterEntry);
  const fault = compareKept(flags, same, before, oldOid, after, newOid);
  if (before) cacheUnpin(beforeEntry);
  if (after) cacheUnpin(afterEntry);
  scratchRelease(mark);
  return fault;
}

/** Makes the indexes that are not kept (0), each with the other version's help, and compares. */
function compareKept(flags: u32, same: bool, before: usize, oldOid: usize, after: usize, newOid: usize): i32 {
  let made: usize = 0;
  if (flags & NEW_IS_BLOB && !same && !after) {
    const at = makeLineIndex(newOid, before, oldOid);
    if (at < 0 && !forgive(<i32>at, 1)) return <i32>at;
    after = at < 0 ? 0 : at;
    made = after ? linesEntry : 0;
    if (made) cachePin(made);
  }
  let fault: i32 = 0;
  if (flags & OLD_IS_BLOB && !before) {
    const at = makeLineIndex(oldOid, after, newOid);
    if (at < 0 && !forgive(<i32>at, 0)) fault = <i32>at;
    before = at < 0 ? 0 : at;
  }
  if (same) {
    after = before;
    status |= status << 1;
  }
  if (!fault) compareIndexes(withLines(before, 0), withLines(after, 1));
  if (made) cacheUnpin(made);
  return fault;
}

/** Notes why a side (0 old, 1 new) has no lines; false for a fault that ends the batch. */
function forgive(fault: i32, which: u32): bool {
  if (fault == MISSING) status |= OLD_MISSING << which;
  else if (fault == TOO_LARGE) status |= OLD_TOO_LARGE << which;
  else return false;
  return true;
}

/** The index of a side, 0 when it is binary. */
function withLines(index: usize, which: u32): usize {
  if (!index || !(load<u32>(index, LINES_FLAGS) & BINARY)) return index;
  status |= OLD_BINARY << which;
  return 0;
}

function compareIndexes(before: usize, after: usize): void {
  const oldCount = before ? load<u32>(before, LINES_COUNT) : 0;
  const newCount = after ? load<u32>(after, LINES_COUNT) : 0;
  if (before == after || !oldCount || !newCount) {
    const any = u32(before != after && oldCount + newCount > 0);
    emitRow(status, oldCount, newCount, any ? newCount : 0, any ? oldCount : 0, any);
    if (any) emitHunk(0, oldCount, 0, newCount);
    return;
  }
  const oldHashes = linesHashes(before);
  const newHashes = linesHashes(after);
  const most = min(oldCount, newCount) + 1;
  const out = scratchTake(16 * most);
  const room = min<f64>(diffScratchBytes(oldCount, newCount), <f64>(2 * scratchShare) - 16 * <f64>most);
  let hunks: i32 = TOO_LARGE;
  if (out && room > 0) {
    const scratch = scratchTake(<u32>room);
    if (scratch) {
      hunks = diffCutLines(
        oldHashes,
        oldHashes + 8 * <usize>oldCount,
        oldCount,
        before + LINES_CUTS,
        newHashes,
        newHashes + 8 * <usize>newCount,
        newCount,
        after + LINES_CUTS,
        scratch,
        <u32>room,
        out,
        most,
      );
    }
  }
  if (hunks >= 0) {
    emitRow(status, oldCount, newCount, linesAdded, linesRemoved, hunks);
    emitBytes(out, 16 * <u32>hunks);
  } else emitCoarse(oldHashes, oldCount, newHashes, newCount);
}

function emitRow(status: u32, oldCount: u32, newCount: u32, added: u32, removed: u32, hunks: u32): void {
  emit(status);
  emit(oldCount);
  emit(newCount);
  emit(added);
  emit(removed);
  emit(hunks);
}

/** One hunk for everything between the equal head and the equal tail. */
function emitCoarse(oldHashes: usize, oldCount: u32, newHashes: usize, newCount: u32): void {
  const most = min(oldCount, newCount);
  let head: u32 = 0;
  while (head < most && load<u64>(oldHashes + 8 * <usize>head) == load<u64>(newHashes + 8 * <usize>head)) head++;
  let tail: u32 = 0;
  while (
    tail < most - head &&
    load<u64>(oldHashes + 8 * <usize>(oldCount - 1 - tail)) == load<u64>(newHashes + 8 * <usize>(newCount - 1 - tail))
  ) {
    tail++;
  }
  const removed = oldCount - head - tail;
  const added = newCount - head - tail;
  const any = u32(added + removed > 0);
  emitRow(status | COARSE, oldCount, newCount, added, removed, any);
  if (any) emitHunk(head, removed, head, added);
}

function emitHunk(oldStart: u32, oldCount: u32, newStart: u32, newCount: u32): void {
  emit(oldStart);
  emit(oldCount);
  emit(newStart);
  emit(newCount);
}
