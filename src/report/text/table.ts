// A table: columns as wide as they need to be, and if that is too wide, some of them cut; bars in the room that is left.

import { bar } from './bars.js';
import { cut, padded, widthOf } from './display-width.js';
import type { Ink, Sheet } from './ink.js';

/** One column; all columns of a table have as many cells. */
export interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  readonly align?: 'left' | 'right';
  /** The end of a cell that is kept when there is no room for all of it; without, a cell is always whole. */
  readonly keep?: 'start' | 'end';
  readonly ink?: Ink;
}

const MARGIN = '  ';
const GAP = '  ';
const LEAST_BAR = 8;

/** The lines of a table with its titles; `shares`, 0 to 1, are drawn as bars behind the columns. */
export function table(sheet: Sheet, columns: readonly Column[], shares?: readonly number[]): string[] {
  const room = sheet.columns - MARGIN.length - GAP.length * (columns.length - 1);
  const widths = widthsOf(columns, room - (shares === undefined ? 0 : GAP.length + LEAST_BAR));
  const barColumns = room - GAP.length - widths.reduce((sum, width) => sum + width, 0);
  const line = (
    cellOf: (column: Column) => string,
    inkOf: (column: Column) => Ink | undefined,
    tail: string,
  ): string => {
    const cells = columns.map((column, at) => {
      const text = padded(cut(cellOf(column), widths[at], column.keep), widths[at], column.align);
      return inkOf(column)?.(text) ?? text;
    });
    return `${MARGIN}${cells.join(GAP)}${tail === '' ? '' : GAP + tail}`.trimEnd();
  };
  return [
    line(
      ({ title }) => title,
      () => sheet.faint,
      '',
    ),
    ...(columns.at(0)?.cells ?? []).map((_, row) =>
      line(
        ({ cells }) => cells[row],
        ({ ink }) => ink,
        shares === undefined ? '' : sheet.bar(bar(shares[row], barColumns)),
      ),
    ),
  ];
}

/** Widths of columns; those that may be cut share what the others leave, none having more than it needs. */
function widthsOf(columns: readonly Column[], room: number): number[] {
  const widths = columns.map(({ title, cells }) => Math.max(widthOf(title), ...cells.map(widthOf)));
  const elastic = columns.map((_, at) => at).filter((at) => columns[at].keep !== undefined);
  let left = room - widths.reduce((sum, width, at) => sum + (columns[at].keep === undefined ? width : 0), 0);
  elastic.sort((a, b) => widths[a] - widths[b]);
  elastic.forEach((at, nth) => {
    widths[at] = Math.max(1, Math.min(widths[at], Math.floor(left / (elastic.length - nth))));
    left -= widths[at];
  });
  return widths;
}
