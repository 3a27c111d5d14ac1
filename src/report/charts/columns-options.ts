// Sums of spans of time, one column a span; series stand on each other, what is negative hangs below.

import type { BarSeriesOption, EChartsOption } from 'echarts';
import { amountAxis, axisLooks } from './axes.js';
import type { ColumnsChart } from './chart.js';
import { amount, short } from './numbers.js';
import { coloursOf, roomAbove, roomBelow, seriesName } from './picture.js';
import { tooltip, tooltipText } from './tooltip.js';
import type { Place } from './view.js';

export function columnsOptions(chart: ColumnsChart, place: Place): EChartsOption {
  const { theme } = place;
  const colours = coloursOf(chart, theme, chart.series.length);
  const looks = axisLooks(theme);
  return {
    grid: { left: 8, right: 24, top: roomAbove(place), bottom: roomBelow(chart, place) + 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: [...chart.spans],
      ...looks,
      splitLine: { show: false },
      ...(chart.spans.length > 24 && chart.spans[0].length === 7 && yearLabels(looks.axisLabel)),
    },
    yAxis: amountAxis(theme, (value) => short(Math.abs(value))),
    ...tooltip(place, 'axis', ({ index }) =>
      tooltipText(
        chart.spans[index],
        chart.series.map(({ name, values }, at) => ({
          colour: colours[at],
          name,
          value: amount(Math.abs(values[index])),
        })),
      ),
    ),
    series: chart.series.map(({ values }, at): BarSeriesOption => ({
      type: 'bar',
      name: seriesName(at),
      stack: 'all',
      barCategoryGap: chart.spans.length > 60 ? '5%' : '20%',
      barMaxWidth: 48,
      itemStyle: { color: colours[at] },
      emphasis: { disabled: true },
      data: [...values],
    })),
  };
}

/** Of months, a label where a year begins. */
function yearLabels(looks: ReturnType<typeof axisLooks>['axisLabel']) {
  const isJanuary = (_: number, span: string): boolean => span.endsWith('-01');
  return {
    axisTick: { show: false },
    axisLabel: { ...looks, interval: isJanuary, formatter: (span: string) => span.slice(0, 4) },
  };
}
