// A history that goes on from a part that was read before: that part and what follows it are the whole.
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { extentOf, knownHistory } from '../../src/engine/extent.js';
import { openStore } from '../../src/git/object-store.js';
import { sliceCommits } from '../../src/history/commit-columns.js';
import { readHistory, type History, type HistoryOptions } from '../../src/history/history.js';
import { parseInstant, type HistoryWindow } from '../../src/history/window.js';
import { defaultSizes } from '../../src/kernel/regions.js';
import { readingOf } from '../pipeline/compiled-pipeline.js';
import { drawGraph, graphs, type DrawnGraph } from './drawn-graphs.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const DAY = 86_400;

/** Reads histories of a repository. */
class Reader {
  readonly #store;

  constructor(readonly fixture: RepositoryFixture) {
    this.#store = openStore(readingOf(fixture).source, { ...defaultSizes, inputBytes: 4096 });
    afterAll(() => this.#store.close());
  }

  id(revision: string): Buffer {
    return Buffer.from(this.fixture.git('rev-parse', revision), 'hex');
  }

  read(options: Partial<HistoryOptions> = {}): History {
    const head = options.head ?? this.id('main');
    return readHistory(this.#store.kernel, { boundary: [], order: 'first-parent', tickSeconds: DAY, ...options, head });
  }

  /** What follows the first `count` rows of a history of `before`, which went through a file in between. */
  following(before: History, count: number, options: Partial<HistoryOptions> = {}): History {
    return this.read({ ...options, known: knownOf(before, count) });
  }
}

function knownOf(before: History, count: number): NonNullable<HistoryOptions['known']> {
  const extent = extentOf(before, count, undefined);
  if (extent === undefined) throw new Error('nothing is known');
  return knownHistory(JSON.parse(JSON.stringify(extent)) as typeof extent, before.people);
}

/** Every row, spelled out, with the author's name. */
const rowsOf = ({ commits, people }: History, from = 0): string[] =>
  [...commits.ticks.keys()].slice(from).map((row) => {
    const hex = (oids: Uint8Array): string => Buffer.from(oids.subarray(row * 20, row * 20 + 20)).toString('hex');
    const { oids, trees, parentTrees, parentCounts, committerTimes, authorTimes, authors, ticks, mainLine } = commits;
    const facts = [parentCounts, committerTimes, authorTimes, authors, ticks, mainLine].map((column) => column[row]);
    return [hex(oids), hex(trees), hex(parentTrees), ...facts, people[authors[row]]].join('|');
  });

/** That the first `count` rows of `before` and what is read after them are the whole. */
function expectContinues(reader: Reader, before: History, count: number, options: Partial<HistoryOptions> = {}): void {
  const whole = reader.read(options);
  const rest = reader.following(before, count, options);
  expect(rest.follows).toBe(true);
  expect(rowsOf(rest)).toEqual(rowsOf(whole, count));
  expect(rest.people).toEqual(whole.people);
  expect([rest.headOid, rest.headTree, rest.folded]).toEqual([whole.headOid, whole.headTree, whole.folded]);
  // What a state of all of it would be known by is the same, too.
  const extent = extentOf(before, count, undefined);
  expect({ ...extentOf(rest, rest.commits.ticks.length, extent), clockSkew: 0 }).toEqual({
    ...extentOf(whole, whole.commits.ticks.length, undefined),
    clockSkew: 0,
  });
  expect(rest.clockSkew).toBeGreaterThanOrEqual(whole.clockSkew);
}

/** The id of a row. */
const idAt = ({ commits }: History, row: number): Uint8Array => commits.oids.slice(row * 20, row * 20 + 20);

const merged = new Reader(longHistory(room, 'merged', 150, 4).fixture);

/** A line of commits by a few people, some with co-authors, at times that now and then go back. */
function line(name: string, authors: readonly number[], times: readonly number[]): Reader {
  const fixture = room.repository(name, '--bare');
  const names = ['Ada <ada@x>', 'Bob <bob@x>', 'Cy <cy@x>', ' <>'];
  const trailer = (author: number): string => (author >= 4 ? `\n\nCo-authored-by: ${names[author % 4]}` : '');
  const stream = authors.map((author, i) => {
    const message = `m${i}${trailer(author)}`;
    const time = 1_577_836_800 + times[i % times.length];
    return (
      `commit refs/heads/main\nauthor ${names[(author + 1) % 4]} ${time} +0000\ncommitter X <x@x> ${time} +0000\n` +
      `data ${message.length}\n${message}\nM 100644 inline f\ndata 2\n${i % 10}\n\n`
    );
  });
  fixture.git('config', 'fastimport.unpackLimit', '1000000');
  fixture.gitWithInput(stream.join(''), 'fast-import', '--quiet');
  return new Reader(fixture);
}

let drawnGraphs = 0;
function drawn(graph: DrawnGraph): Reader {
  const fixture = room.repository(`graph-${drawnGraphs++}`, '--bare');
  drawGraph(fixture, graph);
  return new Reader(fixture);
}

describe('what follows a known part', () => {
  test('is, with it, the whole: at every commit of a history with merges', () => {
    const whole = merged.read();
    for (let count = 1; count <= 150; count += count < 20 ? 1 : 13) expectContinues(merged, whole, count);
    expectContinues(merged, whole, 150);
  });

  test('is the same when the part was read while there was no more', () => {
    for (const back of [1, 2, 50, 149]) {
      const before = merged.read({ head: merged.id(`main~${back}`) });
      expectContinues(merged, before, 150 - back);
    }
  });

  let made = 0;
  test('is, with it, the whole: for lines by any people at any times, with co-authors or without', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(7), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(40 * DAY), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(3600, DAY, 7 * DAY),
        (authors, times, tickSeconds) => {
          const reader = line(`line-${made++}`, authors, times);
          for (const coAuthors of [false, true]) {
            const options = { coAuthors, tickSeconds };
            const whole = reader.read(options);
            for (let count = 1; count <= authors.length; count++) expectContinues(reader, whole, count, options);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  test('is, with it, the whole in any window that starts at the same instant', () => {
    const first = Number(merged.fixture.git('log', '-1', '--format=%ct', 'main~149'));
    const last = Number(merged.fixture.git('log', '-1', '--format=%ct', 'main'));
    fc.assert(
      fc.property(
        fc.integer({ min: first - DAY, max: last + DAY }),
        fc.option(fc.integer({ min: first, max: last + DAY }), { nil: undefined }),
        fc.nat(1000),
        fc.boolean(),
        (since, until, part, coAuthors) => {
          const window: HistoryWindow = {
            since: { at: since },
            until: until === undefined ? undefined : { at: Math.max(until, since) },
            earlierSeconds: 30 * DAY,
          };
          const options = { window, coAuthors };
          const whole = merged.read(options);
          expectContinues(merged, whole, 1 + (part % whole.commits.ticks.length), options);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('goes on from a part that an earlier --until ended', () => {
    const at = Number(merged.fixture.git('log', '-1', '--format=%ct', 'main~40'));
    const upTo = (seconds: number): { window: HistoryWindow } => ({
      window: { since: undefined, until: { at: seconds }, earlierSeconds: 0 },
    });
    const before = merged.read(upTo(at));
    expectContinues(merged, before, before.commits.ticks.length, upTo(at + 5 * DAY));
    expectContinues(merged, before, before.commits.ticks.length);
  });

  test('is nothing when the head is what is known', () => {
    const whole = merged.read();
    const rest = merged.following(whole, 150);
    expect([rest.follows, rest.commits.ticks.length, rest.people]).toEqual([true, 0, whole.people]);
    expect([rest.headOid, rest.headTree]).toEqual([whole.headOid, whole.headTree]);
  });

  test('goes on in a shallow clone, at its boundary too', () => {
    const options = { boundary: [merged.id('main~60')] };
    const whole = merged.read(options);
    expect(whole.shallow).toBe(true);
    for (const count of [1, 2, 30, 61]) expectContinues(merged, whole, count, options);
  });
});

describe('a known part that is no part of the history', () => {
  test('because its last commit is on a branch leaves the whole', () => {
    const known = { ...knownOf(merged.read(), 20), lastOid: merged.id('side0') };
    const history = merged.read({ known });
    expect(history.follows).toBe(false);
    expect(rowsOf(history)).toEqual(rowsOf(merged.read()));
    expect(history.people).toEqual(merged.read().people);
  });

  test('because it goes beyond the head leaves the whole', () => {
    const known = knownOf(merged.read(), 100);
    const head = merged.id('main~70');
    const history = merged.read({ head, known });
    expect([history.follows, history.commits.ticks.length]).toEqual([false, 80]);
    expect(rowsOf(history)).toEqual(rowsOf(merged.read({ head })));
  });

  test('because it is in no object leaves the whole', () => {
    const known = { ...knownOf(merged.read(), 3), lastOid: Buffer.alloc(20, 0x77) };
    expect(merged.read({ known }).follows).toBe(false);
  });

  test('because a window starts elsewhere leaves the whole', () => {
    const at = Number(merged.fixture.git('log', '-1', '--format=%ct', 'main~100'));
    const since = (seconds: number): { window: HistoryWindow } => ({
      window: { since: { at: seconds }, until: undefined, earlierSeconds: 30 * DAY },
    });
    const before = merged.read(since(at));
    for (const options of [{}, since(at + 9 * DAY), since(at - 9 * DAY)]) {
      const rest = merged.following(before, 10, options);
      expect(rest.follows).toBe(false);
      expect(rowsOf(rest)).toEqual(rowsOf(merged.read(options)));
    }
    expect(merged.following(merged.read(), 60, since(at)).follows).toBe(false);
  });

  test('because a window that moves with the head starts on another day leaves the whole', () => {
    const since = parseInstant('3d', false);
    const window: HistoryWindow = { since, until: undefined, earlierSeconds: 30 * DAY };
    // All commits but the first are within three days of both heads, and the second head is of the next day.
    const reader = line('moving', [0, 1, 2, 3, 0], [0, 2.5 * DAY, 2.6 * DAY, 3.5 * DAY, 4.5 * DAY]);
    const before = reader.read({ head: reader.id('main~1'), window });
    expect(before.folded).toBe(1);
    const whole = reader.read({ window });
    expect(whole.folded).toBe(1);
    const rest = reader.following(before, 4, { window });
    expect(whole.commits.committerTimes[0]).not.toBe(before.commits.committerTimes[0]);
    expect(rest.follows).toBe(false);
    expect(rowsOf(rest)).toEqual(rowsOf(whole));
  });
});

describe('what follows a known part of all commits', () => {
  const all = { order: 'all-commits' } as const;
  /** How many commits there are up to each of the main line, with it. */
  const edgesOf = ({ commits }: History): number[] =>
    [...commits.mainLine.keys()].filter((row) => commits.mainLine[row] === 1).map((row) => row + 1);

  test('is, with it, the whole: at every commit of the main line', () => {
    for (const coAuthors of [false, true]) {
      const options = { ...all, coAuthors };
      const whole = merged.read(options);
      for (const count of edgesOf(whole)) expectContinues(merged, whole, count, options);
    }
  });

  test('is the same when the part was read while there was no more', () => {
    for (const back of [1, 2, 16, 17, 18, 50, 149]) {
      const before = merged.read({ ...all, head: merged.id(`main~${back}`) });
      expectContinues(merged, before, before.commits.ticks.length, all);
    }
  });

  test('is, with it, the whole in a window, and in a shallow clone', () => {
    const at = Number(merged.fixture.git('log', '-1', '--format=%ct', 'main~90'));
    const until = Number(merged.fixture.git('log', '-1', '--format=%ct', 'main~9'));
    const window: HistoryWindow = { since: { at }, until: undefined, earlierSeconds: 30 * DAY };
    for (const options of [
      { window },
      { window: { ...window, until: { at: until } } },
      { window: { ...window, since: undefined, until: { at: until } } },
      { boundary: [merged.id('main~60'), merged.id('side0~1')] },
    ]) {
      const whole = merged.read({ ...all, ...options });
      for (const count of edgesOf(whole)) expectContinues(merged, whole, count, { ...all, ...options });
    }
  });

  test('is, with it, the whole: for any graph, by any clocks', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const reader = drawn(graph);
        const whole = reader.read(all);
        const edges = edgesOf(whole);
        for (const count of edges) expectContinues(reader, whole, count, all);
        // A state that was taken up again and again.
        let part = reader.read({ ...all, head: idAt(whole, edges[0] - 1) });
        let extent = extentOf(part, edges[0], undefined)!;
        for (const edge of edges.slice(1)) {
          const known = knownHistory(extent, part.people);
          part = reader.read({ ...all, head: idAt(whole, edge - 1), known });
          expect(part.follows).toBe(true);
          expect(rowsOf(part)).toEqual(rowsOf(whole).slice(extent.count, edge));
          extent = extentOf(part, part.commits.ticks.length, extent)!;
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('is all of it where what is known is only on a branch, or goes beyond the head', () => {
    const whole = merged.read(all);
    const [edge] = edgesOf(whole).slice(20);
    const known = knownOf(whole, edge);
    for (const options of [
      { known: { ...known, lastOid: merged.id('side0') } },
      { known, head: merged.id('main~140') },
      { known: { ...known, lastOid: Buffer.alloc(20, 0x77) } },
    ]) {
      const history = merged.read({ ...all, ...options });
      expect(history.follows).toBe(false);
      expect(rowsOf(history)).toEqual(rowsOf(merged.read({ ...all, head: options.head ?? merged.id('main') })));
    }
  });
});

test('an extent of several parts is that of the whole', () => {
  const whole = merged.read();
  const count = whole.commits.ticks.length;
  const once = extentOf(whole, count, undefined);
  expect(once).toMatchObject({ count, people: whole.people.length, shallow: false });
  for (const at of [1, 40, 149]) {
    const rest: History = { ...whole, commits: sliceCommits(whole.commits, at, count) };
    expect(extentOf(rest, count - at, extentOf(whole, at, undefined))).toEqual(once);
  }
  expect(extentOf(whole, 0, undefined)).toBeUndefined();
  expect(extentOf(whole, 0, once)).toBe(once);
});

test('an extent of a starting state alone goes through a file, and on with the first commit that follows', () => {
  const reader = line('late', [0, 1, 2], [0, DAY, 2 * DAY]);
  const window: HistoryWindow = { since: { at: 1_577_836_800 + DAY }, until: undefined, earlierSeconds: 30 * DAY };
  const start = reader.read({ head: reader.id('main~2'), window });
  expect([start.commits.ticks.length, start.folded]).toEqual([1, 1]);
  const extent = extentOf(start, 1, undefined);
  const kept = JSON.parse(JSON.stringify(extent)) as typeof extent;
  expect(kept).toMatchObject({ count: 1, folded: 1 });
  const rest = reader.following(start, 1, { window });
  expect(extentOf(rest, 0, kept)).toEqual(extent);
  const whole = reader.read({ window });
  expect(extentOf(rest, 2, kept)).toEqual(extentOf(whole, 3, undefined));
});
