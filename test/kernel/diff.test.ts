import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiffKernel, gitHunks, type Hunks, linesOf, type Pair } from './diff-kernel.js';
import { kernelFiles } from './raw-kernel.js';

const TOO_LARGE = -10;
const BLANK = 255;
const fixed = { seed: 20240229 };

const kernels = kernelFiles.map((file) => new DiffKernel(file));
const [diff] = kernels;

/** Both builds' answer, which must be one. */
function hunksOf(pair: Pair, cut = false): Hunks {
  const [hunks, scalar] = kernels.map((kernel) => kernel.compare(pair, cut));
  expect(scalar).toEqual(hunks);
  if (typeof hunks === 'number') throw new Error(`fault ${String(hunks)}`);
  return hunks;
}

/** The new text made from the old one and the lines that the hunks say are new. */
function applied([old, fresh]: Pair, hunks: Hunks): string {
  const oldLines = linesOf(old);
  const newLines = linesOf(fresh);
  const result: string[] = [];
  let at = 0;
  for (const [oldStart, oldCount, newStart, newCount] of hunks) {
    result.push(...oldLines.slice(at, oldStart), ...newLines.slice(newStart, newStart + newCount));
    at = oldStart + oldCount;
  }
  return [...result, ...oldLines.slice(at)].join('');
}

function expectWellFormed([old, fresh]: Pair, hunks: Hunks): void {
  let oldAt = -1;
  let newAt = -1;
  for (const [oldStart, oldCount, newStart, newCount] of hunks) {
    expect(oldCount + newCount).toBeGreaterThan(0);
    expect(oldStart).toBeGreaterThan(oldAt);
    expect(newStart).toBeGreaterThan(newAt);
    if (oldAt >= 0) expect(oldStart - oldAt).toBe(newStart - newAt);
    else expect(oldStart).toBe(newStart);
    oldAt = oldStart + oldCount;
    newAt = newStart + newCount;
  }
  expect(oldAt).toBeLessThanOrEqual(linesOf(old).length);
  expect(newAt).toBeLessThanOrEqual(linesOf(fresh).length);
}

/** The fewest lines that must be removed and added. */
function fewestEdits(a: string[], b: string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((line, i) => {
    const next = [i + 1];
    b.forEach((other, j) => next.push(line === other ? row[j] : Math.min(row[j + 1], next[j]) + 1));
    row = next;
  });
  return row[b.length];
}

const edits = (hunks: Hunks): number => hunks.reduce((sum, [, removed, , added]) => sum + removed + added, 0);

const lonely = (a: string[], b: string[]): number => a.filter((line) => !b.includes(line)).length;

const text = (lines: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.tuple(fc.array(lines, { maxLength }), fc.boolean()).map(([parts, ended]) =>
    parts
      .map((part) => `${part}\n`)
      .join('')
      .slice(0, ended ? undefined : -1),
  );

const letters = fc.constantFrom('a', 'b', 'c', 'd');
const code = fc.constantFrom(
  '',
  '',
  '}',
  '{',
  '  x;',
  '    y;',
  '\tz;',
  '  }',
  '  if (x) {',
  'end',
  ' ',
  '\t',
  '/* a */',
);

/** A text and one that some edits made of it: lines dropped, doubled, moved, made up. */
const edited = (lines: fc.Arbitrary<string>, length: number): fc.Arbitrary<Pair> =>
  fc
    .tuple(
      fc.array(lines, { minLength: 1, maxLength: length }),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.nat(), fc.array(lines, { maxLength: 5 })), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.boolean(),
    )
    .map(([old, changes, ended]) => {
      const fresh = [...old];
      for (const [at, drop, from, made] of changes) {
        const copied = fresh.slice(from % (fresh.length + 1)).slice(0, made.length * 2);
        fresh.splice(at % (fresh.length + 1), drop, ...(from % 3 === 0 ? copied : made));
      }
      const joined = (parts: string[]): string => parts.map((part) => `${part}\n`).join('');
      return [joined(old), ended ? joined(fresh) : joined(fresh).slice(0, -1)] as const;
    });

describe('the line diff', () => {
  it('gives hunks that make the new file of the old one, in order and apart', () => {
    const any = fc.oneof(fc.tuple(text(letters, 30), text(letters, 30)), edited(code, 60), edited(letters, 200));
    fc.assert(
      fc.property(any, fc.boolean(), (pair, cut) => {
        const hunks = hunksOf(pair, cut);
        expect(applied(pair, hunks)).toBe(pair[1]);
        expectWellFormed(pair, hunks);
      }),
      { ...fixed, numRuns: 1500 },
    );
  });

  // Frequent lines are set aside only where seven or more lines without a partner surround them, and a search is cut short
  // only after 256 steps from either end: below both limits nothing but the shortest script can come out.
  it('is minimal when fewer than seven lines of either file have no partner and fewer than 500 edits are needed', () => {
    const any = fc.oneof(fc.tuple(text(letters, 40), text(letters, 40)), edited(code, 60), edited(letters, 150));
    fc.assert(
      fc.property(any, (pair) => {
        const [old, fresh] = pair.map(linesOf);
        fc.pre(lonely(old, fresh) < 7 && lonely(fresh, old) < 7);
        expect(edits(hunksOf(pair))).toBe(fewestEdits(old, fresh));
      }),
      { ...fixed, numRuns: 600 },
    );
  });

  it('finds nothing between equal files and everything where one is empty', () => {
    expect(hunksOf(['', ''])).toEqual([]);
    expect(hunksOf(['a\nb', 'a\nb'])).toEqual([]);
    expect(hunksOf(['', 'a\nb\n'])).toEqual([[0, 0, 0, 2]]);
    expect(hunksOf(['a\nb\n', ''])).toEqual([[0, 2, 0, 0]]);
    expect(hunksOf(['a\n', 'a'])).toEqual([[0, 1, 0, 1]]);
  });
});

describe('the hunks', () => {
  const small = fc.sample(fc.oneof(edited(code, 40), fc.tuple(text(code, 30), text(code, 30))), {
    ...fixed,
    numRuns: 400,
  });
  const large = fc.sample(edited(fc.oneof(code, fc.nat({ max: 500 }).map(String)), 3000), { ...fixed, numRuns: 60 });
  const costly = [2, 30, 400].flatMap((symbols) =>
    fc.sample(
      fc.array(fc.nat({ max: symbols }), { minLength: 1500, maxLength: 1500 }).map((lines) => `${lines.join('\n')}\n`),
      { ...fixed, numRuns: 4 },
    ),
  );
  const pairs: Pair[] = [...small, ...large];
  for (let i = 0; i + 1 < costly.length; i++) pairs.push([costly[i], costly[i + 1]]);

  it.each([
    [1, false],
    [3, false],
    [0, true],
  ])('are those that git shows with %i lines of context (equal end cut off: %s)', (context, cut) => {
    const expected = gitHunks(pairs, context);
    for (const [i, pair] of pairs.entries())
      expect(hunksOf(pair, cut), JSON.stringify(pair).slice(0, 2000)).toEqual(expected[i]);
  });
});

describe('the room of a diff', () => {
  it('is never written beyond, and too little of it is a fault', () => {
    fc.assert(
      fc.property(edited(code, 40), fc.nat({ max: 2000 }), fc.nat({ max: 6 }), (pair, scratch, out) => {
        const hunks = hunksOf(pair);
        for (const kernel of kernels) {
          expect([hunks, TOO_LARGE]).toContainEqual(kernel.compare(pair, false, { scratch }));
          expect(kernel.compare(pair, false, { out })).toEqual(hunks.length <= out ? hunks : TOO_LARGE);
        }
      }),
      { ...fixed, numRuns: 500 },
    );
    expect(diff.compare(['a\n', 'b\n'], false, { scratch: 8 })).toBe(TOO_LARGE);
  });

  it('refuses line counts that no memory holds', () => {
    expect(diff.kernel.call.diffScratchBytes(0x7fffffff, 1)).toBe(Infinity);
    expect(diff.kernel.call.diffLines(0, 0, 0x7fffffff, 0, 0, 1, 0, 1 << 20, 0, 1)).toBe(TOO_LARGE);
  });
});

describe('huge files', () => {
  const size = 100_000;
  const file = (line: (i: number) => unknown, count = size): string =>
    Array.from({ length: count }, (_, i) => `${String(line(i))}\n`).join('');
  const random = (seed: number, most: number) => {
    let state = seed;
    return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % most;
  };

  it.each<[string, Pair]>([
    ['all different', [file((i) => i), file((i) => i + size)]],
    ['all equal, one longer', [file(() => 'x'), file(() => 'x', size + 10)]],
    ['all equal but the ends', [`a\n${file(() => 'x')}b\n`, `c\n${file(() => 'x', size - 5000)}d\n`]],
    ['periods that differ', [file((i) => i % 7), file((i) => i % 11)]],
    ['a period with lines dropped', [file((i) => i % 3), file((i) => (i % 50 === 0 ? 'gone' : i % 3))]],
    ['turned round', [file((i) => i), file((i) => size - i)]],
    ['every second line changed', [file((i) => i), file((i) => (i % 2 ? i : -i))]],
    ['random lines of a few kinds', [file(random(1, 5)), file(random(2, 5))]],
    ['random lines of many kinds', [file(random(3, 5000)), file(random(4, 5000))]],
  ])('are compared in bounded time: %s', (_, pair) => {
    const started = performance.now();
    const hunks = diff.compare(pair);
    expect(performance.now() - started).toBeLessThan(20_000);
    if (typeof hunks === 'number') throw new Error(`fault ${String(hunks)}`);
    expect(applied(pair, hunks)).toBe(pair[1]);
  });
});

describe('the indent of a line', () => {
  const expected = (line: string): number => {
    let column = 0;
    for (const character of line) {
      if (character === ' ') column++;
      else if (character === '\t') column += 8 - (column % 8);
      else if (character !== '\r' && character !== '\n') return column;
      if (column >= 200) return 200;
    }
    return BLANK;
  };

  it('counts spaces and tabs as git does, whatever follows', () => {
    const characters = fc.constantFrom(' ', ' ', ' ', '\t', '\r', '\f', '\v', 'x', '\0');
    const line = fc.oneof(
      fc.array(characters, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.tuple(fc.nat({ max: 210 }), fc.constantFrom('', 'x', '\t', '\r')).map(([n, end]) => ' '.repeat(n) + end),
      fc.nat({ max: 30 }).map((n) => `${'\t'.repeat(n)}x`),
    );
    fc.assert(
      fc.property(line, fc.constantFrom('', '\n'), (start, end) => {
        for (const kernel of kernels) expect(kernel.indentOf(start + end)).toBe(expected(start + end));
      }),
      { ...fixed, numRuns: 2000 },
    );
  });
});
