import { describe, expect, test } from 'vitest';
import type { ReadChanges } from '../../src/changes/change-reader.js';
import { changesAhead } from '../../src/engine/changes-ahead.js';

/** A reader of three batches that says how far it is. */
function reader(failure?: Error) {
  const told: string[] = [];
  async function* batches(): AsyncGenerator<ReadChanges, void> {
    try {
      for (const number of [1, 2, 3]) {
        told.push(`read ${number}`);
        await Promise.resolve();
        if (failure !== undefined) throw failure;
        yield number as unknown as ReadChanges;
      }
    } finally {
      told.push('ended');
    }
  }
  return { told, batches: batches() };
}

describe('changes that are read ahead', () => {
  test('are read before anybody takes the first, and the others when their turn comes', async () => {
    const { told, batches } = reader();
    const changes = changesAhead([], batches);
    await Promise.resolve();
    expect(told).toEqual(['read 1']);
    const taken: unknown[] = [];
    for await (const batch of changes.batches) {
      taken.push(batch);
      expect(told.at(-1)).toBe(`read ${taken.length}`);
    }
    expect(taken).toEqual([1, 2, 3]);
    expect(told.at(-1)).toBe('ended');
  });

  test('end when they are dropped, or when their taker stops', async () => {
    const dropped = reader();
    changesAhead([], dropped.batches).drop();
    await new Promise(setImmediate);
    expect(dropped.told).toEqual(['read 1', 'ended']);
    const left = reader();
    for await (const batch of changesAhead([], left.batches).batches) if (Number(batch) === 2) break;
    expect(left.told).toEqual(['read 1', 'read 2', 'ended']);
  });

  test('tell a failure to whoever takes them, and nobody else', async () => {
    const failure = new Error('gone');
    const { batches } = reader(failure);
    const changes = changesAhead([], batches);
    await new Promise(setImmediate);
    await expect(changes.batches[Symbol.asyncIterator]().next()).rejects.toBe(failure);
    changesAhead([], reader(failure).batches).drop();
    await new Promise(setImmediate);
  });
});
