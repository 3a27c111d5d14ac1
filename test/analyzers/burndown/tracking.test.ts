import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Burndown } from '../../../src/analyzers/burndown/burndown.js';
import { interactionMatrix } from '../../../src/analyzers/burndown/people-result.js';
import type { BurndownOptions, BurndownResult } from '../../../src/analyzers/burndown/result.js';
import { survivalMatrix } from '../../../src/analyzers/burndown/sparse-matrix.js';
import { LEFT_OUT, type PeopleTable } from '../../../src/history/people-table.js';
import { added, batchOf, deleted, modified, renamed, tableOf } from '../batches.js';
import type { ChangeRow, CommitRow } from '../batches.js';

const tracking: BurndownOptions = {
  granularity: 30,
  sampling: 30,
  tickSizeHours: 24,
  trackFiles: true,
  trackPeople: true,
};

function resultOf(
  commits: readonly CommitRow[],
  table: PeopleTable,
  options: Partial<BurndownOptions> = {},
): BurndownResult {
  const analyzer = new Burndown({ ...tracking, ...options });
  analyzer.consume(batchOf(commits));
  return analyzer.result(table);
}

/** Ten lines by a; three replaced and two appended by b; three removed, one of them b's, and four inserted by a. */
const example: readonly CommitRow[] = [
  { time: '2020-01-01T15:00Z', tick: 0, author: 0, changes: [added('a.txt', 10)] },
  {
    time: '2020-02-01T15:00Z',
    tick: 31,
    author: 1,
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
    author: 0,
    changes: [
      modified('a.txt', 12, [
        [0, 2, 0],
        [11, 1, 4],
      ]),
    ],
  },
];
const two = tableOf(2, [[0], [1]], 'whole');

describe('burndown of files and people', () => {
  it('gives the worked example to the digit', () => {
    const result = resultOf(example, two);
    const [file, ...others] = result.file_survival!;
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      path: 'a.txt',
      current_lines: 13,
      ownership: { 0: 9, 1: 4 },
      top_owner_id: 0,
      top_owner_name: 'a',
      top_owner_percentage: (100 * 9) / 13,
    });
    expect(file.matrix).toEqual({
      samples: [0, 1, 1, 2, 2, 2],
      bands: [0, 0, 1, 0, 1, 2],
      lines: [10, -3, 5, -2, -1, 4],
    });
    expect(survivalMatrix(file.matrix, 3, 3)).toEqual([
      [10, 0, 0],
      [7, 5, 0],
      [5, 4, 4],
    ]);
    const [a, b] = result.developer_survival!;
    expect(survivalMatrix(a.matrix, 3, 3)).toEqual([
      [10, 0, 0],
      [7, 0, 0],
      [5, 0, 4],
    ]);
    expect(survivalMatrix(b.matrix, 3, 3)).toEqual([
      [0, 0, 0],
      [0, 5, 0],
      [0, 4, 0],
    ]);
    expect(a).toMatchObject({ current_lines: 9, peak_lines: 14, survival_rate: 9 / 14, lines_written: 14 });
    expect(b).toMatchObject({ current_lines: 4, peak_lines: 5, survival_rate: 4 / 5, lines_written: 5 });
    expect(interactionMatrix(result.interaction_matrix!, 2)).toEqual([
      [14, 0, -2, -3],
      [5, 0, -1, 0],
    ]);
    expect(result.interactions).toEqual([
      { author_id: 0, author_name: 'a', modifier_id: 0, modifier_name: 'a', lines_modified: 2, is_self_modify: true },
      { author_id: 0, author_name: 'a', modifier_id: 1, modifier_name: 'b', lines_modified: 3, is_self_modify: false },
      { author_id: 1, author_name: 'b', modifier_id: 0, modifier_name: 'a', lines_modified: 1, is_self_modify: false },
    ]);
    expect(result.aggregate).toMatchObject({ tracked_files: 1, tracked_developers: 2 });
  });

  it('names nobody and no file unless asked', () => {
    const text = JSON.stringify(resultOf(example, two, { trackFiles: false, trackPeople: false }));
    expect(text).not.toContain('a.txt');
    expect(text).not.toMatch(/"(?:author_name|modifier_name|top_owner_name)"|"name":"[ab]"/);
    const files = resultOf(example, two, { trackPeople: false });
    expect(files.file_survival).toEqual([
      expect.not.objectContaining({
        ownership: expect.anything() as unknown,
        top_owner_name: expect.anything() as unknown,
      }),
    ]);
  });

  it('shares lines among the members of a credit, or gives each the whole', () => {
    const commits = example.map((commit) => ({ ...commit, author: commit.author === 0 ? 0 : 1 }));
    const credits = [[0], [0, 1]];
    const equal = resultOf(commits, tableOf(2, credits, 'equal'));
    expect(equal.developer_survival!.map((one) => one.current_lines)).toEqual([9 + 2, 2]);
    expect(equal.file_survival![0].ownership).toEqual({ 0: 11, 1: 2 });
    expect(interactionMatrix(equal.interaction_matrix!, 2)).toEqual([
      [16.5, 0, -2 - 1.5 - 0.5, -1.5],
      [2.5, 0, -0.5, 0],
    ]);
    const whole = resultOf(commits, tableOf(2, credits, 'whole'));
    expect(whole.developer_survival!.map((one) => one.current_lines)).toEqual([13, 4]);
    expect(interactionMatrix(whole.interaction_matrix!, 2)).toEqual([
      [19, 0, -2 - 3 - 1, -3],
      [5, 0, -1, 0],
    ]);
  });

  it('counts people left out together, in a column and an owner of their own', () => {
    const result = resultOf(example, tableOf(1, [[0], [LEFT_OUT]], 'whole'));
    expect(result.developer_survival).toHaveLength(1);
    expect(result.file_survival![0]).toMatchObject({ ownership: { '-1': 4, 0: 9 }, top_owner_id: 0 });
    expect(interactionMatrix(result.interaction_matrix!, 1)).toEqual([[14, -3, -2]]);
    expect(result.interactions!.map((one) => [one.author_id, one.modifier_id, one.is_self_modify])).toEqual([
      [-1, 0, false],
      [0, -1, false],
      [0, 0, true],
    ]);
  });

  it('forgets a file whose number another takes', () => {
    const commits: CommitRow[] = [
      { time: '2020-01-01T00:00Z', tick: 0, changes: [added('old', 5)] },
      { time: '2020-01-02T00:00Z', tick: 1, changes: [deleted('old', 5)] },
      { time: '2020-01-03T00:00Z', tick: 2, changes: [added('new', 2)] },
      { time: '2020-01-04T00:00Z', tick: 3, changes: [renamed('new', 'newer', 2, [[2, 0, 1]])] },
    ];
    const result = resultOf(commits, two, { granularity: 1, sampling: 1 });
    expect(result.file_survival!.map(({ path, matrix }) => ({ path, matrix }))).toEqual([
      { path: 'newer', matrix: { samples: [2, 3], bands: [2, 3], lines: [2, 1] } },
    ]);
  });

  it('tells the exact peak, which samples may miss', () => {
    const commits: CommitRow[] = [
      { time: '2020-01-01T00:00Z', tick: 0, changes: [added('a', 100)] },
      { time: '2020-01-01T01:00Z', tick: 0, changes: [modified('a', 100, [[0, 90, 5]])] },
      { time: '2020-02-09T00:00Z', tick: 40, changes: [added('b', 7)] },
    ];
    const { aggregate } = resultOf(commits, two);
    expect(aggregate).toMatchObject({ total_peak_lines: 15 + 7, exact_peak_lines: 107, total_lines_written: 112 });
  });

  // A model of single lines: every line is (tick, owner), every file a list of lines.
  const credits = [[0], [1], [0, 1], [2], [1, 2, 3], [LEFT_OUT], [LEFT_OUT, 3]];
  const edit = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 3 });
  const plan = fc.array(
    fc.record({
      wait: fc.constantFrom(0, 0, 1, 2, 9),
      owner: fc.nat({ max: credits.length - 1 }),
      acts: fc.array(
        fc.record({
          act: fc.constantFrom('add', 'edit', 'edit', 'move', 'delete'),
          path: fc.nat(),
          to: fc.nat(),
          edit,
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 14 },
  );

  interface Line {
    readonly tick: number;
    readonly owner: number;
  }
  interface LineEvent extends Line {
    readonly at: number;
    readonly by: number;
    readonly lines: 1 | -1;
  }
  interface FileModel {
    readonly lines: readonly Line[];
    readonly events: readonly LineEvent[];
  }

  function play(steps: typeof plan extends fc.Arbitrary<infer Plan> ? Plan : never): {
    commits: CommitRow[];
    files: Map<string, FileModel>;
    events: LineEvent[];
    peak: (granularity: number) => number;
  } {
    const names = ['a', 'b', 'c', 'd'];
    const files = new Map<string, FileModel>();
    const commits: CommitRow[] = [];
    const events: LineEvent[] = [];
    const snapshots: Line[][] = [];
    let tick = 0;
    for (const { wait, owner, acts } of steps) {
      if (commits.length > 0) tick += wait;
      const changes: ChangeRow[] = [];
      const used = new Set<string>();
      const rewrite = (file: FileModel, triples: readonly (readonly [number, number, number])[]) => {
        const hunks: [number, number, number][] = [];
        const lines: Line[] = [];
        const own: LineEvent[] = [];
        let at = 0;
        for (const [gap, wanted, more] of triples) {
          const start = at + gap + (hunks.length > 0 ? 1 : 0);
          const removed = Math.min(wanted, file.lines.length - start);
          if (start > file.lines.length || removed + more === 0) continue;
          hunks.push([start, removed, more]);
          lines.push(...file.lines.slice(at, start), ...Array<Line>(more).fill({ tick, owner }));
          for (const line of file.lines.slice(start, start + removed))
            own.push({ ...line, at: tick, by: owner, lines: -1 });
          for (let i = 0; i < more; i++) own.push({ tick, owner, at: tick, by: owner, lines: 1 });
          at = start + removed;
        }
        lines.push(...file.lines.slice(at));
        events.push(...own);
        return { hunks, after: { lines, events: [...file.events, ...own] } };
      };
      for (const { act, path, to, edit: triples } of acts) {
        const taken = act === 'add' ? names.filter((name) => !files.has(name)) : [...files.keys()];
        const name = taken.filter((one) => !used.has(one))[path % 4];
        if (name === undefined) continue;
        used.add(name);
        const file = files.get(name) ?? { lines: [], events: [] };
        if (act === 'delete') {
          changes.push(deleted(name, file.lines.length));
          for (const line of file.lines) events.push({ ...line, at: tick, by: owner, lines: -1 });
          files.delete(name);
          continue;
        }
        const target = act === 'move' ? names.filter((one) => !files.has(one) && !used.has(one))[to % 4] : undefined;
        const { hunks, after } = rewrite(file, act === 'add' ? [[0, 0, triples.length]] : triples);
        if (act === 'add') changes.push(added(name, triples.length));
        else if (target === undefined) changes.push(modified(name, file.lines.length, hunks));
        else {
          changes.push(renamed(name, target, file.lines.length, hunks));
          files.delete(name);
          used.add(target);
        }
        files.set(target ?? name, after);
      }
      snapshots.push([...files.values()].flatMap(({ lines }) => lines));
      commits.push({ time: new Date(Date.UTC(2019, 11, 1 + tick, 12)).toISOString(), tick, author: owner, changes });
    }
    const peak = (granularity: number): number => {
      const most = new Map<number, number>();
      for (const lines of snapshots) {
        const now = new Map<number, number>();
        for (const line of lines) {
          const band = Math.floor(line.tick / granularity);
          now.set(band, (now.get(band) ?? 0) + 1);
        }
        for (const [band, count] of now) most.set(band, Math.max(count, most.get(band) ?? 0));
      }
      return [...most.values()].reduce((sum, count) => sum + count, 0);
    };
    return { commits, files, events, peak };
  }

  function dense(
    events: readonly LineEvent[],
    part: (owner: number) => number,
    rows: number,
    columns: number,
    { granularity, sampling }: BurndownOptions,
  ): number[][] {
    const matrix = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
    for (const { at, tick, owner, lines } of events) {
      for (let row = Math.floor(at / sampling); row < rows; row++) {
        matrix[row][Math.floor(tick / granularity)] += lines * part(owner);
      }
    }
    return matrix.map((row) => row.map((lines) => Math.round(lines * 1e6) / 1e6 + 0));
  }

  it('equals a model of single lines on any history, in one batch or many, through save, load and compact', () => {
    fc.assert(
      fc.property(
        plan,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('whole' as const, 'equal' as const),
        fc.array(fc.boolean()),
        (steps, granularity, sampling, shares, cuts) => {
          const options = { ...tracking, granularity, sampling };
          const { commits, files, events, peak } = play(steps);
          const table = tableOf(4, credits, shares);
          const result = resultOf(commits, table, options);
          const { num_samples: rows, num_bands: columns } = result.aggregate;
          const partOf = (person: number) => (owner: number) =>
            credits[owner].includes(person) ? (shares === 'equal' ? 1 / credits[owner].length : 1) : 0;

          const living = result.file_survival!;
          expect(living.map(({ path }) => path)).toEqual([...files.keys()].sort());
          for (const { path, current_lines: lines, matrix, ownership } of living) {
            const model = files.get(path)!;
            expect(lines).toBe(model.lines.length);
            expect(survivalMatrix(matrix, rows, columns)).toEqual(dense(model.events, () => 1, rows, columns, options));
            for (const person of [LEFT_OUT, 0, 1, 2, 3]) {
              const owned = model.lines.reduce((sum, line) => sum + partOf(person)(line.owner), 0);
              expect(ownership![String(person)] ?? 0).toBeCloseTo(owned, 4);
            }
          }
          for (const { id, matrix, is_bot: isBot, lines_written: written } of result.developer_survival!) {
            const model = dense(events, partOf(id), rows, columns, options);
            survivalMatrix(matrix, rows, columns).forEach((row, r) =>
              row.forEach((lines, band) => expect(lines).toBeCloseTo(model[r][band], 4)),
            );
            expect(isBot).toBe(id === 2);
            const born = events.filter(({ lines }) => lines > 0).reduce((sum, { owner }) => sum + partOf(id)(owner), 0);
            expect(written).toBeCloseTo(born, 4);
          }
          const interactions = interactionMatrix(result.interaction_matrix!, 4);
          for (let author = 0; author < 4; author++) {
            for (const modifier of [LEFT_OUT, 0, 1, 2, 3]) {
              const removed = events
                .filter(({ lines }) => lines < 0)
                .reduce((sum, { owner, by }) => sum - partOf(author)(owner) * partOf(modifier)(by), 0);
              expect(interactions[author][modifier + 2]).not.toBeNaN();
              expect(modifier === LEFT_OUT ? interactions[author][1] : interactions[author][modifier + 2]).toBeCloseTo(
                removed,
                4,
              );
            }
          }
          expect(result.aggregate.exact_peak_lines).toBe(peak(granularity));
          expect(result.aggregate.total_lines_written).toBe(events.filter(({ lines }) => lines > 0).length);
          for (const { year, lines_written: written, current_lines: current } of result.birth_years) {
            const ofYear = (line: Line): boolean =>
              new Date(Date.UTC(2019, 11, 1 + line.tick)).getUTCFullYear() === year;
            expect(written).toBe(events.filter((event) => event.lines > 0 && ofYear(event)).length);
            expect(current).toBe([...files.values()].flatMap(({ lines }) => lines).filter(ofYear).length);
          }

          let analyzer = new Burndown(options);
          let from = 0;
          for (let to = 1; to <= commits.length; to++) {
            if (to < commits.length && cuts[to % (cuts.length + 1)]) continue;
            analyzer.consume(batchOf(commits.slice(from, to)));
            if (to % 3 > 0) analyzer.compact();
            const state = analyzer.save();
            analyzer = new Burndown(options);
            analyzer.load(structuredClone(state));
            expect(analyzer.save()).toEqual(state);
            from = to;
          }
          expect(analyzer.result(table)).toEqual(result);

          const whole = new Burndown(options);
          whole.consume(batchOf(commits));
          expect(analyzer.save()).toEqual(whole.save());
        },
      ),
      { seed: 20200306, numRuns: 300 },
    );
  });
});
