// Rows of a graph with parents before children. Among rows that are free to come next, the one that `before` puts first comes first, so
// the order depends on the graph and `before` alone.

import { Heap } from './heap.js';

/** Orders rows 0 to `count`; parents below 0 (unknown ones) do not count, nor does a parent named twice. */
export function topologicalOrder(
  count: number,
  parentsOf: (row: number) => readonly number[],
  before: (a: number, b: number) => boolean,
): number[] {
  const waiting = new Uint32Array(count);
  const children = Array.from({ length: count }, (): number[] => []);
  const ready = new Heap(before);
  for (let row = 0; row < count; row++) {
    for (const parent of new Set(parentsOf(row))) {
      if (parent < 0) continue;
      children[parent].push(row);
      waiting[row]++;
    }
    if (waiting[row] === 0) ready.add(row);
  }
  const order: number[] = [];
  for (let row = ready.take(); row !== undefined; row = ready.take()) {
    order.push(row);
    for (const child of children[row]) if (--waiting[child] === 0) ready.add(child);
  }
  return order;
}
