// The charts and parts of ECharts that are used, and nothing else of it. This is the one module that has the library; it comes to the page and to
// SVG files in one bundle (scripts/build-assets.mjs).

import { BarChart, HeatmapChart, LineChart, TreemapChart } from 'echarts/charts';
import {
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, setPlatformAPI, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../charts/chart.js';
import { optionsOf, sizeOf } from '../charts/options.js';
import type { Place } from '../charts/view.js';
import { estimatedWidth } from './text-width.js';

use([
  BarChart,
  HeatmapChart,
  LineChart,
  TreemapChart,
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

if (typeof document === 'undefined') {
  setPlatformAPI({ measureText: (text, font = '') => ({ width: estimatedWidth(text, font) }) });
}

/** A chart as the text of an SVG file. Needs no browser. */
export function svgText(chart: Chart, place: Place): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...sizeOf(chart, place) });
  try {
    drawing.setOption(optionsOf(chart, place));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

/** A chart within an element of a page, which gets the height that it needs. */
export function drawInto(element: HTMLElement, chart: Chart, place: Place): ECharts {
  const size = sizeOf(chart, place);
  element.style.height = `${size.height}px`;
  const drawing = init(element, null, { renderer: 'svg', ...size });
  drawing.setOption(optionsOf(chart, place));
  return drawing;
}
