// How a chart is looked at, and the layers that a stacked chart then has.

import type { Chart, Grouping, StackedChart } from './chart.js';
import type { Theme } from './theme.js';

/** What a reader has chosen. */
export interface View {
  /** Place of a grouping; one that a chart has not is its series as they are. */
  readonly grouping: number;
  /** Of each moment's whole, instead of amounts. */
  readonly asShares: boolean;
  /** Places of the names of the legend that are not shown. */
  readonly hidden: ReadonlySet<number>;
}

export const firstView: View = { grouping: 0, asShares: false, hidden: new Set() };

/** Where a chart is drawn. */
export interface Place {
  readonly theme: Theme;
  /** Pixels. */
  readonly width: number;
  readonly view: View;
  /** A page has headings, legends and tooltips of its own; a picture has to bring its title and legend along. */
  readonly isPage: boolean;
}

/** Height of a chart in pixels at a width, without title and legend. */
export function heightOf(chart: Chart, width: number): number {
  switch (chart.kind) {
    case 'stacked':
      return width < 500 ? 300 : 380;
    case 'curve':
    case 'columns':
      return width < 500 ? 240 : 300;
    case 'bars':
      return 46 + 24 * chart.bars.length;
    case 'heat':
      return 150 + Math.max(18, Math.min(30, (width - 170) / Math.max(chart.names.length, 1))) * chart.names.length;
    case 'tree':
      return width < 500 ? 360 : 460;
  }
}

/** A layer of a stacked chart: a value for each row. */
export interface Layer {
  readonly name: string;
  readonly values: readonly number[];
}

/** The layers of a stacked chart as amounts, from the bottom to the top; those without any are left out. */
export function layersOf(chart: StackedChart, view: View): Layer[] {
  return groupsOf(chart, chart.groupings[view.grouping])
    .map(({ name, from, to }) => {
      const values = new Array<number>(chart.dates.length).fill(0);
      for (const one of chart.series.slice(from, to)) {
        one.values.forEach((value, at) => (values[one.from + at] += value));
      }
      return { name, values };
    })
    .filter(({ values }) => values.some((value) => value !== 0));
}

function groupsOf(
  { series }: StackedChart,
  grouping: Grouping | undefined,
): { name: string; from: number; to: number }[] {
  if (grouping === undefined) return series.map(({ name }, at) => ({ name, from: at, to: at + 1 }));
  return grouping.groups.map(({ name, to }, at) => ({ name, from: grouping.groups[at - 1]?.to ?? 0, to }));
}

/** The names a legend shows, from the bottom to the top; none where colours need no words. */
export function legendOf(chart: Chart, view: View): string[] {
  if (chart.kind === 'stacked') return layersOf(chart, view).map(({ name }) => name);
  return chart.kind === 'columns' && chart.series.length > 1 ? chart.series.map(({ name }) => name) : [];
}
