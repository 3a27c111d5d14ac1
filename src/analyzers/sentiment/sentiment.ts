// Sentiment: the mood of the comments that each commit brings or changes.

import type { Columns } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { textsOf } from '../../changes/syntax-columns.js';
import type { PeopleTable } from '../../history/people-table.js';
import type { Analyzer } from '../analyzer.js';
import { midnightBefore } from '../burndown/calendar.js';
import { leftOutReasons, proseOf, type LeftOut } from './prose.js';
import { sentimentResult, type SentimentOptions, type SentimentResult } from './result.js';
import { moodOf } from './score.js';
import { TickTable } from './tick-table.js';

/** A quote is cut there. */
const MOST_QUOTED_CHARACTERS = 200;

/** The analyzer. State: by tick how many comments there were and their mood, the worst of low ticks, and how many were left out and why. */
export class Sentiment implements Analyzer<SentimentResult> {
  readonly id = 'sentiment';
  readonly needs = { hunks: true, renames: true, uast: { comments: true } };

  readonly #ticks = new TickTable();
  readonly #leftOut = new Float64Array(leftOutReasons.length);
  #startTime: number | undefined;
  #lastTick = 0;

  constructor(private readonly options: SentimentOptions) {}

  consume(batch: ChangeBatch, startsWithState = false): void {
    const { commits, changes, paths, syntax } = batch;
    if (commits.committerTimes.length > 0) this.#startTime ??= midnightBefore(commits.committerTimes[0]);
    this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
    if (syntax === undefined) return;
    const { ends, firstLines, contents } = syntax.comments;
    const texts = textsOf(syntax);
    for (let change = 0, row = 0; change < ends.length;) {
      const commit = changes.commits[change];
      this.#ticks.beginTick(commits.ticks[commit]);
      let hasComments = false;
      for (; change < ends.length && changes.commits[change] === commit; change++) {
        for (; row < ends[change]; row++) {
          // What was there before the part of the history that is read, no commit of it brought.
          if (startsWithState && commit === 0) continue;
          const path = changes.newPaths[change];
          const isCounted = this.#take(texts[contents[row]], () => ({
            file: textAt(paths.bytes, path === 0 ? 0 : paths.ends[path - 1], paths.ends[path]),
            line: firstLines[row] + 1,
            commit: hexAt(commits.oids, commit * commits.oidBytes, (commit + 1) * commits.oidBytes),
          }));
          hasComments ||= isCounted;
        }
      }
      if (hasComments) this.#ticks.endCommit();
    }
  }

  compact(): void {
    // A tick is summed up when the next one begins; nothing else is kept.
  }

  save(): Columns {
    return {
      ...this.#ticks.save(),
      leftOut: this.#leftOut.slice(),
      startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
      lastTick: Uint32Array.of(this.#lastTick),
    };
  }

  load(state: Columns): void {
    this.#ticks.load(state);
    this.#leftOut.set(state['leftOut']);
    this.#startTime = state['startTime'][0];
    this.#lastTick = state['lastTick'][0];
  }

  result(_people?: PeopleTable): SentimentResult {
    const state = {
      ticks: this.#ticks.ticks(),
      quotesOf: (tick: number) => this.#ticks.quotesOf(tick),
      leftOut: Object.fromEntries(leftOutReasons.map((why, i) => [why, this.#leftOut[i]])) as Record<LeftOut, number>,
      startTime: this.#startTime,
      lastTick: this.#lastTick,
    };
    return sentimentResult(state, this.options);
  }

  /** Takes in a comment; whether it counts. */
  #take(
    comment: string,
    place: () => { readonly file: string; readonly line: number; readonly commit: string },
  ): boolean {
    const prose = proseOf(comment, this.options.minCommentLength);
    if (typeof prose === 'string') {
      this.#leftOut[leftOutReasons.indexOf(prose)]++;
      return false;
    }
    const { text } = prose;
    const mood = moodOf(text);
    const isOutspoken = Math.abs(mood - 0.5) > 0.5 * this.options.sentimentGap;
    this.#ticks.add(text.length, isOutspoken ? mood : undefined, () => ({ mood, text: quoted(text), ...place() }));
    return true;
  }
}

/** A text as it is quoted: cut, without mail addresses and names of who is to do something. */
function quoted(text: string): string {
  const bare = text.replace(/[\w.+-]+@[\w.-]+/g, '…').replace(/\b(TODO|FIXME|XXX|HACK|NOTE)\s*\([^)]*\)/gi, '$1');
  const characters = Array.from(bare);
  return characters.length <= MOST_QUOTED_CHARACTERS
    ? bare
    : `${characters.slice(0, MOST_QUOTED_CHARACTERS).join('')}…`;
}

function textAt(bytes: Uint8Array, from: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('utf8');
}

function hexAt(bytes: Uint8Array, from: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('hex');
}
