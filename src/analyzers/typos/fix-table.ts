// Corrections that a history made: which identifier became which, where and in which commit. Bounded: what comes when it is full is counted,
// and not kept.

import { grownColumn, type Columns } from '../../base/columns.js';
import { PathTable } from '../path-table.js';

/** The most corrections that are kept: a few megabytes. */
const MOST_FIXES = 50_000;

/** One identifier that became another in one file of one commit. */
export interface Fix {
  readonly wrong: string;
  readonly correct: string;
  /** Path after the commit; bytes that are no UTF-8 are replaced. */
  readonly file: string;
  /** Its first line there, from 1. */
  readonly line: number;
  /** Lines that were corrected. */
  readonly lines: number;
  readonly commit: string;
  readonly tick: number;
}

const NUMBERS = ['wrong', 'correct', 'files', 'lines', 'counts', 'commits', 'ticks'] as const;
type Numbers = Record<(typeof NUMBERS)[number], Uint32Array>;

export class FixTable {
  /** Identifiers and paths. */
  readonly #texts = new PathTable();
  readonly #oids = new PathTable();
  readonly #numbers = Object.fromEntries(NUMBERS.map((name) => [name, new Uint32Array(0)])) as Numbers;
  #size = 0;
  /** Row by identifiers, for the change at hand. */
  readonly #open = new Map<string, number>();
  /** Corrections that came when the table was full. */
  notKept = 0;

  constructor(private readonly mostFixes = MOST_FIXES) {}

  /** Takes no more lines for the corrections of the change that was at hand. */
  endChange(): void {
    this.#open.clear();
  }

  /** Adds a line of the change at hand. */
  add(wrong: string, correct: string, path: Uint8Array, line: number, oid: Uint8Array, tick: number): void {
    const key = `${wrong}\n${correct}`;
    const known = this.#open.get(key);
    if (known !== undefined) {
      this.#numbers.counts[known]++;
      return;
    }
    if (this.#size === this.mostFixes) {
      this.notKept++;
      return;
    }
    const row = this.#size++;
    this.#open.set(key, row);
    const values = [
      this.#text(wrong),
      this.#text(correct),
      this.#texts.add(path, 0, path.length),
      line,
      1,
      this.#oids.add(oid, 0, oid.length),
      tick,
    ];
    NUMBERS.forEach((name, i) => {
      if (row >= this.#numbers[name].length) this.#numbers[name] = grownColumn(this.#numbers[name], row + 1);
      this.#numbers[name][row] = values[i];
    });
  }

  /** All corrections, in the order of the history. */
  *fixes(): Iterable<Fix> {
    const { wrong, correct, files, lines, counts, commits, ticks } = this.#numbers;
    const text = (id: number): string => Buffer.from(this.#texts.path(id)).toString('utf8');
    for (let row = 0; row < this.#size; row++) {
      yield {
        wrong: text(wrong[row]),
        correct: text(correct[row]),
        file: text(files[row]),
        line: lines[row],
        lines: counts[row],
        commit: Buffer.from(this.#oids.path(commits[row])).toString('hex'),
        tick: ticks[row],
      };
    }
  }

  save(): Columns {
    const [texts, oids] = [this.#texts.save(), this.#oids.save()];
    return {
      ...Object.fromEntries(NUMBERS.map((name) => [name, this.#numbers[name].slice(0, this.#size)])),
      textBytes: texts.bytes,
      textEnds: texts.ends,
      oidBytes: oids.bytes,
      oidEnds: oids.ends,
      notKept: Float64Array.of(this.notKept),
    };
  }

  /** Replaces the table by one that `save` gave; between two changes. */
  load(state: Columns): void {
    for (const name of NUMBERS) this.#numbers[name] = Uint32Array.from(state[name]);
    this.#size = state['wrong'].length;
    const { textBytes, textEnds, oidBytes, oidEnds, notKept } = state;
    this.#texts.load({ bytes: textBytes as Uint8Array, ends: textEnds as Uint32Array });
    this.#oids.load({ bytes: oidBytes as Uint8Array, ends: oidEnds as Uint32Array });
    this.notKept = notKept[0];
    this.#open.clear();
  }

  #text(text: string): number {
    const bytes = Buffer.from(text, 'utf8');
    return this.#texts.add(bytes, 0, bytes.length);
  }
}
