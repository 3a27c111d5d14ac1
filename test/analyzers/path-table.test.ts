import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathTable } from '../../src/analyzers/path-table.js';

describe('a path table', () => {
  it('gives equal bytes equal ids, counted by first sight, and keeps them through save and load', () => {
    const path = fc.uint8Array({ minLength: 0, maxLength: 3, max: 5 });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 400 }), fc.nat({ max: 400 }), (paths, reloadAt) => {
        let table = new PathTable();
        const model = new Map<string, number>();
        paths.forEach((bytes, at) => {
          if (at === reloadAt) {
            const state = table.save();
            table = new PathTable();
            table.load(state);
            expect(table.save()).toEqual(state);
          }
          const key = bytes.join();
          if (!model.has(key)) model.set(key, model.size);
          const padded = Uint8Array.of(7, ...bytes, 7);
          expect(table.add(padded, 1, 1 + bytes.length)).toBe(model.get(key));
        });
        expect(table.size).toBe(model.size);
        for (const [key, id] of model) expect(table.path(id).join()).toBe(key);
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});
