// How a share falls with age; where one half is left is marked.

import type { EChartsOption } from 'echarts';
import { amountAxis, axisLooks } from './axes.js';
import type { CurveChart } from './chart.js';
import { age, percentage } from './numbers.js';
import { roomAbove, roomBelow } from './picture.js';
import { tooltip, tooltipText } from './tooltip.js';
import type { Place } from './view.js';

const YEAR = 365.2425;
/** From so many days on, ages are in years. */
const LONG = 730;
const MOST_TICKS = 12;

export function curveOptions(chart: CurveChart, place: Place): EChartsOption {
  const { theme } = place;
  const last = chart.ages.at(-1) ?? 0;
  const inYears = last >= LONG;
  const looks = axisLooks(theme);
  return {
    grid: { left: 8, right: 24, top: roomAbove(place), bottom: roomBelow(chart, place) + 8, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
      max: last,
      ...(inYears && { interval: YEAR * Math.ceil(last / YEAR / MOST_TICKS) }),
      ...looks,
      splitLine: { show: false },
      axisLabel: {
        ...looks.axisLabel,
        showMaxLabel: false,
        formatter: (days: number) => (inYears ? yearLabel(days / YEAR) : `${days} d`),
      },
    },
    yAxis: { ...amountAxis(theme, (value) => `${Math.round(100 * value)} %`), min: 0, max: 1, interval: 0.25 },
    ...tooltip(place, 'axis', ({ index }) =>
      tooltipText(`older than ${age(chart.ages[index])}`, [
        { name: chart.unit, value: percentage(chart.shares[index]) },
      ]),
    ),
    series: {
      type: 'line',
      name: 's0',
      symbol: 'none',
      lineStyle: { width: 2.5, color: theme.distinct[0] },
      itemStyle: { color: theme.distinct[0] },
      emphasis: { disabled: true },
      data: chart.ages.map((days, at) => [days, chart.shares[at]]),
      ...(chart.half !== null && {
        markPoint: {
          symbol: 'circle',
          symbolSize: 9,
          silent: true,
          itemStyle: { color: theme.distinct[1] },
          label: {
            position: 'right',
            distance: 8,
            offset: [0, -8],
            color: theme.ink,
            fontSize: 12,
            formatter: `half-life ${age(chart.half)}`,
          },
          data: [{ name: 'half-life', coord: [chart.half, 0.5] }],
        },
      }),
    },
  };
}

function yearLabel(years: number): string {
  return years < 0.5 ? '0' : `${Math.round(years)} y`;
}
