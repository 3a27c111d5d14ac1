import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAges } from '../../src/changes/kept-ages.js';

/** Hunks of one file as [equal lines before, lines removed, lines added], at least one of the two. */
const hunk = fc
  .tuple(fc.nat(4), fc.nat(4), fc.nat(4))
  .filter(([, removed, added]) => removed + added > 0)
  .map(([gap, removed, added]) => [gap + 1, removed, added] as const);
const file = fc.array(hunk, { maxLength: 5 });

function columnsOf(files: readonly (readonly (readonly [number, number, number])[])[]): {
  hunkEnds: Uint32Array;
  hunks: Record<'oldStarts' | 'oldCounts' | 'newStarts' | 'newCounts', Uint32Array>;
} {
  let end = 0;
  const rows = files.flatMap((hunks) => {
    let old = 0;
    let now = 0;
    return hunks.map(([gap, removed, added]) => {
      const row = [old + gap, removed, now + gap, added];
      old += gap + removed;
      now += gap + added;
      return row;
    });
  });
  const column = (at: number): Uint32Array => Uint32Array.from(rows, (row) => row[at]);
  return {
    hunkEnds: Uint32Array.from(files, (hunks) => (end += hunks.length)),
    hunks: { oldStarts: column(0), oldCounts: column(1), newStarts: column(2), newCounts: column(3) },
  };
}

/** Ages of the new side: an age per old line, 'new' for lines that hunks add. */
function ages(
  old: readonly string[],
  { oldStarts, oldCounts, newStarts, newCounts }: ReturnType<typeof columnsOf>['hunks'],
  from: number,
  to: number,
): string[] {
  const result: string[] = [];
  let at = 0;
  for (let hunk = from; hunk < to; hunk++) {
    result.push(...old.slice(at, oldStarts[hunk]));
    expect(result.length).toBe(newStarts[hunk]);
    result.push(...Array.from({ length: newCounts[hunk] }, () => 'new'));
    at = oldStarts[hunk] + oldCounts[hunk];
  }
  return [...result, ...old.slice(at)];
}

describe('hunks of commits that keep ages', () => {
  it('give the i-th new line of each hunk the age of the i-th old one, and leave other commits alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(file, fc.boolean()), { minLength: 1, maxLength: 6 }), (changes) => {
        const { hunks, hunkEnds } = columnsOf(changes.map(([hunks]) => hunks));
        // Each change is a commit of its own.
        const commits = Uint32Array.from(changes.keys());
        const kept = keepAges(
          { commits, hunkEnds },
          hunks,
          Uint8Array.from(changes, ([, ignored]) => (ignored ? 1 : 0)),
        );
        changes.forEach(([rows, ignored], i) => {
          const old = Array.from({ length: 60 }, (_, line) => `line ${line}`);
          const expected: string[] = [];
          let at = 0;
          for (const [gap, removed, added] of rows) {
            expected.push(...old.slice(at, at + gap));
            const partners = ignored ? old.slice(at + gap, at + gap + Math.min(removed, added)) : [];
            expected.push(...partners, ...Array.from({ length: added - partners.length }, () => 'new'));
            at += gap + removed;
          }
          expected.push(...old.slice(at));
          expect(ages(old, kept.hunks, i === 0 ? 0 : kept.hunkEnds[i - 1], kept.hunkEnds[i])).toEqual(expected);
        });
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
