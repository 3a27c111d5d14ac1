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
  /** Tick of the last commit of the main line before. */
  readonly lastTick: number;
}

/**
 * The tick of each commit, oldest first: floor((committer time - start) / size), but on the main line never less than the tick of a commit
 * before it, so that a clock set wrong moves nothing back in time; and never less than 0. `start` is midnight of the first commit's day. With
 * `before` the commits follow others. `mainLine` has a 1 for a commit on the main line, as all are without it: the tick of one that is
 * not depends on no other.
 */
export function ticksOf(
  committerTimes: Float64Array,
  tickSeconds: number,
  before?: TickStart,
  mainLine?: Uint8Array,
): Uint32Array {
  const ticks = new Uint32Array(committerTimes.length);
  const start = startOfDay(before?.firstTime ?? committerTimes[0] ?? 0);
  let last = before?.lastTick ?? 0;
  committerTimes.forEach((time, i) => {
    const own = Math.min(LAST_TICK, Math.max(0, Math.floor((time - start) / tickSeconds)));
    const isMain = mainLine === undefined || mainLine[i] === 1;
    ticks[i] = isMain ? Math.max(last, own) : own;
    if (isMain) last = ticks[i];
  });
  return ticks;
}
