import { expect, it } from 'vitest';
import { parseDuration, shownDuration } from '../../src/action/duration.js';

it.each([
  ['90m', 5_400_000, '1 h 30 min'],
  ['5h30m', 19_800_000, '5 h 30 min'],
  ['2h', 7_200_000, '2 h'],
  ['40s', 40_000, '40 s'],
  ['5m30s', 330_000, '6 min'],
])('%s is %i milliseconds, shown as %s', (text, milliseconds, shown) => {
  expect(parseDuration(text)).toBe(milliseconds);
  expect(shownDuration(milliseconds)).toBe(shown);
});

it.each(['', 'none', '5', '0h', '-1h', '1.5h', '1h 30m', '30m1h', '9999999h', '169h'])(
  '"%s" is no duration',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);
