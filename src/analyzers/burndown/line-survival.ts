// How long lines live, as Kaplan and Meier estimate it (J. Am. Stat. Assoc. 53, 1958). The subjects are all lines ever written. A line's age
// is counted in ticks from its birth; it dies at the age at which it is removed, and a line alive after the last commit is censored at the
// age it has then. With d(i) deaths at age i and n(i) lines known to have reached age i,
//
//   S(a) = product over i <= a of (1 - d(i) / n(i))
//
// Half-life: where S crosses 1/2, on the straight line between the first age at which S <= 1/2 and the tick before it.

/** Rows at the ages of the samples; all lists are of equal length. */
export interface LineSurvival {
  /** Age that half of the lines reach, in days; null if S stays above one half. */
  readonly half_life_days: number | null;
  readonly age_days: readonly number[];
  /** Lines known to have reached the age. */
  readonly lines_at_risk: readonly number[];
  /** Estimated share of lines that live longer than the age. */
  readonly survival: readonly number[];
}

/**
 * Survival from lines that died and lines that live, by age in ticks. A row at age 0 and every `step` ticks, up to the oldest age of any line.
 */
export function lineSurvival(
  deaths: ReadonlyMap<number, number>,
  living: ReadonlyMap<number, number>,
  { step, tickSizeHours }: { readonly step: number; readonly tickSizeHours: number },
): LineSurvival {
  const ages = agesOf(deaths, living);
  const days = (ticks: number): number => (ticks * tickSizeHours) / 24;
  let atRisk = 0;
  const count = (lines: number): void => void (atRisk += lines);
  deaths.forEach(count);
  living.forEach(count);
  let survival = 1;
  let halfLife: number | undefined;
  const rows = { age_days: [] as number[], lines_at_risk: [] as number[], survival: [] as number[] };
  let next = 0;
  const row = (age: number): void => {
    rows.age_days.push(days(age));
    rows.lines_at_risk.push(atRisk);
    rows.survival.push(survival);
  };
  for (const age of ages) {
    for (; next < age; next += step) row(next);
    const died = deaths.get(age) ?? 0;
    const before = survival;
    survival *= 1 - died / atRisk;
    if (halfLife === undefined && survival <= 0.5) {
      halfLife = age === 0 ? 0 : age - 1 + (before - 0.5) / (before - survival);
    }
    if (next === age) {
      row(age);
      next += step;
    }
    atRisk -= died + (living.get(age) ?? 0);
  }
  return { half_life_days: halfLife === undefined ? null : days(halfLife), ...rows };
}

/** The ages of both, ascending, each once. */
function agesOf(...counts: readonly ReadonlyMap<number, number>[]): Uint32Array {
  const ages = new Uint32Array(counts.reduce((sum, { size }) => sum + size, 0));
  let end = 0;
  for (const count of counts) count.forEach((_, age) => (ages[end++] = age));
  ages.sort();
  end = 0;
  for (let i = 0; i < ages.length; i++) if (end === 0 || ages[i] !== ages[end - 1]) ages[end++] = ages[i];
  return ages.subarray(0, end);
}
