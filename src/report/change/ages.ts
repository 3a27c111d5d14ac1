// Ages of lines in classes that people think in, and what a change removed of each, from the burndown before and after it.
//
// A matrix knows a line's birth by its band of g ticks, not by its tick. The age of a line of band c at tick T is therefore taken to be
// the least it can be, T - ((c + 1) g - 1) ticks and never below 0: what is called two years old is at least that. The error is below g
// ticks (30 days by default), and 0 with a granularity of 1.
//
// How many went: with B and A the last rows of the matrices before and after, F the band of the change's first tick, W the lines ever
// written and L the lines alive,
//
//   added            = W(after) - W(before)                   every line that is written is counted once
//   removed          = added - (L(after) - L(before))         what came and is not there has gone
//   removed(c)       = B[c] - A[c]               for c < F    nothing is born there any more, so these bands only lose
//   removed(F, ...)  = removed - sum over c < F of removed(c)
//
// The last is what went of the newest bands, lines that the change itself brought and took again among them; its age is taken to be 0.

/** A class of ages: `fromDays` <= age < `toDays`, of days. */
export interface AgeClass {
  readonly id: 'under-1-month' | '1-to-3-months' | '3-to-12-months' | '1-to-2-years' | '2-to-5-years' | 'over-5-years';
  readonly label: string;
  readonly fromDays: number;
  readonly toDays: number;
}

export const YEAR_DAYS = 365;
/** The most days that so many years in a row have. */
export const TWO_YEARS_DAYS = 731;
const FIVE_YEARS_DAYS = 1827;

/** Youngest first; together they hold every age. */
export const ageClasses: readonly AgeClass[] = [
  { id: 'under-1-month', label: '< 1 month', fromDays: 0, toDays: 30 },
  { id: '1-to-3-months', label: '1–3 months', fromDays: 30, toDays: 91 },
  { id: '3-to-12-months', label: '3–12 months', fromDays: 91, toDays: YEAR_DAYS },
  { id: '1-to-2-years', label: '1–2 years', fromDays: YEAR_DAYS, toDays: TWO_YEARS_DAYS },
  { id: '2-to-5-years', label: '2–5 years', fromDays: TWO_YEARS_DAYS, toDays: FIVE_YEARS_DAYS },
  { id: 'over-5-years', label: '> 5 years', fromDays: FIVE_YEARS_DAYS, toDays: Infinity },
];

/** How bands are dated, and when the change was. */
export interface BandClock {
  /** Ticks in a band. */
  readonly granularity: number;
  readonly tickDays: number;
  /** Ticks of the change's first and last commit. */
  readonly firstTick: number;
  readonly lastTick: number;
}

/** The least age in days that a line of a band can have at the change's last commit. */
export function leastAgeDays(band: number, { granularity, tickDays, lastTick }: BandClock): number {
  return Math.max(0, lastTick - ((band + 1) * granularity - 1)) * tickDays;
}

/** Lines removed of each band before the change's; and all others removed, under the change's own band. Bands without any are left out. */
export function removedByBand(
  before: readonly number[],
  after: readonly number[],
  removed: number,
  clock: BandClock,
): Map<number, number> {
  const own = Math.floor(clock.firstTick / clock.granularity);
  const byBand = new Map<number, number>();
  let older = 0;
  for (let band = 0; band < Math.min(own, before.length); band++) {
    const gone = before[band] - (after[band] ?? 0);
    if (gone === 0) continue;
    byBand.set(band, gone);
    older += gone;
  }
  if (removed !== older) byBand.set(own, removed - older);
  return byBand;
}

/** Lines by band put into the classes of their least age, a number a class. The change's own band is of age 0. */
export function byAgeClass(lines: ReadonlyMap<number, number>, clock: BandClock): number[] {
  const own = Math.floor(clock.firstTick / clock.granularity);
  const sums = ageClasses.map(() => 0);
  for (const [band, count] of lines) {
    const age = band >= own ? 0 : leastAgeDays(band, clock);
    sums[ageClasses.findIndex(({ toDays }) => age < toDays)] += count;
  }
  return sums;
}

/** Lines of an age of at least so many days, which must be where a class begins. */
export function olderThan(byClass: readonly number[], days: number): number {
  return byClass.reduce((sum, lines, at) => sum + (ageClasses[at].fromDays >= days ? lines : 0), 0);
}
