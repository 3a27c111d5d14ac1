// Axes alike in all charts.

import { short } from './numbers.js';
import type { Theme } from './theme.js';

/** The looks of an axis: labels that can be read, a line where the chart ends, a grid that does not shout. */
export function axisLooks(theme: Theme) {
  return {
    axisLine: { lineStyle: { color: theme.rule } },
    axisTick: { lineStyle: { color: theme.rule } },
    axisLabel: { color: theme.faint, fontSize: 12, hideOverlap: true },
    splitLine: { lineStyle: { color: theme.rule } },
    nameTextStyle: { color: theme.faint, fontSize: 12 },
  };
}

/** An axis of amounts; `format` says how its labels read. */
export function amountAxis(theme: Theme, format: (value: number) => string = short) {
  const looks = axisLooks(theme);
  return {
    type: 'value' as const,
    ...looks,
    axisLabel: { ...looks.axisLabel, formatter: format },
  };
}
