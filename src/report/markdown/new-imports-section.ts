// The modules that a pull request introduces.

import type { ChangeInsight } from '../change/insight.js';
import type { NewImport } from '../change/new-imports.js';
import { counted, days, grouped, years } from '../text/numbers.js';
import { code } from './escape.js';
import { table } from './table.js';

const MOST_IMPORTS = 12;
const YEAR_DAYS = 365;

/** A table with where each is imported, and whether it was known before; undefined where there is none. */
export function newImportsSection({ imports: all, change, tickHours }: ChangeInsight): string | undefined {
  if (all === undefined || all.length === 0) return undefined;
  const rows = all.slice(0, MOST_IMPORTS);
  const rest = all.length - rows.length;
  const more = rest === 0 ? '' : `\n\n… and ${counted(rest, 'more import')}.`;
  const before = ({ droppedTick }: NewImport): string => {
    if (droppedTick === null) return 'never';
    const dayCount = (Math.max(0, (change.firstTick ?? droppedTick) - droppedTick) * tickHours) / 24;
    return `given up ${dayCount < YEAR_DAYS ? days(Math.floor(dayCount)) : years(dayCount)} before`;
  };
  return (
    '#### New imports\n\n' +
    table([
      { title: 'Module', cells: rows.map(({ name }) => code(name, 60)) },
      { title: 'Language', cells: rows.map(({ language }) => language) },
      { title: 'Where', cells: rows.map(({ path, line }) => `${code(path, 60)} line ${line}`) },
      { title: 'Files', align: 'right', cells: rows.map(({ files }) => grouped(files)) },
      { title: 'Imported before', cells: rows.map(before) },
    ]) +
    more
  );
}
