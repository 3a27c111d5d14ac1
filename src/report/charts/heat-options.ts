// A square of amounts: the darker, the more, in six steps of equal ratio.

import type { EChartsOption } from 'echarts';
import { axisLooks } from './axes.js';
import type { HeatChart } from './chart.js';
import { amount, short, shortened } from './numbers.js';
import { roomAbove, seriesName } from './picture.js';
import { tooltip, tooltipText } from './tooltip.js';
import type { Place } from './view.js';

const LONGEST_NAME = 20;
/** Pixels of a cell that has room for its number. */
const ROOM_FOR_NUMBER = 40;

/** The step of an amount among `steps`, from 0: steps of equal ratio up to the most. */
export function stepOf(value: number, most: number, steps: number): number {
  if (most <= 1 || value >= most) return steps - 1;
  return Math.max(0, Math.min(steps - 1, Math.floor((steps * Math.log(Math.max(value, 1))) / Math.log(most))));
}

export function heatOptions(chart: HeatChart, place: Place): EChartsOption {
  const { theme, width } = place;
  const { names, cells } = chart;
  const most = Math.max(1, ...cells.map(([, , value]) => value));
  const looks = axisLooks(theme);
  const ids = names.map((_, at) => seriesName(at));
  const hasRoom = (width - 170) / Math.max(names.length, 1) >= ROOM_FOR_NUMBER;
  const label = (_: string, at: number): string => shortened(names[at], width < 500 ? 12 : LONGEST_NAME, 'start');
  const axis = {
    type: 'category' as const,
    data: ids,
    ...looks,
    axisTick: { show: false },
    splitLine: { show: false },
  };
  const axisLabel = { ...looks.axisLabel, color: theme.ink, interval: 0, hideOverlap: false, formatter: label };
  return {
    grid: { left: 8, right: 16, top: roomAbove(place) + 20, bottom: 8, containLabel: true },
    xAxis: { ...axis, axisLabel: { ...axisLabel, rotate: 40 } },
    yAxis: {
      ...axis,
      inverse: true,
      name: `${chart.rowsAre} ↓   ${chart.columnsAre} →`,
      nameLocation: 'start',
      nameGap: 8,
      axisLabel,
    },
    ...tooltip(place, 'item', ({ index }) => {
      const [row, column, value] = cells[index];
      return tooltipText(`${amount(value)} ${chart.unit}`, [
        { name: chart.rowsAre, value: names[row] },
        { name: chart.columnsAre, value: names[column] },
      ]);
    }),
    series: {
      type: 'heatmap',
      name: seriesName(0),
      emphasis: { disabled: true },
      label: { show: hasRoom, fontSize: 11, formatter: ({ dataIndex }) => short(cells[dataIndex][2]) },
      data: cells.map(([row, column, value]) => {
        const step = stepOf(value, most, theme.heat.length);
        return {
          value: [column, row, value],
          itemStyle: { color: theme.heat[step], borderColor: theme.paper, borderWidth: 1 },
          label: { color: theme.onHeat[step] },
        };
      }),
    },
  };
}
