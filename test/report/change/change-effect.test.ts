import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageClasses, TWO_YEARS_DAYS } from '../../../src/report/change/ages.js';
import { changeEffect, oldRemovedOf } from '../../../src/report/change/change-effect.js';
import { added, deleted, modified, renamed, type CommitRow } from '../../analyzers/batches.js';
import { sampleBurndown, sampleSource } from '../sample-report.js';
import { effectOf, histories, START, type Drawn, type Removed } from './changing-files.js';

const day = (tick: number): string => new Date(START + tick * 86_400_000).toISOString();
const commit = (tick: number, author: number, changes: CommitRow['changes']): CommitRow => ({
  time: day(tick),
  tick,
  author,
  changes,
});

/** Lines by class of the least age that their band allows, counted one by one. */
function expectedAges(lines: readonly Removed[], granularity: number, first: number, last: number): number[] {
  const sums = ageClasses.map(() => 0);
  for (const { birth } of lines) {
    const band = Math.floor(birth / granularity);
    const youngest = (band + 1) * granularity - 1;
    const age = band >= Math.floor(first / granularity) ? 0 : last - youngest;
    sums[ageClasses.findIndex(({ fromDays, toDays }) => age >= fromDays && age < toDays)]++;
  }
  return sums;
}

const split = fc.tuple(histories, fc.nat(), fc.constantFrom(1, 7, 30, 90)).map(([drawn, at, granularity]) => ({
  drawn,
  granularity,
  from: 1 + (at % (drawn.commits.length - 1)),
}));
const ticksOf = ({ commits }: Drawn, from: number): [number, number] => [commits[from].tick, commits.at(-1)!.tick];

describe('the effect of a change', () => {
  it('has the ages that counting line by line gives, in all and file by file, at any granularity', () => {
    fc.assert(
      fc.property(split, ({ drawn, granularity, from }) => {
        const { effect } = effectOf(drawn.commits, from, { granularity });
        const lines = drawn.removed.slice(from).flat();
        const [first, last] = ticksOf(drawn, from);
        expect(effect.removed).toBe(lines.length);
        expect(effect.ages.map(({ removed }) => removed)).toEqual(expectedAges(lines, granularity, first, last));
        // A file that came and went within the change is in none of the files.
        if (from < drawn.commits.length - 1) return;
        const byFile = ageClasses.map((_, at) =>
          effect.files.reduce((sum, file) => sum + (file.removedByAge?.[at] ?? 0), 0),
        );
        expect(byFile).toEqual(effect.ages.map(({ removed }) => removed));
      }),
    );
  });

  it('has ages to the day where bands are days and the change is one commit', () => {
    fc.assert(
      fc.property(histories, (drawn) => {
        const from = drawn.commits.length - 1;
        const { effect } = effectOf(drawn.commits, from, { granularity: 1 });
        const { tick } = drawn.commits[from];
        const old = drawn.removed[from].filter(({ birth }) => tick - birth >= TWO_YEARS_DAYS);
        expect(effect.oldRemoved).toBe(old.length);
      }),
    );
  });

  it('never calls a line older than it is', () => {
    fc.assert(
      fc.property(split, ({ drawn, granularity, from }) => {
        const { effect } = effectOf(drawn.commits, from, { granularity });
        const [, last] = ticksOf(drawn, from);
        const lines = drawn.removed.slice(from).flat();
        for (const { fromDays } of ageClasses) {
          const told = effect.ages.reduce((sum, age) => sum + (age.fromDays >= fromDays ? age.removed : 0), 0);
          expect(told).toBeLessThanOrEqual(lines.filter(({ birth }) => last - birth >= fromDays).length);
        }
      }),
    );
  });

  it('says whose lines went, how many they took themselves, and of which years', () => {
    fc.assert(
      fc.property(split, ({ drawn, granularity, from }) => {
        const { effect } = effectOf(drawn.commits, from, { granularity });
        const lines = drawn.removed.slice(from).flat();
        for (const { id, removed, removedByThemselves } of effect.people!.slice(0, 3)) {
          expect(removed).toBe(lines.filter(({ author }) => author === id).length);
          expect(removedByThemselves).toBe(lines.filter(({ author, by }) => author === id && by === id).length);
        }
        for (const { year, removed } of effect.years) {
          const yearOf = (birth: number): number => new Date(day(birth)).getUTCFullYear();
          expect(removed).toBe(lines.filter(({ birth }) => yearOf(birth) === year).length);
        }
      }),
    );
  });

  it('adds up: lines before, less what went, and what came, are the lines after', () => {
    fc.assert(
      fc.property(split, ({ drawn, granularity, from }) => {
        const { effect } = effectOf(drawn.commits, from, { granularity });
        expect(effect.lines.before - effect.removed + effect.added).toBe(effect.lines.after);
        if (from < drawn.commits.length - 1) return;
        expect(effect.files.reduce((sum, file) => sum + file.added, 0)).toBe(effect.added);
        expect(effect.files.reduce((sum, file) => sum + file.removed, 0)).toBe(effect.removed);
      }),
    );
  });

  it('follows a file to its new name, and tells a file that is gone', () => {
    const { effect } = effectOf(
      [
        commit(0, 0, [added('old', 60), added('gone', 5)]),
        commit(1000, 1, [renamed('old', 'new', 60, [[0, 20, 3]]), deleted('gone', 5)]),
      ],
      1,
    );
    expect(effect.files).toMatchObject([
      { before: 'old', after: 'new', removed: 20, added: 3, owner: { id: 0, share: 1 } },
      { before: 'gone', after: null, removed: 5 },
    ]);
    expect(effect.files.map(oldRemovedOf)).toEqual([20, 5]);
  });

  it('says nothing of people, or of the ages in files, where they are not known or not to be told', () => {
    const commits = [commit(0, 0, [added('a', 9)]), commit(900, 1, [modified('a', 9, [[0, 4, 0]])])];
    expect(effectOf(commits, 1, {}, false).effect.people).toBeUndefined();
    expect(effectOf(commits, 1, { trackPeople: false }).effect.people).toBeUndefined();
    const { effect } = effectOf(commits, 1, { trackFiles: false, trackPeople: false });
    expect(effect.files).toMatchObject([{ after: 'a', removed: 4, removedByAge: undefined, owner: undefined }]);
    expect(effect.oldRemoved).toBe(4);
  });

  it('knows who has gone quiet: not who took part, no bot, and nobody whose last line is of the last 180 days', () => {
    const commits = [
      commit(0, 0, [added('a', 50)]),
      commit(0, 2, [added('b', 50)]),
      commit(400, 1, [added('c', 10)]),
      commit(700, 1, [modified('a', 50, [[0, 9, 0]])]),
    ];
    const quiet = (rows: readonly CommitRow[]): boolean[] =>
      effectOf(rows, rows.length - 1).effect.people!.map(({ isQuiet }) => isQuiet);
    expect(quiet(commits)).toEqual([true, false, false, false]);
    const itself = [...commits.slice(0, 3), { ...commits[3], author: 0 }];
    expect(quiet(itself)).toEqual([false, true, false, false]);
    const lately = [...commits.slice(0, 3), commit(540, 0, [added('d', 1)]), commits[3]];
    expect(quiet(lately)).toEqual([false, false, false, false]);
  });

  it('tells a history that is too short, or that does not begin at its beginning', () => {
    const commits = [commit(0, 0, [added('a', 9)]), commit(40, 0, [modified('a', 9, [[0, 4, 0]])])];
    expect(effectOf(commits, 1).effect.history).toMatchObject({ isYoung: true, isWhole: true, days: 40 });
    const source = { ...sampleSource, completeness: { ...sampleSource.completeness, shallow: true } };
    const change = { commits: 1, firstTick: 65, lastTick: 65, files: [] };
    const shallow = changeEffect({ before: sampleBurndown, after: sampleBurndown, change, source });
    expect(shallow.history.isWhole).toBe(false);
  });

  it('does not compare results of different options', () => {
    const change = { commits: 1, firstTick: 65, lastTick: 65, files: [] };
    const other = { ...sampleBurndown, granularity: 7 };
    expect(() => changeEffect({ before: sampleBurndown, after: other, change, source: sampleSource })).toThrow(
      /different granularity/,
    );
  });
});
