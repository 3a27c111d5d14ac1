// Whose lines are alive, and who removes whose.

import type { DeveloperSurvival } from '../../analyzers/burndown/people-result.js';
import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { oneLine } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped, percent, share } from './numbers.js';
import { table, type Column } from './table.js';

const MOST_PEOPLE = 10;
const MOST_PAIRS = 5;
/** Columns from which on there is room for what people wrote, beside what is left of it. */
const WIDE = 72;

/** People with the most lines alive, and all others together. Survival is of the lines they wrote. */
export function people(result: BurndownResult, sheet: Sheet): string[] {
  const { developer_survival, aggregate } = result;
  if (developer_survival === undefined || developer_survival.length === 0) return [];
  const sorted = [...developer_survival].sort((a, b) => b.current_lines - a.current_lines || a.id - b.id);
  const nameOf = shownNames(result);
  const rest = sorted.slice(MOST_PEOPLE);
  const alive = aggregate.total_current_lines;
  const rows = sorted.slice(0, MOST_PEOPLE).map((person) => ({ ...sumOf([person]), name: nameOf(person.id) }));
  if (rest.length > 0) rows.push({ ...sumOf(rest), name: counted(rest.length, 'other') });
  const { lines, written } = sumOf(sorted);
  const leftOut = alive - lines;
  if (leftOut >= 0.5) {
    rows.push({
      name: 'left out',
      lines: leftOut,
      written: Math.max(leftOut, aggregate.total_lines_written - written),
    });
  }
  const most = Math.max(...rows.map((row) => row.lines));
  const writtenColumn: Column = {
    title: 'written',
    align: 'right',
    cells: rows.map((row) => grouped(row.written)),
    ink: sheet.faint,
  };
  return [
    sheet.heading('Whose lines are alive'),
    ...table(
      sheet,
      [
        { title: 'name', cells: rows.map(({ name }) => name), keep: 'start' },
        ...(sheet.columns < WIDE ? [] : [writtenColumn]),
        { title: 'alive', align: 'right', cells: rows.map((row) => grouped(row.lines)) },
        { title: 'survival', align: 'right', cells: rows.map((row) => percent(share(row.lines, row.written))) },
        { title: 'share', align: 'right', cells: rows.map((row) => percent(share(row.lines, alive))) },
      ],
      rows.map((row) => share(row.lines, most)),
    ),
  ];
}

/** Pairs of different people by the lines that one removed of the other. */
export function removals(result: BurndownResult, sheet: Sheet): string[] {
  const { interactions } = result;
  if (interactions === undefined || interactions.length === 0) return [];
  const sum = (rows: typeof interactions): number =>
    rows.reduce((total, { lines_modified }) => total + lines_modified, 0);
  const own = share(sum(interactions.filter(({ is_self_modify }) => is_self_modify)), sum(interactions));
  const pairs = interactions
    .filter(({ author_id, modifier_id }) => author_id !== modifier_id)
    .sort((a, b) => b.lines_modified - a.lines_modified || a.author_id - b.author_id || a.modifier_id - b.modifier_id)
    .slice(0, MOST_PAIRS);
  const nameOf = shownNames(result);
  const title = 'Who removes whose lines';
  const note = `${percent(own)} of all lines removed were their remover's own`;
  if (pairs.length === 0) return [sheet.heading(title), `  ${sheet.faint(note)}`];
  return [
    sheet.heading(title),
    ...table(sheet, [
      { title: 'lines', align: 'right', cells: pairs.map(({ lines_modified }) => grouped(lines_modified)) },
      { title: 'of', cells: pairs.map(({ author_id }) => nameOf(author_id)), keep: 'start' },
      { title: 'removed by', cells: pairs.map(({ modifier_id }) => nameOf(modifier_id)), keep: 'start' },
    ]),
    `  ${sheet.faint(note)}`,
  ];
}

/** The names to show people of burndown by, by id. Whoever has no number there is left out. */
export function shownNames({ developer_survival = [] }: BurndownResult): (id: number) => string {
  return shownNamesOf(developer_survival);
}

/** The names to show people by, by id: without the mail where nobody else has the name. Who is not in the list is left out. */
export function shownNamesOf(
  people: readonly { readonly id: number; readonly name: string; readonly is_bot: boolean }[],
): (id: number) => string {
  const namesakes = new Map<string, number>();
  const nameOnly = (name: string): string => name.replace(/ <[^<>]*>$/, '');
  for (const { name } of people) namesakes.set(nameOnly(name), (namesakes.get(nameOnly(name)) ?? 0) + 1);
  const names = new Map(
    people.map(({ id, name, is_bot }) => {
      const clean = oneLine(namesakes.get(nameOnly(name)) === 1 ? nameOnly(name) : name);
      return [id, `${clean === '' ? '(no name)' : clean}${is_bot ? ' (bot)' : ''}`];
    }),
  );
  return (id) => names.get(id) ?? 'left out';
}

function sumOf(some: readonly DeveloperSurvival[]): { lines: number; written: number } {
  return some.reduce(
    ({ lines, written }, person) => ({ lines: lines + person.current_lines, written: written + person.lines_written }),
    { lines: 0, written: 0 },
  );
}
