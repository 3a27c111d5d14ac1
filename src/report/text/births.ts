// What is alive of each period's lines: a row a year, or in a young repository a row for each of its bands, gathered to hours, days or
// months where there are many. The survival of a year is of the lines written in it, that of bands of their peak at samples.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import type { Sheet } from './ink.js';
import { grouped, moment, percent, share } from './numbers.js';
import { table } from './table.js';

const MOST_ROWS = 24;
/** With fewer years than this, bands say more. */
const FEWEST_YEARS = 3;

/** Lines born in a span of time. */
export interface Period {
  readonly label: string;
  readonly alive: number;
  /** Lines written, or the most that were alive. */
  readonly base: number;
}

/** A table with a bar for the lines alive, under its heading. */
export function births(result: BurndownResult, sheet: Sheet): string[] {
  const { unit, base, periods } = periodsOf(result);
  const rows = latest(periods);
  if (rows.length === 0) return [];
  const most = Math.max(...rows.map(({ alive }) => alive));
  return [
    sheet.heading(`Lines alive by ${unit} of birth`),
    ...table(
      sheet,
      [
        { title: unit, cells: rows.map(({ label }) => label) },
        {
          title: base,
          align: 'right',
          cells: rows.map((row) => grouped(row.base)),
          ink: sheet.faint,
        },
        { title: 'alive', align: 'right', cells: rows.map(({ alive }) => grouped(alive)) },
        { title: 'survival', align: 'right', cells: rows.map(({ alive, base }) => percent(share(alive, base))) },
      ],
      rows.map(({ alive }) => share(alive, most)),
    ),
  ];
}

/** The periods of a history. */
export interface Periods {
  /** What a period is: a year, or less. */
  readonly unit: string;
  /** What the base of a period is. */
  readonly base: 'written' | 'peak';
  readonly periods: readonly Period[];
}

/** Years, or in a young repository its bands. */
export function periodsOf(result: BurndownResult): Periods {
  return result.birth_years.length >= FEWEST_YEARS ? yearsOf(result) : bandsOf(result);
}

function yearsOf({ birth_years }: BurndownResult): Periods {
  const periods = birth_years.map(({ year, current_lines: alive, lines_written: base }) => ({
    label: String(year),
    alive,
    base,
  }));
  return { unit: 'year', base: 'written', periods };
}

function bandsOf({ band_dates, matrix }: BurndownResult): Periods {
  const last = matrix.at(-1) ?? [];
  const bands = band_dates.map((date, band) => ({
    label: moment(date),
    alive: last[band],
    base: matrix.reduce((most, row) => Math.max(most, row[band]), 0),
  }));
  // A date's first characters name the hour, the day, the month it is in.
  const units: [string, number][] = [
    ['band', 20],
    ['hour', 13],
    ['day', 10],
  ];
  for (const [unit, length] of units) {
    const periods = gathered(bands, length);
    if (periods.length <= MOST_ROWS) return { unit, base: 'peak', periods };
  }
  return { unit: 'month', base: 'peak', periods: gathered(bands, 7) };
}

/** Periods with equal first characters of their label as one; those without a line are left out. */
function gathered(periods: readonly Period[], length: number): Period[] {
  const sums = new Map<string, Period>();
  for (const { label, alive, base } of periods) {
    if (base === 0) continue;
    const name = label.slice(0, length);
    const sum = sums.get(name);
    sums.set(name, { label: name, alive: alive + (sum?.alive ?? 0), base: base + (sum?.base ?? 0) });
  }
  return [...sums.values()];
}

/** The latest periods as they are, those before them as one. */
export function latest(periods: readonly Period[]): readonly Period[] {
  if (periods.length <= MOST_ROWS) return periods;
  const earlier = periods.slice(0, 1 - MOST_ROWS);
  const sum = (of: (period: Period) => number): number => earlier.reduce((total, period) => total + of(period), 0);
  return [
    { label: 'earlier', alive: sum(({ alive }) => alive), base: sum(({ base }) => base) },
    ...periods.slice(1 - MOST_ROWS),
  ];
}
