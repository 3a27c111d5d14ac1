// The similarity oracle of rename detection, answered by a kernel: sources are compared a block at a time, as many as its arena
// holds, and the best sources of each destination travel from block to block.

import type { Kernel } from '../kernel/kernel.js';
import { BEST_SOURCES, type BestSources, type SimilarityOracle, type SimilaritySide } from './rename-similarity.js';

/** The oracle over one kernel. */
export function kernelSimilarity(kernel: Kernel): SimilarityOracle {
  return {
    sizes: (oids) => Float64Array.from(kernel.sizes(oids), (size) => size | 0),
    bestSources: (sources, destinations, minimumScore) => {
      const rows = destinations.names.length;
      const best = {
        sources: new Uint32Array(rows * BEST_SOURCES),
        keys: new Int32Array(rows * BEST_SOURCES).fill(-1),
      };
      kernel.openBlocks();
      let sourceFrom = 0;
      let destinationFrom = 0;
      sources.ends.forEach((sourceEnd, group) => {
        const destinationEnd = destinations.ends[group];
        if (destinationEnd > destinationFrom) {
          compareGroup(
            kernel,
            sources,
            sourceFrom,
            sourceEnd,
            destinations,
            destinationFrom,
            destinationEnd,
            minimumScore,
            best,
          );
        }
        sourceFrom = sourceEnd;
        destinationFrom = destinationEnd;
      });
      return best;
    },
  };
}

function compareGroup(
  kernel: Kernel,
  sources: SimilaritySide,
  sourceFrom: number,
  sourceEnd: number,
  destinations: SimilaritySide,
  destinationFrom: number,
  destinationEnd: number,
  minimumScore: number,
  best: BestSources,
): void {
  let from = sourceFrom;
  while (from < sourceEnd) {
    const until = Math.min(sourceEnd, from + kernel.mostSources);
    const held = kernel.addSources(rowsOf(sources, from, until, kernel.oidBytes, 0));
    for (let at = destinationFrom; at < destinationEnd; at += kernel.mostDestinations) {
      const end = Math.min(destinationEnd, at + kernel.mostDestinations);
      const input = rowsOf(destinations, at, end, kernel.oidBytes, BEST_SOURCES);
      putSlots(input, best, at, end, kernel.oidBytes);
      takeSlots(kernel.scoreDestinations(input, minimumScore, from), best, at);
    }
    from += held;
  }
}

/** Rows of name, load flag and id, with room for `slots` slots each; drawn in kernel/assembly/comparison.ts. */
function rowsOf(side: SimilaritySide, from: number, until: number, oidBytes: number, slots: number): Uint8Array {
  const rowBytes = 8 + oidBytes + 8 * slots;
  const input = new Uint8Array((until - from) * rowBytes);
  const view = new DataView(input.buffer);
  for (let row = from; row < until; row++) {
    const at = (row - from) * rowBytes;
    view.setUint32(at, side.names[row], true);
    view.setUint32(at + 4, side.sizes[row] < 0 ? 0 : 1, true);
    input.set(side.oids.subarray(row * oidBytes, (row + 1) * oidBytes), at + 8);
  }
  return input;
}

function putSlots(input: Uint8Array, best: BestSources, from: number, until: number, oidBytes: number): void {
  const rowBytes = 8 + oidBytes + 8 * BEST_SOURCES;
  const view = new DataView(input.buffer);
  for (let row = from; row < until; row++) {
    const at = (row - from) * rowBytes + 8 + oidBytes;
    for (let slot = 0; slot < BEST_SOURCES; slot++) {
      view.setUint32(at + 8 * slot, best.sources[row * BEST_SOURCES + slot], true);
      view.setInt32(at + 8 * slot + 4, best.keys[row * BEST_SOURCES + slot], true);
    }
  }
}

function takeSlots(words: Uint32Array, best: BestSources, from: number): void {
  for (let slot = 0; slot < words.length / 2; slot++) {
    best.sources[from * BEST_SOURCES + slot] = words[2 * slot];
    best.keys[from * BEST_SOURCES + slot] = words[2 * slot + 1] | 0;
  }
}
