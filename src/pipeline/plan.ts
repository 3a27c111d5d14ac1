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
  /** Whether a state can be kept of the commits before this one: everywhere without it, and always of all of them. */
  readonly isEdge?: (commit: number) => boolean;
}

/** Cuts what is left of `commits` commits. */
export function planChunks(
  commits: number,
  { from = 0, chunkCommits = CHUNK_COMMITS, batchCommits = BATCH_COMMITS, edge, isEdge = () => true }: PlanOptions = {},
): ChunkPlan[] {
  const batches = (start: number, end: number): Span[] => spans(start, end, batchCommits, isEdge, false);
  return spans(from, commits, chunkCommits, isEdge, true).map((chunk) => ({
    ...chunk,
    batches:
      edge === undefined || edge <= chunk.from || edge >= chunk.end
        ? batches(chunk.from, chunk.end)
        : [...batches(chunk.from, edge), ...batches(edge, chunk.end)],
  }));
}

/**
 * Spans of at most so many commits that end at edges. Where no edge comes so soon, one ends at the next edge all the same if it `must`, and
 * else where it is full.
 */
function spans(from: number, end: number, most: number, isEdge: (commit: number) => boolean, must: boolean): Span[] {
  const cuts: Span[] = [];
  for (let start = from; start < end;) {
    const full = Math.min(end, start + most);
    let cut = full;
    while (cut > start && cut < end && !isEdge(cut)) cut--;
    if (cut === start) cut = full;
    while (must && cut < end && !isEdge(cut)) cut++;
    cuts.push({ from: start, end: cut });
    start = cut;
  }
  return cuts;
}
