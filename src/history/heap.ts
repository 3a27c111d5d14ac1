// A binary heap of rows.

/** Rows, of which the one that `before` puts first is taken first. */
export class Heap {
  readonly #rows: number[] = [];
  readonly #before: (a: number, b: number) => boolean;

  constructor(before: (a: number, b: number) => boolean) {
    this.#before = before;
  }

  /** The first row, left in. */
  get first(): number | undefined {
    return this.#rows[0];
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
