import { describe, expect, it } from 'vitest';
import { dayOrInstant, ticksAfter } from '../../../src/analyzers/burndown/calendar.js';
import {
  bandRuns,
  dateOfTick,
  evenRows,
  groupingsOf,
  layer,
  spanLength,
  spansOf,
  sumsBySpan,
} from '../../../src/report/sections/over-time.js';

/** The first days of so many periods of 30 days. */
const bands = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2000, 0, 1 + 30 * at)).toISOString().slice(0, 10));

describe('long histories', () => {
  it('keep all of a few samples, and of many 400, evenly, the last among them', () => {
    expect(evenRows(3)).toEqual([0, 1, 2]);
    const rows = evenRows(1001);
    expect(rows).toHaveLength(400);
    expect(rows.at(-1)).toBe(1000);
    expect(new Set(rows).size).toBe(400);
  });

  it('keep bands as they are, or put the many together by the finest unit that is coarse enough', () => {
    expect(bandRuns(bands(260))).toHaveLength(260);
    const days = Array.from({ length: 900 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
    const runs = bandRuns(days);
    expect(runs).toHaveLength(30);
    expect(runs.slice(0, 2)).toEqual([
      { name: '2020-01', to: 31 },
      { name: '2020-02', to: 60 },
    ]);
    expect(runs.at(-1)?.to).toBe(900);
  });

  it('begin with years; young ones with what gives up to 24 layers', () => {
    expect(groupingsOf(bands(100)).map(({ label }) => label)).toEqual(['Years', 'Quarters', 'Months', 'Bands']);
    expect(groupingsOf(bands(100))[0].groups.slice(0, 2)).toEqual([
      { name: '2000', to: 13 },
      { name: '2001', to: 25 },
    ]);
    expect(groupingsOf(bands(10))[0].label).toBe('Bands');
    expect(groupingsOf(['2020-01', '2020-02', '2021-01', '2022-01']).map(({ label }) => label)).toEqual([
      'Years',
      'Quarters',
      'Bands',
    ]);
  });

  it('have layers that begin with their first value', () => {
    expect(layer('a', [0, 0, 3, 0])).toEqual({ name: 'a', from: 2, values: [3, 0] });
    expect(layer('a', [0, 0])).toEqual({ name: 'a', from: 0, values: [] });
  });

  it('are shown by day, month or year, spans without anything among them', () => {
    expect(spanLength(['2020-01-01', '2020-03-01'])).toBe(10);
    expect(spanLength(['2020-01-01', '2030-03-01'])).toBe(7);
    expect(spanLength(['1990-01-01', '2030-03-01'])).toBe(4);
    expect(spansOf(['2020-11-05', '2021-01-02'], 7)).toEqual(['2020-11', '2020-12', '2021-01']);
    expect(spansOf(['2020-02-28T10:00:00Z', '2020-03-01'], 10)).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
    expect(spansOf(['2019-05-05', '2021-01-02'], 4)).toEqual(['2019', '2020', '2021']);
    expect(spansOf([], 4)).toEqual([]);
    const rows = [
      { date: '2020-11-05', n: 1 },
      { date: '2020-11-06', n: 2 },
      { date: '2021-01-02', n: 4 },
    ];
    expect(sumsBySpan(rows, ['2020-11', '2020-12', '2021-01'], ({ n }) => n)).toEqual([3, 0, 4]);
  });

  it('have dates with years of four digits, whatever a clock said', () => {
    const day = 86_400;
    for (const [seconds, date] of [
      [253_402_300_799, '9999-12-31'],
      [253_402_300_800, '9999-12-31'],
      [8_640_000_000_001, '9999-12-31'],
      [-62_135_596_800, '0001-01-01'],
      [-62_167_219_201, '0000-01-01'],
      [-1, '1969-12-31'],
    ] as const) {
      expect(dateOfTick(0, seconds, day)).toBe(date);
      expect(dateOfTick(1, seconds - day, day)).toBe(date);
      expect(dayOrInstant(seconds, day)).toBe(date);
    }
    expect(dayOrInstant(ticksAfter(0, 2 ** 31, 3600 * day), 3600)).toBe('9999-12-31T23:59:59Z');
  });

  it('have spans that end with the last year of four digits', () => {
    expect(spansOf(['9999-12-30', '9999-12-31'], 10)).toEqual(['9999-12-30', '9999-12-31']);
    expect(spansOf(['9999-11-30', '9999-12-31'], 7)).toEqual(['9999-11', '9999-12']);
    expect(spansOf(['9998-11-30', '9999-12-31'], 4)).toEqual(['9998', '9999']);
    expect(spansOf(['0000-01-01', '0002-12-31'], 4)).toEqual(['0000', '0001', '0002']);
  });
});
