import { setTimeout as pause } from 'node:timers/promises';
import { rmSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadChanges } from '../../src/changes/change-reader.js';
import type { History } from '../../src/history/history.js';
import { serialPipeline } from '../../src/pipeline/serial.js';
import type { Pipeline } from '../../src/pipeline/stream.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { everything, meaningOf, spansOf, spelledOut } from './batch-meaning.js';
import { compiledPipeline, readingOf, threaded, type CompiledPipeline } from './compiled-pipeline.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture } = longHistory(room, 'history', 60);
const request = {
  head: fixture.git('rev-parse', 'main'),
  shallow: [],
  order: 'first-parent',
  tickSeconds: 86_400,
} as const;

let compiled: CompiledPipeline;
beforeAll(async () => {
  compiled = await compiledPipeline();
});

/** Waits until no more threads run than before. */
async function expectThreads(before: number): Promise<void> {
  await expect.poll(() => threads(), { timeout: 10_000 }).toBeLessThanOrEqual(before);
}
const threads = (): number => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;

/** The error that ends `run`. */
async function errorOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const history = (): Promise<History> => serialPipeline(readingOf(fixture)).history(request);

/** Reads all batches of five commits; how many came. */
async function readAll(
  pipeline: Pipeline,
  of: History,
  seen: (changes: ReadChanges) => void = () => undefined,
): Promise<number> {
  let count = 0;
  for await (const changes of pipeline.batches(of, spansOf(of, 5), everything)) {
    seen(changes);
    count++;
  }
  return count;
}

describe('batches from workers', () => {
  test('come in order, whichever worker is slow', async () => {
    const slow = await compiledPipeline(`
      import { parentPort } from 'node:worker_threads';
      let turn = 0;
      parentPort.on('message', ({ kind, number }) => {
        if (kind === undefined) return; // what to read
        if (kind === 'close') parentPort.close();
        // Some answers take long, others none at all.
        const until = performance.now() + [40, 0, 7, 0, 0, 21][(number * 7 + turn++) % 6];
        while (performance.now() < until);
        parentPort.postMessage({ kind: 'batch', number, changes: { number, batch: { commits: {}, changes: {}, hunks: {}, paths: {} } } });
      });`);
    for (const workers of [1, 2, 4, 7]) {
      const pipeline = threaded(slow, readingOf(fixture), workers);
      const numbers: unknown[] = [];
      await readAll(pipeline, await history(), (changes) =>
        numbers.push((changes as unknown as { number: number }).number),
      );
      expect(numbers).toEqual(Array.from({ length: 12 }, (_, i) => i));
      await pipeline.kill();
    }
  });

  test('hold until the next one is asked for, and are given back then', async () => {
    const pipeline = threaded(compiled, readingOf(fixture), 2);
    const of = await history();
    const kept: ReadChanges[] = [];
    const last = await readAll(pipeline, of, (changes) => {
      expect(spelledOut(changes.batch).length).toBeGreaterThan(4);
      kept.push(changes);
    });
    expect(last).toBe(12);
    expect(kept.map(({ batch }) => batch.commits.oids.length)).toEqual(kept.map(() => 0));
    expect(of.commits.oids.length).toBe(60 * 20);
    await pipeline.close();
  });

  test('are none for no spans', async () => {
    const pipeline = threaded(compiled, readingOf(fixture), 2);
    for await (const changes of pipeline.batches(await history(), [], everything)) expect(changes).toBeUndefined();
    expect(await pipeline.close()).toHaveLength(2);
  });

  test('may be left unread: closing and killing both end the threads', async () => {
    const before = threads();
    const of = await history();
    for (const end of ['close', 'kill'] as const) {
      const pipeline = threaded(compiled, readingOf(fixture), 3);
      for await (const { batch } of pipeline.batches(of, spansOf(of, 5), everything)) {
        expect(batch.commits.ticks).toHaveLength(5);
        break;
      }
      await pipeline[end]();
      await expectThreads(before);
    }
  });

  test('tell what each kernel has done', async () => {
    const pipeline = threaded(compiled, readingOf(fixture), 2);
    await readAll(pipeline, await history());
    const counters = await pipeline.close();
    expect(counters).toHaveLength(2);
    for (const { kernel } of counters) {
      expect([kernel.lines.misses > 0, kernel.bytesIndexed > 0]).toEqual([true, true]);
    }
  });
});

describe('a worker that fails', () => {
  /** A worker that reads as it should until a batch is asked of it. */
  const failing = (how: string): string => `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ kind }) => { if (kind === 'read') { ${how} } });`;

  test.each([
    ['exits', 'process.exit(7);', /ended early \(code 7\)/],
    ['throws what nobody catches', "setImmediate(() => { throw new Error('out of luck'); });", /died: out of luck/],
    ['closes its port', 'parentPort.close();', /ended early \(code 0\)/],
    ['answers something else', "parentPort.postMessage({ kind: 'closed' });", /answered closed to batch/],
  ])('because it %s, ends the run with an error that says so', async (_, how, text) => {
    const before = threads();
    const pipeline = threaded(await compiledPipeline(failing(how)), readingOf(fixture), 2);
    const of = await history();
    const error = await errorOf(() => readAll(pipeline, of));
    expect(error).toMatchObject({ code: 'bug-worker-died', message: expect.stringMatching(text) as string });
    await pipeline.kill();
    await expectThreads(before);
  });

  test('before it is asked anything, fails what it is asked then', async () => {
    const broken = await compiledPipeline('process.exit(3);');
    const pipeline = threaded(broken, readingOf(fixture), 1);
    await pause(300);
    expect(await errorOf(() => pipeline.history(request))).toMatchObject({ code: 'bug-worker-died' });
    expect(await errorOf(() => pipeline.close())).toMatchObject({ code: 'bug-worker-died' });
  });

  test('without having been asked anything, does not fail a run that has all it wants', async () => {
    const broken = await compiledPipeline('process.exit(3);');
    const pipeline = threaded(broken, readingOf(fixture), 2);
    await pause(300);
    expect(await pipeline.close()).toEqual([]);
  });

  test('at opening its store, says why', async () => {
    const reading = readingOf(fixture);
    const pipeline = threaded(compiled, { ...reading, sizes: { ...reading.sizes, windowBytes: 1000 } }, 1);
    expect(await errorOf(() => pipeline.history(request))).toMatchObject({ code: 'user-bad-option' });
  });
});

describe('a signal', () => {
  test('ends what is under way with its reason, and leaves no thread', async () => {
    const before = threads();
    const endless = await compiledPipeline(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => { for (;;); });`);
    const abort = new AbortController();
    const pipeline = threaded(endless, readingOf(fixture), 2, abort.signal);
    const of = await history();
    const run = errorOf(() => readAll(pipeline, of));
    await pause(100);
    const reason = new Error('enough');
    abort.abort(reason);
    expect(await run).toBe(reason);
    expect(await errorOf(() => pipeline.history(request))).toBe(reason);
    await expectThreads(before);
  });

  test('given before the start lets nothing start', async () => {
    const before = threads();
    const reason = new Error('too late');
    const pipeline = threaded(compiled, readingOf(fixture), 2, AbortSignal.abort(reason));
    expect(await errorOf(() => pipeline.history(request))).toBe(reason);
    await expectThreads(before);
  });

  test('between two batches ends the run at the next one', async () => {
    const abort = new AbortController();
    const pipeline = threaded(compiled, readingOf(fixture), 2, abort.signal);
    const of = await history();
    const reason = new Error('enough of it');
    let seen = 0;
    const error = await errorOf(() =>
      readAll(pipeline, of, () => {
        if (++seen === 2) abort.abort(reason);
      }),
    );
    // What workers have answered already may still come.
    expect(seen).toBeLessThan(2 + 2 * 2 + 1);
    expect(error).toBe(reason);
  });
});

describe('a limit of changed files', () => {
  test('cuts batches that are over it once it is seen how many commits change, and changes nothing of what they mean', async () => {
    const serial = await meaningOf(serialPipeline(readingOf(fixture)), request, 20);
    expect(await meaningOf(threaded(compiled, readingOf(fixture), 2, undefined, 4), request, 20)).toEqual(serial);
    const sizes = async (mostChanges?: number): Promise<number[]> => {
      const pipeline = threaded(compiled, readingOf(fixture), 1, undefined, mostChanges);
      const of = await history();
      const found: number[] = [];
      for await (const { batch } of pipeline.batches(of, spansOf(of, 20), everything)) {
        found.push(batch.commits.ticks.length);
      }
      await pipeline.close();
      return found;
    };
    expect(await sizes()).toEqual([20, 20, 20]);
    const cut = await sizes(4);
    expect(cut.reduce((sum, size) => sum + size, 0)).toBe(60);
    // The first two were sent before anything was known.
    expect(cut.slice(0, 2)).toEqual([20, 20]);
    expect(Math.max(...cut.slice(2))).toBeLessThan(20);
  });
});

describe('a corrupt object in the middle', () => {
  const broken = longHistory(room, 'broken', 60).fixture;
  const line = broken.git('rev-list', '--first-parent', '--reverse', 'main').split('\n');
  /** The batch of five commits, and the blob that comes new with one of them. */
  const [batch, blob] = ((): [number, string] => {
    for (let i = 30; i < line.length; i++) {
      const before = broken.git('rev-list', '--objects', line[i - 1]);
      const rows = broken.git('diff-tree', '-r', '--diff-filter=A', line[i - 1], line[i]).split('\n');
      const blobs = rows.filter((row) => row.startsWith(':000000 100644')).map((row) => row.split(' ')[3]);
      const fresh = blobs.find((oid) => !before.includes(oid));
      if (fresh !== undefined) return [Math.floor(i / 5), fresh];
    }
    throw new Error('no commit brings a file');
  })();
  const file = broken.at('objects', blob.slice(0, 2), blob.slice(2));

  test.each(['serial', 'threaded'])('comes up with its code and place when its turn comes (%s)', async (make) => {
    rmSync(file, { force: true });
    writeFileSync(file, deflateSync('blob 5\0longer than five'));
    const pipeline = make === 'serial' ? serialPipeline(readingOf(broken)) : threaded(compiled, readingOf(broken), 3);
    const of = await pipeline.history(request);
    let seen = 0;
    const error = await errorOf(() => readAll(pipeline, of, () => seen++));
    expect(error).toMatchObject({ code: 'repository-corrupt-object', data: { oid: blob } });
    expect(seen).toBe(batch);
    await pipeline.kill();
  });

  test('that is missing is no error, but flagged, and the same in every make', async () => {
    rmSync(file, { force: true });
    const serial = await meaningOf(serialPipeline(readingOf(broken)), request, 5);
    const whole = await meaningOf(serialPipeline(readingOf(fixture)), request, 5);
    expect(serial.digest).not.toBe(whole.digest);
    expect(await meaningOf(threaded(compiled, readingOf(broken), 2), request, 7)).toEqual(serial);
  });
});
