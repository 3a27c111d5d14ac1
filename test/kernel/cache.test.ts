import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kernelFiles, rawKernel } from './raw-kernel.js';

/** Four words; entries whose first two are equal share a chain of the hash table. */
type Key = readonly [bigint, bigint, bigint, bigint];

const TABLE = 4096;
const OUT = 8192;
const CACHE = 1 << 18;
const HEADER_OF_ENTRY = 64;

/** A cache inside a kernel: the line cache of a configured one, so that its counters can be read. */
function cacheOf(file: (typeof kernelFiles)[number], bytes: number) {
  const { call, wide, memory } = rawKernel(file, 16);
  const view = new DataView(memory.buffer);
  const regions = [
    [65_536, 65_536],
    [12_288, 4096],
    [560_000, 16_384],
    [1 << 19, 16_384],
    [600_000, 16_384],
    [CACHE, bytes],
    [700_000, 1024],
    [701_200, 1024],
    [702_400, 1024],
    [703_600, 1024],
  ];
  regions.flat().forEach((word, i) => view.setUint32(TABLE + 4 * i, word, true));
  call['configure'](TABLE, 20, 12, 2048);
  const keyed = wide as unknown as Record<string, (cache: number, ...key: [...Key, number?]) => number>;
  return {
    memory,
    find: (key: Key) => keyed['cacheFind'](CACHE, ...key),
    add: (key: Key, length: number) => keyed['cacheAdd'](CACHE, ...key, length),
    remove: (at: number) => call['cacheRemove'](CACHE, at),
    pin: (at: number) => call['cachePin'](at),
    unpin: (at: number) => call['cacheUnpin'](at),
    /** The addresses between which entries lie: the header's first two words (cache.ts). */
    space: () => [view.getUint32(CACHE, true), view.getUint32(CACHE + 4, true)] as const,
    broken: () => call['cacheCheck'](CACHE),
    counters: () => {
      call['counters'](OUT);
      const [hits, misses, evictions, usedBytes, entries, capacity] = new Float64Array(memory.buffer, OUT + 96, 6);
      return { hits, misses, evictions, usedBytes, entries, capacity };
    },
  };
}

interface Entry {
  readonly key: Key;
  readonly at: number;
  readonly length: number;
  readonly fill: number;
  pins: number;
}

/** What the cache should hold, oldest first, and should have counted. */
class Model {
  entries: Entry[] = [];
  hits = 0;
  misses = 0;
  evictions = 0;
  #fill = 0;

  get = (key: Key): Entry | undefined => this.entries.find((entry) => entry.key.join() === key.join());
  nextFill = (): number => (this.#fill = (this.#fill + 37) % 251);
  drop = (entry: Entry): void => void this.entries.splice(this.entries.indexOf(entry), 1);
}

type Cache = ReturnType<typeof cacheOf>;

const blockBytes = (length: number): number => (length + HEADER_OF_ENTRY + 15) & ~15;

/** The widest space without an entry, by the entries' addresses. */
function widestGap(entries: readonly Entry[], [first, last]: readonly [number, number]): number {
  let end = first;
  let widest = 0;
  for (const { at, length } of [...entries].sort((a, b) => a.at - b.at)) {
    widest = Math.max(widest, at - HEADER_OF_ENTRY - end);
    end = at + length;
  }
  return Math.max(last - end, widest);
}

/** Everything that must hold after each step. */
function check(model: Model, cache: Cache): void {
  expect(cache.broken()).toBe(0);
  const counted = cache.counters();
  expect(counted).toMatchObject({
    hits: model.hits,
    misses: model.misses,
    evictions: model.evictions,
    entries: model.entries.length,
  });
  const least = model.entries.reduce((sum, { length }) => sum + blockBytes(length), 0);
  expect(counted.usedBytes).toBeGreaterThanOrEqual(least);
  // What is too small to be an entry of its own stays with the one before it.
  expect(counted.usedBytes).toBeLessThanOrEqual(least + 48 * model.entries.length);
  expect(counted.usedBytes).toBeLessThanOrEqual(counted.capacity);
  for (const { at, length, fill } of model.entries) {
    const wrong = cache.memory.subarray(at, at + length).findIndex((byte) => byte !== fill);
    if (wrong >= 0) throw new Error(`byte ${wrong} of the entry at ${at} has changed`);
  }
}

const nameOf = (key: Key): string => key.join('.');

const step = (name: string, run: (model: Model, cache: Cache) => void): fc.Command<Model, Cache> => ({
  check: () => true,
  run: (model, cache) => {
    run(model, cache);
    check(model, cache);
  },
  toString: () => name,
});

const find = (key: Key) =>
  step(`find ${nameOf(key)}`, (model, cache) => {
    const entry = model.get(key);
    expect(cache.find(key)).toBe(entry?.at ?? 0);
    if (entry === undefined) {
      model.misses++;
      return;
    }
    model.hits++;
    model.drop(entry);
    model.entries.push(entry);
  });

const add = (key: Key, length: number) =>
  step(`add ${nameOf(key)} ${length}`, (model, cache) => {
    if (model.get(key) !== undefined) return;
    const { capacity, evictions: before } = cache.counters();
    const at = cache.add(key, length);
    const evicted = cache.counters().evictions - before;
    model.evictions += evicted;
    if (length > Math.floor(capacity / 8) - HEADER_OF_ENTRY) {
      expect([at, evicted]).toEqual([0, 0]);
      return;
    }
    for (let i = 0; i < evicted; i++) {
      // Something is dropped only for want of room: pieces are found by size class, at most a quarter apart.
      expect(widestGap(model.entries, cache.space())).toBeLessThan(1.25 * blockBytes(length) + HEADER_OF_ENTRY);
      const oldest = model.entries.find(({ pins }) => pins === 0);
      if (oldest === undefined) throw new Error('a pinned entry was dropped');
      model.drop(oldest);
    }
    if (at === 0) {
      expect(model.entries.filter(({ pins }) => pins === 0)).toEqual([]);
      expect(model.entries).not.toEqual([]);
      return;
    }
    const fill = model.nextFill();
    cache.memory.fill(fill, at, at + length);
    model.entries.push({ key, at, length, fill, pins: 0 });
  });

const pick = (model: Model, number: number): Entry | undefined => model.entries[number % (model.entries.length || 1)];

const remove = (number: number) =>
  step(`remove ${number}`, (model, cache) => {
    const entry = pick(model, number);
    if (entry === undefined || entry.pins > 0) return;
    cache.remove(entry.at);
    model.drop(entry);
  });

const pin = (number: number) =>
  step(`pin ${number}`, (model, cache) => {
    const entry = pick(model, number);
    if (entry === undefined) return;
    cache.pin(entry.at);
    entry.pins++;
  });

const unpin = (number: number) =>
  step(`unpin ${number}`, (model, cache) => {
    const pinned = model.entries.filter(({ pins }) => pins > 0);
    if (pinned.length === 0) return;
    const entry = pinned[number % pinned.length];
    cache.unpin(entry.at);
    entry.pins--;
  });

const keys: fc.Arbitrary<Key> = fc.tuple(
  fc.constantFrom(0n, 1n, 0x1234_5678_9abc_def0n),
  fc.constantFrom(0n, ~0n & 0xffff_ffff_ffff_ffffn),
  fc.constantFrom(0n, 7n, 8n),
  fc.constantFrom(0n, 1n),
);
const lengths = fc.oneof(
  { weight: 6, arbitrary: fc.nat(1200) },
  fc.constantFrom(0, 1, 15, 16, 17),
  fc.integer({ min: 900, max: 3000 }),
);
const numbers = fc.nat(1000);

describe.each(kernelFiles)('a cache (%s)', (file) => {
  test.each([8192, 16_384, 24_592])('of %i bytes holds what its model holds after every step', (bytes) => {
    const steps = fc.commands(
      [
        fc.tuple(keys, lengths).map(([key, length]) => add(key, length)),
        fc.tuple(keys, lengths).map(([key, length]) => add(key, length)),
        keys.map(find),
        numbers.map(remove),
        numbers.map(pin),
        numbers.map(unpin),
        numbers.map(unpin),
      ],
      { maxCommands: 120, size: 'max' },
    );
    fc.assert(
      fc.property(steps, (commands) =>
        fc.modelRun(() => ({ model: new Model(), real: cacheOf(file, bytes) }), commands),
      ),
      { numRuns: 60 },
    );
  });

  const key = (number: number): Key => [BigInt(number), 0n, 0n, 0n];

  test('refuses an entry that takes more than an eighth of it, and drops nothing for it', () => {
    const cache = cacheOf(file, 16_384);
    const most = Math.floor(cache.counters().capacity / 8) - HEADER_OF_ENTRY;
    for (let i = 0; i < 20; i++) expect(cache.add(key(i), 500)).toBeGreaterThan(0);
    for (const length of [most + 1, 1 << 20, 2 ** 31, 2 ** 32 - 1]) expect(cache.add(key(99), length)).toBe(0);
    expect(cache.counters()).toMatchObject({ entries: 20, evictions: 0 });
    expect(cache.add(key(99), most)).toBeGreaterThan(0);
  });

  test('drops what was used longest ago, and keeps what was looked up since', () => {
    const cache = cacheOf(file, 8192);
    const { capacity } = cache.counters();
    const fitting = Math.floor(capacity / blockBytes(500));
    for (let i = 0; i < fitting; i++) cache.add(key(i), 500);
    expect(cache.find(key(0))).toBeGreaterThan(0);
    cache.add(key(100), 500);
    expect(cache.find(key(1))).toBe(0);
    expect(cache.find(key(0))).toBeGreaterThan(0);
    expect(cache.counters().evictions).toBe(1);
  });

  test('never drops a pinned entry: when only such are left it takes no more', () => {
    const cache = cacheOf(file, 8192);
    const places: number[] = [];
    for (let at = cache.add(key(0), 700); at !== 0; at = cache.add(key(places.length), 700)) {
      cache.pin(at);
      places.push(at);
    }
    expect(places.length).toBeGreaterThanOrEqual(8);
    places.forEach((at, i) => expect(cache.find(key(i))).toBe(at));
    cache.unpin(places[3]);
    expect(cache.add(key(1000), 700)).toBe(places[3]);
    expect(cache.broken()).toBe(0);
  });

  test('holds its laws through thousands of entries of all sizes', () => {
    const cache = cacheOf(file, 1 << 18);
    let random = 7;
    for (let i = 0; i < 20_000; i++) {
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
      const at = cache.add(key(i), (random >>> 12) % 9000);
      if (at !== 0 && (random & 7) === 0) cache.remove(at);
      if (i % 500 === 0) expect(cache.broken()).toBe(0);
    }
    expect(cache.broken()).toBe(0);
  });
});
