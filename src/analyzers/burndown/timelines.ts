// When every living line of every file was born: one run-length array per file, all in one slab of typed arrays.
//
// A file is a dense id; its runs are (length, birth), in line order. Laws, after every call:
//   no run is empty; neighbouring runs differ in birth; the lengths of a file's runs add up to its number of lines.
// A birth is any 32-bit number; equal births are merged. A commit's hunks are sorted, so one forward pass from the first to
// the last touched run rewrites a file; what lies before is not moved, what lies behind is moved only if the number of runs changed.
// Blocks of freed or outgrown runs are kept by size and used again; `compact` leaves none.

import { GrowingWords } from '../../base/growing-words.js';
import { regrown } from '../../base/release.js';
import type { HunkColumns } from '../../changes/change-batch.js';

/** Runs that a block of a size class holds at least: 1, 1, 2, 3, 4, 6, 8, 12, 16, … */
function capacityOf(sizeClass: number): number {
  const power = 1 << (sizeClass >> 1);
  return sizeClass & 1 ? power + (power >> 1) : power;
}

/** The smallest size class whose blocks all hold `runs` >= 1 runs: a new block is at most a third empty. */
function sizeClassFor(runs: number): number {
  const largest = sizeClassOf(runs);
  return capacityOf(largest) === runs ? largest : largest + 1;
}

/** The largest size class that a block of `capacity` >= 1 runs can serve. */
function sizeClassOf(capacity: number): number {
  const bits = 31 - Math.clz32(capacity);
  const power = 1 << bits;
  return bits > 0 && capacity >= power + (power >> 1) ? 2 * bits + 1 : 2 * bits;
}

function isNarrow(words: Uint32Array): boolean {
  for (let at = 0; at < words.length; at++) if (words[at] > MOST_NARROW) return false;
  return true;
}

const SIZE_CLASSES = 61;
/** End of a list of free blocks; no block starts there. */
const NONE = 0xffffffff;
/** The largest number of two bytes. */
const MOST_NARROW = 0xffff;

/** What `Timelines.save` gives; numbers of two bytes where these are enough for a whole column, as they are as a rule. */
export interface SavedTimelines {
  readonly counts: Uint32Array;
  readonly lengths: Uint16Array | Uint32Array;
  readonly births: Uint16Array | Uint32Array;
  readonly freeFiles: Uint32Array;
}

/** Timelines of many files. After `apply`, the columns `removedBirths` and `removedLines` hold what the hunks removed. */
export class Timelines {
  private readonly slab = { lengths: new GrowingWords(), births: new GrowingWords() };
  private lengths = this.slab.lengths.words;
  private births = this.slab.births.words;
  private slabEnd = 0;
  /** The runs of all files stand end to end, and nothing else is in the slab. */
  private isPacked = true;
  /** First free block of each size class, some of them larger; a free block's first length is the start of the next. */
  private freeBlocks = new Uint32Array(SIZE_CLASSES).fill(NONE);

  private starts = new Uint32Array(64);
  private counts = new Uint32Array(64);
  /** Runs that fit in each file's block; 0 for one that has none. */
  private capacities = new Uint32Array(64);
  private lines = new Uint32Array(64);
  private fileEnd = 0;
  private freeFiles: number[] = [];
  /** No birth in the slab is larger, and no file has had more lines. */
  private mostBirth = 0;
  private mostLines = 0;

  private scratchLengths = new Uint32Array(256);
  private scratchBirths = new Uint32Array(256);

  /** What the last `apply` removed: runs of lines and their births, in line order, the first `removedCount` rows. */
  removedCount = 0;
  removedBirths = new Uint32Array(256);
  removedLines = new Uint32Array(256);

  /** Number of files alive. */
  get fileCount(): number {
    return this.fileEnd - this.freeFiles.length;
  }

  /** Slots of the slab in use or kept for reuse. */
  get slabLength(): number {
    return this.slabEnd;
  }

  /** A new file without lines; ids are dense and those of dropped files are used again. */
  create(): number {
    const reused = this.freeFiles.pop();
    if (reused !== undefined) return reused;
    const file = this.fileEnd++;
    if (file === this.starts.length) {
      this.starts = regrown(this.starts, file + 1);
      this.counts = regrown(this.counts, file + 1);
      this.capacities = regrown(this.capacities, file + 1);
      this.lines = regrown(this.lines, file + 1);
    }
    return file;
  }

  /** Forgets a file; its id may be given to another. */
  drop(file: number): void {
    if (this.counts[file] > 0) this.isPacked = false;
    this.release(file);
    this.lines[file] = 0;
    this.freeFiles.push(file);
  }

  /** Number of lines of a file. */
  lineCount(file: number): number {
    return this.lines[file];
  }

  /** Number of runs of a file. */
  runCount(file: number): number {
    return this.counts[file];
  }

  /** Shows a file's runs, in line order. */
  forEachRun(file: number, show: (birth: number, length: number) => void): void {
    const start = this.starts[file];
    for (let run = start, end = start + this.counts[file]; run < end; run++) show(this.births[run], this.lengths[run]);
  }

  /** Adds the lines of all files to `totals`, at their births. */
  addTo(totals: Float64Array): void {
    const { lengths, births, starts, counts } = this;
    for (let file = 0; file < this.fileEnd; file++) {
      for (let run = starts[file], end = run + counts[file]; run < end; run++) totals[births[run]] += lengths[run];
    }
  }

  /** Copies of a file's runs, in line order. */
  runs(file: number): { lengths: Uint32Array; births: Uint32Array } {
    const start = this.starts[file];
    const end = start + this.counts[file];
    return { lengths: this.lengths.slice(start, end), births: this.births.slice(start, end) };
  }

  /**
   * Applies rows `from` to `to` (exclusive) of `hunks` to a file; lines they add are born at `birth`.
   * Returns false, with the file unchanged, if the hunks are not sorted or reach past the file's end.
   */
  apply(file: number, birth: number, hunks: HunkColumns, from: number, to: number): boolean {
    this.removedCount = 0;
    if (from === to) return true;
    if (birth > this.mostBirth) this.mostBirth = birth;
    const { oldStarts, oldCounts, newCounts } = hunks;
    const count = this.counts[file];
    // A rewritten window has at most its old runs, and for each hunk one new run and the second half of a split one.
    const bound = count + 2 * (to - from);
    this.makeRoom(bound);
    const { lengths, births } = this;
    const first = this.starts[file];
    const end = first + count;
    if (this.scratchLengths.length < bound) this.resizeScratch(bound + (bound >> 1));
    const { scratchLengths, scratchBirths, removedBirths, removedLines } = this;

    let run = first;
    let line = 0;
    const firstLine = oldStarts[from];
    // The run that ends where the first hunk starts is in the window too: what follows it may have the same birth.
    while (run < end && line + lengths[run] < firstLine) line += lengths[run++];
    const windowStart = run;
    let taken = 0;
    let out = 0;
    let removedCount = 0;
    let added = 0;
    let removed = 0;

    for (let hunk = from; hunk < to; hunk++) {
      let keep = oldStarts[hunk] - line;
      if (keep < 0) return false;
      while (keep > 0) {
        if (run === end) return false;
        const step = Math.min(lengths[run] - taken, keep);
        if (out > 0 && scratchBirths[out - 1] === births[run]) scratchLengths[out - 1] += step;
        else {
          scratchLengths[out] = step;
          scratchBirths[out++] = births[run];
        }
        keep -= step;
        line += step;
        taken += step;
        if (taken === lengths[run]) {
          run++;
          taken = 0;
        }
      }
      let drop = oldCounts[hunk];
      removed += drop;
      while (drop > 0) {
        if (run === end) return false;
        const step = Math.min(lengths[run] - taken, drop);
        if (removedCount > 0 && removedBirths[removedCount - 1] === births[run]) removedLines[removedCount - 1] += step;
        else {
          removedLines[removedCount] = step;
          removedBirths[removedCount++] = births[run];
        }
        drop -= step;
        line += step;
        taken += step;
        if (taken === lengths[run]) {
          run++;
          taken = 0;
        }
      }
      const insert = newCounts[hunk];
      if (insert > 0) {
        added += insert;
        if (out > 0 && scratchBirths[out - 1] === birth) scratchLengths[out - 1] += insert;
        else {
          scratchLengths[out] = insert;
          scratchBirths[out++] = birth;
        }
      }
    }
    // What is left of a split run, or the next run if it now has a neighbour of its own birth.
    if (run < end) {
      const joins = out > 0 && scratchBirths[out - 1] === births[run];
      if (joins) scratchLengths[out - 1] += lengths[run] - taken;
      else if (taken > 0) {
        scratchLengths[out] = lengths[run] - taken;
        scratchBirths[out++] = births[run];
      }
      if (joins || taken > 0) run++;
    }

    this.removedCount = removedCount;
    const lines = this.lines[file] + added - removed;
    if (lines > this.mostLines) this.mostLines = lines;
    this.lines[file] = lines;
    this.splice(file, windowStart - first, run - windowStart, out);
    return true;
  }

  /** Whether packing is worth what it takes, since most files outgrow their blocks again after it: a quarter of the slab is of no use. */
  get isWasteful(): boolean {
    return 4 * (this.slabEnd - this.usedRuns()) > this.slabEnd;
  }

  /** Packs all runs, in the order of the files, by way of other memory, for one column at a time. Changes no timeline and no id. */
  compact(): void {
    const runs = this.usedRuns();
    for (const column of [this.lengths, this.births]) column.set(this.packed(column, new Uint32Array(runs)));
    this.setStarts();
    this.isPacked = true;
    this.settle(runs);
  }

  /**
   * The state: `counts`, one row a file id; `lengths` and `births`, one row a run, by file; `freeFiles`, ids to reuse. It is the same however the
   * changes came. `counts` holds until the next change. Runs are copies: packed where they are, files would outgrow their blocks again.
   */
  save(): SavedTimelines {
    const runs = this.usedRuns();
    const column = (of: Uint32Array, most: number): Uint16Array | Uint32Array => {
      if (most <= MOST_NARROW) return this.packed(of, new Uint16Array(runs));
      const words = this.packed(of, new Uint32Array(runs));
      return isNarrow(words) ? new Uint16Array(words) : words;
    };
    return {
      counts: this.counts.subarray(0, this.fileEnd),
      lengths: column(this.lengths, this.mostLines),
      births: column(this.births, this.mostBirth),
      freeFiles: Uint32Array.from(this.freeFiles),
    };
  }

  /** Replaces the state by one that `save` gave. */
  load(state: SavedTimelines): void {
    const files = state.counts.length;
    const runs = state.lengths.length;
    // And some more, so that the next change finds room.
    this.reserve(runs + (runs >> 4) + 1024);
    this.lengths.set(state.lengths);
    this.births.set(state.births);
    this.mostBirth = state.births instanceof Uint16Array ? MOST_NARROW : NONE;
    this.mostLines = 0;
    this.starts = new Uint32Array(files + (files >> 3) + 64);
    this.counts = new Uint32Array(this.starts.length);
    this.counts.set(state.counts);
    this.capacities = new Uint32Array(this.starts.length);
    this.lines = new Uint32Array(this.starts.length);
    this.fileEnd = files;
    this.freeFiles = [...state.freeFiles];
    this.setStarts();
    this.isPacked = true;
    this.settle(runs);
    const { lengths, starts, counts } = this;
    for (let file = 0; file < files; file++) {
      let lines = 0;
      for (let run = starts[file], end = run + counts[file]; run < end; run++) lines += lengths[run];
      this.lines[file] = lines;
      if (lines > this.mostLines) this.mostLines = lines;
    }
  }

  private usedRuns(): number {
    let runs = 0;
    for (let file = 0; file < this.fileEnd; file++) runs += this.counts[file];
    return runs;
  }

  /** Copies one column of the slab to `words`, which has room for all runs: end to end, in the order of the files. */
  private packed<Words extends Uint16Array | Uint32Array>(column: Uint32Array, words: Words): Words {
    if (this.isPacked) {
      words.set(column.subarray(0, words.length));
      return words;
    }
    const { starts, counts, fileEnd } = this;
    // Blocks that lie end to end, as most do where little was changed since they were packed, are copied as one.
    let at = 0;
    let from = 0;
    let end = 0;
    for (let file = 0; file < fileEnd; file++) {
      if (counts[file] === 0) continue;
      if (starts[file] !== end) {
        words.set(column.subarray(from, end), at);
        at += end - from;
        from = starts[file];
      }
      end = starts[file] + counts[file];
    }
    words.set(column.subarray(from, end), at);
    return words;
  }

  /** The files that have runs, in the order in which these lie in the slab. */
  private *filesBySlab(): Iterable<number> {
    const { starts, counts, fileEnd } = this;
    let used = 0;
    for (let file = 0; file < fileEnd; file++) if (counts[file] > 0) used++;
    // Numbers below 2^53: there are fewer than 2^30 runs and as many files.
    const places = new Float64Array(used);
    for (let file = 0, at = 0; file < fileEnd; file++)
      if (counts[file] > 0) places[at++] = starts[file] * fileEnd + file;
    places.sort();
    for (const place of places) yield place % fileEnd;
  }

  /** Takes the runs of all files for standing end to end in their order. */
  private setStarts(): void {
    let end = 0;
    for (let file = 0; file < this.fileEnd; file++) {
      this.starts[file] = end;
      end += this.counts[file];
    }
  }

  /** Takes the slab for packed, up to an end: every block is as large as its file's runs, none is free. */
  private settle(end: number): void {
    this.freeBlocks.fill(NONE);
    this.capacities.set(this.counts);
    this.slabEnd = end;
    this.resizeScratch(256);
  }

  /** Packs all runs where they are, in the order in which they lie: that takes no other memory. */
  private squeeze(): void {
    const { starts, counts } = this;
    // Each block moves down or stays.
    let at = 0;
    let from = 0;
    let end = 0;
    const move = (): void => {
      if (from !== at) this.move(from, at, end - from);
      at += end - from;
    };
    for (const file of this.filesBySlab()) {
      const start = starts[file];
      if (start !== end) {
        move();
        from = start;
      }
      end = start + counts[file];
      starts[file] = at + start - from;
    }
    move();
    this.settle(at);
  }

  /** Makes room for a block of so many runs at the end of the slab: by packing where that is worth it, or else by a larger slab. */
  private makeRoom(runs: number): void {
    const most = runs + (runs >> 1) + 1;
    if (this.slabEnd + most <= this.lengths.length) return;
    if (this.isWasteful) this.squeeze();
    this.reserve(this.slabEnd + most);
  }

  private reserve(length: number): void {
    const { lengths, births } = this.slab;
    lengths.reserve(length);
    births.reserve(length);
    this.lengths = lengths.words;
    this.births = births.words;
  }

  /** Replaces `gone` runs from `at` of a file by the first `come` runs of the scratch columns. */
  private splice(file: number, at: number, gone: number, come: number): void {
    const start = this.starts[file];
    const count = this.counts[file];
    const newCount = count - gone + come;
    if (newCount !== count) this.isPacked = false;
    if (newCount === 0) {
      this.release(file);
      return;
    }
    let target = start;
    if (newCount > this.capacities[file]) {
      target = this.allot(newCount);
      this.lengths.copyWithin(target, start, start + at);
      this.births.copyWithin(target, start, start + at);
      this.move(start + at + gone, target + at + come, count - at - gone);
      this.release(file);
      this.starts[file] = target;
      this.capacities[file] = capacityOf(sizeClassFor(newCount));
    } else if (gone !== come) {
      this.move(start + at + gone, start + at + come, count - at - gone);
    }
    for (let run = 0; run < come; run++) {
      this.lengths[target + at + run] = this.scratchLengths[run];
      this.births[target + at + run] = this.scratchBirths[run];
    }
    this.counts[file] = newCount;
  }

  private move(from: number, to: number, count: number): void {
    this.lengths.copyWithin(to, from, from + count);
    this.births.copyWithin(to, from, from + count);
  }

  /** A block that holds `runs` runs, for which there is room: its start. */
  private allot(runs: number): number {
    const sizeClass = sizeClassFor(runs);
    const free = this.freeBlocks[sizeClass];
    if (free !== NONE) {
      this.freeBlocks[sizeClass] = this.lengths[free];
      return free;
    }
    const start = this.slabEnd;
    this.slabEnd += capacityOf(sizeClass);
    return start;
  }

  /** Takes a file's block, if it has one, and its runs away. */
  private release(file: number): void {
    if (this.capacities[file] > 0) {
      const sizeClass = sizeClassOf(this.capacities[file]);
      const start = this.starts[file];
      this.lengths[start] = this.freeBlocks[sizeClass];
      this.freeBlocks[sizeClass] = start;
    }
    this.capacities[file] = 0;
    this.counts[file] = 0;
  }

  private resizeScratch(length: number): void {
    this.scratchLengths = new Uint32Array(length);
    this.scratchBirths = new Uint32Array(length);
    this.removedBirths = new Uint32Array(length);
    this.removedLines = new Uint32Array(length);
    this.removedCount = 0;
  }
}
