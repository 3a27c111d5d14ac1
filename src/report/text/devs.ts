// Who committed what, in which languages, and on how few people the project and its parts rest.

import type { BusFactor } from '../../analyzers/devs/bus-factor.js';
import type { Developer } from '../../analyzers/devs/developers.js';
import { TOP } from '../../analyzers/labels.js';
import type { DevsResult } from '../../analyzers/devs/result.js';
import { cut, oneLine } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped, percent, share } from './numbers.js';
import { shownNamesOf } from './people.js';
import { table } from './table.js';

const MOST_PEOPLE = 10;
const MOST_GROUPS = 10;

/** People with the most commits, and all others together. */
export function developers(result: DevsResult, sheet: Sheet): string[] {
  const { developers: people, aggregate } = result;
  if (people === undefined || people.length === 0) return [];
  const nameOf = shownNamesOf(people);
  const sorted = [...people].sort((a, b) => b.commits - a.commits || a.id - b.id);
  const sum = (some: readonly Developer[], of: (person: Developer) => number): number =>
    some.reduce((total, person) => total + of(person), 0);
  const row = (name: string, some: readonly Developer[]) => ({
    name,
    commits: sum(some, ({ commits }) => commits),
    added: sum(some, ({ lines_added }) => lines_added),
    removed: sum(some, ({ lines_removed }) => lines_removed),
    changed: sum(some, ({ lines_changed }) => lines_changed),
  });
  const rows = sorted.slice(0, MOST_PEOPLE).map((person) => row(nameOf(person.id), [person]));
  const rest = sorted.slice(MOST_PEOPLE);
  if (rest.length > 0) rows.push(row(counted(rest.length, 'other'), rest));
  const most = Math.max(...rows.map(({ commits }) => commits));
  const { active_developers: active = 0, total_developers: all = 0 } = aggregate;
  return [
    sheet.heading('Who commits'),
    ...table(
      sheet,
      [
        { title: 'name', cells: rows.map(({ name }) => name), keep: 'start' },
        { title: 'commits', align: 'right', cells: rows.map(({ commits }) => grouped(commits)) },
        { title: 'added', align: 'right', cells: rows.map(({ added }) => grouped(added)) },
        { title: 'removed', align: 'right', cells: rows.map(({ removed }) => grouped(removed)) },
        { title: 'changed', align: 'right', cells: rows.map(({ changed }) => grouped(changed)) },
      ],
      rows.map(({ commits }) => share(commits, most)),
    ),
    `  ${sheet.faint(`${grouped(active)} of ${counted(all, 'developer')} with a commit in the last 90 days`)}`,
  ];
}

/** Languages by the lines that came, went or changed. */
export function languages(result: DevsResult, sheet: Sheet): string[] {
  const rows = result.languages.slice(0, MOST_GROUPS);
  if (rows.length === 0) return [];
  const most = Math.max(...rows.map(({ total_contribution }) => total_contribution));
  return [
    sheet.heading('Languages'),
    ...table(
      sheet,
      [
        { title: 'language', cells: rows.map(({ name }) => oneLine(name)), keep: 'start' },
        { title: 'added', align: 'right', cells: rows.map(({ total_lines }) => grouped(total_lines)) },
        { title: 'removed', align: 'right', cells: rows.map(({ lines_removed }) => grouped(lines_removed)) },
        { title: 'changed', align: 'right', cells: rows.map(({ lines_changed }) => grouped(lines_changed)) },
      ],
      rows.map(({ total_contribution }) => share(total_contribution, most)),
    ),
  ];
}

/** How few people made half of the project, of its directories and of its languages. */
export function busFactors(result: DevsResult, sheet: Sheet): string[] {
  const { project_busfactor: project, developers: people } = result;
  if (project === undefined || project === null || people === undefined) return [];
  const nameOf = shownNamesOf(people);
  const rows = factorRows(result, project);
  return [
    sheet.heading('On how few people it rests'),
    ...table(sheet, [
      { title: 'what', cells: rows.map(({ what }) => oneLine(what)), keep: 'start' },
      { title: 'bus factor', align: 'right', cells: rows.map(({ bus_factor }) => grouped(bus_factor)) },
      { title: 'of people', align: 'right', cells: rows.map(({ total_contributors }) => grouped(total_contributors)) },
      { title: 'most by', cells: rows.map(({ primary_dev_id }) => nameOf(primary_dev_id)), keep: 'start' },
      {
        title: 'share',
        align: 'right',
        cells: rows.map(({ primary_percentage }) => percent(primary_percentage / 100)),
      },
      { title: 'risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()) },
    ]),
    `  ${sheet.faint(cut('the fewest people who together made half of all lines', sheet.columns - 2))}`,
  ];
}

const MOST_RISKS = 5;

/** The bus factor of something. */
export type FactorRow = BusFactor & {
  readonly what: string;
  /** It is a name that somebody gave. */
  readonly isName: boolean;
};

/** Those of the project, and of its largest directories and languages. */
export function factorRows(result: DevsResult, project: BusFactor): FactorRow[] {
  const { directories, directory_busfactor: ofDirectories = [], languages, busfactor: ofLanguages = [] } = result;
  return [
    { ...project, what: 'the project', isName: false },
    ...largest(
      directories.map(({ path }) => path),
      new Map(ofDirectories.map((factor) => [factor.directory, factor])),
      (path) => (path === TOP ? 'the top directory' : `${path}/`),
    ),
    ...largest(
      languages.map(({ name }) => name),
      new Map(ofLanguages.map((factor) => [factor.language, factor])),
      (name) => name,
    ),
  ];
}

/** The first of some names that have a factor. */
function largest(
  names: readonly string[],
  factors: ReadonlyMap<string, BusFactor>,
  shown: (name: string) => string,
): FactorRow[] {
  return names
    .flatMap((name) => {
      const factor = factors.get(name);
      return factor === undefined ? [] : [{ ...factor, what: shown(name), isName: name !== TOP }];
    })
    .slice(0, MOST_RISKS);
}
