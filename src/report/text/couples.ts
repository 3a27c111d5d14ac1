// Files that change together, people who change the same files, and how many people files have.

import type { CouplesResult } from '../../analyzers/couples/result.js';
import { oneLine, wrapped } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped, percent, share } from './numbers.js';
import { table } from './table.js';

const MOST_PAIRS = 10;
const MOST_PEOPLE = 5;

/** Coupled pairs; how many there are, and what was left out. */
export function coupledFiles({ file_coupling, list_totals, change_sets }: CouplesResult, sheet: Sheet): string[] {
  if (change_sets.counted + change_sets.left_out === 0) return [];
  const rows = file_coupling.slice(0, MOST_PAIRS);
  const { left_out: leftOut, max_files: most, forgotten } = change_sets;
  const notes = [
    rows.length === 0 ? 'no two files are coupled' : `${counted(list_totals.file_coupling, 'pair')} coupled`,
    ...(leftOut > 0 ? [`${counted(leftOut, 'commit')} of more than ${counted(most, 'file')} left out`] : []),
    ...(forgotten > 0 ? [`${counted(forgotten, 'commit')} too old to be counted`] : []),
  ];
  return [
    sheet.heading('Files that change together'),
    ...(rows.length === 0
      ? []
      : table(sheet, [
          { title: 'together', align: 'right', cells: rows.map(({ co_changes }) => grouped(co_changes)) },
          { title: 'coupling', align: 'right', cells: rows.map((row) => percent(row.coupling_strength)) },
          { title: 'file', cells: rows.map(({ file1 }) => oneLine(file1)), keep: 'end' },
          { title: 'and', cells: rows.map(({ file2 }) => oneLine(file2)), keep: 'end' },
        ])),
    ...wrapped(notes.join('; '), sheet.columns - 2).map((line) => `  ${sheet.faint(line)}`),
  ];
}

/** Pairs of people by their shared changes. */
export function coupledPeople({ developer_coupling: all = [] }: CouplesResult, sheet: Sheet): string[] {
  const rows = all.slice(0, MOST_PEOPLE);
  if (rows.length === 0) return [];
  const shownName = withoutMail(rows.flatMap(({ developer1, developer2 }) => [developer1, developer2]));
  return [
    sheet.heading('People who change the same files'),
    ...table(sheet, [
      { title: 'shared', align: 'right', cells: rows.map((row) => grouped(row.shared_file_changes)) },
      { title: 'coupling', align: 'right', cells: rows.map((row) => percent(row.coupling_strength)) },
      { title: 'who', cells: rows.map(({ developer1 }) => shownName(developer1)), keep: 'start' },
      { title: 'and', cells: rows.map(({ developer2 }) => shownName(developer2)), keep: 'start' },
    ]),
  ];
}

/** Files by how many people changed them. */
export function peopleOfFiles({ aggregate }: CouplesResult, sheet: Sheet): string[] {
  const { files_by_contributors: classes, total_files: files } = aggregate;
  if (classes === undefined || files === 0) return [];
  const rows = (
    [
      ['nobody known', classes.nobody],
      ['1 person', classes.one],
      ['2–3 people', classes.two_to_three],
      ['4–5 people', classes.four_to_five],
      ['6 or more', classes.six_or_more],
    ] as const
  ).filter(([, count], at) => at > 0 || count > 0);
  const most = Math.max(...rows.map(([, count]) => count));
  return [
    sheet.heading('Files by how many people changed them'),
    ...table(
      sheet,
      [
        { title: 'people', cells: rows.map(([name]) => name) },
        { title: 'files', align: 'right', cells: rows.map(([, count]) => grouped(count)) },
        { title: 'share', align: 'right', cells: rows.map(([, count]) => percent(share(count, files))) },
      ],
      rows.map(([, count]) => share(count, most)),
    ),
  ];
}

/** Names as they are shown: without the mail where only one of some people has the name. */
function withoutMail(names: readonly string[]): (name: string) => string {
  const nameOnly = (name: string): string => name.replace(/ <[^<>]*>$/, '');
  const people = [...new Set(names)];
  return (name) => {
    const isAlone = people.filter((other) => nameOnly(other) === nameOnly(name)).length === 1;
    const clean = oneLine(isAlone ? nameOnly(name) : name);
    return clean === '' ? '(no name)' : clean;
  };
}
