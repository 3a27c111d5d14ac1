import { describe, expect, it } from 'vitest';
import { parseIgnoreRevs } from '../../src/history/ignore-revs.js';
import { cutHistory, parseInstant } from '../../src/history/window.js';

const seconds = (text: string): number => Date.parse(text) / 1000;

describe('an instant', () => {
  it.each([
    ['2024-02-29', seconds('2024-02-29T00:00:00Z')],
    ['2024-01-31T15:04:05Z', seconds('2024-01-31T15:04:05Z')],
    ['2024-01-31t15:04:05.999z', seconds('2024-01-31T15:04:05Z')],
    ['2024-01-31T15:04:05+02:30', seconds('2024-01-31T12:34:05Z')],
    ['2024-01-01T00:00:00-01:00', seconds('2024-01-01T01:00:00Z')],
    ['1969-12-31', -86400],
  ])('%s is read as such', (text, at) => {
    expect(parseInstant(text, false)).toEqual({ at });
  });

  it('that is a date includes its day when it ends something', () => {
    expect(parseInstant('2024-01-31', true)).toEqual({ at: seconds('2024-01-31T23:59:59Z') });
    expect(parseInstant('2024-01-31T10:00:00Z', true)).toEqual({ at: seconds('2024-01-31T10:00:00Z') });
  });

  it.each([
    ['90d', 90 * 86400],
    ['24h', 86400],
    ['1w2d', 9 * 86400],
    ['1h30m', 5400],
    ['45s', 45],
    ['0d', 0],
  ])('%s is so long before the newest commit', (text, before) => {
    expect(parseInstant(text, false)).toEqual({ before });
  });

  it.each([
    ...[
      '',
      'now',
      '2024',
      '2024-1-1',
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-01-31T15:04',
      '2024-01-31T25:00:00Z',
    ],
    ...[
      '2024-01-31 15:04:05Z',
      '2024-01-31T15:04:05',
      'd',
      '-5d',
      '5',
      '1.5d',
      '30m1h',
      '1h1h',
      '90 days ago',
      '1y',
      '0000-01-01',
    ],
  ])('%j is none', (text) => {
    expect(parseInstant(text, false)).toBe(undefined);
  });
});

describe('a window', () => {
  const cut = (times: number[], since?: number, until?: number): unknown =>
    cutHistory(Float64Array.from(times), {
      since: since === undefined ? undefined : { at: since },
      until: until === undefined ? undefined : { at: until },
      earlierSeconds: 3600,
    });

  it('ends at the newest commit that is old enough, whatever stands before it', () => {
    expect(cut([10, 50, 20, 90, 30], undefined, 40)).toEqual({ first: 0, end: 5, foldedTime: undefined });
    expect(cut([10, 20, 90, 50], undefined, 40)).toEqual({ first: 0, end: 2, foldedTime: undefined });
    expect(cut([50, 60], undefined, 40)).toBe(undefined);
  });

  it('begins with the newest commit that is too old, one day and more before itself', () => {
    const day = 86400;
    expect(cut([day, 2 * day, 5 * day], 3 * day + 7)).toEqual({ first: 1, end: 3, foldedTime: 2 * day });
    expect(cut([day, 2 * day, 5 * day], 2 * day)).toEqual({ first: 0, end: 3, foldedTime: day });
    expect(cut([day], day)).toEqual({ first: 0, end: 1, foldedTime: undefined });
  });

  it('may end before it begins: then it is the state at its end', () => {
    expect(cut([10, 20, 30], 100, 20)).toMatchObject({ first: 1, end: 2 });
  });
});

describe('a list of commits to ignore', () => {
  it('has whole ids, comments and blank lines; others are named by their lines', () => {
    const [a, b] = ['a'.repeat(40), 'B'.repeat(40)];
    expect(parseIgnoreRevs(`\uFEFF# c\r\n${a}\r\n  ${b} # why\n\n${a}\nabc\n${a}${b}\n`, 20)).toEqual({
      ids: [a, b.toLowerCase()],
      invalid: [
        { line: 6, text: 'abc' },
        { line: 7, text: `${a}${b}` },
      ],
    });
    expect(parseIgnoreRevs('c'.repeat(64), 32).ids).toEqual(['c'.repeat(64)]);
  });
});
