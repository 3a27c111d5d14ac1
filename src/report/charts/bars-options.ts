// Named amounts, a bar each, the largest on top.

import type { EChartsOption } from 'echarts';
import { amountAxis, axisLooks } from './axes.js';
import type { BarsChart } from './chart.js';
import { amount, shortened } from './numbers.js';
import { roomAbove, roomBelow, seriesName } from './picture.js';
import { tooltip, tooltipText } from './tooltip.js';
import type { Place } from './view.js';

/** Pixels of a letter, and the share of the width that names may take. */
const LETTER = 6.4;
const NAMES = 0.42;

export function barsOptions(chart: BarsChart, place: Place): EChartsOption {
  const { theme, width } = place;
  const letters = Math.floor((NAMES * width) / LETTER);
  const looks = axisLooks(theme);
  return {
    grid: { left: 8, right: 56, top: roomAbove(place), bottom: roomBelow(chart, place) + 8, containLabel: true },
    xAxis: { ...amountAxis(theme), minInterval: 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.bars.map((_, at) => seriesName(at)),
      ...looks,
      axisTick: { show: false },
      axisLabel: {
        ...looks.axisLabel,
        color: theme.ink,
        interval: 0,
        hideOverlap: false,
        formatter: (_: string, at: number) => shortened(chart.bars[at].name, letters, 'end'),
      },
    },
    ...tooltip(place, 'item', ({ index }) => {
      const { name, value, note } = chart.bars[index];
      return tooltipText(name, [{ name: note === '' ? chart.unit : note, value: `${amount(value)} ${chart.unit}` }]);
    }),
    series: {
      type: 'bar',
      name: seriesName(0),
      barWidth: 14,
      itemStyle: { color: theme.distinct[0], borderRadius: [0, 3, 3, 0] },
      emphasis: { disabled: true },
      label: {
        show: true,
        position: 'right',
        color: theme.ink,
        fontSize: 12,
        formatter: ({ dataIndex }) => amount(chart.bars[dataIndex].value),
      },
      data: chart.bars.map(({ value }) => value),
    },
  };
}
