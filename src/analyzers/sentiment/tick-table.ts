// Ticks with comments: what is past as sums, the tick at hand as the moods and lengths of its comments, since a comment's weight depends on the
// lengths of the others. With each tick, the comments of the worst moods are kept as examples; of so many of the lowest ticks only.

import { grownColumn, type Columns } from '../../base/columns.js';

/** A comment as it is quoted. */
export interface Quote {
  readonly mood: number;
  readonly text: string;
  readonly file: string;
  /** First line, from 1. */
  readonly line: number;
  /** Commit id in hexadecimal. */
  readonly commit: string;
}

/** A tick with comments. */
export interface MoodTick {
  readonly tick: number;
  /** Comments that count, those whose mood is outside the gap, and which way. */
  readonly comments: number;
  readonly outspoken: number;
  readonly positive: number;
  readonly commits: number;
  /** The mean of the outspoken comments, 0.5 without any. */
  readonly mood: number;
}

/** Ticks whose quotes are kept, quotes of each, and where a tick counts as low. */
const MOST_QUOTED_TICKS = 500;
const MOST_QUOTES = 3;
export const LOW_MOOD = 0.4;
/** A comment weighs as its length does, up to so many times that of the tick's mean. */
const MOST_WEIGHT = 3;

const COUNTS = ['ticks', 'comments', 'outspoken', 'positive', 'commits'] as const;
type Counts = Record<(typeof COUNTS)[number], Uint32Array>;

export class TickTable {
  readonly #counts = Object.fromEntries(COUNTS.map((name) => [name, new Uint32Array(0)])) as Counts;
  #moods = new Float64Array(0);
  #size = 0;
  /** By tick, which is past. */
  #quotes = new Map<number, { readonly mood: number; readonly quotes: readonly Quote[] }>();
  #open = noTick(0);

  constructor(private readonly mostQuotedTicks = MOST_QUOTED_TICKS) {}

  /** Goes on to a tick, which is not before any that was given. */
  beginTick(tick: number): void {
    if (tick === this.#open.tick) return;
    this.#close();
    this.#open = noTick(tick);
  }

  /** Counts a comment of the tick at hand; one inside the gap has no mood. `quote` is asked for where it may be kept. */
  add(length: number, mood: number | undefined, quote: () => Quote): void {
    const open = this.#open;
    open.comments++;
    if (mood === undefined) return;
    open.lengths.push(length);
    open.moods.push(mood);
    if (mood >= 0.5) return;
    const place = open.quotes.findIndex((other) => mood < other.mood);
    if (place < 0 && open.quotes.length === MOST_QUOTES) return;
    open.quotes.splice(place < 0 ? open.quotes.length : place, 0, quote());
    open.quotes.length = Math.min(open.quotes.length, MOST_QUOTES);
  }

  /** Counts a commit with comments. */
  endCommit(): void {
    this.#open.commits++;
  }

  /** All ticks, ascending. */
  ticks(): MoodTick[] {
    const { ticks, comments, outspoken, positive, commits } = this.#counts;
    const past = Array.from({ length: this.#size }, (_, row) => ({
      tick: ticks[row],
      comments: comments[row],
      outspoken: outspoken[row],
      positive: positive[row],
      commits: commits[row],
      mood: this.#moods[row],
    }));
    return this.#open.comments === 0 ? past : [...past, summed(this.#open)];
  }

  /** What is quoted of a tick. */
  quotesOf(tick: number): readonly Quote[] {
    return tick === this.#open.tick ? this.#open.quotes : (this.#quotes.get(tick)?.quotes ?? []);
  }

  save(): Columns {
    const open = this.#open;
    // Law: what is quoted is written in the order of its ticks, so that equal states have equal bytes.
    const quoted = [...this.#quotes].sort(([a], [b]) => a - b);
    const text = JSON.stringify([quoted, open.quotes]);
    return {
      ...Object.fromEntries(COUNTS.map((name) => [name, this.#counts[name].slice(0, this.#size)])),
      moods: this.#moods.slice(0, this.#size),
      quotes: new Uint8Array(Buffer.from(text, 'utf8')),
      openCounts: Uint32Array.of(open.tick, open.comments, open.commits),
      openLengths: Uint32Array.from(open.lengths),
      openMoods: Float64Array.from(open.moods),
    };
  }

  /** Replaces the table by one that `save` gave. */
  load(state: Columns): void {
    for (const name of COUNTS) this.#counts[name] = Uint32Array.from(state[name]);
    this.#moods = Float64Array.from(state['moods']);
    this.#size = this.#moods.length;
    const [quoted, quotes] = JSON.parse(Buffer.from(state['quotes'] as Uint8Array).toString('utf8')) as [
      [number, { mood: number; quotes: Quote[] }][],
      Quote[],
    ];
    this.#quotes = new Map(quoted);
    const [tick, comments, commits] = state['openCounts'];
    this.#open = {
      tick,
      comments,
      commits,
      lengths: [...state['openLengths']],
      moods: [...state['openMoods']],
      quotes,
    };
  }

  /** Takes the tick at hand to those that are past. */
  #close(): void {
    if (this.#open.comments === 0) return;
    const { tick, mood, ...counts } = summed(this.#open);
    const row = this.#size++;
    for (const name of COUNTS) {
      if (row >= this.#counts[name].length) this.#counts[name] = grownColumn(this.#counts[name], row + 1);
      this.#counts[name][row] = name === 'ticks' ? tick : counts[name];
    }
    if (row >= this.#moods.length) this.#moods = grownColumn(this.#moods, row + 1);
    this.#moods[row] = mood;
    if (mood > LOW_MOOD) return;
    this.#quotes.set(tick, { mood, quotes: this.#open.quotes });
    if (this.#quotes.size <= this.mostQuotedTicks) return;
    let [highest] = this.#quotes;
    for (const entry of this.#quotes) if (entry[1].mood >= highest[1].mood) highest = entry;
    this.#quotes.delete(highest[0]);
  }
}

interface OpenTick {
  readonly tick: number;
  comments: number;
  commits: number;
  /** Of the outspoken comments. */
  readonly lengths: number[];
  readonly moods: number[];
  /** The worst first; of equal ones the earlier. */
  readonly quotes: Quote[];
}

function noTick(tick: number): OpenTick {
  return { tick, comments: 0, commits: 0, lengths: [], moods: [], quotes: [] };
}

function summed({ tick, comments, commits, lengths, moods }: OpenTick): MoodTick {
  const most = (MOST_WEIGHT * lengths.reduce((sum, length) => sum + length, 0)) / lengths.length;
  let [weights, sum] = [0, 0];
  moods.forEach((mood, i) => {
    const weight = Math.min(lengths[i], most);
    weights += weight;
    sum += weight * mood;
  });
  return {
    tick,
    comments,
    outspoken: moods.length,
    positive: moods.filter((mood) => mood > 0.5).length,
    commits,
    mood: moods.length === 0 ? 0.5 : sum / weights,
  };
}
