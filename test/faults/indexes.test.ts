import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { objectEntry, rawId, writeIndex, writeMultiPackIndex, writePack } from '../../scripts/fuzz/pack-writer.mjs';
import { thrownError } from '../support/thrown-error.js';
import { emptyDirectory, indexPath, onePack, packPath, put, readObject } from './faulty-store.js';

const blobs = ['one\n', 'two\n', 'three\n'].map((text) => objectEntry('blob', text));
const { pack, offsets } = writePack(blobs);
const checksum = pack.subarray(-20);
const rows = blobs.map(({ oid }, i) => ({ oid, offset: offsets[i] }));

/** An object directory whose pack is sound and whose index is the one given. */
function indexed(index: Uint8Array): string {
  const { directory } = onePack(blobs);
  put(directory, { 'pack/pack-a.idx': index });
  return directory;
}

/** The rows with one offset replaced. */
const led = (offset: number | bigint) => rows.map((row, i) => (i === 0 ? { ...row, offset } : row));

describe('a pack index', () => {
  const sound = writeIndex(rows, checksum);

  test.each([
    ['empty', Buffer.alloc(0), 'repository-corrupt-index'],
    ['cut off', sound.subarray(0, -30), 'repository-corrupt-index'],
    ['cut off in its header', sound.subarray(0, 700), 'repository-corrupt-index'],
    ['of another kind', Buffer.concat([Buffer.from('GARB'), sound.subarray(4)]), 'repository-corrupt-index'],
    ['of version 3', writeIndex(rows, checksum, { version: 3 }), 'user-unsupported-repository'],
    [
      'with a fan-out that decreases',
      writeIndex(rows, checksum, { fanout: (counts) => [9, ...counts.slice(1)] }),
      'repository-corrupt-index',
    ],
    [
      'with a fan-out that ends too high',
      writeIndex(rows, checksum, { fanout: (counts) => [...counts.slice(0, 255), 2 ** 31] }),
      'repository-corrupt-index',
    ],
  ])('%s is refused by name', (_, index, code) => {
    const directory = indexed(index);
    const error = thrownError(() => readObject(directory, blobs[0].oid));
    expect(error).toMatchObject({ code, data: { file: indexPath(directory) } });
    expect(error.data.offset).toBeTypeOf('number');
    expect(error.message).toContain(indexPath(directory));
  });

  test('of another pack is refused by both names', () => {
    const directory = indexed(writeIndex(rows, Buffer.alloc(20, 1)));
    const error = thrownError(() => readObject(directory, blobs[0].oid));
    expect(error).toMatchObject({ code: 'repository-corrupt-pack', data: { file: packPath(directory) } });
    expect(error.message).toContain(indexPath(directory));
  });

  test.each([0, 1, offsets[0] + 1, offsets[1] - 1, pack.length - 20, pack.length, 0x7fffffff])(
    'that leads to byte %i, where no entry begins, gives a fault',
    (offset) => {
      const directory = indexed(writeIndex(led(offset), checksum));
      const error = thrownError(() => readObject(directory, blobs[0].oid));
      expect(error).toMatchObject({
        code: 'repository-corrupt-pack',
        data: { oid: blobs[0].oid, file: packPath(directory), offset },
      });
    },
  );

  test('that leads past its table of large offsets gives a fault, and so does a large offset past the pack', () => {
    for (const [offset, large] of [
      [0x80000005, [0n]],
      [0x80000000, [1n << 62n]],
      [0xffffffff, []],
    ] as const) {
      const directory = indexed(writeIndex(led(offset), checksum, { large }));
      expect(thrownError(() => readObject(directory, blobs[0].oid))).toMatchObject({ code: 'repository-corrupt-pack' });
    }
  });

  test('with a large offset that fits leads to its object', () => {
    const directory = indexed(writeIndex(led(0x80000000), checksum, { large: [BigInt(offsets[0])] }));
    expect(readObject(directory, blobs[0].oid)).toEqual(blobs[0].data);
  });

  test('in the wrong order finds an object or does not, and no more', () => {
    const directory = indexed(writeIndex(rows.slice().reverse(), checksum, { sorted: false }));
    for (const { oid, data } of blobs) expect([undefined, data]).toContainEqual(readObject(directory, oid));
  });
});

describe('a multi-pack-index', () => {
  const sound = writeMultiPackIndex(
    ['pack-a.idx'],
    rows.map((row) => ({ ...row, pack: 0 })),
  );
  const directoryWith = (midx: Uint8Array): string => {
    const directory = emptyDirectory();
    put(directory, { 'pack/pack-a.pack': pack, 'pack/multi-pack-index': midx });
    return directory;
  };

  test('leads to objects', () => {
    expect(readObject(directoryWith(sound), blobs[1].oid)).toEqual(blobs[1].data);
  });

  test.each([1, 2, 0x7fffffff, 0xffffffff])(
    'that names its pack number %i, which there is not, gives a fault',
    (number) => {
      const midx = writeMultiPackIndex(
        ['pack-a.idx'],
        rows.map((row) => ({ ...row, pack: number })),
      );
      expect(thrownError(() => readObject(directoryWith(midx), blobs[0].oid))).toMatchObject({
        code: 'repository-corrupt-pack',
        data: { oid: blobs[0].oid },
      });
    },
  );

  test('that names a pack which is not there is passed over', () => {
    const midx = writeMultiPackIndex(
      ['pack-a.idx', 'pack-b.idx'],
      rows.map((row) => ({ ...row, pack: 1 })),
    );
    const { directory } = onePack(blobs);
    put(directory, { 'pack/multi-pack-index': midx });
    expect(readObject(directory, blobs[0].oid)).toEqual(blobs[0].data);
  });

  test('cut off anywhere is refused by name', () => {
    for (let length = 0; length < sound.length - 20; length += 37) {
      const body = sound.subarray(0, length);
      const directory = directoryWith(Buffer.concat([body, createHash('sha1').update(body).digest()]));
      expect(thrownError(() => readObject(directory, blobs[0].oid))).toMatchObject({
        code: 'repository-corrupt-index',
        data: { file: `${directory}/pack/multi-pack-index` },
      });
    }
  });
});

test('an id that no index has is absent, which is no error', () => {
  expect(readObject(indexed(writeIndex(rows, checksum)), rawId('ff'.repeat(20)).toString('hex'))).toBeUndefined();
});
