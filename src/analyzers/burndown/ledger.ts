// Where line events are booked: how many lines of each band came or went in each sample.
//
//   sample = tick of the event div sampling      band = tick of birth div granularity
//
// Ticks of events never decrease, so only the current sample is open: one number a band. Closed samples are sparse rows of
// (band, delta), deltas of 0 left out. Twenty years by the day are a few megabytes.

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

  /** Closed samples: sample number, end of its rows in `bands` and `deltas`. */
  private samples: number[] = [];
  private ends: number[] = [];
  private bands: number[] = [];
  private deltas: number[] = [];
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
    for (let closed = 0; closed < this.samples.length; closed++) {
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

  /** The state; the last row of `samples` is the sample still open. */
  save(): LedgerState {
    const samples = this.samples.slice();
    const ends = this.ends.slice();
    const bands = this.bands.slice();
    const deltas = this.deltas.slice();
    if (this.openSample >= 0) {
      for (const band of this.openBands()) {
        bands.push(band);
        deltas.push(this.open[band]);
      }
      samples.push(this.openSample);
      ends.push(bands.length);
    }
    return {
      lastTick: Int32Array.of(this.lastTick),
      samples: Uint32Array.from(samples),
      ends: Uint32Array.from(ends),
      bands: Uint32Array.from(bands),
      deltas: Float64Array.from(deltas),
    };
  }

  /** Replaces the state by one that `save` gave a ledger of the same granularity and sampling. */
  load(state: LedgerState): void {
    const closed = Math.max(0, state.samples.length - 1);
    const closedEnd = state.ends[closed - 1] ?? 0;
    this.lastTick = state.lastTick[0];
    this.samples = [...state.samples.subarray(0, closed)];
    this.ends = [...state.ends.subarray(0, closed)];
    this.bands = [...state.bands.subarray(0, closedEnd)];
    this.deltas = [...state.deltas.subarray(0, closedEnd)];
    this.clearOpen();
    this.openSample = state.samples[closed] ?? -1;
    for (let row = closedEnd; row < state.bands.length; row++) this.book(state.bands[row], state.deltas[row]);
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
    if (bands.length > 0) {
      for (const band of bands) {
        this.bands.push(band);
        this.deltas.push(this.open[band]);
      }
      this.samples.push(this.openSample);
      this.ends.push(this.bands.length);
    }
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
