// A table of GitHub's Markdown. Cells are Markdown already: texts of others have gone through escape.ts.

/** A space at which no line ends: figures stay whole on a phone. */
const UNBROKEN = '\u00a0';

/** One column; all columns of a table have as many cells. */
export interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  readonly align?: 'left' | 'right';
}

/** The lines of a table as one text. */
export function table(columns: readonly Column[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))),
    ...(columns.at(0)?.cells ?? []).map((_, at) =>
      row(columns.map(({ cells, align }) => (align === 'right' ? cells[at].replaceAll(' ', UNBROKEN) : cells[at]))),
    ),
  ].join('\n');
}
