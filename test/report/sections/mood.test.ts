import { expect, it } from 'vitest';
import { mood } from '../../../src/report/sections/mood.js';
import { fullReport } from '../full-report.js';

it('says how many comments have a mood, how many of them a good one, and where it goes', () => {
  const section = mood.make(fullReport());
  expect(section?.verdict).toBe(
    '5 of 9 comments have a mood, 60.0 % of them a good one; over time the mood is declining.',
  );
});

it('adds up comments by month, negative ones below the line', () => {
  const chart = mood.make(fullReport())?.figures[0].chart;
  if (chart?.kind !== 'columns') throw new Error('no columns');
  expect(chart.spans).toEqual(['2020-01-01', ...chart.spans.slice(1, -1), '2020-03-06']);
  expect(chart.series.map(({ values }) => values.reduce((sum, value) => sum + value, 0))).toEqual([3, -2]);
});

it('quotes no comment where none is to be quoted, and says where it stands all the same', () => {
  const report = fullReport();
  const { low_sentiment_periods: low } = report.analysis['sentiment'] as {
    low_sentiment_periods: { comments: { text: string | null; file: string }[] }[];
  };
  low[0].comments[0] = { ...low[0].comments[0], text: null, file: 'a.ts' };
  const rows = mood.make(report)?.figures[1].table?.rows;
  expect(rows).toEqual([['2020-03-06', '0.20', 'a.ts:7', '']]);
});

it('has nothing to say of a history without comments', () => {
  const report = fullReport();
  const nothing = { ...(report.analysis['sentiment'] as object), time_series: [] };
  expect(mood.make({ ...report, analysis: { sentiment: nothing } })).toBeUndefined();
});
