// The modules that most files import, and those that were taken up and given up last. A project's own files, which are imported by where they
// lie, are left out.

import { dayOrInstant, ticksAfter } from '../../analyzers/burndown/calendar.js';
import type { ImportedModule, ImportsResult, ImportTurn } from '../../analyzers/imports/result.js';
import { oneLine, wrapped } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped } from './numbers.js';
import { table } from './table.js';

const MOST_MODULES = 10;
const MOST_NEWS = 5;

/** The lines of the sections on imports. */
export function imports(result: ImportsResult, sheet: Sheet): string[][] {
  const { current_imports: current, total_imports: total } = result.aggregate;
  const title = sheet.heading('Imports');
  if (total === 0) return [[title, '  none']];
  const most = result.imports.filter(({ is_relative, files }) => !is_relative && files > 0).slice(0, MOST_MODULES);
  const note = `${counted(current, 'module')} in use of ${grouped(total)} there ever were, the project's own included`;
  return [
    [
      title,
      ...(most.length === 0 ? [] : modules(most, result, sheet)),
      ...wrapped(note, sheet.columns - 2).map((line) => `  ${sheet.faint(line)}`),
    ],
    turns('Modules taken up last', 'since', result.adopted, result, sheet),
    turns('Modules given up last', 'until', result.dropped, result, sheet),
  ];
}

function modules(rows: readonly ImportedModule[], result: ImportsResult, sheet: Sheet): string[] {
  return table(
    sheet,
    [
      { title: 'files', align: 'right', cells: rows.map(({ files }) => grouped(files)) },
      { title: 'module', cells: rows.map(({ name }) => oneLine(name)), keep: 'end' },
      { title: 'language', cells: rows.map(({ language }) => language) },
      { title: 'since', cells: rows.map(({ adopted }) => day(adopted, result)), ink: sheet.faint },
    ],
    rows.map(({ files }) => files / Math.max(1, rows[0].files)),
  );
}

function turns(title: string, when: string, all: readonly ImportTurn[], result: ImportsResult, sheet: Sheet): string[] {
  const rows = all.slice(0, MOST_NEWS);
  if (rows.length === 0) return [];
  return [
    sheet.heading(title),
    ...table(sheet, [
      { title: when, cells: rows.map(({ tick }) => day(tick, result)) },
      { title: 'module', cells: rows.map(({ name }) => oneLine(name)), keep: 'end' },
      { title: 'language', cells: rows.map(({ language }) => language) },
    ]),
  ];
}

function day(tick: number | null, { start_time_seconds, tick_size_seconds }: ImportsResult): string {
  if (tick === null || start_time_seconds === null) return 'before';
  return dayOrInstant(ticksAfter(start_time_seconds, tick, tick_size_seconds), tick_size_seconds);
}
