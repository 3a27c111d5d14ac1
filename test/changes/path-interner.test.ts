import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathInterner } from '../../src/changes/path-interner.js';

test('every distinct path gets one row, in order of first sight, and keeps its bytes', () => {
  const path = fc.uint8Array({ maxLength: 12, max: 3 });
  const long = fc.integer({ min: 3000, max: 9000 }).map((length) => new Uint8Array(length).fill(length & 255));
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: path }, long), { maxLength: 60 }), (paths) => {
      const interner = new PathInterner();
      const around = Buffer.concat(paths.map((bytes) => Buffer.concat([Buffer.of(255), bytes])));
      const seen: string[] = [];
      let at = 0;
      for (const bytes of paths) {
        const key = Buffer.from(bytes).toString('hex');
        if (!seen.includes(key)) seen.push(key);
        expect(interner.rowOf(around, at + 1, at + 1 + bytes.length)).toBe(seen.indexOf(key));
        at += 1 + bytes.length;
      }
      const { bytes, ends } = interner.columns();
      expect(
        [...ends].map((end, row) => Buffer.from(bytes.subarray(row === 0 ? 0 : ends[row - 1], end)).toString('hex')),
      ).toEqual(seen);
      // The table is to be transferred: it has its buffer to itself.
      expect(bytes.byteLength).toBe(bytes.buffer.byteLength);
    }),
  );
});
