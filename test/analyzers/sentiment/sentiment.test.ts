import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import vader from 'vader-sentiment';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../src/analyzers/sentiment/prose.js';
import type { SentimentResult } from '../../../src/analyzers/sentiment/result.js';
import { moodOf } from '../../../src/analyzers/sentiment/score.js';
import { Sentiment } from '../../../src/analyzers/sentiment/sentiment.js';
import { TickTable } from '../../../src/analyzers/sentiment/tick-table.js';
import { addedByTerms, neutralWords } from '../../../src/analyzers/sentiment/vocabulary.js';
import { saidBatch, type SaidChange, type SaidCommit } from '../syntax-batches.js';

const options = {
  tickSizeHours: 24,
  minCommentLength: 20,
  sentimentGap: 0.5,
  quotesComments: true,
  listLimit: Infinity,
};
const GOOD = '// This is a great and beautiful way to do it.';
const BAD = '// An ugly and horrible thing, stupid and wrong.';
const PLAIN = '// Sends the answer to whoever has asked.';

const changed = (path: string, ...comments: string[]): SaidChange => ({
  kind: 'modified',
  path,
  oldLines: 1,
  hunks: [],
  said: { comments },
});
const commit = (tick: number, ...changes: SaidCommit['changes']): SaidCommit => ({
  time: new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString(),
  tick,
  changes,
});
function run(commits: readonly SaidCommit[], given = {}, startsWithState = false): SentimentResult {
  const sentiment = new Sentiment({ ...options, ...given });
  sentiment.consume(saidBatch(commits), startsWithState);
  return sentiment.result();
}

const isNeutral = (letters: string): boolean => neutralWords.has(letters.toLowerCase());

describe('the prose of a comment', () => {
  it.each([
    ['// Sends the answer, then waits.', 'Sends the answer, then waits.'],
    ['/** Sends the answer,\n * then waits.\n */', 'Sends the answer, then waits.'],
    ['# Sends the answer,\n# then waits.', 'Sends the answer, then waits.'],
    ['-- Sends the answer, then waits.', 'Sends the answer, then waits.'],
    ['<!-- Sends the answer, then waits. -->', 'Sends the answer, then waits.'],
    ['//////////\n// Sends the answer, then waits.\n//////////', 'Sends the answer, then waits.'],
    ['// Sends the answer of ask.it() and then waits.', 'Sends the answer of and then waits.'],
    ['#!/bin/bash\n# Sends the answer, then waits.', 'Sends the answer, then waits.'],
    ['#! /usr/bin/env python3\n#\n# Sends the answer, then waits.', 'Sends the answer, then waits.'],
    ['#! Sends the answer,\n# then waits.', 'Sends the answer, then waits.'],
    ['// Überträgt die Antwort und wartet', 'Überträgt die Antwort und wartet'],
  ])('of %j is what it says', (comment, text) => {
    expect(proseOf(comment, 20)).toEqual({ text });
  });

  it.each([
    ['// Sends it.', 'too_short'],
    ['#!/usr/bin/env some-program-of-a-long-name', 'too_short'],
    ['#![allow(dead_code)]\n// Sends the answer, then waits.', 'no_prose'],
    ['// --------------------------------', 'too_short'],
    ['// (what is in brackets is no sentence)', 'no_prose'],
    ['// a = b[1] + c[2] * (d - 12) / 0xff;', 'no_prose'],
    ['// Copyright 2020 the authors of this.', 'licence'],
    ['/* Licensed to whoever wants it, as it is. */', 'licence'],
    ['// SPDX-License-Identifier: Apache-2.0', 'licence'],
  ])('of %j is none: %s', (comment, why) => {
    expect(proseOf(comment, 20)).toBe(why);
  });

  it('is as long as is asked for', () => {
    expect(proseOf('// Sends it.', 9)).toEqual({ text: 'Sends it.' });
    expect(proseOf('// Sends it.', 10)).toBe('too_short');
  });
});

describe('the mood of a text', () => {
  it('is what VADER says of it, from 0 to 1', () => {
    for (const text of ['This is a great way', 'It is not good at all!', 'VERY ugly :(', 'Nothing to be said']) {
      const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
      expect(moodOf(text)).toBeCloseTo((compound + 1) / 2, 10);
    }
    expect([moodOf('This is great') > 0.75, moodOf('This is horrible') < 0.25, moodOf('This is it')]).toEqual([
      true,
      true,
      0.5,
    ]);
  });

  it('is the same whether words are asked one by one first, or not', () => {
    const word = fc.constantFrom(
      'good',
      'not',
      'very',
      'thing',
      'BAD!',
      'but',
      ':)',
      'the',
      'least',
      'kind',
      'of',
      'it.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.filter((one) => one !== 'kind').join(' ');
        const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
        expect(moodOf(text)).toBeCloseTo((compound + 1) / 2, 10);
      }),
    );
  });

  it('overlooks no word that VADER knows, whatever marks stand around it', () => {
    const list = readFileSync(createRequire(import.meta.url).resolve('vader-sentiment/vader_lexicon.txt'), 'utf8');
    const entries = list.split('\n').map((line) => line.split('\t', 1)[0]);
    const judged = entries.filter(
      (entry) => addedByTerms(entry) === 0 && entry.match(/[A-Za-z]+/g)?.some(isNeutral) !== true,
    );
    expect(judged.length).toBeGreaterThan(5000);
    for (const entry of judged) {
      for (const text of [entry, `${entry}.`, `"${entry}"`, `(${entry.toUpperCase()})!`]) {
        const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
        expect(moodOf(text), text).toBeCloseTo((compound + 1) / 2, 10);
      }
    }
  });

  it('knows terms of programs as what they are', () => {
    for (const term of [
      'kill',
      'abort',
      'error',
      'fatal',
      'dead',
      'panic',
      'reject',
      'terminate',
      'destroy',
      'critical',
    ]) {
      expect(neutralWords.has(term)).toBe(true);
      expect(moodOf(`Then ${term.toUpperCase()} the process, ${term}.`)).toBe(0.5);
    }
    expect(moodOf('An awful error')).toBe(moodOf('An awful thing'));
  });

  it.each([
    ['This is a hack for now', -0.3],
    ['A hacky kludge', -0.9],
    ['Workaround for old spaghetti', -0.6],
    ['So much technical debt, a nightmare', -0.7],
  ])('of %j has what programmers mean by it', (text, added) => {
    expect(moodOf(text)).toBeCloseTo((added + 1) / 2, 10);
  });

  it('is within its bounds, and takes no time for text that was made to take it', () => {
    expect(moodOf('hacky kludge spaghetti nightmare, a horrible, terrible, awful, stupid mess')).toBe(0);
    expect(moodOf(`${'A'.repeat(100_000)}a horrible`)).toBeLessThan(0.5);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const mood = moodOf(text);
        expect(mood >= 0 && mood <= 1).toBe(true);
      }),
    );
  });
});

describe('sentiment', () => {
  it('is by tick the mean of the comments that show a mood', () => {
    const result = run([
      commit(0, changed('a.js', GOOD, PLAIN)),
      commit(0, changed('a.js', PLAIN)),
      commit(3, changed('a.js', BAD), changed('b.js', PLAIN)),
      commit(5, changed('a.js', PLAIN)),
    ]);
    const good = moodOf(GOOD.slice(3));
    const bad = moodOf(BAD.slice(3));
    expect(result.time_series).toMatchObject([
      { tick: 0, date: '2020-01-01', comment_count: 3, positive_comments: 1, negative_comments: 0, commit_count: 2 },
      { tick: 3, date: '2020-01-04', comment_count: 2, positive_comments: 0, negative_comments: 1, commit_count: 1 },
      { tick: 5, sentiment: 0.5, comment_count: 1, classification: 'neutral' },
    ]);
    expect(result.time_series[0].sentiment).toBeCloseTo(good, 5);
    expect(result.time_series.map(({ classification }) => classification)).toEqual(['positive', 'negative', 'neutral']);
    expect(result.aggregate).toMatchObject({
      total_ticks: 3,
      total_comments: 6,
      total_commits: 4,
      positive_comments: 1,
      negative_comments: 1,
      neutral_comments: 4,
      positive_ticks: 1,
      neutral_ticks: 1,
      negative_ticks: 1,
    });
    expect(result.aggregate.average_sentiment).toBeCloseTo((good + bad) / 2, 5);
    expect(result.low_sentiment_periods).toMatchObject([
      { tick: 3, risk_level: 'HIGH', comments: [{ text: BAD.slice(3), file: 'a.js', line: 1 }] },
    ]);
    expect(result.low_sentiment_periods[0].comments[0].commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('leaves out what is no prose, and says how much of it there was', () => {
    const { aggregate } = run([
      commit(
        0,
        changed('a.js', '// short', '// (c) 2020 somebody, all rights', '// x = (1 << 3) | y[2] & 0xff;', GOOD),
      ),
      commit(1, changed('a.js', '// short')),
    ]);
    expect(aggregate).toMatchObject({
      total_comments: 1,
      total_commits: 1,
      total_ticks: 1,
      left_out: { too_short: 2, no_prose: 1, licence: 1 },
    });
  });

  it('weighs comments by their lengths, up to three times the mean of them', () => {
    const long = `${BAD} ${'Then it goes on and on about this and that. '.repeat(20).trim()}`;
    const result = run([commit(0, changed('a.js', ...Array.from({ length: 9 }, () => GOOD), long))], {
      sentimentGap: 0,
    });
    const [good, bad] = [moodOf(GOOD.slice(3)), moodOf(long.slice(3))];
    const [short, whole] = [GOOD.length - 3, long.length - 3];
    const weight = Math.min(whole, (3 * (9 * short + whole)) / 10);
    expect(weight).toBeLessThan(whole);
    expect(result.time_series[0].sentiment).toBeCloseTo((9 * short * good + weight * bad) / (9 * short + weight), 5);
  });

  it('takes a mood within the gap for none', () => {
    const hack = '// This is a hack that we can live with';
    const counts = (sentimentGap: number): number[] => {
      const { aggregate } = run([commit(0, changed('a.js', hack, GOOD))], { sentimentGap });
      return [aggregate.negative_comments, aggregate.positive_comments, aggregate.neutral_comments];
    };
    expect(counts(0)).toEqual([1, 1, 0]);
    expect(counts(0.5)).toEqual([0, 1, 1]);
    expect(counts(1)).toEqual([0, 0, 2]);
  });

  it('has a trend where two ticks have a mood, each weighing as many comments as it has', () => {
    expect(run([commit(0, changed('a.js', GOOD)), commit(9, changed('a.js', PLAIN))]).trend).toBeNull();
    const trend = run([
      commit(0, changed('a.js', BAD)),
      commit(2, changed('a.js', PLAIN)),
      commit(10, changed('a.js', GOOD)),
    ]).trend;
    const [bad, good] = [moodOf(BAD.slice(3)), moodOf(GOOD.slice(3))];
    expect(trend).toMatchObject({ start_tick: 0, end_tick: 10, trend_direction: 'improving' });
    expect(trend?.start_sentiment).toBeCloseTo(bad, 5);
    expect(trend?.end_sentiment).toBeCloseTo(good, 5);
    expect(trend?.change_percent).toBeCloseTo((100 * (good - bad)) / bad, 3);
    const worse = run([commit(0, changed('a.js', GOOD)), commit(4, changed('a.js', BAD))]).trend;
    expect(worse?.trend_direction).toBe('declining');
    const same = run([commit(0, changed('a.js', GOOD)), commit(4, changed('a.js', GOOD))]).trend;
    expect(same).toMatchObject({ trend_direction: 'stable', change_percent: 0 });
  });

  it('quotes no mail address, no name of who is to do it, no more than asked for, and nothing where that is not wanted', () => {
    const comments = [`// TODO(ada): ask eve@example.org, ${BAD.slice(3)}`, `${BAD} ${'Horrible. '.repeat(60)}`];
    const commits = [commit(0, changed('a.js', ...comments)), commit(1, changed('a.js', BAD))];
    const low = run(commits).low_sentiment_periods;
    const texts = low.flatMap((period) => period.comments.map(({ text }) => text ?? ''));
    expect(texts.join(' ')).not.toMatch(/ada|eve|example/);
    expect(Math.max(...texts.map(({ length }) => length))).toBe(201);
    const silent = run(commits, { quotesComments: false }).low_sentiment_periods;
    expect(new Set(silent.flatMap((period) => period.comments.map(({ text }) => text)))).toEqual(new Set([null]));
    const cut = run(commits, { listLimit: 1 });
    expect([cut.low_sentiment_periods.length, cut.list_totals.low_sentiment_periods]).toEqual([1, 2]);
  });

  it('of what was there before the part of the history that is read is not counted', () => {
    const commits = [commit(0, changed('a.js', BAD)), commit(1, changed('a.js', GOOD))];
    expect(run(commits, {}, true).time_series.map(({ tick }) => tick)).toEqual([1]);
  });

  it('of no commit is nothing', () => {
    expect(run([])).toMatchObject({ start_time_seconds: null, time_series: [], trend: null });
  });

  it('comes to the same however batches are cut, saved, compacted and loaded', () => {
    const comment = fc.constantFrom(
      GOOD,
      BAD,
      PLAIN,
      '// short',
      '// Hacky, but it does what it has to do.',
      '// Nice “wörk” 😀 here',
    );
    const steps = fc.array(
      fc.record({ wait: fc.nat(2), comments: fc.array(comment, { maxLength: 5 }), cut: fc.nat(3) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, (drawn) => {
        let tick = 0;
        const commits = drawn.map(({ wait, comments }, oid) => ({
          ...commit((tick += wait), changed('a.js', ...comments)),
          oid,
        }));
        let parts = new Sentiment(options);
        drawn.forEach(({ cut }, at) => {
          parts.consume(saidBatch([commits[at]]));
          if (cut === 1) parts.compact();
          if (cut < 2) return;
          const saved = parts.save();
          parts = new Sentiment(options);
          parts.load(structuredClone(saved));
          expect(parts.save()).toEqual(saved);
        });
        expect(parts.result()).toEqual(run(commits));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the table of ticks', () => {
  it('keeps the worst three comments of a tick, and those of the lowest ticks only', () => {
    const table = new TickTable(2);
    const add = (mood: number, text: string): void =>
      table.add(10, mood, () => ({ mood, text, file: 'a', line: 1, commit: 'c' }));
    for (const [tick, mood] of [0.3, 0.1, 0.2, 0.3, 0.9].entries()) {
      table.beginTick(tick);
      for (const more of [0.02, 0, 0.01, 0.03]) add(mood + more, `${tick} ${more}`);
      table.endCommit();
    }
    const quoted = [0, 1, 2, 3, 4].map((tick) => table.quotesOf(tick).map(({ text }) => text));
    expect(quoted).toEqual([[], ['1 0', '1 0.01', '1 0.02'], ['2 0', '2 0.01', '2 0.02'], [], []]);
    expect(table.ticks().map(({ outspoken, commits }) => [outspoken, commits])).toEqual(
      Array.from({ length: 5 }, () => [4, 1]),
    );
  });
});
