// Which pack holds an object, and where. The host lays down in the pack-table region (kernel.ts, `attachPacks`):
//
//   0 packs u32   4 indexes u32   8 room for a large offset   then per pack: bytes of the pack without its trailer, u64
//   then per index, 40 bytes:   0 fan-out (address)   4 objects   8 large offsets (count)   12 kind (0 pack index, 1 multi-pack-index)
//                               16 the pack's number, or the address of the u32 numbers of a multi-pack-index's packs
//                               20 how many packs a multi-pack-index has   24 pad
//   then the fan-outs, byte for byte as in the files (gitformat-pack: idx version 2; multi-pack-index chunks OIDF OIDL OOFF LOFF).
//
// Ids and offsets are read page by page when they are looked up, and kept in an LRU cache: a page is so many rows of an index, their ids
// and then their offsets. Ids are hashes, so where one stands is guessed from its first bytes; as a rule one page is looked at.

import { cacheAdd, cacheFind, cacheInit, cacheRemove } from './cache';
import { readIndex } from './host';
import { indexCache, indexCacheBytes, packTable, oidBytes } from './memory';

const PER_INDEX: usize = 40;
/** Rows of a page, a power of two; kernel/pack-tables.ts has the same. */
const PAGE_ROWS: u32 = 256;
/** Tables of an index, as `readIndex` numbers them. */
const NAMES: u32 = 0;
const OFFSETS: u32 = 1;
const LARGE_OFFSETS: u32 = 2;

let packs: u32 = 0;
let indexes: u32 = 0;
let firstIndex: usize = 0;
let lastHit: u32 = 0;
/** The page looked up last, which cannot have been dropped since. */
let lastKey: u64 = ~0;
let lastPage: usize = 0;

/** Where `findInPacks` found the object. */
export let foundPack: u32 = 0;
export let foundOffset: u64 = 0;

/** Takes the tables that the host has laid down. */
export function attachPacks(): void {
  packs = load<u32>(packTable);
  indexes = load<u32>(packTable, 4);
  firstIndex = packTable + 16 + 8 * <usize>packs;
  lastHit = 0;
  lastKey = ~0;
  cacheInit(indexCache, indexCacheBytes);
}

/** Bytes of a pack that can hold objects; 0 for a pack that is not there. */
export function packLength(pack: u32): u64 {
  if (pack >= packs) return 0;
  return load<u64>(packTable + 16 + 8 * <usize>pack);
}

/** Looks an id up in every index, the one that had the last object first. An index that cannot be read is the host's to tell. */
export function findInPacks(oid: usize): bool {
  if (indexes == 0) return false;
  if (findInIndex(lastHit, oid)) return true;
  for (let i: u32 = 0; i < indexes; i++) {
    if (i != lastHit && findInIndex(i, oid)) {
      lastHit = i;
      return true;
    }
  }
  return false;
}

function findInIndex(number: u32, oid: usize): bool {
  const index = firstIndex + PER_INDEX * <usize>number;
  const fanout = <usize>load<u32>(index);
  const objects = load<u32>(index, 4);
  const first = <usize>load<u8>(oid);
  let low: u32 = first ? bswap(load<u32>(fanout + 4 * first - 4)) : 0;
  let high: u32 = min(bswap(load<u32>(fanout + 4 * first)), objects);
  if (low >= high) return false;
  const wanted = bswap(load<u64>(oid));
  // The four bytes behind the first say how far down the id stands among those with the same first byte.
  const part = (wanted >> 24) & 0xffffffff;
  let row = low + <u32>((part * <u64>(high - low)) >> 32);
  for (let steps = 0; low < high; steps++) {
    const start = row & ~(PAGE_ROWS - 1);
    const page = pageAt(index, number, start);
    if (!page) return false;
    const first = max(low, start);
    const end = min(high, start + PAGE_ROWS);
    let from = first;
    let to = end;
    while (from < to) {
      const middle = (from + to) >> 1;
      const name = page + <usize>(middle - start) * oidBytes;
      const here = bswap(load<u64>(name));
      const order = here == wanted ? compareRest(name, oid) : here < wanted ? -1 : 1;
      if (order == 0) return located(index, number, page, middle - start);
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    // It stands behind the page, before it, or nowhere.
    if (from == end) low = end;
    else if (from == first) high = first;
    else return false;
    // The guess was a little off, or this is no index of hashes.
    row = steps >= 2 ? (low + high) >> 1 : from == end ? low : high - 1;
  }
  return false;
}

function compareRest(a: usize, b: usize): i32 {
  return memory.compare(a + 8, b + 8, oidBytes - 8);
}

/** Bytes of a row's offset: with the pack's number in a multi-pack-index. */
// @ts-ignore: decorator
@inline
function offsetBytes(index: usize): u32 {
  return load<u32>(index, 12) ? 8 : 4;
}

/** The page whose first row is `start`: room for the ids of `PAGE_ROWS` rows, then their offsets. 0 if it cannot be read. */
function pageAt(index: usize, number: u32, start: u32): usize {
  const key = ((<u64>number) << 32) | start;
  if (key == lastKey) return lastPage;
  let page = cacheFind(indexCache, key, 0, 0, 0);
  if (!page) {
    const width = offsetBytes(index);
    const rows = min(PAGE_ROWS, load<u32>(index, 4) - start);
    page = cacheAdd(indexCache, key, 0, 0, 0, PAGE_ROWS * (oidBytes + width));
    lastKey = ~0;
    if (!page) return 0;
    if (
      !readIndex(number, NAMES, <u64>start * oidBytes, page, rows * oidBytes) ||
      !readIndex(number, OFFSETS, <u64>start * width, page + PAGE_ROWS * oidBytes, rows * width)
    ) {
      cacheRemove(indexCache, page);
      return 0;
    }
  }
  lastKey = key;
  lastPage = page;
  return page;
}

/** Reads pack and offset of a row of a page. A number outside its table gives an offset that no pack reaches, which is a fault of its own. */
function located(index: usize, number: u32, page: usize, row: u32): bool {
  const multi = load<u32>(index, 12);
  const entry = page + PAGE_ROWS * oidBytes + <usize>row * offsetBytes(index);
  const largeCount = load<u32>(index, 8);
  let small: u32 = 0;
  if (multi) {
    const pack = bswap(load<u32>(entry));
    if (pack >= load<u32>(index, 20)) return nowhere(0);
    foundPack = load<u32>(<usize>load<u32>(index, 16) + 4 * <usize>pack);
    small = bswap(load<u32>(entry, 4));
  } else {
    foundPack = load<u32>(index, 16);
    small = bswap(load<u32>(entry));
  }
  foundOffset = small;
  if (small >> 31 && (largeCount || !multi)) {
    const large = small & 0x7fffffff;
    if (large >= largeCount) return nowhere(foundPack);
    if (!readIndex(number, LARGE_OFFSETS, 8 * <u64>large, packTable + 8, 8)) return false;
    foundOffset = bswap(load<u64>(packTable, 8));
  }
  return true;
}

function nowhere(pack: u32): bool {
  foundPack = pack;
  foundOffset = ~(<u64>0);
  return true;
}
