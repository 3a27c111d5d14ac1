// Timelines against a plain array of births per line, with the invariants checked after every step.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Timelines } from '../../../src/analyzers/burndown/timelines.js';
import type { HunkColumns } from '../../../src/changes/change-batch.js';

interface Hunk {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

function hunkColumns(hunks: readonly Hunk[]): HunkColumns {
  return {
    oldStarts: Uint32Array.from(hunks, (hunk) => hunk.start),
    oldCounts: Uint32Array.from(hunks, (hunk) => hunk.removed),
    newStarts: new Uint32Array(hunks.length),
    newCounts: Uint32Array.from(hunks, (hunk) => hunk.added),
  };
}

/** Turns (gap, removed, added) triples into hunks that fit into a file of `lines` lines. */
function fitted(triples: readonly (readonly [number, number, number])[], lines: number): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  for (const [gap, wanted, added] of triples) {
    const start = at + gap;
    if (start > lines) break;
    const removed = Math.min(wanted, lines - start);
    if (removed + added === 0) continue;
    hunks.push({ start, removed, added });
    at = start + removed + 1;
  }
  return hunks;
}

function applyToArray(
  births: readonly number[],
  birth: number,
  hunks: readonly Hunk[],
): { after: number[]; gone: number[] } {
  const after: number[] = [];
  const gone: number[] = [];
  let at = 0;
  for (const { start, removed, added } of hunks) {
    after.push(...births.slice(at, start), ...Array<number>(added).fill(birth));
    gone.push(...births.slice(start, start + removed));
    at = start + removed;
  }
  after.push(...births.slice(at));
  return { after, gone };
}

function expanded(lengths: Uint32Array, births: Uint32Array, count = lengths.length): number[] {
  return Array.from(births.subarray(0, count)).flatMap((birth, run) => Array<number>(lengths[run]).fill(birth));
}

function expectFile(timelines: Timelines, file: number, model: readonly number[]): void {
  const { lengths, births } = timelines.runs(file);
  expect(expanded(lengths, births)).toEqual(model);
  expect(timelines.lineCount(file)).toBe(model.length);
  expect(lengths.every((length) => length > 0)).toBe(true);
  for (let run = 1; run < births.length; run++) expect(births[run]).not.toBe(births[run - 1]);
}

const triple = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 }), fc.nat({ max: 5 }));
const step = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      do: fc.constant('apply' as const),
      file: fc.nat(),
      age: fc.nat({ max: 1 }),
      triples: fc.array(triple, { minLength: 1, maxLength: 30, size: 'max' }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), file: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('compact' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
);

describe('timelines', () => {
  it('agree with an array of births per line after every step of any sequence of edits', () => {
    fc.assert(
      // Births of two bytes, and of two and more.
      fc.property(fc.array(step, { maxLength: 120, size: 'max' }), fc.constantFrom(0, 0xfff8), (steps, firstBirth) => {
        let timelines = new Timelines();
        const model = new Map<number, number[]>([[timelines.create(), []]]);
        let birth = firstBirth;
        for (const one of steps) {
          const files = [...model.keys()];
          if (one.do === 'create') {
            const file = timelines.create();
            expect(model.has(file)).toBe(false);
            model.set(file, []);
          } else if (one.do === 'compact') timelines.compact();
          else if (one.do === 'reload') {
            const state = timelines.save();
            timelines = new Timelines();
            timelines.load(state);
            expect(timelines.save()).toEqual(state);
          } else if (files.length > 0) {
            const file = files[one.file % files.length];
            if (one.do === 'drop') {
              timelines.drop(file);
              model.delete(file);
            } else {
              birth += one.age;
              const lines = model.get(file)!;
              const hunks = fitted(one.triples, lines.length);
              const { after, gone } = applyToArray(lines, birth, hunks);
              expect(timelines.apply(file, birth, hunkColumns(hunks), 0, hunks.length)).toBe(true);
              expect(expanded(timelines.removedLines, timelines.removedBirths, timelines.removedCount)).toEqual(gone);
              model.set(file, after);
            }
          }
          expect(timelines.fileCount).toBe(model.size);
          for (const [file, lines] of model) expectFile(timelines, file, lines);
        }
      }),
      { seed: 20200101, numRuns: 400 },
    );
  });

  it('stay as they are and say so when hunks are out of order or reach past the end', () => {
    const timelines = new Timelines();
    const file = timelines.create();
    timelines.apply(file, 1, hunkColumns([{ start: 0, removed: 0, added: 10 }]), 0, 1);
    const before = timelines.save();
    const wrong: Hunk[][] = [
      [{ start: 8, removed: 3, added: 0 }],
      [{ start: 11, removed: 0, added: 1 }],
      [
        { start: 4, removed: 2, added: 0 },
        { start: 5, removed: 1, added: 0 },
      ],
    ];
    for (const hunks of wrong) expect(timelines.apply(file, 2, hunkColumns(hunks), 0, hunks.length)).toBe(false);
    expect(timelines.save()).toEqual(before);
  });

  it('use the slab again: editing back and forth does not let it grow', () => {
    const timelines = new Timelines();
    const file = timelines.create();
    timelines.apply(file, 0, hunkColumns([{ start: 0, removed: 0, added: 1000 }]), 0, 1);
    const spread = Array.from({ length: 200 }, (_, at) => ({ start: at * 5, removed: 1, added: 1 }));
    let largest = 0;
    for (let round = 1; round < 200; round++) {
      timelines.apply(file, round, hunkColumns(spread), 0, spread.length);
      timelines.apply(file, round, hunkColumns([{ start: 0, removed: 1000, added: 1000 }]), 0, 1);
      if (round === 2) largest = timelines.slabLength;
    }
    expect(timelines.slabLength).toBe(largest);
    expect(timelines.runCount(file)).toBe(1);
  });
});

describe('a kept state', () => {
  const oneFile = (lines: number, birth: number): Timelines => {
    const timelines = new Timelines();
    timelines.apply(timelines.create(), birth, hunkColumns([{ start: 0, removed: 0, added: lines }]), 0, 1);
    return timelines;
  };

  it.each([
    ['two bytes for small numbers', 0xffff, 0xffff, Uint16Array, Uint16Array],
    ['four bytes for the births of a long history', 1, 0x10000, Uint16Array, Uint32Array],
    ['four bytes for the lengths of a very long run', 0x10000, 1, Uint32Array, Uint16Array],
  ])('has %s', (_, lines, birth, lengthsKind, birthsKind) => {
    const { lengths, births } = oneFile(lines, birth).save();
    expect([lengths, births]).toEqual([lengthsKind.of(lines), birthsKind.of(birth)]);
  });

  it('has two bytes again when the large numbers are gone, however it came to that', () => {
    const timelines = oneFile(0x20000, 0x20000);
    const loaded = new Timelines();
    loaded.load(timelines.save());
    for (const one of [timelines, loaded]) {
      one.apply(0, 7, hunkColumns([{ start: 0, removed: 0x20000, added: 3 }]), 0, 1);
      expect(one.save()).toMatchObject({ lengths: Uint16Array.of(3), births: Uint16Array.of(7) });
    }
    // A large file of short runs.
    const runs = Array.from({ length: 0x9000 }, (_, i) => ({ start: 2 * i, removed: 1, added: 1 }));
    const large = oneFile(0x12000, 1);
    large.apply(0, 2, hunkColumns(runs), 0, runs.length);
    expect(large.save().lengths).toEqual(new Uint16Array(0x12000).fill(1));
  });
});

describe('packing', () => {
  const filled = (files: number, runs: number): Timelines => {
    const timelines = new Timelines();
    // Every other line is of another birth, so that a file has as many runs as lines.
    const hunks = hunkColumns(Array.from({ length: runs / 2 }, (_, i) => ({ start: 2 * i + 1, removed: 1, added: 1 })));
    for (let file = 0; file < files; file++) {
      timelines.create();
      timelines.apply(file, 1, hunkColumns([{ start: 0, removed: 0, added: runs }]), 0, 1);
      timelines.apply(file, 2, hunks, 0, runs / 2);
    }
    return timelines;
  };

  it('is worth it when a quarter of the slab is of no use, and not when it was just done', () => {
    const timelines = filled(20, 64);
    timelines.compact();
    expect(timelines.isWasteful).toBe(false);
    for (let file = 0; file < 5; file++) timelines.drop(file);
    expect(timelines.isWasteful).toBe(false);
    timelines.drop(5);
    expect(timelines.isWasteful).toBe(true);
    const before = timelines.runs(19);
    timelines.compact();
    expect(timelines.isWasteful).toBe(false);
    expect(timelines.slabLength).toBe(14 * 64);
    expect(timelines.runs(19)).toEqual(before);
  });

  it('is done instead of making the slab larger where it is worth it', () => {
    const timelines = filled(100, 1000);
    timelines.compact();
    for (let file = 0; file < 100; file += 2) timelines.drop(file);
    const other = filled(1, 3000).runs(0);
    const hunks = Array.from(other.births, (birth, at) => ({ start: at, removed: birth - 1, added: birth - 1 }));
    for (let added = 0; added < 15; added++) {
      const file = timelines.create();
      timelines.apply(file, 1, hunkColumns([{ start: 0, removed: 0, added: 3000 }]), 0, 1);
      timelines.apply(file, 2, hunkColumns(hunks.filter(({ removed }) => removed > 0)), 0, 1500);
      expect(timelines.runCount(file)).toBe(3000);
    }
    // Half of the first files and as many runs again; without packing there would be as many as at first, and those.
    expect(timelines.slabLength).toBeLessThan(120_000);
    expect(timelines.runs(99)).toEqual(filled(1, 1000).runs(0));
  });

  it('keeps every timeline where the slab has become large, and larger', () => {
    const timelines = filled(40, 4096);
    const expected = Array.from({ length: 4096 }, (_, line) => 1 + (line % 2));
    expectFile(timelines, 39, expected);
    for (let file = 0; file < 40; file += 2) timelines.drop(file);
    const state = timelines.save();
    const again = new Timelines();
    again.load(state);
    for (const file of [1, 21, 39]) {
      expectFile(again, file, expected);
      again.apply(file, 3, hunkColumns([{ start: 2048, removed: 1, added: 1 }]), 0, 1);
      expectFile(again, file, expected.with(2048, 3));
    }
  });
});
