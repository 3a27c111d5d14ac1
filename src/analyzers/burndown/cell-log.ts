// Sparse matrices of many subjects (files, or people): cells (sample, band, lines) by a dense subject number, in typed arrays.
//
// Cells are appended to a tail as they happen, and folded by `compact` into the packed part: by subject, then sample, then band, equal
// cells added up, cells of 0 left out. Samples never decrease, so packing is a stable counting sort and touches no more than the last
// packed sample of a subject. A subject forgotten leaves a mark in the tail; its number may be used again.

import { regrown, release } from '../../base/release.js';

/** Band of the mark that a subject was forgotten. */
const FORGOTTEN = 0xffffffff;
/** A tail this long is packed at once when it outgrows the packed part. */
const LONG_TAIL = 1 << 16;

/** The cells of one subject: lines of each band that came (or went, if negative) in each sample; sorted, no sum of 0. */
export interface Cells {
  readonly samples: Uint32Array;
  readonly bands: Uint32Array;
  readonly lines: Int32Array;
}

/** A log as columns: subject i's cells are rows `[ends[i - 1] ?? 0, ends[i])`. */
export interface CellLogState extends Cells {
  readonly ends: Uint32Array;
}

export class CellLog {
  private packed: CellLogState = {
    ends: new Uint32Array(0),
    samples: new Uint32Array(0),
    bands: new Uint32Array(0),
    lines: new Int32Array(0),
  };
  private subjects = new Uint32Array(1024);
  private samples = new Uint32Array(1024);
  private bands = new Uint32Array(1024);
  private lines = new Int32Array(1024);
  private tail = 0;
  private subjectEnd = 0;

  /** Books lines of a band for a subject in a sample that is no less than the last. */
  add(subject: number, sample: number, band: number, lines: number): void {
    const last = this.tail - 1;
    if (last >= 0 && this.subjects[last] === subject && this.bands[last] === band && this.samples[last] === sample) {
      this.lines[last] += lines;
    } else {
      this.append(subject, sample, band, lines);
    }
  }

  /** Drops all cells of a subject. */
  forget(subject: number): void {
    this.append(subject, 0, FORGOTTEN, 0);
  }

  /** The cells of a subject; views of the packed part, valid until more is added. */
  cellsOf(subject: number): Cells {
    this.compact();
    const { ends, samples, bands, lines } = this.packed;
    const from = subject === 0 ? 0 : (ends[subject - 1] ?? 0);
    const to = ends[subject] ?? from;
    return { samples: samples.subarray(from, to), bands: bands.subarray(from, to), lines: lines.subarray(from, to) };
  }

  /** Folds the tail into the packed part; changes no cell. */
  compact(): void {
    if (this.tail === 0) return;
    const order = this.tailBySubject();
    const before = this.packed;
    const bound = before.lines.length + this.tail;
    const after = {
      ends: new Uint32Array(this.subjectEnd),
      samples: new Uint32Array(bound),
      bands: new Uint32Array(bound),
      lines: new Int32Array(bound),
    };
    let out = 0;
    const open = new Map<number, number>();
    const close = (sample: number): void => {
      const touched = [...open].filter(([, lines]) => lines !== 0).sort(([a], [b]) => a - b);
      for (const [band, lines] of touched) {
        after.samples[out] = sample;
        after.bands[out] = band;
        after.lines[out++] = lines;
      }
      open.clear();
    };
    for (let subject = 0, at = 0, from = 0; subject < this.subjectEnd; subject++) {
      const to = before.ends[subject] ?? before.lines.length;
      let keep = to;
      let end = at;
      let first = at;
      for (; end < order.length && this.subjects[order[end]] === subject; end++) {
        if (this.bands[order[end]] !== FORGOTTEN) continue;
        first = end + 1;
        keep = from;
      }
      if (first < end) {
        // The last packed sample may go on in the tail.
        const sample = this.samples[order[first]];
        while (keep > from && before.samples[keep - 1] === sample) {
          keep--;
          open.set(before.bands[keep], before.lines[keep]);
        }
      }
      after.samples.set(before.samples.subarray(from, keep), out);
      after.bands.set(before.bands.subarray(from, keep), out);
      after.lines.set(before.lines.subarray(from, keep), out);
      out += keep - from;
      for (let i = first; i < end; i++) {
        const row = order[i];
        if (i > first && this.samples[row] !== this.samples[order[i - 1]]) close(this.samples[order[i - 1]]);
        open.set(this.bands[row], (open.get(this.bands[row]) ?? 0) + this.lines[row]);
      }
      if (first < end) close(this.samples[order[end - 1]]);
      after.ends[subject] = out;
      from = to;
      at = end;
    }
    this.packed = {
      ends: after.ends,
      samples: after.samples.slice(0, out),
      bands: after.bands.slice(0, out),
      lines: after.lines.slice(0, out),
    };
    const { samples, bands, lines } = after;
    release(before, { samples, bands, lines, order });
    this.resizeTail(1024);
    this.tail = 0;
  }

  /** The state, packed: views, which hold until more is added. */
  save(): CellLogState {
    this.compact();
    return this.packed;
  }

  /** Replaces the state by one that `save` gave. */
  load({ ends, samples, bands, lines }: CellLogState): void {
    this.packed = { ends: ends.slice(), samples: samples.slice(), bands: bands.slice(), lines: lines.slice() };
    this.subjectEnd = ends.length;
    this.resizeTail(1024);
    this.tail = 0;
  }

  private append(subject: number, sample: number, band: number, lines: number): void {
    if (this.tail === this.lines.length) {
      if (this.tail >= LONG_TAIL && this.tail >= this.packed.lines.length) this.compact();
      else this.resizeTail(2 * this.tail);
    }
    const row = this.tail++;
    this.subjects[row] = subject;
    this.samples[row] = sample;
    this.bands[row] = band;
    this.lines[row] = lines;
    if (subject >= this.subjectEnd) this.subjectEnd = subject + 1;
  }

  /** Rows of the tail by subject, each subject's in the order they came. */
  private tailBySubject(): Uint32Array {
    const next = new Uint32Array(this.subjectEnd + 1);
    for (let row = 0; row < this.tail; row++) next[this.subjects[row] + 1]++;
    for (let subject = 0; subject < this.subjectEnd; subject++) next[subject + 1] += next[subject];
    const order = new Uint32Array(this.tail);
    for (let row = 0; row < this.tail; row++) order[next[this.subjects[row]]++] = row;
    return order;
  }

  private resizeTail(length: number): void {
    if (length < this.lines.length) {
      const { subjects, samples, bands, lines } = this;
      release({ subjects, samples, bands, lines });
      this.subjects = new Uint32Array(length);
      this.samples = new Uint32Array(length);
      this.bands = new Uint32Array(length);
      this.lines = new Int32Array(length);
      return;
    }
    this.subjects = regrown(this.subjects, length);
    this.samples = regrown(this.samples, length);
    this.bands = regrown(this.bands, length);
    this.lines = regrown(this.lines, length);
  }
}
