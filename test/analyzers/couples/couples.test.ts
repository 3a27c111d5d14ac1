import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Couples } from '../../../src/analyzers/couples/couples.js';
import type { CouplesOptions, CouplesResult } from '../../../src/analyzers/couples/result.js';
import { nobody, type PeopleTable } from '../../../src/history/people-table.js';
import { added, batchOf, deleted, modified, renamed, tableOf, type ChangeRow, type CommitRow } from '../batches.js';
import { cutAt, drawnCredits, drawnHistories } from '../drawn-histories.js';

const defaults: CouplesOptions = {
  couplesMaxChangeset: 30,
  couplesMinRevs: 5,
  couplesMinShared: 5,
  couplesMinCoupling: 30,
  listLimit: Infinity,
};
/** Everything is a pair. */
const lax: CouplesOptions = { ...defaults, couplesMinRevs: 1, couplesMinShared: 1, couplesMinCoupling: 1 };
const three = tableOf(3, [[0], [1], [2]], 'whole');

function commit(tick: number, author: number, ...changes: ChangeRow[]): CommitRow {
  return { time: new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString(), tick, author, changes };
}
const touch = (path: string): ChangeRow => modified(path, 1, [[0, 1, 1]]);
/** Commits that change what is named, `ab` being the files a and b; all are added in the first. */
function history(names: string, ...sets: string[]): CommitRow[] {
  return [
    commit(0, 0, ...Array.from(names, (name) => added(name, 1))),
    ...sets.map((set, at) => commit(at + 1, 0, ...Array.from(set, touch))),
  ];
}

function resultOf(
  commits: readonly CommitRow[],
  options: CouplesOptions = lax,
  table: PeopleTable = three,
): CouplesResult {
  const analyzer = new Couples(options);
  analyzer.consume(batchOf(commits));
  return analyzer.result(table);
}

describe('couples of files', () => {
  it('count the commits with both, and weigh them by those with each', () => {
    const { file_coupling: coupling, aggregate } = resultOf(history('abc', 'ab', 'ab', 'a', 'a', 'c'));
    expect(coupling).toEqual([
      {
        file1: 'a',
        file2: 'b',
        co_changes: 3,
        file1_changes: 5,
        file2_changes: 3,
        coupling_strength: 0.75,
        degree: 75,
        average_revs: 4,
      },
      expect.objectContaining({ file1: 'b', file2: 'c', co_changes: 1, coupling_strength: 0.4, average_revs: 3 }),
      expect.objectContaining({ file1: 'a', file2: 'c', co_changes: 1, degree: 28, average_revs: 4 }),
    ]);
    expect(aggregate).toMatchObject({
      total_files: 3,
      total_pairs: 3,
      total_co_changes: 5,
      highly_coupled_pairs: 0,
    });
    expect(aggregate.avg_coupling_strength).toBeCloseTo((0.75 + 0.4 + 2 / 7) / 3, 12);
  });

  it('are coupled from the three thresholds on', () => {
    const sets = (shared: number, alone: number): CommitRow[] =>
      history('ab', ...Array<string>(shared - 1).fill('ab'), ...Array<string>(alone).fill('a'));
    const couples = (commits: CommitRow[], change: Partial<CouplesOptions> = {}): number =>
      resultOf(commits, { ...defaults, ...change }).list_totals.file_coupling;
    expect([4, 5].map((shared) => couples(sets(shared, 5)))).toEqual([0, 1]);
    expect([5, 6].map((least) => couples(sets(5, 1), { couplesMinRevs: least }))).toEqual([1, 0]);
    // 5 shared of a mean of 16.5 is 30.3 %, of 17 29.4 %: what is cut is the number shown, not the one compared.
    expect([23, 24].map((alone) => couples(sets(5, alone)))).toEqual([1, 0]);
    expect(couples(sets(10, 0))).toBe(1);
    expect(resultOf(sets(10, 0)).aggregate.highly_coupled_pairs).toBe(1);
  });

  it('leave out commits of too many files, deleted ones among them, and say how many', () => {
    const names = 'abcde';
    const commits = [
      ...history(names, 'abcde', 'ab', 'abcd'),
      commit(9, 0, deleted('e', 1), ...Array.from('abcd', touch)),
    ];
    const { change_sets: sets, file_coupling: coupling } = resultOf(commits, { ...lax, couplesMaxChangeset: 4 });
    expect(sets).toEqual({ max_files: 4, counted: 2, left_out: 3, forgotten: 0 });
    expect(coupling[0]).toMatchObject({ file1: 'a', file2: 'b', co_changes: 2, file1_changes: 2 });
  });

  it('follow renames, and forget files that are deleted', () => {
    const commits = [
      ...history('abc', 'ab', 'ab', 'ac'),
      commit(5, 0, renamed('b', 'z', 1)),
      commit(6, 0, deleted('c', 1), touch('a')),
      commit(7, 0, added('c', 1), touch('a')),
    ];
    expect(resultOf(commits).file_coupling).toMatchObject([
      { file1: 'a', file2: 'z', co_changes: 3, file1_changes: 6, file2_changes: 4 },
      { file1: 'a', file2: 'c', co_changes: 1, file2_changes: 1 },
    ]);
  });

  it('name the companions of a file: in half of its change sets or more, and much oftener than in others', () => {
    const often = Array<string>(8).fill('ab');
    const { companions } = resultOf(
      [...history('abcd', ...often, 'a', 'a', 'cd', 'cd', ...Array<string>(20).fill('d'))],
      { ...defaults, couplesMinShared: 3 },
    );
    // d is in the sets of c, too; but so it is in those of anything.
    expect(companions).toEqual([
      { file: 'b', companion: 'a', co_changes: 9, changes: 9, share: 1 },
      { file: 'a', companion: 'b', co_changes: 9, changes: 11, share: 9 / 11 },
    ]);
  });

  it('name the five companions that are there most often, and of equals those that are elsewhere least', () => {
    const sets = ['abcdefgh', 'abcdefg', 'abcdef', 'abcde', 'abcd', 'abc', 'ab', ...Array<string>(30).fill('z')];
    const { companions } = resultOf(history('abcdefghz', ...sets));
    const of = (name: string): string =>
      companions.flatMap(({ file, companion }) => (file === name ? [companion] : [])).join('');
    expect([of('a'), of('h')]).toEqual(['bcdef', 'cdefg']);
  });

  it('know of the newest change sets only where there is no room for all, wherever the history is cut', () => {
    const commits = history('abcd', 'ab', 'ab', 'cd', 'cd', 'cd');
    const results = [[true], [false], [true, true, false]].map((marks) => {
      const analyzer = new Couples(lax, 12);
      for (const part of cutAt(commits, marks)) {
        analyzer.consume(batchOf(part));
        analyzer.compact();
      }
      return analyzer.result(three);
    });
    expect(results[0]).toMatchObject({
      change_sets: { counted: 4, forgotten: 2 },
      file_coupling: [
        { file1: 'c', file2: 'd', co_changes: 3, file1_changes: 3 },
        { file1: 'a', file2: 'b', co_changes: 1, file1_changes: 1 },
      ],
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it('count nothing of a starting state', () => {
    const analyzer = new Couples(lax);
    analyzer.consume(batchOf(history('ab', 'ab')), true);
    expect(analyzer.result(three)).toMatchObject({
      change_sets: { counted: 1, left_out: 0 },
      file_coupling: [{ co_changes: 1, file1_changes: 1 }],
      file_ownership: [
        { file: 'a', lines: 1, contributors: 1, top_contributor_changes: 1 },
        { file: 'b', lines: 1 },
      ],
    });
  });
});

describe('couples of people', () => {
  const commits = [
    commit(0, 0, added('a', 5), added('b', 2)),
    commit(1, 1, modified('a', 5, [[0, 1, 1]])),
    commit(2, 1, modified('a', 5, [[0, 1, 3]]), modified('b', 2, [[0, 1, 1]])),
    commit(3, 2, modified('b', 2, [[0, 1, 1]])),
  ];

  it('add up the touches that two have in common, file by file', () => {
    const { developer_coupling: coupling, aggregate } = resultOf(commits);
    expect(coupling).toEqual([
      // min(1, 2) + min(1, 1) of a mean of (2 + 3) / 2
      {
        developer1_id: 0,
        developer1: 'a',
        developer2_id: 1,
        developer2: 'b',
        shared_file_changes: 2,
        coupling_strength: 0.8,
      },
      expect.objectContaining({ developer1: 'a', developer2: 'c', shared_file_changes: 1, coupling_strength: 2 / 3 }),
      expect.objectContaining({ developer1: 'b', developer2: 'c', shared_file_changes: 1, coupling_strength: 0.5 }),
    ]);
    expect(aggregate.total_developers).toBe(3);
  });

  it('say how many people each file has, and who changed it most often', () => {
    const { file_ownership: ownership, aggregate } = resultOf(commits);
    expect(ownership).toEqual([
      {
        file: 'b',
        lines: 2,
        contributors: 3,
        top_contributor_id: 0,
        top_contributor_name: 'a',
        top_contributor_changes: 1,
      },
      {
        file: 'a',
        lines: 7,
        contributors: 2,
        top_contributor_id: 1,
        top_contributor_name: 'b',
        top_contributor_changes: 2,
      },
    ]);
    expect(aggregate.files_by_contributors).toEqual({
      nobody: 0,
      one: 0,
      two_to_three: 2,
      four_to_five: 0,
      six_or_more: 0,
    });
  });

  it('count in commits of too many files, too, and everybody of a commit by several; but nobody who is left out', () => {
    const { developer_coupling: coupling, file_ownership: ownership } = resultOf(
      commits,
      { ...lax, couplesMaxChangeset: 1 },
      tableOf(2, [[0, 1], [1], [-1]], 'equal'),
    );
    expect(coupling).toMatchObject([{ developer1: 'a', developer2: 'b', shared_file_changes: 2 }]);
    expect(ownership!.map(({ contributors, top_contributor_name: top }) => [contributors, top])).toEqual([
      [2, 'b'],
      [2, 'b'],
    ]);
  });

  it('are not there when people are not known', () => {
    expect(JSON.stringify(resultOf(commits, lax, nobody))).not.toMatch(/developer|contributor|ownership/);
  });
});

describe('couples', () => {
  it('list as many rows as they are asked for, count all, and find the companions of any file', () => {
    const commits = history('abcdz', ...Array<string>(5).fill('abcd'), ...Array<string>(20).fill('z'));
    const analyzer = new Couples({ ...defaults, listLimit: 2 });
    analyzer.consume(batchOf(commits));
    const result = analyzer.result(three);
    expect(result.list_totals).toEqual({
      file_coupling: 6,
      companions: 12,
      developer_coupling: 0,
      file_ownership: 5,
    });
    expect(result.file_coupling.map(({ file1, file2 }) => file1 + file2)).toEqual(['ab', 'ac']);
    expect(result.companions.map(({ file, companion }) => file + companion)).toEqual(['ab', 'ac']);
    expect(result.file_ownership!.map(({ file }) => file)).toEqual(['a', 'b']);
    const found = analyzer.companionsAt(['d', 'z', 'never']);
    expect(found.map(({ file, companion, co_changes: n, changes: m }) => `${file}${companion} ${n}/${m}`)).toEqual([
      'da 6/6',
      'db 6/6',
      'dc 6/6',
    ]);
    expect(resultOf(commits, defaults).companions.filter(({ file }) => file === 'd')).toEqual(found);
  });

  interface Living {
    readonly sets: number[];
    readonly touches: number[];
    readonly lines: number;
  }

  /** Files by path: the commits of no more than `most` files each is in, and whose each of its commits is. */
  function modelOf(commits: readonly CommitRow[], most: number): Map<string, Living> {
    let files = new Map<string, Living>();
    for (const [at, one] of commits.entries()) {
      const next = new Map(files);
      for (const { kind, path, from } of one.changes) {
        if (kind === 'deleted' || kind === 'renamed') next.delete(from ?? path);
      }
      for (const { kind, path, from, hunks, oldLines } of one.changes) {
        if (kind === 'deleted') continue;
        const before = (kind === 'added' ? undefined : files.get(from ?? path)) ?? { sets: [], touches: [] };
        next.set(path, {
          sets: one.changes.length > most ? before.sets : [...before.sets, at],
          touches: [...before.touches, one.author ?? 0],
          lines: hunks.reduce((lines, [, removed, more]) => lines + more - removed, oldLines),
        });
      }
      files = next;
    }
    return files;
  }

  it('equals a model on any history, in one batch or many, through save, load and compact', () => {
    fc.assert(
      fc.property(
        drawnHistories,
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.boolean()),
        (commits, couplesMaxChangeset, marks) => {
          const options = { ...lax, couplesMaxChangeset };
          const table = tableOf(4, drawnCredits, 'whole');
          const result = resultOf(commits, options, table);
          const model = modelOf(commits, couplesMaxChangeset);
          const names = [...model.keys()].sort();
          let pairs = 0;
          for (const [i, file1] of names.entries()) {
            for (const file2 of names.slice(i + 1)) {
              const [a, b] = [model.get(file1)!.sets, model.get(file2)!.sets];
              const shared = a.filter((set) => b.includes(set)).length;
              const found = result.file_coupling.find((one) => one.file1 === file1 && one.file2 === file2);
              if (shared === 0) {
                expect(found).toBeUndefined();
                continue;
              }
              pairs++;
              expect(found).toMatchObject({ co_changes: shared, file1_changes: a.length, file2_changes: b.length });
              expect(found!.coupling_strength).toBe((2 * shared) / (a.length + b.length));
            }
          }
          expect(result.list_totals.file_coupling).toBe(pairs);
          const touchesOf = (path: string, person: number): number =>
            model.get(path)!.touches.filter((author) => drawnCredits[author].includes(person)).length;
          for (let person = 0; person < 4; person++) {
            for (let other = person + 1; other < 4; other++) {
              const shared = names.reduce(
                (sum, path) => sum + Math.min(touchesOf(path, person), touchesOf(path, other)),
                0,
              );
              const found = result.developer_coupling!.find(
                (one) => one.developer1_id === person && one.developer2_id === other,
              );
              expect(found?.shared_file_changes ?? 0).toBe(shared);
            }
          }
          expect(result.file_ownership!.map(({ file }) => file).sort()).toEqual(names);
          for (const { file, lines, contributors } of result.file_ownership!) {
            expect(lines).toBe(model.get(file)!.lines);
            expect(contributors).toBe([0, 1, 2, 3].filter((person) => touchesOf(file, person) > 0).length);
          }

          let analyzer = new Couples(options);
          cutAt(commits, marks).forEach((part, at) => {
            analyzer.consume(batchOf(part));
            if (at % 3 > 0) analyzer.compact();
            const state = analyzer.save();
            analyzer = new Couples(options);
            analyzer.load(structuredClone(state));
            expect(analyzer.save()).toEqual(state);
          });
          expect(analyzer.result(table)).toEqual(result);
          const whole = new Couples(options);
          whole.consume(batchOf(commits));
          expect(analyzer.save()).toEqual(whole.save());
        },
      ),
      { numRuns: 300 },
    );
  });
});
