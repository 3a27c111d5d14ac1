// Ticks: the time of a history in whole steps, days by default, from UTC midnight of the first commit's day on.

const DAY_SECONDS = 86_400;
/** Ticks fit signed columns, too. */
const LAST_TICK = 0x7fff_ffff;

/** UTC midnight of the day of an instant; seconds since 1970. */
export function startOfDay(seconds: number): number {
  return Math.floor(seconds / DAY_SECONDS) * DAY_SECONDS;
}

/** Where the ticks of earlier commits ended, for those that follow them. */
export interface TickStart {
  /** Committer time of the history's first commit, in seconds. */
  readonly firstTime: number;
  /** Tick of the last commit before. */
  readonly lastTick: number;
}

/**
 * The tick of each commit, oldest first: floor((committer time - start) / size), but never less than the tick of a commit before
 * it, so that a clock set wrong moves nothing back in time. `start` is midnight of the first commit's day. With `before` the commits
 * follow others.
 */
export function ticksOf(committerTimes: Float64Array, tickSeconds: number, before?: TickStart): Uint32Array {
  const ticks = new Uint32Array(committerTimes.length);
  const start = startOfDay(before?.firstTime ?? committerTimes[0] ?? 0);
  let last = before?.lastTick ?? 0;
  committerTimes.forEach((time, i) => {
    last = Math.min(LAST_TICK, Math.max(last, Math.floor((time - start) / tickSeconds)));
    ticks[i] = last;
  });
  return ticks;
}
