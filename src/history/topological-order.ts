// Rows of a graph with parents before children. Among rows that are free to come next, the one that `before` puts first comes first, so
// the order depends on the graph and `before` alone.

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

/** A binary heap of rows. */
class Heap {
  readonly #rows: number[] = [];
  readonly #before: (a: number, b: number) => boolean;

  constructor(before: (a: number, b: number) => boolean) {
    this.#before = before;
  }

  add(row: number): void {
    const rows = this.#rows;
    let at = rows.push(row) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(row, rows[parent])) break;
      rows[at] = rows[parent];
      at = parent;
    }
    rows[at] = row;
  }

  /** The first row, taken out. */
  take(): number | undefined {
    const rows = this.#rows;
    const first = rows[0];
    const last = rows.pop();
    if (last === undefined || rows.length === 0) return last;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= rows.length) break;
      if (child + 1 < rows.length && this.#before(rows[child + 1], rows[child])) child++;
      if (!this.#before(rows[child], last)) break;
      rows[at] = rows[child];
      at = child;
    }
    rows[at] = last;
    return first;
  }
}
