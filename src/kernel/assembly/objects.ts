// Any object by its id: the pack entry is found, its delta chain followed down to a whole object or a cached one, and built up again.
// Every object on the way stays in the base cache; what is too large for it lives in scratch until the caller lets go.
// Law: whether an object is too large depends on it and its chain alone, never on what the caches hold: bases, deltas and results
// take at most `scratchShare` each, and a caller holds at most one share while it reads.

import { cacheAdd, cacheFind, cacheInit, cacheLength, cachePeek, cachePin, cacheRemove, cacheSetTag, cacheTag, cacheUnpin } from './cache';
import { applyDelta, deltaResultSize } from './delta';
import { BAD_DELTA, BAD_ENTRY, BAD_STREAM, BASE_MISSING, DELTA_CYCLE, MISSING, READ_FAILED, TOO_LARGE } from './fault';
import { findObject, takeObject } from './host';
import { inflate } from './inflate';
import { inputAt, inputEnd, setInputAt } from './input';
import { baseCache, baseCacheBytes, copyOid, oidBytes, scratchRelease, scratchShare, scratchTake, scratchTop } from './memory';
import { findInPacks, foundOffset, foundPack, packLength } from './packs';
import { inputAtOffset, nextInput, readFailed } from './windows';

export const COMMIT: u32 = 1;
export const TREE: u32 = 2;
export const BLOB: u32 = 3;
export const TAG: u32 = 4;
const OFS_DELTA: u32 = 6;
const REF_DELTA: u32 = 7;

/** The longest chain that is followed; git writes at most 4095. */
const MAX_DEPTH: u32 = 16384;
/** A frame: 0 pack u32, 4 delta bytes u32, 8 entry offset u64, 16 data offset u64. */
const FRAME: u32 = 24;
const OWN: u64 = ~0;

/** Type and size of the object read last. */
export let objectType: u32 = 0;
export let objectBytes: u32 = 0;
/** Its cache entry, which can be pinned; 0 when it lies in scratch. */
export let objectEntry: usize = 0;

/** Objects built, and the bytes inflated for them. */
export let objectsBuilt: u64 = 0;
export let bytesInflated: u64 = 0;
/** Objects that did not fit the cache and went through scratch. */
export let objectsUncached: u64 = 0;

/** Place of the first fault since `clearFault`: pack and offset are known when `faultPack` is not -1. */
export let faultPack: i32 = -1;
export let faultOffset: u64 = 0;
/** Address of the id of the object that was asked for when the fault came up (32 bytes, always readable). */
export let faultOid: usize = 0;

export function initObjects(oidSpace: usize): void {
  faultOid = oidSpace;
  cacheInit(baseCache, baseCacheBytes);
}

export function clearFault(): void {
  faultPack = -1;
  faultOffset = 0;
}

/** Remembers which object a fault is about, and where it lies if no entry under it is at fault; passes the fault on. */
export function faultAt(fault: i32, oid: usize): i32 {
  copyOid(faultOid, oid);
  if (faultPack < 0 && findInPacks(oid)) {
    faultPack = <i32>foundPack;
    faultOffset = foundOffset;
  }
  return fault;
}

/**
 * Reads an object; its address, or a negative fault (MISSING when it is nowhere). Type, size and cache entry are in `objectType`,
 * `objectBytes`, `objectEntry`. The address holds until the next read, or while the entry is pinned; objects in scratch hold until
 * the caller releases scratch to where it was before.
 */
export function readObject(oid: usize): isize {
  faultPack = -1;
  const at = findInPacks(oid) ? resolve(foundPack, foundOffset) : readOutside(oid);
  if (at < 0) faultAt(<i32>at, oid);
  return at;
}

/** An object that is in a pack and still cached; 0 if it is not. Never reads. */
export function keptObject(oid: usize): usize {
  if (!findInPacks(oid)) return 0;
  const kept = cachePeek(baseCache, <u64>foundPack, foundOffset, OWN, OWN);
  return kept ? <usize>found(kept, cacheLength(kept), cacheTag(kept), kept) : 0;
}

function readOutside(oid: usize): isize {
  const k0 = load<u64>(oid);
  const k1 = load<u64>(oid, 8);
  const k2 = oidBytes == 32 ? load<u64>(oid, 16) : <u64>load<u32>(oid, 16);
  const k3 = oidBytes == 32 ? load<u64>(oid, 24) : 0;
  const cached = cacheFind(baseCache, k0, k1, k2, k3);
  if (cached) return found(cached, cacheLength(cached), cacheTag(cached), cached);
  const answer = findObject(oid);
  if (answer < 0) return <isize>answer;
  const bytes = <u64>(answer / 8);
  const type = <u32>(<u64>answer & 7);
  if (bytes > scratchShare) return TOO_LARGE;
  const entry = cacheAdd(baseCache, k0, k1, k2, k3, <u32>bytes);
  const at = entry ? entry : scratchTake(<u32>bytes);
  if (!at) return TOO_LARGE;
  takeObject(at);
  if (entry) cacheSetTag(entry, type);
  else objectsUncached++;
  return found(at, <u32>bytes, type, entry);
}

function found(at: usize, bytes: u32, type: u32, entry: usize): isize {
  objectBytes = bytes;
  objectType = type;
  objectEntry = entry;
  return at;
}

/** The next byte of the input, or -1. */
// @ts-ignore: decorator
@inline
function nextByte(): i32 {
  if (inputAt == inputEnd && !nextInput()) return -1;
  const byte = <i32>load<u8>(inputAt);
  setInputAt(inputAt + 1);
  return byte;
}

function fail(fault: i32, pack: u32, offset: u64): isize {
  faultPack = <i32>pack;
  faultOffset = offset;
  return readFailed ? READ_FAILED : fault;
}

/** Builds the object of a pack entry (gitformat-pack, "pack-*.pack files have the following format"). */
function resolve(pack: u32, offset: u64): isize {
  const mark = scratchTop;
  const cached = cacheFind(baseCache, <u64>pack, offset, OWN, OWN);
  if (cached) return found(cached, cacheLength(cached), cacheTag(cached), cached);
  const frames = scratchTake(MAX_DEPTH * FRAME + 64);
  if (!frames) return TOO_LARGE;
  const baseOid = frames + MAX_DEPTH * FRAME;
  let depth: u32 = 0;
  // A cycle comes back to a marked entry; the mark moves on at every power of two (Brent, An improved Monte Carlo factorization).
  let markPack = pack;
  let markOffset = offset;
  let at: isize = 0;
  while (true) {
    if (!inputAtOffset(pack, packLength(pack), offset)) {
      scratchRelease(mark);
      return fail(BAD_ENTRY, pack, offset);
    }
    let byte = nextByte();
    let headerBytes: u64 = 1;
    const type: u32 = (byte >> 4) & 7;
    let size: u64 = byte & 15;
    let shift: u64 = 4;
    while (byte >= 128) {
      byte = nextByte();
      headerBytes++;
      size |= (<u64>(byte & 127)) << shift;
      shift += 7;
      if (shift > 53) byte = -1;
    }
    if (byte < 0) {
      scratchRelease(mark);
      return fail(BAD_ENTRY, pack, offset);
    }
    if (type >= COMMIT && type <= TAG) {
      at = size > scratchShare ? <isize>TOO_LARGE : inflateWhole(pack, offset, <u32>size, type);
      break;
    }
    if (size > scratchShare) {
      scratchRelease(mark);
      return fail(TOO_LARGE, pack, offset);
    }
    if (depth == MAX_DEPTH || (depth > 0 && pack == markPack && offset == markOffset)) {
      scratchRelease(mark);
      return fail(DELTA_CYCLE, pack, offset);
    }
    if ((depth & (depth - 1)) == 0) {
      markPack = pack;
      markOffset = offset;
    }
    const frame = frames + depth * FRAME;
    depth++;
    store<u32>(frame, pack);
    store<u32>(frame, <u32>size, 4);
    store<u64>(frame, offset, 8);
    let base: u64 = 0;
    let outside = false;
    if (type == OFS_DELTA) {
      byte = nextByte();
      headerBytes++;
      base = byte & 127;
      while (byte >= 128) {
        byte = nextByte();
        headerBytes++;
        base = ((base + 1) << 7) | (byte & 127);
        if (base > offset) byte = -1;
      }
      if (byte < 0 || base == 0 || base >= offset) {
        scratchRelease(mark);
        return fail(BAD_ENTRY, pack, offset);
      }
      base = offset - base;
    } else if (type == REF_DELTA) {
      for (let i: u32 = 0; i < oidBytes && byte >= 0; i++) {
        byte = nextByte();
        store<u8>(baseOid + i, byte);
      }
      headerBytes += oidBytes;
      if (byte < 0) {
        scratchRelease(mark);
        return fail(BAD_ENTRY, pack, offset);
      }
      outside = !findInPacks(baseOid);
    } else {
      scratchRelease(mark);
      return fail(BAD_ENTRY, pack, offset);
    }
    store<u64>(frame, offset + headerBytes, 16);
    if (outside) {
      at = readOutside(baseOid);
      if (at == MISSING) at = BASE_MISSING;
      break;
    }
    if (type == REF_DELTA) {
      pack = foundPack;
      base = foundOffset;
    }
    offset = base;
    const kept = cacheFind(baseCache, <u64>pack, offset, OWN, OWN);
    if (kept) {
      at = found(kept, cacheLength(kept), cacheTag(kept), kept);
      break;
    }
  }
  if (at < 0) {
    scratchRelease(mark);
    return fail(<i32>at, pack, offset);
  }
  const low = frames + ((MAX_DEPTH * FRAME + 64 + 15) & ~15);
  while (depth > 0 && at >= 0) {
    depth--;
    at = applyFrame(frames + depth * FRAME, at);
    if (at >= 0) at = settle(low, at);
  }
  return at < 0 ? (scratchRelease(mark), at) : settle(mark, at);
}

/** Gives back scratch down to `low`, but for the object just made if it lies there: it moves down to `low`. */
function settle(low: usize, at: isize): isize {
  scratchRelease(low);
  if (objectEntry) return at;
  memory.copy(low, at, objectBytes);
  return scratchTake(objectBytes);
}

/** Inflates a whole object at the input cursor. */
function inflateWhole(pack: u32, offset: u64, size: u32, type: u32): isize {
  const entry = cacheAdd(baseCache, <u64>pack, offset, OWN, OWN, size);
  const at = entry ? entry : scratchTake(size);
  if (!at) return TOO_LARGE;
  const fault = inflate(at, size);
  if (fault < 0) {
    if (entry) cacheRemove(baseCache, entry);
    return fault;
  }
  objectsBuilt++;
  bytesInflated += size;
  if (entry) cacheSetTag(entry, type);
  else objectsUncached++;
  return found(at, size, type, entry);
}

/** Applies the delta of one frame to the object at `base` (the one described by the object globals). */
function applyFrame(frame: usize, base: isize): isize {
  const pack = load<u32>(frame);
  const deltaBytes = load<u32>(frame, 4);
  const offset = load<u64>(frame, 8);
  const type = objectType;
  const baseBytes = objectBytes;
  const baseEntry = objectEntry;
  const mark = scratchTop;
  const delta = scratchTake(deltaBytes);
  if (!delta) return fail(TOO_LARGE, pack, offset);
  if (!inputAtOffset(pack, packLength(pack), load<u64>(frame, 16))) return fail(BAD_STREAM, pack, offset);
  let fault = inflate(delta, deltaBytes);
  if (fault < 0) return fail(fault, pack, offset);
  const size = deltaResultSize(delta, deltaBytes);
  if (size < 0) return fail(BAD_DELTA, pack, offset);
  if (size > <i64>scratchShare) return fail(TOO_LARGE, pack, offset);
  if (baseEntry) cachePin(baseEntry);
  const entry = cacheAdd(baseCache, <u64>pack, offset, OWN, OWN, <u32>size);
  if (baseEntry) cacheUnpin(baseEntry);
  const at = entry ? entry : scratchTake(<u32>size);
  if (!at) return fail(TOO_LARGE, pack, offset);
  fault = applyDelta(base, baseBytes, delta, deltaBytes, at, <u32>size);
  if (fault < 0) {
    if (entry) cacheRemove(baseCache, entry);
    return fail(fault, pack, offset);
  }
  objectsBuilt++;
  bytesInflated += deltaBytes;
  if (entry) {
    cacheSetTag(entry, type);
    scratchRelease(mark);
  } else objectsUncached++;
  return found(at, <u32>size, type, entry);
}
