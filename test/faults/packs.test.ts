import { chmodSync, mkdirSync, rmSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PackEntry } from '../../scripts/fuzz/pack-writer.mjs';
import { bytes, delta, EntryType, objectEntry, rawId, writePack } from '../../scripts/fuzz/pack-writer.mjs';
import { thrownError } from '../support/thrown-error.js';
import { onePack, packPath, put, readObject, withKernel } from './faulty-store.js';

const base = objectEntry('blob', 'the base of deltas\n');
const id = (byte: string): string => byte.repeat(20);

/** The error of reading the object under an id that leads to the given entry; it must name the object, the pack and the entry. */
function faultOf(entry: Omit<PackEntry, 'oid'>, ...others: PackEntry[]): { code: string; message: string } {
  const { directory, offsets } = onePack([{ ...entry, oid: id('ab') }, base, ...others]);
  const error = thrownError(() => readObject(directory, id('ab')));
  expect(error.data).toMatchObject({ oid: id('ab'), file: packPath(directory), offset: offsets[0] });
  expect(error.message).toContain(`${packPath(directory)} at offset ${offsets[0]}`);
  expect(error.data.hint).toContain('git fsck');
  return error;
}

/** A REF_DELTA. */
const refDelta = (data: Uint8Array, on = base.oid): PackEntry => ({ type: EntryType.refDelta, data, base: on });

describe('a pack file', () => {
  const packed = writePack([base]);

  test.each([
    ['magic', Buffer.concat([bytes('KCAP'), packed.pack.subarray(4)]), 0],
    ['version', writePack([base], { version: 4 }).pack, 4],
    ['object count', writePack([base], { count: 2_000_000_000 }).pack, 8],
    ['end, for it is cut off', packed.pack.subarray(0, 20), 20],
  ])('with a wrong %s is refused with its place', (_, pack, offset) => {
    const { directory } = onePack([base]);
    put(directory, { 'pack/pack-a.pack': pack });
    const error = thrownError(() => readObject(directory, base.oid));
    expect(error).toMatchObject({ code: 'repository-corrupt-pack', data: { file: packPath(directory), offset } });
  });

  test('that is cut off after it was opened is unreadable where it ends', () => {
    const { directory, offsets } = onePack([base]);
    withKernel(directory, (kernel) => {
      truncateSync(packPath(directory), 14);
      const error = thrownError(() => kernel.forEachObject(rawId(base.oid), () => undefined));
      expect(error.code).toBe('repository-unreadable');
      expect(error.data).toMatchObject({ oid: base.oid, file: packPath(directory), offset: offsets[0] });
    });
  });

  test('that is a directory is unreadable, before and after it was opened', () => {
    const { directory } = onePack([base]);
    withKernel(directory, (kernel) => {
      rmSync(packPath(directory));
      mkdirSync(packPath(directory));
      const error = thrownError(() => kernel.forEachObject(rawId(base.oid), () => undefined));
      expect(error).toMatchObject({ code: 'repository-unreadable', data: { file: packPath(directory) } });
    });
    const error = thrownError(() => readObject(directory, base.oid));
    expect(error).toMatchObject({ code: 'repository-unreadable', data: { file: packPath(directory) } });
  });
});

test.skipIf(process.platform === 'win32')('a directory of packs that may not be read is unreadable, by name', () => {
  const { directory } = onePack([base]);
  const folder = dirname(packPath(directory));
  chmodSync(directory, 0o755);
  chmodSync(folder, 0);
  // Root may read everything: be nobody for a moment.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    const error = thrownError(() => readObject(directory, base.oid));
    expect(error).toMatchObject({ code: 'repository-unreadable', data: { file: folder } });
    expect(error.message).toContain('EACCES');
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
});

describe('an entry', () => {
  test.each([0, 5])('of type %i, which there is not, is corrupt', (type) => {
    expect(faultOf({ type, data: bytes('x') }).message).toContain('pack entry cannot be read');
  });

  test('whose size takes ten bytes or more to write is corrupt', () => {
    expect(faultOf({ type: 3, data: bytes('x'), header: Buffer.alloc(20, 0xff) }).code).toBe('repository-corrupt-pack');
  });

  test.each([
    ['smaller', 4],
    ['larger', 6],
  ])('that says it is %s than it is, is corrupt', (_, size) => {
    expect(faultOf({ type: EntryType.blob, data: bytes('12345'), size }).code).toBe('repository-corrupt-pack');
  });

  test.each([
    ['is no zlib stream', bytes('nonsense')],
    ['ends early', deflateSync(bytes('12345')).subarray(0, -6)],
    ['has a wrong checksum', Buffer.concat([deflateSync(bytes('12345')).subarray(0, -1), Buffer.of(0x55)])],
    ['needs a dictionary', deflateSync(bytes('12345'), { dictionary: bytes('12345') })],
  ])('whose stream %s is corrupt', (_, stream) => {
    expect(faultOf({ type: EntryType.blob, data: bytes('12345'), stream }).code).toBe('repository-corrupt-pack');
  });

  test.each([2n ** 31n, 2n ** 33n, 300n << 20n])(
    'that says it has %i bytes is too large, and nothing is set aside for it',
    (size) => {
      const { directory } = onePack([{ type: EntryType.blob, data: bytes('x'), size, oid: id('ab') }]);
      expect(readObject(directory, id('ab'))).toBe('too-large');
    },
  );

  test('of zeros, large when inflated, is too large and takes no memory', () => {
    const { directory } = onePack(
      [objectEntry('blob', Buffer.alloc(100 << 20))].map((entry) => ({ ...entry, oid: id('ab') })),
    );
    const before = process.memoryUsage.rss();
    expect(readObject(directory, id('ab'))).toBe('too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 << 20);
  });
});

describe('a delta', () => {
  const copyAll = { from: 0, size: base.data.length };

  test.each([
    ['of a base of another size', delta(5, 3, ['abc'])],
    ['that makes less than it says', delta(base.data.length, 4, ['abc'])],
    ['that makes more than it says', delta(base.data.length, 2, ['abc'])],
    ['that copies from behind its base', delta(base.data.length, 5, [{ from: 17, size: 5 }])],
    ['that copies far behind its base', delta(base.data.length, 5, [{ from: 0xffffffff, size: 5 }])],
    ['with the reserved instruction 0', delta(base.data.length, 3, [Buffer.of(0), 'abc'])],
    ['that ends inside an instruction', delta(base.data.length, 50, [Buffer.of(50, 1, 2)])],
    ['without instructions', Buffer.of(base.data.length)],
    ['whose sizes never end', Buffer.alloc(40, 0xff)],
  ])('%s is corrupt', (_, data) => {
    expect(faultOf(refDelta(data))).toMatchObject({ code: 'repository-corrupt-pack' });
  });

  test('that says it makes 2 GB is too large, and nothing is set aside for it', () => {
    const { directory } = onePack([base, { ...refDelta(delta(base.data.length, 2 ** 31, [copyAll])), oid: id('ab') }]);
    expect(readObject(directory, id('ab'))).toBe('too-large');
  });

  test('whose base is nowhere says so', () => {
    expect(faultOf(refDelta(delta(9, 3, ['abc']), id('cd'))).message).toContain('the base of a delta is missing');
  });

  test.each([0n, 1n, 13n, 100n, 2n ** 40n])('whose base lies %i bytes back, in no entry, is corrupt', (distance) => {
    const { directory } = onePack([
      { type: EntryType.ofsDelta, data: delta(5, 3, ['abc']), distance, oid: id('ab') },
      base,
    ]);
    expect(thrownError(() => readObject(directory, id('ab'))).code).toBe('repository-corrupt-pack');
  });

  test.each([1, 2, 3, 20_000])('in a cycle of %i is told at once', (length) => {
    const oid = (i: number): string => (i % length).toString(16).padStart(40, '0');
    const entries = Array.from({ length }, (_, i) => ({ ...refDelta(delta(3, 3, ['abc']), oid(i + 1)), oid: oid(i) }));
    const { directory } = onePack(entries);
    const begin = performance.now();
    const error = thrownError(() => readObject(directory, oid(0)));
    expect(error).toMatchObject({ code: 'repository-corrupt-pack', data: { oid: oid(0), file: packPath(directory) } });
    expect(error.message).toContain('delta chain is a cycle or endless');
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('in a chain of 5,000 is read', () => {
    const oid = (i: number): string => i.toString(16).padStart(40, '0');
    const chain = Array.from({ length: 5000 }, (_, i) => ({
      ...refDelta(delta(base.data.length, base.data.length, [copyAll]), i === 0 ? base.oid : oid(i - 1)),
      oid: oid(i),
    }));
    const { directory } = onePack([base, ...chain]);
    expect(readObject(directory, oid(4999))).toEqual(base.data);
  });
});

test('an error in a batch is about the object it names, whatever else is wrong in the batch', () => {
  const broken = (oid: string): PackEntry => ({ type: EntryType.blob, data: bytes('x'), size: 9, oid });
  const { directory, offsets } = onePack([broken(id('01')), base, broken(id('02'))]);
  withKernel(directory, (kernel) => {
    const error = thrownError(() => kernel.forEachObject(rawId(base.oid + id('01') + id('02')), () => undefined));
    expect(error.data).toMatchObject({ oid: id('01'), offset: offsets[0] });
    kernel.forEachObject(rawId(base.oid), (object) => expect(object).toMatchObject({ type: EntryType.blob }));
  });
});
