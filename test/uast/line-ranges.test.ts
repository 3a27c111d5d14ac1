import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_LINES, coversLines, mergedRanges, NO_LINES, type LineRanges } from '../../src/uast/line-ranges.js';

const ranges = fc.array(
  fc.tuple(fc.nat(30), fc.nat(4)).map(([first, count]) => [first, first + count] as const),
  { maxLength: 8 },
);

function linesIn(merged: LineRanges): number[] {
  const lines: number[] = [];
  for (let at = 0; at < merged.length; at += 2)
    for (let line = merged[at]; line < merged[at + 1]; line++) lines.push(line);
  return lines;
}

test('merged ranges hold the lines of all, each once, in order, with a gap between any two', () => {
  fc.assert(
    fc.property(ranges, (all) => {
      const merged = mergedRanges(all);
      const lines = new Set(all.flatMap(([first, end]) => Array.from({ length: end - first }, (_, i) => first + i)));
      expect(linesIn(merged)).toEqual([...lines].sort((a, b) => a - b));
      for (let at = 2; at < merged.length; at += 2) expect(merged[at]).toBeGreaterThan(merged[at - 1]);
    }),
  );
});

test('ranges cover others if they hold all of their lines', () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const [outer, inner] = [mergedRanges(a), mergedRanges(b)];
      const held = new Set(linesIn(outer));
      expect(coversLines(outer, inner)).toBe(linesIn(inner).every((line) => held.has(line)));
      expect([coversLines(ALL_LINES, outer), coversLines(outer, NO_LINES)]).toEqual([true, true]);
    }),
    { numRuns: 500 },
  );
});
