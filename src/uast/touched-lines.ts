// Which lines of a side a change's hunks touch.

import type { HunkColumns } from '../changes/change-batch.js';

/** The hunks of one change: rows [from, end) of a batch's. */
export interface HunkRange {
  readonly hunks: HunkColumns;
  readonly from: number;
  readonly end: number;
}

/** Asks of one side of a change whether lines are touched: removed on the old side, added on the new. */
export class TouchedLines {
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;

  constructor(
    private readonly range: HunkRange,
    side: number,
  ) {
    const { oldStarts, oldCounts, newStarts, newCounts } = range.hunks;
    this.#starts = side === 0 ? oldStarts : newStarts;
    this.#counts = side === 0 ? oldCounts : newCounts;
  }

  /** Whether any line from `first` to `last` is. */
  meets(first: number, last: number): boolean {
    // The first hunk that does not end before `first`: hunks of a change are in order and do not overlap.
    let low = this.range.from;
    let high = this.range.end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle] + this.#counts[middle] <= first) low = middle + 1;
      else high = middle;
    }
    for (; low < this.range.end && this.#starts[low] <= last; low++) if (this.#counts[low] > 0) return true;
    return false;
  }
}
