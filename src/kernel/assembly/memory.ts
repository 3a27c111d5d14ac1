// The regions of the one linear memory. kernel.ts decides their sizes before the memory exists and writes them down as a table
// of (address, bytes) pairs; nothing here ever grows. Order and meaning of the pairs: `regionNames` in ../regions.ts.

/** Bytes of one object id: 20 for SHA-1, 32 for SHA-256. */
export let oidBytes: u32 = 20;

export let inflateTables: usize = 0;
export let packTable: usize = 0;
export let packTableBytes: u32 = 0;
export let indexCache: usize = 0;
export let indexCacheBytes: u32 = 0;
export let windowCache: usize = 0;
export let windowCacheBytes: u32 = 0;
export let baseCache: usize = 0;
export let baseCacheBytes: u32 = 0;
export let lineCache: usize = 0;
export let lineCacheBytes: u32 = 0;
/** What the host hands in for a call. */
export let input: usize = 0;
export let inputBytes: u32 = 0;
/** What the kernel hands out; drained to the host when full and at the end of a call. */
export let output: usize = 0;
export let outputBytes: u32 = 0;
export let arena: usize = 0;
export let arenaBytes: u32 = 0;
let scratchEnd: usize = 0;

/** First free byte of the scratch region, a stack: take with `scratchTake`, give back with `scratchRelease`. */
export let scratchTop: usize = 0;
/** What a call may have in scratch besides objects, deltas and line indexes: frames of a delta chain, a path, ids. */
const SMALL_THINGS: u32 = 1 << 20;
/** A quarter of the rest: the most that one object, one delta or one line index may take. Enough for four at a time. */
export let scratchShare: u32 = 0;
/** High-water mark of the scratch region, for the counters. */
export let scratchPeak: usize = 0;
let scratchStart: usize = 0;

/** Reads the region table: (address u32, bytes u32) for each region. */
export function readRegions(table: usize, idBytes: u32): void {
  oidBytes = idBytes;
  inflateTables = load<u32>(table);
  packTable = load<u32>(table, 8);
  packTableBytes = load<u32>(table, 12);
  indexCache = load<u32>(table, 16);
  indexCacheBytes = load<u32>(table, 20);
  windowCache = load<u32>(table, 24);
  windowCacheBytes = load<u32>(table, 28);
  baseCache = load<u32>(table, 32);
  baseCacheBytes = load<u32>(table, 36);
  lineCache = load<u32>(table, 40);
  lineCacheBytes = load<u32>(table, 44);
  input = load<u32>(table, 48);
  inputBytes = load<u32>(table, 52);
  output = load<u32>(table, 56);
  outputBytes = load<u32>(table, 60);
  arena = load<u32>(table, 64);
  arenaBytes = load<u32>(table, 68);
  scratchStart = load<u32>(table, 72);
  scratchEnd = scratchStart + load<u32>(table, 76);
  scratchShare = (max(load<u32>(table, 76), SMALL_THINGS) - SMALL_THINGS) >> 2;
  scratchTop = scratchStart;
  scratchPeak = scratchStart;
}

/** Takes `bytes` of scratch, 16-byte aligned; 0 when they are not there. */
export function scratchTake(bytes: u32): usize {
  const at = scratchTop;
  if (bytes > <u32>(scratchEnd - at)) return 0;
  const size = ((<u64>bytes + 15) & ~15) as usize;
  if (size > scratchEnd - at) return 0;
  scratchTop = at + size;
  if (scratchTop > scratchPeak) scratchPeak = scratchTop;
  return at;
}

/** Gives back everything taken since `mark` was `scratchTop`. */
// @ts-ignore: decorator
@inline
export function scratchRelease(mark: usize): void {
  scratchTop = mark;
}

/** Gives everything back, at the start of a call. */
export function scratchClear(): void {
  scratchTop = scratchStart;
}

/** Bytes of scratch still free. */
export function scratchFree(): u32 {
  return <u32>(scratchEnd - scratchTop);
}

/** Most scratch ever in use, in bytes. */
export function scratchPeakBytes(): u32 {
  return <u32>(scratchPeak - scratchStart);
}

/** Whether two ids are equal. */
export function sameOid(a: usize, b: usize): bool {
  if (load<u64>(a) != load<u64>(b) || load<u64>(a, 8) != load<u64>(b, 8) || load<u32>(a, 16) != load<u32>(b, 16)) return false;
  return oidBytes == 20 || (load<u32>(a, 20) == load<u32>(b, 20) && load<u64>(a, 24) == load<u64>(b, 24));
}

/** Whether an id is all zeros, git's way to write "nothing". */
export function zeroOid(a: usize): bool {
  if ((load<u64>(a) | load<u64>(a, 8) | load<u32>(a, 16)) != 0) return false;
  return oidBytes == 20 || (load<u32>(a, 20) | load<u64>(a, 24)) == 0;
}

/** Copies an id. */
export function copyOid(to: usize, from: usize): void {
  store<u64>(to, load<u64>(from));
  store<u64>(to, load<u64>(from, 8), 8);
  store<u32>(to, load<u32>(from, 16), 16);
  if (oidBytes == 32) {
    store<u32>(to, load<u32>(from, 20), 20);
    store<u64>(to, load<u64>(from, 24), 24);
  }
}
