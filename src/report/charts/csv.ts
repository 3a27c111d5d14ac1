// A chart's data as comma-separated values (RFC 4180), exact. A text that a spreadsheet would take for a formula gets an apostrophe before it.

import type { Chart, TreeNode } from './chart.js';

/** The table, lines ended by CRLF, the first one naming the columns. */
export function csvOf(chart: Chart): string {
  return rowsOf(chart)
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

type Cell = string | number | null;

function rowsOf(chart: Chart): Cell[][] {
  switch (chart.kind) {
    case 'stacked':
      return [
        ['date', ...chart.series.map(({ name }) => name)],
        ...chart.dates.map((date, row) => [date, ...chart.series.map(({ from, values }) => values[row - from] ?? 0)]),
      ];
    case 'curve':
      return [['age_days', 'share'], ...chart.ages.map((days, at) => [days, chart.shares[at]])];
    case 'columns':
      return [
        ['span', ...chart.series.map(({ name }) => name)],
        ...chart.spans.map((span, at) => [span, ...chart.series.map(({ values }) => values[at])]),
      ];
    case 'bars':
      return [['name', chart.unit, 'note'], ...chart.bars.map(({ name, value, note }) => [name, value, note])];
    case 'heat':
      return [
        [chart.rowsAre, chart.columnsAre, chart.unit],
        ...chart.cells.map(([row, column, value]) => [chart.names[row], chart.names[column], value]),
      ];
    case 'tree':
      return [['path', chart.unit, chart.heatUnit], ...filesBelow(chart.roots, '')];
  }
}

function filesBelow(nodes: readonly TreeNode[], folder: string): Cell[][] {
  return nodes.flatMap(({ name, size, heat, children }) =>
    children.length === 0 ? [[folder + name, size, heat]] : filesBelow(children, `${folder}${name}/`),
  );
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
