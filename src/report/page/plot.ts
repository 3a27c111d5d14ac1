// One figure: its chart, the buttons that say how it is looked at, its legend, its keys and its downloads.

import type { ECharts } from 'echarts/core';
import type { Chart } from '../charts/chart.js';
import { csvOf } from '../charts/csv.js';
import { coloursOf } from '../charts/picture.js';
import { firstView, legendOf, type Place, type View } from '../charts/view.js';
import { offerDownload } from './download.js';
import { drawInto } from './draw.js';
import type { ThemeSwitch } from './theme-switch.js';

/** Of more names than these, a legend shows the first and the last. */
const MOST_NAMES = 28;

/** A figure with `[data-plot]`, `[data-tools]` and `[data-legend]` in it. It is drawn when it comes into sight. */
export class Plot {
  private view: View = firstView;
  private drawing: ECharts | undefined;
  private width = 0;
  private pointed = -1;
  private readonly plot: HTMLElement;
  private readonly legend: HTMLElement;
  private readonly told: HTMLElement;

  constructor(
    figure: HTMLElement,
    private readonly chart: Chart,
    private readonly themes: ThemeSwitch,
  ) {
    this.plot = within(figure, '[data-plot]');
    this.legend = within(figure, '[data-legend]');
    this.told = within(figure, '[data-told]');
    this.addTools(within(figure, '[data-tools]'));
    this.plot.addEventListener('keydown', (event) => this.key(event));
    this.plot.addEventListener('blur', () => this.drawing?.dispatchAction({ type: 'hideTip' }));
    themes.onChange(() => this.redraw());
    new ResizeObserver(() => {
      if (this.plot.clientWidth !== this.width) this.redraw();
    }).observe(this.plot);
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        this.draw();
      },
      { rootMargin: '300px' },
    );
    seen.observe(this.plot);
  }

  /** Draws, unless that is done. */
  draw(): void {
    if (this.drawing === undefined) this.drawAnew();
  }

  private redraw(): void {
    if (this.drawing !== undefined) this.drawAnew();
  }

  private drawAnew(): void {
    this.drawing?.dispose();
    this.width = this.plot.clientWidth;
    this.drawing = drawInto(this.plot, this.chart, this.place);
    this.showLegend();
  }

  private get place(): Place {
    return { theme: this.themes.theme, width: this.width, view: this.view, isPage: true };
  }

  private look(view: Partial<View>): void {
    this.view = { ...this.view, ...view };
    this.redraw();
  }

  private addTools(tools: HTMLElement): void {
    const { chart } = this;
    if (chart.kind === 'stacked') {
      const scales: readonly [string, boolean][] = [
        [capital(chart.unit), false],
        ['100 %', true],
      ];
      choice(
        tools,
        'Scale',
        scales.map(([label]) => label),
        (at) => this.look({ asShares: scales[at][1] }),
      );
      if (chart.groupings.length > 1) {
        choice(
          tools,
          'Layers',
          chart.groupings.map(({ label }) => label),
          (at) => this.look({ grouping: at, hidden: new Set() }),
        );
      }
    }
    const csv = button(tools, 'CSV', `Download the data of “${chart.title}” as CSV`);
    offerDownload(csv, `${chart.id}.csv`, 'text/csv', () => csvOf(chart));
    const json = button(tools, 'JSON', `Download the data of “${chart.title}” as JSON`);
    offerDownload(json, `${chart.id}.json`, 'application/json', () => JSON.stringify(chart, null, 1));
  }

  private showLegend(): void {
    const names = legendOf(this.chart, this.view);
    const colours = coloursOf(this.chart, this.themes.theme, names.length);
    if (names.length > MOST_NAMES) {
      const ends = [0, names.length - 1].map((at) => item(names[at], colours[at], 'span'));
      this.legend.replaceChildren(ends[0], document.createTextNode(` to ${names.length - 2} more to `), ends[1]);
      return;
    }
    const focused = Array.from(this.legend.children).indexOf(document.activeElement ?? this.legend);
    const items = names.map((name, at) => {
      const toggle = item(name, colours[at], 'button');
      const isHidden = this.view.hidden.has(at);
      toggle.setAttribute('aria-pressed', String(!isHidden));
      toggle.addEventListener('click', () => {
        const hidden = new Set(this.view.hidden);
        if (isHidden) hidden.delete(at);
        else hidden.add(at);
        this.look({ hidden });
      });
      return toggle;
    });
    this.legend.replaceChildren(...items);
    items[focused]?.focus();
  }

  /** Arrows go from place to place; what is there is shown, and told to who cannot see it. */
  private key(event: KeyboardEvent): void {
    const step = STEPS.get(event.key);
    const places = placesOf(this.chart);
    if (step === undefined || places === 0) return;
    event.preventDefault();
    this.draw();
    const from = this.pointed >= 0 ? this.pointed : step < 0 ? places : -1;
    this.pointed = Math.max(0, Math.min(places - 1, from + step));
    // The first series may be hidden.
    this.drawing?.dispatchAction({ type: 'showTip', seriesIndex: this.firstShown(), dataIndex: this.pointed });
    const tip = this.plot.querySelector<HTMLElement>('.tooltip');
    this.told.textContent = Array.from(tip?.querySelectorAll('b, tr') ?? [], (row) =>
      Array.from(row.children.length > 1 ? row.children : [row], (cell) => cell.textContent).join(' '),
    ).join('; ');
  }

  private firstShown(): number {
    let at = 0;
    while (this.view.hidden.has(at)) at++;
    return at;
  }
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['PageDown', 12],
  ['PageUp', -12],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** Places that arrows go to; none where places have no order. */
function placesOf(chart: Chart): number {
  switch (chart.kind) {
    case 'stacked':
      return chart.dates.length;
    case 'curve':
      return chart.ages.length;
    case 'columns':
      return chart.spans.length;
    case 'bars':
      return chart.bars.length;
    case 'heat':
      return chart.cells.length;
    case 'tree':
      return 0;
  }
}

function item(name: string, colour: string, tag: 'button' | 'span'): HTMLElement {
  const element = document.createElement(tag);
  const dot = document.createElement('i');
  dot.style.background = colour;
  const text = document.createElement('bdi');
  text.textContent = name;
  element.append(dot, text);
  if (tag === 'button') element.setAttribute('type', 'button');
  return element;
}

/** Buttons of which one is pressed, the first to begin with. */
function choice(tools: HTMLElement, label: string, options: readonly string[], choose: (at: number) => void): void {
  const group = document.createElement('span');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const buttons = options.map((text) => button(group, text));
  const press = (at: number): void =>
    buttons.forEach((one, other) => one.setAttribute('aria-pressed', String(at === other)));
  buttons.forEach((one, at) => {
    one.addEventListener('click', () => {
      press(at);
      choose(at);
    });
  });
  press(0);
  tools.append(group);
}

function button(parent: HTMLElement, text: string, label?: string): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  if (label !== undefined) element.setAttribute('aria-label', label);
  parent.append(element);
  return element;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function within(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`a figure has no ${selector}`);
  return found;
}
