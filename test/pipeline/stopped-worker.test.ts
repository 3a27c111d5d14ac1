// A thread that Node ends from outside while it makes a zlib stream takes the process with it (the assertion "close before init" of Node
// 20), so a thread at work is asked to stop and ends itself at its next read. The accident is too rare to wait for: one in thousands.

import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { compiledPipeline, readingOf, threaded, type CompiledPipeline } from './compiled-pipeline.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const { fixture } = longHistory(room, 'history', 60);
const oids = fixture.git('rev-list', '--objects', '--no-object-names', 'main').split('\n');

let compiled: CompiledPipeline;
beforeAll(async () => {
  compiled = await compiledPipeline();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a thread that is stopped while it inflates loose objects ends itself', async () => {
  expect(fixture.git('count-objects', '-v')).toContain('in-pack: 0\n');
  const terminate = vi.spyOn(Worker.prototype, 'terminate');
  for (let round = 0; round < 5; round++) {
    const pipeline = threaded(compiled, readingOf(fixture), 1);
    await pipeline.present(oids.slice(0, 1));
    let answered = false;
    // Every object, so many times over that the answer would take seconds.
    void pipeline.present(Array.from({ length: 500 }, () => oids).flat()).then(
      () => (answered = true),
      () => undefined,
    );
    await pause(3 + round * 2);
    await pipeline.kill();
    expect(answered).toBe(false);
  }
  expect(terminate).not.toHaveBeenCalled();
});

test('a thread that has nothing to do ends itself', async () => {
  const terminate = vi.spyOn(Worker.prototype, 'terminate');
  const pipeline = threaded(compiled, readingOf(fixture), 2);
  await pipeline.present(oids.slice(0, 1));
  await pipeline.kill();
  await pipeline.kill();
  expect(terminate).not.toHaveBeenCalled();
});

test('one that reads nothing any more is ended from outside', async () => {
  const terminate = vi.spyOn(Worker.prototype, 'terminate');
  const endless = await compiledPipeline(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', () => { for (;;); });`);
  const pipeline = threaded(endless, readingOf(fixture), 2);
  await pause(100);
  await pipeline.kill();
  expect(terminate).toHaveBeenCalledTimes(2);
});
