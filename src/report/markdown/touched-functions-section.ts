// The functions that had changed often, which a pull request touches.

import type { TouchedNode } from '../../analyzers/shotness/touched-nodes.js';
import type { ChangeInsight } from '../change/insight.js';
import { counted, days, grouped, years } from '../text/numbers.js';
import { code } from './escape.js';
import { bars, NOTHING } from './figures.js';
import { table } from './table.js';

const MOST_FUNCTIONS = 8;
const YEAR_DAYS = 365;

/** A table with how often each has changed, and with what; undefined where none is touched. */
export function touchedFunctionsSection({ functions: all, change, tickHours }: ChangeInsight): string | undefined {
  if (all === undefined || all.length === 0) return undefined;
  const rows = all.slice(0, MOST_FUNCTIONS);
  const rest = all.length - rows.length;
  const more = rest === 0 ? '' : `\n\n… and ${counted(rest, 'more function')}.`;
  const span = (tick: number): string => {
    const dayCount = (Math.max(0, (change.firstTick ?? tick) - tick) * tickHours) / 24;
    return dayCount < YEAR_DAYS ? days(Math.floor(dayCount)) : years(dayCount);
  };
  return (
    '#### Hot functions touched\n\n' +
    table([
      { title: 'Function', cells: rows.map(nameOf) },
      { title: 'Commits', align: 'right', cells: rows.map(({ changes }) => grouped(changes)) },
      { title: '', cells: bars(rows.map(({ changes }) => changes)) },
      { title: 'In', align: 'right', cells: rows.map(({ firstTick }) => span(firstTick)) },
      { title: 'Last changed', align: 'right', cells: rows.map(({ lastTick }) => `${span(lastTick)} before`) },
      { title: 'Changes with', cells: rows.map(partnerOf) },
    ]) +
    more
  );
}

function nameOf({ name, path, isGone }: TouchedNode): string {
  return `${code(name, 50)} in ${code(path, 50)}${isGone ? ' (removed)' : ''}`;
}

function partnerOf({ partner, partners, path, changes }: TouchedNode): string {
  if (partner === undefined) return NOTHING;
  const where = partner.path === path ? '' : ` in ${code(partner.path, 40)}`;
  const others = partners === 1 ? '' : `, and ${counted(partners - 1, 'other')}`;
  return `${code(partner.name, 40)}${where}, ${grouped(partner.together)} of ${grouped(changes)}${others}`;
}
