// Long histories made small enough to draw: samples thinned out evenly, bands put together, days gathered to months.

import { dayOrInstant, ticksAfter } from '../../analyzers/burndown/calendar.js';
import type { Grouping, Marker, StackedSeries } from '../charts/chart.js';
import type { Report } from '../report.js';
import { clean } from './clean.js';

/** Rows and layers that a page carries at most. */
const MOST_ROWS = 400;
const MOST_LAYERS = 260;
/** With fewer years than this, a year is too coarse. */
const FEWEST_YEARS = 3;
const MOST_GROUPS = 24;

/** Places of at most 400 rows, evenly, the last one among them. */
export function evenRows(count: number): number[] {
  if (count <= MOST_ROWS) return Array.from({ length: count }, (_, row) => row);
  return Array.from({ length: MOST_ROWS }, (_, at) => Math.round(((at + 1) * count) / MOST_ROWS) - 1);
}

/** Amounts at each of so many samples, of the changes in some of them. */
export function amountsAt(
  { samples, lines }: { readonly samples: readonly number[]; readonly lines: readonly number[] },
  count: number,
): number[] {
  const changes = new Array<number>(count).fill(0);
  samples.forEach((sample, at) => (changes[sample] += lines[at]));
  let alive = 0;
  // Lines that several people share are parts; tenths are enough.
  return changes.map((change) => Math.round(10 * (alive += change)) / 10);
}

/** The layers of some parts of a matrix, the first on top, and below them what is left of all lines, if there is any. */
export function layersOf(
  matrix: readonly (readonly number[])[],
  rows: readonly number[],
  parts: readonly { readonly name: string; readonly amounts: readonly number[] }[],
  others: string,
): StackedSeries[] {
  const left = rows.map((row) => {
    const all = matrix[row].reduce((sum, lines) => sum + lines, 0);
    return Math.max(0, Math.round(10 * parts.reduce((rest, { amounts }) => rest - amounts[row], all)) / 10);
  });
  const shown = parts.map(({ name, amounts }) =>
    layer(
      name,
      rows.map((row) => amounts[row]),
    ),
  );
  return [...(left.some((lines) => lines > 0) ? [layer(others, left)] : []), ...shown.reverse()];
}

/** A column as a layer: without the zeros before its first value. */
export function layer(name: string, values: readonly number[]): StackedSeries {
  const from = values.findIndex((value) => value !== 0);
  return from < 0 ? { name, from: 0, values: [] } : { name, from, values: values.slice(from) };
}

/** The releases in the time that a chart covers. */
export function releaseMarkers({ source }: Report, dates: readonly string[]): Marker[] {
  const [first, last] = [Date.parse(dates[0] ?? ''), Date.parse(dates.at(-1) ?? '')];
  return source.releases
    .flatMap(({ tag, time }) => (time === null ? [] : [{ date: time, name: clean(tag) }]))
    .filter(({ date }) => Date.parse(date) >= first && Date.parse(date) <= last)
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

/** How the markers of releases are read; nothing if there are none. */
export function releasesRead({ source }: Report): string[] {
  if (source.releases.length === 0) return [];
  const named = source.releases.map(({ tag, time }) => `${clean(tag)} (${time?.slice(0, 10) ?? 'no date'})`);
  return [`A dashed line is a release, by the repository’s tags; of many, a few: ${named.join(', ')}.`];
}

/** A unit of time that bands are put together by: the first characters of a date name it. */
interface Unit {
  readonly label: string;
  readonly nameOf: (date: string) => string;
}

const UNITS: readonly Unit[] = [
  { label: 'Years', nameOf: (date) => date.slice(0, 4) },
  { label: 'Quarters', nameOf: (date) => `${date.slice(0, 4)} Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` },
  { label: 'Months', nameOf: (date) => date.slice(0, 7) },
  { label: 'Days', nameOf: (date) => date.slice(0, 10) },
];

/** Bands as runs of equal names, at most 260 of them. */
export function bandRuns(dates: readonly string[]): { readonly name: string; readonly to: number }[] {
  if (dates.length <= MOST_LAYERS)
    return dates.map((date, at) => ({ name: date.slice(0, 16).replace('T', ' '), to: at + 1 }));
  const all = UNITS.map(({ nameOf }) => runsOf(dates, nameOf));
  return all.findLast((runs) => runs.length <= MOST_LAYERS) ?? all[0];
}

/** The ways to put bands together, the one to start with first; the last is as they are. */
export function groupingsOf(names: readonly string[]): Grouping[] {
  const asTheyAre: Grouping = { label: 'Bands', groups: names.map((name, at) => ({ name, to: at + 1 })) };
  const hasMonths = names.every((name) => /^\d{4}-\d\d/.test(name));
  const units = UNITS.slice(0, hasMonths ? 3 : 1).map(({ label, nameOf }) => ({
    label,
    groups: runsOf(names, nameOf),
  }));
  const coarser = units.filter(({ groups }) => groups.length > 1 && groups.length < names.length);
  const all = [...coarser, asTheyAre];
  const years = units[0]?.groups.length ?? 0;
  const start =
    years >= FEWEST_YEARS
      ? 0
      : Math.max(
          0,
          all.findLastIndex(({ groups }) => groups.length <= MOST_GROUPS),
        );
  return [all[start], ...all.slice(0, start), ...all.slice(start + 1)];
}

function runsOf(dates: readonly string[], nameOf: (date: string) => string): { name: string; to: number }[] {
  const runs: { name: string; to: number }[] = [];
  dates.forEach((date, at) => {
    const name = nameOf(date);
    const last = runs.at(-1);
    if (last?.name === name) last.to = at + 1;
    else runs.push({ name, to: at + 1 });
  });
  return runs;
}

/** How long the spans of a period are, so that there are neither too few nor too many: the length of their dates. */
export function spanLength(dates: readonly string[]): 4 | 7 | 10 {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return 7;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (days <= 120) return 10;
  return days <= 366 * 25 ? 7 : 4;
}

/** All spans from the first to the last date, those in which nothing was among them. */
export function spansOf(dates: readonly string[], length: 4 | 7 | 10): string[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spans: string[] = [];
  const at = new Date(`${`${first.slice(0, length)}-01-01`.slice(0, 10)}T00:00:00Z`);
  for (const end = last.slice(0, length); ;) {
    const span = at.toISOString().slice(0, length);
    spans.push(span);
    // Before the step: what comes after the year 9999 is no later text.
    if (span >= end) return spans;
    if (length === 10) at.setUTCDate(at.getUTCDate() + 1);
    else if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
}

/** Amounts by date, added up to spans. */
export function sumsBySpan<T extends { readonly date: string }>(
  rows: readonly T[],
  spans: readonly string[],
  amountOf: (row: T) => number,
): number[] {
  const length = spans[0]?.length ?? 0;
  const sums = new Map(spans.map((span) => [span, 0]));
  for (const row of rows) {
    const span = row.date.slice(0, length);
    sums.set(span, (sums.get(span) ?? 0) + amountOf(row));
  }
  return spans.map((span) => sums.get(span) ?? 0);
}

/** What a span of so many characters is called. */
export function spanName(spans: readonly string[]): 'day' | 'month' | 'year' {
  const length = spans[0]?.length;
  return length === 10 ? 'day' : length === 4 ? 'year' : 'month';
}

/** The date of a tick. */
export function dateOfTick(tick: number, start: number | null, tickSeconds: number): string {
  return dayOrInstant(ticksAfter(start ?? 0, tick, tickSeconds), tickSeconds).slice(0, 10);
}
