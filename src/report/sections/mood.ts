// In what mood the comments are that commits bring.

import type { LowSentimentPeriod, SentimentResult } from '../../analyzers/sentiment/result.js';
import { counted, grouped, percent, share } from '../text/numbers.js';
import { clean } from './clean.js';
import { spanLength, spanName, spansOf, sumsBySpan } from './over-time.js';
import type { Section, SectionMaker } from './section.js';

const MOST_ROWS = 24;
const MOST_PERIODS = 10;
const MOST_CHARACTERS = 160;

export const mood: SectionMaker = {
  analyzer: 'sentiment',
  charts: ['mood'],
  make: ({ analysis }) => section(analysis['sentiment'] as SentimentResult),
};

function section(result: SentimentResult): Section | undefined {
  const { aggregate, time_series: ticks, low_sentiment_periods: low } = result;
  if (ticks.length === 0) return undefined;
  const dates = ticks.map(({ date }) => date);
  const spans = spansOf(dates, spanLength(dates));
  const name = spanName(spans);
  const comments = sumsBySpan(ticks, spans, (row) => row.comment_count);
  const positive = sumsBySpan(ticks, spans, (row) => row.positive_comments);
  const negative = sumsBySpan(ticks, spans, (row) => row.negative_comments);
  const outspoken = aggregate.positive_comments + aggregate.negative_comments;
  const first = Math.max(0, spans.length - MOST_ROWS);
  return {
    id: 'mood',
    title: 'In what mood is it commented?',
    verdict: verdict(result, outspoken),
    figures: [
      {
        chart: {
          kind: 'columns',
          id: 'mood',
          title: `Comments with a mood, a ${name}`,
          unit: 'comments',
          spans,
          series: [
            { name: 'positive', values: positive },
            { name: 'negative', values: negative.map((count) => (count === 0 ? 0 : -count)) },
          ],
        },
        table: {
          caption: `The last ${counted(spans.length - first, name)}`,
          columns: [
            { title: name },
            { title: 'comments', isNumber: true },
            { title: 'positive', isNumber: true },
            { title: 'negative', isNumber: true },
          ],
          rows: spans
            .map((span, at) => [span, grouped(comments[at]), grouped(positive[at]), grouped(negative[at])])
            .slice(first),
        },
      },
      ...(low.length === 0 ? [] : [{ table: lowest(low, result.list_totals.low_sentiment_periods) }]),
    ],
    reading: [
      'Of each comment that is new or changed the words are looked up in a list of words with a mood (VADER), without those that mean something else to programmers, such as kill or error. Most comments have none, and that is as it should be.',
      'This cannot know irony, other languages than English, or what is never written down. It says something about comments, and little about those who wrote them.',
    ],
  };
}

function verdict({ aggregate, trend }: SentimentResult, outspoken: number): string {
  const said = `${grouped(outspoken)} of ${counted(aggregate.total_comments, 'comment')} have a mood`;
  if (outspoken === 0) return `${said}.`;
  const positive = percent(share(aggregate.positive_comments, outspoken));
  const way =
    trend === null
      ? ''
      : trend.trend_direction === 'stable'
        ? '; over time that is about the same'
        : `; over time the mood is ${trend.trend_direction}`;
  return `${said}, ${positive} of them a good one${way}.`;
}

function lowest(
  periods: readonly LowSentimentPeriod[],
  total: number,
): NonNullable<Section['figures'][number]['table']> {
  const shown = periods.slice(0, MOST_PERIODS);
  return {
    caption: `The lowest ${grouped(shown.length)} of ${counted(total, 'time')} of low mood, with the comment that is the worst`,
    columns: [{ title: 'date' }, { title: 'mood', isNumber: true }, { title: 'where' }, { title: 'comment' }],
    rows: shown.map(({ date, sentiment, comments: [worst] }) => [
      date,
      sentiment.toFixed(2),
      worst === undefined ? '' : clean(`${worst.file}:${worst.line}`),
      worst === undefined || worst.text === null ? '' : clean(cut(worst.text)),
    ]),
  };
}

function cut(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MOST_CHARACTERS));
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join('')}…`;
}
