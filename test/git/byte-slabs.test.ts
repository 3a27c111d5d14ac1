import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteSlabs } from '../../src/git/byte-slabs.js';

test('what is out is in nobody else’s hands, whatever is taken and given back in between', () => {
  const step = fc.oneof(fc.record({ take: fc.nat(90) }), fc.record({ give: fc.nat() }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const slabs = new ByteSlabs(100);
      const out: { readonly piece: Uint8Array; readonly mark: number }[] = [];
      let mark = 0;
      for (const next of steps) {
        if ('take' in next) {
          const piece = slabs.take(next.take);
          expect(piece).toHaveLength(next.take);
          mark = (mark + 1) % 256;
          out.push({ piece: piece.fill(mark), mark });
        } else if (out.length > 0) {
          const [{ piece, mark: was }] = out.splice(next.give % out.length, 1);
          expect(piece.every((byte) => byte === was)).toBe(true);
          slabs.give(piece);
        }
      }
      for (const { piece, mark: was } of out) expect(piece.every((byte) => byte === was)).toBe(true);
    }),
  );
});

test('memory that is given back is used again, whatever the order', () => {
  const slabs = new ByteSlabs(1000);
  const buffers = new Set<ArrayBufferLike>();
  for (let round = 0; round < 100; round++) {
    const pieces = Array.from({ length: 30 }, (_, i) => slabs.take(40 + i));
    for (const { buffer } of pieces) buffers.add(buffer);
    for (const piece of round % 2 === 0 ? pieces : pieces.reverse()) slabs.give(piece);
  }
  expect(buffers.size).toBeLessThanOrEqual(3);
});

test('large pieces have memory of their own, and what came from elsewhere is left alone', () => {
  const slabs = new ByteSlabs(1000);
  const large = slabs.take(501);
  expect(large.buffer.byteLength).toBe(501);
  slabs.give(large);
  slabs.give(new Uint8Array(3));
  expect(slabs.take(10).buffer.byteLength).toBe(1000);
});
