import { describe, expect, test } from 'vitest';
import { birthYears } from '../../../src/analyzers/burndown/birth-years.js';
import { Births } from '../../../src/analyzers/burndown/births.js';

const HOUR = 3600;

/** Births of one line each at these instants, in ticks of an hour after `start`. */
function bornAt(start: number, instants: readonly number[]): Births {
  const births = new Births();
  for (const instant of instants) births.write(births.numberOf((instant - start) / HOUR, 0), 1);
  return births;
}

function yearsOf(start: number, instants: readonly number[]): [number, number][] {
  const births = bornAt(start, instants);
  const living = new Float64Array(births.size).fill(1);
  return birthYears(births, living, start, HOUR).map(({ year, lines_written }) => [year, lines_written]);
}

describe('lines by year of birth', () => {
  test.each([
    ['of the last century', '1999-12-31T22:00:00Z'],
    ['before 1970', '1969-12-31T22:00:00Z'],
    ['of two digits', '0098-12-31T22:00:00Z'],
    ['of a leap year', '2020-12-31T22:00:00Z'],
  ])('a year %s ends at midnight, UTC', (_, from) => {
    const start = Date.parse(from) / 1000;
    const year = new Date(start * 1000).getUTCFullYear();
    const instants = [0, 1, 2, 3, 2 + 365 * 24, 2 + 366 * 24, 2 + 367 * 24].map((hours) => start + hours * HOUR);
    const expected = new Map<number, number>();
    for (const instant of instants) {
      const of = new Date(instant * 1000).getUTCFullYear();
      expected.set(of, (expected.get(of) ?? 0) + 1);
    }
    expect(yearsOf(start, instants)).toEqual([...expected]);
    expect(expected.get(year)).toBe(2);
  });

  test('leaves out years in which no line was born, and births without lines', () => {
    const start = Date.parse('2001-06-01T00:00:00Z') / 1000;
    const births = bornAt(start, [start, start + 3 * 366 * 24 * HOUR]);
    births.numberOf(5 * 366 * 24, 0);
    const years = birthYears(births, Float64Array.of(1, 0, 0), start, HOUR);
    expect(years).toEqual([
      { year: 2001, lines_written: 1, current_lines: 1, survival_rate: 1 },
      { year: 2004, lines_written: 1, current_lines: 0, survival_rate: 0 },
    ]);
  });

  test('goes to the last year of four digits, and no further', () => {
    const start = Date.parse('9999-12-31T22:00:00Z') / 1000;
    expect(yearsOf(start, [start, start + HOUR, start + 9 * HOUR])).toEqual([[9999, 3]]);
  });
});
