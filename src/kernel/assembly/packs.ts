// Which pack holds an object, and where. The host lays the tables down in the pack-table region (kernel.ts, `attachPacks`):
//
//   0 packs u32   4 indexes u32   8 pad    then per pack: bytes of the pack without its trailer, u64
//   then per index, 40 bytes:   0 fan-out   4 names   8 offsets   12 large offsets (addresses)
//                               16 objects   20 large offsets (count)   24 kind (0 pack index, 1 multi-pack-index)
//                               28 the pack's number, or the address of the u32 numbers of a multi-pack-index's packs
//                               32 how many packs a multi-pack-index has   36 pad
//   then the tables, byte for byte as in the files (gitformat-pack: idx version 2; multi-pack-index chunks OIDF OIDL OOFF LOFF).

import { packTable, oidBytes } from './memory';

const PER_INDEX: usize = 40;
let packs: u32 = 0;
let indexes: u32 = 0;
let firstIndex: usize = 0;
let lastHit: u32 = 0;

/** Where `findInPacks` found the object. */
export let foundPack: u32 = 0;
export let foundOffset: u64 = 0;

/** Takes the tables that the host has laid down. */
export function attachPacks(): void {
  packs = load<u32>(packTable);
  indexes = load<u32>(packTable, 4);
  firstIndex = packTable + 16 + 8 * <usize>packs;
  lastHit = 0;
}

/** Bytes of a pack that can hold objects; 0 for a pack that is not there. */
export function packLength(pack: u32): u64 {
  if (pack >= packs) return 0;
  return load<u64>(packTable + 16 + 8 * <usize>pack);
}

/** Looks an id up in every index, the one that had the last object first. */
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
  const names = <usize>load<u32>(index, 4);
  const objects = load<u32>(index, 16);
  const first = <usize>load<u8>(oid);
  let low: u32 = first ? bswap(load<u32>(fanout + 4 * first - 4)) : 0;
  let high: u32 = min(bswap(load<u32>(fanout + 4 * first)), objects);
  const wanted = bswap(load<u64>(oid));
  while (low < high) {
    const middle = (low + high) >> 1;
    const name = names + <usize>middle * oidBytes;
    const here = bswap(load<u64>(name));
    const order = here == wanted ? compareRest(name, oid) : here < wanted ? -1 : 1;
    if (order == 0) return located(index, middle);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

function compareRest(a: usize, b: usize): i32 {
  return memory.compare(a + 8, b + 8, oidBytes - 8);
}

/** Reads pack and offset of row `row`. A number outside its table gives an offset that no pack reaches, which is a fault of its own. */
function located(index: usize, row: u32): bool {
  const multi = load<u32>(index, 24);
  const offsets = <usize>load<u32>(index, 8);
  const largeCount = load<u32>(index, 20);
  let small: u32 = 0;
  if (multi) {
    const number = bswap(load<u32>(offsets + 8 * <usize>row));
    if (number >= load<u32>(index, 32)) {
      foundPack = 0;
      foundOffset = ~(<u64>0);
      return true;
    }
    foundPack = load<u32>(<usize>load<u32>(index, 28) + 4 * <usize>number);
    small = bswap(load<u32>(offsets + 8 * <usize>row, 4));
  } else {
    foundPack = load<u32>(index, 28);
    small = bswap(load<u32>(offsets + 4 * <usize>row));
  }
  foundOffset = small;
  if (small >> 31 && (largeCount || !multi)) {
    const large = small & 0x7fffffff;
    foundOffset = large < largeCount ? bswap(load<u64>(<usize>load<u32>(index, 12) + 8 * <usize>large)) : ~(<u64>0);
  }
  return true;
}
