// The changes of a history in its chunks, read from the moment on that they are planned, whether or not somebody takes them yet.

import type { ReadChanges } from '../changes/change-reader.js';
import type { ChunkPlan } from '../pipeline/plan.js';

/** What is being read. */
export interface ChangesAhead {
  readonly chunks: readonly ChunkPlan[];
  /** The batches of all chunks, in order; to be taken once. Ending early is as good as `drop`. */
  readonly batches: AsyncIterable<ReadChanges>;
  /** Lets go of it: nobody will take a batch. */
  readonly drop: () => void;
}

/** Starts the reading of batches. A failure of the first is told to whoever takes it. */
export function changesAhead(chunks: readonly ChunkPlan[], batches: AsyncIterable<ReadChanges>): ChangesAhead {
  const iterator = batches[Symbol.asyncIterator]();
  const first = iterator.next();
  first.catch(() => undefined);
  const end = async (): Promise<void> => {
    await iterator.return?.();
  };
  return {
    chunks,
    batches: following(first, iterator, end),
    drop: () => void end().catch(() => undefined),
  };
}

async function* following(
  first: Promise<IteratorResult<ReadChanges>>,
  iterator: AsyncIterator<ReadChanges>,
  end: () => Promise<void>,
): AsyncGenerator<ReadChanges, void> {
  try {
    for (let next = await first; next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await end();
  }
}
