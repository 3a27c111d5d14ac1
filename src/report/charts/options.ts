// A chart as options of ECharts: the one place that page and picture have them from. Pure. Data go by numbers: what others wrote is only ever
// a label, put there by a formatter.

import type { EChartsOption } from 'echarts';
import { barsOptions } from './bars-options.js';
import type { Chart } from './chart.js';
import { columnsOptions } from './columns-options.js';
import { curveOptions } from './curve-options.js';
import { heatOptions } from './heat-options.js';
import { hiddenParts, pictureParts, roomAbove, roomBelow } from './picture.js';
import { stackedOptions } from './stacked-options.js';
import { treeOptions } from './tree-options.js';
import { heightOf, type Place } from './view.js';

/** The size of a chart with all that belongs to it, in pixels. */
export function sizeOf(chart: Chart, place: Place): { readonly width: number; readonly height: number } {
  const height = heightOf(chart, place.width) + roomAbove(place) + roomBelow(chart, place);
  return { width: place.width, height: Math.round(height) };
}

/** The options of a chart. */
export function optionsOf(chart: Chart, place: Place): EChartsOption {
  const { theme, isPage } = place;
  return {
    animation: false,
    useUTC: true,
    backgroundColor: theme.paper,
    textStyle: { fontFamily: FONT, color: theme.ink },
    ...(isPage ? hiddenParts(chart, place) : pictureParts(chart, place)),
    ...drawn(chart, place),
  };
}

/** Without quotes: it becomes part of an attribute of SVG as it is. */
const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';

function drawn(chart: Chart, place: Place): EChartsOption {
  switch (chart.kind) {
    case 'stacked':
      return stackedOptions(chart, place);
    case 'curve':
      return curveOptions(chart, place);
    case 'columns':
      return columnsOptions(chart, place);
    case 'bars':
      return barsOptions(chart, place);
    case 'heat':
      return heatOptions(chart, place);
    case 'tree':
      return treeOptions(chart, place);
  }
}
