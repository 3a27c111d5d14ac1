// A length of time as people write it.

/** For errors. */
export const durationForms = 'a time such as 90m, 5h or 5h30m, or none';

const milliseconds = { h: 3_600_000, m: 60_000, s: 1000 } as const;
const longest = 7 * 24 * milliseconds.h;

/** Milliseconds, from `1h30m`, `45m`, `90s`; undefined for what is no such time, is nothing at all, or is more than a week. */
export function parseDuration(text: string): number | undefined {
  if (!/^(?:\d{1,6}h)?(?:\d{1,6}m)?(?:\d{1,6}s)?$/.test(text)) return undefined;
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)([hms])/g)) {
    total += Number(count) * milliseconds[unit as keyof typeof milliseconds];
  }
  return total > 0 && total <= longest ? total : undefined;
}

/** `1 h 5 min`, `40 s`. */
export function shownDuration(time: number): string {
  const seconds = Math.round(time / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
