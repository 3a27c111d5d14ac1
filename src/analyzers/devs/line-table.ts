// Lines by pairs of dense numbers, such as a credit and a language: how many were added, removed and changed. An open-addressing hash
// over rows that stand in the order in which their pairs were first met.

import { grownColumn } from '../../base/columns.js';

/** Rows as columns, in the order of first sight. */
export interface LineColumns {
  readonly firsts: Uint32Array;
  readonly seconds: Uint32Array;
  readonly added: Float64Array;
  readonly removed: Float64Array;
  readonly changed: Float64Array;
}

/** A growing table of sums. */
export class LineTable {
  private firsts = new Uint32Array(64);
  private seconds = new Uint32Array(64);
  private added = new Float64Array(64);
  private removed = new Float64Array(64);
  private changed = new Float64Array(64);
  private count = 0;
  /** A power of two long, at most half full: row + 1, or 0 for a free slot. */
  private slots = new Uint32Array(128);

  /** Adds lines to a pair's; a pair without any line is a row, too. */
  add(first: number, second: number, added: number, removed: number, changed: number): void {
    const row = this.rowOf(first, second);
    this.added[row] += added;
    this.removed[row] += removed;
    this.changed[row] += changed;
  }

  /** The rows; views that hold until the next `add`. */
  rows(): LineColumns {
    const { count } = this;
    return {
      firsts: this.firsts.subarray(0, count),
      seconds: this.seconds.subarray(0, count),
      added: this.added.subarray(0, count),
      removed: this.removed.subarray(0, count),
      changed: this.changed.subarray(0, count),
    };
  }

  /** Gives up room for rows that are not there. */
  compact(): void {
    this.load(this.rows());
  }

  /** Replaces the rows. */
  load(rows: LineColumns): void {
    this.firsts = rows.firsts.slice();
    this.seconds = rows.seconds.slice();
    this.added = rows.added.slice();
    this.removed = rows.removed.slice();
    this.changed = rows.changed.slice();
    this.count = rows.firsts.length;
    this.rehash(2 ** Math.max(7, 33 - Math.clz32(this.count)));
  }

  private rowOf(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    if (this.slots[slot] !== 0) return this.slots[slot] - 1;
    if (this.count === this.firsts.length) this.grow();
    this.firsts[this.count] = first;
    this.seconds[this.count] = second;
    this.slots[slot] = ++this.count;
    if (2 * this.count > this.slots.length) this.rehash(2 * this.slots.length);
    return this.count - 1;
  }

  private grow(): void {
    this.firsts = grownColumn(this.firsts, this.count + 1);
    this.seconds = grownColumn(this.seconds, this.count + 1);
    this.added = grownColumn(this.added, this.count + 1);
    this.removed = grownColumn(this.removed, this.count + 1);
    this.changed = grownColumn(this.changed, this.count + 1);
  }

  private rehash(length: number): void {
    this.slots = new Uint32Array(length);
    for (let row = 0; row < this.count; row++) this.slots[this.slotOf(this.firsts[row], this.seconds[row])] = row + 1;
  }

  /** The slot of a pair, or the free one where it belongs. */
  private slotOf(first: number, second: number): number {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = this.slots[slot] - 1;
      if (this.firsts[row] === first && this.seconds[row] === second) break;
    }
    return slot;
  }
}
