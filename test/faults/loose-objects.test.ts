import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytes, delta, EntryType, looseFile, rawId } from '../../scripts/fuzz/pack-writer.mjs';
import { thrownError } from '../support/thrown-error.js';
import { emptyDirectory, onePack, put, readObject, withKernel } from './faulty-store.js';

const oid = 'ab'.repeat(20);
const name = join('ab', oid.slice(2));

/** An object directory with one loose file. */
function loose(content: Uint8Array): string {
  const directory = emptyDirectory();
  put(directory, { [name]: content });
  return directory;
}

describe('a loose object', () => {
  const sound = looseFile('blob 5', bytes('12345'));

  test('is read', () => {
    expect(readObject(loose(sound), oid)).toEqual(bytes('12345'));
  });

  test.each([
    ['empty', Buffer.alloc(0)],
    ['garbage', bytes('garbage')],
    ['cut off', sound.subarray(0, -7)],
    ['without header', deflateSync(bytes('12345'))],
    ['of an unknown type', looseFile('blub 5', bytes('12345'))],
    ['with more bytes than it says', looseFile('blob 4', bytes('12345'))],
    ['with fewer bytes than it says', looseFile('blob 6', bytes('12345'))],
    ['with a size that is none', looseFile('blob -5', bytes('12345'))],
    ['with a size of 40 digits', looseFile(`blob ${'9'.repeat(40)}`, bytes('12345'))],
  ])('that is %s is corrupt, by name', (_, content) => {
    const error = thrownError(() => readObject(loose(content), oid));
    expect(error).toMatchObject({ code: 'repository-corrupt-object', data: { oid } });
    expect(error.message).toContain(oid);
  });

  test('that inflates to 200 MB is too large and takes no memory', () => {
    const directory = loose(looseFile(`blob ${200 << 20}`, Buffer.alloc(200 << 20)));
    const before = process.memoryUsage.rss();
    expect(readObject(directory, oid)).toBe('too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 << 20);
  });

  test.each([
    ['a directory', (path: string) => mkdirSync(path)],
    ['a link to itself', (path: string) => symlinkSync(path, path)],
  ])('in whose place is %s is unreadable, by name', (_, make) => {
    const directory = emptyDirectory();
    mkdirSync(join(directory, 'ab'));
    make(join(directory, name));
    const error = thrownError(() => readObject(directory, oid));
    expect(error).toMatchObject({ code: 'repository-unreadable', data: { oid, file: join(directory, name) } });
  });
});

test('a corrupt loose base of a delta is told as itself, and the kernel goes on', () => {
  const other = 'cd'.repeat(20);
  const { directory } = onePack([{ type: EntryType.refDelta, data: delta(5, 3, ['abc']), base: oid, oid: other }]);
  put(directory, { [name]: bytes('garbage') });
  withKernel(directory, (kernel) => {
    const read = () => kernel.forEachObject(rawId(other), () => undefined);
    expect(thrownError(read)).toMatchObject({ code: 'repository-corrupt-object', data: { oid } });
    const pair = Buffer.concat([Buffer.of(3, 0, 0, 0), rawId(other), rawId(oid)]);
    expect(thrownError(() => kernel.blobChanges(pair))).toMatchObject({
      code: 'repository-corrupt-object',
      data: { oid },
    });
    put(directory, { [name]: looseFile('blob 5', bytes('12345')) });
    expect(read).not.toThrow();
    expect([...kernel.blobChanges(pair)].slice(0, 3)).toEqual([0, 1, 1]);
  });
});
