// The path table of one batch: every distinct path once, in order of first sight, as bytes.

import type { PathColumns } from './change-batch.js';

/** Collects paths and numbers them; those that a filter leaves out are not kept. */
export class PathInterner {
  readonly #rows = new Map<string, number>();
  #bytes = Buffer.allocUnsafe(1 << 14);
  #used = 0;
  readonly #ends: number[] = [];
  readonly #leftOutBy: ((path: string) => number) | undefined;

  /** `leftOutBy` gives for a path, bytes as Latin-1, the number of what leaves it out, or -1. */
  constructor(leftOutBy?: (path: string) => number) {
    this.#leftOutBy = leftOutBy;
  }

  /** The row of the path in `bytes[from, end)`; -1 - n if n leaves it out. */
  rowOf(bytes: Buffer, from: number, end: number): number {
    const key = bytes.toString('latin1', from, end);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const leftOut = this.#leftOutBy?.(key) ?? -1;
    const row = leftOut < 0 ? this.#ends.length : -1 - leftOut;
    this.#rows.set(key, row);
    if (row < 0) return row;
    const needed = this.#used + end - from;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    bytes.copy(this.#bytes, this.#used, from, end);
    this.#used = needed;
    this.#ends.push(needed);
    return row;
  }

  /** The table. */
  columns(): PathColumns {
    return { bytes: new Uint8Array(this.#bytes.subarray(0, this.#used)), ends: Uint32Array.from(this.#ends) };
  }
}
