// What runs in the page of an HTML report, in a browser; and, without a browser, what draws SVG files. One bundle of both: page.js.br.

import type { PageData } from '../charts/page-data.js';
import { Explorer } from './explorer.js';
import { Plot } from './plot.js';
import { ThemeSwitch } from './theme-switch.js';
import { offerDownload } from './download.js';

export { svgText } from './draw.js';

if (typeof document !== 'undefined') start();

function start(): void {
  const data = JSON.parse(byId('report-data').textContent) as PageData;
  const themes = new ThemeSwitch(byId('theme'));
  const charts = new Map(data.charts.map((chart) => [chart.id, chart]));
  const plots = Array.from(document.querySelectorAll<HTMLElement>('figure[data-chart]')).flatMap((figure) => {
    const chart = charts.get(figure.dataset['chart'] ?? '');
    return chart === undefined ? [] : [new Plot(figure, chart, themes)];
  });
  for (const figure of document.querySelectorAll<HTMLElement>('[data-explorer]')) new Explorer(figure, data.pairs);
  offerDownload(byId('download'), 'codefang.json', 'application/json', () => JSON.stringify(data, null, 1));
  // On paper all charts are there, dark ink on light paper.
  addEventListener('beforeprint', () => {
    themes.print(true);
    for (const plot of plots) plot.draw();
  });
  addEventListener('afterprint', () => themes.print(false));
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}
