// Figures as comments and summaries write them, on top of those that all reports share: differences with their sign, bars for cells.

import { bar } from '../text/bars.js';
import { days, grouped, percent, share, years } from '../text/numbers.js';

const MINUS = '−';
/** What stands where there is nothing to say. */
export const NOTHING = '–';
const BAR_COLUMNS = 10;
const ALMOST_NOTHING = '≈ 0';
const YEAR_DAYS = 365;

/** `+1,234`, `−5`, `0`; what is not quite nothing is not 0. */
export function signed(count: number): string {
  return withSign(count, grouped(Math.abs(count)), '0');
}

/** The difference of two shares as `+0.4 points`. */
export function points(before: number, after: number): string {
  const difference = 100 * (after - before);
  const size = Math.abs(difference);
  if (size !== 0 && size < 0.05) return ALMOST_NOTHING;
  return withSign(difference, `${size.toFixed(1)} points`, '0');
}

/** A lifetime in years where it has some, else in days. */
export function lifetime(dayCount: number | null): string {
  if (dayCount === null) return 'not reached';
  return dayCount < YEAR_DAYS ? days(dayCount) : years(dayCount);
}

/** The difference of two lifetimes in days. */
export function lifetimeChange(before: number | null, after: number | null): string {
  if (before === null || after === null) return NOTHING;
  const size = Math.abs(after - before);
  if (size < 0.05) return size === 0 ? '0' : ALMOST_NOTHING;
  return withSign(after - before, size < 10 ? `${size.toFixed(1)} days` : days(size), '');
}

/** The share of a total, 0 without a unit; a dash of nothing. */
export function shareOf(part: number, total: number): string {
  if (total === 0) return NOTHING;
  return part === 0 ? '0' : percent(share(part, total));
}

/** Bars for a column of cells, the largest value being so many characters long. They cannot break, so they keep their length on a phone. */
export function bars(values: readonly number[], columns = BAR_COLUMNS): string[] {
  const most = Math.max(...values, 0);
  return values.map((value) => bar(share(value, most), columns));
}

function withSign(difference: number, size: string, nothing: string): string {
  if (difference === 0) return nothing;
  return (difference < 0 ? MINUS : '+') + size;
}
