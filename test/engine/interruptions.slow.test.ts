// Runs that are looked at, stopped, ended or disturbed on their way.
import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckpointStore } from '../../src/checkpoint/store.js';
import type { ChangeBatch } from '../../src/changes/change-batch.js';
import type { RawOptions } from '../../src/engine/options.js';
import type { Analyze, ProgressEvent, RunHooks } from '../../src/engine/run-result.js';
import { compiledSources } from '../git/compiled-sources.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { compiledEngine } from './compiled-engine.js';
import { KeptRuns, type KeptRun } from './kept-runs.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture } = longHistory(room, 'project.git', 90, 7);
const line = fixture.git('rev-list', '--first-parent', '--reverse', 'main').split('\n');

let analyze: Analyze;
let whole: KeptRun;
beforeAll(async () => {
  analyze = await compiledEngine();
  whole = await keptRuns().fresh();
});
const keptRuns = (on: RepositoryFixture = fixture, options: RawOptions = {}): KeptRuns =>
  new KeptRuns(analyze, on.path, options);
/** Progress that acts once, at the first event of which `when` is true. */
function once(when: (event: ProgressEvent) => boolean, act: () => void): (event: ProgressEvent) => void {
  let done = false;
  return (event) => {
    if (done || !when(event)) return;
    done = true;
    act();
  };
}
const after =
  (commits: number) =>
  (event: ProgressEvent): boolean =>
    event.kind === 'advance' && event.done >= commits;
let copies = 0;
function copyOf(original: RepositoryFixture): RepositoryFixture {
  const name = `copy-${copies++}/project.git`;
  cpSync(original.path, room.at(name), { recursive: true });
  return room.existing(name);
}

describe('reports are the same to the byte', () => {
  test.each([
    ['from two workers', { workers: 2 }],
    ['from four workers, through one batch at a time', { workers: 4, bufferSize: 1, memoryBudget: '400MiB' }],
    ['in chunks of one commit', { chunkSize: 1 }],
    ['in one chunk, of batches of one commit', { chunkSize: 'all', commitBatchSize: 1 }],
    ['with the smallest budget', { memoryBudget: '128MiB' }],
    [
      'with a large budget',
      { memoryBudget: '2GiB', workers: undefined, commitBatchSize: undefined, chunkSize: undefined },
    ],
    ['with what the machine gives', { memoryBudget: 'auto', workers: undefined }],
    ['with caches that hold nearly nothing', { blobCacheSize: '1MiB', diffCacheSize: 1 }],
    ['through git', { objectReader: 'git' }],
    ['through git, from two workers', { objectReader: 'git', memoryBudget: '400MiB', workers: 2, chunkSize: 9 }],
  ] as [string, RawOptions][])('%s', async (_, raw) => {
    const runs = keptRuns();
    expect((await runs.run(raw)).text).toBe(whole.text);
    expect((await runs.fresh(raw)).text).toBe(whole.text);
  });

  test('with knobs beyond what the machine gives, which is told', async () => {
    const raw = { memoryBudget: 'auto', workers: 8, blobCacheSize: '8GiB' };
    const beyond = await keptRuns().fresh(raw);
    expect(beyond.text).toBe(whole.text);
    expect(beyond.notices.join()).toMatch(
      /^[89]\.?\d* GiB of memory are expected, more than the .* that were found for it/,
    );
    expect((await keptRuns().fresh({ memoryBudget: 'auto' })).notices).toEqual([]);
  });
});

describe('a milestone', () => {
  interface Looked extends KeptRun {
    readonly reached: Readonly<Record<string, unknown>>[];
    readonly later: string[];
    readonly order: string[];
  }
  async function lookAt(runs: KeptRuns, oid: string, raw: RawOptions = {}): Promise<Looked> {
    const reached: Readonly<Record<string, unknown>>[] = [];
    const [later, order]: string[][] = [[], []];
    const milestone: RunHooks['milestone'] = {
      oid,
      reached: (results) => {
        order.push('reached');
        reached.push(structuredClone(results));
      },
      after: ({ commits: { oids, ticks } }: ChangeBatch) => {
        order.push('after');
        ticks.forEach((_, row) => later.push(Buffer.from(oids.subarray(row * 20, row * 20 + 20)).toString('hex')));
      },
    };
    const run = await runs.run(raw, { milestone });
    return { ...run, reached, later, order };
  }
  async function expectLooked(looked: Looked, row: number): Promise<void> {
    const { results } = (await keptRuns().fresh({ revision: line[row] })).result;
    expect(looked.reached).toEqual([results]);
    expect(looked.later).toEqual(line.slice(row + 1));
    expect(looked.order.indexOf('reached')).toBe(0);
    expect(looked.text).toBe(whole.text);
  }

  test.each([0, 6, 19, 20, 33, 88, 89])(
    'at row %i gives the results of a run up to it, then what follows',
    async (row) => {
      const runs = keptRuns();
      await expectLooked(await lookAt(runs, line[row]), row);
      // Its state was kept, and is where the next one starts.
      const again = await lookAt(runs, line[row]);
      expect(again.result.run.checkpoint).toMatchObject({ reused: row + 1, analysed: 89 - row });
      await expectLooked(again, row);
    },
  );

  test('is reached from a state before it, and not from one beyond', async () => {
    const runs = keptRuns();
    await runs.run({ revision: line[30] });
    const from = await lookAt(runs, line[50]);
    expect(from.result.run.checkpoint.reused).toBe(31);
    await expectLooked(from, 50);
    await runs.run();
    const beyond = await lookAt(runs, line[50]);
    expect(beyond.told[0]).toMatch(/the snapshot of [0-9a-f]{8} does not fit: it goes beyond the commit/);
    await expectLooked(beyond, 50);
  });

  test('that is not on the main line is never reached', async () => {
    const side = fixture.git('rev-parse', 'side0');
    const looked = await lookAt(keptRuns(), side);
    expect([looked.reached, looked.later, looked.text]).toEqual([[], [], whole.text]);
  });

  test('is reached without anything kept, and by several workers', async () => {
    await expectLooked(
      await lookAt(keptRuns(), line[40], { checkpoint: false, workers: 3, memoryBudget: '400MiB' }),
      40,
    );
  });

  test('at the start is reached once, though the packs are opened again', async () => {
    const copy = copyOf(fixture);
    const runs = keptRuns(copy);
    await runs.run({ revision: line[9] });
    let reached = 0;
    const progress = once(
      ({ kind }) => kind === 'plan',
      () => repack(copy),
    );
    const milestone = { oid: line[9], reached: () => reached++ };
    const { text, notices } = await runs.run({}, { milestone, progress });
    expect(notices.join('\n')).toContain('packed anew');
    expect([reached, text]).toEqual([1, whole.text]);
  });
});

describe('a stop signal', () => {
  test.each([1, 7, 20, 41, 83])(
    'after %i commits gives what a run up to there would, and the next run goes on',
    async (commits) => {
      const runs = keptRuns();
      const stop = new AbortController();
      const partial = await runs.run({}, { stop: stop.signal, progress: once(after(commits), () => stop.abort()) });
      const { count } = partial.result.source.commits;
      expect([count >= commits, count < commits + 7, count < 90]).toEqual([true, true, true]);
      expect(partial.result.source.completeness).toMatchObject({ complete: false, commitsLeft: 90 - count });
      expect(partial.result.run.checkpoint).toMatchObject({ analysed: count, saved: true });
      const upTo = await keptRuns().fresh({ revision: line[count - 1] });
      expect(partial.result.results).toEqual(upTo.result.results);
      expect(partial.result.source.commits).toEqual(upTo.result.source.commits);
      const { completeness } = upTo.result.source;
      expect(partial.result.source.completeness).toEqual({ ...completeness, complete: false, commitsLeft: 90 - count });
      const next = await runs.run();
      expect(next.result.run.checkpoint).toMatchObject({ reused: count, analysed: 90 - count });
      expect(next.text).toBe(whole.text);
    },
  );

  test('after the last commit is a whole run', async () => {
    const stop = new AbortController();
    const runs = keptRuns();
    const { text } = await runs.run({}, { stop: stop.signal, progress: once(after(90), () => stop.abort()) });
    expect(text).toBe(whole.text);
  });

  test('given before the start ends after the first batch', async () => {
    const { result } = await keptRuns().run({}, { stop: AbortSignal.abort() });
    expect(result.source.commits.count).toBe(7);
  });

  test('time and again still comes to the same report', async () => {
    const runs = keptRuns();
    for (let runsLeft = 20; runsLeft > 0; runsLeft--) {
      const { result, text } = await runs.run({}, { stop: AbortSignal.abort() });
      if (!result.source.completeness.complete) continue;
      expect(text).toBe(whole.text);
      return;
    }
    throw new Error('the run never ended');
  });
});

describe('a run that is ended', () => {
  test.each(['by its signal', 'by its hook'])(
    '%s in the middle keeps its state, and the next one goes on',
    async (how) => {
      const runs = keptRuns();
      const reason = new Error('enough');
      const abort = new AbortController();
      const progress = once(after(50), () => {
        if (how === 'by its hook') throw reason;
        abort.abort(reason);
      });
      await expect(runs.run({ workers: 2 }, { signal: abort.signal, progress })).rejects.toBe(reason);
      const [newest] = CheckpointStore.of(runs.directory, fixture.path).list();
      expect(newest.manifest.commits).toBeGreaterThanOrEqual(50);
      expect(readdirSync(runs.directory)).toHaveLength(1);
      const next = await runs.run();
      expect(next.result.run.checkpoint.reused).toBe(newest.manifest.commits);
      expect(next.text).toBe(whole.text);
    },
  );

  test('before the first commit keeps nothing, and gives the right to write back', async () => {
    const runs = keptRuns();
    await expect(runs.run({}, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
    expect(readdirSync(runs.directory)).toEqual([]);
    expect((await runs.run()).text).toBe(whole.text);
  });
});

/** Packs everything anew, so that neither loose objects nor packs of before are there. */
function repack(repository: RepositoryFixture): void {
  repository.git('repack', '-adfq', `--depth=${3 + (copies++ % 40)}`);
  repository.git('prune-packed', '-q');
}

describe('a repository that is packed while it is read', () => {
  const moments: [string, (event: ProgressEvent) => boolean][] = [
    ['before anything is read', ({ kind }) => kind === 'detail'],
    ['before the first batch', ({ kind }) => kind === 'plan'],
    ['at the edge of a chunk', after(20)],
    ['within a chunk', after(30)],
  ];

  test.each(moments)('its objects being loose, %s, gives the right report', async (_, when) => {
    for (const raw of [{ bufferSize: 1 }, { objectReader: 'git' }] as RawOptions[]) {
      const copy = copyOf(fixture);
      const runs = keptRuns(copy);
      const { text, notices } = await runs.run(raw, { progress: once(when, () => repack(copy)) });
      expect(text).toBe(whole.text);
      if (raw.bufferSize === 1) {
        expect(notices).toContain('the repository was packed anew while it was read: its packs are opened again');
      }
    }
  });

  test.each(moments)('its objects being packed, %s, gives the right report', async (_, when) => {
    for (const raw of [{ bufferSize: 1, workers: 2 }] as RawOptions[]) {
      const copy = copyOf(fixture);
      repack(copy);
      const runs = keptRuns(copy);
      expect((await runs.run(raw, { progress: once(when, () => repack(copy)) })).text).toBe(whole.text);
    }
  });

  test('into a pack of the same name, of which the file is another, gives the right report', async () => {
    const copy = copyOf(fixture);
    repack(copy);
    const [index] = readdirSync(copy.at('objects', 'pack')).filter((name) => name.endsWith('.idx'));
    const file = copy.at('objects', 'pack', index);
    // The worker starts while its index is away; then it is back.
    const progress = once(
      ({ kind }) => kind === 'detail',
      () => {
        cpSync(file, `${file}.new`);
        rmSync(file);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
        renameSync(`${file}.new`, file);
      },
    );
    expect((await keptRuns(copy).run({}, { progress })).text).toBe(whole.text);
  });

  test('at every batch gives the right report', async () => {
    const copy = copyOf(fixture);
    let packed = 0;
    const progress = (event: ProgressEvent): void => {
      if (event.kind !== 'advance' || event.done === 90) return;
      repack(copy);
      packed++;
    };
    expect((await keptRuns(copy).run({ bufferSize: 1, commitBatchSize: 10 }, { progress })).text).toBe(whole.text);
    expect(packed).toBe(8);
  });

  test('with a list of files in its newest commit, before anything is read, still heeds it', async () => {
    const repository = room.repository('attributes');
    repository.commit('one', { 'made.txt': 'a\n', 'own.txt': 'a\n' });
    repository.commit('two', {
      '.gitattributes': 'made.txt linguist-generated\n',
      '.mailmap': 'Ada A <ada@example.org>\n',
    });
    const expected = await keptRuns(repository).fresh();
    expect(expected.result.source.selection.attributesFiles).toBe(1);
    const progress = once(
      ({ kind }) => kind === 'detail',
      () => repack(repository),
    );
    expect((await keptRuns(repository).run({}, { progress })).text).toBe(expected.text);
  });

  test('and that truly lacks a blob counts it as missing, and goes on', async () => {
    const copy = copyOf(fixture);
    const blob =
      copy
        .git('ls-tree', '-r', line[60])
        .split('\n')
        .map((row) => row.split(/[ \t]/))
        .find(([mode, type]) => mode === '100644' && type === 'blob')?.[2] ?? '';
    rmSync(copy.at('objects', blob.slice(0, 2), blob.slice(2)));
    const expected = await keptRuns(copy).fresh();
    expect(expected.result.source.completeness.missingBlobs.count).toBe(1);
    const progress = once(after(20), () => {
      const oids = copy.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
      copy.gitWithInput(`${oids}\n`, 'pack-objects', '-q', copy.at('objects', 'pack', 'pack'));
      copy.git('prune-packed', '-q');
    });
    const { text, notices } = await keptRuns(copy).run({ bufferSize: 1 }, { progress });
    expect(text).toBe(expected.text);
    expect(notices.filter((notice) => notice.includes('packed anew'))).toHaveLength(1);
    expect(notices.filter((notice) => notice.startsWith('1 blob of this history could not be read'))).toHaveLength(1);
  });
});

describe('a worker', () => {
  const source = (file: string): string => readFileSync(join(compiledSources(['pipeline']), 'pipeline', file), 'utf8');
  /** An engine whose workers read as they should, until they have read six batches. */
  const failing = (how: string): Promise<Analyze> =>
    compiledEngine({
      'pipeline/worker.js': source('worker.js').replace(
        "case 'read': {",
        `case 'read': { globalThis.reads = (globalThis.reads ?? 0) + 1; if (globalThis.reads > 6) { ${how} }`,
      ),
      'pipeline/worker-thread.js': source('worker-thread.js').replace('HANG_SECONDS = 300', 'HANG_SECONDS = 1'),
    });

  test.each([
    ['that ends', 'process.exit(7);', 'bug-worker-died', /ended early \(code 7\)/],
    [
      'that dies',
      "setImmediate(() => { throw new Error('out of luck'); }); return;",
      'bug-worker-died',
      /died: out of luck/,
    ],
    ['that hangs', 'for (;;);', 'bug-worker-hung', /has read nothing for 1 seconds/],
  ])('%s ends the run with its error, and the next one goes on from what was kept', async (_, how, code, text) => {
    const runs = keptRuns();
    const broken = new KeptRuns(await failing(how), fixture.path);
    await expect(broken.run({ checkpointDir: runs.directory })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(text) as string,
    });
    const next = await runs.run();
    // Six batches were read; of the last, answers may have been on their way.
    const { reused } = next.result.run.checkpoint;
    expect([reused >= 20, reused <= 40]).toEqual([true, true]);
    expect(next.text).toBe(whole.text);
  });
});
