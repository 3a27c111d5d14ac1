// What a picture has that a page shows in its own words: a title and a legend. Both take room above and below the chart.

import type { EChartsOption } from 'echarts';
import type { Chart } from './chart.js';
import { shortened } from './numbers.js';
import type { Theme } from './theme.js';
import { ramp } from './theme.js';
import { legendOf, type Place } from './view.js';

const TITLE = 44;
const LEGEND_ROW = 22;
const MARGIN = 16;
/** Pixels of a legend's item beside its letters, and of a letter. */
const ITEM = 34;
const LETTER = 6.6;
const LONGEST_NAME = 26;

/** Pixels above the drawing. */
export function roomAbove({ isPage }: Place): number {
  return isPage ? 12 : TITLE;
}

/** Pixels below the drawing and its axis. */
export function roomBelow(chart: Chart, place: Place): number {
  return place.isPage ? 0 : legendRows(chart, place) * LEGEND_ROW + 4;
}

/** What a page's chart knows of the page's legend: which series are not shown. */
export function hiddenParts(chart: Chart, { view }: Place): EChartsOption {
  const names = legendOf(chart, view).map((_, at) => seriesName(at));
  const selected = Object.fromEntries(names.map((name, at) => [name, !view.hidden.has(at)]));
  return names.length === 0 ? {} : { legend: { show: false, data: names, selected } };
}

/** Title and legend. */
export function pictureParts(chart: Chart, place: Place): EChartsOption {
  const { theme, width } = place;
  const names = legendOf(chart, place.view);
  return {
    title: {
      text: chart.title,
      left: MARGIN,
      top: 12,
      // It has no border, but the renderer writes down in which colour.
      borderColor: theme.paper,
      textStyle: { color: theme.ink, fontSize: 16, fontWeight: 600, width: width - 2 * MARGIN, overflow: 'truncate' },
    },
    ...(names.length > 0 && {
      legend: {
        data: names.map((_, at) => seriesName(at)),
        formatter: (name: string) => shortened(names[Number(name.slice(1))] ?? '', LONGEST_NAME, 'start'),
        left: MARGIN,
        right: MARGIN,
        bottom: 8,
        borderColor: theme.rule,
        icon: 'roundRect',
        itemWidth: 12,
        itemHeight: 12,
        itemGap: 12,
        textStyle: { color: theme.ink, fontSize: 12 },
      },
    }),
  };
}

/** What a series goes by: its place, never its name. */
export function seriesName(at: number): string {
  return `s${at}`;
}

/** The colours of so many layers or columns. */
export function coloursOf(chart: Chart, theme: Theme, count: number): string[] {
  if (chart.kind === 'stacked' && chart.order === 'ordered') return ramp(theme.ages, count);
  const colours = Array.from({ length: count }, (_, at) => theme.distinct[at % theme.distinct.length]);
  // The largest is on top; all others are at the bottom.
  return chart.kind === 'stacked' && count > 1 ? [theme.others, ...colours.slice(0, -1).reverse()] : colours;
}

function legendRows(chart: Chart, { view, width }: Place): number {
  let rows = 0;
  let left = 0;
  for (const name of legendOf(chart, view)) {
    const item = ITEM + LETTER * Math.min(Array.from(name).length, LONGEST_NAME);
    if (item > left) {
      rows++;
      left = width - 2 * MARGIN;
    }
    left -= item;
  }
  return rows;
}
