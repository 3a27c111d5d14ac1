// The largest files, and whose they are mostly.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { totalsOf } from '../../analyzers/burndown/sparse-matrix.js';
import { oneLine } from './display-width.js';
import type { Sheet } from './ink.js';
import { grouped, percent, share } from './numbers.js';
import { shownNames } from './people.js';
import { table, type Column } from './table.js';

const MOST_FILES = 10;

/** Files with the most lines: whose they are if people are known, else how much is left of each band's peak. */
export function files(result: BurndownResult, sheet: Sheet): string[] {
  const { file_survival, developer_survival } = result;
  if (file_survival === undefined || file_survival.length === 0) return [];
  const rows = [...file_survival].sort((a, b) => b.current_lines - a.current_lines).slice(0, MOST_FILES);
  const nameOf = shownNames(result);
  const owners: Column[] = [
    {
      title: 'main owner',
      cells: rows.map(({ top_owner_id: id }) => (typeof id === 'number' ? nameOf(id) : '-')),
      keep: 'start',
    },
    {
      title: 'owns',
      align: 'right',
      cells: rows.map(({ top_owner_percentage }) => percent((top_owner_percentage ?? 0) / 100)),
    },
  ];
  const survival: Column = {
    title: 'survival',
    align: 'right',
    cells: rows.map(({ matrix }) => survivalOf(totalsOf(matrix))),
  };
  return [
    sheet.heading('The largest files'),
    ...table(sheet, [
      { title: 'lines', align: 'right', cells: rows.map(({ current_lines }) => grouped(current_lines)) },
      ...(developer_survival === undefined ? [survival] : []),
      { title: 'path', cells: rows.map(({ path }) => oneLine(path)), keep: 'end' },
      ...(developer_survival === undefined ? [] : owners),
    ]),
  ];
}

function survivalOf({ current, peak }: { readonly current: number; readonly peak: number }): string {
  return percent(share(current, peak));
}
