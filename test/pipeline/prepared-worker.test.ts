// A thread that was started before anybody asked for one is the next that is taken; one that has died meanwhile is not.
import { afterAll, expect, test } from 'vitest';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { compiledPipeline, readingOf } from './compiled-pipeline.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const { fixture, firstParents } = longHistory(room, 'prepared', 30);
const request = {
  head: fixture.git('rev-parse', 'main'),
  shallow: [],
  order: 'first-parent',
  tickSeconds: 86_400,
} as const;

test('a prepared thread is taken once, and reads as any other', async () => {
  const { stream, workerThread } = await compiledPipeline();
  workerThread.prepareWorker();
  workerThread.prepareWorker();
  for (let turn = 0; turn < 2; turn++) {
    const pipeline = stream.threadedPipeline(
      () => new workerThread.WorkerThread().begin({ reading: readingOf(fixture), bridge: undefined }),
      1,
    );
    expect((await pipeline.history(request)).commits.ticks).toHaveLength(firstParents);
    expect(await pipeline.close()).toHaveLength(1);
  }
});

test('one that dies before it is taken is forgotten', async () => {
  const { stream, workerThread } = await compiledPipeline(`throw new Error('dead on arrival')`);
  workerThread.prepareWorker();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const pipeline = stream.threadedPipeline(
    () => new workerThread.WorkerThread().begin({ reading: readingOf(fixture), bridge: undefined }),
    1,
  );
  await expect(pipeline.history(request)).rejects.toMatchObject({ code: 'bug-worker-died' });
});

test('nothing is prepared once a thread has been asked for', async () => {
  const { workerThread } = await compiledPipeline();
  let started = 0;
  const count = (): void => {
    started++;
  };
  process.on('worker', count);
  try {
    const thread = new workerThread.WorkerThread();
    workerThread.prepareWorker();
    await thread.kill();
    expect(started).toBe(1);
  } finally {
    process.off('worker', count);
  }
});
