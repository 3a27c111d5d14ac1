import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Burndown } from '../../../src/analyzers/burndown/burndown.js';
import type { BurndownResult } from '../../../src/analyzers/burndown/result.js';
import { CodefangError } from '../../../src/base/errors.js';
import { ChangeFlag } from '../../../src/changes/change-batch.js';
import { added, batchOf, deleted, modified, renamed } from '../batches.js';
import type { ChangeRow, CommitRow } from '../batches.js';

function burndown(granularity = 30, sampling = 30, tickSizeHours = 24): Burndown {
  return new Burndown({ granularity, sampling, tickSizeHours, trackFiles: false, trackPeople: false });
}

function resultOf(commits: readonly CommitRow[], granularity?: number, sampling?: number): BurndownResult {
  const analyzer = burndown(granularity, sampling);
  analyzer.consume(batchOf(commits));
  return analyzer.result();
}

/** a.txt: ten lines; then three replaced and two appended; then three deleted, one of them young, and four inserted. */
const example: readonly CommitRow[] = [
  { time: '2020-01-01T15:00Z', tick: 0, changes: [added('a.txt', 10)] },
  {
    time: '2020-02-01T15:00Z',
    tick: 31,
    changes: [
      modified('a.txt', 10, [
        [2, 3, 3],
        [10, 0, 2],
      ]),
    ],
  },
  {
    time: '2020-03-06T09:00Z',
    tick: 65,
    changes: [
      modified('a.txt', 12, [
        [0, 2, 0],
        [11, 1, 4],
      ]),
    ],
  },
];

/** The matrix by its definition: the sum of events (tick, birth, lines) of samples up to r in band c. */
function matrixByDefinition(
  events: readonly (readonly [number, number, number])[],
  granularity: number,
  sampling: number,
): number[][] {
  if (events.length === 0) return [];
  const last = Math.max(...events.map(([tick]) => tick));
  return Array.from({ length: Math.floor(last / sampling) + 1 }, (_, row) =>
    Array.from({ length: Math.floor(last / granularity) + 1 }, (_, column) =>
      events
        .filter(([tick, birth]) => Math.floor(tick / sampling) <= row && Math.floor(birth / granularity) === column)
        .reduce((total, [, , lines]) => total + lines, 0),
    ),
  );
}

const exampleEvents = [
  [0, 0, 10],
  [31, 0, -3],
  [31, 31, 5],
  [65, 0, -2],
  [65, 31, -1],
  [65, 65, 4],
] as const;

describe('burndown', () => {
  it('gives the worked example to the digit', () => {
    const result = resultOf(example);
    expect(result.matrix).toEqual([
      [10, 0, 0],
      [7, 5, 0],
      [5, 4, 4],
    ]);
    expect(result.aggregate).toEqual({
      total_current_lines: 13,
      total_peak_lines: 19,
      overall_survival_rate: 13 / 19,
      analysis_period_days: 65,
      num_bands: 3,
      num_samples: 3,
      tracked_files: 1,
      tracked_developers: 0,
      exact_peak_lines: 19,
      total_lines_written: 19,
    });
    expect(result.start_time_seconds).toBe(Date.parse('2020-01-01T00:00Z') / 1000);
    expect(result.tick_size_seconds).toBe(86400);
    expect(result.band_dates).toEqual(['2020-01-01', '2020-01-31', '2020-03-01']);
    expect(result.sample_dates).toEqual(['2020-01-30', '2020-02-29', '2020-03-06']);
    expect(result.global_survival[1]).toEqual({
      sample_index: 1,
      total_lines: 12,
      survival_rate: 12 / 19,
      band_breakdown: [7, 5, 0],
    });
  });

  it.each([
    [30, 30],
    [30, 1],
    [1, 30],
    [1, 1],
    [7, 31],
    [64, 65],
    [100, 3],
    [365, 365],
  ])('gives the worked example by definition with granularity %i and sampling %i', (granularity, sampling) => {
    expect(resultOf(example, granularity, sampling).matrix).toEqual(
      matrixByDefinition(exampleEvents, granularity, sampling),
    );
  });

  it('is not extended by a last commit that moves no line', () => {
    const idle: CommitRow[] = [
      { time: '2021-01-01T00:00Z', tick: 366, changes: [] },
      { time: '2021-01-02T00:00Z', tick: 367, changes: [added('empty', 0), renamed('a.txt', 'b.txt', 13)] },
    ];
    const result = resultOf([...example, ...idle]);
    expect(result.matrix).toEqual(resultOf(example).matrix);
    expect(result.aggregate.tracked_files).toBe(2);
  });

  it('is empty, not broken, without commits and without lines', () => {
    for (const commits of [
      [],
      [{ time: '2020-01-01T00:00Z', tick: 0, changes: [] }],
      [{ time: '2020-01-01T00:00Z', tick: 0, changes: [added('empty', 0)] }],
    ]) {
      const result = resultOf(commits);
      expect(result.matrix).toEqual([]);
      expect(result.global_survival).toEqual([]);
      expect(result.band_dates).toEqual([]);
      expect(result.last_tick).toBe(null);
      expect(result.aggregate).toMatchObject({
        total_current_lines: 0,
        total_peak_lines: 0,
        overall_survival_rate: 0,
        analysis_period_days: 0,
      });
    }
  });

  it('survives the end of all lines', () => {
    const result = resultOf([...example, { time: '2020-03-07T00:00Z', tick: 66, changes: [deleted('a.txt', 13)] }]);
    expect(result.matrix).toEqual([
      [10, 0, 0],
      [7, 5, 0],
      [0, 0, 0],
    ]);
    expect(result.aggregate).toMatchObject({ total_current_lines: 0, overall_survival_rate: 0, tracked_files: 0 });
  });

  it('keeps births through swaps, chains and renames onto a deleted path within one commit', () => {
    const start: CommitRow[] = [
      { time: '2020-01-01T00:00Z', tick: 0, changes: [added('a', 1)] },
      { time: '2020-01-02T00:00Z', tick: 1, changes: [added('b', 10)] },
      { time: '2020-01-03T00:00Z', tick: 2, changes: [added('c', 100)] },
    ];
    const at = (changes: ChangeRow[]): CommitRow => ({ time: '2020-01-04T00:00Z', tick: 3, changes });
    const after = (changes: ChangeRow[]): number[] | undefined =>
      resultOf([...start, at(changes)], 1, 1)
        .matrix.at(-1)
        ?.slice();
    expect(after([renamed('a', 'b', 1, [[1, 0, 5]]), renamed('b', 'a', 10, [[0, 3, 0]])])).toEqual([1, 7, 100, 5]);
    expect(after([renamed('a', 'b', 1), renamed('b', 'c', 10), renamed('c', 'd', 100, [[0, 1, 1]])])).toEqual([
      1, 10, 99, 1,
    ]);
    expect(after([renamed('c', 'b', 100, [[99, 1, 2]]), renamed('b', 'a', 10), deleted('a', 1)])).toEqual([
      0, 10, 99, 2,
    ]);
  });

  it('treats submodules as no files, whichever side they are on', () => {
    const gitlink = 0o160000;
    const result = resultOf(
      [
        {
          time: '2020-01-01T00:00Z',
          tick: 0,
          changes: [{ ...added('lib', 0), newMode: gitlink, flags: ChangeFlag.newSubmodule }, added('x', 3)],
        },
        {
          time: '2020-01-02T00:00Z',
          tick: 1,
          changes: [
            { ...modified('lib', 0, [[0, 0, 4]]), oldMode: gitlink, flags: ChangeFlag.oldSubmodule },
            { ...modified('x', 3, [[0, 3, 0]]), newMode: gitlink, flags: ChangeFlag.newSubmodule },
          ],
        },
        {
          time: '2020-01-03T00:00Z',
          tick: 2,
          changes: [{ ...renamed('x', 'y', 0), oldMode: gitlink, newMode: gitlink }, deleted('lib', 4)],
        },
        { time: '2020-01-04T00:00Z', tick: 3, changes: [{ ...deleted('y', 0), oldMode: gitlink }, added('z', 2)] },
      ],
      1,
      1,
    );
    expect(result.matrix).toEqual([
      [3, 0, 0, 0],
      [0, 4, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 2],
    ]);
    expect(result.aggregate.tracked_files).toBe(1);
  });

  it('counts no lines for a blob that is missing or binary, and takes them as new when text comes', () => {
    const result = resultOf(
      [
        {
          time: '2020-01-01T00:00Z',
          tick: 0,
          changes: [{ ...added('a', 0), flags: ChangeFlag.newMissing }, added('b', 5)],
        },
        {
          time: '2020-01-02T00:00Z',
          tick: 1,
          changes: [
            { ...modified('a', 0, [[0, 0, 7]]), flags: ChangeFlag.oldMissing },
            { ...modified('b', 5, [[0, 5, 0]]), flags: ChangeFlag.newBinary },
          ],
        },
        {
          time: '2020-01-03T00:00Z',
          tick: 2,
          changes: [{ ...modified('b', 0, [[0, 0, 5]]), flags: ChangeFlag.oldBinary }],
        },
      ],
      1,
      1,
    );
    expect(result.matrix).toEqual([
      [5, 0, 0],
      [0, 7, 0],
      [0, 7, 5],
    ]);
  });

  it('ends the run with commit and path when the books do not balance', () => {
    const wrong: [string, ChangeRow][] = [
      ['it has 13 lines, the change starts from 12', modified('a.txt', 12, [])],
      ['its hunks do not fit', modified('a.txt', 13, [[13, 1, 1]])],
      ['no file is known at its path', modified('é.txt', 0, [])],
      ['no file is known at its old path', renamed('none', 'x', 0)],
      ['a file is already at its new path', added('a.txt', 1)],
    ];
    for (const [message, change] of wrong) {
      const commits = [...example, { time: '2020-03-07T00:00Z', tick: 66, changes: [change] }];
      const run = (): unknown => resultOf(commits);
      expect(run).toThrow(CodefangError);
      expect(run).toThrow(`${change.path}: ${message}`);
      expect(run).toThrow(/commit [0-9a-f]{40}, /);
    }
  });

  const edit = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 3 });
  const fate = fc.record({
    path: fc.nat({ max: 5 }),
    act: fc.constantFrom('edit', 'edit', 'delete', 'move', 'move'),
    target: fc.nat(),
    edit,
  });
  const plan = fc.array(
    fc.record({
      wait: fc.constantFrom(0, 0, 1, 2, 9),
      fates: fc.array(fate, { maxLength: 4 }),
      news: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 })), { maxLength: 2 }),
    }),
    { maxLength: 14 },
  );

  /** Plays a plan on files of births per line; gives the commits and every event by definition. */
  function play(steps: typeof plan extends fc.Arbitrary<infer Plan> ? Plan : never): {
    commits: CommitRow[];
    events: [number, number, number][];
  } {
    const names = ['a', 'b', 'c', 'dir/a', 'dir/b', 'é'];
    let files = new Map<string, number[]>();
    const commits: CommitRow[] = [];
    const events: [number, number, number][] = [];
    let tick = 0;
    for (const { wait, fates, news } of steps) {
      if (commits.length > 0) tick += wait;
      const changes: ChangeRow[] = [];
      const next = new Map(files);
      const chosen = new Map(
        fates.map((one) => [names[one.path], one]).filter(([name]) => files.has(name as string)) as [
          string,
          (typeof fates)[number],
        ][],
      );
      for (const [name, one] of chosen) if (one.act !== 'edit') next.delete(name);
      const rewrite = (
        births: readonly number[],
        triples: readonly (readonly [number, number, number])[],
      ): { hunks: [number, number, number][]; after: number[] } => {
        const hunks: [number, number, number][] = [];
        const after: number[] = [];
        let at = 0;
        for (const [gap, wanted, more] of triples) {
          const start = at + gap + (hunks.length > 0 ? 1 : 0);
          const removed = Math.min(wanted, births.length - start);
          if (start > births.length || removed + more === 0) continue;
          hunks.push([start, removed, more]);
          after.push(...births.slice(at, start), ...Array<number>(more).fill(tick));
          for (const birth of births.slice(start, start + removed)) events.push([tick, birth, -1]);
          if (more > 0) events.push([tick, tick, more]);
          at = start + removed;
        }
        return { hunks, after: [...after, ...births.slice(at)] };
      };
      for (const [name, one] of chosen) {
        const births = files.get(name)!;
        const free = names.filter((candidate) => !next.has(candidate) && candidate !== name);
        if (one.act === 'edit') {
          const { hunks, after } = rewrite(births, one.edit);
          changes.push(modified(name, births.length, hunks));
          next.set(name, after);
        } else if (one.act === 'move' && free.length > 0) {
          const target = free[one.target % free.length];
          const { hunks, after } = rewrite(births, one.edit);
          changes.push(renamed(name, target, births.length, hunks));
          next.set(target, after);
        } else {
          changes.push(deleted(name, births.length));
          for (const birth of births) events.push([tick, birth, -1]);
        }
      }
      for (const [at, lines] of news) {
        const free = names.filter((name) => !next.has(name) && !files.has(name));
        if (free.length === 0) continue;
        const name = free[at % free.length];
        changes.push(added(name, lines));
        if (lines > 0) events.push([tick, tick, lines]);
        next.set(name, Array<number>(lines).fill(tick));
      }
      files = next;
      commits.push({ time: new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString(), tick, changes });
    }
    return { commits, events };
  }

  it('equals the definition on any history, in one batch or many, through save, load and compact', () => {
    fc.assert(
      fc.property(
        plan,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.boolean()),
        (steps, granularity, sampling, cuts) => {
          const { commits, events } = play(steps);
          const whole = resultOf(commits, granularity, sampling);
          expect(whole.matrix).toEqual(matrixByDefinition(events, granularity, sampling));

          let analyzer = burndown(granularity, sampling);
          let from = 0;
          for (let to = 1; to <= commits.length; to++) {
            if (to < commits.length && cuts[to % (cuts.length + 1)]) continue;
            analyzer.consume(batchOf(commits.slice(from, to)));
            analyzer.compact();
            const state = analyzer.save();
            analyzer = burndown(granularity, sampling);
            analyzer.load(structuredClone(state));
            expect(analyzer.save()).toEqual(state);
            from = to;
          }
          expect(analyzer.result()).toEqual(whole);
        },
      ),
      { seed: 20200306, numRuns: 500 },
    );
  });
});
