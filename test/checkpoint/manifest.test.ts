import { describe, expect, test } from 'vitest';
import { checkpointSchema, parseManifest, type Manifest } from '../../src/checkpoint/manifest.js';

const sha256 = 'ab'.repeat(32);
const manifest: Manifest = {
  schema: checkpointSchema,
  sequence: 3,
  program: '0.1.0',
  kind: 'snapshot',
  commit: '12'.repeat(20),
  commits: 7,
  fingerprint: { repository: '/r', analyzers: ['burndown'], options: { a: 1 }, selection: 's', shallow: 'x' },
  files: [
    { path: 'run/3.state', bytes: 10, sha256 },
    { path: 'analyzer_0/3.state', bytes: 20, sha256 },
  ],
};
const parsed = (change: object): Manifest | string => parseManifest(JSON.stringify({ ...manifest, ...change }));

describe('a manifest', () => {
  test('reads back as it was written', () => {
    expect(parsed({})).toEqual(manifest);
    expect(parsed({ commit: 'ef'.repeat(32), kind: 'checkpoint' })).toMatchObject({ kind: 'checkpoint' });
  });

  test('of another version says which', () => {
    expect(parsed({ schema: 'codefang.checkpoint.v9' })).toBe(
      'it is of another version (codefang.checkpoint.v9, not codefang.checkpoint.v1)',
    );
    expect(parsed({ schema: 'x'.repeat(5000) })).toMatch(/^it is of another version \(x{40}, /);
    expect(parsed({ schema: undefined })).toMatch(/another version/);
  });

  test.each(['', '{', 'null', '7', '[]', '"x"', '\0'])('is not %j', (text) => {
    expect(parseManifest(text)).toMatch(/^it is no JSON/);
  });

  test.each(Object.keys(manifest).filter((key) => key !== 'schema'))('without %s is told', (key) => {
    for (const value of [undefined, null, -1, 1.5, '', {}, [7]]) {
      if (key === 'program' && value === '') continue;
      expect(parsed({ [key]: value })).toBe('a part of it is missing or wrong');
    }
  });

  test.each(Object.keys(manifest.fingerprint))('whose fingerprint has no %s is told', (key) => {
    expect(parsed({ fingerprint: { ...manifest.fingerprint, [key]: 7 } })).toBe('a part of it is missing or wrong');
  });

  test.each([
    '../run/3.state',
    'run/../3.state',
    'run/../../3.state',
    '/run/3.state',
    '/etc/passwd',
    'C:\\run\\3.state',
    'run\\3.state',
    '..\\3.state',
    'run/3.state/',
    'run/3.state\n',
    './run/3.state',
    'run//3.state',
    'run/-3.state',
    'run/3e3.state',
    'run/.state',
    'run/3.json',
    'run/3.state\0',
    'analyzer_/3.state',
    'analyzer_x/3.state',
    'analyzer_1/../../../3.state',
    'other/3.state',
    'Run/3.state',
    '',
    7,
    null,
  ])('that names the file %j is refused', (path) => {
    expect(parsed({ files: [manifest.files[0], { ...manifest.files[1], path }] })).toBe(
      'a part of it is missing or wrong',
    );
  });

  test('has a file for the run and for each analyzer, each with its size and checksum', () => {
    const [run, first] = manifest.files;
    const wrong = [[run], [run, first, first], [run, { ...first, bytes: -1 }], [run, { ...first, bytes: '20' }]];
    for (const digest of ['ab', 'AB'.repeat(32), 'xy'.repeat(32), 7])
      wrong.push([run, { ...first, sha256: digest } as typeof run]);
    for (const files of wrong) expect(parsed({ files })).toBe('a part of it is missing or wrong');
  });

  test('names a whole commit id', () => {
    for (const commit of ['12', '12'.repeat(21), 'AB'.repeat(20), 'xy'.repeat(20)]) {
      expect(parsed({ commit })).toBe('a part of it is missing or wrong');
    }
  });
});
