// Deltas against a plain reading of the format (gitformat-pack), between guard bytes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kernelFiles, rawKernel, type RawKernel } from './raw-kernel.js';

const BAD_DELTA = -4;
const BASE = 65536;
const DELTA = 20 * 65536;
const OUT = 40 * 65536;
const GUARD = 64;
const GUARD_BYTE = 0xa5;

type Step = { copy: [offset: number, size: number] } | { insert: Uint8Array };

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

/** A delta with every operand byte that is not zero, or with all of them if `full`. */
function encode(baseSize: number, resultSize: number, steps: Step[], full = false): Uint8Array {
  const bytes = [...varint(baseSize), ...varint(resultSize)];
  for (const step of steps) {
    if ('insert' in step) {
      bytes.push(step.insert.length, ...step.insert);
      continue;
    }
    const [offset, size] = step.copy;
    const operands: number[] = [];
    let opcode = 0x80;
    [offset & 255, (offset >>> 8) & 255, (offset >>> 16) & 255, offset >>> 24].forEach((byte, i) => {
      if (byte === 0 && !full) return;
      opcode |= 1 << i;
      operands.push(byte);
    });
    const shown = size === 0x10000 ? 0 : size;
    [shown & 255, (shown >>> 8) & 255, shown >>> 16].forEach((byte, i) => {
      if (byte === 0 && !full) return;
      opcode |= 16 << i;
      operands.push(byte);
    });
    bytes.push(opcode, ...operands);
  }
  return Uint8Array.from(bytes);
}

function apply(base: Uint8Array, steps: Step[]): Buffer {
  return Buffer.concat(
    steps.map((step) => ('insert' in step ? step.insert : base.subarray(step.copy[0], step.copy[0] + step.copy[1]))),
  );
}

/** Reads a delta as the format says; undefined if it is none for this base. The kernel must agree on any bytes. */
function decode(base: Uint8Array, delta: Uint8Array, resultSize: number): Buffer | undefined {
  let at = 0;
  const sizes = [0, 0].map(() => {
    let size = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at++];
      if (byte === undefined) return NaN;
      size += (byte & 127) * scale;
      if (byte < 128) return size;
      if (scale >= 128 ** 6) return NaN;
    }
  });
  if (sizes[0] !== base.length || sizes[1] !== resultSize) return undefined;
  const parts: Uint8Array[] = [];
  let left = resultSize;
  while (at < delta.length) {
    const opcode = delta[at++];
    let part: Uint8Array;
    let size = opcode;
    if (opcode >= 128) {
      let offset = 0;
      size = 0;
      for (let i = 0; i < 4; i++) if (opcode & (1 << i)) offset += (delta[at++] ?? NaN) * 256 ** i;
      for (let i = 0; i < 3; i++) if (opcode & (16 << i)) size += (delta[at++] ?? NaN) * 256 ** i;
      if (Number.isNaN(offset) || Number.isNaN(size)) return undefined;
      size ||= 0x10000;
      part = base.subarray(offset, offset + size);
    } else {
      if (opcode === 0) return undefined;
      part = delta.subarray(at, at + opcode);
      at += opcode;
    }
    left -= size;
    if (part.length !== size || left < 0) return undefined;
    parts.push(part);
  }
  return left === 0 ? Buffer.concat(parts) : undefined;
}

/** Applies a delta; `behind` are the bytes that follow it in memory. */
function run(kernel: RawKernel, base: Uint8Array, delta: Uint8Array, length: number, behind = 0x81): Buffer | number {
  const { call, memory } = kernel;
  memory.set(base, BASE);
  memory.set(delta, DELTA);
  memory.fill(behind, DELTA + delta.length, DELTA + delta.length + 16);
  memory.fill(GUARD_BYTE, OUT - GUARD, OUT + length + GUARD);
  const code = call.applyDelta(BASE, base.length, DELTA, delta.length, OUT, length);
  for (const from of [OUT - GUARD, OUT + length]) {
    if (memory.subarray(from, from + GUARD).some((byte) => byte !== GUARD_BYTE)) throw new Error('wrote outside');
  }
  return code === 0 ? Buffer.from(memory.subarray(OUT, OUT + length)) : code;
}

const aBase = fc
  .tuple(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 200_000 })), fc.nat(250))
  .map(([length, factor]) => Uint8Array.from({ length }, (_, i) => (i * (factor + 1) + (i >> 8)) & 255));

function stepsFor(base: Uint8Array): fc.Arbitrary<Step[]> {
  const aCopy = fc
    .tuple(fc.nat(base.length - 1), fc.oneof(fc.nat(40), fc.nat(600), fc.constant(0xffff), fc.nat(0xffffff)))
    .map(([offset, size]): Step => ({ copy: [offset, Math.max(1, Math.min(size, base.length - offset))] }));
  const anInsert = fc.uint8Array({ minLength: 1, maxLength: 127 }).map((insert): Step => ({ insert }));
  return fc.array(fc.oneof(aCopy, anInsert), { maxLength: 12 });
}
const aDelta = aBase.chain((base) => fc.tuple(fc.constant(base), stepsFor(base), fc.boolean()));

describe.each(kernelFiles)('applyDelta, %s,', (file) => {
  const kernel = rawKernel(file, 80);
  const base = Uint8Array.from({ length: 300 }, (_, i) => i & 255);

  test('builds what the instructions say', () => {
    fc.assert(
      fc.property(aDelta, ([from, steps, full]) => {
        const result = apply(from, steps);
        const delta = encode(from.length, result.length, steps, full);
        const built = run(kernel, from, delta, result.length);
        expect(Buffer.isBuffer(built) && built.equals(result)).toBe(true);
        expect(Number(kernel.wide.deltaBaseSize(DELTA, delta.length))).toBe(from.length);
        expect(Number(kernel.wide.deltaResultSize(DELTA, delta.length))).toBe(result.length);
      }),
      { numRuns: 300 },
    );
  });

  test('agrees with a plain reading of the format on mangled deltas', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(aDelta, edits, fc.integer({ min: -2, max: 2 }), fc.nat(5), ([from, steps], places, off, less) => {
        const length = apply(from, steps).length;
        const whole = encode(from.length, length, steps);
        const delta = whole.slice(0, Math.max(0, whole.length - (off === 0 ? 0 : less)));
        for (const [place, byte] of places) if (delta.length) delta[place % Math.min(delta.length, 60)] = byte;
        const wanted = Math.max(0, length + off);
        const built = run(kernel, from, delta, wanted);
        const expected = decode(from, delta, wanted);
        if (expected) expect(Buffer.isBuffer(built) && built.equals(expected)).toBe(true);
        else expect(built).toBe(BAD_DELTA);
      }),
      { numRuns: 1000 },
    );
  });

  test('a copy of size 0 is one of 65536 bytes', () => {
    const large = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251);
    const delta = Uint8Array.from([...varint(70_000), ...varint(65_536), 0x81, 0x05]);
    expect(run(kernel, large, delta, 65_536)).toEqual(Buffer.from(large.subarray(5, 65_541)));
  });

  test('takes an empty result of an empty delta', () => {
    expect(run(kernel, base, encode(300, 0, []), 0)).toEqual(Buffer.alloc(0));
  });

  const head = [...varint(300), ...varint(10)];
  test.each<[string, number[]]>([
    ['no bytes at all', []],
    ['a base size that does not end', [0xac]],
    ['a base size without end', new Array<number>(20).fill(0xff)],
    ['no result size', varint(300)],
    ['another base size', [...varint(299), ...varint(10), 0x90, 10]],
    ['another result size', [...varint(300), ...varint(11), 0x90, 11]],
    ['a base size equal only in its low 32 bits', [...varint(300 + 2 ** 32), ...varint(10), 0x90, 10]],
    ['no instructions', head],
    ['the reserved opcode', [...head, 0x00]],
    ['the reserved opcode after the result is complete', [...head, 0x90, 10, 0x00]],
    ['an insert that runs over the delta', [...head, 10, 1, 2, 3]],
    ['an insert that runs over the result', [...head, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['a copy that runs over the result', [...head, 0x90, 11]],
    ['a copy that starts behind the base', [...head, 0x93, 0x2d, 0x01, 10]],
    ['a copy that runs over the base', [...head, 0x93, 0x23, 0x01, 10]],
    ['a copy whose end passes 32 bits', [...head, 0x9f, 0xfb, 0xff, 0xff, 0xff, 10]],
    ['a copy without its operands', [...head, 0xff]],
    ['a copy with too few operands', [...head, 0x93, 0x01, 0x01]],
    ['too short a result', [...head, 0x90, 9]],
    ['a size of 0 where 65536 bytes do not fit', [...head, 0x80]],
    ['bytes after the result is complete', [...head, 0x90, 10, 1, 65]],
  ])('refuses %s', (_, bytes) => {
    expect(run(kernel, base, Uint8Array.from(bytes), 10)).toBe(BAD_DELTA);
  });

  test('does not take operands from behind the delta', () => {
    const whole = Uint8Array.from([...head, 0x91, 10, 10]);
    expect(run(kernel, base, whole, 10)).toEqual(Buffer.from(base.subarray(10, 20)));
    for (const less of [1, 2]) expect(run(kernel, base, whole.slice(0, -less), 10, 10)).toBe(BAD_DELTA);
  });

  test('refuses sizes that the available bytes do not tell', () => {
    kernel.memory.set([0x80, 0x80, 0x01, 0x80], DELTA);
    for (const available of [0, 1, 2]) {
      expect(Number(kernel.wide.deltaBaseSize(DELTA, available))).toBe(BAD_DELTA);
      expect(Number(kernel.wide.deltaResultSize(DELTA, available))).toBe(BAD_DELTA);
    }
    expect(Number(kernel.wide.deltaBaseSize(DELTA, 3))).toBe(16_384);
    expect(Number(kernel.wide.deltaResultSize(DELTA, 4))).toBe(BAD_DELTA);
  });
});
