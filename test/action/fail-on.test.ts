import { describe, expect, it } from 'vitest';
import { judge, parseFailOn, type Threshold } from '../../src/action/fail-on.js';
import { headlineOf } from '../../src/report/headline.js';

const burndown = (halfLife: number | null): Record<string, unknown> => ({
  burndown: {
    aggregate: { total_current_lines: 1000, overall_survival_rate: 0.4, tracked_files: 12 },
    line_survival: { half_life_days: halfLife },
  },
});
const parsed = (text: string): Threshold => {
  const threshold = parseFailOn(text);
  if (threshold === undefined) throw new Error(text);
  return threshold;
};

describe('a condition', () => {
  it.each([
    ['survival-rate < 0.5', 'met'],
    ['survival-rate<50%', 'met'],
    ['survival-rate <= 0.4', 'met'],
    ['survival-rate > 40%', 'not-met'],
    ['current-lines >= 1000', 'met'],
    ['current-lines > 1000', 'not-met'],
    ['files > 11.5', 'met'],
    ['half-life < 90', 'not-met'],
  ])('such as "%s" is judged by the figure alone', (text, outcome) => {
    expect(judge([parsed(text)], headlineOf(burndown(120)))).toMatchObject([{ outcome }]);
  });

  it('about what was not measured or not reached fails nothing', () => {
    expect(judge([parsed('half-life < 90')], headlineOf(burndown(null)))).toMatchObject([{ outcome: 'unknown' }]);
    for (const results of [{}, { burndown: null }, { burndown: { aggregate: { tracked_files: 'many' } } }]) {
      expect(judge([parsed('files > 0')], headlineOf(results))).toMatchObject([
        { outcome: 'unknown', value: undefined },
      ]);
    }
  });

  it.each([
    '',
    'files',
    'files = 1',
    'files < -1',
    'files < 1e9',
    'lines > 1',
    'files > 1 or 2',
    '__proto__ < 1',
    'files > Infinity',
  ])('is not "%s"', (text) => {
    expect(parseFailOn(text)).toBeUndefined();
  });
});
