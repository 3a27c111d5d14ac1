// Change sets: which files each commit changed. They, and not counts of pairs, are what is kept of a history: a commit of n files is n
// numbers, where its pairs are n (n - 1) / 2. So pairs can be counted exactly at any time, whatever is asked of them, and the state grows
// with the changes alone.
//
// The law of the room: kept are the newest sets whose weights, the number of a set's files and one, add up to no more than a most. What is
// forgotten is a function of the history, however it is cut into batches and chunks; files that are deleted keep their weight.

import { regrown, release } from '../../base/release.js';

/** The most weight that is kept: at 4 bytes a file and 8 a set, at most 32 MiB. */
export const MOST_WEIGHT = 4_000_000;

/** Sets as columns: set i has `members[ends[i - 1] ?? 0 .. ends[i])`, and had `sizes[i]` when it came. */
export interface SavedChangeSets {
  readonly ends: Uint32Array;
  readonly sizes: Uint32Array;
  readonly members: Uint32Array;
}

export class ChangeSets {
  private ends: Uint32Array = new Uint32Array(256);
  private sizes: Uint32Array = new Uint32Array(256);
  private count = 0;
  private members: Uint32Array = new Uint32Array(1024);
  /** The first set that is kept. */
  private first = 0;
  private weight = 0;

  constructor(private readonly mostWeight = MOST_WEIGHT) {}

  /** Number of sets that are kept. */
  get size(): number {
    return this.count - this.first;
  }

  /** Adds the newest set: the first `count` of `files`. Returns how many of the oldest sets are forgotten for it. */
  add(files: readonly number[], count: number): number {
    const from = this.endOf(this.count - 1);
    if (this.count === this.ends.length) {
      this.ends = regrown(this.ends, this.count + 1);
      this.sizes = regrown(this.sizes, this.count + 1);
    }
    if (from + count > this.members.length) this.members = regrown(this.members, from + count);
    for (let at = 0; at < count; at++) this.members[from + at] = files[at];
    this.ends[this.count] = from + count;
    this.sizes[this.count++] = count;
    this.weight += count + 1;
    const before = this.first;
    while (this.weight > this.mostWeight) this.weight -= this.sizes[this.first++] + 1;
    const forgotten = this.first - before;
    if (this.first > 1024 && 2 * this.first > this.count) this.repack(() => true);
    return forgotten;
  }

  /** Shows the files of every set that is kept, oldest first: `members[from, to)`. */
  forEach(show: (members: Uint32Array, from: number, to: number) => void): void {
    for (let set = this.first; set < this.count; set++) show(this.members, this.endOf(set - 1), this.ends[set]);
  }

  /** Gives up the room of forgotten sets and of files that are not alive, where it is half of all or more. */
  repack(isAlive: (file: number) => boolean): void {
    let living = 0;
    this.forEach((all, from, to) => {
      for (let at = from; at < to; at++) if (isAlive(all[at])) living++;
    });
    if (2 * living > this.endOf(this.count - 1) && 2 * this.size > this.count) return;
    const state = this.packed(isAlive);
    release({ ends: this.ends, sizes: this.sizes, members: this.members });
    this.adopt(state);
  }

  /** The state, with files that are alive only. */
  packed(isAlive: (file: number) => boolean): SavedChangeSets {
    const ends = new Uint32Array(this.size);
    const members = new Uint32Array(this.endOf(this.count - 1) - this.endOf(this.first - 1));
    let set = 0;
    let end = 0;
    this.forEach((all, from, to) => {
      for (let at = from; at < to; at++) if (isAlive(all[at])) members[end++] = all[at];
      ends[set++] = end;
    });
    return { ends, sizes: this.sizes.slice(this.first, this.count), members: members.slice(0, end) };
  }

  /** Replaces the state by one that `packed` gave. */
  load({ ends, sizes, members }: SavedChangeSets): void {
    this.adopt({ ends: ends.slice(), sizes: sizes.slice(), members: members.slice() });
  }

  private adopt({ ends, sizes, members }: SavedChangeSets): void {
    this.ends = ends;
    this.sizes = sizes;
    this.members = members;
    this.count = ends.length;
    this.first = 0;
    this.weight = sizes.reduce((sum, size) => sum + size + 1, 0);
  }

  private endOf(set: number): number {
    return set < 0 ? 0 : this.ends[set];
  }
}
