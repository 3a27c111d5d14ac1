// Numbers as people read them. A share that is not quite nothing or not quite all is never rounded to it.

/** Made when it is first used: it takes as long to make as a small report to write. */
let whole: Intl.NumberFormat | undefined;
const DAYS_A_YEAR = 365.2425;

/** `12,345`; parts of lines are rounded. */
export function grouped(count: number): string {
  whole ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
  return whole.format(count);
}

/** `1 file`, `12,345 files`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}

/** A share from 0 to 1 as `45.9 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return '<0.1 %';
  if (share < 1 && share > 0.9995) return '>99.9 %';
  return `${(100 * share).toFixed(1)} %`;
}

/** The part of a whole, 0 of nothing. */
export function share(part: number, total: number): number {
  return total === 0 ? 0 : part / total;
}

/** `4.5 days`, `123 days`. */
export function days(count: number): string {
  return count >= 10 || Number.isInteger(count) ? counted(Math.round(count), 'day') : `${count.toFixed(1)} days`;
}

/** A date as it is; an instant as `2020-01-31 15:00`. */
export function moment(date: string): string {
  return date.replace('T', ' ').replace(/(:00)?Z$/, '');
}

/** `3.4 years`. */
export function years(dayCount: number): string {
  return `${(dayCount / DAYS_A_YEAR).toFixed(1)} years`;
}
