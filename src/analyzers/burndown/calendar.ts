// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day. Dates have years of four
// digits, so that they can be compared and cut as texts: an instant before the year 0000 is named as its begin, one after 9999 as its end.

const DAY = 86_400;
/** The first and the last second of the years that have four digits, in seconds since 1970. */
const FIRST_INSTANT = -62_167_219_200;
const LAST_INSTANT = 253_402_300_799;

/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
export function midnightBefore(seconds: number): number {
  return Math.floor(seconds / DAY) * DAY;
}

/** Whether a date can name an instant. */
export function hasDate(seconds: number): boolean {
  return seconds >= FIRST_INSTANT && seconds <= LAST_INSTANT;
}

/** When a tick starts, in seconds since 1970, cut at the instants that dates can name. */
export function ticksAfter(start: number, tick: number, tickSeconds: number): number {
  return nameable(start + tick * tickSeconds);
}

/** Midnight of 1 January of a year, in seconds since 1970. */
export function startOfYear(year: number): number {
  // The constructor and Date.UTC take years below 100 for those of the last century.
  return new Date(0).setUTCFullYear(year) / 1000;
}

/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
export function dayOrInstant(seconds: number, tickSeconds: number): string {
  const text = new Date(nameable(seconds) * 1000).toISOString();
  return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}

function nameable(seconds: number): number {
  return Math.min(Math.max(seconds, FIRST_INSTANT), LAST_INSTANT);
}
