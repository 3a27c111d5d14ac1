// Lines by the calendar year, in UTC, in which the tick of their birth starts.

import { startOfYear, ticksAfter } from './calendar.js';
import type { Births } from './births.js';

export interface BirthYear {
  readonly year: number;
  /** Lines ever born in the year. */
  readonly lines_written: number;
  readonly current_lines: number;
  /** Current lines / lines written. */
  readonly survival_rate: number;
}

/** Years in which lines were born, ascending; `living` has the living lines of each birth. */
export function birthYears(births: Births, living: Float64Array, startTime: number, tickSeconds: number): BirthYear[] {
  const years = new Map<number, { written: number; current: number }>();
  let year = 0;
  /** Where the year ends that was looked up last; ticks never decrease. */
  let yearEnd = -Infinity;
  for (let birth = 0; birth < births.size; birth++) {
    const written = births.linesOf(birth);
    if (written === 0) continue;
    const instant = ticksAfter(startTime, births.tickOf(birth), tickSeconds);
    if (instant >= yearEnd) {
      year = new Date(instant * 1000).getUTCFullYear();
      yearEnd = startOfYear(year + 1);
    }
    const sums = years.get(year) ?? { written: 0, current: 0 };
    years.set(year, { written: sums.written + written, current: sums.current + living[birth] });
  }
  return [...years].map(([year, { written, current }]) => ({
    year,
    lines_written: written,
    current_lines: current,
    survival_rate: current / written,
  }));
}
