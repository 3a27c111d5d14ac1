// What sentiment reports. Pure; field names are those of the report. It counts comments and names nobody; where people are not wanted at all,
// comments are not quoted either, since they may name people.

import { dayOrInstant, ticksAfter } from '../burndown/calendar.js';
import { rounded } from '../burndown/sparse-matrix.js';
import type { LeftOut } from './prose.js';
import { LOW_MOOD, type MoodTick, type Quote } from './tick-table.js';

/** Options of sentiment. */
export interface SentimentOptions {
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
  /** Characters of the shortest comment that counts. */
  readonly minCommentLength: number;
  /** Moods within 0.5 (1 - gap) to 0.5 (1 + gap) are none; 0 to 1. */
  readonly sentimentGap: number;
  /** Comments are quoted. */
  readonly quotesComments: boolean;
  /** Rows of each list; Infinity for all. */
  readonly listLimit: number;
}

/** What the result is made from: the analyzer's state as it stands after a commit. */
export interface SentimentState {
  /** Ascending. */
  readonly ticks: readonly MoodTick[];
  readonly quotesOf: (tick: number) => readonly Quote[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Start of tick 0 in seconds since 1970; undefined without commits. */
  readonly startTime: number | undefined;
  readonly lastTick: number;
}

export type Classification = 'positive' | 'neutral' | 'negative';

/** A tick with comments. */
export interface SentimentTick {
  readonly tick: number;
  readonly date: string;
  /** Mean of the outspoken comments, 0 to 1; 0.5 without any. */
  readonly sentiment: number;
  readonly comment_count: number;
  /** Comments outside of the gap, above and below it. */
  readonly positive_comments: number;
  readonly negative_comments: number;
  readonly commit_count: number;
  readonly classification: Classification;
}

/** The straight line through the ticks with outspoken comments, each weighing as many as it has. */
export interface SentimentTrend {
  readonly start_tick: number;
  readonly end_tick: number;
  /** Its ends, no less than 0 and no more than 1. */
  readonly start_sentiment: number;
  readonly end_sentiment: number;
  readonly trend_direction: 'improving' | 'stable' | 'declining';
  /** Of the start; null if that is 0. */
  readonly change_percent: number | null;
}

/** A tick of low mood. */
export interface LowSentimentPeriod {
  readonly tick: number;
  readonly date: string;
  readonly sentiment: number;
  readonly risk_level: 'HIGH' | 'MEDIUM';
  /** The comments of the worst mood, at most three. */
  readonly comments: readonly {
    readonly sentiment: number;
    /** Null where comments are not quoted. */
    readonly text: string | null;
    readonly file: string;
    readonly line: number;
    readonly commit: string;
  }[];
}

/** The result of sentiment. */
export interface SentimentResult {
  readonly aggregate: {
    readonly total_ticks: number;
    readonly total_comments: number;
    readonly total_commits: number;
    /** Comments outside of the gap, above and below it; the others show no mood. */
    readonly positive_comments: number;
    readonly negative_comments: number;
    readonly neutral_comments: number;
    /** Mean of the ticks' sentiments, each weighing as many outspoken comments as it has; null without any. */
    readonly average_sentiment: number | null;
    readonly positive_ticks: number;
    readonly neutral_ticks: number;
    readonly negative_ticks: number;
    /** Comments that do not count, by reason. */
    readonly left_out: Readonly<Record<LeftOut, number>>;
  };
  readonly tick_size_seconds: number;
  /** Start of tick 0: UTC midnight of the first commit's day, in seconds since 1970; null without commits. */
  readonly start_time_seconds: number | null;
  readonly last_tick: number;
  readonly list_totals: { readonly low_sentiment_periods: number };
  /** Ticks with comments, ascending. */
  readonly time_series: readonly SentimentTick[];
  /** Null where fewer than two ticks have outspoken comments. */
  readonly trend: SentimentTrend | null;
  /** The lowest first, then the latest. */
  readonly low_sentiment_periods: readonly LowSentimentPeriod[];
}

const HOUR = 3600;
const HIGH_MOOD = 0.6;
const HIGH_RISK = 0.2;
const TREND = 0.1;

/** Makes the result. */
export function sentimentResult(state: SentimentState, options: SentimentOptions): SentimentResult {
  const { ticks, leftOut, startTime, lastTick } = state;
  const tickSeconds = options.tickSizeHours * HOUR;
  const date = (tick: number): string => dayOrInstant(ticksAfter(startTime ?? 0, tick, tickSeconds), tickSeconds);
  const sum = (of: (tick: MoodTick) => number): number => ticks.reduce((total, tick) => total + of(tick), 0);
  const series = ticks.map((row): SentimentTick => ({
    tick: row.tick,
    date: date(row.tick),
    sentiment: rounded(row.mood),
    comment_count: row.comments,
    positive_comments: row.positive,
    negative_comments: row.outspoken - row.positive,
    commit_count: row.commits,
    classification: classOf(row),
  }));
  const ofClass = (wanted: Classification): number =>
    series.filter(({ classification }) => classification === wanted).length;
  const low = ticks.filter((row) => classOf(row) === 'negative').sort((a, b) => a.mood - b.mood || b.tick - a.tick);
  const outspoken = sum((row) => row.outspoken);
  return {
    aggregate: {
      total_ticks: ticks.length,
      total_comments: sum(({ comments }) => comments),
      total_commits: sum(({ commits }) => commits),
      positive_comments: sum(({ positive }) => positive),
      negative_comments: sum((row) => row.outspoken - row.positive),
      neutral_comments: sum((row) => row.comments - row.outspoken),
      average_sentiment: outspoken === 0 ? null : rounded(sum((row) => row.mood * row.outspoken) / outspoken),
      positive_ticks: ofClass('positive'),
      neutral_ticks: ofClass('neutral'),
      negative_ticks: ofClass('negative'),
      left_out: leftOut,
    },
    tick_size_seconds: tickSeconds,
    start_time_seconds: startTime ?? null,
    last_tick: lastTick,
    list_totals: { low_sentiment_periods: low.length },
    time_series: series,
    trend: trendOf(ticks),
    low_sentiment_periods: low.slice(0, options.listLimit).map(({ tick, mood }) => ({
      tick,
      date: date(tick),
      sentiment: rounded(mood),
      risk_level: mood <= HIGH_RISK ? 'HIGH' : 'MEDIUM',
      comments: state.quotesOf(tick).map((quote) => ({
        sentiment: rounded(quote.mood),
        text: options.quotesComments ? quote.text : null,
        file: quote.file,
        line: quote.line,
        commit: quote.commit,
      })),
    })),
  };
}

/** What a mood is called; of a tick without outspoken comments neutral. */
function classOf({ mood }: MoodTick): Classification {
  if (mood >= HIGH_MOOD) return 'positive';
  return mood <= LOW_MOOD ? 'negative' : 'neutral';
}

/** Least squares. */
function trendOf(all: readonly MoodTick[]): SentimentTrend | null {
  const ticks = all.filter(({ outspoken }) => outspoken > 0);
  if (ticks.length < 2) return null;
  const total = ticks.reduce((sum, { outspoken }) => sum + outspoken, 0);
  const mean = (of: (tick: MoodTick) => number): number =>
    ticks.reduce((sum, tick) => sum + tick.outspoken * of(tick), 0) / total;
  const [meanTick, meanMood] = [mean(({ tick }) => tick), mean(({ mood }) => mood)];
  const slope =
    mean(({ tick, mood }) => (tick - meanTick) * (mood - meanMood)) / mean(({ tick }) => (tick - meanTick) ** 2);
  const at = (tick: number): number => Math.max(0, Math.min(1, meanMood + slope * (tick - meanTick)));
  const [first, last] = [ticks[0].tick, ticks[ticks.length - 1].tick];
  const [start, end] = [at(first), at(last)];
  return {
    start_tick: first,
    end_tick: last,
    start_sentiment: rounded(start),
    end_sentiment: rounded(end),
    trend_direction: end - start > TREND ? 'improving' : start - end > TREND ? 'declining' : 'stable',
    change_percent: start === 0 ? null : rounded((100 * (end - start)) / start),
  };
}
