// The mood of comments year by year, its trend, and the comments of the lowest days.

import type { LowSentimentPeriod, SentimentResult, SentimentTick } from '../../analyzers/sentiment/result.js';
import { oneLine, wrapped } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped, moment, percent, share } from './numbers.js';
import { table } from './table.js';

const MOST_PERIODS = 5;
const DISCLAIMER =
  'Words are counted, not understood: irony, other languages than English, and what is never written down are not known.';

/** The lines of the sections on the mood of comments. */
export function sentiment(result: SentimentResult, sheet: Sheet): string[][] {
  const { total_comments, neutral_comments } = result.aggregate;
  const title = sheet.heading('Mood of new and changed comments');
  if (total_comments === 0) return [[title, '  there are none long enough in a language that is known']];
  const outspoken = total_comments - neutral_comments;
  const note = `${counted(total_comments, 'comment')}, ${grouped(outspoken)} with a mood${trendOf(result)}`;
  return [
    [
      title,
      ...years(result.time_series, sheet),
      ...[note, DISCLAIMER].flatMap((text) => wrapped(text, sheet.columns - 2)).map((line) => `  ${sheet.faint(line)}`),
    ],
    low(result.low_sentiment_periods, sheet),
  ];
}

/** A bar is as long as the share of positive ones among the comments with a mood. */
function years(series: readonly SentimentTick[], sheet: Sheet): string[] {
  const rows = new Map<string, { comments: number; positive: number; negative: number }>();
  for (const { date, comment_count, positive_comments, negative_comments } of series) {
    const year = date.slice(0, date.indexOf('-', 1));
    const row = rows.get(year) ?? { comments: 0, positive: 0, negative: 0 };
    row.comments += comment_count;
    row.positive += positive_comments;
    row.negative += negative_comments;
    rows.set(year, row);
  }
  const all = [...rows.values()];
  const shares = all.map(({ positive, negative }) => share(positive, positive + negative));
  return table(
    sheet,
    [
      { title: 'year', cells: [...rows.keys()] },
      { title: 'comments', align: 'right', cells: all.map(({ comments }) => grouped(comments)) },
      { title: 'positive', align: 'right', cells: all.map(({ positive }) => grouped(positive)) },
      { title: 'negative', align: 'right', cells: all.map(({ negative }) => grouped(negative)) },
      {
        title: 'of both',
        align: 'right',
        cells: all.map(({ positive, negative }, row) => (positive + negative === 0 ? '' : percent(shares[row]))),
      },
    ],
    shares,
  );
}

function trendOf({ trend }: SentimentResult): string {
  if (trend === null) return '';
  const { trend_direction, start_sentiment, end_sentiment } = trend;
  return `; ${trend_direction}, from ${start_sentiment.toFixed(2)} to ${end_sentiment.toFixed(2)} of 1`;
}

function low(periods: readonly LowSentimentPeriod[], sheet: Sheet): string[] {
  const rows = periods.slice(0, MOST_PERIODS);
  if (rows.length === 0) return [];
  return [
    sheet.heading('Lowest moods'),
    ...table(sheet, [
      { title: 'date', cells: rows.map(({ date }) => moment(date)) },
      { title: 'mood', align: 'right', cells: rows.map((row) => row.sentiment.toFixed(2)) },
      { title: 'comment', cells: rows.map(({ comments }) => said(comments.at(0))), keep: 'start' },
    ]),
  ];
}

function said(comment: LowSentimentPeriod['comments'][number] | undefined): string {
  return comment === undefined ? '' : oneLine(comment.text ?? `${comment.file}:${comment.line}`);
}
