import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/analyzers/registry.js';
import { reportedOptions, resolveOptions, stateOptions } from '../../src/engine/options.js';
import type { RawOptions } from '../../src/engine/options.js';
import { version } from '../../src/engine/version.js';
import { thrownError } from '../support/thrown-error.js';

describe('options', () => {
  it('have defaults, and are frozen once resolved', () => {
    const options = resolveOptions({});
    expect(options).toEqual({
      path: '.',
      analyzers: ['burndown', 'couples', 'devs', 'file-history'],
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
      people: registry.some(({ people }) => people),
      anonymize: false,
      couplesMaxChangeset: 30,
      couplesMinRevs: 5,
      couplesMinShared: 5,
      couplesMinCoupling: 30,
      listLimit: 200,
      emptyCommits: false,
      uastMostBytes: 1 << 20,
      importsMostBytes: 1 << 20,
      shotnessDslStruct: 'filter(.roles has "Function")',
      shotnessDslName: '.props.name',
      minCommentLength: 20,
      sentimentGap: 0.5,
      quotesComments: true,
      typosMostDistance: 4,
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
      memoryBudgetBytes: undefined,
      knobs: {
        workers: undefined,
        bufferSize: undefined,
        commitBatchSize: undefined,
        blobCacheBytes: undefined,
        diffCacheEntries: undefined,
        blobArenaBytes: undefined,
        chunkCommits: undefined,
      },
      checkpoint: true,
      checkpointDir: undefined,
      resume: true,
      clearCheckpoint: false,
      profile: undefined,
    });
    expect([options, options.analyzers, options.knobs].every((part) => Object.isFrozen(part))).toBe(true);
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

  it('read the thresholds of couples, and the length of lists, which may be all', () => {
    const raw = { couplesMaxChangeset: '1000', couplesMinRevs: 3, couplesMinShared: '1', couplesMinCoupling: '45%' };
    expect(resolveOptions({ ...raw, listLimit: 'all' })).toMatchObject({
      couplesMaxChangeset: 1000,
      couplesMinRevs: 3,
      couplesMinShared: 1,
      couplesMinCoupling: 45,
      listLimit: Infinity,
    });
    expect(reportedOptions(resolveOptions({ listLimit: 'all' }))['list_limit']).toBe('all');
    expect(reportedOptions(resolveOptions({ analyzers: 'burndown' }))).not.toHaveProperty('couples_max_changeset');
  });

  it('shape one state when they only choose what is shown of it', () => {
    const stateOf = (raw: RawOptions): unknown => stateOptions(resolveOptions(raw));
    expect(stateOf({ couplesMinShared: 2, couplesMinRevs: 2, couplesMinCoupling: 2, listLimit: 5 })).toEqual(
      stateOf({}),
    );
    expect(stateOf({ couplesMaxChangeset: 2 })).not.toEqual(stateOf({}));
  });

  it('read memory as sizes and numbers of bytes, and the budget as auto, too', () => {
    expect(resolveOptions({ memoryBudget: '1.5 GB', blobCacheSize: '90MiB', blobArenaSize: 4096 })).toMatchObject({
      memoryBudgetBytes: 1.5e9,
      knobs: { blobCacheBytes: 90 << 20, blobArenaBytes: 4096 },
    });
    expect(resolveOptions({ memoryBudget: 'auto' }).memoryBudgetBytes).toBeUndefined();
  });

  it('read what the analyzers of code take', () => {
    expect(resolveOptions({ analyzers: 'all', uastMaxFileSize: '2MB', importMaxFileSize: 500 })).toMatchObject({
      uastMostBytes: 2e6,
      importsMostBytes: 500,
    });
    expect(resolveOptions({ analyzers: 'all', uastMaxFileSize: '63MiB' })).toMatchObject({ uastMostBytes: 63 << 20 });
    for (const [option, size] of [
      ['uastMaxFileSize', '64MiB'],
      ['uastMaxFileSize', '100TiB'],
      ['importMaxFileSize', '100TiB'],
    ] as const) {
      const flag = option === 'uastMaxFileSize' ? '--uast-max-file-size' : '--import-max-file-size';
      expect(thrownError(() => resolveOptions({ analyzers: 'all', [option]: size }))).toMatchObject({
        code: 'user-bad-option',
        message: `option ${flag} does not take '${size}': no file of more than 63 MiB is read`,
        data: { hint: 'give 63MiB or less' },
      });
    }
    const shotness = {
      analyzers: 'shotness',
      shotnessDslStruct: 'filter(.type == "Class")',
      shotnessDslName: '.props.full_name',
    };
    expect(resolveOptions(shotness)).toMatchObject({ ...shotness, analyzers: ['shotness'] });
    const sentiment = { analyzers: 'sentiment', minCommentLen: 5, sentimentGap: '.25', people: false };
    expect(resolveOptions(sentiment)).toMatchObject({ minCommentLength: 5, sentimentGap: 0.25, quotesComments: false });
    expect(resolveOptions({ ...sentiment, sentimentGap: 0 }).sentimentGap).toBe(0);
    for (const analyzers of ['sentiment', 'devs,sentiment']) {
      expect(resolveOptions({ analyzers })).toMatchObject({ quotesComments: true });
      expect(resolveOptions({ analyzers, anonymize: true })).toMatchObject({ quotesComments: false });
    }
    expect(resolveOptions({ analyzers: 'typos', typosMaxDistance: '2' })).toMatchObject({ typosMostDistance: 2 });
  });

  it('are reported, and tell kept states apart, only where an analyzer that was chosen reads them', () => {
    const names = (analyzers: string): string[] => Object.keys(reportedOptions(resolveOptions({ analyzers })));
    expect(names('imports')).toEqual(expect.arrayContaining(['uast_max_file_size', 'import_max_file_size']));
    expect(names('shotness')).toEqual(expect.arrayContaining(['uast_max_file_size', 'shotness_dsl_struct']));
    expect(names('typos')).toEqual(expect.arrayContaining(['uast_max_file_size', 'typos_max_distance']));
    expect(names('sentiment')).toEqual(expect.arrayContaining(['min_comment_len', 'sentiment_gap']));
    expect(names('burndown').filter((name) => /uast|import|shotness|sentiment|comment|typos/.test(name))).toEqual([]);
    expect(names('shotness')).not.toContain('import_max_file_size');
  });

  it('read the other knobs as whole numbers, and a chunk as all of the history, too', () => {
    const raw = { workers: '3', bufferSize: 7, commitBatchSize: '100', diffCacheSize: 5, chunkSize: '2000' };
    expect(resolveOptions(raw).knobs).toMatchObject({
      workers: 3,
      bufferSize: 7,
      commitBatchSize: 100,
      diffCacheEntries: 5,
      chunkCommits: 2000,
    });
    expect(resolveOptions({ chunkSize: 'all' }).knobs.chunkCommits).toBe(Infinity);
  });

  it('read what is kept, where, and whether it is used', () => {
    const raw = { checkpoint: false, checkpointDir: 'kept', resume: false, clearCheckpoint: true, profile: 'p' };
    expect(resolveOptions(raw)).toMatchObject(raw);
  });

  it('take the main line, unless they are to take all commits, which are its opposite', () => {
    for (const raw of [{}, { firstParent: true }, { allCommits: false }, { firstParent: true, allCommits: false }]) {
      expect(resolveOptions(raw).order).toBe('first-parent');
    }
    for (const raw of [{ firstParent: false }, { allCommits: true }, { firstParent: false, allCommits: true }]) {
      const options = resolveOptions(raw);
      expect([options.order, reportedOptions(options)['all_commits']]).toEqual(['all-commits', true]);
    }
  });

  it('know people if burndown of people or an analyzer of people is chosen, and people are wanted', () => {
    const known = (raw: RawOptions): boolean => resolveOptions(raw).people;
    for (const { id, people } of registry) {
      expect(known({ analyzers: id })).toBe(people);
      expect(known({ analyzers: id, people: true })).toBe(people);
      expect(known({ analyzers: id, people: false })).toBe(false);
    }
    expect(known({ analyzers: 'burndown', burndownPeople: true })).toBe(true);
  });

  it('that tell people apart are reported where they are; pseudonyms are no part of what is kept', () => {
    const reported = (raw: RawOptions): object => reportedOptions(resolveOptions({ analyzers: 'burndown', ...raw }));
    const keys = ['mailmap', 'people_dict', 'exclude_bots', 'co_authors', 'anonymize'];
    expect(reported({})).toMatchObject({ people: false });
    for (const key of keys) expect(reported({})).not.toHaveProperty(key);
    expect(Object.keys(reported({ burndownPeople: true }))).toEqual(expect.arrayContaining(keys));
    const [named, hidden] = [false, true].map((anonymize) => resolveOptions({ burndownPeople: true, anonymize }));
    expect(reportedOptions(hidden)).toEqual({ ...reportedOptions(named), anonymize: true });
    expect(stateOptions(hidden)).toEqual(stateOptions(named));
  });

  it('refuse what no analyzer that was chosen reads', () => {
    const read = (analyzers: string, raw: RawOptions) => () => resolveOptions({ analyzers, ...raw });
    expect(read('burndown', { uastMaxFileSize: '1MiB' })).toThrow(/--uast-max-file-size has no effect/);
    expect(read('devs', { importMaxFileSize: '1MiB' })).toThrow(/--import-max-file-size has no effect/);
    expect(read('imports', { shotnessDslName: '.props.name' })).toThrow(/--shotness-dsl-name has no effect/);
    expect(read('typos', { minCommentLen: 3 })).toThrow(/--min-comment-len has no effect/);
    expect(read('typos', { sentimentGap: 0 })).toThrow(/--sentiment-gap has no effect/);
    expect(read('imports', { typosMaxDistance: 3 })).toThrow(/--typos-max-distance has no effect/);
    expect(read('imports', { importMaxFileSize: '2MiB' })).toThrow(
      '--import-max-file-size: no file of more than 1 MiB is parsed',
    );
    expect(read('imports', { importMaxFileSize: '2MiB', uastMaxFileSize: '2MiB' })()).toMatchObject({
      importsMostBytes: 2 << 20,
    });
    expect(read('imports', { uastMaxFileSize: '5KiB' })()).toMatchObject({ importsMostBytes: 5 << 10 });
    expect(read('imports', { importMaxFileSize: '2KiB', uastMaxFileSize: '3KiB' })()).toMatchObject({
      importsMostBytes: 2048,
      uastMostBytes: 3072,
    });
  });

  it('take analyzers as a list in any order and any number of times', () => {
    expect(resolveOptions({ analyzers: ' burndown, burndown,' }).analyzers).toEqual(['burndown']);
    expect(resolveOptions({ analyzers: ['file-history', 'burndown'] }).analyzers).toEqual(['burndown', 'file-history']);
    expect(resolveOptions({ analyzers: ['devs', 'burndown'] }).analyzers).toEqual(['burndown', 'devs']);
    expect(resolveOptions({ analyzers: 'burndown,all' }).analyzers).toEqual(registry.map(({ id }) => id));
  });

  const refused: [RawOptions, string, string][] = [
    [{ granularity: '0' }, '--granularity', "'0'"],
    [{ granularity: '1.5' }, '--granularity', "'1.5'"],
    [{ granularity: '' }, '--granularity', "''"],
    [{ sampling: '-3' }, '--sampling', "'-3'"],
    [{ sampling: '99999999999' }, '--sampling', "'99999999999'"],
    [{ couplesMaxChangeset: 0 }, '--couples-max-changeset', "'0'"],
    [{ couplesMinRevs: 'many' }, '--couples-min-revs', "'many'"],
    [{ couplesMinShared: '0' }, '--couples-min-shared', "'0'"],
    [{ couplesMinCoupling: '101%' }, '--couples-min-coupling', "'101%'"],
    [{ listLimit: '0' }, '--list-limit', "'0'"],
    [{ tickSize: '1d' }, '--tick-size', "'1d'"],
    [{ tickSize: 'h' }, '--tick-size', "'h'"],
    [{ renameThreshold: 101 }, '--rename-threshold', "'101'"],
    [{ analyzers: 'all', uastMaxFileSize: '' }, '--uast-max-file-size', "''"],
    [{ analyzers: 'all', importMaxFileSize: '-1' }, '--import-max-file-size', "'-1'"],
    [{ analyzers: 'all', shotnessDslStruct: 'functions' }, '--shotness-dsl-struct', "'functions'"],
    [{ analyzers: 'all', shotnessDslStruct: 'filter(.roles has "If")' }, '--shotness-dsl-struct', 'has "If"'],
    [{ analyzers: 'all', shotnessDslName: 'name' }, '--shotness-dsl-name', "'name'"],
    [{ analyzers: 'all', minCommentLen: '0' }, '--min-comment-len', "'0'"],
    [{ analyzers: 'all', sentimentGap: '1.5' }, '--sentiment-gap', "'1.5'"],
    [{ analyzers: 'all', sentimentGap: '-0.5' }, '--sentiment-gap', "'-0.5'"],
    [{ analyzers: 'all', sentimentGap: '' }, '--sentiment-gap', "''"],
    [{ analyzers: 'all', typosMaxDistance: '0' }, '--typos-max-distance', "'0'"],
    [{ analyzers: 'all', typosMaxDistance: 21 }, '--typos-max-distance', "'21'"],
    [{ objectReader: 'svn' }, '--object-reader', "'svn'"],
    [{ revision: '' }, '--revision', "''"],
    [{ analyzers: 'burndown', firstParent: false }, '--all-commits', 'nothing that is chosen takes commits off the'],
    [{ analyzers: 'burndown', allCommits: true }, '--all-commits', 'nothing that is chosen takes commits off the'],
    [{ firstParent: true, allCommits: true }, '--first-parent', 'are both true'],
    [{ firstParent: false, allCommits: false }, '--first-parent', 'are both false'],
    [{ burndownPeople: true, coAuthors: 'half' }, '--co-authors', "'half'"],
    [{ burndownPeople: true, peopleDict: '' }, '--people-dict', "''"],
    ...(
      [
        [{ peopleDict: 'who' }, '--people-dict'],
        [{ mailmap: false }, '--no-mailmap'],
        [{ coAuthors: 'all', burndownPeople: false }, '--co-authors'],
        [{ excludeBots: true }, '--exclude-bots'],
        [{ anonymize: true }, '--anonymize'],
      ] as [RawOptions, string][]
    ).flatMap(([raw, option]): [RawOptions, string, string][] => [
      [{ analyzers: 'burndown', ...raw }, option, 'has no effect: nothing that is chosen asks for people'],
      [{ people: false, ...raw }, option, 'has no effect with --no-people'],
    ]),
    [{ analyzers: 'burndown', emptyCommits: true }, '--empty-commits', 'has no effect without the analyzer devs'],
    ...Object.entries({ granularity: 3, sampling: 3, burndownFiles: true, burndownPeople: true }).map(
      ([name, value]): [RawOptions, string, string] => [
        { analyzers: 'devs', [name]: value },
        `--${name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`,
        'has no effect without the analyzer burndown',
      ],
    ),
    [{ analyzers: 'devs', couplesMinRevs: 3 }, '--couples-min-revs', 'has no effect without the analyzer couples'],
    [{ analyzers: 'burndown', couplesMaxChangeset: 3 }, '--couples-max-changeset', 'without the analyzer couples'],
    [{ renames: false, renameThreshold: 30 }, '--rename-threshold', 'has no effect with --no-renames'],
    [{ burndownPeople: true, people: false }, '--burndown-people', 'has no effect with --no-people'],
    [{ exclude: '' }, '--exclude', "''"],
    [{ exclude: ['ok', '[a'] }, '--exclude', "'\\[a'"],
    [{ include: '# comment' }, '--include', "'# comment'"],
    [{ include: '/' }, '--include', "'/'"],
    [{ since: 'yesterday' }, '--since', "'yesterday'"],
    [{ since: '2023-02-29' }, '--since', "'2023-02-29'"],
    [{ since: '2024-06-01', until: '2024-03-01' }, '--until', 'is before --since 2024-06-01'],
    [{ since: '30d', until: '60d' }, '--until', 'is before --since 30d'],
    [{ until: '2023-01-01T10:00:00' }, '--until', "'2023-01-01T10:00:00'"],
    [{ ignoreRevsFile: [''] }, '--ignore-revs-file', "''"],
    ...['memoryBudget', 'blobCacheSize', 'blobArenaSize'].flatMap((name): [RawOptions, string, string][] => {
      const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return [
        [{ [name]: '' }, option, "'': it has no number"],
        [{ [name]: 'all' }, option, "'all': it has no number"],
        [{ [name]: NaN }, option, "'NaN': it has no number"],
        [{ [name]: '1e9' }, option, "'1e9': it has no number"],
        [{ [name]: '-1GiB' }, option, "'-1GiB': it is negative"],
        [{ [name]: -1 }, option, "'-1': it is negative"],
        [{ [name]: '0' }, option, "'0': it is nothing"],
        [{ [name]: '0.5' }, option, "'0.5': it is nothing"],
        [{ [name]: '12 parsecs' }, option, "'12 parsecs': its unit is unknown"],
        [{ [name]: '9EiB' }, option, "'9EiB': it is too large"],
      ];
    }),
    [{ blobCacheSize: 'auto' }, '--blob-cache-size', "'auto': it has no number"],
    ...['workers', 'bufferSize', 'commitBatchSize', 'diffCacheSize', 'chunkSize'].flatMap((name) => {
      const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return ['0', '-1', '1.5', '', 'many', '1e3', '100000000', NaN].map((value): [RawOptions, string, string] => [
        { [name]: value },
        option,
        `'${value}'`,
      ]);
    }),
    [{ workers: 65 }, '--workers', "'65'"],
    [{ workers: 'all' }, '--workers', "'all'"],
    [{ checkpointDir: '' }, '--checkpoint-dir', "''"],
    [{ checkpointDir: 'a\0b' }, '--checkpoint-dir', "'a\0b'"],
    [{ profile: '' }, '--profile', "''"],
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
  it('is sorted, without doubles, and its entries create what they name', async () => {
    const ids = registry.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const entry of registry) {
      const create = await entry.load();
      expect(create(resolveOptions({})).id).toBe(entry.id);
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
