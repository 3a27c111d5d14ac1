import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maxLooseHeaderBytes, parseLooseHeader, readLooseFile } from '../../src/git/loose-objects.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
const limit = 1 << 20;
let fixture: RepositoryFixture;
let objects: string;
beforeAll(() => {
  fixture = room.repository('main');
  fixture.commit('first', { a: 'hello\n', 'd/b': '' });
  fixture.git('tag', '--annotate', 'heavy', '--message', 'heavy');
  objects = fixture.at('.git', 'objects');
});
afterAll(() => room.remove());

test.each(['HEAD', 'HEAD^{tree}', 'HEAD:a', 'HEAD:d/b', 'heavy'])(
  '%s has the type and size git says, and its content',
  (name) => {
    const oid = fixture.git('rev-parse', name);
    const compressed = readLooseFile([room.at('nowhere'), objects], oid, limit);
    const bytes = inflateSync(compressed!);
    const header = parseLooseHeader(bytes);
    expect(header).toMatchObject({
      type: fixture.git('cat-file', '-t', oid),
      size: Number(fixture.git('cat-file', '-s', oid)),
    });
    expect(bytes.length).toBe(header!.headerBytes + header!.size);
  },
);

test('SHA-256 objects are found by their longer names', () => {
  const wide = room.repository('wide', '--object-format=sha256');
  const oid = wide.commit('first');
  expect(readLooseFile([wide.at('.git', 'objects')], oid, limit)).toBeDefined();
});

test('an object that is nowhere is a value', () => {
  expect(readLooseFile([objects], '0'.repeat(40), limit)).toBeUndefined();
  expect(readLooseFile([], '0'.repeat(40), limit)).toBeUndefined();
});

test('a name that is no id never becomes a path', () => {
  for (const name of ['', '../../HEAD', 'A'.repeat(40), 'a'.repeat(41)]) {
    expect(thrownError(() => readLooseFile([objects], name, limit)).code).toBe('repository-corrupt-object');
  }
});

test('a file over the limit, a directory and a link to itself are errors that name object and file', () => {
  const oid = fixture.git('rev-parse', 'HEAD:a');
  const tooLarge = thrownError(() => readLooseFile([objects], oid, 3));
  expect(tooLarge.code).toBe('repository-too-large');
  expect(tooLarge.data).toEqual({ oid, file: join(objects, oid.slice(0, 2), oid.slice(2)) });

  mkdirSync(join(objects, 'ab', 'c'.repeat(38)), { recursive: true });
  symlinkSync('d'.repeat(38), join(objects, 'ab', 'd'.repeat(38)));
  for (const rest of ['c', 'd']) {
    const error = thrownError(() => readLooseFile([objects], `ab${rest.repeat(38)}`, limit));
    expect(error.code).toBe('repository-unreadable');
    expect(error.data.oid).toBe(`ab${rest.repeat(38)}`);
  }
  writeFileSync(join(objects, 'ab', 'e'.repeat(38)), '');
  expect(readLooseFile([objects], `ab${'e'.repeat(38)}`, limit)).toHaveLength(0);
});

test.each([
  ['blob 12\0', { type: 'blob', size: 12, headerBytes: 8 }],
  ['tree 0\0rest', { type: 'tree', size: 0, headerBytes: 7 }],
  ['commit 9007199254740991\0', { type: 'commit', size: Number.MAX_SAFE_INTEGER, headerBytes: 24 }],
  ...[
    'blob 9007199254740992\0',
    'blob 012\0',
    'blob 12',
    'blob \0',
    'blob -1\0',
    'blob  1\0',
    'blub 1\0',
    'BLOB 1\0',
    '',
    '\0',
  ].map((text): [string, undefined] => [text, undefined]),
])('the header %j reads as %j', (text, expected) => {
  expect(parseLooseHeader(Buffer.from(text, 'latin1'))).toEqual(expected);
});

test('bytes give a header that writes as it was read, or none', () => {
  const text = fc.constantFrom('blob', 'tree', 'commit', 'tag', ' ', '0', '7', '12', '99999999', '\0', 'x');
  let read = 0;
  fc.assert(
    fc.property(fc.array(text, { minLength: 3, maxLength: 6 }), (parts) => {
      const header = parseLooseHeader(Buffer.from(parts.join('')));
      if (!header) return;
      read++;
      expect(parts.join('').startsWith(`${header.type} ${header.size}\0`)).toBe(true);
      expect(header.headerBytes).toBeLessThanOrEqual(maxLooseHeaderBytes);
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(0);
});
