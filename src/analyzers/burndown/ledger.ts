// Where line events are booked: how many lines of each band came or went in each sample.
//
//   sample = tick of the event div sampling      band = tick of birth div granularity
//
// Ticks of events never decrease, so only the current sample is open: one number a band. Closed samples are sparse rows of
// (band, delta), deltas of 0 left out. Twenty years by the day are a few megabytes.

import { regrown } from '../../base/release.js';

/** A ledger as columns: sample i's rows of `bands` and `deltas` are `[ends[i - 1] ?? 0, ends[i])`. */
export interface LedgerState {
  /** One row: the largest tick of an event, or -1. */
  readonly lastTick: Int32Array;
  readonly samples: Uint32Array;
  readonly ends: Uint32Array;
  readonly bands: Uint32Array;
  readonly deltas: Float64Array;
}

/** Sparse deltas by sample and band, and the dense matrix they add up to. */
export class Ledger {
  /** Largest tick of an event, -1 before the first. A change that moved no line is no event. */
  lastTick = -1;

  /** Closed samples: sample number, end of its rows in `bands` and `deltas`; room for more of both than there are. */
  private samples = new Uint32Array(64);
  private ends = new Uint32Array(64);
  private closed = 0;
  private bands = new Uint32Array(256);
  private deltas = new Float64Array(256);
  private rowEnd = 0;
  /** The open sample: its deltas by band, and the bands that have one. */
  private openSample = -1;
  private open = new Float64Array(64);
  private touched: number[] = [];
  private isTouched = new Uint8Array(64);

  constructor(
    private readonly granularity: number,
    private readonly sampling: number,
  ) {}

  /** Books `lines` lines (negative: removed) born at tick `birth` for an event at `tick`, which is no less than the last. */
  add(tick: number, birth: number, lines: number): void {
    if (lines === 0) return;
    const sample = Math.floor(tick / this.sampling);
    if (sample !== this.openSample) this.close(sample);
    this.lastTick = tick;
    this.book(Math.floor(birth / this.granularity), lines);
  }

  /**
   * Row r: lines of each band alive at the end of sample r, as the hercules project defines its burndown matrix:
   * `lastTick div sampling + 1` rows, `lastTick div granularity + 1` columns. Rows without an event are one array with the row before.
   */
  matrix(): number[][] {
    if (this.lastTick < 0) return [];
    const columns = Math.floor(this.lastTick / this.granularity) + 1;
    const rows: number[][] = [];
    let row = new Array<number>(columns).fill(0);
    let from = 0;
    for (let closed = 0; closed < this.closed; closed++) {
      while (rows.length < this.samples[closed]) rows.push(row);
      row = row.slice();
      for (const to = this.ends[closed]; from < to; from++) row[this.bands[from]] += this.deltas[from];
    }
    while (rows.length < this.openSample) rows.push(row);
    row = row.slice();
    for (const band of this.touched) row[band] += this.open[band];
    rows.push(row);
    return rows;
  }

  /** The state; the last row of `samples` is the sample still open. Views, which hold until more is booked. */
  save(): LedgerState {
    const { closed, rowEnd, openSample } = this;
    if (openSample >= 0) this.append(openSample, this.openBands());
    const state = {
      lastTick: Int32Array.of(this.lastTick),
      samples: this.samples.subarray(0, this.closed),
      ends: this.ends.subarray(0, this.closed),
      bands: this.bands.subarray(0, this.rowEnd),
      deltas: this.deltas.subarray(0, this.rowEnd),
    };
    // It stays open: what stands behind the closed ones is written over when more is closed.
    this.closed = closed;
    this.rowEnd = rowEnd;
    return state;
  }

  /** Replaces the state by one that `save` gave a ledger of the same granularity and sampling. */
  load(state: LedgerState): void {
    this.closed = Math.max(0, state.samples.length - 1);
    this.rowEnd = this.closed === 0 ? 0 : state.ends[this.closed - 1];
    this.lastTick = state.lastTick[0];
    // What is still open stands behind what is closed.
    this.samples = state.samples.slice();
    this.ends = state.ends.slice();
    this.bands = state.bands.slice();
    this.deltas = state.deltas.slice();
    this.clearOpen();
    this.openSample = state.samples.at(-1) ?? -1;
    for (let row = this.rowEnd; row < state.bands.length; row++) this.book(state.bands[row], state.deltas[row]);
  }

  /** Writes a sample behind the closed ones, and takes it for closed. */
  private append(sample: number, bands: readonly number[]): void {
    if (this.closed === this.samples.length) {
      this.samples = regrown(this.samples, this.closed + 1);
      this.ends = regrown(this.ends, this.closed + 1);
    }
    const end = this.rowEnd + bands.length;
    if (end > this.bands.length) {
      this.bands = regrown(this.bands, end);
      this.deltas = regrown(this.deltas, end);
    }
    for (const band of bands) {
      this.bands[this.rowEnd] = band;
      this.deltas[this.rowEnd++] = this.open[band];
    }
    this.samples[this.closed] = sample;
    this.ends[this.closed++] = end;
  }

  private book(band: number, lines: number): void {
    if (band >= this.open.length) this.widen(band + 1);
    if (this.isTouched[band] === 0) {
      this.isTouched[band] = 1;
      this.touched.push(band);
    }
    this.open[band] += lines;
  }

  /** Bands of the open sample whose delta is not 0, ascending. */
  private openBands(): number[] {
    return this.touched.filter((band) => this.open[band] !== 0).sort((a, b) => a - b);
  }

  private close(next: number): void {
    const bands = this.openBands();
    if (bands.length > 0) this.append(this.openSample, bands);
    this.clearOpen();
    this.openSample = next;
  }

  private clearOpen(): void {
    for (const band of this.touched) {
      this.open[band] = 0;
      this.isTouched[band] = 0;
    }
    this.touched = [];
  }

  private widen(bands: number): void {
    const length = Math.max(bands, this.open.length * 2);
    const open = new Float64Array(length);
    const isTouched = new Uint8Array(length);
    open.set(this.open);
    isTouched.set(this.isTouched);
    this.open = open;
    this.isTouched = isTouched;
  }
}
