import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze, ProgressEvent, RunHooks, RunResult } from '../../src/engine/run-result.js';
import { countersOf } from '../../src/engine/counters.js';
import { compiledEngine } from './compiled-engine.js';
import { longHistory } from '../support/long-history.js';
import { someKnobs } from '../budget/some-knobs.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { readCounters } from '../../src/kernel/counters.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture, lastLines } = longHistory(room, 'project.git', 40);

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});

const run = (raw: RawOptions = {}, hooks: RunHooks = {}): Promise<RunResult> =>
  analyze(resolveOptions({ path: fixture.path, checkpoint: false, ...raw }), hooks);

describe('a run', () => {
  test('says what was read, with which options, and what came out', async () => {
    const { source, results, run: description } = await run({ granularity: 3, renameThreshold: '60%', workers: 1 });
    expect(source).toMatchObject({
      repository: 'project',
      head: { oid: fixture.git('rev-parse', 'main'), ref: 'refs/heads/main' },
      commits: {
        order: 'first-parent',
        count: 40,
        firstTime: Number(fixture.git('log', '-1', '--format=%ct', 'main~39')),
      },
      options: { granularity: 3, rename_threshold: 60 },
    });
    expect(results['burndown']).toMatchObject({ aggregate: { total_current_lines: lastLines } });
    expect(description.objectReader).toBe('pack');
    expect(description.counters['workers']).toBe(1);
  });

  test('names the releases in the time of the commits, by the tags that can be read', async () => {
    const clone = room.repository('tagged.git', '--bare');
    clone.git('fetch', '--quiet', fixture.path, 'main:main');
    clone.git('tag', 'v1.0', 'main~30');
    clone.git('tag', '--annotate', 'v2.0', 'main~10', '--message', 'two');
    clone.git('tag', 'v3.0', 'main');
    clone.git('tag', 'v4.0', 'main^{tree}');
    const timeOf = (name: string): number => Number(clone.git('log', '-1', '--format=%ct', name));
    const two = [
      { tag: 'v1.0', time: timeOf('main~30') },
      { tag: 'v2.0', time: timeOf('main~10') },
    ];
    const three = [...two, { tag: 'v3.0', time: timeOf('main') }];
    expect((await run({ path: clone.path })).source.releases).toEqual(three);
    clone.git('pack-refs', '--all');
    expect((await run({ path: clone.path, objectReader: 'git' })).source.releases).toEqual(three);
    expect((await run({ path: clone.path, revision: 'main~5' })).source.releases).toEqual(two);
    expect((await run()).source.releases).toEqual([]);
  });

  test('goes on without releases, and says so, where the tags cannot be read', async () => {
    const clone = room.repository('untagged.git', '--bare');
    clone.git('fetch', '--quiet', fixture.path, 'main:main');
    const head = clone.git('rev-parse', 'main');
    writeFileSync(clone.at('packed-refs'), 'this is no list of references\n');
    const events: ProgressEvent[] = [];
    const hooks: RunHooks = { progress: (event) => events.push(event) };
    const { source, results } = await run({ path: clone.path, revision: head, mailmap: false }, hooks);
    expect(source.releases).toEqual([]);
    expect(results['burndown']).toMatchObject({ aggregate: { total_current_lines: lastLines } });
    expect(events).toContainEqual({
      kind: 'notice',
      text: expect.stringMatching(
        /^the tags cannot be read, so no releases are shown: bad line in .*packed-refs/,
      ) as string,
    });
  });

  test('tells of a pack without an index, since what is in it looks as if it were missing', async () => {
    const clone = room.repository('unindexed.git', '--bare');
    clone.git('fetch', '--quiet', fixture.path, 'main:main');
    clone.git('repack', '-ad', '--quiet');
    const packs = clone.at('objects/pack');
    const [index] = readdirSync(packs).filter((name) => name.endsWith('.idx'));
    rmSync(join(packs, index));
    const events: ProgressEvent[] = [];
    const hooks: RunHooks = { progress: (event) => events.push(event) };
    await expect(run({ path: clone.path }, hooks)).rejects.toThrow(/ is missing$/);
    const pack = join(packs, index.replace(/idx$/, 'pack'));
    expect(events).toContainEqual({
      kind: 'notice',
      text: `${pack} has no index, so what is in it is not read: \`git index-pack ${pack}\` makes one`,
    });
    clone.git('index-pack', pack);
    expect((await run({ path: clone.path })).results['burndown']).toMatchObject({
      aggregate: { total_current_lines: lastLines },
    });
  });

  test('tells its progress: the plan, the chunk, and how far it is, to the end', async () => {
    const events: ProgressEvent[] = [];
    await run({ memoryBudget: '300MiB' }, { progress: (event) => events.push(event) });
    const steps = events.filter(({ kind }) => kind !== 'detail');
    expect(steps[0]).toEqual({ kind: 'plan', commits: 40, chunks: 1, budgetBytes: 300 << 20 });
    expect(steps[1]).toEqual({ kind: 'chunk', chunk: 1, chunks: 1, from: 0, to: 40 });
    expect(steps.at(-1)).toEqual({ kind: 'advance', done: 40, commits: 40 });
  });

  test('calls a whole id that is not there an unknown revision, and a commit that is missing further down damage', async () => {
    const absent = 'ab'.repeat(20);
    for (const objectReader of ['auto', 'git']) {
      await expect(run({ revision: absent.toUpperCase(), objectReader })).rejects.toMatchObject({
        code: 'user-unknown-revision',
        message: `no branch, tag or commit has the name '${absent}'`,
      });
    }
    const broken = room.repository('broken');
    const first = broken.commit('first', { 'a.txt': 'a\n' });
    const second = broken.commit('second', { 'a.txt': 'b\n' });
    rmSync(broken.at('.git', 'objects', first.slice(0, 2), first.slice(2)));
    await expect(run({ path: broken.path, revision: second })).rejects.toMatchObject({
      code: 'repository-missing-object',
    });
    rmSync(broken.at('.git', 'objects', second.slice(0, 2), second.slice(2)));
    await expect(run({ path: broken.path })).rejects.toMatchObject({ code: 'repository-missing-object' });
  });

  describe('with a matrix that no report can hold', () => {
    const apart = (count: number): { path: string; revision: string } => {
      const repository = room.repository(`apart${count}`);
      let revision = repository.commit('first', { 'a.txt': 'a\n' });
      const seconds = Number(repository.git('log', '-1', '--format=%ct')) + 7745 * 86_400;
      const who = `Ada <ada@example.com> ${seconds} +0000`;
      const tree = repository.git('rev-parse', `${revision}^{tree}`);
      for (let commit = 0; commit < count; commit++) {
        revision = repository.gitWithInput(
          `tree ${tree}\nparent ${revision}\nauthor ${who}\ncommitter ${who}\n\nlate\n`,
          ...['hash-object', '-t', 'commit', '-w', '--stdin'],
        );
      }
      return { path: repository.path, revision };
    };

    test('is refused before it takes in a change, for every format', async () => {
      const events: ProgressEvent[] = [];
      const raw = { ...apart(100), sampling: 1 };
      const hooks: RunHooks = { writesMatrix: false, progress: (event) => events.push(event) };
      await expect(run({ ...raw, granularity: 1 }, hooks)).rejects.toMatchObject({
        code: 'user-bad-option',
        message: 'burndown would have 7746 samples of 7746 bands: the history goes on 7745 ticks after it begins',
      });
      expect(events.filter(({ kind }) => kind === 'plan' || kind === 'advance')).toEqual([]);
      expect((await run({ ...raw, granularity: 2 })).source.commits.count).toBe(101);
    });

    test('is not refused where a few commits with wrong clocks change no line, and is where they do', async () => {
      const late = apart(2);
      const steps = { granularity: 1, sampling: 1 };
      expect((await run({ ...late, ...steps })).source.commits.count).toBe(3);
      const repository = room.existing('apart2');
      const blob = repository.gitWithInput('b\n', 'hash-object', '-w', '--stdin');
      const tree = repository.gitWithInput(`100644 blob ${blob}\ta.txt\n`, 'mktree');
      const who = /^committer .*$/m.exec(repository.git('cat-file', 'commit', late.revision))?.[0] ?? '';
      const changed = repository.gitWithInput(
        `tree ${tree}\nparent ${late.revision}\n${who.replace('committer', 'author')}\n${who}\n\nchanged\n`,
        ...['hash-object', '-t', 'commit', '-w', '--stdin'],
      );
      await expect(run({ ...late, ...steps, revision: changed })).rejects.toMatchObject({ code: 'user-bad-option' });
    });
  });

  test('tells what it expects where a named budget has no room to compare the largest files, and where it has, nothing', async () => {
    const large = room.repository('large');
    const lines = Array.from({ length: 1_000_000 }, (_, line) => `${line}\n`);
    large.commit('one', { 'a.txt': lines.join('') });
    large.git('repack', '-adq');
    const noticesUnder = async (memoryBudget: string): Promise<string[]> => {
      const events: ProgressEvent[] = [];
      await run({ path: large.path, memoryBudget }, { progress: (event) => events.push(event) });
      return events.flatMap((event) => (event.kind === 'notice' ? [event.text] : []));
    };
    expect(await noticesUnder('128MiB')).toEqual([
      expect.stringMatching(
        /^where the largest files of the repository are compared, \d+ MiB of memory are expected: give a --memory-budget larger than 128 MiB to stay within it$/,
      ),
    ]);
    expect(await noticesUnder('256MiB')).toEqual([]);
  });

  test('tells those who ask for details how its memory is shared out, before anything is read', async () => {
    const events: ProgressEvent[] = [];
    await run({ memoryBudget: '300MiB' }, { progress: (event) => events.push(event) });
    const details = events.flatMap((event) => (event.kind === 'detail' ? [event.text] : []));
    expect(events.slice(0, details.length).every(({ kind }) => kind === 'detail')).toBe(true);
    expect(details[0]).toBe('memory budget 300 MiB, as given');
    expect(details.at(-1)).toMatch(/^expected: .* = \d+ MiB$/);
  });

  test('gives the same through git, and says which reader it took', async () => {
    const [pack, git] = [await run(), await run({ objectReader: 'git' })];
    expect({ source: git.source, results: git.results }).toEqual({ source: pack.source, results: pack.results });
    expect(git.run.objectReader).toBe('git');
  });

  test('gives the same whatever the knobs, and says which it ran with', async () => {
    const { source, results } = await run();
    const knobs = {
      workers: 2,
      bufferSize: 3,
      commitBatchSize: 7,
      blobCacheSize: '2MiB',
      diffCacheSize: 5,
      chunkSize: 9,
    };
    const other = await run({ ...knobs, memoryBudget: '400MB' });
    expect({ source: other.source, results: other.results }).toEqual({ source, results });
    expect(other.run.knobs).toMatchObject({ workers: 2, bufferSize: 3, blobCacheBytes: 2 << 20, budgetBytes: 4e8 });
    expect(other.run.counters).toMatchObject({ 'diff-cache-size': 5, 'chunk-size': 9, 'commit-batch-size': 7 });
  });

  test("is ended by its signal, before and while it runs, with the signal's reason", async () => {
    const reason = new Error('enough');
    await expect(run({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    for (const objectReader of ['pack', 'git']) {
      const abort = new AbortController();
      const progress = (event: ProgressEvent): void => {
        if (event.kind === 'plan') abort.abort(reason);
      };
      await expect(run({ objectReader }, { signal: abort.signal, progress })).rejects.toBe(reason);
    }
  });

  test('ends with what a progress hook throws', async () => {
    const error = new Error('the terminal is gone');
    const progress = (): void => {
      throw error;
    };
    await expect(run({}, { progress })).rejects.toBe(error);
  });
});

test('counters are summed over kernels, by name', () => {
  const numbers = (factor: number): Float64Array => Float64Array.from({ length: 25 }, (_, i) => (i + 1) * factor);
  const diffs = { hits: 1, misses: 2, evictions: 3, entries: 4, capacity: 5 };
  const threads = [1, 10].map((factor) => ({ kernel: readCounters(numbers(factor)), diffs }));
  const counters = countersOf(someKnobs, threads, { batches: 6, waitedMs: 7.4, readyMost: 8 }, 9.6);
  expect(counters).toMatchObject({
    workers: 2,
    'workers-started': 2,
    'pipeline.batches': 6,
    'pipeline.waited-ms': 7,
    'pipeline.edges-ms': 10,
    'diffs.misses': 4,
    'kernel.windows.hits': 11,
    'kernel.bases.hits': 77,
    'kernel.lines.capacity-bytes': 198,
    'kernel.scratch-peak-bytes': 275,
  });
  expect(Object.keys(counters).filter((name) => name.startsWith('syntax.'))).toEqual([]);
});

test('counters of parsing are there if a thread parsed, and summed', () => {
  const diffs = { hits: 1, misses: 2, evictions: 3, entries: 4, capacity: 5 };
  const kernel = readCounters(new Float64Array(25));
  const cache = { hits: 1, misses: 2, evictions: 3, bytes: 4 };
  const syntax = { cache, parses: 5, incrementalParses: 6, parsedUnits: 7, largeParsers: 8 };
  const threads = [
    { kernel, diffs, syntax },
    { kernel, diffs },
    { kernel, diffs, syntax },
  ];
  expect(countersOf(someKnobs, threads, { batches: 6, waitedMs: 7.4, readyMost: 8 }, 9.6)).toMatchObject({
    'syntax.parses': 10,
    'syntax.incremental-parses': 12,
    'syntax.parsed-units': 14,
    'syntax.cache.hits': 2,
    'syntax.cache.misses': 4,
    'syntax.cache.evictions': 6,
    'syntax.cache.used-bytes': 8,
  });
});
