// What every file has of each credit (who is credited with a commit; history/people-table.ts): some numbers that add up. Sparse, in typed
// arrays: a list of entries for each file, the one used last in front, so that a file's usual authors are found at once. Files are
// numbered from 0 and their numbers are not given again; the entries of a file that is dropped are.

import { grownColumn } from '../base/columns.js';
import { regrown, release } from '../base/release.js';

/** End of a list, and of the list of free entries. */
const END = 0;

/** Tallies as columns: entries of file i are rows `[ends[i - 1] ?? 0, ends[i])`, a row of `numbers` being as many as an entry has. */
export interface SavedTallies {
  readonly ends: Uint32Array;
  readonly credits: Uint32Array;
  readonly numbers: Uint32Array | Float64Array;
}

/** The largest number that a `Uint32Array` holds. Once one is larger, all of them are kept as doubles. */
const MOST = 0xffff_ffff;

export class CreditTallies {
  /** First entry + 1 by file, or `END`. */
  private heads = new Uint32Array(128);
  private files = 0;
  private credits: Uint32Array = new Uint32Array(256);
  /** Next entry + 1, or `END`. */
  private nexts = new Uint32Array(256);
  private count = 0;
  private free = END;
  private freeCount = 0;
  /** `width` numbers an entry. */
  private kept: Uint32Array | Float64Array;

  /** `width` is how many numbers an entry has. */
  constructor(private readonly width: number) {
    this.kept = new Uint32Array(256 * width);
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

  /** The numbers, to be read at the places that `at` and `forEach` give, up to the next `at` or `add`. */
  get numbers(): Readonly<Uint32Array | Float64Array> {
    return this.kept;
  }

  /** Adds a whole number from 0 on to the one at a place. */
  add(at: number, count: number): void {
    const sum = this.kept[at] + count;
    if (sum > MOST && this.kept instanceof Uint32Array) this.kept = Float64Array.from(this.kept);
    this.kept[at] = sum;
  }

  /** Where the numbers of a file and a credit begin; they are 0 before anything is added. */
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
    for (this.freeCount++; this.nexts[last - 1] !== END; this.freeCount++) last = this.nexts[last - 1];
    this.nexts[last - 1] = this.free;
    this.free = this.heads[file];
    this.heads[file] = END;
  }

  /** Gives up free entries where there are many; changes no number. */
  compact(): void {
    if (2 * this.freeCount < this.count) return;
    const state = this.save();
    release({ heads: this.heads, credits: this.credits, nexts: this.nexts, numbers: this.kept });
    this.adopt(state);
  }

  save(): SavedTallies {
    const ends = new Uint32Array(this.files);
    const used = this.count - this.freeCount;
    const credits = new Uint32Array(used);
    const numbers = new (this.kept instanceof Uint32Array ? Uint32Array : Float64Array)(used * this.width);
    let row = 0;
    for (let file = 0; file < this.files; file++) {
      this.forEach(file, (credit, at) => {
        credits[row] = credit;
        numbers.set(this.kept.subarray(at, at + this.width), row++ * this.width);
      });
      ends[file] = row;
    }
    return { ends, credits, numbers };
  }

  /** Replaces the state by one that `save` gave. */
  load({ ends, credits, numbers }: SavedTallies): void {
    this.adopt({ ends, credits: credits.slice(), numbers: numbers.slice() });
  }

  private adopt({ ends, credits, numbers }: SavedTallies): void {
    this.files = ends.length;
    this.count = credits.length;
    this.free = END;
    this.freeCount = 0;
    this.heads = new Uint32Array(Math.max(128, this.files));
    this.credits = credits;
    this.kept = numbers;
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
      this.freeCount--;
      this.kept.fill(0, (entry - 1) * this.width, entry * this.width);
    } else {
      if (this.count === this.credits.length) {
        this.credits = regrown(this.credits, this.count + 1);
        this.nexts = regrown(this.nexts, this.count + 1);
        this.kept = regrown(this.kept, this.credits.length * this.width);
      }
      entry = ++this.count;
    }
    this.credits[entry - 1] = credit;
    return entry;
  }
}
