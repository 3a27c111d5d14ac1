// How a history is cut: chunks, at whose edges analyzers compact and checkpoints are cut, and in them the batches that workers read.

/** Most commits of a chunk, and of a batch. Neighbouring commits share trees and files, so larger batches keep caches warm. */
export const CHUNK_COMMITS = 5000;
export const BATCH_COMMITS = 1024;

/** A run of commits; `end` is exclusive. */
export interface Span {
  readonly from: number;
  readonly end: number;
}

/** A chunk and its batches. */
export interface ChunkPlan extends Span {
  readonly batches: readonly Span[];
}

/** Cuts `commits` commits. */
export function planChunks(commits: number, chunkCommits = CHUNK_COMMITS, batchCommits = BATCH_COMMITS): ChunkPlan[] {
  return spans(0, commits, chunkCommits).map((chunk) => ({
    ...chunk,
    batches: spans(chunk.from, chunk.end, batchCommits),
  }));
}

function spans(from: number, end: number, most: number): Span[] {
  return Array.from({ length: Math.ceil((end - from) / most) }, (_, i) => ({
    from: from + i * most,
    end: Math.min(end, from + (i + 1) * most),
  }));
}
