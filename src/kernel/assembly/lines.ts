// The line index of a blob: what the line diff needs of it, a quarter of its size. Kept in the line cache under the blob's id.
//
//   0 lines u32   4 flags u32   8 cut table (cut.ts)   then hash of each line, u64   then indent of each line, u8 (indent.ts)
//
// Two lines are taken for equal when their 64-bit hashes are (docs/decisions/0002). The line feed is no part of a line; a last line
// without one hashes differently from the same line with one, as git has it. Binary is a NUL byte in the first 8000.

import { cacheAdd, cacheFind, cacheInit, cachePin, cacheUnpin } from './cache';
import { countLineFeeds, cutTableBytes, cutTableSize, writeCuts } from './cut';
import { TOO_LARGE, WRONG_TYPE } from './fault';
import { indentOf } from './indent';
import { lineCache, lineCacheBytes, oidBytes, scratchRelease, scratchShare, scratchTake, scratchTop } from './memory';
import { BLOB, faultAt, keptObject, objectBytes, objectEntry, objectType, readObject } from './objects';

export const LINES_COUNT: usize = 0;
export const LINES_FLAGS: usize = 4;
export const LINES_CUTS: usize = 8;
export const BINARY: u32 = 1;

/** Where the hashes of an index begin. */
// @ts-ignore: decorator
@inline
export function linesHashes(index: usize): usize {
  return index + LINES_CUTS + cutTableSize(index + LINES_CUTS);
}

/** Bytes of an index that is made. */
function indexBytes(index: usize): u32 {
  return <u32>(LINES_CUTS + cutTableSize(index + LINES_CUTS)) + 9 * load<u32>(index);
}

/** git looks for a NUL in this many bytes. */
export const SNIFF_BYTES: u32 = 8000;
const SEED: u64 = 0x9e3779b97f4a7c15;
const SEED_NO_NEWLINE: u64 = 0xc2b2ae3d27d4eb4f;
const MULTIPLIER: u64 = 0xff51afd7ed558ccd;
const FINISH: u64 = 0xc4ceb9fe1a85ec53;

/** The cache entry of the index made or found last; 0 when it lies in scratch. */
export let linesEntry: usize = 0;
/** Bytes of text indexed. */
export let bytesIndexed: u64 = 0;

export function initLines(): void {
  cacheInit(lineCache, lineCacheBytes);
}

/** The line index of a blob that is cached, or 0. */
export function keptLineIndex(oid: usize): usize {
  const k2 = oidBytes == 32 ? load<u64>(oid, 16) : <u64>load<u32>(oid, 16);
  const k3 = oidBytes == 32 ? load<u64>(oid, 24) : 0;
  linesEntry = cacheFind(lineCache, load<u64>(oid), load<u64>(oid, 8), k2, k3);
  return linesEntry;
}

/**
 * Makes the line index of a blob that has none cached; its address or a fault. Holds as objects do (objects.ts). `like` is the index of
 * another version of the file, or 0, and `likeOid` its id: where head and tail of the two texts are equal, its lines are taken over.
 */
export function makeLineIndex(oid: usize, like: usize, likeOid: usize): isize {
  // The other version's text first: reading this one may drop it.
  const likeText = like && !(load<u32>(like, LINES_FLAGS) & BINARY) ? keptObject(likeOid) : 0;
  const likeEntry = likeText ? objectEntry : 0;
  const likeBytes = likeText ? objectBytes : 0;
  if (likeEntry) cachePin(likeEntry);
  const mark = scratchTop;
  let index = readObject(oid);
  if (index >= 0) {
    index = objectType == BLOB ? indexText(oid, index, objectBytes, like, likeText, likeBytes) : <isize>faultAt(WRONG_TYPE, oid);
  }
  if (likeEntry) cacheUnpin(likeEntry);
  // The text, if it lies in scratch, is not needed any more.
  scratchRelease(mark);
  if (index < 0 || linesEntry) return index;
  const size = indexBytes(index);
  memory.copy(mark, index, size);
  return scratchTake(size);
}

function indexText(oid: usize, text: usize, bytes: u32, like: usize, likeText: usize, likeBytes: u32): isize {
  const binary = hasNul(text, min(bytes, SNIFF_BYTES));
  const cutBytes = <u32>cutTableBytes(binary ? 0 : bytes);
  // The table waits in scratch: how long the index is, is only known when the lines are counted.
  const cuts = scratchTake(cutBytes);
  if (!cuts) return TOO_LARGE;
  const lines = writeCuts(text, binary ? 0 : bytes, cuts);
  const size = <u64>LINES_CUTS + cutBytes + 9 * <u64>lines;
  if (size > scratchShare) return TOO_LARGE;
  const k2 = oidBytes == 32 ? load<u64>(oid, 16) : <u64>load<u32>(oid, 16);
  const k3 = oidBytes == 32 ? load<u64>(oid, 24) : 0;
  const entry = cacheAdd(lineCache, load<u64>(oid), load<u64>(oid, 8), k2, k3, <u32>size);
  const index = entry ? entry : scratchTake(<u32>size);
  if (!index) return TOO_LARGE;
  linesEntry = entry;
  store<u32>(index, lines);
  store<u32>(index, binary ? BINARY : 0, LINES_FLAGS);
  memory.copy(index + LINES_CUTS, cuts, cutBytes);
  if (lines) fillLines(text, bytes, index, lines, like, likeText, likeBytes);
  return index;
}

/** Writes hashes and indents: those of equal head and tail are taken over from the other version, the middle's are made. */
function fillLines(text: usize, bytes: u32, index: usize, lines: u32, like: usize, likeText: usize, likeBytes: u32): void {
  const hashes = linesHashes(index);
  const indents = hashes + 8 * <usize>lines;
  let head: u32 = 0;
  let tail: u32 = 0;
  let headLines: u32 = 0;
  if (likeText) {
    const shorter = min(bytes, likeBytes);
    head = wholeLines(text, equalBytes(text, likeText, shorter));
    tail = equalBytesBefore(text + bytes, likeText + likeBytes, shorter - head);
    // The tail begins behind its first line feed, or where the head ends in both texts.
    if (bytes - tail != head || likeBytes - tail != head) tail = afterLineFeed(text + bytes - tail, tail);
    // Of head, middle and tail the two shorter ones are counted.
    const middleLines = countLines(text + head, bytes - head - tail);
    headLines = head < tail ? countLines(text, head) : lines - middleLines - countLines(text + bytes - tail, tail);
    const tailLines = lines - middleLines - headLines;
    const likeLines = <usize>load<u32>(like);
    const likeHashes = linesHashes(like);
    const likeIndents = likeHashes + 8 * likeLines;
    const tailAt = <usize>(lines - tailLines);
    memory.copy(hashes, likeHashes, 8 * <usize>headLines);
    memory.copy(indents, likeIndents, headLines);
    memory.copy(hashes + 8 * tailAt, likeHashes + 8 * (likeLines - tailLines), 8 * <usize>tailLines);
    memory.copy(indents + tailAt, likeIndents + (likeLines - tailLines), tailLines);
  }
  const middle = bytes - head - tail;
  hashLines(text + head, middle, hashes + 8 * <usize>headLines, indents + headLines);
  bytesIndexed += middle;
}

/** Line feeds, and one more if the last line has none. */
function countLines(text: usize, length: u32): u32 {
  if (!length) return 0;
  return countLineFeeds(text, length) + u32(load<u8>(text + length - 1) != 10);
}

/** How many of the first `limit` bytes are equal. */
function equalBytes(a: usize, b: usize, limit: u32): u32 {
  let at: u32 = 0;
  if (ASC_FEATURE_SIMD) {
    while (at + 16 <= limit && !v128.any_true(v128.xor(v128.load(a + at), v128.load(b + at)))) at += 16;
  }
  while (at < limit && load<u8>(a + at) == load<u8>(b + at)) at++;
  return at;
}

/** How many of the last `limit` bytes before two addresses are equal. */
function equalBytesBefore(a: usize, b: usize, limit: u32): u32 {
  let count: u32 = 0;
  if (ASC_FEATURE_SIMD) {
    while (count + 16 <= limit && !v128.any_true(v128.xor(v128.load(a - count - 16), v128.load(b - count - 16)))) count += 16;
  }
  while (count < limit && load<u8>(a - count - 1) == load<u8>(b - count - 1)) count++;
  return count;
}

/** The part of the first `length` bytes that is whole lines. */
function wholeLines(text: usize, length: u32): u32 {
  while (length && load<u8>(text + length - 1) != 10) length--;
  return length;
}

/** What is left of `length` bytes behind their first line feed. */
function afterLineFeed(text: usize, length: u32): u32 {
  const end = text + length;
  while (text < end) {
    if (load<u8>(text) == 10) return <u32>(end - text - 1);
    text++;
  }
  return 0;
}

/** Whether a NUL byte is among the first `length`. */
export function hasNul(text: usize, length: u32): bool {
  let at: u32 = 0;
  if (ASC_FEATURE_SIMD) {
    while (at + 16 <= length) {
      if (!i8x16.all_true(v128.load(text + at))) return true;
      at += 16;
    }
  }
  while (at < length) {
    if (!load<u8>(text + at)) return true;
    at++;
  }
  return false;
}

function hashLines(text: usize, length: u32, hashes: usize, indents: usize): void {
  const end = text + length;
  let line = text;
  let at = text;
  if (ASC_FEATURE_SIMD) {
    const feeds = i8x16.splat(10);
    while (at + 16 <= end) {
      let mask = i8x16.bitmask(i8x16.eq(v128.load(at), feeds));
      while (mask) {
        const feed = at + ctz<u32>(mask);
        store<u64>(hashes, hashOf(line, feed, SEED));
        store<u8>(indents, quickIndent(line, feed));
        hashes += 8;
        indents++;
        line = feed + 1;
        mask &= mask - 1;
      }
      at += 16;
    }
  }
  while (at < end) {
    if (load<u8>(at) == 10) {
      store<u64>(hashes, hashOf(line, at, SEED));
      store<u8>(indents, quickIndent(line, at));
      hashes += 8;
      indents++;
      line = at + 1;
    }
    at++;
  }
  if (line < end) {
    store<u64>(hashes, hashOf(line, end, SEED_NO_NEWLINE));
    store<u8>(indents, indentOf(line, end));
  }
}

/** `indentOf`, decided at once for lines that begin with text, or with less than eight spaces or tabs and then text. */
// @ts-ignore: decorator
@inline
function quickIndent(line: usize, end: usize): u8 {
  const first = load<u64>(line);
  const spaces = first ^ 0x2020202020202020;
  const tabs = first ^ 0x0909090909090909;
  const isTabs = (tabs & 0xff) == 0;
  const other = isTabs ? tabs : spaces;
  const count = <u32>(ctz<u64>(other) >> 3);
  const next = <u32>(first >> (8 * count)) & 0xff;
  if (count < 8 && line + count < end && next > 0x20) return <u8>(isTabs ? 8 * count : count);
  return indentOf(line, end);
}

/** Multiply and fold, sixteen bytes a step, the last of them again where the line's length is no multiple; reads up to 15 bytes before or past. */
// @ts-ignore: decorator
@inline
function hashOf(at: usize, end: usize, seed: u64): u64 {
  const length = <u64>(end - at);
  let hash = seed ^ (length * FINISH);
  if (length <= 8) {
    if (length == 0) return hash;
    hash = mix(hash, load<u64>(at) & (~(<u64>0) >> (64 - 8 * length)), 0);
  } else {
    const last = end - 16;
    while (at < last) {
      hash = mix(hash, load<u64>(at), load<u64>(at, 8));
      at += 16;
    }
    // Up to sixteen bytes are left, and at least one; with lines of nine to sixteen bytes the two words overlap.
    hash = length < 16 ? mix(hash, load<u64>(at), load<u64>(end - 8)) : mix(hash, load<u64>(last), load<u64>(last, 8));
  }
  hash *= FINISH;
  return hash ^ (hash >> 29);
}

// @ts-ignore: decorator
@inline
function mix(hash: u64, a: u64, b: u64): u64 {
  const folded = ((hash ^ a) * MULTIPLIER) ^ rotl<u64>((b + SEED) * FINISH, 29);
  return folded ^ (folded >> 32);
}
