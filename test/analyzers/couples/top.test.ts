import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Top } from '../../../src/analyzers/couples/top.js';

describe('the first rows of an order', () => {
  it('are those of sorting all, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (rows, most) => {
        const top = new Top<number>(most, (a, b) => b - a);
        for (const row of rows) top.push(row);
        expect(top.sorted()).toEqual([...rows].sort((a, b) => b - a).slice(0, most));
        expect(top.total).toBe(rows.length);
      }),
    );
  });
});
