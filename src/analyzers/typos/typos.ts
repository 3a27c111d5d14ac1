// Typos: identifiers that were misspelt and are corrected, as the lines show that a commit replaces one by one.
//
// Of a hunk with as many old lines as new ones, each line is compared with the one that took its place. Where they are a few characters apart
// and differ in one identifier, the two are judged (spelling.ts). One that differs at several places of a line in the same way is one.

import type { Columns } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { Side, textsOf } from '../../changes/syntax-columns.js';
import type { PeopleTable } from '../../history/people-table.js';
import { wordsOf } from '../../uast/english-words.js';
import type { Analyzer } from '../analyzer.js';
import { midnightBefore } from '../burndown/calendar.js';
import { FixTable } from './fix-table.js';
import { typosResult, type TyposOptions, type TyposResult } from './result.js';
import { doubts, misspelling, type Doubt, type WordPair } from './spelling.js';

/** A correction that was made before. */
export interface Correction extends WordPair {
  /** The last commit that made it, in hexadecimal, and its tick. */
  readonly commit: string;
  readonly tick: number;
  /** Lines that were corrected so, all together. */
  readonly lines: number;
}

/** The analyzer. State: the corrections, and how many pairs of identifiers were taken for something else, by reason. */
export class Typos implements Analyzer<TyposResult> {
  readonly id = 'typos';
  readonly needs;

  readonly #fixes = new FixTable();
  readonly #doubts = new Float64Array(doubts.length);
  #startTime: number | undefined;
  #lastTick = 0;

  constructor(private readonly options: TyposOptions) {
    this.needs = { hunks: true, renames: true, uast: { identifiers: { mostDistance: options.typosMostDistance } } };
  }

  consume(batch: ChangeBatch, _startsWithState = false): void {
    const { commits, changes, paths, syntax } = batch;
    if (commits.committerTimes.length > 0) this.#startTime ??= midnightBefore(commits.committerTimes[0]);
    this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
    if (syntax === undefined) return;
    const { replacedLines, identifiers } = syntax;
    const texts = textsOf(syntax);
    for (let change = 0, pair = 0, identifier = 0; change < replacedLines.ends.length; change++) {
      const commit = changes.commits[change];
      for (; pair < replacedLines.ends[change]; pair++) {
        const [old, current]: [string[], string[]] = [[], []];
        for (; identifier < identifiers.ends[pair]; identifier++) {
          (identifiers.sides[identifier] === Side.old ? old : current).push(texts[identifiers.names[identifier]]);
        }
        const changed = onlyDifference(old, current);
        if (changed === undefined) continue;
        const verdict = misspelling(changed.before, changed.after, this.options.typosMostDistance);
        if (typeof verdict === 'string') {
          this.#doubts[doubts.indexOf(verdict)]++;
          continue;
        }
        const path = changes.newPaths[change];
        this.#fixes.add(
          changed.before,
          changed.after,
          paths.bytes.subarray(path === 0 ? 0 : paths.ends[path - 1], paths.ends[path]),
          replacedLines.newLines[pair] + 1,
          commits.oids.subarray(commit * commits.oidBytes, (commit + 1) * commits.oidBytes),
          commits.ticks[commit],
        );
      }
      this.#fixes.endChange();
    }
  }

  compact(): void {
    // Only what was found is kept, and distances leave nothing behind.
  }

  save(): Columns {
    return {
      ...this.#fixes.save(),
      doubts: this.#doubts.slice(),
      startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
      lastTick: Uint32Array.of(this.#lastTick),
    };
  }

  load(state: Columns): void {
    this.#fixes.load(state);
    this.#doubts.set(state['doubts']);
    this.#startTime = state['startTime'][0];
    this.#lastTick = state['lastTick'][0];
  }

  result(_people?: PeopleTable): TyposResult {
    const state = {
      fixes: [...this.#fixes.fixes()],
      notKept: this.#fixes.notKept,
      doubts: Object.fromEntries(doubts.map((doubt, i) => [doubt, this.#doubts[i]])) as Record<Doubt, number>,
      startTime: this.#startTime,
      lastTick: this.#lastTick,
    };
    return typosResult(state, this.options);
  }

  /** The misspelt words that were ever corrected, with their last correction. */
  corrections(): ReadonlyMap<string, Correction> {
    const known = new Map<string, Correction>();
    for (const { wrong, correct, lines, commit, tick } of this.#fixes.fixes()) {
      const pair = misspelling(wrong, correct, this.options.typosMostDistance);
      if (typeof pair === 'string') continue;
      const before = known.get(pair.wrong);
      const count = before?.correct === pair.correct ? before.lines : 0;
      known.set(pair.wrong, { ...pair, commit, tick, lines: lines + count });
    }
    return known;
  }
}

/** The one identifier that differs between two lines, and what it became; undefined if none does, or more than one. */
function onlyDifference(
  old: readonly string[],
  current: readonly string[],
): { readonly before: string; readonly after: string } | undefined {
  if (old.length !== current.length) return undefined;
  let found: { readonly before: string; readonly after: string } | undefined;
  for (const [at, before] of old.entries()) {
    const after = current[at];
    if (before === after || (before === found?.before && after === found.after)) continue;
    if (found !== undefined) return undefined;
    found = { before, after };
  }
  return found;
}

/** The words of an identifier that were corrected before, as they should be. */
export function misspeltWords(identifier: string, corrections: ReadonlyMap<string, Correction>): Correction[] {
  return [...new Set(wordsOf(identifier))].flatMap((word) => corrections.get(word) ?? []);
}
