import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/base/errors.js';
import { openMultiPackIndex, type MultiPackIndexLayout } from '../../src/git/multi-pack-index.js';
import { oidBytesOf, oidToHex, type ObjectFormat, type OidBytes } from '../../src/git/oid.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';
import { packFiles, packedRepository, refusedCopies, writeChanged } from './pack-fixture.js';

const room = new FixtureRoom();
let main: RepositoryFixture;
let path: string;
let bytes: Buffer;
beforeAll(() => {
  main = packedRepository(room, 'main');
  main.git('multi-pack-index', 'write');
  path = main.at('.git', 'objects', 'pack', 'multi-pack-index');
  bytes = readFileSync(path);
});
afterAll(() => room.remove());

const baseName = (file: string): string => file.replace(/^.*\//, '');

/** Each object's pack and offset in it, by the tables at a layout's positions. */
function tablesAt(layout: MultiPackIndexLayout, oidBytes: OidBytes): string[] {
  const file = readFileSync(layout.path);
  return Array.from({ length: layout.objectCount }, (_, i) => {
    const at = layout.offsetsOffset + 8 * i;
    const small = file.readUInt32BE(at + 4);
    const isLarge = layout.largeOffsetCount > 0 && small >= 0x80000000;
    const offset = isLarge ? file.readBigUInt64BE(layout.largeOffsetsOffset + 8 * (small & 0x7fffffff)) : small;
    const oid = oidToHex(file, layout.namesOffset + oidBytes * i, oidBytes);
    return `${layout.packNames[file.readUInt32BE(at)]} ${oid} ${offset}`;
  });
}

/** The same by `git show-index` of each pack's own index. */
function tablesOfPacks(fixture: RepositoryFixture, format: ObjectFormat): string[] {
  return packFiles(fixture, '.idx').flatMap((index) => {
    const shown = fixture.gitWithInput(readFileSync(index), 'show-index', `--object-format=${format}`);
    return shown.split('\n').map((line) => line.replace(/^(\d+) ([0-9a-f]+) .*$/, `${baseName(index)} $2 $1`));
  });
}

describe('the tables lie where git put them', () => {
  test.each<ObjectFormat>(['sha1', 'sha256'])('in %s repositories', (format) => {
    const fixture = packedRepository(room, format, `--object-format=${format}`);
    fixture.git('multi-pack-index', 'write');
    const oidBytes = oidBytesOf(format);
    const file = fixture.at('.git', 'objects', 'pack', 'multi-pack-index');
    const layout = openMultiPackIndex(file, oidBytes)!;
    expect(layout.packNames).toEqual(packFiles(fixture, '.idx').map(baseName));
    expect(tablesAt(layout, oidBytes).sort()).toEqual(tablesOfPacks(fixture, format).sort());
    expect(layout.largeOffsetCount).toBe(0);
  });

  test('with large offsets and reverse indexes', () => {
    const fixture = packedRepository(room, 'large');
    const index = packFiles(fixture, '.idx')[0];
    fixture.git('index-pack', '--index-version=2,0x40', '-o', room.at('large.idx'), index.replace(/idx$/, 'pack'));
    const far = readFileSync(room.at('large.idx'));
    far[far.length - 40 - 8 + 3] = 1;
    fixture.write(`.git/objects/pack/${baseName(index)}`, far);
    fixture.git('multi-pack-index', 'write');
    const layout = openMultiPackIndex(fixture.at('.git', 'objects', 'pack', 'multi-pack-index'), 20)!;
    expect(layout.largeOffsetCount).toBe(1);
    const found = tablesAt(layout, 20);
    expect(found.sort()).toEqual(tablesOfPacks(fixture, 'sha1').sort());
    expect(found.some((line) => Number(line.split(' ')[2]) > 2 ** 32)).toBe(true);
  });

  test('and an absent one is a value', () => {
    expect(openMultiPackIndex(room.at('gone'), 20)).toBeUndefined();
  });
});

describe('a broken multi-pack index is an error that says where', () => {
  const open = () => openMultiPackIndex(room.at('broken'), 20);
  const chunkEntry = (id: string): number => bytes.indexOf(id, 'latin1');
  const chunkData = (id: string): number => Number(bytes.readBigUInt64BE(chunkEntry(id) + 4));

  type Break = [what: string, at: () => number, change: string, code: ErrorCode, offset: (() => number) | undefined];
  const breaks: Break[] = [
    ['wrong magic', () => 0, 'X', 'repository-corrupt-index', () => 0],
    ['an unknown version', () => 4, '\x02', 'user-unsupported-repository', () => 4],
    ['the other hash', () => 5, '\x02', 'repository-corrupt-index', () => 5],
    ['an unknown hash', () => 5, '\x09', 'repository-corrupt-index', () => 5],
    ['a base file', () => 7, '\x01', 'user-unsupported-repository', () => 7],
    ['more chunks than it has', () => 6, '\xff', 'repository-corrupt-index', undefined],
    ['fewer chunks than it has', () => 6, '\x03', 'repository-corrupt-index', () => 12 + 36],
    ['a chunk outside', () => chunkEntry('OIDL') + 4, '\x10', 'repository-corrupt-index', undefined],
    [
      'a chunk before the table’s end',
      () => chunkEntry('PNAM') + 11,
      '\x01',
      'repository-corrupt-index',
      () => chunkEntry('PNAM'),
    ],
    ['a chunk twice', () => chunkEntry('OIDF'), 'PNAM', 'repository-corrupt-index', () => chunkEntry('OIDF')],
    ['a chunk missing', () => chunkEntry('OOFF'), 'XXXX', 'repository-corrupt-index', () => 12],
    ['more packs than names', () => 11, '\xff', 'repository-corrupt-index', undefined],
    [
      'a pack name with a directory',
      () => chunkData('PNAM') + 3,
      '/',
      'repository-corrupt-index',
      () => chunkData('PNAM'),
    ],
    ['pack names out of order', () => chunkData('PNAM'), 'z', 'repository-corrupt-index', undefined],
    [
      'a fan-out that decreases',
      () => chunkData('OIDF') + 1020,
      '\0\0\0\0',
      'repository-corrupt-index',
      () => chunkData('OIDF') + 1020,
    ],
    [
      'more objects than ids',
      () => chunkData('OIDF') + 1022,
      '\xff',
      'repository-corrupt-index',
      () => chunkData('OIDL'),
    ],
  ];
  test.each(breaks)('with %s', (_what, at, change, code, offset) => {
    writeChanged(room.at('broken'), bytes, at(), change);
    const error = thrownError(open);
    expect(error.code).toBe(code);
    expect(error.data.file).toBe(room.at('broken'));
    if (offset) expect(error.data.offset).toBe(offset());
    else expect(error.data.offset).toBeGreaterThan(0);
    expect(error.data.hint).toContain('git multi-pack-index write');
  });

  test('truncated anywhere', () => {
    for (const size of [0, 4, 11, 12, 43, 44, 70, 100, 1200, bytes.length - 20, bytes.length - 1]) {
      writeFileSync(room.at('broken'), bytes.subarray(0, size));
      expect(thrownError(open).code).toBe('repository-corrupt-index');
    }
  });

  test('that is a directory', () => {
    mkdirSync(room.at('directory'));
    expect(thrownError(() => openMultiPackIndex(room.at('directory'), 20)).code).toBe('repository-unreadable');
  });

  test('at random gives a typed error or tables that lie inside the file', () => {
    const isSound = (layout: MultiPackIndexLayout | undefined, size: number): boolean =>
      layout !== undefined &&
      layout.fanoutOffset + 1024 <= size - 20 &&
      layout.namesOffset + 20 * layout.objectCount <= size - 20 &&
      layout.offsetsOffset + 8 * layout.objectCount <= size - 20 &&
      layout.largeOffsetsOffset + 8 * layout.largeOffsetCount <= size - 20;
    const refused = refusedCopies(room.at('random'), bytes, 300, (file) => openMultiPackIndex(file, 20), isSound);
    expect(refused).toBeGreaterThan(100);
  });
});
