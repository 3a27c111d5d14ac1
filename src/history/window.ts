// A part of a history: from one instant to another. Instants are dates, date-times, or a time before the newest commit; never before
// now, since a result must not depend on the day it is made.
//
//   until   the newest commit of the main line that is not younger (`git rev-list -1 --first-parent --before`); what follows is not read
//   since   the newest commit that is older becomes the starting state: one row without parents, all its files added by nobody in
//           particular. So totals stay exact. Its lines have a band to themselves, which ends where the window begins.

/** An instant in seconds since 1970, or so many seconds before the newest commit. */
export type Instant = { readonly at: number } | { readonly before: number };

/** Which part of a history is read. */
export interface HistoryWindow {
  readonly since: Instant | undefined;
  readonly until: Instant | undefined;
  /** How long the band before `since` is, in seconds. */
  readonly earlierSeconds: number;
}

/** A window on a history: rows [first, end) of the oldest-first commits, row `first` being the starting state if `folded`. */
export interface Cut {
  readonly first: number;
  readonly end: number;
  /** When the starting state counts as born; undefined where there is none. */
  readonly foldedTime: number | undefined;
}

const DAY = 86_400;
const units: Readonly<Record<string, number>> = { w: 7 * DAY, d: DAY, h: 3600, m: 60, s: 1 };

/** The forms that `parseInstant` takes, for messages. */
export const instantForms =
  'a date (2024-01-31), a date and time with its zone (2024-01-31T15:00:00Z), or a time before the newest commit (90d, 36h)';

/**
 * Reads an instant. A date is its first second, UTC, or its last if `end`. A duration is whole numbers with the units w, d, h, m, s, each at
 * most once, in this order. Undefined for anything else, such as a date that no calendar has.
 */
export function parseInstant(text: string, end: boolean): Instant | undefined {
  const duration = /^(?=\d)(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(text);
  if (duration !== null) {
    const counts = duration.slice(1) as (string | undefined)[];
    return {
      before: Object.values(units).reduce((sum, seconds, i) => sum + Number(counts[i] ?? 0) * seconds, 0),
    };
  }
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|([+-])(\d\d):(\d\d)))?$/.exec(
    text,
  );
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part) => Number((part as string | undefined) ?? 0));
  const midnight = Date.UTC(year, month - 1, day) / 1000;
  const named = new Date(midnight * 1000);
  const [zoneHour, zoneMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
  if (year < 1 || named.getUTCMonth() !== month - 1 || named.getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59) return undefined;
  if ((parts[4] as string | undefined) === undefined) return { at: end ? midnight + DAY - 1 : midnight };
  const offset = (parts[7] === '-' ? -1 : 1) * (zoneHour * 3600 + zoneMinute * 60);
  return { at: midnight + hour * 3600 + minute * 60 + second - offset };
}

/** Cuts a main line, given by its committer times, oldest first; undefined if no commit is old enough for `until`. */
export function cutHistory(times: Float64Array, { since, until, earlierSeconds }: HistoryWindow): Cut | undefined {
  const newest = times[times.length - 1];
  const end = until === undefined ? times.length : newestBefore(times, times.length, secondsOf(until, newest)) + 1;
  if (end === 0) return undefined;
  if (since === undefined) return { first: 0, end, foldedTime: undefined };
  const from = secondsOf(since, newest);
  const first = newestBefore(times, end, from - 1);
  if (first < 0) return { first: 0, end, foldedTime: undefined };
  const midnight = Math.floor(from / DAY) * DAY;
  return { first, end, foldedTime: midnight - Math.ceil(earlierSeconds / DAY) * DAY };
}

function secondsOf(instant: Instant, newest: number): number {
  return 'at' in instant ? instant.at : newest - instant.before;
}

/** The last of the rows before `end` whose time is at most `most`; -1 if there is none. */
function newestBefore(times: Float64Array, end: number, most: number): number {
  let row = end - 1;
  while (row >= 0 && times[row] > most) row--;
  return row;
}
