// The comment under a pull request: a verdict and what qualifies it, figures before and after, what usually changes with it, the hotspots and hot
// functions it touches, what it newly imports and who knows its code, the ages of what goes, the burndown as it stands, and folded, the files, people and years concerned and
// what was measured. A short history gets fewer sections, and what no analyzer measured is not there.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { oldRemovedOf, type ChangeEffect } from '../change/change-effect.js';
import type { FileEffect } from '../change/file-effects.js';
import type { ChangeInsight } from '../change/insight.js';
import type { Report } from '../report.js';
import { counted, grouped } from '../text/numbers.js';
import { burndownPicture } from './burndown-picture.js';
import { companionsSection } from './companions-section.js';
import { code, plain } from './escape.js';
import { expertsSection } from './experts-section.js';
import { bars, lifetime, lifetimeChange, NOTHING, points, shareOf, signed } from './figures.js';
import { alarm, measured } from './measured.js';
import type { RunContext } from './run-context.js';
import { folded, type Section } from './section.js';
import { newImportsSection } from './new-imports-section.js';
import { table } from './table.js';
import { percent } from '../text/numbers.js';
import { touchedFunctionsSection } from './touched-functions-section.js';
import { touchedHotspotsSection } from './touched-hotspots-section.js';
import { sentence, verdict } from './verdict.js';

const MOST_YEARS = 24;

/** How many rows long tables have. */
export interface Rows {
  readonly files: number;
  readonly people: number;
}
/** In a comment, in a summary, which has sixteen times the room, and in short. */
export const commentRows: Rows = { files: 100, people: 30 };
export const summaryRows: Rows = { files: 1000, people: 200 };
const briefRows: Rows = { files: 15, people: 10 };

/**
 * The sections of a comment, in their order. `report` is that of the change's last commit. `effect` is there if the burndown ran, `insight`
 * tells what other analyzers know.
 */
export function pullRequestComment(
  { effect, insight }: { readonly effect: ChangeEffect | undefined; readonly insight?: ChangeInsight | undefined },
  report: Report,
  context: RunContext = {},
  rows: Rows = commentRows,
): Section[] {
  const ofBurndown = (section: (effect: ChangeEffect) => string | undefined): string | undefined =>
    effect && section(effect);
  const ofFiles = (most: number): string | undefined => ofBurndown((change) => files(change, most));
  const ofPeople = (most: number): string | undefined => ofBurndown((change) => people(change, most));
  const sections: [id: string, priority: number, body: string | undefined, brief?: string | undefined][] = [
    ['verdict', 0, effect === undefined ? bareOpening(insight, report) : opening(effect, report)],
    ['figures', 1, ofBurndown(figures)],
    ['companions', 2, companionsSection(insight?.companions)],
    ['hotspots', 3, insight && touchedHotspotsSection(insight)],
    ['functions', 3, insight && touchedFunctionsSection(insight)],
    ['imports', 4, insight && newImportsSection(insight)],
    ['experts', 3, expertsSection(insight?.experts)],
    ['ages', 2, ofBurndown(ages)],
    ['burndown', 5, ofBurndown((change) => (change.history.isYoung ? undefined : standing(change, report)))],
    ['files', 6, ofFiles(rows.files), ofFiles(briefRows.files)],
    ['people', 7, ofPeople(rows.people), ofPeople(briefRows.people)],
    ['measured', 4, folded('What was measured', measured(report.source, context))],
  ];
  return sections.flatMap(([id, priority, body, brief]) =>
    body === undefined ? [] : [{ id, priority, body, ...(brief !== undefined && brief !== body && { brief }) }],
  );
}

/** What is said of a change where no burndown ran. */
function bareOpening(insight: ChangeInsight | undefined, { source }: Report): string {
  const parts = ['### The change'];
  if (insight !== undefined) parts.push(`**${sentence({ ...insight, files: insight.change.files })}**`);
  const alarms = alarm(source);
  return [...parts, ...(alarms === undefined ? [] : [alarms])].join('\n\n');
}

function opening(effect: ChangeEffect, { source }: Report): string {
  const { history, removed } = effect;
  const parts = ['### Burndown', `**${verdict(effect)}**`];
  if (history.isYoung && removed > 0) {
    const days = Math.floor(history.days);
    parts.push(
      effect.lines.before === 0
        ? 'There was no line before.'
        : `The history is ${days === 0 ? 'less than a day' : counted(days, 'day')} long, too short to say much about the age of lines.`,
    );
  }
  const alarms = alarm(source);
  if (alarms !== undefined) parts.push(alarms);
  return parts.join('\n\n');
}

/** Whether a figure of the comment's table is another after the change, as it is shown there. */
export function figuresChange(effect: ChangeEffect): boolean {
  return figureRows(effect).some(([, before, after]) => before !== after);
}

/** Name, before, after and difference of each figure. */
function figureRows({ lines, survivalRate: rate, halfLifeDays: half, history }: ChangeEffect): string[][] {
  const rows = [['Lines alive', grouped(lines.before), grouped(lines.after), signed(lines.after - lines.before)]];
  if (!history.isYoung) {
    rows.push(['Survival rate', percent(rate.before), percent(rate.after), points(rate.before, rate.after)]);
    rows.push(['Half-life', lifetime(half.before), lifetime(half.after), lifetimeChange(half.before, half.after)]);
  }
  return rows;
}

function figures(effect: ChangeEffect): string {
  const rows = figureRows(effect);
  const column = (at: number): string[] => rows.map((row) => row[at]);
  return table([
    { title: '', cells: column(0) },
    { title: 'Before', align: 'right', cells: column(1) },
    { title: 'After', align: 'right', cells: column(2) },
    { title: 'Change', align: 'right', cells: column(3).map((text) => `**${text}**`) },
  ]);
}

/** A row for each age that the history reaches and that there are lines of. */
function ages(effect: ChangeEffect): string | undefined {
  const { history, removed } = effect;
  if (history.isYoung || removed <= 0) return undefined;
  const rows = effect.ages.filter((age) => age.fromDays <= history.days && age.removed + age.aliveBefore > 0);
  const step = history.ageStepDays;
  const notes = [
    ...(step <= 1
      ? []
      : [
          `Ages are known to ${counted(Math.ceil(step), 'day')}: a line may be so much older than its row says, never younger.`,
        ]),
    ...(history.isWhole ? [] : ['Lines from before the first commit that was read count as born in it.']),
  ];
  const note = notes.length === 0 ? '' : `\n\n<sub>${notes.join(' ')}</sub>`;
  return (
    '#### Age of the lines removed\n\n' +
    table([
      {
        title: 'Age',
        cells: rows.map(({ label }) =>
          label.replace('<', '&lt;').replace('>', '&gt;').replaceAll(' ', '&nbsp;').replace('–', '–&#8288;'),
        ),
      },
      { title: 'Removed', align: 'right', cells: rows.map((row) => grouped(row.removed)) },
      { title: '', cells: bars(rows.map((row) => row.removed)) },
      { title: 'Of that age', align: 'right', cells: rows.map((row) => shareOf(row.removed, row.aliveBefore)) },
    ]) +
    note
  );
}

function files({ files: all, hasFileAges, history }: ChangeEffect, most: number): string | undefined {
  const some = all.filter(({ removed, added }) => removed + added > 0);
  if (some.length === 0) return undefined;
  const rows = some.slice(0, most);
  const withAges = hasFileAges && !history.isYoung && history.isWhole && some.some((file) => oldRemovedOf(file) > 0);
  const columns = [
    { title: 'File', cells: rows.map(nameOf) },
    { title: 'Added', align: 'right' as const, cells: rows.map(({ added }) => grouped(added)) },
    { title: 'Removed', align: 'right' as const, cells: rows.map(({ removed }) => grouped(removed)) },
  ];
  if (withAges) {
    columns.push(
      { title: '&gt; 2 years', align: 'right', cells: rows.map((file) => grouped(oldRemovedOf(file))) },
      {
        title: 'Share',
        align: 'right',
        cells: rows.map((file) => (file.removed === 0 ? NOTHING : shareOf(oldRemovedOf(file), file.removed))),
      },
    );
  }
  const rest = some.slice(most);
  const more =
    rest.length === 0
      ? ''
      : `\n\n… and ${counted(rest.length, 'more file')}: ${grouped(total(rest, 'added'))} lines added, ${grouped(total(rest, 'removed'))} removed.`;
  return folded(`${counted(some.length, 'file')} with changed lines`, table(columns) + more);
}

function nameOf({ before, after }: FileEffect): string {
  const path = code(after ?? before ?? '', 60);
  if (after === null) return `${path} (deleted)`;
  if (before === null) return `${path} (new)`;
  return before === after ? path : `${path} (moved)`;
}

function total(files: readonly FileEffect[], key: 'added' | 'removed'): number {
  return files.reduce((sum, file) => sum + file[key], 0);
}

function people({ people: all, removed }: ChangeEffect, most: number): string | undefined {
  const owners = all?.filter((one) => one.removed > 0).sort((a, b) => b.removed - a.removed || a.id - b.id) ?? [];
  if (owners.length === 0) return undefined;
  const rows = owners.slice(0, most);
  const rest = owners.slice(most);
  const lost = rest.reduce((sum, one) => sum + one.removed, 0);
  const more =
    rest.length === 0 ? '' : `\n\n… and ${counted(rest.length, 'other')} with ${counted(lost, 'line')} together.`;
  return folded(
    'Whose lines are removed',
    table([
      { title: 'Author', cells: rows.map(({ name }) => plain(name, 40)) },
      { title: 'Lines', align: 'right', cells: rows.map((one) => grouped(one.removed)) },
      { title: '', cells: bars(rows.map((one) => one.removed)) },
      { title: 'Share', align: 'right', cells: rows.map((one) => shareOf(one.removed, removed)) },
      { title: 'By themselves', align: 'right', cells: rows.map((one) => grouped(one.removedByThemselves)) },
    ]) + more,
  );
}

/** The picture and, for whoever cannot see it, its table. */
function standing(effect: ChangeEffect, report: Report): string | undefined {
  const parts = [burndownPicture(report.analysis['burndown'] as BurndownResult), years(effect)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : `#### The burndown after it\n\n${parts.join('\n\n')}`;
}

function years({ years: all }: ChangeEffect): string | undefined {
  if (all.length < 2) return undefined;
  const rows = all.slice(-MOST_YEARS);
  return folded(
    'Lines alive by year of birth',
    table([
      { title: 'Year', cells: rows.map(({ year }) => String(year)) },
      { title: 'Before', align: 'right', cells: rows.map((year) => grouped(year.before)) },
      { title: 'After', align: 'right', cells: rows.map((year) => grouped(year.after)) },
      { title: 'Change', align: 'right', cells: rows.map((year) => signed(year.after - year.before)) },
      { title: '', cells: bars(rows.map((year) => year.after)) },
    ]),
  );
}
