// Prefix codes of deflate (RFC 1951, 3.2): from code lengths to a table that decodes by the next bits of the stream.
// An entry (u32) of a table:
//   bits 0-7    bits to take from the stream: the code, or what of it this table level decides, and the extra bits after it
//   bits 8-12   the part of these that is code, so the extra bits start above it; in a link: the index bits of the linked table
//   bits 16-30  value: literal, base of a length or distance, or in a link the index of the linked table
// Flags, set by the templates: see inflate.ts. A link has its table's exception flag and LINK.

import { BAD_STREAM } from './fault';

/** Set together with a table's exception flag: codes longer than the root continue in a linked table. */
export const LINK: u32 = 1 << 29;
/** What a code of `length` bits adds to its symbol's template. */
export const PER_BIT: u32 = 0x101;
/** Bytes of scratch that `buildTable` works in. */
export const CODE_SCRATCH_BYTES: usize = 768;

/** Longest code of deflate. */
const LONGEST: u32 = 15;

/** Copies the first `bytes` of a table behind themselves; it may scribble up to 15 bytes further, which the table has room for. */
// @ts-ignore: decorator
@inline
function double(table: usize, bytes: usize): void {
  const end = table + bytes;
  let to = end;
  if (ASC_FEATURE_SIMD) {
    for (let from = table; from < end; from += 16, to += 16) v128.store(to, v128.load(from));
  } else {
    for (let from = table; from < end; from += 8, to += 8) store<u64>(to, load<u64>(from));
  }
}

/**
 * Builds the table of a code of `count` symbols, whose lengths are the bytes at `lengths`; `templates` has an entry a symbol,
 * with the number of extra bits in its low byte. Gives the number of index bits of the root table, at most `rootLimit`, or
 * BAD_STREAM for an over-subscribed or incomplete set. Allowed, as in zlib, are a single code of one bit if `single`, and no code at all;
 * their unused patterns decode to `exception`.
 */
export function buildTable(
  lengths: usize,
  count: u32,
  templates: usize,
  table: usize,
  rootLimit: u32,
  exception: u32,
  single: bool,
  scratch: usize,
): i32 {
  // Two histograms of u16 by turns: equal neighbours would otherwise wait for each other's store.
  const places = scratch + 64;
  const sorted = scratch + 128;
  for (let i: usize = 0; i < 64; i += 8) store<u64>(scratch + i, 0);
  let at = lengths;
  const pairsEnd = lengths + (count & ~1);
  for (; at < pairsEnd; at += 2) {
    const even = scratch + ((<usize>load<u8>(at)) << 1);
    const odd = scratch + ((<usize>load<u8>(at, 1)) << 1);
    store<u16>(even, load<u16>(even) + 1);
    store<u16>(odd, load<u16>(odd, 32) + 1, 32);
  }
  if (count & 1) {
    const last = scratch + ((<usize>load<u8>(at)) << 1);
    store<u16>(last, load<u16>(last) + 1);
  }

  let longest: u32 = 0;
  let shortest: u32 = 0;
  let free: i32 = 1;
  let place: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    const slot = scratch + (length << 1);
    const n = <u32>load<u16>(slot) + <u32>load<u16>(slot, 32);
    store<u16>(slot, <u16>n);
    store<u16>(places + (length << 1), <u16>place);
    place += n;
    free = (free << 1) - <i32>n;
    if (free < 0) return BAD_STREAM;
    if (n) {
      longest = length;
      if (!shortest) shortest = length;
    }
  }
  if (free > 0) {
    if (longest > (single ? 1 : 0)) return BAD_STREAM;
    // None or one code, of one bit: that of the first symbol that has a length.
    let entry = exception;
    for (let symbol: u32 = 0; symbol < count; symbol++) {
      if (load<u8>(lengths + symbol)) entry = load<u32>(templates + (symbol << 2));
    }
    store<u32>(table, entry + PER_BIT);
    store<u32>(table, exception + PER_BIT, 4);
    return 1;
  }

  // Symbols by length, then by value; those without a code go behind the rest.
  store<u16>(places, <u16>place);
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    const slot = places + ((<usize>load<u8>(lengths + symbol)) << 1);
    const to = load<u16>(slot);
    store<u16>(slot, to + 1);
    store<u16>(sorted + ((<usize>to) << 1), <u16>symbol);
  }

  // Codes in order, written with their first bit lowest, as the stream has them. While lengths grow, the table doubles: an entry
  // of a code of n bits then stands at every index that ends in it.
  const root = longest < rootLimit ? longest : rootLimit;
  let next = sorted;
  let code: u32 = 0;
  let length = shortest;
  for (; length <= root; length++) {
    const allOnes: u32 = (1 << length) - 1;
    for (let n = <u32>load<u16>(scratch + (length << 1)); n; n--) {
      const symbol = <usize>load<u16>(next);
      next += 2;
      store<u32>(table + (code << 2), load<u32>(templates + (symbol << 2)) + length * PER_BIT);
      if (code == allOnes) break;
      const carry: u32 = 1 << (31 - clz(code ^ allOnes));
      code = (code & (carry - 1)) | carry;
    }
    if (length < root) double(table, (<usize>4) << length);
  }
  if (longest > root) link(table, root, length, code, next, templates, exception, scratch);
  return root;
}

/** The codes longer than `root` bits: a linked table behind the root table for each of their first `root` bits. */
function link(
  table: usize,
  root: u32,
  firstLength: u32,
  firstCode: u32,
  sorted: usize,
  templates: usize,
  exception: u32,
  scratch: usize,
): void {
  const rootMask: u32 = (1 << root) - 1;
  let code = firstCode;
  let length = firstLength;
  let left = <i32>load<u16>(scratch + (length << 1));
  let start: u32 = 1 << root;
  let bits: u32 = 0;
  let prefix: u32 = 0xffffffff;
  for (;;) {
    while (left == 0) left = <i32>load<u16>(scratch + (++length << 1));
    if ((code & rootMask) != prefix) {
      prefix = code & rootMask;
      start += bits ? 1 << bits : 0;
      // As many bits as it takes until the codes that follow fill the table.
      bits = length - root;
      let room = (1 << bits) - left;
      while (room > 0) {
        bits++;
        room = (room << 1) - <i32>load<u16>(scratch + ((root + bits) << 1));
      }
      store<u32>(table + (prefix << 2), exception | LINK | (start << 16) | (bits << 8) | root);
    }
    const entry = load<u32>(templates + ((<usize>load<u16>(sorted)) << 2)) + (length - root) * PER_BIT;
    sorted += 2;
    left--;
    const step: u32 = 1 << (length - root);
    const end = start + (1 << bits);
    for (let i = start + (code >> root); i < end; i += step) store<u32>(table + (i << 2), entry);
    const allOnes: u32 = (1 << length) - 1;
    if (code == allOnes) return;
    const carry: u32 = 1 << (31 - clz(code ^ allOnes));
    code = (code & (carry - 1)) | carry;
  }
}
