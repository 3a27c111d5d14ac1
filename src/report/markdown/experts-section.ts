// Who knows the code that a pull request changes.

import type { Experts } from '../change/experts.js';
import { grouped } from '../text/numbers.js';
import { plain } from './escape.js';
import { bars, shareOf } from './figures.js';
import { table } from './table.js';

const MOST_PEOPLE = 5;

/** A table of those with the most lines at stake; undefined where there is nobody to ask. */
export function expertsSection(experts: Experts | undefined): string | undefined {
  const rows = experts?.people.slice(0, MOST_PEOPLE) ?? [];
  if (experts === undefined || rows.length === 0) return undefined;
  const { removed, lines } = experts;
  const columns = [{ title: 'Author', cells: rows.map(({ name }) => plain(name, 40)) }];
  const right = 'right' as const;
  const gone = [
    { title: 'Lines that go', align: right, cells: rows.map((row) => grouped(row.removed)) },
    { title: 'Of all that go', align: right, cells: rows.map((row) => shareOf(row.removed, removed)) },
  ];
  const owned = [
    { title: 'Lines in the files', align: right, cells: rows.map((row) => grouped(row.owned)) },
    { title: '', cells: bars(rows.map((row) => row.owned)) },
    { title: 'Of the files', align: right, cells: rows.map((row) => shareOf(row.owned, lines)) },
  ];
  return (
    '#### Who knows this code\n\n' +
    table([...columns, ...(removed > 0 ? gone : []), ...(lines > 0 ? owned : [])]) +
    '\n\n<sub>Whose lines it removes, and who has the most lines in its files; without its own authors, bots and people who have gone quiet.</sub>'
  );
}
