import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { busFactor } from '../../../src/analyzers/devs/bus-factor.js';
import { Devs } from '../../../src/analyzers/devs/devs.js';
import type { GroupLines } from '../../../src/analyzers/devs/groups.js';
import type { DevsOptions, DevsResult } from '../../../src/analyzers/devs/result.js';
import { ChangeFlag } from '../../../src/changes/change-batch.js';
import { nobody, type PeopleTable } from '../../../src/history/people-table.js';
import { added, batchOf, deleted, modified, renamed, type ChangeRow, type CommitRow } from '../batches.js';

const options: DevsOptions = { people: true, emptyCommits: false, order: 'first-parent', tickSizeHours: 24 };

/** People `a`, `b`, …; those named in `bots` are bots. Each is a credit of their own unless `credits` says otherwise. */
function team(
  names: string,
  bots = '',
  credits?: readonly (readonly number[])[],
  shares: PeopleTable['shares'] = 'whole',
): PeopleTable {
  const members = credits ?? Array.from(names, (_, row) => [row]);
  let end = 0;
  return {
    people: Array.from(names, (name) => ({ name, isBot: bots.includes(name) })),
    ends: Uint32Array.from(members, (some) => (end += some.length)),
    members: Int32Array.from(members.flat()),
    shares,
  };
}

function commit(tick: number, author: number, ...changes: ChangeRow[]): CommitRow {
  return { time: new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString(), tick, author, changes };
}

function resultOf(commits: readonly CommitRow[], people: PeopleTable, given: Partial<DevsOptions> = {}): DevsResult {
  const devs = new Devs({ ...options, ...given });
  devs.consume(batchOf(commits));
  return devs.result(people);
}

describe('devs', () => {
  const example = [
    commit(0, 0, added('src/a.c', 10)),
    commit(31, 1, modified('src/a.c', 10, [[2, 3, 3], [10, 0, 2]])),
    commit(65, 0, modified('src/a.c', 12, [[0, 3, 2], [5, 0, 2]])),
  ]; // prettier-ignore

  test('tells lines that were changed from those that came and went, of people, languages and days', () => {
    const result = resultOf(example, team('ab'));
    expect(result.aggregate).toEqual({
      total_commits: 3,
      merge_commits: 0,
      side_commits: 0,
      empty_commits: 0,
      total_lines_added: 14,
      total_lines_removed: 1,
      total_lines_changed: 5,
      analysis_period_ticks: 65,
      total_languages: 1,
      total_directories: 1,
      total_developers: 2,
      total_bots: 0,
      active_developers: 2,
      project_bus_factor: 1,
      project_commit_bus_factor: 1,
    });
    expect(result.developers).toEqual([
      {
        id: 0,
        name: 'a',
        is_bot: false,
        commits: 2,
        lines_added: 12,
        lines_removed: 1,
        lines_changed: 2,
        net_lines: 11,
        contribution: 15,
        contribution_percentage: 75,
        languages: { C: { added: 12, removed: 1, changed: 2 } },
        first_tick: 0,
        last_tick: 65,
        active_ticks: 2,
      },
      {
        id: 1,
        name: 'b',
        is_bot: false,
        commits: 1,
        lines_added: 2,
        lines_removed: 0,
        lines_changed: 3,
        net_lines: 2,
        contribution: 5,
        contribution_percentage: 25,
        languages: { C: { added: 2, removed: 0, changed: 3 } },
        first_tick: 31,
        last_tick: 31,
        active_ticks: 1,
      },
    ]);
    const ofAll = { total_lines: 14, lines_removed: 1, lines_changed: 5, total_contribution: 20 };
    expect(result.languages).toEqual([{ name: 'C', ...ofAll, contributors: { 0: 15, 1: 5 } }]);
    expect(result.directories).toEqual([{ path: 'src', ...ofAll, contributors: { 0: 15, 1: 5 } }]);
    const factor = {
      bus_factor: 1,
      total_contributors: 2,
      primary_dev_id: 0,
      primary_dev_name: 'a',
      primary_percentage: 75,
      secondary_dev_id: 1,
      secondary_dev_name: 'b',
      secondary_percentage: 25,
      risk_level: 'MEDIUM',
    };
    expect(result.project_busfactor).toEqual(factor);
    expect(result.busfactor).toEqual([{ language: 'C', ...factor }]);
    expect(result.directory_busfactor).toEqual([{ directory: 'src', ...factor }]);
    expect(result.activity).toEqual([
      { tick: 0, date: '2020-01-01', total_commits: 1, by_developer: { 0: 1 } },
      { tick: 31, date: '2020-02-01', total_commits: 1, by_developer: { 1: 1 } },
      { tick: 65, date: '2020-03-06', total_commits: 1, by_developer: { 0: 1 } },
    ]);
    expect(result.churn).toEqual([
      { tick: 0, date: '2020-01-01', lines_added: 10, lines_removed: 0, lines_changed: 0, net_change: 10 },
      { tick: 31, date: '2020-02-01', lines_added: 2, lines_removed: 0, lines_changed: 3, net_change: 2 },
      { tick: 65, date: '2020-03-06', lines_added: 2, lines_removed: 1, lines_changed: 2, net_change: 1 },
    ]);
  });

  test('names and counts nobody where people are not to be told of', () => {
    const hidden = resultOf(example, nobody, { people: false });
    const shown = resultOf(example, team('ab'));
    expect(JSON.stringify(hidden)).not.toMatch(/dev|contributors|bots|bus/);
    expect(hidden.churn).toEqual(shown.churn);
    expect(hidden.languages).toEqual(shown.languages.map(({ contributors: _, ...rest }) => rest));
    expect(hidden.activity).toEqual(shown.activity.map(({ by_developer: _, ...rest }) => rest));
  });

  test('counts lines of a rename where the file goes, and those of a file that goes where it was', () => {
    const { directories, languages } = resultOf(
      [
        commit(0, 0, added('old/a.py', 4), added('top', 1), added('docs/x/y.md', 2)),
        commit(1, 0, renamed('old/a.py', 'new/a.js', 4, [[0, 1, 2]])),
        commit(2, 0, deleted('new/a.js', 5), deleted('top', 1)),
      ],
      team('a'),
    );
    expect(directories.map((one) => [one.path, one.total_lines, one.lines_removed, one.lines_changed])).toEqual([
      ['new', 1, 5, 1],
      ['old', 4, 0, 0],
      ['.', 1, 1, 0],
      ['docs', 2, 0, 0],
    ]);
    expect(languages.map(({ name, total_contribution }) => [name, total_contribution])).toEqual([
      ['JavaScript', 7],
      ['Python', 4],
      ['Markdown', 2],
      ['Other', 2],
    ]);
  });

  test.each([
    ['oldBinary', ChangeFlag.oldBinary],
    ['newBinary', ChangeFlag.newBinary],
    ['oldMissing', ChangeFlag.oldMissing],
    ['newTooLarge', ChangeFlag.newTooLarge],
  ])('counts the commit, but no line of a change with the flag %s', (_, flags) => {
    const result = resultOf([commit(0, 0, { ...modified('a.c', 3, [[0, 3, 0]]), flags })], team('a'));
    expect(result.aggregate).toMatchObject({ total_commits: 1, total_lines_removed: 0, total_languages: 0 });
    expect(result.developers).toMatchObject([
      { commits: 1, lines_removed: 0, contribution_percentage: 0, languages: {} },
    ]);
    expect([result.project_busfactor, result.busfactor, result.churn]).toEqual([null, [], []]);
    expect(result.aggregate.project_commit_bus_factor).toBe(1);
  });

  test('counts a commit that only moves a submodule, without lines', () => {
    const moved = {
      ...modified('sub', 0, []),
      oldMode: 0o160000,
      newMode: 0o160000,
      flags: ChangeFlag.oldSubmodule | ChangeFlag.newSubmodule,
    };
    expect(resultOf([commit(0, 0, moved)], team('a')).aggregate).toMatchObject({
      total_commits: 1,
      empty_commits: 0,
      total_lines_added: 0,
      total_lines_removed: 0,
    });
  });

  test('counts lines of a file that becomes a submodule, and of one that was one', () => {
    const becomes = { ...modified('a.c', 3, [[0, 3, 0]]), newMode: 0o160000, flags: ChangeFlag.newSubmodule };
    const was = { ...modified('a.c', 0, [[0, 0, 2]]), oldMode: 0o160000, flags: ChangeFlag.oldSubmodule };
    const { aggregate } = resultOf([commit(0, 0, becomes), commit(1, 0, was)], team('a'));
    expect(aggregate).toMatchObject({ total_lines_added: 2, total_lines_removed: 3, total_lines_changed: 0 });
  });

  test('counts commits without a change only if asked to, and tells how many there are', () => {
    const commits = [commit(0, 0, added('a', 1)), commit(200, 1), commit(200, 0)];
    const without = resultOf(commits, team('ab'));
    expect(without.aggregate).toMatchObject({ total_commits: 1, empty_commits: 2, analysis_period_ticks: 200 });
    expect(without.developers?.map(({ id }) => id)).toEqual([0]);
    expect(without.aggregate.active_developers).toBe(0);
    const all = resultOf(commits, team('ab'), { emptyCommits: true });
    expect(all.aggregate).toMatchObject({ total_commits: 3, empty_commits: 2, active_developers: 2 });
    expect(all.developers).toMatchObject([
      { id: 0, commits: 2, active_ticks: 2 },
      { id: 1, commits: 1, lines_added: 0 },
    ]);
  });

  test("takes what was there before the part that is read for nobody's work", () => {
    const devs = new Devs(options);
    devs.consume(batchOf([commit(0, 0, added('a.c', 100))]), true);
    devs.consume(batchOf([commit(40, 1, modified('a.c', 100, [[0, 1, 1]]))]));
    const result = devs.result(team('ab'));
    expect(result.aggregate).toMatchObject({ total_commits: 1, total_lines_added: 0, total_lines_changed: 1 });
    expect(result.developers?.map(({ name }) => name)).toEqual(['b']);
    expect(result.activity).toMatchObject([{ tick: 40, date: '2020-02-10' }]);
  });

  test('takes lines that hunks do not show for changed, and keeps to the counts', () => {
    const batch = batchOf([commit(0, 0, modified('a.c', 9, [[0, 2, 3], [5, 1, 0]]))]); // prettier-ignore
    const counts = (add: number, remove: number): unknown => {
      const devs = new Devs(options);
      const columns = { ...batch.changes, added: Uint32Array.of(add), removed: Uint32Array.of(remove) };
      devs.consume({ ...batch, changes: columns });
      const { total_lines_added: a, total_lines_removed: r, total_lines_changed: c } = devs.result(team('a')).aggregate;
      return [a, r, c];
    };
    expect(counts(3, 3)).toEqual([1, 1, 2]);
    expect(counts(7, 7)).toEqual([1, 1, 6]);
    expect(counts(1, 1)).toEqual([0, 0, 1]);
    expect(counts(0, 0)).toEqual([0, 0, 0]);
  });

  test('gives each of several authors their part of a commit and its lines, or the whole', () => {
    const commits = [commit(0, 0, added('a.c', 10)), commit(1, 1, modified('a.c', 10, [[0, 1, 1]]))];
    const credits = [[0, 1, 2], [1]];
    const split = resultOf(commits, team('abc', '', credits, 'equal'));
    expect(split.developers).toMatchObject([
      { name: 'b', commits: 1.333333, lines_added: 3.333333, lines_changed: 1 },
      { name: 'a', commits: 0.333333, lines_added: 3.333333 },
      { name: 'c', commits: 0.333333, lines_added: 3.333333 },
    ]);
    expect(split.activity[0]).toMatchObject({ total_commits: 1, by_developer: { 0: 0.333333, 2: 0.333333 } });
    const all = resultOf(commits, team('abc', '', credits, 'whole'));
    expect(all.developers).toMatchObject([
      { name: 'b', commits: 2, lines_added: 10, lines_changed: 1 },
      { name: 'a', commits: 1, lines_added: 10 },
      { name: 'c', commits: 1, lines_added: 10 },
    ]);
    expect(all.languages).toMatchObject([{ total_lines: 10, contributors: { 0: 10, 1: 11, 2: 10 } }]);
    expect(all.aggregate).toMatchObject({ total_commits: 2, total_lines_added: 10 });
    const shares = all.developers!.reduce((sum, { contribution_percentage: share }) => sum + share, 0);
    expect(shares).toBeCloseTo(100, 9);
  });

  test("is one person's for all credits that are theirs", () => {
    const commits = [commit(0, 0, added('a.c', 1)), commit(0, 1, added('b.c', 1)), commit(3, 1, added('c.c', 1))];
    const { developers } = resultOf(commits, team('a', '', [[0], [0]]));
    expect(developers).toMatchObject([{ commits: 3, lines_added: 3, active_ticks: 2 }]);
  });

  test('lists bots, and leaves them, and people left out, out of every bus factor', () => {
    const commits = [commit(0, 0, added('a.c', 60)), commit(1, 1, added('b.c', 30)), commit(2, 2, added('c.c', 10))];
    const { developers, aggregate, project_busfactor } = resultOf(commits, team('abc', 'a'));
    expect(developers?.map((one) => [one.name, one.is_bot, one.contribution_percentage])).toEqual([
      ['a', true, 60],
      ['b', false, 30],
      ['c', false, 10],
    ]);
    expect(aggregate).toMatchObject({
      total_developers: 2,
      total_bots: 1,
      project_bus_factor: 1,
      project_commit_bus_factor: 1,
    });
    expect(project_busfactor).toMatchObject({ primary_dev_id: 1, primary_percentage: 75, total_contributors: 2 });
    const without = resultOf(commits, { ...team('bc', '', [[-1], [0], [1]]) });
    expect(without.developers?.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(without.languages).toMatchObject([{ contributors: { '-1': 60, 0: 30, 1: 10 } }]);
    expect(without.activity[0].by_developer).toEqual({ '-1': 1 });
    expect(without.project_busfactor).toMatchObject({ primary_dev_name: 'b', primary_percentage: 75 });
  });

  test('of a history without commits is empty', () => {
    const empty = new Devs(options).result(team(''));
    expect(empty.aggregate).toMatchObject({ total_commits: 0, total_developers: 0, project_bus_factor: 0 });
    expect([empty.developers, empty.languages, empty.activity, empty.start_time_seconds]).toEqual([[], [], [], null]);
  });
});

describe('a bus factor', () => {
  const of = (...amounts: number[]): ReturnType<typeof busFactor> =>
    busFactor(new Map(amounts.entries()), team('abcdefghij'.slice(0, amounts.length)));

  test.each([
    [[90, 10], 1, 'CRITICAL'],
    [[89.9, 10.1], 1, 'HIGH'],
    [[80, 20], 1, 'HIGH'],
    [[60, 40], 1, 'MEDIUM'],
    [[50, 50], 1, 'LOW'],
    [[25, 25, 25, 25], 2, 'LOW'],
    [[49, 48, 3], 2, 'LOW'],
    [[0, 5], 1, 'CRITICAL'],
    [[1 / 3, 1 / 3, 1 / 3], 2, 'LOW'],
  ] as [number[], number, string][])('of %j is %d, %s', (amounts, factor, risk) => {
    expect(of(...amounts)).toMatchObject({ bus_factor: factor, risk_level: risk });
  });

  test('names the two first, the earlier of equals', () => {
    expect(of(1, 3, 3)).toMatchObject({ primary_dev_name: 'b', secondary_dev_name: 'c' });
    expect(of(7)).toMatchObject({ primary_percentage: 100, secondary_dev_id: null, secondary_percentage: null });
    expect([of(), of(0)]).toEqual([undefined, undefined]);
  });

  test('is the fewest people who have half', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 9 }), (amounts) => {
        const found = of(...amounts);
        const whole = amounts.reduce((sum, amount) => sum + amount, 0);
        if (whole === 0) return expect(found).toBeUndefined();
        const sets = Array.from({ length: 2 ** amounts.length }, (_, set) =>
          amounts.filter((_one, at) => (set >> at) & 1),
        );
        const enough = sets.filter((set) => 2 * set.reduce((sum, amount) => sum + amount, 0) >= whole);
        expect(found?.bus_factor).toBe(Math.min(...enough.map(({ length }) => length)));
      }),
    );
  });
});

describe('the state of devs', () => {
  const paths = ['a.c', 'src/b.ts', 'src/c', 'd/e.py'];
  const change = fc
    .tuple(fc.constantFrom(...paths), fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }))
    .map(([path, hunks]) =>
      modified(
        path,
        100,
        hunks.map(([removed, more], at) => [at * 10, removed, more] as const),
      ),
    );
  const commits = fc.array(
    fc.tuple(fc.nat(9), fc.nat(3), fc.uniqueArray(change, { maxLength: 3, selector: ({ path }) => path })),
    { maxLength: 12 },
  );
  const people = team('abc', 'b', [[0], [1], [0, 2], [-1]], 'equal');

  test('is the same however a history is cut, kept and taken up again', () => {
    fc.assert(
      fc.property(commits, fc.array(fc.nat(12), { maxLength: 3 }), fc.boolean(), (rows, cuts, emptyCommits) => {
        let tick = 0;
        const history = rows.map(([step, author, changes]) => commit((tick += step), author, ...changes));
        const whole = resultOf(history, people, { emptyCommits });
        const edges = [0, ...cuts.map((cut) => Math.min(cut, history.length)).sort((a, b) => a - b), history.length];
        let devs = new Devs({ ...options, emptyCommits });
        edges.slice(1).forEach((end, at) => {
          devs.consume(batchOf(history.slice(edges[at], end)));
          devs.compact();
          const state = devs.save();
          const next = new Devs({ ...options, emptyCommits });
          next.load(state);
          expect(next.save()).toEqual(state);
          devs = next;
        });
        expect(devs.result(people)).toEqual(whole);
      }),
    );
  });

  test('adds up: the lines of everything that they are counted by are the same', () => {
    fc.assert(
      fc.property(commits, (rows) => {
        const history = rows.map(([tick, author, changes]) => commit(tick, author, ...changes));
        const { aggregate, languages, directories, churn, developers, activity } = resultOf(history, team('abcd'));
        const sum = <Row>(list: readonly Row[] | undefined, of: (row: Row) => number): number =>
          list!.reduce((total, row) => total + of(row), 0);
        let ours = [0, 0];
        for (const { changes } of history) {
          for (const { hunks } of changes) {
            for (const [, removed, more] of hunks) ours = [ours[0] + more, ours[1] + removed];
          }
        }
        const { total_lines_added: a, total_lines_removed: r, total_lines_changed: c } = aggregate;
        expect([a + c, r + c]).toEqual(ours);
        for (const list of [languages, directories] as (readonly GroupLines[])[]) {
          expect([sum(list, (one) => one.total_lines), sum(list, (one) => one.lines_changed)]).toEqual([a, c]);
        }
        expect([sum(churn, (one) => one.lines_added), sum(churn, (one) => one.lines_changed)]).toEqual([a, c]);
        expect(sum(developers, (one) => one.contribution)).toBe(a + r + c);
        expect(sum(developers, (one) => one.commits)).toBe(aggregate.total_commits);
        expect(sum(activity, (one) => one.total_commits)).toBe(aggregate.total_commits);
        const counted = history.filter(({ changes }) => changes.length > 0).length;
        expect([aggregate.total_commits, aggregate.empty_commits]).toEqual([counted, history.length - counted]);
      }),
    );
  });
});
