// The four numbers to take away from a burndown.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { cut, padded } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, days, grouped, percent, share, years } from './numbers.js';

/** Rows of a name, a number and what it means. */
export function headline({ aggregate, line_survival }: BurndownResult, sheet: Sheet): string[] {
  const { total_current_lines: alive, total_lines_written: written, total_peak_lines: peak } = aggregate;
  if (written === 0) return [sheet.heading('No line of text was ever written.')];
  const rows = [
    ['lines alive', grouped(alive), `in ${counted(aggregate.tracked_files, 'file')}`],
    ['ever written', grouped(written), `${percent(share(alive, written))} of them alive`],
    ['survival rate', percent(aggregate.overall_survival_rate), `of a peak of ${grouped(peak)}`],
    ['half-life', ...halfLife(line_survival)],
  ];
  const names = Math.max(...rows.map(([name]) => name.length));
  const numbers = Math.max(...rows.map(([, number]) => number.length));
  return rows.map(([name, number, meaning]) => {
    const room = sheet.columns - names - numbers - 6;
    return `  ${name.padEnd(names)}  ${sheet.heading(padded(number, numbers, 'right'))}  ${sheet.faint(cut(meaning, room))}`;
  });
}

function halfLife({ half_life_days: half, age_days, survival }: BurndownResult['line_survival']): [string, string] {
  if (half !== null) return half < 365 ? [days(half), 'half of all lines live longer'] : [years(half), days(half)];
  const last = survival.at(-1);
  const oldest = age_days.at(-1);
  if (last === undefined || oldest === undefined || oldest < 1) return ['not yet', 'no line is a day old'];
  return ['not yet', `${percent(last)} live longer than ${days(oldest)}`];
}
