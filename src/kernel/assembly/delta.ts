// Git deltas (gitformat-pack, "Deltified representation"): two sizes, then instructions that copy from the base or insert bytes.
// Whatever the delta's bytes are, nothing is read outside base and delta (but for 16 bytes behind them) nor written outside `out`.

import { BAD_DELTA } from './fault';

/** From this many bytes on, memory.copy is faster than steps of 16 bytes. */
const LONG: usize = 256;

/** Copies `length` bytes forward; `room` bytes may be written at `to`. The places are in different buffers. */
// @ts-ignore: decorator
@inline
function copy(to: usize, from: usize, length: usize, room: usize): void {
  if (length > LONG) {
    memory.copy(to, from, length);
    return;
  }
  const stop = to + length;
  if (room - length >= 16) {
    while (to < stop) {
      if (ASC_FEATURE_SIMD) {
        v128.store(to, v128.load(from));
      } else {
        store<u64>(to, load<u64>(from));
        store<u64>(to, load<u64>(from, 8), 8);
      }
      from += 16;
      to += 16;
    }
    return;
  }
  for (; to + 8 <= stop; to += 8, from += 8) store<u64>(to, load<u64>(from));
  while (to < stop) store<u8>(to++, load<u8>(from++));
}

// Where the last `readSize` stopped.
let sizeEnd: usize = 0;

/** A size of 7 bits a byte, lowest first, the top bit says that more follow. -1 if it does not end before `end` or passes 2^53. */
function readSize(at: usize, end: usize): i64 {
  let size: i64 = 0;
  for (let shift: i64 = 0; shift <= 42; shift += 7) {
    if (at >= end) return -1;
    const byte = load<u8>(at++);
    size |= (<i64>(byte & 0x7f)) << shift;
    if (byte < 0x80) {
      sizeEnd = at;
      return size;
    }
  }
  return -1;
}

/** The size of the base that the delta's first `available` bytes tell, or BAD_DELTA if they do not tell it. */
export function deltaBaseSize(delta: usize, available: u32): i64 {
  const size = readSize(delta, delta + available);
  return size < 0 ? BAD_DELTA : size;
}

/** The size of the result that the delta's first `available` bytes tell, or BAD_DELTA if they do not tell it. */
export function deltaResultSize(delta: usize, available: u32): i64 {
  const end = delta + available;
  if (readSize(delta, end) < 0) return BAD_DELTA;
  const size = readSize(sizeEnd, end);
  return size < 0 ? BAD_DELTA : size;
}

/**
 * Applies a delta to a base; both sizes it begins with must be `baseLength` and `outLength`, and its instructions must give exactly
 * `outLength` bytes. 0 or BAD_DELTA, then with part of `out` written. `out` must not overlap the others.
 */
export function applyDelta(
  base: usize,
  baseLength: u32,
  delta: usize,
  deltaLength: u32,
  out: usize,
  outLength: u32,
): i32 {
  const end = delta + deltaLength;
  const outEnd = out + outLength;
  if (readSize(delta, end) != <i64>baseLength) return BAD_DELTA;
  if (readSize(sizeEnd, end) != <i64>outLength) return BAD_DELTA;
  let at = sizeEnd;
  let to = out;
  while (at < end) {
    const opcode = <u32>load<u8>(at++);
    if (opcode & 0x80) {
      // At most 7 bytes of operands, which may be read before it is known that they are there.
      let offset: u32 = 0;
      let size: u32 = 0;
      if (opcode & 0x01) offset = load<u8>(at++);
      if (opcode & 0x02) offset |= (<u32>load<u8>(at++)) << 8;
      if (opcode & 0x04) offset |= (<u32>load<u8>(at++)) << 16;
      if (opcode & 0x08) offset |= (<u32>load<u8>(at++)) << 24;
      if (opcode & 0x10) size = load<u8>(at++);
      if (opcode & 0x20) size |= (<u32>load<u8>(at++)) << 8;
      if (opcode & 0x40) size |= (<u32>load<u8>(at++)) << 16;
      if (size == 0) size = 0x10000;
      if (at > end || size > <u32>(outEnd - to) || size > baseLength || offset > baseLength - size) return BAD_DELTA;
      copy(to, base + offset, size, outEnd - to);
      to += size;
    } else {
      if (opcode == 0 || opcode > <u32>(end - at) || opcode > <u32>(outEnd - to)) return BAD_DELTA;
      copy(to, at, opcode, outEnd - to);
      at += opcode;
      to += opcode;
    }
  }
  return to == outEnd ? 0 : BAD_DELTA;
}
