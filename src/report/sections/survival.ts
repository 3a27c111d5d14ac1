// How long lines live.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { agesReached } from '../text/lifetimes.js';
import { days, grouped, percent, years } from '../text/numbers.js';
import { evenRows } from './over-time.js';
import type { Section, SectionMaker } from './section.js';

export const survival: SectionMaker = {
  analyzer: 'burndown',
  charts: ['survival'],
  make: ({ analysis }) => section(analysis['burndown'] as BurndownResult),
};

function section({ line_survival: curve }: BurndownResult): Section | undefined {
  if (curve.age_days.length < 2) return undefined;
  const rows = evenRows(curve.age_days.length);
  const reached = agesReached(curve);
  return {
    id: 'survival',
    title: 'How long does a line live?',
    verdict: verdictOf(curve),
    figures: [
      {
        chart: {
          kind: 'curve',
          id: 'survival',
          title: 'Share of lines that live longer than an age',
          unit: 'still alive',
          ages: rows.map((row) => curve.age_days[row]),
          shares: rows.map((row) => curve.survival[row]),
          half: curve.half_life_days,
        },
        table: {
          caption: 'Lines that live longer than',
          columns: [
            { title: 'age' },
            { title: 'days', isNumber: true },
            { title: 'reached by lines', isNumber: true },
            { title: 'live longer', isNumber: true },
          ],
          rows: reached.map(({ at, name }) => [
            name,
            grouped(curve.age_days[at]),
            grouped(curve.lines_at_risk[at]),
            percent(curve.survival[at]),
          ]),
        },
      },
    ],
    reading: [
      'The curve starts at 100 % and falls by every line that is removed or replaced, at the age it then has (Kaplan and Meier’s estimate). Lines that are alive count for the ages that they have reached.',
      'The half-life is the age that half of all lines reach. A curve that drops at once and then runs flat is code that is reworked while it is fresh, and then stays.',
      'Towards the right few lines are old enough to tell anything; the table says how many.',
    ],
  };
}

function verdictOf({ half_life_days: half, survival: shares, age_days }: BurndownResult['line_survival']): string {
  if (half !== null) return `Half of all lines live longer than ${half < 365 ? days(half) : years(half)}.`;
  const [last, oldest] = [shares.at(-1) ?? 1, age_days.at(-1) ?? 0];
  return `More than half of all lines live on: ${percent(last)} live longer than ${days(oldest)}, the oldest age there is.`;
}
