import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileHistory } from '../../../src/analyzers/file-history/file-history.js';
import { MOST_CONTRIBUTORS } from '../../../src/analyzers/file-history/contributors.js';
import type { FileHistoryResult } from '../../../src/analyzers/file-history/result.js';
import { nobody, type PeopleTable } from '../../../src/history/people-table.js';
import { added, batchOf, deleted, modified, renamed, tableOf, type ChangeRow, type CommitRow } from '../batches.js';
import { cutAt, drawnCredits, drawnHistories } from '../drawn-histories.js';

const options = { tickSizeHours: 24, listLimit: Infinity };
const two = tableOf(2, [[0], [1]], 'whole');

function commit(tick: number, author: number, ...changes: ChangeRow[]): CommitRow {
  return { time: new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString(), tick, author, changes };
}

function resultOf(commits: readonly CommitRow[], table: PeopleTable = two): FileHistoryResult {
  const analyzer = new FileHistory(options);
  analyzer.consume(batchOf(commits));
  return analyzer.result(table);
}

describe('file history', () => {
  it('counts commits, people and lines of each file, the lines of a hunk by what became of them', () => {
    const result = resultOf([
      commit(0, 0, added('a.txt', 10), added('b.txt', 1)),
      commit(
        31,
        1,
        modified('a.txt', 10, [
          [2, 3, 5],
          [10, 0, 2],
        ]),
      ),
      commit(65, 0, modified('a.txt', 14, [[0, 2, 0]])),
    ]);
    expect(result.file_churn).toEqual([
      {
        path: 'a.txt',
        commit_count: 3,
        contributor_count: 2,
        total_lines_added: 14,
        total_lines_removed: 2,
        total_lines_changed: 3,
        churn_score: 3.19,
        first_tick: 0,
        last_tick: 65,
      },
      {
        path: 'b.txt',
        commit_count: 1,
        contributor_count: 1,
        total_lines_added: 1,
        total_lines_removed: 0,
        total_lines_changed: 0,
        churn_score: 1.01,
        first_tick: 0,
        last_tick: 0,
      },
    ]);
    expect(result.file_contributors![0]).toEqual({
      path: 'a.txt',
      contributors: {
        0: { name: 'a', commits: 2, added: 10, removed: 2, changed: 0 },
        1: { name: 'b', commits: 1, added: 4, removed: 0, changed: 3 },
      },
      top_contributor_id: 0,
      top_contributor_name: 'a',
      top_contributor_lines: 10,
    });
    expect(result.aggregate).toEqual({
      total_files: 2,
      total_commits: 3,
      total_file_changes: 4,
      total_contributors: 2,
      avg_commits_per_file: 2,
      avg_contributors_per_file: 1.5,
      high_churn_files: 0,
    });
    expect(result).toMatchObject({ tick_size_seconds: 86400, start_time_seconds: 1577836800 });
  });

  it("carries everybody's earlier lines through renames", () => {
    const { file_churn: churn, file_contributors: contributors } = resultOf([
      commit(0, 0, added('old', 8)),
      commit(1, 1, renamed('old', 'new', 8, [[0, 1, 1]])),
      commit(2, 1, renamed('new', 'newer', 8)),
    ]);
    expect(churn).toMatchObject([
      { path: 'newer', commit_count: 3, total_lines_added: 8, first_tick: 0, last_tick: 2 },
    ]);
    expect(contributors![0].contributors).toMatchObject({ 0: { added: 8 }, 1: { commits: 2, changed: 1 } });
  });

  it('ends the record of a deleted file, and begins anew when its path comes back', () => {
    const { file_churn: churn, aggregate } = resultOf([
      commit(0, 0, added('a', 8)),
      commit(1, 0, deleted('a', 8)),
      commit(2, 1, added('a', 3)),
      commit(3, 1),
    ]);
    expect(churn).toMatchObject([
      { path: 'a', commit_count: 1, contributor_count: 1, total_lines_added: 3, first_tick: 2 },
    ]);
    expect(aggregate).toMatchObject({ total_commits: 3, total_file_changes: 1, total_contributors: 1 });
  });

  it('calls files hotspots by their commits, the most changed first', () => {
    const changes = (path: string, count: number): CommitRow[] =>
      Array.from({ length: count }, (_, at) =>
        commit(at, 0, at === 0 ? added(path, 1) : modified(path, 1, [[0, 1, 1]])),
      );
    const {
      hotspots,
      aggregate,
      list_totals: totals,
    } = resultOf([14, 15, 29, 30, 49, 50].flatMap((count) => changes(`f${count}`, count)));
    expect(hotspots.map(({ path, risk_level: risk }) => `${path} ${risk}`)).toEqual([
      'f50 CRITICAL',
      'f49 HIGH',
      'f30 HIGH',
      'f29 MEDIUM',
      'f15 MEDIUM',
    ]);
    expect(hotspots[0]).toMatchObject({ commit_count: 50, churn_score: 50.5 });
    expect([aggregate.high_churn_files, totals.hotspots]).toEqual([5, 5]);
  });

  it('adds up to the counts of a change where its hunks do not, as in a commit that leaves the age of lines alone', () => {
    const batch = batchOf([commit(0, 0, added('a', 9)), commit(1, 0, modified('a', 9, [[0, 2, 1]]))]);
    for (const [counts, lines] of [
      // The hunk's own; four lines more on both sides; a script shorter than the hunk's.
      [[1, 2], { total_lines_added: 9, total_lines_removed: 1, total_lines_changed: 1 }],
      [[5, 6], { total_lines_added: 9, total_lines_removed: 1, total_lines_changed: 5 }],
      [[0, 1], { total_lines_added: 9, total_lines_removed: 1, total_lines_changed: 0 }],
    ] as const) {
      [batch.changes.added[1], batch.changes.removed[1]] = counts;
      const analyzer = new FileHistory(options);
      analyzer.consume(batch);
      expect(analyzer.result(two).file_churn[0]).toMatchObject(lines);
    }
  });

  it('counts nothing of a starting state, whose files are there all the same', () => {
    const analyzer = new FileHistory(options);
    analyzer.consume(
      batchOf([commit(0, 0, added('a', 9), added('b', 9)), commit(5, 1, modified('a', 9, [[0, 1, 1]]))]),
      true,
    );
    const { file_churn: churn, aggregate } = analyzer.result(two);
    expect(churn).toMatchObject([
      { path: 'a', commit_count: 1, contributor_count: 1, total_lines_added: 0, total_lines_changed: 1, first_tick: 5 },
      { path: 'b', commit_count: 0, contributor_count: 0, churn_score: 0, first_tick: null, last_tick: null },
    ]);
    expect(aggregate).toMatchObject({ total_commits: 1, total_contributors: 1 });
  });

  it('lists as many rows as it is asked for, counts all, and finds those of any path that is alive', () => {
    const history = [
      commit(0, 0, added('a', 1), added('b', 300), added('c', 1), added('gone', 1)),
      ...Array.from({ length: 20 }, (_, at) =>
        commit(at, 1, modified('c', 1, [[0, 1, 1]]), modified('a', 1, [[0, 1, 1]])),
      ),
      commit(30, 0, deleted('gone', 1)),
    ];
    const analyzer = new FileHistory({ ...options, listLimit: 1 });
    analyzer.consume(batchOf(history));
    const result = analyzer.result(two);
    expect(result).toMatchObject({
      aggregate: { total_files: 3, total_contributors: 2, avg_contributors_per_file: 5 / 3 },
      list_totals: { file_churn: 3, file_contributors: 3, hotspots: 2 },
      file_churn: [{ path: 'a', contributor_count: 2 }],
      file_contributors: [{ path: 'a' }],
      hotspots: [{ path: 'a' }],
    });
    expect(result.file_churn).toHaveLength(1);
    expect(analyzer.churnAt('b')).toMatchObject({ path: 'b', commit_count: 1, churn_score: 4 });
    expect(['gone', 'never'].map((path) => analyzer.churnAt(path))).toEqual([undefined, undefined]);
  });

  it('names nobody when people are not known', () => {
    const result = resultOf([commit(0, 0, added('a', 1))], nobody);
    expect(JSON.stringify(result)).not.toMatch(/contributor|"name"/);
    expect(result.file_churn).toHaveLength(1);
  });

  it('shares the lines of a commit by several people, and leaves out who is left out but for their lines', () => {
    const credits = [[0, 1], [-1]];
    const history = [commit(0, 0, added('a', 5)), commit(1, 1, modified('a', 5, [[0, 5, 5]]))];
    const equal = resultOf(history, tableOf(2, credits, 'equal'));
    expect(equal.file_contributors![0]).toMatchObject({
      contributors: { 0: { commits: 1, added: 2.5 }, 1: { added: 2.5 }, '-1': { name: null, changed: 5 } },
      top_contributor_id: 0,
      top_contributor_lines: 2.5,
    });
    expect(equal.file_churn[0]).toMatchObject({ contributor_count: 2, total_lines_added: 5, total_lines_changed: 5 });
    const whole = resultOf(history, tableOf(2, credits, 'whole'));
    expect(whole.file_contributors![0].contributors).toMatchObject({ 0: { added: 5 }, 1: { added: 5 } });
  });

  it('names the contributors with the most lines of a file that has many', () => {
    const many = MOST_CONTRIBUTORS + 5;
    const table = tableOf(
      many,
      Array.from({ length: many }, (_, id) => [id]),
      'whole',
    );
    const history = Array.from({ length: many }, (_, id) =>
      commit(id, id, id === 0 ? added('a', 1) : modified('a', id * id, [[0, 0, 2 * id + 1]])),
    );
    const { file_churn: churn, file_contributors: contributors } = resultOf(history, table);
    expect(churn[0].contributor_count).toBe(many);
    expect(Object.keys(contributors![0].contributors).map(Number)).toEqual(
      Array.from({ length: MOST_CONTRIBUTORS }, (_, at) => at + 5),
    );
  });

  interface Record_ {
    readonly commits: CommitRow[];
    readonly lines: [author: number, removed: number, added: number][];
  }

  /** Files by path, from the changes as they are written. */
  function modelOf(commits: readonly CommitRow[]): Map<string, Record_> {
    let files = new Map<string, Record_>();
    for (const one of commits) {
      const next = new Map(files);
      for (const { kind, path, from } of one.changes)
        if (kind !== 'added' && kind !== 'modified') next.delete(from ?? path);
      for (const { kind, path, from, hunks } of one.changes) {
        if (kind === 'deleted') continue;
        const { commits: before, lines } = (kind === 'added' ? undefined : files.get(from ?? path)) ?? {
          commits: [],
          lines: [],
        };
        const more = hunks.map(([, removed, come]): [number, number, number] => [one.author ?? 0, removed, come]);
        next.set(path, { commits: [...before, one], lines: [...lines, ...more] });
      }
      files = next;
    }
    return files;
  }

  it('equals a model on any history, in one batch or many, through save, load and compact', () => {
    fc.assert(
      fc.property(
        drawnHistories,
        fc.constantFrom('whole' as const, 'equal' as const),
        fc.array(fc.boolean()),
        (commits, shares, marks) => {
          const table = tableOf(4, drawnCredits, shares);
          const result = resultOf(commits, table);
          const model = modelOf(commits);
          expect(result.file_churn.map(({ path }) => path).sort()).toEqual([...model.keys()].sort());
          for (const churn of result.file_churn) {
            const { commits: own, lines } = model.get(churn.path)!;
            const sum = (of: (removed: number, come: number, author: number) => number): number =>
              lines.reduce((total, [author, removed, come]) => total + of(removed, come, author), 0);
            const people = new Set(own.flatMap(({ author }) => drawnCredits[author!]));
            expect(churn).toMatchObject({
              commit_count: own.length,
              contributor_count: people.size,
              total_lines_added: sum((removed, come) => come - Math.min(removed, come)),
              total_lines_removed: sum((removed, come) => removed - Math.min(removed, come)),
              total_lines_changed: sum((removed, come) => Math.min(removed, come)),
              first_tick: own[0].tick,
              last_tick: own.at(-1).tick,
            });
            const { contributors } = result.file_contributors!.find(({ path }) => path === churn.path)!;
            expect(Object.keys(contributors).map(Number)).toEqual([...people].sort());
            for (const person of people) {
              const partOf = (author: number): number => {
                if (!drawnCredits[author].includes(person)) return 0;
                return shares === 'equal' ? 1 / drawnCredits[author].length : 1;
              };
              expect(contributors[person]).toMatchObject({
                commits: own.filter(({ author }) => partOf(author!) > 0).length,
                changed: sum((removed, come, author) => Math.min(removed, come) * partOf(author)),
              });
            }
          }

          let analyzer = new FileHistory(options);
          cutAt(commits, marks).forEach((part, at) => {
            analyzer.consume(batchOf(part));
            if (at % 3 > 0) analyzer.compact();
            const state = analyzer.save();
            analyzer = new FileHistory(options);
            analyzer.load(structuredClone(state));
            expect(analyzer.save()).toEqual(state);
          });
          expect(analyzer.result(table)).toEqual(result);
          const whole = new FileHistory(options);
          whole.consume(batchOf(commits));
          expect(analyzer.save()).toEqual(whole.save());
        },
      ),
      { numRuns: 300 },
    );
  });
});
