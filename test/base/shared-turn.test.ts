import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { SharedTurn } from '../../src/base/shared-turn.js';

test('one has the turn until it is given up, and whoever waits says so', async () => {
  const memory = SharedTurn.memory();
  const [first, second] = [new SharedTurn(memory), new SharedTurn(memory)];
  const waiting = vi.fn();
  await first.take(waiting);
  await first.take(waiting);
  expect(waiting).not.toHaveBeenCalled();
  const order: string[] = [];
  const taken = second.take(waiting).then(() => order.push('second'));
  await vi.waitFor(() => expect(waiting.mock.calls.length).toBeGreaterThan(2));
  second.give();
  expect(order).toEqual([]);
  first.give();
  await taken;
  first.give();
  const third = new SharedTurn(memory).take(waiting).then(() => order.push('third'));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(order).toEqual(['second']);
  second.give();
  await third;
});

test('threads have it one after the other', async () => {
  const turn = SharedTurn.memory();
  const count = new SharedArrayBuffer(8);
  const program = `
    import { parentPort, workerData } from 'node:worker_threads';
    import { SharedTurn } from '${new URL('../../lib/base/shared-turn.js', import.meta.url).href}';
    const turn = new SharedTurn(workerData.turn);
    const [inside, errors] = [0, 1];
    const words = new Int32Array(workerData.count);
    for (let i = 0; i < 20; i++) {
      await turn.take(() => undefined);
      if (Atomics.add(words, inside, 1) !== 0) Atomics.add(words, errors, 1);
      await new Promise((resolve) => setImmediate(resolve));
      Atomics.sub(words, inside, 1);
      turn.give();
    }`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise((resolve, reject) => {
          new Worker(url, { workerData: { turn, count } }).once('error', reject).once('exit', resolve);
        }),
    ),
  );
  expect([...new Int32Array(count)]).toEqual([0, 0]);
});
