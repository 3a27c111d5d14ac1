import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { delta, EntryType, objectEntry, writePack, type PackEntry } from '../../scripts/fuzz/pack-writer.mjs';
import { openStore } from '../../src/git/object-store.js';
import type { ObjectReader } from '../../src/git/object-reader.js';
import type { OidBytes } from '../../src/git/oid.js';
import { listPacks } from '../../src/git/pack-list.js';
import type { KernelCounters } from '../../src/kernel/counters.js';
import { defaultSizes, type KernelSizes } from '../../src/kernel/regions.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

/** Regions as small as they may be for objects of some tens of kilobytes. */
const tinySizes: KernelSizes = {
  indexCacheBytes: 96 << 10,
  windowBytes: 512,
  windowCacheBytes: 16 << 10,
  baseCacheBytes: 8 << 10,
  lineCacheBytes: 8 << 10,
  arenaBytes: 16 << 10,
  scratchBytes: 2 << 20,
  inputBytes: 4 << 10,
  outputBytes: 64,
};

/** Every object of a repository by `git cat-file`: id, type and content. */
function objectsOf(fixture: RepositoryFixture): Map<string, string> {
  const all = fixture.gitBytes('', 'cat-file', '--batch-all-objects', '--batch', '--unordered');
  const objects = new Map<string, string>();
  for (let at = 0; at < all.length;) {
    const line = all.indexOf(10, at);
    const [oid, type, size] = all.toString('latin1', at, line).split(' ');
    const end = line + 1 + Number(size);
    objects.set(oid, `${type} ${all.toString('latin1', line + 1, end)}`);
    at = end + 1;
  }
  return objects;
}

const typeNames = ['', 'commit', 'tree', 'blob', 'tag'];

/** The same as the store shows it; ids in the order given. */
function shownObjects(
  objectDirectories: readonly string[],
  oids: Iterable<string>,
  sizes: KernelSizes = defaultSizes,
  oidBytes: OidBytes = 20,
  reader?: ObjectReader,
): { objects: Map<string, string>; counters: KernelCounters } {
  const packs = listPacks(objectDirectories, oidBytes);
  const store = openStore({ oidBytes, objectDirectories, packs }, sizes, reader);
  const asked = [...oids];
  const objects = new Map<string, string>();
  store.kernel.forEachObject(Buffer.from(asked.join(''), 'hex'), (object, row) => {
    const text =
      typeof object === 'object'
        ? `${typeNames[object.type]} ${Buffer.from(object.bytes).toString('latin1')}`
        : String(object);
    objects.set(asked[row], text);
  });
  const counters = store.kernel.counters();
  store.close();
  return { objects, counters };
}

/** The ids whose objects are not the same in both. */
const differing = (a: Map<string, string>, b: Map<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((oid) => a.get(oid) !== b.get(oid));

/** Objects are found whatever holds them. */
function expectAll(fixture: RepositoryFixture, expected: Map<string, string>, ...directories: string[]): void {
  const all = directories.length > 0 ? directories : [fixture.at('objects')];
  for (const sizes of [defaultSizes, tinySizes]) {
    expect(differing(shownObjects(all, expected.keys(), sizes).objects, expected)).toEqual([]);
  }
}

describe('a store shows every object as git does', () => {
  const { fixture } = longHistory(room, 'history', 120);
  fixture.git('tag', '-am', 'a tag', 'v1', 'main');
  const expected = objectsOf(fixture);
  const packs = (): string[] => readdirSync(fixture.at('objects', 'pack')).filter((name) => name.endsWith('.pack'));

  test('when all are loose', () => {
    expect(packs()).toEqual([]);
    expectAll(fixture, expected);
  });

  test('when some are loose, and some in several packs', () => {
    for (const part of ['main~80', 'main~40', 'main~20']) {
      fixture.gitWithInput(
        `${part}\n`,
        'pack-objects',
        '--revs',
        '--quiet',
        '--unpacked',
        fixture.at('objects', 'pack', 'pack'),
      );
      fixture.git('prune-packed', '--quiet');
    }
    expect(packs()).toHaveLength(3);
    expect(fixture.git('count-objects', '-v')).not.toMatch(/^count: 0$/m);
    expectAll(fixture, expected);
  });

  test('when a multi-pack index covers several packs', () => {
    fixture.git('repack', '-d', '-q');
    expect(packs()).toHaveLength(4);
    fixture.git('multi-pack-index', 'write');
    const { multiPackIndexes } = listPacks([fixture.at('objects')], 20);
    expect(multiPackIndexes).toHaveLength(1);
    expectAll(fixture, expected);
  });

  test('when deltas name their bases by id', () => {
    fixture.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=20');
    expect(packs()).toHaveLength(1);
    expectAll(fixture, expected);
  });

  test('when the chains of deltas are long', () => {
    fixture.git('repack', '-adfq', '--depth=250', '--window=250');
    const index = fixture.at('objects', 'pack', packs()[0].replace('.pack', '.idx'));
    const chains = [...fixture.git('verify-pack', '-v', index).matchAll(/^chain length = (\d+):/gm)];
    expect(Math.max(...chains.map(([, length]) => Number(length)))).toBeGreaterThan(20);
    expectAll(fixture, expected);
  });

  test('when they lie in alternates', () => {
    const below = room.repository('below', '--bare');
    renameSync(fixture.at('objects', 'pack'), below.at('objects', 'pack-of-history'));
    mkdirSync(fixture.at('objects', 'pack'));
    mkdirSync(room.at('alternate', 'pack'), { recursive: true });
    for (const name of readdirSync(below.at('objects', 'pack-of-history'))) {
      renameSync(below.at('objects', 'pack-of-history', name), room.at('alternate', 'pack', name));
    }
    const oid = [...expected.keys()][0];
    expect(shownObjects([fixture.at('objects')], [oid]).objects.get(oid)).toBe('undefined');
    expectAll(fixture, expected, fixture.at('objects'), room.at('alternate'));
  });

  test('when ids are SHA-256', () => {
    const work = room.repository('sha256-work', '--object-format=sha256');
    for (let i = 0; i < 30; i++)
      work.commit(`${i}`, { [`d${i % 5}/file`]: `line ${i}\n`.repeat(50 + i), other: `${i}` });
    const all = objectsOf(work);
    expect([...all.keys()][0]).toHaveLength(64);
    for (const sizes of [defaultSizes, tinySizes]) {
      expect(differing(shownObjects([work.at('.git', 'objects')], all.keys(), sizes, 32).objects, all)).toEqual([]);
    }
    work.git('repack', '-adfq');
    for (const sizes of [defaultSizes, tinySizes]) {
      expect(differing(shownObjects([work.at('.git', 'objects')], all.keys(), sizes, 32).objects, all)).toEqual([]);
    }
  });
});

/** An object directory with packs of given entries. */
function directoryOf(name: string, ...packs: readonly PackEntry[][]): string {
  mkdirSync(room.at(name, 'pack'), { recursive: true });
  packs.forEach((entries, i) => {
    const { pack, index } = writePack(entries);
    writeFileSync(room.at(name, 'pack', `pack-${i}.pack`), pack);
    writeFileSync(room.at(name, 'pack', `pack-${i}.idx`), index);
  });
  return room.at(name);
}

describe('a delta', () => {
  const base = objectEntry('blob', 'a base of deltas that is long enough to be copied from\n');
  const append = (
    on: PackEntry & { oid: string; whole: string },
    text: string,
  ): PackEntry & { oid: string; whole: string } => {
    const whole = on.whole + text;
    const { oid } = objectEntry('blob', whole);
    const data = delta(on.whole.length, whole.length, [{ from: 0, size: on.whole.length }, text]);
    return { type: EntryType.refDelta, base: on.oid, data, oid, whole };
  };
  const whole = { ...base, whole: Buffer.from(base.data).toString() };

  test('may have its base in another pack, or as a loose object', () => {
    const one = append(whole, 'one');
    const two = append(one, 'two');
    const split = directoryOf('split', [one], [two], [base]);
    expect(shownObjects([split], [two.oid]).objects.get(two.oid)).toBe(`blob ${two.whole}`);
    const loose = room.repository('loose-base', '--bare');
    loose.gitWithInput(base.data, 'hash-object', '-w', '--stdin');
    const thin = directoryOf('thin', [one, two]);
    expect(shownObjects([thin, loose.at('objects')], [two.oid]).objects.get(two.oid)).toBe(`blob ${two.whole}`);
  });

  test('may be the end of a chain of hundreds, in regions that hold none of it', () => {
    const chain = [whole];
    for (let i = 0; i < 400; i++) chain.push(append(chain[i], `link ${i} `));
    const directory = directoryOf('chain', chain);
    const last = chain[400];
    for (const sizes of [defaultSizes, tinySizes]) {
      const { objects, counters } = shownObjects([directory], [last.oid], sizes);
      expect(objects.get(last.oid)).toBe(`blob ${last.whole}`);
      expect(counters.objectsBuilt).toBe(401);
    }
    // From both ends, in regions that keep next to nothing.
    const asked = chain.flatMap((_, i) => (i % 20 === 0 ? [chain[i].oid, chain[400 - i].oid] : []));
    const { objects } = shownObjects([directory], asked, tinySizes);
    for (const { oid, whole: text } of chain.filter((_, i) => i % 20 === 0))
      expect(objects.get(oid)).toBe(`blob ${text}`);
  });
});

describe('an object', () => {
  const text = 'large '.repeat(60_000);
  const large = objectEntry('blob', text);
  const small = objectEntry('blob', 'small\n');

  test('that does not fit the arena is read by itself, and counted', () => {
    const directory = directoryOf('large', [large, small]);
    const { objects, counters } = shownObjects([directory], [small.oid, large.oid], {
      ...defaultSizes,
      arenaBytes: 100_000,
    });
    expect([...objects]).toEqual([
      [small.oid, 'blob small\n'],
      [large.oid, `blob ${text}`],
    ]);
    expect(counters).toMatchObject({ arenaOverflows: 1, objectsUncached: 0 });
  });

  test('larger than an eighth of the base cache goes through scratch, and counts as uncached', () => {
    const directory = directoryOf('uncached', [large, small]);
    const sizes = { ...defaultSizes, baseCacheBytes: 1 << 20 };
    const { objects, counters } = shownObjects([directory], [large.oid, small.oid], sizes);
    expect(objects.get(large.oid)).toBe(`blob ${text}`);
    expect(counters).toMatchObject({ objectsUncached: 1, bases: { entries: 1 } });
  });

  test('larger than a share of scratch is too large, loose or packed, from a reader or not', () => {
    const sizes = { ...defaultSizes, scratchBytes: 2 << 20, baseCacheBytes: 64 << 10 };
    const directory = directoryOf('too-large', [large, small]);
    expect(shownObjects([directory], [large.oid], sizes).objects.get(large.oid)).toBe('too-large');
    const loose = room.repository('too-large-loose', '--bare');
    loose.gitWithInput(text, 'hash-object', '-w', '--stdin');
    expect(shownObjects([loose.at('objects')], [large.oid], sizes).objects.get(large.oid)).toBe('too-large');
    const reader: ObjectReader = { name: 'x', read: () => ({ type: 3, bytes: large.data }), close: () => undefined };
    expect(shownObjects([], [large.oid], sizes, 20, reader).objects.get(large.oid)).toBe('too-large');
  });

  test('comes from the reader given, and what is in packs does not', () => {
    const directory = directoryOf('with-reader', [small]);
    const asked: string[] = [];
    let closed = 0;
    const reader: ObjectReader = {
      name: 'x',
      read: (oid) => {
        asked.push(Buffer.from(oid).toString('hex'));
        return { type: 3, bytes: Buffer.from('of the reader') };
      },
      close: () => {
        closed++;
      },
    };
    const elsewhere = 'e'.repeat(40);
    const { objects } = shownObjects([directory], [small.oid, elsewhere, elsewhere], defaultSizes, 20, reader);
    expect(objects.get(small.oid)).toBe('blob small\n');
    expect(objects.get(elsewhere)).toBe('blob of the reader');
    expect([asked, closed]).toEqual([[elsewhere], 1]);
  });
});

describe('regions', () => {
  const sources = {
    oidBytes: 20,
    objectDirectories: [],
    packs: { packs: [], multiPackIndexes: [], skipped: [] },
  } as const;

  test('of more memory than addresses reach are refused', () => {
    const error = thrownError(() => openStore(sources, { ...defaultSizes, scratchBytes: 2 ** 31 }));
    expect(error).toMatchObject({ code: 'user-bad-option' });
    expect(error.message).toContain('2047 MiB');
  });

  test.each([
    [{ windowBytes: 5000 }, 'windowBytes of 5000 is not a power of two'],
    [{ windowBytes: 256 }, 'windowBytes of 256 is not at least 512 bytes'],
    [{ windowBytes: 65_536, windowCacheBytes: 600_000 }, 'windowCacheBytes of 600000 is not at least 655360 bytes'],
    [{ baseCacheBytes: 8191 }, 'baseCacheBytes of 8191 is not at least 8192 bytes'],
    [{ lineCacheBytes: 0 }, 'lineCacheBytes of 0 is not at least 8192 bytes'],
    [{ scratchBytes: 1 << 20 }, 'scratchBytes of 1048576 is not at least 2097152 bytes'],
    [{ inputBytes: 127 }, 'inputBytes of 127 is not at least 128 bytes'],
    [{ outputBytes: 66 }, 'outputBytes of 66 is not whole words of four bytes'],
    [{ outputBytes: 0 }, 'outputBytes of 0 is not at least 64 bytes'],
    [{ arenaBytes: -1 }, 'arenaBytes of -1 is not a whole number of bytes'],
    [{ arenaBytes: Number.NaN }, 'arenaBytes of NaN is not a whole number of bytes'],
  ])('of sizes with which nothing would go are refused: %j', (sizes, text) => {
    const error = thrownError(() => openStore(sources, { ...tinySizes, ...sizes }));
    expect(error).toMatchObject({ code: 'user-bad-option', message: `memory of a worker: ${text}` });
  });

  test('of odd sizes hold what is read', () => {
    const sizes = {
      ...tinySizes,
      baseCacheBytes: 8193,
      lineCacheBytes: 9999,
      windowCacheBytes: 16_411,
      scratchBytes: (2 << 20) + 5,
      arenaBytes: 777,
      inputBytes: 1001,
    };
    const entries = Array.from({ length: 80 }, (_, i) => objectEntry('blob', `text ${i}\n`.repeat(i * 3)));
    const directory = directoryOf('odd', entries);
    const { objects } = shownObjects(
      [directory],
      entries.map(({ oid }) => oid),
      sizes,
    );
    for (const { oid, data } of entries) expect(objects.get(oid)).toBe(`blob ${Buffer.from(data).toString('latin1')}`);
  });
});
