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
  const years: BirthYear[] = [];
  let year = 0;
  /** Where the year ends that was looked up last; ticks never decrease. */
  let yearEnd = -Infinity;
  let written = 0;
  let current = 0;
  const end = (): void => {
    if (written > 0)
      years.push({ year, lines_written: written, current_lines: current, survival_rate: current / written });
    written = 0;
    current = 0;
  };
  for (let birth = 0; birth < births.size; birth++) {
    const lines = births.linesOf(birth);
    if (lines === 0) continue;
    const instant = ticksAfter(startTime, births.tickOf(birth), tickSeconds);
    if (instant >= yearEnd) {
      end();
      year = new Date(instant * 1000).getUTCFullYear();
      yearEnd = startOfYear(year + 1);
    }
    written += lines;
    current += living[birth];
  }
  end();
  return years;
}
