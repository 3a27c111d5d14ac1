// What is shown of the place that is pointed at. HTML, made of escaped texts; how it looks is the page's style sheet's.

import type { TooltipComponentOption } from 'echarts';
import { escapeHtml } from './numbers.js';
import type { Place } from './view.js';

/** A row: its colour if it has one, what it is, how much. */
export interface TooltipRow {
  readonly colour?: string;
  readonly name: string;
  readonly value: string;
}

/** A heading and its rows. */
export function tooltipText(heading: string, rows: readonly TooltipRow[]): string {
  const lines = rows.map(({ colour, name, value }) => {
    const dot = colour === undefined ? '' : `<i style="background:${colour}"></i>`;
    return `<tr><th>${dot}<bdi>${escapeHtml(name)}</bdi></th><td>${escapeHtml(value)}</td></tr>`;
  });
  return `<b><bdi>${escapeHtml(heading)}</bdi></b><table>${lines.join('')}</table>`;
}

/** How the page's tooltips behave. `html` gets the place in the data that is pointed at. */
export function tooltip(
  place: Place,
  trigger: 'axis' | 'item',
  html: (at: { readonly index: number; readonly name: string }) => string,
): { tooltip?: TooltipComponentOption } {
  if (!place.isPage) return {};
  return {
    tooltip: {
      trigger,
      confine: true,
      transitionDuration: 0,
      className: 'tooltip',
      backgroundColor: place.theme.paper,
      borderColor: place.theme.rule,
      textStyle: { color: place.theme.ink, fontSize: 12 },
      axisPointer: { type: 'line', lineStyle: { color: place.theme.faint }, snap: true },
      formatter: (given) => {
        const first = Array.isArray(given) ? given[0] : given;
        return first === undefined ? '' : html({ index: first.dataIndex, name: first.name });
      },
    },
  };
}
