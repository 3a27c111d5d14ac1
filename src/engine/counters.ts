// The counters of a run by name, summed over its kernels, for `--stats`.

import type { CacheCounters, KernelCounters } from '../kernel/counters.js';

/** Adds the kernels' counters up, in the order in which they are printed. */
export function countersOf(kernels: readonly KernelCounters[]): Readonly<Record<string, number>> {
  const total = (of: (kernel: KernelCounters) => number): number =>
    kernels.reduce((sum, kernel) => sum + of(kernel), 0);
  const cache = (name: string, of: (kernel: KernelCounters) => CacheCounters): Record<string, number> => ({
    [`kernel.${name}.hits`]: total((kernel) => of(kernel).hits),
    [`kernel.${name}.misses`]: total((kernel) => of(kernel).misses),
    [`kernel.${name}.evictions`]: total((kernel) => of(kernel).evictions),
    [`kernel.${name}.used-bytes`]: total((kernel) => of(kernel).usedBytes),
    [`kernel.${name}.capacity-bytes`]: total((kernel) => of(kernel).capacityBytes),
  });
  return {
    workers: kernels.length,
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
  };
}
