import { expect, test } from 'vitest';
import type { SentimentResult } from '../../../src/analyzers/sentiment/result.js';
import { Sentiment } from '../../../src/analyzers/sentiment/sentiment.js';
import { plainPage, sheetFor } from '../../../src/report/text/ink.js';
import { sentiment } from '../../../src/report/text/sentiment.js';
import { saidBatch } from '../../analyzers/syntax-batches.js';

const sheet = sheetFor(plainPage);

function resultOf(
  quotesComments: boolean,
  ...comments: readonly (readonly [tick: number, comment: string])[]
): SentimentResult {
  const options = { tickSizeHours: 24, minCommentLength: 5, sentimentGap: 0.5, quotesComments, listLimit: Infinity };
  const analyzer = new Sentiment(options);
  analyzer.consume(
    saidBatch(
      comments.map(([tick, comment]) => ({
        time: new Date(Date.UTC(2020, 0, 1 + tick)).toISOString(),
        tick,
        changes: [{ kind: 'modified', path: 'a.js', oldLines: 1, hunks: [], said: { comments: [comment] } }],
      })),
    ),
  );
  return analyzer.result();
}
const comments = [
  [0, '// This is a great and beautiful way.'],
  [9, '// Horrible, \u001b[31mugly and stupid.'],
  [400, '// It does what it says.'],
] as const;

test('the mood of comments on a terminal is told year by year, with its trend, the worst, and what it cannot know', () => {
  expect(sentiment(resultOf(true, ...comments), sheet).flat()).toEqual([
    'Mood of new and changed comments',
    '  year  comments  positive  negative  of both',
    expect.stringMatching(/^ {2}2020 {9}2 {9}1 {9}1 {3}50\.0 % {2}█+▌$/),
    '  2021         1         0         0',
    '  3 comments, 2 with a mood; declining, from 0.92 to 0.11 of 1',
    '  Words are counted, not understood: irony, other languages than English, and',
    '  what is never written down are not known.',
    'Lowest moods',
    '  date        mood  comment',
    '  2020-01-10  0.11  Horrible,  ugly and stupid.',
  ]);
});

test('comments that are not quoted are named by their places; without any, that is said', () => {
  const lines = sentiment(resultOf(false, ...comments), sheet).flat();
  expect(lines[lines.length - 1]).toMatch(/2020-01-10 {2}0\.\d\d {2}a\.js:1$/);
  expect(sentiment(resultOf(true), sheet)).toEqual([
    ['Mood of new and changed comments', '  there are none long enough in a language that is known'],
  ]);
});
