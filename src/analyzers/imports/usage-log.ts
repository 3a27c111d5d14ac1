// Who worked with which import when: for every tick the sums of its commits, by credit and import. Ticks never decrease, so what is
// past is a log of bytes that only grows; the tick at hand is a table. Written as unsigned LEB128 numbers:
//
//   tick    ticks since the one before, number of entries, entries sorted by credit, then by import
//   entry   credits since the entry before; imports since the entry before if that is of the same credit, else the import;
//           count, introduced, removed

import { grownColumn, type Columns } from '../../base/columns.js';

/** What a credit did with an import in a tick. */
export interface Usage {
  readonly credit: number;
  readonly import: number;
  readonly tick: number;
  /** Changed or added files that had it, file by file and commit by commit. */
  readonly count: number;
  /** Files that had it after a commit and not before, and the other way round. */
  readonly introduced: number;
  readonly removed: number;
}

const NUMBERS = 3;
const MOST_NUMBER_BYTES = 5;
/** A credit and an import as one number: both are below 2^26. */
const CREDIT_STEP = 2 ** 26;

export class UsageLog {
  #bytes = new Uint8Array(4096);
  #length = 0;
  /** Tick of the last entry of the log. */
  #lastTick = 0;
  #tick = 0;
  /** Row of `#numbers` by credit and import, for the tick at hand. */
  readonly #rows = new Map<number, number>();
  #numbers = new Uint32Array(0);

  /** Adds to the sums of a tick, which is not before any that was given. */
  add(tick: number, credit: number, name: number, count: number, introduced: number, removed: number): void {
    if (tick !== this.#tick) this.#close(tick);
    const key = credit * CREDIT_STEP + name;
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = this.#rows.size;
      this.#rows.set(key, row);
      if ((row + 1) * NUMBERS > this.#numbers.length) this.#numbers = grownColumn(this.#numbers, (row + 1) * NUMBERS);
      this.#numbers.fill(0, row * NUMBERS, (row + 1) * NUMBERS);
    }
    this.#numbers[row * NUMBERS] += count;
    this.#numbers[row * NUMBERS + 1] += introduced;
    this.#numbers[row * NUMBERS + 2] += removed;
  }

  /** Shows everything, by tick, credit and import. */
  forEach(show: (usage: Usage) => void): void {
    let at = 0;
    const next = (): number => {
      let value = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = this.#bytes[at++];
        value += (byte & 127) * shift;
        if (byte < 128) return value;
      }
    };
    for (let tick = 0; at < this.#length;) {
      tick += next();
      let credit = 0;
      let name = 0;
      for (let entries = next(); entries > 0; entries--) {
        const step = next();
        credit += step;
        name = step === 0 ? name + next() : next();
        show({ credit, import: name, tick, count: next(), introduced: next(), removed: next() });
      }
    }
    for (const [key, row] of this.#open()) {
      const [count, introduced, removed] = this.#numbers.subarray(row * NUMBERS);
      show({ ...partsOf(key), tick: this.#tick, count, introduced, removed });
    }
  }

  save(): Columns {
    const open = this.#open();
    return {
      usageBytes: this.#bytes.slice(0, this.#length),
      usageTicks: Uint32Array.of(this.#lastTick, this.#tick),
      openCredits: Uint32Array.from(open, ([key]) => partsOf(key).credit),
      openImports: Uint32Array.from(open, ([key]) => partsOf(key).import),
      openNumbers: Uint32Array.from(
        open.flatMap(([, row]) => [...this.#numbers.subarray(row * NUMBERS, (row + 1) * NUMBERS)]),
      ),
    };
  }

  /** Replaces the log by one that `save` gave. */
  load(state: Columns): void {
    const { usageBytes, usageTicks, openCredits, openImports, openNumbers } = state;
    this.#bytes = Uint8Array.from(usageBytes);
    this.#length = usageBytes.length;
    [this.#lastTick, this.#tick] = usageTicks;
    this.#rows.clear();
    openCredits.forEach((credit, row) => this.#rows.set(credit * CREDIT_STEP + openImports[row], row));
    this.#numbers = Uint32Array.from(openNumbers);
  }

  /** The entries of the tick at hand, sorted. */
  #open(): [key: number, row: number][] {
    return [...this.#rows].sort(([a], [b]) => a - b);
  }

  /** Writes the tick at hand to the log and goes on to another. */
  #close(tick: number): void {
    if (this.#rows.size > 0) {
      this.#write(this.#tick - this.#lastTick, this.#rows.size);
      let credit = 0;
      let name = 0;
      for (const [key, row] of this.#open()) {
        const entry = partsOf(key);
        this.#write(entry.credit - credit, entry.credit === credit ? entry.import - name : entry.import);
        this.#write(...this.#numbers.subarray(row * NUMBERS, (row + 1) * NUMBERS));
        credit = entry.credit;
        name = entry.import;
      }
      this.#lastTick = this.#tick;
      this.#rows.clear();
    }
    this.#tick = tick;
  }

  #write(...values: readonly number[]): void {
    const wanted = this.#length + MOST_NUMBER_BYTES * values.length;
    if (wanted > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(wanted, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let value of values) {
      for (; value >= 128; value = Math.floor(value / 128)) this.#bytes[this.#length++] = (value % 128) | 128;
      this.#bytes[this.#length++] = value;
    }
  }
}

function partsOf(key: number): { credit: number; import: number } {
  return { credit: Math.floor(key / CREDIT_STEP), import: key % CREDIT_STEP };
}
