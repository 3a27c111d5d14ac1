// The kernel's counters, by name. Order as `counters` in assembly/index.ts writes them.

/** What one cache has done and holds. */
export interface CacheCounters {
  readonly hits: number;
  readonly misses: number;
  readonly evictions: number;
  readonly usedBytes: number;
  readonly entries: number;
  readonly capacityBytes: number;
}

/** What a kernel has done since it was made. */
export interface KernelCounters {
  readonly windows: CacheCounters;
  readonly bases: CacheCounters;
  readonly lines: CacheCounters;
  /** Bytes read from pack files. */
  readonly packBytesRead: number;
  /** Objects inflated or built from a delta. */
  readonly objectsBuilt: number;
  readonly bytesInflated: number;
  /** Objects too large for the base cache. */
  readonly objectsUncached: number;
  /** Bytes of text that were split and hashed. */
  readonly bytesIndexed: number;
  /** Objects that did not fit in the arena and were read by themselves. */
  readonly arenaOverflows: number;
  readonly scratchPeakBytes: number;
  /** Pages of pack indexes. */
  readonly indexes: CacheCounters;
}

/** Numbers that `counters` writes. */
export const COUNTERS = 31;

/** Reads the numbers written by the kernel. */
export function readCounters(numbers: Float64Array): KernelCounters {
  const at = (i: number): number => numbers[i] ?? 0;
  const cache = (i: number): CacheCounters => ({
    hits: at(i),
    misses: at(i + 1),
    evictions: at(i + 2),
    usedBytes: at(i + 3),
    entries: at(i + 4),
    capacityBytes: at(i + 5),
  });
  return {
    windows: cache(0),
    bases: cache(6),
    lines: cache(12),
    packBytesRead: at(18),
    objectsBuilt: at(19),
    bytesInflated: at(20),
    objectsUncached: at(21),
    bytesIndexed: at(22),
    arenaOverflows: at(23),
    scratchPeakBytes: at(24),
    indexes: cache(25),
  };
}
