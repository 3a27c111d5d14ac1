import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPackIndex, type PackIndexLayout } from '../../src/git/pack-index.js';
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
  path = packFiles(main, '.idx')[0]!;
  bytes = readFileSync(path);
});
afterAll(() => room.remove());

/** What the tables at a layout's positions hold, as `git show-index` prints them. */
function tablesAt(layout: PackIndexLayout, oidBytes: OidBytes): string[] {
  const file = readFileSync(layout.path);
  return Array.from({ length: layout.objectCount }, (_, i) => {
    const small = file.readUInt32BE(layout.offsetsOffset + 4 * i);
    const large = layout.largeOffsetsOffset + 8 * (small & 0x7fffffff);
    const offset = small >= 0x80000000 ? file.readBigUInt64BE(large) : small;
    const crc = file.readUInt32BE(layout.crcOffset + 4 * i);
    return `${offset} ${oidToHex(file, layout.namesOffset + oidBytes * i, oidBytes)} (${crc.toString(16).padStart(8, '0')})`;
  });
}

describe('the tables lie where git finds them', () => {
  test.each<ObjectFormat>(['sha1', 'sha256'])('in %s repositories', (format) => {
    const fixture = packedRepository(room, format, `--object-format=${format}`);
    const oidBytes = oidBytesOf(format);
    expect(packFiles(fixture, '.idx')).toHaveLength(2);
    for (const index of packFiles(fixture, '.idx')) {
      const layout = openPackIndex(index, oidBytes);
      const shown = fixture.gitWithInput(readFileSync(index), 'show-index', `--object-format=${format}`);
      expect(tablesAt(layout, oidBytes)).toEqual(shown.split('\n'));
      expect(layout.largeOffsetCount).toBe(0);
      const pack = readFileSync(index.replace(/idx$/, 'pack'));
      expect(layout.packChecksum).toBe(pack.subarray(-oidBytes).toString('hex'));
      expect(fixture.git('verify-pack', '-v', index).match(/^[0-9a-f]{40}/gm)).toHaveLength(layout.objectCount);
    }
  });

  test('with large offsets', () => {
    main.git('index-pack', '--index-version=2,0x40', '-o', room.at('large.idx'), path.replace(/idx$/, 'pack'));
    const layout = openPackIndex(room.at('large.idx'), 20);
    expect(layout.largeOffsetCount).toBeGreaterThan(2);
    const shown = main.gitWithInput(readFileSync(room.at('large.idx')), 'show-index');
    expect(tablesAt(layout, 20)).toEqual(shown.split('\n'));
  });

  test('of an empty pack', () => {
    const name = main.gitWithInput('', 'pack-objects', '-q', room.at('none'));
    const layout = openPackIndex(room.at(`none-${name}.idx`), 20);
    expect(layout).toMatchObject({ objectCount: 0, largeOffsetCount: 0 });
  });
});

describe('a broken index is an error that says where', () => {
  const corrupt = (offset: number) => ({
    code: 'repository-corrupt-index',
    data: { file: room.at('broken.idx'), offset },
  });
  const open = () => openPackIndex(room.at('broken.idx'), 20);

  test('with wrong magic', () => {
    writeChanged(room.at('broken.idx'), bytes, 1, 'T');
    expect(thrownError(open)).toMatchObject(corrupt(0));
  });

  test('of another version, with what to do about it', () => {
    writeChanged(room.at('broken.idx'), bytes, 7, '\x03');
    const error = thrownError(open);
    expect(error.code).toBe('user-unsupported-repository');
    expect(error.message).toContain('version 3');
    main.git('index-pack', '--index-version=1', '-o', room.at('old.idx'), path.replace(/idx$/, 'pack'));
    const old = thrownError(() => openPackIndex(room.at('old.idx'), 20));
    expect(old.code).toBe('user-unsupported-repository');
    expect(old.message).toContain('version 1');
    expect(old.data.hint).toMatch(/git index-pack.*git repack/);
  });

  test('whose fan-out decreases', () => {
    writeChanged(room.at('broken.idx'), bytes, 8 + 4 * 100, '\x00\x00\x00\x00');
    expect(thrownError(open)).toMatchObject(corrupt(8 + 4 * 100));
    writeChanged(room.at('broken.idx'), bytes, 8 + 4 * 100, '\xff');
    expect(thrownError(open)).toMatchObject(corrupt(8 + 4 * 101));
  });

  test('that promises more objects than it has bytes, without allocating for them', () => {
    writeChanged(room.at('broken.idx'), bytes, 8 + 4 * 255, '\xff\xff\xff\xff');
    expect(thrownError(open)).toMatchObject(corrupt(bytes.length));
  });

  test('truncated anywhere', () => {
    for (const size of [0, 3, 4, 7, 8, 500, 1031, 1071, 1072, bytes.length - 40, bytes.length - 1]) {
      writeFileSync(room.at('broken.idx'), bytes);
      truncateSync(room.at('broken.idx'), size);
      expect(thrownError(open)).toMatchObject(corrupt(size));
    }
  });

  test('with bytes too many', () => {
    writeFileSync(room.at('broken.idx'), Buffer.concat([bytes, Buffer.alloc(4)]));
    expect(thrownError(open).code).toBe('repository-corrupt-index');
    writeFileSync(room.at('broken.idx'), Buffer.concat([bytes, Buffer.alloc(8 * bytes.length)]));
    expect(thrownError(open).code).toBe('repository-corrupt-index');
  });

  test('of the other hash', () => {
    expect(thrownError(() => openPackIndex(path, 32)).code).toBe('repository-corrupt-index');
  });

  test('that is absent or a directory', () => {
    expect(thrownError(() => openPackIndex(room.at('gone.idx'), 20)).code).toBe('repository-unreadable');
    mkdirSync(room.at('directory.idx'));
    expect(thrownError(() => openPackIndex(room.at('directory.idx'), 20)).code).toBe('repository-unreadable');
  });

  test('at random gives a typed error or tables that lie inside the file', () => {
    const isSound = (layout: PackIndexLayout, size: number): boolean =>
      layout.largeOffsetsOffset + 8 * layout.largeOffsetCount + 40 === size;
    const refused = refusedCopies(room.at('random.idx'), bytes, 1032, (file) => openPackIndex(file, 20), isSound);
    expect(refused).toBeGreaterThan(100);
  });
});
