// Inflate: zlib streams (RFC 1950, 1951) from the input cursor into a given place, checked. Nothing is written outside
// [out, out + outLength), nothing read outside [inputAt, inputEnd + 16), whatever the bytes are.
// Two decoders share one state: `decodeFast` works while at least 16 bytes of input and 4 of output are left and reads 8 bytes at a
// time; `decodeOne` takes a symbol near the ends, a byte at a time, and goes on to the next run of input only for bits it needs.
// One file although long: the decoders share the bit buffer and the positions, which must stay private to be kept in registers.

import { adler32 } from './adler';
import { buildTable, CODE_SCRATCH_BYTES, LINK } from './codes';
import { BAD_STREAM, WRONG_SIZE } from './fault';
import { inputAt, inputEnd, setInputAt } from './input';
import { nextInput } from './windows';

// Flags of table entries (codes.ts has the rest). Literals and lengths share a table, so only the literal's flag is the sign.
const LITERAL: u32 = 1 << 31;
const NO_LENGTH: u32 = 1 << 30;
const NO_DISTANCE: u32 = 1 << 31;
const NO_ORDER: u32 = 1 << 30;
/** End of block: NO_LENGTH without LINK, and this; without it the code is invalid. */
const END: u32 = 1 << 16;

const LITERAL_BITS: u32 = 11;
const DISTANCE_BITS: u32 = 8;
const ORDER_BITS: u32 = 7;

// The tables' places in the region of `initInflate`. With roots of 11 and 8 bits, linked tables of 286 and 30 symbols add less
// than another root of 2048 and 256 entries: a linked table of 2^k entries holds at least k + 1 codes longer than its root.
const LITERAL_TABLE: usize = 0;
const DISTANCE_TABLE: usize = LITERAL_TABLE + 4096 * 4;
const ORDER_TABLE: usize = DISTANCE_TABLE + 1024 * 4;
const FIXED_LITERAL_TABLE: usize = ORDER_TABLE + 128 * 4;
const FIXED_DISTANCE_TABLE: usize = FIXED_LITERAL_TABLE + 512 * 4;
const LITERAL_TEMPLATES: usize = FIXED_DISTANCE_TABLE + 64 * 4;
const DISTANCE_TEMPLATES: usize = LITERAL_TEMPLATES + 288 * 4;
const ORDER_TEMPLATES: usize = DISTANCE_TEMPLATES + 32 * 4;
const ORDER: usize = ORDER_TEMPLATES + 20 * 4;
const LENGTHS: usize = ORDER + 32;
const SCRATCH: usize = LENGTHS + 512;
const PATTERNS: usize = SCRATCH + CODE_SCRATCH_BYTES;
const STEPS: usize = PATTERNS + 256;
/** Size of the region that `initInflate` wants. */
export const INFLATE_TABLE_BYTES: usize = STEPS + 64;

// How a decoder left off, besides the faults.
const MORE: i32 = 0;
const BLOCK_END: i32 = 1;

let region: usize = 0;

// The state between blocks and decoders. `bits` counts the bits of `hold` that are taken from the input; bits above it are zero
// or those of the byte at `at`, so taking that byte again changes nothing.
let hold: u64 = 0;
let bits: u32 = 0;
let at: usize = 0;
let end: usize = 0;
let outStart: usize = 0;
let outAt: usize = 0;
let outEnd: usize = 0;
// The codes of the present block.
let literals: usize = 0;
let literalMask: u32 = 0;
let distances: usize = 0;
let distanceMask: u32 = 0;

/** Takes a region of INFLATE_TABLE_BYTES, aligned to 16, and builds what does not depend on the stream. Called once. */
export function initInflate(tables: usize): void {
  region = tables;
  const literalTemplates = tables + LITERAL_TEMPLATES;
  for (let symbol: u32 = 0; symbol < 256; symbol++) {
    store<u32>(literalTemplates + (symbol << 2), LITERAL | (symbol << 16));
  }
  store<u32>(literalTemplates, NO_LENGTH | END, 256 << 2);
  let base: u32 = 3;
  for (let symbol: u32 = 257; symbol < 285; symbol++) {
    const extra = symbol < 265 ? 0 : (symbol - 261) >> 2;
    store<u32>(literalTemplates + (symbol << 2), (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(literalTemplates, 258 << 16, 285 << 2);
  store<u32>(literalTemplates, NO_LENGTH, 286 << 2);
  store<u32>(literalTemplates, NO_LENGTH, 287 << 2);

  const distanceTemplates = tables + DISTANCE_TEMPLATES;
  base = 1;
  for (let symbol: u32 = 0; symbol < 30; symbol++) {
    const extra = symbol < 4 ? 0 : (symbol - 2) >> 1;
    store<u32>(distanceTemplates + (symbol << 2), (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(distanceTemplates, NO_DISTANCE, 30 << 2);
  store<u32>(distanceTemplates, NO_DISTANCE, 31 << 2);

  const orderTemplates = tables + ORDER_TEMPLATES;
  for (let symbol: u32 = 0; symbol < 19; symbol++) {
    const extra = symbol == 16 ? 2 : symbol == 17 ? 3 : symbol == 18 ? 7 : 0;
    store<u32>(orderTemplates + (symbol << 2), (symbol << 16) | extra);
  }
  // 16 17 18 0, then outwards from 8: 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15.
  const order = tables + ORDER;
  store<u32>(order, 0x00121110);
  for (let i: u32 = 0; i < 15; i++) {
    store<u8>(order + 4 + i, <u8>(i & 1 ? 7 - (i >> 1) : 8 + (i >> 1)));
  }

  const lengths = tables + LENGTHS;
  const scratch = tables + SCRATCH;
  for (let symbol: u32 = 0; symbol < 288; symbol++) {
    store<u8>(lengths + symbol, <u8>(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
  }
  buildTable(lengths, 288, literalTemplates, tables + FIXED_LITERAL_TABLE, 9, NO_LENGTH, false, scratch);
  memory.fill(lengths, 5, 32);
  buildTable(lengths, 32, distanceTemplates, tables + FIXED_DISTANCE_TABLE, 5, NO_DISTANCE, false, scratch);

  // For a distance d below 16: which bytes make a 16-byte step, and the greatest multiple of d in it; without SIMD the least
  // multiple of d from 8 on.
  for (let distance: u32 = 1; distance < 16; distance++) {
    for (let i: u32 = 0; i < 16; i++) store<u8>(tables + PATTERNS + (distance << 4) + i, <u8>(i % distance));
    const step = ASC_FEATURE_SIMD ? 16 - (16 % distance) : distance * ((distance + 7) / distance);
    store<u8>(tables + STEPS + distance, <u8>step);
  }
}

/** Inflates one zlib stream of exactly `outLength` bytes to `out`. Gives 0, BAD_STREAM or WRONG_SIZE. */
export function inflate(out: usize, outLength: u32): i32 {
  outStart = out;
  outAt = out;
  outEnd = out + outLength;
  hold = 0;
  bits = 0;
  at = inputAt;
  end = inputEnd;

  // RFC 1950, 2.2: method 8, window of at most 32 KiB, the check bits, no preset dictionary.
  if (!need(16)) return BAD_STREAM;
  const header = take(16);
  if ((header & 0x0f) != 8 || (header & 0xf0) > 0x70 || header & 0x2000) return BAD_STREAM;
  if ((((header & 0xff) << 8) | (header >> 8)) % 31) return BAD_STREAM;

  let last: u32 = 0;
  do {
    if (!need(3)) return BAD_STREAM;
    last = take(1);
    const type = take(2);
    let code: i32 = 0;
    if (type == 0) {
      code = copyStored();
    } else if (type == 3) {
      return BAD_STREAM;
    } else {
      if (type == 1) {
        literals = region + FIXED_LITERAL_TABLE;
        literalMask = (1 << 9) - 1;
        distances = region + FIXED_DISTANCE_TABLE;
        distanceMask = (1 << 5) - 1;
      } else {
        code = readCodes();
        if (code < 0) return code;
      }
      do {
        code = MORE;
        if (at + 16 <= end && outAt + 4 <= outEnd) code = decodeFast();
        if (code == MORE) code = decodeOne();
      } while (code == MORE);
    }
    if (code < 0) return code;
  } while (!last);

  // The checksum, most significant byte first, after the rest of the last byte.
  take(bits & 7);
  if (!need(32)) return BAD_STREAM;
  if (bswap(take(32)) != adler32(out, outAt - out)) return BAD_STREAM;
  setInputAt(at);
  return outAt == outEnd ? 0 : WRONG_SIZE;
}

/** Makes sure of `count` <= 32 bits in `hold`, going to the next run of input only if this one has too few. */
function need(count: u32): bool {
  while (bits < count) {
    if (at == end) {
      setInputAt(end);
      if (!nextInput()) return false;
      at = inputAt;
      end = inputEnd;
    } else if (at + 8 <= end) {
      hold |= load<u64>(at) << bits;
      at += (63 - bits) >> 3;
      bits |= 56;
    } else {
      while (bits <= 56 && at < end) {
        hold |= (<u64>load<u8>(at++)) << bits;
        bits += 8;
      }
    }
  }
  return true;
}

/** Removes `count` <= 32 bits that are there. */
// @ts-ignore: decorator
@inline
function take(count: u32): u32 {
  const value = <u32>(hold & (((<u64>1) << count) - 1));
  hold >>= count;
  bits -= count;
  return value;
}

/** A stored block (RFC 1951, 3.2.4). */
function copyStored(): i32 {
  take(bits & 7);
  if (!need(32)) return BAD_STREAM;
  let left = take(16);
  if (take(16) != (left ^ 0xffff)) return BAD_STREAM;
  if (left > <u32>(outEnd - outAt)) return WRONG_SIZE;
  for (; left && bits; left--) store<u8>(outAt++, <u8>take(8));
  // The bits above belong to bytes that are copied now.
  if (!bits) hold = 0;
  while (left) {
    if (at == end) {
      setInputAt(end);
      if (!nextInput()) return BAD_STREAM;
      at = inputAt;
      end = inputEnd;
      continue;
    }
    const count = min<u32>(left, <u32>(end - at));
    memory.copy(outAt, at, count);
    outAt += count;
    at += count;
    left -= count;
  }
  return MORE;
}

/** The codes of a dynamic block (RFC 1951, 3.2.7). */
function readCodes(): i32 {
  if (!need(14)) return BAD_STREAM;
  const literalCount = take(5) + 257;
  const distanceCount = take(5) + 1;
  const orderCount = take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) return BAD_STREAM;
  const lengths = region + LENGTHS;
  const scratch = region + SCRATCH;
  const order = region + ORDER;
  store<u64>(lengths, 0);
  store<u64>(lengths, 0, 8);
  store<u64>(lengths, 0, 16);
  for (let i: u32 = 0; i < orderCount; i++) {
    if (bits < 3 && !need(3)) return BAD_STREAM;
    store<u8>(lengths + load<u8>(order + i), <u8>take(3));
  }
  const table = region + ORDER_TABLE;
  const orderRoot = buildTable(lengths, 19, region + ORDER_TEMPLATES, table, ORDER_BITS, NO_ORDER, false, scratch);
  if (orderRoot < 0) return orderRoot;

  const mask: u32 = (1 << orderRoot) - 1;
  const total = literalCount + distanceCount;
  let h = hold;
  let b = bits;
  let i: u32 = 0;
  while (i < total) {
    let entry = load<u32>(table + ((<u32>h & mask) << 2));
    // A code of 7 bits and 7 extra bits at most.
    if (b < 14) {
      if (at + 8 <= end) {
        h |= load<u64>(at) << b;
        at += (63 - b) >> 3;
        b |= 56;
        entry = load<u32>(table + ((<u32>h & mask) << 2));
      } else {
        hold = h;
        bits = b;
        while ((entry & 255) > bits) {
          if (!need(bits + 1)) return BAD_STREAM;
          entry = load<u32>(table + ((<u32>hold & mask) << 2));
        }
        h = hold;
        b = bits;
      }
    }
    const used = entry & 255;
    const symbol = (entry >> 16) & 31;
    const to = lengths + i;
    if (symbol < 16) {
      if (entry & NO_ORDER) return BAD_STREAM;
      store<u8>(to, <u8>symbol);
      i++;
    } else {
      const extra = (<u32>h & ((1 << used) - 1)) >> ((entry >> 8) & 15);
      if (symbol == 16) {
        if (i == 0) return BAD_STREAM;
        store<u64>(to, (<u64>load<u8>(to - 1)) * 0x0101010101010101);
        i += 3 + extra;
      } else {
        const count = (symbol == 17 ? 3 : 11) + extra;
        i += count;
        if (i > total) return BAD_STREAM;
        for (let zero = to, zeroEnd = to + count; zero < zeroEnd; zero += 8) store<u64>(zero, 0);
      }
    }
    h >>= used;
    b -= used;
  }
  hold = h;
  bits = b;
  if (i > total || load<u8>(lengths, 256) == 0) return BAD_STREAM;

  literals = region + LITERAL_TABLE;
  const literalRoot = buildTable(
    lengths, literalCount, region + LITERAL_TEMPLATES, literals, LITERAL_BITS, NO_LENGTH, true, scratch,
  );
  if (literalRoot < 0) return literalRoot;
  distances = region + DISTANCE_TABLE;
  const distanceRoot = buildTable(
    lengths + literalCount, distanceCount, region + DISTANCE_TEMPLATES, distances, DISTANCE_BITS, NO_DISTANCE, true, scratch,
  );
  if (distanceRoot < 0) return distanceRoot;
  literalMask = (1 << literalRoot) - 1;
  distanceMask = (1 << distanceRoot) - 1;
  return 0;
}

/** The value of an entry's extra bits, which start `bits`. */
// @ts-ignore: decorator
@inline
function extraOf(entry: u32, bits: u64): u32 {
  return (<u32>bits & ((1 << (entry & 31)) - 1)) >> ((entry >> 8) & 15);
}

/** Where a link leads, given the bits after the root's. */
// @ts-ignore: decorator
@inline
function follow(table: usize, entry: u32, bits: u64): u32 {
  return load<u32>(table + ((((entry >> 16) & 0x1fff) + (<u32>bits & ((1 << ((entry >> 8) & 15)) - 1))) << 2));
}

/** Repeats `length` bytes from `distance` back at `to`; the output ends at `limit`, `length` fits. */
// @ts-ignore: decorator
@inline
function repeat(to: usize, distance: u32, length: u32, limit: usize): void {
  let from = to - distance;
  const stop = to + length;
  if (ASC_FEATURE_SIMD) {
    if (limit - stop >= 32) {
      if (distance >= 16) {
        v128.store(to, v128.load(from));
        v128.store(to, v128.load(from, 16), 16);
        if (length <= 32) return;
        from += 32;
        to += 32;
        do {
          v128.store(to, v128.load(from));
          from += 16;
          to += 16;
        } while (to < stop);
      } else {
        const step = v128.swizzle(v128.load(from), v128.load(region + PATTERNS + (distance << 4)));
        const advance = <usize>load<u8>(region + STEPS + distance);
        do {
          v128.store(to, step);
          to += advance;
        } while (to < stop);
      }
      return;
    }
  } else {
    if (limit - stop >= 16) {
      if (distance < 8) {
        // Eight bytes singly: then a multiple of the distance, from 8 on, reaches bytes that are there.
        store<u8>(to, load<u8>(from));
        store<u8>(to, load<u8>(from, 1), 1);
        store<u8>(to, load<u8>(from, 2), 2);
        store<u8>(to, load<u8>(from, 3), 3);
        store<u8>(to, load<u8>(from, 4), 4);
        store<u8>(to, load<u8>(from, 5), 5);
        store<u8>(to, load<u8>(from, 6), 6);
        store<u8>(to, load<u8>(from, 7), 7);
        to += 8;
        from = to - load<u8>(region + STEPS + distance);
      }
      while (to < stop) {
        store<u64>(to, load<u64>(from));
        from += 8;
        to += 8;
      }
      return;
    }
  }
  do {
    store<u8>(to++, load<u8>(from++));
  } while (to < stop);
}

/**
 * Decodes until the block ends, or too little input or output is left for wide reads and writes. This loop is the hottest of the
 * kernel; docs/performance.md says which other shapes of it were measured.
 */
function decodeFast(): i32 {
  const literals_ = literals;
  const distances_ = distances;
  const literalMask_ = literalMask;
  const distanceMask_ = distanceMask;
  const lastAt = end - 16;
  const limit = outEnd;
  const lastTo = limit - 4;
  const start = outStart;
  let h = hold;
  // Only the low six bits of `b` count: whole entries are subtracted, and shifts look at no more.
  let b = bits;
  let from = at;
  let to = outAt;
  let result = MORE;
  do {
    // To at least 56 bits: four literals of at most 11, or a length of at most 20 and a distance of at most 28.
    h |= load<u64>(from) << b;
    from += 7 - ((b >> 3) & 7);
    b |= 56;
    let entry = load<u32>(literals_ + ((<u32>h & literalMask_) << 2));
    if (<i32>entry < 0) {
      h >>= entry;
      b -= entry;
      store<u8>(to++, <u8>(entry >> 16));
      entry = load<u32>(literals_ + ((<u32>h & literalMask_) << 2));
      if (<i32>entry < 0) {
        h >>= entry;
        b -= entry;
        store<u8>(to++, <u8>(entry >> 16));
        entry = load<u32>(literals_ + ((<u32>h & literalMask_) << 2));
        if (<i32>entry < 0) {
          h >>= entry;
          b -= entry;
          store<u8>(to++, <u8>(entry >> 16));
          entry = load<u32>(literals_ + ((<u32>h & literalMask_) << 2));
          if (<i32>entry < 0) {
            h >>= entry;
            b -= entry;
            store<u8>(to++, <u8>(entry >> 16));
            continue;
          }
        }
      }
      h |= load<u64>(from) << b;
      from += 7 - ((b >> 3) & 7);
      b |= 56;
    }
    if (entry & NO_LENGTH) {
      if (entry & LINK) {
        h >>= entry & 255;
        b -= entry & 255;
        entry = follow(literals_, entry, h);
        if (<i32>entry < 0) {
          h >>= entry;
          b -= entry;
          store<u8>(to++, <u8>(entry >> 16));
          continue;
        }
      }
      if (entry & NO_LENGTH) {
        h >>= entry;
        b -= entry;
        result = entry & END ? BLOCK_END : BAD_STREAM;
        break;
      }
    }
    let length = ((entry >> 16) & 0x1ff) + extraOf(entry, h);
    h >>= entry;
    b -= entry;
    entry = load<u32>(distances_ + ((<u32>h & distanceMask_) << 2));
    if (<i32>entry < 0) {
      if (entry & LINK) {
        h >>= entry & 255;
        b -= entry & 255;
        entry = follow(distances_, entry, h);
      }
      if (<i32>entry < 0) {
        result = BAD_STREAM;
        break;
      }
    }
    const distance = (entry >> 16) + extraOf(entry, h);
    h >>= entry;
    b -= entry;
    if (distance > <u32>(to - start)) {
      result = BAD_STREAM;
      break;
    }
    if (length > <u32>(limit - to)) {
      result = WRONG_SIZE;
      break;
    }
    repeat(to, distance, length, limit);
    to += length;
  } while (from <= lastAt && to <= lastTo);
  // The last few bytes and the end of the block, unless they are a match's or long codes'.
  while (result == MORE && from <= lastAt) {
    h |= load<u64>(from) << b;
    from += 7 - ((b >> 3) & 7);
    b |= 56;
    const entry = load<u32>(literals_ + ((<u32>h & literalMask_) << 2));
    if (<i32>entry < 0) {
      if (to == limit) break;
      store<u8>(to++, <u8>(entry >> 16));
    } else if ((entry & (NO_LENGTH | END | LINK)) == (NO_LENGTH | END)) {
      result = BLOCK_END;
    } else {
      break;
    }
    h >>= entry;
    b -= entry;
  }
  hold = h;
  bits = b & 63;
  at = from;
  outAt = to;
  return result;
}

/** Decodes one literal, match or end of block. */
function decodeOne(): i32 {
  let entry: u32 = 0;
  let code: u32 = 0;
  for (;;) {
    entry = load<u32>(literals + ((<u32>hold & literalMask) << 2));
    code = 0;
    if (!(entry & LITERAL) && (entry & (NO_LENGTH | LINK)) == (NO_LENGTH | LINK)) {
      code = entry & 255;
      entry = follow(literals, entry, hold >> code);
    }
    if (code + (entry & 255) <= bits) break;
    if (!need(bits + 1)) return BAD_STREAM;
  }
  take(code);
  if (entry & LITERAL) {
    if (outAt == outEnd) return WRONG_SIZE;
    store<u8>(outAt++, <u8>(entry >> 16));
    take(entry & 255);
    return MORE;
  }
  if (entry & NO_LENGTH) {
    take(entry & 255);
    return entry & END ? BLOCK_END : BAD_STREAM;
  }
  let length = ((entry >> 16) & 0x1ff) + extraOf(entry, hold);
  take(entry & 255);

  for (;;) {
    entry = load<u32>(distances + ((<u32>hold & distanceMask) << 2));
    code = 0;
    if ((entry & (NO_DISTANCE | LINK)) == (NO_DISTANCE | LINK)) {
      code = entry & 255;
      entry = follow(distances, entry, hold >> code);
    }
    if (code + (entry & 255) <= bits) break;
    if (!need(bits + 1)) return BAD_STREAM;
  }
  take(code);
  if (entry & NO_DISTANCE) return BAD_STREAM;
  const distance = (entry >> 16) + extraOf(entry, hold);
  take(entry & 255);
  if (distance > <u32>(outAt - outStart)) return BAD_STREAM;
  if (length > <u32>(outEnd - outAt)) return WRONG_SIZE;
  repeat(outAt, distance, length, outEnd);
  outAt += length;
  return MORE;
}
