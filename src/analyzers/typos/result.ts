// What typos reports. Pure; field names are those of the report. Nothing in it is about people.

import type { Fix } from './fix-table.js';
import { misspelling, type Doubt } from './spelling.js';

/** Options of typos. */
export interface TyposOptions {
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
  /** The most edits between two lines, and between two words of identifiers on them. */
  readonly typosMostDistance: number;
  /** Rows of each list; Infinity for all. */
  readonly listLimit: number;
}

/** What the result is made from: the analyzer's state as it stands after a commit. */
export interface TyposState {
  /** In the order of the history. */
  readonly fixes: readonly Fix[];
  readonly notKept: number;
  readonly doubts: Readonly<Record<Doubt, number>>;
  /** Start of tick 0 in seconds since 1970; undefined without commits. */
  readonly startTime: number | undefined;
  readonly lastTick: number;
}

/** An identifier that was corrected. */
export interface Typo {
  readonly wrong: string;
  readonly correct: string;
  /** The misspelt word of it, in small letters, and what it became. */
  readonly wrong_word: string;
  readonly correct_word: string;
  /** Where it was first corrected: path after the commit, line from 1, commit, tick. */
  readonly file: string;
  readonly line: number;
  readonly commit: string;
  readonly tick: number;
  /** Lines, files and commits that were corrected so, all of them. */
  readonly lines: number;
  readonly files: number;
  readonly commits: number;
}

/** A word that was misspelt, in whatever identifiers. */
export interface TypoPattern {
  readonly wrong: string;
  readonly correct: string;
  /** Identifiers that were corrected, and lines. */
  readonly identifiers: number;
  readonly frequency: number;
}

/** A file with typos, by its path when they were corrected. */
export interface FileTypos {
  readonly file: string;
  /** Identifiers that were corrected in it, and lines. */
  readonly typo_count: number;
  readonly fixed_typos: number;
}

/** The result of typos. */
export interface TyposResult {
  readonly aggregate: {
    /** Identifiers that were corrected, words, files, commits and lines. */
    readonly total_typos: number;
    readonly unique_patterns: number;
    readonly affected_files: number;
    readonly affected_commits: number;
    readonly total_lines: number;
    /** Pairs of lines that differed in one identifier, and those that were taken for something else, by reason. */
    readonly candidates: number;
    readonly left_out: Readonly<Record<Doubt, number>>;
    /** Corrections that came when as many as are kept were known: in no other figure but the candidates. */
    readonly not_kept: number;
  };
  readonly tick_size_seconds: number;
  /** Start of tick 0: UTC midnight of the first commit's day, in seconds since 1970; null without commits. */
  readonly start_time_seconds: number | null;
  readonly last_tick: number;
  /** How many rows there are for each list, of which `listLimit` are in it. */
  readonly list_totals: { readonly typo_list: number; readonly patterns: number; readonly file_typos: number };
  /** One a pair of identifiers, the latest first; of one commit in the order of its files and lines. */
  readonly typo_list: readonly Typo[];
  /** By frequency, the most first, then by word. */
  readonly patterns: readonly TypoPattern[];
  /** By identifiers corrected, the most first, then lines, then path. */
  readonly file_typos: readonly FileTypos[];
}

const HOUR = 3600;

/** Makes the result. */
export function typosResult(state: TyposState, options: TyposOptions): TyposResult {
  const { fixes, notKept, doubts, startTime, lastTick } = state;
  const { listLimit } = options;
  const typos = typosOf(fixes, options.typosMostDistance);
  const patterns = patternsOf(typos);
  const files = filesOf(fixes);
  const totalLines = fixes.reduce((sum, { lines }) => sum + lines, 0);
  const leftOut = Object.values(doubts).reduce((sum, count) => sum + count, 0);
  return {
    aggregate: {
      total_typos: typos.length,
      unique_patterns: patterns.length,
      affected_files: files.length,
      affected_commits: new Set(fixes.map(({ commit }) => commit)).size,
      total_lines: totalLines,
      candidates: totalLines + notKept + leftOut,
      left_out: doubts,
      not_kept: notKept,
    },
    tick_size_seconds: options.tickSizeHours * HOUR,
    start_time_seconds: startTime ?? null,
    last_tick: lastTick,
    list_totals: { typo_list: typos.length, patterns: patterns.length, file_typos: files.length },
    typo_list: typos.sort((a, b) => b.tick - a.tick).slice(0, listLimit),
    patterns: patterns.slice(0, listLimit),
    file_typos: files.slice(0, listLimit),
  };
}

function grouped(fixes: readonly Fix[], keyOf: (fix: Fix) => string): Fix[][] {
  const groups = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const group = groups.get(keyOf(fix));
    if (group === undefined) groups.set(keyOf(fix), [fix]);
    else group.push(fix);
  }
  return [...groups.values()];
}

const linesOf = (fixes: readonly { readonly lines: number }[]): number =>
  fixes.reduce((sum, { lines }) => sum + lines, 0);

/** In the order in which they were first corrected. */
function typosOf(fixes: readonly Fix[], mostDistance: number): Typo[] {
  return grouped(fixes, ({ wrong, correct }) => `${wrong}\n${correct}`).map((group) => {
    const [{ wrong, correct, file, line, commit, tick }] = group;
    const word = misspelling(wrong, correct, mostDistance);
    const { wrong: wrongWord, correct: correctWord } = typeof word === 'string' ? { wrong, correct } : word;
    return {
      wrong,
      correct,
      wrong_word: wrongWord,
      correct_word: correctWord,
      file,
      line,
      commit,
      tick,
      lines: linesOf(group),
      files: new Set(group.map((fix) => fix.file)).size,
      commits: new Set(group.map((fix) => fix.commit)).size,
    };
  });
}

function patternsOf(typos: readonly Typo[]): TypoPattern[] {
  const patterns = new Map<string, { wrong: string; correct: string; identifiers: number; frequency: number }>();
  for (const { wrong_word: wrong, correct_word: correct, lines } of typos) {
    const key = `${wrong}\n${correct}`;
    const pattern = patterns.get(key) ?? { wrong, correct, identifiers: 0, frequency: 0 };
    pattern.identifiers++;
    pattern.frequency += lines;
    patterns.set(key, pattern);
  }
  return [...patterns.values()].sort(
    (a, b) => b.frequency - a.frequency || byBytes(a.wrong, b.wrong) || byBytes(a.correct, b.correct),
  );
}

function filesOf(fixes: readonly Fix[]): FileTypos[] {
  return grouped(fixes, ({ file }) => file)
    .map((group) => ({
      file: group[0].file,
      typo_count: new Set(group.map(({ wrong, correct }) => `${wrong}\n${correct}`)).size,
      fixed_typos: linesOf(group),
    }))
    .sort((a, b) => b.typo_count - a.typo_count || b.fixed_typos - a.fixed_typos || byBytes(a.file, b.file));
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
