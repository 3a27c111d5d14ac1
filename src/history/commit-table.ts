// Commits as they are read, in growing columns: no object a commit, so that long histories stay small.

import type { CommitRow } from './commit-rows.js';
import type { People } from './people.js';

/** Bytes appended to without end. */
class ByteList {
  bytes = new Uint8Array(1 << 12);
  length = 0;

  append(part: Uint8Array): void {
    const needed = this.length + part.length;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(part, this.length);
    this.length = needed;
  }
}

/** Commits in the order they were added; row i is what `add` returned i for. */
export class CommitTable {
  readonly #width: number;
  readonly #people: People;
  readonly #oids = new ByteList();
  readonly #trees = new ByteList();
  readonly #parents = new ByteList();
  readonly #parentEnds: number[] = [];
  readonly committerTimes: number[] = [];
  readonly authorTimes: number[] = [];
  readonly authors: number[] = [];

  constructor(oidBytes: number, people: People) {
    this.#width = oidBytes;
    this.#people = people;
  }

  get count(): number {
    return this.authors.length;
  }

  /** Adds a commit; nothing of the row is kept but copies. */
  add(row: CommitRow): number {
    this.#oids.append(row.oid);
    this.#trees.append(row.tree);
    this.#parents.append(row.parents);
    this.#parentEnds.push(this.#parents.length);
    this.committerTimes.push(row.committerTime);
    this.authorTimes.push(row.authorTime);
    return this.authors.push(this.#people.rowOf(row.author)) - 1;
  }

  /** Ids; views that hold until the next `add`. */
  oid(row: number): Uint8Array {
    return this.#oids.bytes.subarray(row * this.#width, (row + 1) * this.#width);
  }
  tree(row: number): Uint8Array {
    return this.#trees.bytes.subarray(row * this.#width, (row + 1) * this.#width);
  }

  parentCount(row: number): number {
    return (this.#parentEnds[row] - (row === 0 ? 0 : this.#parentEnds[row - 1])) / this.#width;
  }
  /** Id of a parent, counted from 0. */
  parent(row: number, number: number): Uint8Array {
    const start = (row === 0 ? 0 : this.#parentEnds[row - 1]) + number * this.#width;
    return this.#parents.bytes.subarray(start, start + this.#width);
  }
}

/** An id as a map key: one character a byte. */
export function oidKey(oid: Uint8Array): string {
  return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}
