// Where the lines are: by top-level directory and by language, with how each grew and shrank.

import type { PlaceLines } from '../../analyzers/burndown/places.js';
import { TOP } from '../../analyzers/labels.js';
import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { amountsAt } from '../sections/over-time.js';
import { profile } from './bars.js';
import { oneLine } from './display-width.js';
import type { Sheet } from './ink.js';
import { grouped, percent, share } from './numbers.js';
import { table } from './table.js';

const MOST_PLACES = 8;
/** Columns of a place's history. */
const HISTORY_COLUMNS = 16;

/** The directories with the most lines, and all others together; nothing if there is one only. */
export function directories(result: BurndownResult, sheet: Sheet): string[] {
  return section(result, result.directories, { title: 'Lines alive by directory', noun: 'directory' }, sheet);
}

/** The same of languages. */
export function languagesOfLines(result: BurndownResult, sheet: Sheet): string[] {
  return section(result, result.languages, { title: 'Lines alive by language', noun: 'language' }, sheet);
}

function section(
  { matrix, aggregate }: BurndownResult,
  places: readonly PlaceLines[],
  { title, noun }: { readonly title: string; readonly noun: string },
  sheet: Sheet,
): string[] {
  const alive = aggregate.total_current_lines;
  const shown = places.filter(({ current_lines: lines }) => lines > 0).slice(0, MOST_PLACES);
  if (alive === 0 || shown.length < 2) return [];
  const rows = shown.map((place) => ({
    name: place.name === TOP ? '(no directory)' : oneLine(place.name),
    lines: place.current_lines,
    amounts: amountsAt(place.matrix, matrix.length),
  }));
  const others = shown.reduce((left, { current_lines: lines }) => left - lines, alive);
  if (others > 0) {
    const amounts = matrix.map((bands, sample) =>
      Math.max(
        0,
        rows.reduce(
          (left, row) => left - row.amounts[sample],
          bands.reduce((sum, lines) => sum + lines, 0),
        ),
      ),
    );
    rows.push({ name: 'others', lines: others, amounts });
  }
  const most = Math.max(...rows.map(({ lines }) => lines));
  return [
    sheet.heading(title),
    ...table(
      sheet,
      [
        { title: noun, cells: rows.map(({ name }) => name), keep: 'start' },
        { title: 'lines', align: 'right', cells: rows.map(({ lines }) => grouped(lines)) },
        {
          title: 'over time',
          cells: rows.map(({ amounts }) => profile(amounts, HISTORY_COLUMNS, 1)[0]),
          ink: sheet.faint,
        },
        { title: 'share', align: 'right', cells: rows.map(({ lines }) => percent(share(lines, alive))) },
      ],
      rows.map(({ lines }) => share(lines, most)),
    ),
  ];
}
