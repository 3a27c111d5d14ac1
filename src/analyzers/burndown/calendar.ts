// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day.

const DAY = 86_400;
/** The largest instant a JavaScript date can hold, in seconds. */
const LAST_INSTANT = 8.64e12;

/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
export function midnightBefore(seconds: number): number {
  return Math.floor(seconds / DAY) * DAY;
}

/** When a tick starts, in seconds since 1970, cut at the last instant a date can name. */
export function ticksAfter(start: number, tick: number, tickSeconds: number): number {
  return Math.min(start + tick * tickSeconds, LAST_INSTANT);
}

/** Midnight of 1 January of a year, in seconds since 1970; infinite for one that no date can name. */
export function startOfYear(year: number): number {
  // The constructor and Date.UTC take years below 100 for those of the last century.
  const seconds = new Date(0).setUTCFullYear(year) / 1000;
  return Number.isNaN(seconds) ? Infinity : seconds;
}

/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
export function dayOrInstant(seconds: number, tickSeconds: number): string {
  const text = new Date(Math.max(-LAST_INSTANT, seconds) * 1000).toISOString();
  return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}
