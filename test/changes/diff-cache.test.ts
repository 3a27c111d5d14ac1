import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readChanges, type ReadChanges } from '../../src/changes/change-reader.js';
import { DiffCache } from '../../src/changes/diff-cache.js';
import { pairBytes } from '../../src/changes/line-rows.js';
import { openStore } from '../../src/git/object-store.js';
import { sliceCommits } from '../../src/history/commit-columns.js';
import { readHistory } from '../../src/history/history.js';
import { defaultSizes } from '../../src/kernel/regions.js';
import { everything, spelledOut } from '../pipeline/batch-meaning.js';
import { readingOf } from '../pipeline/compiled-pipeline.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

/** Words of a pair of ids of SHA-1. */
const KEY_WORDS = pairBytes(20) / 4;

const room = new FixtureRoom();
afterAll(() => room.remove());

type Step = { readonly put: number; readonly words: readonly number[] } | { readonly get: number };
const pairs = fc.nat(5);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      put: pairs,
      words: fc.oneof(
        { weight: 9, arbitrary: fc.array(fc.nat(2 ** 32 - 1), { maxLength: 4 }) },
        { weight: 1, arbitrary: fc.nat(3456).map((length) => Array.from({ length }, (_, i) => i)) },
      ),
    }),
    fc.record({ get: pairs }),
  ),
  { maxLength: 60 },
);

/** The key of a pair as the second of a list of keys: two words, of which the first is the same for all. */
const keyOf = (pair: number): [Uint32Array, number] => [Uint32Array.of(9, 9, 7, pair), 2];

describe('a cache of diffs', () => {
  test('holds what came last, in the order in which it came, and nothing else, after every step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (capacity, all) => {
        const cache = new DiffCache(capacity, 2);
        let model: { pair: number; words: readonly number[] }[] = [];
        const counted = { hits: 0, misses: 0, evictions: 0 };
        for (const step of all) {
          const pair = 'put' in step ? step.put : step.get;
          const known = model.find((entry) => entry.pair === pair);
          if ('put' in step) {
            cache.put(...keyOf(pair), Uint32Array.from(step.words));
            if (known === undefined) model.push({ pair, words: step.words });
          } else {
            const row = cache.get(...keyOf(pair));
            expect(row && [...row]).toEqual(known?.words);
            if (known === undefined) counted.misses++;
            else counted.hits++;
          }
          // Long rows may put out more than one, but never what is newer than one that stays.
          const { hits, misses, evictions, entries } = cache.counters();
          expect([hits, misses]).toEqual([counted.hits, counted.misses]);
          expect(entries).toBeGreaterThan(0 - Number(model.length === 0));
          expect(entries).toBeLessThanOrEqual(Math.min(capacity, model.length));
          expect(evictions - counted.evictions).toBe(model.length - entries);
          const isShort = model.every(({ words }) => words.length < 5);
          if (isShort) expect(entries).toBe(Math.min(capacity, model.length));
          model = model.slice(model.length - entries);
          counted.evictions = evictions;
        }
        for (const { pair, words } of model) expect([...(cache.get(...keyOf(pair)) ?? [])]).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps copies: what becomes of a row afterwards is not seen', () => {
    const cache = new DiffCache(2, 2);
    const whole = Uint32Array.of(9, 1, 2, 9);
    cache.put(...keyOf(1), whole.subarray(1, 3));
    whole.fill(7);
    const row = cache.get(...keyOf(1));
    expect([...(row ?? [])]).toEqual([1, 2]);
    row?.fill(8);
    expect([...(cache.get(...keyOf(1)) ?? [])]).toEqual([1, 2]);
  });

  test('keeps no row that would take the room of many', () => {
    const cache = new DiffCache(2, 2);
    cache.put(...keyOf(1), new Uint32Array(3457));
    cache.put(...keyOf(2), new Uint32Array(3456));
    expect([cache.get(...keyOf(1)), cache.get(...keyOf(2))?.length]).toEqual([undefined, 3456]);
  });

  test('of nothing is closed', () => {
    expect([new DiffCache(0, 2).isOpen, new DiffCache(1, 2).isOpen]).toEqual([false, true]);
  });
});

/** Reads the main line in batches; what it says, and how often the cache knew. */
function readAll(fixture: RepositoryFixture, batch: number, diffs?: DiffCache): { rows: string[]; coarse: number } {
  const { source } = readingOf(fixture);
  const store = openStore(source, defaultSizes);
  try {
    const head = Buffer.from(fixture.git('rev-parse', 'main'), 'hex');
    const history = readHistory(store.kernel, { head, boundary: [], order: 'first-parent', tickSeconds: 86_400 });
    const rows: string[] = [];
    let coarse = 0;
    for (let from = 0; from < history.commits.ticks.length; from += batch) {
      const commits = sliceCommits(history.commits, from, Math.min(history.commits.ticks.length, from + batch));
      const changes: ReadChanges = readChanges(store.kernel, commits, everything, diffs && { diffs });
      rows.push(...spelledOut(changes.batch));
      coarse += changes.coarseDiffs;
    }
    return { rows, coarse };
  } finally {
    store.close();
  }
}

/** A file that goes back and forth between three contents, now and then in two places at once, and what else may bear one id. */
function reverts(): RepositoryFixture {
  const repository = room.repository('reverts', '--bare');
  const stream: string[] = [];
  let blobs = 0;
  const blob = (content: string): string => {
    stream.push(`blob\nmark :${++blobs}\ndata ${content.length}\n${content}\n`);
    return `:${blobs}`;
  };
  const lines = (words: readonly string[]): string => words.map((word) => `${word}\n`).join('');
  const contents = [
    blob(lines(['one', 'two', 'three', 'four'])),
    blob(lines(['one', '2', 'three', 'four', 'five'])),
    blob(lines(['zero', 'one', 'two', 'four'])),
    blob(''),
    blob('a\0b'),
  ];
  for (let i = 0; i < 80; i++) {
    const content = contents[[0, 1, 0, 2, 0, 1, 3, 0, 4, 0][i % 10]];
    stream.push(
      `commit refs/heads/main\nmark :${1000 + i}\ncommitter A <a@x> ${1_577_836_800 + i * 9000} +0000\ndata 1\nm\n`,
    );
    if (i > 0) stream.push(`from :${999 + i}\n`);
    stream.push(`M 100644 ${content} file\n`);
    if (i % 4 === 0) stream.push(`M 100644 ${content} folder/copy-${i % 3}\n`);
    if (i % 7 === 3) stream.push(`D file\n`);
  }
  repository.git('config', 'fastimport.unpackLimit', '1000000');
  repository.gitWithInput(stream.join(''), 'fast-import', '--quiet');
  return repository;
}

describe('a history with reverts', () => {
  const fixture = reverts();
  const plain = readAll(fixture, 1000);

  test.each([
    [1, 1000],
    [1, 3],
    [2, 1],
    [7, 5],
    [100_000, 1],
    [100_000, 1000],
  ])('has the same columns with a cache of %i diffs, in batches of %i', (capacity, batch) => {
    const cache = new DiffCache(capacity, KEY_WORDS);
    expect(readAll(fixture, batch, cache)).toEqual(plain);
    expect(cache.counters().entries).toBeLessThanOrEqual(capacity);
  });

  test('is where such a cache is good for something', () => {
    const cache = new DiffCache(100_000, KEY_WORDS);
    readAll(fixture, 5, cache);
    const { hits, misses, evictions, entries } = cache.counters();
    expect(hits).toBeGreaterThan(40);
    // What comes twice in one batch is asked for twice before it is known.
    expect([misses - entries < 10, evictions]).toEqual([true, 0]);
    // Read once more, all is known.
    readAll(fixture, 9, cache);
    expect(cache.counters().misses).toBe(misses);
    const small = new DiffCache(1, KEY_WORDS);
    readAll(fixture, 1, small);
    expect(small.counters().evictions).toBeGreaterThan(10);
  });

  test('has hits in a cache of one, where a pair comes twice in a row', () => {
    const cache = new DiffCache(1, KEY_WORDS);
    const twin = room.repository('twins');
    twin.commit('start', { one: 'a\n', two: 'a\n', three: 'a\n' });
    for (const path of ['one', 'two', 'three']) twin.commit(path, { [path]: 'b\n' });
    twin.git('config', 'core.bare', 'true');
    const bare = room.existing('twins/.git');
    expect(readAll(bare, 1, cache)).toEqual(readAll(bare, 1));
    expect(cache.counters().hits).toBe(2);
  });
});

test('a long history has the same columns, whatever is cached', () => {
  const { fixture } = longHistory(room, 'long', 120, 5);
  const plain = readAll(fixture, 1000);
  for (const [capacity, batch] of [
    [1, 7],
    [40, 1000],
    [100_000, 11],
  ] as const) {
    expect(readAll(fixture, batch, new DiffCache(capacity, KEY_WORDS))).toEqual(plain);
  }
});

test('a submodule and a file of the same id are told apart', () => {
  const repository = room.repository('disguised');
  repository.commit('start', { a: 'one\n', b: 'one\ntwo\n' });
  const [a, b] = ['a', 'b'].map((path) => repository.git('rev-parse', `HEAD:${path}`));
  const commit = (...entries: string[]): void => {
    repository.git('read-tree', '--empty');
    for (const entry of entries) repository.git('update-index', '--add', '--cacheinfo', entry);
    repository.git('commit', '-q', '-m', 'm');
  };
  for (let round = 0; round < 2; round++) {
    commit(`100644,${a},x`, `160000,${a},y`, `160000,${b},z`, `100644,${a},w`);
    commit(`100644,${b},x`, `160000,${b},y`, `100644,${a},z`, `160000,${b},w`);
    commit(`160000,${b},x`, `100644,${b},y`, `160000,${a},z`, `100644,${b},w`);
  }
  const bare = room.existing('disguised/.git');
  const plain = readAll(bare, 1);
  for (const capacity of [1, 3, 1000]) {
    for (const batch of [1, 2, 100]) expect(readAll(bare, batch, new DiffCache(capacity, KEY_WORDS))).toEqual(plain);
  }
  const cache = new DiffCache(1000, KEY_WORDS);
  readAll(bare, 1, cache);
  expect(cache.counters().hits).toBeGreaterThan(0);
});
