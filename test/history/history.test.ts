import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/git/object-store.js';
import { sliceCommits } from '../../src/history/commit-columns.js';
import { readHistory, type History, type HistoryOptions } from '../../src/history/history.js';
import { startOfDay, ticksOf } from '../../src/history/ticks.js';
import { readingOf } from '../pipeline/compiled-pipeline.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture } = longHistory(room, 'history', 300, 3);
const reading = readingOf(fixture);
const store = openStore(reading.source, { ...reading.sizes, inputBytes: 2048 });
afterAll(() => store.close());

const raw = (revision: string): Uint8Array => Buffer.from(fixture.git('rev-parse', revision), 'hex');
const read = (options: Partial<HistoryOptions> = {}): History =>
  readHistory(store.kernel, {
    head: raw('main'),
    boundary: [],
    order: 'first-parent',
    tickSeconds: 86_400,
    ...options,
  });
const hex = (oids: Uint8Array, row: number): string =>
  Buffer.from(oids.subarray(row * 20, row * 20 + 20)).toString('hex');
const idsOf = ({ commits }: History): string[] => [...commits.ticks.keys()].map((row) => hex(commits.oids, row));

/** What git says of commits: id, tree, tree of the first parent, number of parents, times, author. */
function gitRows(...options: string[]): string[] {
  const treeOf = new Map(
    fixture
      .git('log', '--all', '--format=%H %T')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  return fixture
    .gitBytes('', 'log', '--reverse', '-z', '--encoding=', '--format=%H|%T|%P|%ct|%at|%an <%ae>', ...options, 'main')
    .toString('latin1')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [oid, tree, parents, ...facts] = line.split('|');
      const ids = parents.split(' ').filter(Boolean);
      return [oid, tree, treeOf.get(ids[0]) ?? '0'.repeat(40), ids.length, ...facts].join('|');
    });
}

function rowsOf({ commits, people }: History): string[] {
  return [...commits.ticks.keys()].map((row) =>
    [
      hex(commits.oids, row),
      hex(commits.trees, row),
      hex(commits.parentTrees, row),
      commits.parentCounts[row],
      commits.committerTimes[row],
      commits.authorTimes[row],
      people[commits.authors[row]].trim(),
    ].join('|'),
  );
}

describe('the main line', () => {
  test('is what git has along first parents, oldest first', () => {
    const expected = gitRows('--first-parent').map((row) => row.replace(/\| <x@y>$/, '|<x@y>'));
    expect(expected).toHaveLength(300);
    expect(rowsOf(read())).toEqual(expected);
  });

  test('starts at a shallow boundary, whose parents are not there', () => {
    const boundary = raw('main~50');
    const history = read({ boundary: [raw('main~120'), boundary] });
    expect(history.shallow).toBe(true);
    expect(idsOf(history)).toEqual(idsOf(read()).slice(-51));
    expect(hex(history.commits.parentTrees, 0)).toBe('0'.repeat(40));
    expect(history.commits.parentCounts[0]).toBe(1);
    expect(read({ boundary: [raw('main~299')] }).shallow).toBe(false);
  });

  test('ends the same at one of thousands of boundaries', () => {
    const others = Array.from({ length: 2000 }, (_, i) => Buffer.from(i.toString(16).padStart(40, 'f'), 'hex'));
    for (const count of [90, 101, 200, 2000]) {
      const history = read({ boundary: [...others.slice(0, count), raw('main~10')] });
      expect(idsOf(history)).toEqual(idsOf(read()).slice(-11));
    }
  });

  test('without its start is an error that names the object', () => {
    const head = Buffer.from('77'.repeat(20), 'hex');
    for (const order of ['first-parent', 'all-commits'] as const) {
      expect(thrownError(() => read({ head, order }))).toMatchObject({
        code: 'repository-missing-object',
        data: { oid: '77'.repeat(20) },
      });
    }
  });
});

describe('all commits', () => {
  const history = read({ order: 'all-commits' });

  test("are those that git reaches, each once, with git's facts", () => {
    const expected = gitRows().map((row) => row.replace(/\| <x@y>$/, '|<x@y>'));
    expect(rowsOf(history).sort()).toEqual(expected.sort());
  });

  test('come after their parents, and after older ones that are free to come', () => {
    const place = new Map(idsOf(history).map((oid, row) => [oid, row]));
    for (const line of fixture.git('rev-list', '--parents', 'main').split('\n')) {
      const [oid, ...parents] = line.split(' ').map((id) => place.get(id) ?? -1);
      for (const parent of parents) expect([parent >= 0, parent < oid]).toEqual([true, true]);
    }
  });

  test('do not go beyond a shallow boundary', () => {
    const shallow = read({ order: 'all-commits', boundary: [raw('main~30')] });
    expect(shallow.shallow).toBe(true);
    const end = fixture.git('rev-parse', 'main~30');
    const parentsOf = new Map(
      fixture
        .git('rev-list', '--parents', 'main')
        .split('\n')
        .map((line) => line.split(' '))
        .map(([oid, ...parents]) => [oid, oid === end ? [] : parents] as const),
    );
    const reached = new Set([fixture.git('rev-parse', 'main')]);
    for (const oid of reached) for (const parent of parentsOf.get(oid) ?? []) reached.add(parent);
    expect(new Set(idsOf(shallow))).toEqual(reached);
  });
});

test('a slice of commits is a view of its rows', () => {
  const { commits } = read();
  const slice = sliceCommits(commits, 7, 12);
  expect(slice.ticks).toHaveLength(5);
  expect([0, 4].map((row) => hex(slice.oids, row))).toEqual([hex(commits.oids, 7), hex(commits.oids, 11)]);
  expect(slice.oids.buffer).toBe(commits.oids.buffer);
});

describe('ticks', () => {
  const day = 86_400;
  const noon = Date.UTC(2020, 0, 1, 12) / 1000;

  test('count from UTC midnight of the first day', () => {
    expect([...ticksOf(Float64Array.of(noon, noon + day / 2 - 1, noon + day / 2, noon + 10 * day), day)]).toEqual([
      0, 0, 1, 10,
    ]);
    expect([...ticksOf(Float64Array.of(noon, noon + 3600), 3600)]).toEqual([12, 13]);
    expect(startOfDay(-1)).toBe(-day);
  });

  test('never go back, whatever the clocks said', () => {
    expect([...ticksOf(Float64Array.of(noon, noon + 5 * day, noon - 900 * day, 0, noon + 6 * day), day)]).toEqual([
      0, 5, 5, 5, 6,
    ]);
  });

  test('stay within 31 bits', () => {
    expect([...ticksOf(Float64Array.of(0, 1e17, 5), 3600)]).toEqual([0, 0x7fffffff, 0x7fffffff]);
    expect(ticksOf(new Float64Array(0), day)).toHaveLength(0);
  });

  test('of the fixture never go back', () => {
    const { ticks } = read().commits;
    for (let row = 1; row < ticks.length; row++) expect(ticks[row]).toBeGreaterThanOrEqual(ticks[row - 1]);
  });
});
