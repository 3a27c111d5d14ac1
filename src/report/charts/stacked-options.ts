// Layers over time. With shares, each moment's layers add up to all of it.

import type { EChartsOption, LineSeriesOption } from 'echarts';
import { amountAxis, axisLooks } from './axes.js';
import type { Marker, StackedChart } from './chart.js';
import { amount, moment, percentage } from './numbers.js';
import { coloursOf, roomAbove, roomBelow, seriesName } from './picture.js';
import type { Theme } from './theme.js';
import { tooltip, tooltipText } from './tooltip.js';
import { layersOf, type Place } from './view.js';

/** Layers that a tooltip names. */
const MOST_NAMED = 12;

export function stackedOptions(chart: StackedChart, place: Place): EChartsOption {
  const { theme, view } = place;
  const layers = layersOf(chart, view);
  const colours = coloursOf(chart, theme, layers.length);
  const totals = chart.dates.map((_, row) => layers.reduce((sum, { values }) => sum + values[row], 0));
  const looks = axisLooks(theme);
  const times = chart.dates.map((date) => Date.parse(date));
  const shown = (value: number, row: number): number =>
    view.asShares ? (totals[row] === 0 ? 0 : value / totals[row]) : value;
  return {
    grid: { left: 8, right: 24, top: roomAbove(place), bottom: roomBelow(chart, place) + 8, containLabel: true },
    xAxis: {
      type: 'time',
      min: 'dataMin',
      max: 'dataMax',
      ...looks,
      // Where a year begins among months, say.
      axisLabel: { ...looks.axisLabel, rich: { primary: { color: theme.ink, fontWeight: 'bold' } } },
      splitLine: { show: false },
    },
    yAxis: {
      ...amountAxis(theme, view.asShares ? (value) => `${Math.round(100 * value)} %` : undefined),
      ...(view.asShares && { max: 1 }),
    },
    ...tooltip(place, 'axis', ({ index }) => {
      const rows = layers
        .map(({ name, values }, at) => ({ colour: colours[at], name, lines: values[index] }))
        .filter(({ lines }) => lines >= 0.5)
        .reverse();
      const named = rows.length <= MOST_NAMED ? rows : [...rows].sort((a, b) => b.lines - a.lines).slice(0, MOST_NAMED);
      const rest = rows.filter((row) => !named.includes(row)).reduce((sum, { lines }) => sum + lines, 0);
      const text = (lines: number): string =>
        `${amount(lines)}  ${percentage(totals[index] === 0 ? 0 : lines / totals[index])}`;
      return tooltipText(`${moment(chart.dates[index])}: ${amount(totals[index])} ${chart.unit}`, [
        ...named.map(({ colour, name, lines }) => ({ colour, name, value: text(lines) })),
        ...(rest > 0 ? [{ name: `${rows.length - named.length} more`, value: text(rest) }] : []),
      ]);
    }),
    series: layers.map(({ values }, at): LineSeriesOption => ({
      type: 'line',
      name: seriesName(at),
      stack: 'all',
      symbol: 'none',
      lineStyle: { width: layers.length > 60 ? 0 : 0.6, color: theme.paper },
      itemStyle: { color: colours[at] },
      areaStyle: { color: colours[at], opacity: 1 },
      emphasis: { disabled: true },
      data: values.map((value, row) => [times[row], shown(value, row)]),
      ...(at === layers.length - 1 && markLine(apart(chart, place), theme)),
    })),
  };
}

/** Pixels that a marker needs for its name. */
const ROOM_FOR_MARKER = 16;

/** The markers that have room, the newest before others. */
function apart({ markers, dates }: StackedChart, { width }: Place): Marker[] {
  const span = Date.parse(dates.at(-1) ?? '') - Date.parse(dates[0] ?? '');
  const least = (span * ROOM_FOR_MARKER) / Math.max(1, width - 80);
  const kept: Marker[] = [];
  for (const marker of markers.toReversed()) {
    const next = kept[0] as Marker | undefined;
    if (next === undefined || Date.parse(next.date) - Date.parse(marker.date) >= least) kept.unshift(marker);
  }
  return kept;
}

function markLine(markers: readonly Marker[], theme: Theme): Pick<LineSeriesOption, 'markLine'> {
  if (markers.length === 0) return {};
  return {
    markLine: {
      symbol: 'none',
      silent: true,
      lineStyle: { color: theme.faint, type: 'dashed', width: 1 },
      label: {
        color: theme.faint,
        backgroundColor: theme.paper,
        padding: [0, 2],
        fontSize: 11,
        rotate: 90,
        align: 'right',
        position: 'end',
        distance: [-4, 0],
        verticalAlign: 'bottom',
        formatter: ({ dataIndex }) => markers[dataIndex].name,
      },
      data: markers.map(({ date }) => ({ xAxis: Date.parse(date) })),
    },
  };
}
