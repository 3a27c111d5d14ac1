import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { People } from '../../src/history/people.js';
import { topologicalOrder } from '../../src/history/topological-order.js';

describe('the topological order', () => {
  const graphs = fc.nat(40).chain((count) =>
    fc.tuple(
      // Parents of a row have smaller numbers; rows are then shuffled.
      fc.tuple(
        ...Array.from({ length: count }, (_, row) => fc.array(fc.integer({ min: -1, max: row - 1 }), { maxLength: 4 })),
      ),
      fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count }),
      fc.array(fc.nat(9), { minLength: count, maxLength: count }),
    ),
  );

  test('is, of all rows whose parents have come, always the one that is before the others', () => {
    fc.assert(
      fc.property(graphs, ([parents, names, weights]) => {
        const parentsOf = (row: number): number[] => {
          const original = names.indexOf(row);
          return parents[original].map((parent) => (parent < 0 ? -1 : names[parent]));
        };
        const before = (a: number, b: number): boolean => (weights[a] !== weights[b] ? weights[a] < weights[b] : a < b);
        const order = topologicalOrder(names.length, parentsOf, before);
        const left = new Set(names);
        for (const row of order) {
          const free = [...left].filter((one) => parentsOf(one).every((parent) => !left.has(parent)));
          expect(row).toBe(free.reduce((best, one) => (before(one, best) ? one : best)));
          left.delete(row);
        }
        expect(left.size).toBe(0);
      }),
    );
  });

  test('leaves out what descends from itself', () => {
    const parents = [[], [2], [1], [0], [2, 3]];
    expect(
      topologicalOrder(
        5,
        (row) => parents[row],
        (a, b) => a < b,
      ),
    ).toEqual([0, 3]);
  });
});

describe('people', () => {
  test('are numbered in order of first sight, by the names their bytes read as', () => {
    const people = new People();
    const latin1 = Buffer.from('Jos\xe9 <j@x>', 'latin1');
    const rows = [Buffer.from('A <a@x>'), latin1, Buffer.from('José <j@x>'), Buffer.from('A <a@x>'), latin1].map(
      (name) => people.rowOf(name),
    );
    expect(rows).toEqual([0, 1, 1, 0, 1]);
    expect(people.names).toEqual(['A <a@x>', 'José <j@x>']);
  });
});
