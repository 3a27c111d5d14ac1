// The burndown of a project as a diagram: the lines alive at up to 24 moments, by the years they were born in.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { MOST_PLACES, MOST_SERIES, stackedBars, type Series } from './diagram.js';

/** Fewer samples or years than this are no burndown to look at. */
const FEWEST_SAMPLES = 4;

/** The diagram with its legend; undefined where there is too little to draw. */
export function burndownPicture({ matrix, sample_dates, band_dates }: BurndownResult): string | undefined {
  const rows = evenly(matrix.length);
  if (rows.length < FEWEST_SAMPLES) return undefined;
  const all = cohortsOf(band_dates).map(({ name, from, to }): Series => ({
    name,
    values: rows.map((row) => matrix[row].slice(from, to).reduce((sum, lines) => sum + lines, 0)),
  }));
  const series = all.filter(({ values }) => values.some((lines) => lines > 0));
  if (series.length < 2) return undefined;
  const dates = rows.map((row) => sample_dates[row]);
  return stackedBars({ title: 'Lines alive, by year of birth', places: labelsOf(dates), unit: 'lines' }, series);
}

/** Up to 24 rows, as evenly spaced as whole numbers allow, the last among them. */
function evenly(rows: number): number[] {
  if (rows <= MOST_PLACES) return Array.from({ length: rows }, (_, row) => row);
  return Array.from({ length: MOST_PLACES }, (_, at) => Math.round(((at + 1) * rows) / MOST_PLACES) - 1);
}

/** Bands by the year they begin in; neighbouring years together where there are many, all groups but the oldest equally long. */
function cohortsOf(bandDates: readonly string[]): { name: string; from: number; to: number }[] {
  const years = bandDates.map((date) => Number(date.slice(0, 4)));
  const [first, last] = [years[0], years[years.length - 1]];
  const span = Math.ceil((last - first + 1) / MOST_SERIES);
  const cohorts: { name: string; from: number; to: number }[] = [];
  for (let to = last; to >= first; to -= span) {
    const from = Math.max(first, to - span + 1);
    const bands = years.flatMap((year, band) => (year >= from && year <= to ? [band] : []));
    if (bands.length === 0) continue;
    cohorts.unshift({ name: from === to ? `${to}` : `${from}–${to}`, from: bands[0], to: bands[bands.length - 1] + 1 });
  }
  return cohorts;
}

/** Room of a label, in letters, for all places together. */
const LETTERS = 72;

/** A label where a year begins, or in a short history a month or a day, as far as there is room for it. */
function labelsOf(dates: readonly string[]): string[] {
  const count = (length: number): number => new Set(dates.map((date) => date.slice(0, length))).size;
  const length = [4, 7].find((one) => count(one) >= FEWEST_SAMPLES) ?? 10;
  let next = 0;
  return dates.map((date, at) => {
    const label = date.slice(0, length);
    if (at < next || (at > 0 && dates[at - 1].startsWith(label))) return '';
    next = at + Math.ceil(((length + 1) * dates.length) / LETTERS);
    return label;
  });
}
