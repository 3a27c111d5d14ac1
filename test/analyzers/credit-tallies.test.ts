import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CreditTallies } from '../../src/analyzers/credit-tallies.js';

const step = fc.record({
  file: fc.nat(5),
  credit: fc.nat(7),
  what: fc.constantFrom('add', 'add', 'add', 'add', 'drop', 'compact', 'reload'),
});

describe('tallies by file and credit', () => {
  it('are those of a map, whatever is dropped, packed or reloaded on the way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        let tallies = new CreditTallies(2);
        const packed = new CreditTallies(2);
        const model = Array.from({ length: 6 }, () => new Map<number, number[]>());
        for (const file of model.keys()) expect([tallies.create(), packed.create()]).toEqual([file, file]);
        steps.forEach(({ file, credit, what }, at) => {
          if (what === 'add') {
            for (const one of [tallies, packed]) {
              const place = one.at(file, credit);
              one.add(place, 1);
              one.add(place + 1, at);
            }
            const [count, sum] = model[file].get(credit) ?? [0, 0];
            model[file].set(credit, [count + 1, sum + at]);
          } else if (what === 'drop') {
            for (const one of [tallies, packed]) one.drop(file);
            model[file].clear();
          } else if (what === 'compact') {
            tallies.compact();
          } else {
            const saved = structuredClone(tallies.save());
            tallies = new CreditTallies(2);
            tallies.load(saved);
          }
        });
        for (const [file, credits] of model.entries()) {
          const found = new Map<number, number[]>();
          tallies.forEach(file, (credit, at) => found.set(credit, [...tallies.numbers.subarray(at, at + 2)]));
          expect(found).toEqual(credits);
        }
        expect(tallies.save()).toEqual(packed.save());
        expect(tallies.size).toBe(6);
      }),
    );
  });

  it('hold what no 32 bits do, exactly', () => {
    const tallies = new CreditTallies(2);
    const file = tallies.create();
    const small = tallies.at(file, 1);
    tallies.add(small, 7);
    const place = tallies.at(file, 2);
    for (let round = 0; round < 3; round++) tallies.add(place + 1, 4_000_000_000);
    const loaded = new CreditTallies(2);
    loaded.load(structuredClone(tallies.save()));
    for (const one of [tallies, loaded]) {
      expect([one.numbers[one.at(file, 2) + 1], one.numbers[one.at(file, 1)]]).toEqual([12_000_000_000, 7]);
    }
  });

  it('use the room of dropped files again', () => {
    const tallies = new CreditTallies(1);
    for (let round = 0; round < 1000; round++) {
      const file = tallies.create();
      for (let credit = 0; credit < 100; credit++) tallies.at(file, credit);
      tallies.drop(file);
    }
    expect(tallies.numbers.length).toBeLessThan(1000);
    expect(tallies.save().credits).toHaveLength(0);
  });
});
