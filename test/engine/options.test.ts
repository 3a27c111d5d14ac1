import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/analyzers/registry.js';
import { resolveOptions } from '../../src/engine/options.js';
import type { RawOptions } from '../../src/engine/options.js';
import { version } from '../../src/engine/version.js';

describe('options', () => {
  it('have defaults, and are frozen once resolved', () => {
    const options = resolveOptions({});
    expect(options).toEqual({
      path: '.',
      analyzers: registry.map(({ id }) => id),
      granularity: 30,
      sampling: 30,
      tickSizeHours: 24,
      revision: 'HEAD',
      order: 'first-parent',
      objectReader: 'auto',
      failOnMissing: false,
      allowShallow: false,
      renames: true,
      renameThreshold: 50,
      trackFiles: false,
      trackPeople: false,
      mailmap: true,
      peopleDict: undefined,
      excludeBots: false,
      coAuthors: 'author',
      include: [],
      exclude: [],
      defaultExcludes: true,
      attributes: true,
      since: undefined,
      until: undefined,
      ignoreRevs: true,
      ignoreRevsFiles: [],
    });
    expect(Object.isFrozen(options) && Object.isFrozen(options.analyzers)).toBe(true);
  });

  it('are read from texts and from numbers alike', () => {
    expect(resolveOptions({ granularity: '365', sampling: 7, tickSize: '1h', renameThreshold: '80%' })).toMatchObject({
      granularity: 365,
      sampling: 7,
      tickSizeHours: 1,
      renameThreshold: 80,
    });
    expect(resolveOptions({ tickSize: ' 24 ' }).tickSizeHours).toBe(24);
  });

  it('take analyzers as a list in any order and any number of times', () => {
    expect(resolveOptions({ analyzers: ' burndown, burndown,' }).analyzers).toEqual(['burndown']);
    expect(resolveOptions({ analyzers: ['burndown'] }).analyzers).toEqual(['burndown']);
  });

  const refused: [RawOptions, string, string][] = [
    [{ granularity: '0' }, '--granularity', "'0'"],
    [{ granularity: '1.5' }, '--granularity', "'1.5'"],
    [{ granularity: '' }, '--granularity', "''"],
    [{ sampling: '-3' }, '--sampling', "'-3'"],
    [{ sampling: '99999999999' }, '--sampling', "'99999999999'"],
    [{ tickSize: '1d' }, '--tick-size', "'1d'"],
    [{ tickSize: 'h' }, '--tick-size', "'h'"],
    [{ renameThreshold: 101 }, '--rename-threshold', "'101'"],
    [{ objectReader: 'svn' }, '--object-reader', "'svn'"],
    [{ revision: '' }, '--revision', "''"],
    [{ firstParent: false }, '--first-parent', "'false'"],
    [{ burndownPeople: true, coAuthors: 'half' }, '--co-authors', "'half'"],
    [{ burndownPeople: true, peopleDict: '' }, '--people-dict', "''"],
    [{ peopleDict: 'who' }, '--people-dict', 'without --burndown-people'],
    [{ mailmap: false }, '--no-mailmap', 'without --burndown-people'],
    [{ coAuthors: 'all', burndownPeople: false }, '--co-authors', 'without --burndown-people'],
    [{ excludeBots: true }, '--exclude-bots', 'without --burndown-people'],
    [{ exclude: '' }, '--exclude', "''"],
    [{ exclude: ['ok', '[a'] }, '--exclude', "'\\[a'"],
    [{ include: '# comment' }, '--include', "'# comment'"],
    [{ include: '/' }, '--include', "'/'"],
    [{ since: 'yesterday' }, '--since', "'yesterday'"],
    [{ since: '2023-02-29' }, '--since', "'2023-02-29'"],
    [{ until: '2023-01-01T10:00:00' }, '--until', "'2023-01-01T10:00:00'"],
    [{ ignoreRevsFile: [''] }, '--ignore-revs-file', "''"],
  ];
  it.each(refused)('%j is refused with option, value and accepted form', (raw, option, value) => {
    const error = expect.objectContaining({
      code: 'user-bad-option',
      message: expect.stringMatching(new RegExp(`${option}.*${value}`)) as string,
      data: { hint: expect.stringMatching(/^give /) as string },
    }) as Error;
    expect(() => resolveOptions(raw)).toThrow(error);
  });

  it('name the analyzers there are when one is unknown', () => {
    for (const analyzers of ['burndwn', ',']) {
      const error = expect.objectContaining({
        code: 'user-unknown-analyzer',
        data: { hint: expect.stringContaining('burndown') as string },
      }) as Error;
      expect(() => resolveOptions({ analyzers })).toThrow(error);
    }
  });
});

describe('the registry', () => {
  it('is sorted, without doubles, and its entries create what they name', () => {
    const ids = registry.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const entry of registry) {
      expect(entry.create(resolveOptions({})).id).toBe(entry.id);
    }
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(version).toBe(manifest.version);
  });
});
