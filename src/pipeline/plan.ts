// How a history is cut: chunks, at whose edges analyzers compact and checkpoints are cut, and in them the batches that workers read.
// Where the cuts are changes no result.

/** Most commits of a chunk, and of a batch, when nobody says otherwise. Neighbouring commits share trees and files, so larger batches keep caches warm. */
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

/** How to cut. */
export interface PlanOptions {
  /** The first commit that is still to be read. */
  readonly from?: number;
  readonly chunkCommits?: number;
  readonly batchCommits?: number;
  /** A commit before which a batch ends. */
  readonly edge?: number | undefined;
}

/** Cuts what is left of `commits` commits. */
export function planChunks(
  commits: number,
  { from = 0, chunkCommits = CHUNK_COMMITS, batchCommits = BATCH_COMMITS, edge }: PlanOptions = {},
): ChunkPlan[] {
  return spans(from, commits, Math.min(chunkCommits, Math.max(1, commits))).map((chunk) => ({
    ...chunk,
    batches:
      edge === undefined || edge <= chunk.from || edge >= chunk.end
        ? spans(chunk.from, chunk.end, batchCommits)
        : [...spans(chunk.from, edge, batchCommits), ...spans(edge, chunk.end, batchCommits)],
  }));
}

function spans(from: number, end: number, most: number): Span[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - from) / most)) }, (_, i) => ({
    from: from + i * most,
    end: Math.min(end, from + (i + 1) * most),
  }));
}
