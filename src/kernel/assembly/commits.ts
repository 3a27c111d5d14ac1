// Commit headers in batches (git's commit object: tree, parents, author, committer, each on a line).
//
//   row   bytes of the author's name and mail u32 | parents u32 | committer time f64 | author time f64
//         | commit id | tree id | parent ids | "Name <mail>", padded to a word
//
// Times are seconds since 1970 UTC; a time that cannot be read is 0, as git takes it.

import { BAD_COMMIT, MISSING, WRONG_TYPE } from './fault';
import { emit, emitBytes, emitNumber } from './host';
import { copyOid, oidBytes, sameOid, scratchRelease, scratchTake, scratchTop, zeroOid } from './memory';
import { COMMIT, faultAt, objectBytes, objectType, readObject } from './objects';

const MAX_PARENTS: u32 = 4096;

/** The first parent of the commit read last; zeros if it has none. */
let firstParent: usize = 0;
/** Name and mail found by `readIdent`, and the time after them. */
let identAt: usize = 0;
let identBytes: u32 = 0;
let identTime: f64 = 0;

export function initCommits(oidSpace: usize): void {
  firstParent = oidSpace;
}

/** Follows first parents from `oid`, giving a row each, to a root, a boundary commit, or `most` rows. Returns rows or a fault. */
export function followFirstParents(oid: usize, most: u32, boundary: usize, boundaries: u32): i32 {
  const mark = scratchTop;
  const next = scratchTake(32);
  if (!next) return BAD_COMMIT;
  copyOid(next, oid);
  let rows: i32 = 0;
  while (<u32>rows < most) {
    const fault = readCommit(next);
    if (fault < 0) {
      rows = fault;
      break;
    }
    rows++;
    if (zeroOid(firstParent) || isBoundary(next, boundary, boundaries)) break;
    copyOid(next, firstParent);
  }
  scratchRelease(mark);
  return rows;
}

function isBoundary(oid: usize, boundary: usize, boundaries: u32): bool {
  for (let i: u32 = 0; i < boundaries; i++) {
    if (sameOid(oid, boundary + <usize>i * oidBytes)) return true;
  }
  return false;
}

/** Gives the row of one commit. */
export function readCommit(oid: usize): i32 {
  const mark = scratchTop;
  const at = readObject(oid);
  let fault = <i32>at;
  if (at >= 0) fault = objectType == COMMIT ? parse(oid, at, at + objectBytes) : WRONG_TYPE;
  scratchRelease(mark);
  return fault < 0 && fault != MISSING ? faultAt(fault, oid) : fault;
}

function parse(oid: usize, at: usize, end: usize): i32 {
  const mark = scratchTop;
  const ids = scratchTake(32 * (MAX_PARENTS + 1));
  if (!ids) return BAD_COMMIT;
  const line = oidBytes * 2;
  // "tree " id LF
  if (at + 6 + line > end || load<u32>(at) != 0x65657274 || load<u8>(at, 4) != 0x20 || !unhex(at + 5, ids)) return BAD_COMMIT;
  if (load<u8>(at + 5 + line) != 10) return BAD_COMMIT;
  at += 6 + line;
  let parents: u32 = 0;
  // "parent " id LF
  while (at + 8 + line <= end && load<u32>(at) == 0x65726170 && load<u16>(at, 4) == 0x746e && load<u8>(at, 6) == 0x20) {
    if (parents == MAX_PARENTS || !unhex(at + 7, ids + <usize>(parents + 1) * oidBytes) || load<u8>(at + 7 + line) != 10) {
      return BAD_COMMIT;
    }
    parents++;
    at += 8 + line;
  }
  const header = headerEnd(at, end);
  const author = findLine(at, header, 0x6874_7561 /* "auth" */);
  const committer = findLine(at, header, 0x6d6d_6f63 /* "comm" */);
  if (!author || !committer) return BAD_COMMIT;
  readIdent(committer, header);
  const committerTime = identTime;
  readIdent(author, header);
  if (parents) copyOid(firstParent, ids + oidBytes);
  else memory.fill(firstParent, 0, 32);
  emit(identBytes);
  emit(parents);
  emitNumber(committerTime);
  emitNumber(identTime);
  emitBytes(oid, oidBytes);
  emitBytes(ids, oidBytes * (parents + 1));
  emitBytes(identAt, identBytes);
  scratchRelease(mark);
  return 0;
}

/** End of the header, of which `at` is the start of a line: the first empty line. */
function headerEnd(at: usize, end: usize): usize {
  if (at < end && load<u8>(at) == 10) return at;
  while (at + 1 < end) {
    if (load<u16>(at) == 0x0a0a) return at + 1;
    at++;
  }
  return end;
}

/** What follows "author " or "committer " on the first header line that starts with these four letters; 0 if none does. */
function findLine(at: usize, end: usize, letters: u32): usize {
  while (at + 8 < end) {
    if (load<u32>(at) == letters) {
      while (at < end && load<u8>(at) != 0x20 && load<u8>(at) != 10) at++;
      return at < end && load<u8>(at) == 0x20 ? at + 1 : 0;
    }
    while (at < end && load<u8>(at) != 10) at++;
    at++;
  }
  return 0;
}

/** Splits "Name <mail> seconds zone" at the last '>' of the line. */
function readIdent(at: usize, end: usize): void {
  identAt = at;
  let close: usize = 0;
  while (at < end && load<u8>(at) != 10) {
    if (load<u8>(at) == 0x3e) close = at;
    at++;
  }
  const lineEnd = at;
  identBytes = <u32>((close ? close + 1 : lineEnd) - identAt);
  identTime = 0;
  if (!close) return;
  at = close + 1;
  while (at < lineEnd && load<u8>(at) == 0x20) at++;
  const negative = at < lineEnd && load<u8>(at) == 0x2d;
  if (negative) at++;
  let time: f64 = 0;
  let digits: u32 = 0;
  while (at < lineEnd && <u32>load<u8>(at) - 0x30 < 10 && digits < 18) {
    time = time * 10 + <f64>(<u32>load<u8>(at) - 0x30);
    digits++;
    at++;
  }
  // A number git's own clock cannot hold, or a time before 1970, counts as none.
  identTime = negative || digits == 18 ? 0 : time;
}

/** Reads an id written in hexadecimal. */
function unhex(at: usize, to: usize): bool {
  for (let i: u32 = 0; i < oidBytes; i++) {
    const high = nibble(load<u8>(at + 2 * <usize>i));
    const low = nibble(load<u8>(at + 2 * <usize>i, 1));
    if ((high | low) < 0) return false;
    store<u8>(to + i, (high << 4) | low);
  }
  return true;
}

// @ts-ignore: decorator
@inline
function nibble(letter: u8): i32 {
  const digit = <i32>letter - 0x30;
  if (<u32>digit < 10) return digit;
  const lower = (<i32>letter | 0x20) - 0x61;
  return <u32>lower < 6 ? lower + 10 : -1;
}
