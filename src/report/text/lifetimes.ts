// Lines over time: how many there were, and how long they live.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { profile } from './bars.js';
import type { Sheet } from './ink.js';
import { days, grouped, moment, percent } from './numbers.js';
import { table } from './table.js';

const PROFILE_ROWS = 4;

/** The lines alive at the end of every sample, drawn. */
export function linesOverTime({ global_survival, sample_dates }: BurndownResult, sheet: Sheet): string[] {
  const totals = global_survival.map(({ total_lines }) => total_lines);
  if (totals.length < 2) return [];
  const [first, last] = [sample_dates[0], sample_dates[totals.length - 1]].map(moment);
  const most = grouped(totals.reduce((a, b) => Math.max(a, b)));
  const room = sheet.columns - most.length - 4;
  const rows = profile(totals, room, PROFILE_ROWS);
  const labels = rows.map((_, row) => (row === 0 ? most : row === rows.length - 1 ? '0' : ''));
  return [
    sheet.heading('Lines alive over time'),
    ...rows.map((row, at) => `  ${labels[at].padStart(most.length)} ${sheet.bar(row.trimEnd())}`.trimEnd()),
    `  ${' '.repeat(most.length)} ${sheet.faint(first + last.padStart(room - first.length))}`,
  ];
}

/** Ages at which the survival of lines is worth a row, in days. */
const AGES: readonly [number, string][] = [
  [1, '1 day'],
  [7, '1 week'],
  [30, '1 month'],
  [91, '3 months'],
  [183, '6 months'],
  [365, '1 year'],
  [730, '2 years'],
  [1826, '5 years'],
  [3652, '10 years'],
  [5479, '15 years'],
  [7305, '20 years'],
];
/** How far the nearest row of the curve may be from an age, as a share of it. */
const NEAR = 0.1;

/** The survival curve at some ages; each row is one of the report's, the nearest to the age. */
export function lineLifetimes({ line_survival }: BurndownResult, sheet: Sheet): string[] {
  const { age_days, survival, lines_at_risk } = line_survival;
  const rows = agesReached(line_survival);
  if (rows.length === 0) return [];
  return [
    sheet.heading('Lines that live longer than'),
    ...table(
      sheet,
      [
        { title: 'age', cells: rows.map(({ name }) => name) },
        { title: '', align: 'right', cells: rows.map(({ at }) => days(age_days[at])), ink: sheet.faint },
        {
          title: 'reached by',
          align: 'right',
          cells: rows.map(({ at }) => grouped(lines_at_risk[at])),
          ink: sheet.faint,
        },
        { title: 'survival', align: 'right', cells: rows.map(({ at }) => percent(survival[at])) },
      ],
      rows.map(({ at }) => survival[at]),
    ),
  ];
}

/** The rows of a curve that are nearest to the ages above, by their place and the age's name. */
export function agesReached({ age_days }: BurndownResult['line_survival']): { at: number; name: string }[] {
  return AGES.flatMap(([age, name]) => {
    const at = nearest(age_days, age);
    return Math.abs(age_days[at] - age) <= age * NEAR ? [{ at, name }] : [];
  });
}

function nearest(sorted: readonly number[], value: number): number {
  let best = 0;
  sorted.forEach((one, at) => {
    if (Math.abs(one - value) < Math.abs(sorted[best] - value)) best = at;
  });
  return best;
}
