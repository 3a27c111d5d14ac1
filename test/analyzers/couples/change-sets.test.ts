import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeSets } from '../../../src/analyzers/couples/change-sets.js';

/** The sets that are kept, as lists. */
function setsOf(sets: ChangeSets): number[][] {
  const all: number[][] = [];
  sets.forEach((members, from, to) => all.push([...members.subarray(from, to)]));
  return all;
}

const everything = (): boolean => true;

describe('change sets', () => {
  it('are kept from the newest back, as far as their files and one each have room', () => {
    const sets = new ChangeSets(8);
    expect([[1, 2], [3], [4, 5]].map((files) => sets.add(files, files.length))).toEqual([0, 0, 0]);
    expect(sets.size).toBe(3);
    expect(sets.add([6], 1)).toBe(1);
    expect(setsOf(sets)).toEqual([[3], [4, 5], [6]]);
    expect(sets.add([1, 2, 3, 4, 5, 6, 7], 7)).toBe(3);
    expect(setsOf(sets)).toEqual([[1, 2, 3, 4, 5, 6, 7]]);
    expect(sets.add([1, 2, 3, 4, 5, 6, 7, 8], 8)).toBe(2);
    expect(setsOf(sets)).toEqual([]);
  });

  it('are the same with files dropped that are not alive, and forget the same, whenever they are packed', () => {
    const step = fc.record({ files: fc.uniqueArray(fc.nat(9), { maxLength: 6 }), repack: fc.constantFrom(0, 1, 2) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (steps, most) => {
        const isAlive = (file: number): boolean => file % 3 > 0;
        const plain = new ChangeSets(most);
        let packed = new ChangeSets(most);
        for (const { files, repack } of steps) {
          expect(packed.add(files, files.length)).toBe(plain.add(files, files.length));
          if (repack > 0) packed.repack(repack === 1 ? everything : isAlive);
          const saved = packed.packed(everything);
          packed = new ChangeSets(most);
          packed.load(structuredClone(saved));
          expect(packed.packed(everything)).toEqual(saved);
        }
        const sizes = steps.map(({ files }) => files.length + 1);
        let kept = 0;
        for (let room = most; kept < sizes.length && (room -= sizes[sizes.length - 1 - kept]) >= 0;) kept++;
        const model = steps.slice(steps.length - kept).map(({ files }) => files);
        expect(setsOf(plain)).toEqual(model);
        expect(packed.packed(isAlive)).toEqual(plain.packed(isAlive));
        expect(packed.size).toBe(kept);
      }),
    );
  });

  it('take no more room the longer the history is', () => {
    const sets = new ChangeSets(10_000);
    const files = Array.from({ length: 20 }, (_, file) => file);
    let most = 0;
    for (let commit = 0; commit < 50_000; commit++) {
      sets.add(files, 1 + (commit % 20));
      sets.forEach((members) => (most = Math.max(most, members.length)));
      if (commit > 5000) break;
    }
    for (let commit = 0; commit < 50_000; commit++) sets.add(files, 1 + (commit % 20));
    let length = 0;
    sets.forEach((members) => ({ length } = members));
    expect(length).toBeLessThan(60_000);
    expect(most).toBeLessThan(60_000);
  });
});
