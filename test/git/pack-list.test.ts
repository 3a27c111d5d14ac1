import { copyFileSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPack, type PackHeader } from '../../src/git/pack-header.js';
import { openPackIndex } from '../../src/git/pack-index.js';
import { listPacks, type PackList } from '../../src/git/pack-list.js';
import { openRepository } from '../../src/git/repository.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';
import { packFiles, packedRepository, refusedCopies, writeChanged } from './pack-fixture.js';

const room = new FixtureRoom();
let fixture: RepositoryFixture;
let count = 0;
const inPack = (name: string): string => fixture.at('.git', 'objects', 'pack', name);

function packsOf(repository: RepositoryFixture): PackList {
  const { objectDirectories, oidBytes } = openRepository(repository.path);
  return listPacks(objectDirectories, oidBytes);
}

/** Objects git counts in packs, each pack's own. */
function gitCounts(repository: RepositoryFixture): number {
  return Number(/^in-pack: (\d+)$/m.exec(repository.git('count-objects', '-v'))?.[1]);
}

describe('the packs of a repository', () => {
  beforeAll(() => {
    fixture = packedRepository(room, `list${count++}`);
  });

  test('are all there, in the order of their names, each with its index', () => {
    const { packs, multiPackIndexes, skipped } = packsOf(fixture);
    expect(packs.map((pack) => pack.path)).toEqual(packFiles(fixture, '.pack'));
    expect(packs.map((pack) => pack.indexPath)).toEqual(packFiles(fixture, '.idx'));
    expect(packs.reduce((sum, pack) => sum + pack.objectCount, 0)).toBe(gitCounts(fixture));
    expect([multiPackIndexes, skipped]).toEqual([[], []]);
    for (const pack of packs) {
      expect(pack.index?.packChecksum).toBe(pack.checksum);
      expect(pack.promisor).toBe(false);
      expect(pack.size).toBe(readFileSync(pack.path).length);
    }
  });

  test('include those of alternates, own first', () => {
    fixture.git('clone', '--quiet', '--shared', fixture.path, room.at('shared'));
    const shared = room.existing('shared');
    shared.commit('own', { own: 'own\n' });
    shared.git('repack', '-d', '-q', '-l');
    const { packs } = packsOf(shared);
    expect(packs.map((pack) => pack.path)).toEqual([...packFiles(shared, '.pack'), ...packFiles(fixture, '.pack')]);
    expect(packFiles(shared, '.pack')).toHaveLength(1);
  });

  test('that a promisor remote gave are marked', () => {
    const marker = packFiles(fixture, '.pack')[1].replace(/pack$/, 'promisor');
    writeFileSync(marker, '');
    expect(packsOf(fixture).packs.map((pack) => pack.promisor)).toEqual([false, true]);
    unlinkSync(marker);
  });

  test('are none where there is no pack directory', () => {
    expect(packsOf(room.repository('empty'))).toEqual({ packs: [], multiPackIndexes: [], skipped: [] });
    expect(listPacks([room.at('nowhere')], 20).packs).toEqual([]);
  });
});

describe('with a multi-pack index', () => {
  beforeAll(() => {
    fixture = packedRepository(room, `list${count++}`);
    fixture.git('multi-pack-index', 'write');
  });

  test('covered packs are found by it alone, others by their own', () => {
    fixture.commit('later', { later: 'later\n' });
    fixture.git('repack', '-d', '-q');
    const covered = new Set(packsOf(fixture).multiPackIndexes[0].layout.packNames);
    expect(covered.size).toBe(2);
    const { packs, multiPackIndexes } = packsOf(fixture);
    expect(packs).toHaveLength(3);
    for (const pack of packs) {
      const name = pack.indexPath!.replace(/^.*\//, '');
      expect(pack.index === undefined).toBe(covered.has(name));
    }
    const { layout, packs: positions } = multiPackIndexes[0];
    expect(positions.map((position) => packs[position].indexPath)).toEqual(layout.packNames.map(inPack));
  });

  test('a covered pack needs no index of its own', () => {
    const index = inPack(packsOf(fixture).multiPackIndexes[0].layout.packNames[0]);
    renameSync(index, `${index}.away`);
    const { packs, multiPackIndexes, skipped } = packsOf(fixture);
    expect(packs).toHaveLength(3);
    expect(packs[multiPackIndexes[0].packs[0]].indexPath).toBeUndefined();
    expect(skipped).toEqual([]);
    renameSync(`${index}.away`, index);
  });

  test('a stale one that names a pack that is gone is passed over, and said', () => {
    const gone = inPack(packsOf(fixture).multiPackIndexes[0].layout.packNames[0]);
    for (const file of [gone, gone.replace(/idx$/, 'pack')]) renameSync(file, `${file}.away`);
    const { packs, multiPackIndexes, skipped } = packsOf(fixture);
    expect(multiPackIndexes).toEqual([]);
    expect(packs).toHaveLength(2);
    expect(packs.every((pack) => pack.index !== undefined)).toBe(true);
    expect(skipped).toEqual([{ path: inPack('multi-pack-index'), reason: 'multi-pack index without pack' }]);
    for (const file of [gone, gone.replace(/idx$/, 'pack')]) renameSync(`${file}.away`, file);
  });

  test('one of an unknown version is passed over, and a corrupt one is an error', () => {
    const bytes = readFileSync(inPack('multi-pack-index'));
    unlinkSync(inPack('multi-pack-index'));
    writeChanged(inPack('multi-pack-index'), bytes, 4, '\x07');
    const { packs, skipped } = packsOf(fixture);
    expect(packs.every((pack) => pack.index !== undefined)).toBe(true);
    expect(skipped).toEqual([{ path: inPack('multi-pack-index'), reason: 'unsupported multi-pack index' }]);
    writeChanged(inPack('multi-pack-index'), bytes, 0, 'XXXX');
    expect(thrownError(() => packsOf(fixture)).code).toBe('repository-corrupt-index');
  });
});

describe('files that do not fit together', () => {
  beforeAll(() => {
    fixture = packedRepository(room, `list${count++}`);
  });

  test('a pack without index and an index without pack are passed over, and said', () => {
    const [first, second] = packFiles(fixture, '.pack') as [string, string];
    const firstIndex = first.replace(/pack$/, 'idx');
    renameSync(firstIndex, room.at('away.idx'));
    renameSync(second, room.at('away.pack'));
    const found = packsOf(fixture);
    expect(found.packs).toEqual([]);
    expect(found.skipped).toHaveLength(2);
    expect(found.skipped).toContainEqual({ path: first, reason: 'pack without index' });
    expect(found.skipped).toContainEqual({ path: second.replace(/pack$/, 'idx'), reason: 'index without pack' });
    renameSync(room.at('away.idx'), firstIndex);
    renameSync(room.at('away.pack'), second);
  });

  test('other files of a pack directory do not matter', () => {
    for (const name of ['tmp_pack_x', 'pack-1.keep', 'pack-1.mtimes', 'README']) writeFileSync(inPack(name), '');
    expect(packsOf(fixture).packs).toHaveLength(2);
    expect(packsOf(fixture).skipped).toEqual([]);
  });

  test('an index of another pack is an error that names both', () => {
    const [first, second] = packFiles(fixture, '.idx') as [string, string];
    const bytes = readFileSync(second);
    unlinkSync(second);
    copyFileSync(first, second);
    const error = thrownError(() => packsOf(fixture));
    expect(error.code).toBe('repository-corrupt-pack');
    expect(error.data.file).toBe(second.replace(/idx$/, 'pack'));
    expect(error.message).toContain(second);
    unlinkSync(second);
    writeFileSync(second, bytes);
  });

  test('a directory in place of a pack, or of the pack directory’s index, is unreadable', () => {
    mkdirSync(inPack('pack-x.pack'));
    copyFileSync(packFiles(fixture, '.idx')[0], inPack('pack-x.idx'));
    const error = thrownError(() => packsOf(fixture));
    expect(error).toMatchObject({ code: 'repository-unreadable', data: { file: inPack('pack-x.pack') } });
  });

  test('a file in place of the pack directory is unreadable', () => {
    const other = room.repository('file-for-packs', '--bare');
    const directory = other.at('objects', 'pack');
    renameSync(directory, `${directory}.away`);
    writeFileSync(directory, '');
    expect(thrownError(() => listPacks([other.at('objects')], 20)).code).toBe('repository-unreadable');
  });
});

describe('a broken pack is an error that says where', () => {
  let path: string;
  let bytes: Buffer;
  const broken = room.at('broken.pack');
  beforeAll(() => {
    fixture = packedRepository(room, `list${count++}`);
    path = packFiles(fixture, '.pack')[0]!;
    bytes = readFileSync(path);
  });

  test.each([
    ['wrong magic', 0, 'K', 0],
    ['another version', 7, '\x04', 4],
    ['more objects than bytes', 8, '\xff', 8],
    ['another object count than its index', 11, '\0', 8],
  ])('with %s', (_what, at, change, offset) => {
    writeChanged(broken, bytes, at, change);
    const index = openPackIndex(path.replace(/pack$/, 'idx'), 20);
    const error = thrownError(() => openPack(broken, 20, index));
    expect(error).toMatchObject({ code: 'repository-corrupt-pack', data: { file: broken, offset } });
  });

  test('with another checksum than its index names', () => {
    const last = bytes.length - 1;
    writeChanged(broken, bytes, last, String.fromCharCode(bytes[last] ^ 1));
    const index = openPackIndex(path.replace(/pack$/, 'idx'), 20);
    const error = thrownError(() => openPack(broken, 20, index));
    expect(error).toMatchObject({ code: 'repository-corrupt-pack', data: { offset: bytes.length - 20 } });
    expect(openPack(broken, 20).objectCount).toBe(index.objectCount);
  });

  test('truncated anywhere', () => {
    const index = openPackIndex(path.replace(/pack$/, 'idx'), 20);
    for (const size of [0, 11, 12, 31, 32, 100, bytes.length - 20, bytes.length - 1]) {
      writeFileSync(broken, bytes.subarray(0, size));
      expect(thrownError(() => openPack(broken, 20, index)).code).toBe('repository-corrupt-pack');
    }
  });

  test('version 3 is read as version 2 is', () => {
    writeChanged(broken, bytes, 7, '\x03');
    expect(openPack(broken, 20)).toEqual({ ...openPack(path, 20), path: broken });
  });

  test('absent is unreadable', () => {
    expect(thrownError(() => openPack(join(room.root, 'gone.pack'), 20)).code).toBe('repository-unreadable');
  });

  test('at random gives a typed error or a header', () => {
    const isSound = (header: PackHeader, size: number): boolean => header.size === size;
    expect(refusedCopies(room.at('random.pack'), bytes, 12, (file) => openPack(file, 20), isSound)).toBeGreaterThan(
      100,
    );
  });
});

afterAll(() => room.remove());
