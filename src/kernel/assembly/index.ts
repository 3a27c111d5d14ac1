// The exports of the kernel; ../kernel.ts is their only caller. Every call that takes a batch finds it in the input region and
// hands its rows out through the output region. Calls return 0 (or a count), or the negative fault that ended them.

import { arenaOverflows, loadAll, loadOne } from './arena';
import { cacheCounters } from './cache';
import { comparePair } from './changes';
import { emitSizes, fillSources, openSources, scoreAll } from './comparison';
import { followFirstParents, initCommits, readCommit } from './commits';
import { emitAll, emitNothing } from './host';
import { initInflate } from './inflate';
import { bytesIndexed, initLines } from './lines';
import {
  baseCache,
  inflateTables,
  input,
  lineCache,
  oidBytes,
  readRegions,
  scratchClear,
  indexCache,
  scratchPeakBytes,
  windowCache,
} from './memory';
import {
  bytesInflated,
  clearFault,
  faultOffset,
  faultOid,
  faultPack,
  initObjects,
  objectsBuilt,
  objectsUncached,
} from './objects';
import { compareTrees } from './trees';
import { clearReadFailure, initWindows, windowBytesRead } from './windows';

export { attachPacks } from './packs';
export { inputFromMemory } from './input';
export { adler32 } from './adler';
export { applyDelta, deltaBaseSize, deltaResultSize } from './delta';
export { inflate, INFLATE_TABLE_BYTES, initInflate } from './inflate';
export { cutTableBytes, writeCuts } from './cut';
export { diffCutLines, diffLines, diffScratchBytes } from './diff';
export { indentOf } from './indent';
export {
  addSource,
  addUnlikeSource,
  clearSlots,
  clearSources,
  comparisonBytes,
  fingerprint,
  fingerprintBytes,
  openComparison,
  scoreDestination,
  similarity,
  slotBytes,
  spreadBytes,
} from './similarity';
export { cacheAdd, cacheCheck, cacheFind, cacheInit, cachePin, cacheRemove, cacheUnpin } from './cache';

/** Takes the region table (memory.ts), the width of ids, 2^windowBits bytes a pack window, and 64 bytes of its own at `space`. */
export function configure(regions: usize, idBytes: u32, windowBits: u32, space: usize): void {
  readRegions(regions, idBytes);
  initInflate(inflateTables);
  initWindows(windowBits);
  initObjects(space);
  initCommits(space + 32);
  initLines();
}

function begin(): void {
  emitNothing();
  scratchClear();
  clearFault();
  clearReadFailure();
}

function end(result: i32): i32 {
  emitAll();
  return result;
}

/** in: start id (32 bytes), then boundary ids. Rows of commits.ts; returns how many, or MISSING etc. after the rows that could be read. */
export function firstParents(most: u32, boundaries: u32): i32 {
  begin();
  return end(followFirstParents(input, most, input + 32, boundaries));
}

/** in: ids. Rows of commits.ts in the order asked. */
export function commits(count: u32): i32 {
  begin();
  let fault: i32 = 0;
  for (let i: u32 = 0; i < count && fault >= 0; i++) fault = readCommit(input + <usize>i * oidBytes);
  return end(fault);
}

/** in: (old tree, new tree) a commit. Rows of trees.ts. */
export function treeChanges(count: u32): i32 {
  begin();
  let fault: i32 = 0;
  for (let i: u32 = 0; i < count && fault >= 0; i++) {
    const pair = input + 2 * <usize>i * oidBytes;
    fault = compareTrees(i, pair, pair + oidBytes);
  }
  return end(fault);
}

/** in and out: changes.ts. */
export function blobChanges(count: u32): i32 {
  begin();
  let fault: i32 = 0;
  for (let i: u32 = 0; i < count && fault >= 0; i++) {
    const pair = input + <usize>i * (4 + 2 * oidBytes);
    fault = comparePair(load<u32>(pair), pair + 4, pair + 4 + oidBytes);
  }
  return end(fault);
}

/** in: ids. Out: arena.ts. */
export function objects(count: u32): i32 {
  begin();
  return end(loadAll(input, count));
}

/** in: an id. Out: arena.ts. */
export function object(): i32 {
  begin();
  return end(loadOne(input));
}

/** in: ids of blobs. Out: their sizes, comparison.ts. */
export function sizes(count: u32): i32 {
  begin();
  return end(emitSizes(input, count));
}

/** Opens a comparison in the arena. */
export function openBlocks(): i32 {
  begin();
  return openSources();
}

/** in: sources of comparison.ts. Returns how many fitted into the block. */
export function addSources(count: u32, textFlags: u32): i32 {
  begin();
  return fillSources(input, count, textFlags);
}

/** in and out: destinations and slots of comparison.ts. */
export function scoreDestinations(count: u32, minimum: i32, firstSource: u32, textFlags: u32): i32 {
  begin();
  return end(scoreAll(input, count, minimum, firstSource, textFlags));
}

/** Writes where the last fault was: pack i32 (-1 unknown), pad, offset f64, then the id of the object asked for. */
export function faultPlace(out: usize): void {
  store<i32>(out, faultPack);
  store<f64>(out, <f64>faultOffset, 8);
  memory.copy(out + 16, faultOid, 32);
}

/** Writes f64 counters in the order of ../counters.ts, six for a cache (cache.ts). */
export function counters(out: usize): void {
  cacheCounters(windowCache, out);
  cacheCounters(baseCache, out + 48);
  cacheCounters(lineCache, out + 96);
  store<f64>(out, <f64>windowBytesRead, 144);
  store<f64>(out, <f64>objectsBuilt, 152);
  store<f64>(out, <f64>bytesInflated, 160);
  store<f64>(out, <f64>objectsUncached, 168);
  store<f64>(out, <f64>bytesIndexed, 176);
  store<f64>(out, <f64>arenaOverflows, 184);
  store<f64>(out, <f64>scratchPeakBytes(), 192);
  cacheCounters(indexCache, out + 200);
}
