// What every file has of each credit (who is credited with a commit; history/people-table.ts): some numbers that add up. Sparse, in typed
// arrays: a list of entries for each file, the one used last in front, so that a file's usual authors are found at once. Files are
// numbered from 0 and their numbers are not given again; the entries of a file that is dropped are.

import { grownColumn } from '../base/columns.js';

/** End of a list, and of the list of free entries. */
const END = 0;

/** Tallies as columns: entries of file i are rows `[ends[i - 1] ?? 0, ends[i])`, a row of `numbers` being as many as an entry has. */
export interface SavedTallies {
  readonly ends: Uint32Array;
  readonly credits: Uint32Array;
  readonly numbers: Float64Array;
}

export class CreditTallies {
  /** First entry + 1 by file, or `END`. */
  private heads = new Uint32Array(128);
  private files = 0;
  private credits = new Uint32Array(256);
  /** Next entry + 1, or `END`. */
  private nexts = new Uint32Array(256);
  private count = 0;
  private free = END;
  /** `width` numbers an entry, of entry e from `width * e`; `at` may put a longer column in its place. */
  numbers: Float64Array;

  /** `width` is how many numbers an entry has. */
  constructor(private readonly width: number) {
    this.numbers = new Float64Array(256 * width);
  }

  /** A new file without entries. */
  create(): number {
    if (this.files === this.heads.length) this.heads = grownColumn(this.heads, this.files + 1);
    this.heads[this.files] = END;
    return this.files++;
  }

  /** Number of files that were ever created. */
  get size(): number {
    return this.files;
  }

  /** Where the numbers of a file and a credit begin in `numbers`; they are 0 before anything is added. */
  at(file: number, credit: number): number {
    let before = END;
    let entry = this.heads[file];
    while (entry !== END && this.credits[entry - 1] !== credit) {
      before = entry;
      entry = this.nexts[entry - 1];
    }
    if (entry === END) entry = this.take(credit);
    else if (before === END) return (entry - 1) * this.width;
    else this.nexts[before - 1] = this.nexts[entry - 1];
    this.nexts[entry - 1] = this.heads[file];
    this.heads[file] = entry;
    return (entry - 1) * this.width;
  }

  /** Shows where the numbers of each of a file's credits begin. */
  forEach(file: number, show: (credit: number, at: number) => void): void {
    for (let entry = this.heads[file]; entry !== END; entry = this.nexts[entry - 1]) {
      show(this.credits[entry - 1], (entry - 1) * this.width);
    }
  }

  /** Drops all entries of a file. */
  drop(file: number): void {
    let last = this.heads[file];
    if (last === END) return;
    while (this.nexts[last - 1] !== END) last = this.nexts[last - 1];
    this.nexts[last - 1] = this.free;
    this.free = this.heads[file];
    this.heads[file] = END;
  }

  /** Puts the entries of each file side by side and gives up free ones; changes no number. */
  compact(): void {
    this.load(this.save());
  }

  save(): SavedTallies {
    const ends = new Uint32Array(this.files);
    const credits = new Uint32Array(this.count);
    const numbers = new Float64Array(this.count * this.width);
    let row = 0;
    for (let file = 0; file < this.files; file++) {
      this.forEach(file, (credit, at) => {
        credits[row] = credit;
        numbers.set(this.numbers.subarray(at, at + this.width), row++ * this.width);
      });
      ends[file] = row;
    }
    return { ends, credits: credits.slice(0, row), numbers: numbers.slice(0, row * this.width) };
  }

  /** Replaces the state by one that `save` gave. */
  load({ ends, credits, numbers }: SavedTallies): void {
    this.files = ends.length;
    this.count = credits.length;
    this.free = END;
    this.heads = new Uint32Array(Math.max(128, this.files));
    this.credits = credits.slice();
    this.numbers = numbers.slice();
    this.nexts = Uint32Array.from(credits, (_, entry) => entry + 2);
    for (let file = 0, from = 0; file < this.files; file++) {
      const to = ends[file];
      if (to > from) {
        this.heads[file] = from + 1;
        this.nexts[to - 1] = END;
      }
      from = to;
    }
  }

  /** An entry whose numbers are 0, + 1. */
  private take(credit: number): number {
    let entry = this.free;
    if (entry !== END) {
      this.free = this.nexts[entry - 1];
      this.numbers.fill(0, (entry - 1) * this.width, entry * this.width);
    } else {
      if (this.count === this.credits.length) {
        this.credits = grownColumn(this.credits, this.count + 1);
        this.nexts = grownColumn(this.nexts, this.count + 1);
        this.numbers = grownColumn(this.numbers, this.credits.length * this.width);
      }
      entry = ++this.count;
    }
    this.credits[entry - 1] = credit;
    return entry;
  }
}
