// Counts by pairs of dense numbers: an open-addressing hash table in typed arrays.

/** Pairs and their counts as columns, sorted by row, then column; no count of 0. */
export interface PairColumns {
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
  readonly counts: Float64Array;
}

/** A sparse matrix of counts. */
export class PairCounts {
  /** A power of two long, at most half full; a slot whose count is 0 is free. */
  private rows = new Uint32Array(64);
  private columns = new Uint32Array(64);
  private counts = new Float64Array(64);
  private used = 0;

  /** Adds `count` > 0 to a pair's. */
  add(row: number, column: number, count: number): void {
    const slot = this.slotOf(row, column);
    if (this.counts[slot] === 0) {
      this.rows[slot] = row;
      this.columns[slot] = column;
      this.used++;
    }
    this.counts[slot] += count;
    if (2 * this.used > this.counts.length) this.rehash(this.save(), 2 * this.counts.length);
  }

  save(): PairColumns {
    const slots = Array.from(this.counts.keys()).filter((slot) => this.counts[slot] !== 0);
    slots.sort((a, b) => this.rows[a] - this.rows[b] || this.columns[a] - this.columns[b]);
    return {
      rows: Uint32Array.from(slots, (slot) => this.rows[slot]),
      columns: Uint32Array.from(slots, (slot) => this.columns[slot]),
      counts: Float64Array.from(slots, (slot) => this.counts[slot]),
    };
  }

  /** Replaces the counts by those that `save` gave. */
  load(state: PairColumns): void {
    this.rehash(state, 2 ** Math.max(6, 33 - Math.clz32(state.counts.length)));
  }

  private rehash({ rows, columns, counts }: PairColumns, length: number): void {
    this.rows = new Uint32Array(length);
    this.columns = new Uint32Array(length);
    this.counts = new Float64Array(length);
    this.used = 0;
    for (let i = 0; i < counts.length; i++) this.add(rows[i], columns[i], counts[i]);
  }

  private slotOf(row: number, column: number): number {
    const mask = this.counts.length - 1;
    let slot = (Math.imul(row, 0x9e3779b1) ^ Math.imul(column + 0x7f4a7c15, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.counts[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.rows[slot] === row && this.columns[slot] === column) break;
    }
    return slot;
  }
}
