// Adler-32 (RFC 1950, 8.2): two sums modulo 65521, the second of the first's values after each byte.

const MODULUS: u32 = 65521;
/** Bytes after which the scalar sums might pass 32 bits (the largest n with 255 n(n+1)/2 + (n+1)(MODULUS-1) < 2^32). */
const SCALAR_RUN: usize = 5552;
/** Bytes in 32-byte steps after which a 16-bit column sum might overflow: 65535 / 255 = 257 steps; 173 keep the rest below 2^32, too. */
const VECTOR_RUN: usize = 173 * 32;

/** The checksum of `length` bytes at `at`. */
export function adler32(at: usize, length: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  const end = at + length;
  if (ASC_FEATURE_SIMD) {
    while (end - at >= 32) {
      const whole = (end - at) & ~31;
      const run = whole < VECTOR_RUN ? whole : VECTOR_RUN;
      const runEnd = at + run;
      // Sums of each of 32 columns; sums of all bytes; and the latter before each step, added up.
      let columns0 = i16x8.splat(0);
      let columns1 = i16x8.splat(0);
      let columns2 = i16x8.splat(0);
      let columns3 = i16x8.splat(0);
      let sums = i32x4.splat(0);
      let before = i32x4.splat(0);
      for (; at < runEnd; at += 32) {
        const x = v128.load(at);
        const y = v128.load(at, 16);
        before = i32x4.add(before, sums);
        columns0 = i16x8.add(columns0, i16x8.extend_low_i8x16_u(x));
        columns1 = i16x8.add(columns1, i16x8.extend_high_i8x16_u(x));
        columns2 = i16x8.add(columns2, i16x8.extend_low_i8x16_u(y));
        columns3 = i16x8.add(columns3, i16x8.extend_high_i8x16_u(y));
        const pairs = i16x8.add(i16x8.extadd_pairwise_i8x16_u(x), i16x8.extadd_pairwise_i8x16_u(y));
        sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(pairs));
      }
      // A byte of column c counts 32 - c times within its step.
      let weighted = i32x4.shl(before, 5);
      weighted = i32x4.add(weighted, weigh(columns0, i16x8(32, 31, 30, 29, 28, 27, 26, 25)));
      weighted = i32x4.add(weighted, weigh(columns1, i16x8(24, 23, 22, 21, 20, 19, 18, 17)));
      weighted = i32x4.add(weighted, weigh(columns2, i16x8(16, 15, 14, 13, 12, 11, 10, 9)));
      weighted = i32x4.add(weighted, weigh(columns3, i16x8(8, 7, 6, 5, 4, 3, 2, 1)));
      b = (b + a * <u32>run + total(weighted)) % MODULUS;
      a = (a + total(sums)) % MODULUS;
    }
    for (; at < end; at++) {
      a += load<u8>(at);
      b += a;
    }
    return ((b % MODULUS) << 16) | a % MODULUS;
  } else {
    while (at < end) {
      const left = end - at;
      const runEnd = at + (left < SCALAR_RUN ? left : SCALAR_RUN);
      for (; at + 8 <= runEnd; at += 8) {
        const bytes = load<u64>(at);
        const c0 = <u32>(bytes & 255);
        const c1 = <u32>((bytes >> 8) & 255);
        const c2 = <u32>((bytes >> 16) & 255);
        const c3 = <u32>((bytes >> 24) & 255);
        const c4 = <u32>((bytes >> 32) & 255);
        const c5 = <u32>((bytes >> 40) & 255);
        const c6 = <u32>((bytes >> 48) & 255);
        const c7 = <u32>(bytes >> 56);
        b += (a << 3) + c0 * 8 + c1 * 7 + c2 * 6 + c3 * 5 + c4 * 4 + c5 * 3 + c6 * 2 + c7;
        a += c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7;
      }
      for (; at < runEnd; at++) {
        a += load<u8>(at);
        b += a;
      }
      a %= MODULUS;
      b %= MODULUS;
    }
    return (b << 16) | a;
  }
}

/** Column sums times weights, as four 32-bit partial sums. */
// @ts-ignore: decorator
@inline
function weigh(columns: v128, weights: v128): v128 {
  return i32x4.add(i32x4.extmul_low_i16x8_u(columns, weights), i32x4.extmul_high_i16x8_u(columns, weights));
}

/** Sum of the four lanes. */
// @ts-ignore: decorator
@inline
function total(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
