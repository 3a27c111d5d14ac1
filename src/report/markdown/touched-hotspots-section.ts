// The hotspots that a pull request touches.

import type { ChangeInsight } from '../change/insight.js';
import type { TouchedHotspot } from '../change/touched-hotspots.js';
import { counted, days, grouped, years } from '../text/numbers.js';
import { code } from './escape.js';
import { bars } from './figures.js';
import { table } from './table.js';

const MOST_FILES = 8;
const YEAR_DAYS = 365;

/** A table with how often and for how long each has changed; undefined where none is touched. */
export function touchedHotspotsSection({ hotspots: all, change, tickHours }: ChangeInsight): string | undefined {
  if (all === undefined || all.length === 0) return undefined;
  const rows = all.slice(0, MOST_FILES);
  const rest = all.length - rows.length;
  const more = rest === 0 ? '' : `\n\n… and ${counted(rest, 'more file')}.`;
  const inDays = (ticks: number): number => (Math.max(0, ticks) * tickHours) / 24;
  const ageOf = ({ firstTick }: TouchedHotspot): number => inDays((change.firstTick ?? firstTick) - firstTick);
  const restOf = ({ lastTick }: TouchedHotspot): number => inDays((change.firstTick ?? lastTick) - lastTick);
  return (
    '#### Hotspots touched\n\n' +
    table([
      { title: 'File', cells: rows.map(({ path }) => code(path, 60)) },
      { title: 'Commits', align: 'right', cells: rows.map(({ commits }) => grouped(commits)) },
      { title: '', cells: bars(rows.map(({ commits }) => commits)) },
      { title: 'In', align: 'right', cells: rows.map((row) => span(ageOf(row))) },
      { title: 'Last changed', align: 'right', cells: rows.map((row) => `${span(restOf(row))} before`) },
      { title: 'Risk', cells: rows.map(({ risk }) => risk.toLowerCase()) },
    ]) +
    more
  );
}

function span(dayCount: number): string {
  return dayCount < YEAR_DAYS ? days(Math.floor(dayCount)) : years(dayCount);
}
