// A cache bounded in bytes that drops what was used longest ago. All its state lies in the region it was given: a header, a hash
// table of chains, and blocks that fill the rest without gaps. Kept twice and more: pack windows, delta bases, line indexes.
//
//   region   header (HEADER bytes) | hash table (slots u32) | blocks ... end
//   block    0 size | used   4 size of the block before   | used: 8 newer  12 older  16 next in chain  20 payload bytes
//                                                         |       24 pins  28 tag    32 key (32 bytes)  64 payload
//                                                         | free: 8 previous free    12 next free
//
// Free blocks hang in lists by size class, four classes to a power of two, with a bitmap of classes that are not empty; freed
// neighbours join. Laws: blocks tile the region; no two free blocks touch; every used block is in one chain and in the age list;
// an entry takes at most 1/8 of the blocks, so the two newest always fit together.

const ARENA: usize = 0;
const ARENA_END: usize = 4;
const NEWEST: usize = 8;
const OLDEST: usize = 12;
const SLOTS: usize = 16;
const SLOT_MASK: usize = 20;
const ENTRIES: usize = 24;
const LARGEST: usize = 28;
const HITS: usize = 32;
const MISSES: usize = 40;
const EVICTIONS: usize = 48;
const USED_BYTES: usize = 56;
const BITMAP: usize = 64;
const LISTS: usize = 80;
const CLASSES: u32 = 128;
const HEADER: usize = LISTS + 4 * CLASSES;

const SIZE: usize = 0;
const SIZE_BEFORE: usize = 4;
const NEWER: usize = 8;
const OLDER: usize = 12;
const CHAIN: usize = 16;
const LENGTH: usize = 20;
const PINS: usize = 24;
const TAG: usize = 28;
const KEY: usize = 32;
const PAYLOAD: usize = 64;
const FREE_BEFORE: usize = 8;
const FREE_AFTER: usize = 12;
const USED: u32 = 1;
const SMALLEST: u32 = 64;

/** Lays out an empty cache in `bytes` bytes at `cache` (16-byte aligned, at least 8 KiB). */
export function cacheInit(cache: usize, bytes: u32): void {
  let slots: u32 = 64;
  while (slots < bytes >> 10) slots <<= 1;
  memory.fill(cache, 0, HEADER + 4 * slots);
  const blocks = cache + ((HEADER + 4 * slots + 15) & ~15);
  const end = (cache + bytes) & ~15;
  store<u32>(cache, <u32>blocks, ARENA);
  store<u32>(cache, <u32>end, ARENA_END);
  store<u32>(cache, <u32>(cache + HEADER), SLOTS);
  store<u32>(cache, slots - 1, SLOT_MASK);
  store<u32>(cache, <u32>(end - blocks) >> 3, LARGEST);
  store<u32>(blocks, <u32>(end - blocks), SIZE);
  store<u32>(blocks, 0, SIZE_BEFORE);
  addFree(cache, blocks, <u32>(end - blocks));
}

/** The payload kept under a key, made the newest; 0 if there is none. */
export function cacheFind(cache: usize, k0: u64, k1: u64, k2: u64, k3: u64): usize {
  const payload = cachePeek(cache, k0, k1, k2, k3);
  if (payload) {
    const block = payload - PAYLOAD;
    store<u64>(cache, load<u64>(cache, HITS) + 1, HITS);
    if (<usize>load<u32>(cache, NEWEST) != block) {
      leaveAge(cache, block);
      enterAge(cache, block);
    }
    return payload;
  }
  store<u64>(cache, load<u64>(cache, MISSES) + 1, MISSES);
  return 0;
}

/** As `cacheFind`, but neither counted nor made the newest. */
export function cachePeek(cache: usize, k0: u64, k1: u64, k2: u64, k3: u64): usize {
  let block = <usize>load<u32>(slotOf(cache, k0, k1));
  while (block && !hasKey(block, k0, k1, k2, k3)) block = load<u32>(block, CHAIN);
  return block ? block + PAYLOAD : 0;
}

/**
 * Makes room for `length` bytes under a key that is not in the cache, as its newest entry, and returns the place for them.
 * Drops the oldest entries that are not pinned. 0 when the entry is too large for this cache, or pins leave no room.
 */
export function cacheAdd(cache: usize, k0: u64, k1: u64, k2: u64, k3: u64, length: u32): usize {
  if (length > load<u32>(cache, LARGEST) - <u32>PAYLOAD) return 0;
  const size = (length + <u32>PAYLOAD + 15) & ~15;
  let block = takeFree(cache, size);
  let victim = <usize>load<u32>(cache, OLDEST);
  while (!block && victim) {
    const next = <usize>load<u32>(victim, NEWER);
    if (!load<u32>(victim, PINS)) {
      store<u64>(cache, load<u64>(cache, EVICTIONS) + 1, EVICTIONS);
      drop(cache, victim);
      block = takeFree(cache, size);
    }
    victim = next;
  }
  if (!block) return 0;
  store<u32>(block, length, LENGTH);
  store<u32>(block, 0, PINS);
  store<u32>(block, 0, TAG);
  store<u64>(block, k0, KEY);
  store<u64>(block, k1, KEY + 8);
  store<u64>(block, k2, KEY + 16);
  store<u64>(block, k3, KEY + 24);
  const slot = slotOf(cache, k0, k1);
  store<u32>(block, load<u32>(slot), CHAIN);
  store<u32>(slot, <u32>block);
  enterAge(cache, block);
  store<u32>(cache, load<u32>(cache, ENTRIES) + 1, ENTRIES);
  store<u64>(cache, load<u64>(cache, USED_BYTES) + (load<u32>(block, SIZE) & ~USED), USED_BYTES);
  return block + PAYLOAD;
}

/** Takes an entry out, for example because filling it failed. */
export function cacheRemove(cache: usize, payload: usize): void {
  drop(cache, payload - PAYLOAD);
}

/** While its pins are not all taken back, an entry is not dropped. */
// @ts-ignore: decorator
@inline
export function cachePin(payload: usize): void {
  store<u32>(payload - PAYLOAD, load<u32>(payload - PAYLOAD, PINS) + 1, PINS);
}

// @ts-ignore: decorator
@inline
export function cacheUnpin(payload: usize): void {
  store<u32>(payload - PAYLOAD, load<u32>(payload - PAYLOAD, PINS) - 1, PINS);
}

/** Payload bytes of an entry. */
// @ts-ignore: decorator
@inline
export function cacheLength(payload: usize): u32 {
  return load<u32>(payload - PAYLOAD, LENGTH);
}

/** A number of the owner's that travels with an entry, 0 at first. */
// @ts-ignore: decorator
@inline
export function cacheTag(payload: usize): u32 {
  return load<u32>(payload - PAYLOAD, TAG);
}

// @ts-ignore: decorator
@inline
export function cacheSetTag(payload: usize, tag: u32): void {
  store<u32>(payload - PAYLOAD, tag, TAG);
}

/** Writes hits, misses, evictions, used bytes, entries, capacity in bytes: six f64 at `out`. */
export function cacheCounters(cache: usize, out: usize): void {
  store<f64>(out, <f64>load<u64>(cache, HITS));
  store<f64>(out, <f64>load<u64>(cache, MISSES), 8);
  store<f64>(out, <f64>load<u64>(cache, EVICTIONS), 16);
  store<f64>(out, <f64>load<u64>(cache, USED_BYTES), 24);
  store<f64>(out, <f64>load<u32>(cache, ENTRIES), 32);
  store<f64>(out, <f64>(load<u32>(cache, ARENA_END) - load<u32>(cache, ARENA)), 40);
}

/**
 * Checks every law of the structure: 0 when all hold, else the number of the one broken. Walks everything; for tests.
 * 1 tiling, 2 size of the block before, 3 touching free blocks, 4 free lists, 5 age list, 6 chains, 7 totals.
 */
export function cacheCheck(cache: usize): i32 {
  const end = <usize>load<u32>(cache, ARENA_END);
  let at = <usize>load<u32>(cache, ARENA);
  let before: u32 = 0;
  let beforeUsed: u32 = USED;
  let used: u32 = 0;
  let usedBytes: u64 = 0;
  let free: u32 = 0;
  while (at < end) {
    const size = load<u32>(at, SIZE) & ~USED;
    const isUsed = load<u32>(at, SIZE) & USED;
    if (size < SMALLEST || at + size > end) return 1;
    if (load<u32>(at, SIZE_BEFORE) != before) return 2;
    if (!isUsed && !beforeUsed) return 3;
    if (isUsed) {
      used++;
      usedBytes += size;
      let chained = <usize>load<u32>(slotOf(cache, load<u64>(at, KEY), load<u64>(at, KEY + 8)));
      while (chained && chained != at) chained = load<u32>(chained, CHAIN);
      if (!chained) return 6;
    } else free++;
    before = size;
    beforeUsed = isUsed;
    at += size;
  }
  if (at != end) return 1;
  for (let c: u32 = 0; c < CLASSES; c++) {
    let block = <usize>load<u32>(cache + LISTS + 4 * c);
    if ((block != 0) != (((load<u64>(cache + BITMAP + 8 * (c >> 6)) >> (c & 63)) & 1) != 0)) return 4;
    while (block) {
      if (load<u32>(block, SIZE) & USED || classOf(load<u32>(block, SIZE)) != c) return 4;
      free--;
      block = load<u32>(block, FREE_AFTER);
    }
  }
  if (free != 0) return 4;
  let count: u32 = 0;
  let newer: usize = 0;
  let block = <usize>load<u32>(cache, NEWEST);
  while (block) {
    if (<usize>load<u32>(block, NEWER) != newer) return 5;
    newer = block;
    block = load<u32>(block, OLDER);
    count++;
  }
  if (<usize>load<u32>(cache, OLDEST) != newer || count != used) return 5;
  return used == load<u32>(cache, ENTRIES) && usedBytes == load<u64>(cache, USED_BYTES) ? 0 : 7;
}

// @ts-ignore: decorator
@inline
function hasKey(block: usize, k0: u64, k1: u64, k2: u64, k3: u64): bool {
  return (
    load<u64>(block, KEY) == k0 &&
    load<u64>(block, KEY + 8) == k1 &&
    load<u64>(block, KEY + 16) == k2 &&
    load<u64>(block, KEY + 24) == k3
  );
}

// @ts-ignore: decorator
@inline
function slotOf(cache: usize, k0: u64, k1: u64): usize {
  const h = (k0 ^ (k1 * 0x9e3779b97f4a7c15)) * 0xff51afd7ed558ccd;
  return <usize>load<u32>(cache, SLOTS) + 4 * <usize>(<u32>(h >> 32) & load<u32>(cache, SLOT_MASK));
}

function enterAge(cache: usize, block: usize): void {
  const newest = <usize>load<u32>(cache, NEWEST);
  store<u32>(block, 0, NEWER);
  store<u32>(block, <u32>newest, OLDER);
  if (newest) store<u32>(newest, <u32>block, NEWER);
  else store<u32>(cache, <u32>block, OLDEST);
  store<u32>(cache, <u32>block, NEWEST);
}

function leaveAge(cache: usize, block: usize): void {
  const newer = <usize>load<u32>(block, NEWER);
  const older = <usize>load<u32>(block, OLDER);
  if (newer) store<u32>(newer, <u32>older, OLDER);
  else store<u32>(cache, <u32>older, NEWEST);
  if (older) store<u32>(older, <u32>newer, NEWER);
  else store<u32>(cache, <u32>newer, OLDEST);
}

/** Takes a used block out of chain and age list and frees it, joined with free neighbours. */
function drop(cache: usize, block: usize): void {
  let link = slotOf(cache, load<u64>(block, KEY), load<u64>(block, KEY + 8));
  while (<usize>load<u32>(link) != block) link = <usize>load<u32>(link) + CHAIN;
  store<u32>(link, load<u32>(block, CHAIN));
  leaveAge(cache, block);
  let size = load<u32>(block, SIZE) & ~USED;
  store<u32>(cache, load<u32>(cache, ENTRIES) - 1, ENTRIES);
  store<u64>(cache, load<u64>(cache, USED_BYTES) - size, USED_BYTES);
  const after = block + size;
  if (after < <usize>load<u32>(cache, ARENA_END) && !(load<u32>(after, SIZE) & USED)) {
    size += load<u32>(after, SIZE);
    removeFree(cache, after);
  }
  const sizeBefore = load<u32>(block, SIZE_BEFORE);
  if (sizeBefore && !(load<u32>(block - sizeBefore, SIZE) & USED)) {
    block -= sizeBefore;
    size += sizeBefore;
    removeFree(cache, block);
  }
  addFree(cache, block, size);
}

/** Size class: position of the top bit, and the two bits after it. A block of class c + 1 is larger than any of class c. */
// @ts-ignore: decorator
@inline
function classOf(size: u32): u32 {
  const top = 31 - clz<u32>(size);
  return ((top << 2) | ((size >> (top - 2)) & 3)) & (CLASSES - 1);
}

function addFree(cache: usize, block: usize, size: u32): void {
  store<u32>(block, size, SIZE);
  const after = block + size;
  if (after < <usize>load<u32>(cache, ARENA_END)) store<u32>(after, size, SIZE_BEFORE);
  const c = classOf(size);
  const list = cache + LISTS + 4 * c;
  const head = <usize>load<u32>(list);
  store<u32>(block, 0, FREE_BEFORE);
  store<u32>(block, <u32>head, FREE_AFTER);
  if (head) store<u32>(head, <u32>block, FREE_BEFORE);
  store<u32>(list, <u32>block);
  const word = cache + BITMAP + 8 * (c >> 6);
  store<u64>(word, load<u64>(word) | ((<u64>1) << (c & 63)));
}

function removeFree(cache: usize, block: usize): void {
  const before = <usize>load<u32>(block, FREE_BEFORE);
  const after = <usize>load<u32>(block, FREE_AFTER);
  if (after) store<u32>(after, <u32>before, FREE_BEFORE);
  if (before) {
    store<u32>(before, <u32>after, FREE_AFTER);
    return;
  }
  const c = classOf(load<u32>(block, SIZE));
  store<u32>(cache + LISTS + 4 * c, <u32>after);
  if (!after) {
    const word = cache + BITMAP + 8 * (c >> 6);
    store<u64>(word, load<u64>(word) & ~((<u64>1) << (c & 63)));
  }
}

/** Cuts a used block of `size` bytes (or a little more) out of the free ones; 0 if none is large enough. */
function takeFree(cache: usize, size: u32): usize {
  const c = classOf(size);
  let block = <usize>load<u32>(cache + LISTS + 4 * c);
  if (!block || load<u32>(block, SIZE) < size) {
    block = firstOfClassFrom(cache, c + 1);
    if (!block) return 0;
  }
  removeFree(cache, block);
  const whole = load<u32>(block, SIZE);
  const rest = whole - size;
  if (rest < SMALLEST) {
    store<u32>(block, whole | USED, SIZE);
    return block;
  }
  store<u32>(block, size | USED, SIZE);
  store<u32>(block + size, size, SIZE_BEFORE);
  addFree(cache, block + size, rest);
  return block;
}

function firstOfClassFrom(cache: usize, c: u32): usize {
  if (c < 64) {
    const low = load<u64>(cache, BITMAP) & (~(<u64>0) << c);
    if (low) return load<u32>(cache + LISTS + 4 * <usize>ctz<u64>(low));
    c = 64;
  }
  if (c >= CLASSES) return 0;
  const high = load<u64>(cache, BITMAP + 8) & (~(<u64>0) << (c - 64));
  return high ? <usize>load<u32>(cache + LISTS + 256 + 4 * <usize>ctz<u64>(high)) : 0;
}
