// The summary of a whole history, as a nightly run writes it: a verdict and what qualifies it, the trend since an earlier report, the
// burndown as a picture and as a table with bars, how long lines live, owners and files if they are known, hotspots, files that change
// together, and what was measured. What an analyzer would say that did not run is not there.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import type { CouplesResult } from '../../analyzers/couples/result.js';
import type { DevsResult } from '../../analyzers/devs/result.js';
import type { FileHistoryResult } from '../../analyzers/file-history/result.js';
import { totalsOf } from '../../analyzers/burndown/sparse-matrix.js';
import { YOUNG_DAYS } from '../change/change-effect.js';
import { keyFiguresOf, type KeyFigures } from '../key-figures.js';
import type { Report } from '../report.js';
import { publicNames } from '../public-names.js';
import { latest, periodsOf } from '../text/births.js';
import { agesReached } from '../text/lifetimes.js';
import { counted, days, grouped, percent, share } from '../text/numbers.js';
import { burndownPicture } from './burndown-picture.js';
import { busFactorSection } from './bus-factor-section.js';
import { couplingSection } from './coupling-section.js';
import { plainLine } from './diagram.js';
import { code, plain } from './escape.js';
import { bars, lifetime, shareOf } from './figures.js';
import { hotspotsSection } from './hotspots-section.js';
import { alarm, measured } from './measured.js';
import type { RunContext } from './run-context.js';
import { folded, type Section } from './section.js';
import { table, type Column } from './table.js';
import { trend } from './trend.js';

const MOST_PEOPLE = 15;
const MOST_FILES = 20;
/** The most points of a curve, and the fewest that are one. */
const MOST_POINTS = 60;
const FEWEST_POINTS = 4;
/** The curve ends where fewer lines than this share of all have been followed. */
const LEAST_FOLLOWED = 0.01;

/** The sections of a summary, in their order. `previous` is of an earlier report of the same repository and options. */
export function historySummary(report: Report, context: RunContext = {}, previous?: KeyFigures): Section[] {
  const burndown = report.analysis['burndown'] as BurndownResult | undefined;
  const couples = report.analysis['couples'] as CouplesResult | undefined;
  const devs = report.analysis['devs'] as DevsResult | undefined;
  const fileHistory = report.analysis['file-history'] as FileHistoryResult | undefined;
  const now = keyFiguresOf(report);
  const ofBurndown = (section: (result: BurndownResult) => string | undefined): string | undefined =>
    burndown && section(burndown);
  const sections: [id: string, priority: number, body: string | undefined][] = [
    ['verdict', 0, opening(report, burndown)],
    ['figures', 1, ofBurndown(figures)],
    ['trend', 2, now && previous && trend(now, previous)],
    ['picture', 4, ofBurndown((result) => titled('The burndown', burndownPicture(result)))],
    ['births', 3, ofBurndown(births)],
    ['survival', 6, ofBurndown(survival)],
    ['people', 7, ofBurndown(people)],
    ['bus-factor', 8, devs && busFactorSection(devs)],
    ['files', 9, ofBurndown(files)],
    ['hotspots', 10, fileHistory && hotspotsSection(fileHistory)],
    ['coupling', 11, couples && couplingSection(couples)],
    ['measured', 5, folded('What was measured', measured(report.source, context))],
  ];
  return sections.flatMap(([id, priority, body]) => (body === undefined ? [] : [{ id, priority, body }]));
}

function titled(title: string, body: string | undefined): string | undefined {
  return body === undefined ? undefined : `### ${title}\n\n${body}`;
}

function opening({ source }: Report, burndown: BurndownResult | undefined): string {
  const alarms = alarm(source);
  const files = counted(source.selection.files.counted, 'file');
  const parts =
    burndown === undefined
      ? ['## The history', `**${counted(source.commits.count, 'commit')} of the main line, ${files} at its end.**`]
      : ['## Burndown', `**${sentence(burndown)}**`];
  return [...parts, ...(alarms === undefined ? [] : [alarms])].join('\n\n');
}

function sentence({ aggregate, line_survival: { half_life_days: half } }: BurndownResult): string {
  const { total_current_lines: alive, total_lines_written: written } = aggregate;
  if (written === 0) return 'No line of text was ever written.';
  const fact = `${counted(alive, 'line')} in ${counted(aggregate.tracked_files, 'file')}, ${percent(share(alive, written))} of all ever written`;
  if (aggregate.analysis_period_days < YOUNG_DAYS) return `${fact}.`;
  return half === null
    ? `${fact}; more than half of all lines live on.`
    : `${fact}; half of all lines live longer than ${lifetime(half)}.`;
}

function figures({ aggregate, line_survival }: BurndownResult): string | undefined {
  const { total_current_lines: alive, total_lines_written: written, total_peak_lines: peak } = aggregate;
  if (written === 0) return undefined;
  return table([
    { title: 'Lines alive', align: 'right', cells: [grouped(alive)] },
    { title: 'Ever written', align: 'right', cells: [grouped(written)] },
    { title: 'Peak', align: 'right', cells: [grouped(peak)] },
    { title: 'Survival rate', align: 'right', cells: [percent(aggregate.overall_survival_rate)] },
    { title: 'Half-life', align: 'right', cells: [lifetime(line_survival.half_life_days)] },
  ]);
}

function births(burndown: BurndownResult): string | undefined {
  const { unit, base, periods } = periodsOf(burndown);
  const rows = latest(periods);
  if (rows.length === 0) return undefined;
  const all = burndown.aggregate.total_current_lines;
  return (
    `### Lines alive by ${unit} of birth\n\n` +
    table([
      { title: capital(unit), cells: rows.map(({ label }) => label) },
      { title: 'Alive', align: 'right', cells: rows.map(({ alive }) => grouped(alive)) },
      { title: '', cells: bars(rows.map(({ alive }) => alive)) },
      { title: 'Of all', align: 'right', cells: rows.map(({ alive }) => shareOf(alive, all)) },
      { title: capital(base), align: 'right', cells: rows.map((row) => grouped(row.base)) },
      { title: 'Survival', align: 'right', cells: rows.map((row) => shareOf(row.alive, row.base)) },
    ])
  );
}

function survival({ line_survival: curve }: BurndownResult): string | undefined {
  const rows = agesReached(curve);
  if (rows.length === 0) return undefined;
  const at = (of: readonly number[]): number[] => rows.map((row) => of[row.at]);
  const ages = table([
    { title: 'Age', cells: rows.map(({ name }) => name.replace(' ', '&nbsp;')) },
    { title: 'Live longer', align: 'right', cells: at(curve.survival).map(percent) },
    { title: '', cells: bars([...at(curve.survival), 1]).slice(0, -1) },
    { title: 'Counted at', align: 'right', cells: at(curve.age_days).map(days) },
    { title: 'Reached by', align: 'right', cells: at(curve.lines_at_risk).map(grouped) },
  ]);
  const picture = curvePicture(curve);
  return `### How long lines live\n\n${picture === undefined ? '' : `${picture}\n\n`}${ages}`;
}

/** The curve up to the age that few lines have been followed to. */
function curvePicture({ age_days, survival, lines_at_risk }: BurndownResult['line_survival']): string | undefined {
  const all = lines_at_risk[0] ?? 0;
  const end = lines_at_risk.filter((lines) => lines >= all * LEAST_FOLLOWED).length;
  if (end < FEWEST_POINTS) return undefined;
  // Rows stand at equal distances; every n-th of them still does.
  const step = Math.ceil((end - 1) / MOST_POINTS);
  const rows = Array.from({ length: Math.floor((end - 1) / step) + 1 }, (_, at) => at * step);
  const last = age_days[rows[rows.length - 1]];
  const [unit, perUnit] = last >= 730 ? ['years', 365.2425] : last >= 60 ? ['months', 30.437] : ['days', 1];
  return plainLine(
    {
      title: 'Share of lines that live longer than an age',
      places: { title: `age in ${unit}`, from: 0, to: Number((last / perUnit).toFixed(2)) },
      unit: '% of lines',
      top: 100,
      height: 260,
    },
    rows.map((row) => Number((100 * survival[row]).toFixed(2))),
  );
}

function people(burndown: BurndownResult): string | undefined {
  const { developer_survival: all, aggregate } = burndown;
  const owners = all?.filter((one) => one.current_lines > 0) ?? [];
  if (owners.length === 0) return undefined;
  owners.sort((a, b) => b.current_lines - a.current_lines || a.id - b.id);
  const rows = owners.slice(0, MOST_PEOPLE);
  const rest = owners.slice(MOST_PEOPLE);
  const nameOf = publicNames(burndown);
  const more =
    rest.length === 0
      ? ''
      : `\n\n… and ${counted(rest.length, 'other')} with ${counted(Math.round(rest.reduce((sum, one) => sum + one.current_lines, 0)), 'line')} together.`;
  return titled(
    'Whose lines are alive',
    table([
      { title: 'Author', cells: rows.map(({ id }) => plain(nameOf(id), 40)) },
      { title: 'Alive', align: 'right', cells: rows.map((one) => grouped(one.current_lines)) },
      { title: '', cells: bars(rows.map((one) => one.current_lines)) },
      {
        title: 'Of all',
        align: 'right',
        cells: rows.map((one) => shareOf(one.current_lines, aggregate.total_current_lines)),
      },
      { title: 'Written', align: 'right', cells: rows.map((one) => grouped(one.lines_written)) },
      { title: 'Survival', align: 'right', cells: rows.map((one) => shareOf(one.current_lines, one.lines_written)) },
    ]) + more,
  );
}

function files(burndown: BurndownResult): string | undefined {
  const all = burndown.file_survival?.filter(({ current_lines }) => current_lines > 0) ?? [];
  if (all.length === 0) return undefined;
  const rows = all.sort((a, b) => b.current_lines - a.current_lines).slice(0, MOST_FILES);
  const nameOf = publicNames(burndown);
  const columns: Column[] = [
    { title: 'File', cells: rows.map(({ path }) => code(path, 60)) },
    { title: 'Lines', align: 'right', cells: rows.map((file) => grouped(file.current_lines)) },
  ];
  if (burndown.developer_survival === undefined) {
    columns.push({
      title: 'Survival',
      align: 'right',
      cells: rows.map(({ matrix }) => {
        const { current, peak } = totalsOf(matrix);
        return shareOf(current, peak);
      }),
    });
  } else {
    columns.push(
      {
        title: 'Main owner',
        cells: rows.map(({ top_owner_id: id }) => (typeof id === 'number' ? plain(nameOf(id), 30) : '–')),
      },
      {
        title: 'Owns',
        align: 'right',
        cells: rows.map((file) => percent((file.top_owner_percentage ?? 0) / 100)),
      },
    );
  }
  return folded('The largest files', table(columns));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
