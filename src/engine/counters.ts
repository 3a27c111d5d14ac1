// The counters of a run by name, for `--stats`: the knobs it ran with, and what its threads did, summed.

import type { Knobs } from '../budget/knobs.js';
import type { DiffCacheCounters } from '../changes/diff-cache.js';
import type { CacheCounters, KernelCounters } from '../kernel/counters.js';
import type { ReadingCounters } from '../pipeline/reading.js';
import type { FlowCounters } from '../pipeline/stream.js';
import type { SyntaxCounters } from '../uast/versions.js';

/** Adds the counters of the threads up, in the order in which they are printed; `edgesMs` was spent at edges of chunks. */
export function countersOf(
  knobs: Knobs,
  threads: readonly ReadingCounters[],
  flow: FlowCounters,
  edgesMs: number,
): Readonly<Record<string, number>> {
  const total = (of: (kernel: KernelCounters) => number): number =>
    threads.reduce((sum, { kernel }) => sum + of(kernel), 0);
  const diffs = (of: (diffs: DiffCacheCounters) => number): number =>
    threads.reduce((sum, thread) => sum + of(thread.diffs), 0);
  const cache = (name: string, of: (kernel: KernelCounters) => CacheCounters): Record<string, number> => ({
    [`kernel.${name}.hits`]: total((kernel) => of(kernel).hits),
    [`kernel.${name}.misses`]: total((kernel) => of(kernel).misses),
    [`kernel.${name}.evictions`]: total((kernel) => of(kernel).evictions),
    [`kernel.${name}.used-bytes`]: total((kernel) => of(kernel).usedBytes),
    [`kernel.${name}.capacity-bytes`]: total((kernel) => of(kernel).capacityBytes),
  });
  const parsed = threads.flatMap(({ syntax }) => syntax ?? []);
  const syntax = (of: (syntax: SyntaxCounters) => number): number => parsed.reduce((sum, one) => sum + of(one), 0);
  return {
    'memory-budget': knobs.budgetBytes,
    workers: knobs.workers,
    'workers-started': threads.length,
    'buffer-size': knobs.bufferSize,
    'commit-batch-size': knobs.commitBatchSize,
    'blob-cache-size': knobs.blobCacheBytes,
    'diff-cache-size': knobs.diffCacheEntries,
    'blob-arena-size': knobs.blobArenaBytes,
    'index-cache-size': knobs.indexCacheBytes,
    'chunk-size': knobs.chunkCommits,
    'pipeline.batches': flow.batches,
    'pipeline.waited-ms': Math.round(flow.waitedMs),
    'pipeline.ready-most': flow.readyMost,
    'pipeline.edges-ms': Math.round(edgesMs),
    'diffs.hits': diffs(({ hits }) => hits),
    'diffs.misses': diffs(({ misses }) => misses),
    'diffs.evictions': diffs(({ evictions }) => evictions),
    'diffs.entries': diffs(({ entries }) => entries),
    ...cache('indexes', (kernel) => kernel.indexes),
    ...cache('windows', (kernel) => kernel.windows),
    ...cache('bases', (kernel) => kernel.bases),
    ...cache('lines', (kernel) => kernel.lines),
    'kernel.pack-bytes-read': total((kernel) => kernel.packBytesRead),
    'kernel.objects-built': total((kernel) => kernel.objectsBuilt),
    'kernel.bytes-inflated': total((kernel) => kernel.bytesInflated),
    'kernel.objects-uncached': total((kernel) => kernel.objectsUncached),
    'kernel.bytes-indexed': total((kernel) => kernel.bytesIndexed),
    'kernel.arena-overflows': total((kernel) => kernel.arenaOverflows),
    'kernel.scratch-peak-bytes': total((kernel) => kernel.scratchPeakBytes),
    ...(parsed.length > 0 && {
      'syntax.parses': syntax(({ parses }) => parses),
      'syntax.incremental-parses': syntax(({ incrementalParses }) => incrementalParses),
      'syntax.parsed-units': syntax(({ parsedUnits }) => parsedUnits),
      'syntax.large-parsers': syntax(({ largeParsers }) => largeParsers),
      'syntax.cache.hits': syntax(({ cache: { hits } }) => hits),
      'syntax.cache.misses': syntax(({ cache: { misses } }) => misses),
      'syntax.cache.evictions': syntax(({ cache: { evictions } }) => evictions),
      'syntax.cache.used-bytes': syntax(({ cache: { bytes } }) => bytes),
    }),
  };
}
