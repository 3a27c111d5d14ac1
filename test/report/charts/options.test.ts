import { describe, expect, it } from 'vitest';
import type {
  BarsChart,
  Chart,
  ColumnsChart,
  CurveChart,
  HeatChart,
  StackedChart,
  TreeChart,
} from '../../../src/report/charts/chart.js';
import { stepOf } from '../../../src/report/charts/heat-options.js';
import { optionsOf, sizeOf } from '../../../src/report/charts/options.js';
import { dark, light, ramp } from '../../../src/report/charts/theme.js';
import { firstView, heightOf, layersOf, legendOf, type Place, type View } from '../../../src/report/charts/view.js';

const stacked: StackedChart = {
  kind: 'stacked',
  id: 'burndown',
  title: 'Lines',
  unit: 'lines',
  dates: ['2020-01-31', '2020-03-01', '2021-01-01'],
  series: [
    { name: '2020-01-01', from: 0, values: [10, 8, 6] },
    { name: '2020-02-01', from: 1, values: [4, 2] },
    { name: '2021-01-01', from: 2, values: [2] },
  ],
  groupings: [
    {
      label: 'Years',
      groups: [
        { name: '2020', to: 2 },
        { name: '2021', to: 3 },
      ],
    },
    {
      label: 'Bands',
      groups: [
        { name: 'a', to: 1 },
        { name: 'b', to: 2 },
        { name: 'c', to: 3 },
      ],
    },
  ],
  order: 'ordered',
  markers: [{ date: '2020-03-01', name: 'v1' }],
};
const curve: CurveChart = {
  kind: 'curve',
  id: 'survival',
  title: 'S',
  unit: 'alive',
  ages: [0, 365, 1000],
  shares: [1, 0.6, 0.4],
  half: 700,
};
const columns: ColumnsChart = {
  kind: 'columns',
  id: 'churn',
  title: 'C',
  unit: 'lines',
  spans: ['2020-01', '2020-02'],
  series: [
    { name: 'came', values: [5, 0] },
    { name: 'went', values: [-2, 0] },
  ],
};
const bars: BarsChart = {
  kind: 'bars',
  id: 'b',
  title: 'B',
  unit: 'commits',
  bars: [
    { name: '__proto__', value: 3, note: 'x' },
    { name: '<b>', value: 1, note: '' },
  ],
};
const heat: HeatChart = {
  kind: 'heat',
  id: 'h',
  title: 'H',
  unit: 'lines',
  rowsAre: 'of',
  columnsAre: 'by',
  names: ['constructor', '<i>'],
  cells: [
    [0, 0, 100],
    [1, 0, 1],
  ],
};
const tree: TreeChart = {
  kind: 'tree',
  id: 't',
  title: 'T',
  unit: 'lines',
  heatUnit: 'commits',
  heatSteps: [1, 5, 15],
  roots: [
    {
      name: '__proto__',
      size: 0,
      heat: null,
      children: [
        { name: 'a', size: 10, heat: 7, children: [] },
        { name: 'b', size: 1, heat: null, children: [] },
      ],
    },
  ],
};
const all: readonly Chart[] = [stacked, curve, columns, bars, heat, tree];

const place = (isPage = true, view: Partial<View> = {}): Place => ({
  theme: light,
  width: 800,
  isPage,
  view: { ...firstView, ...view },
});

/** What is asserted of series in these tests. */
interface Series {
  readonly name: string;
  readonly data: readonly unknown[];
}
const seriesOf = (chart: Chart, view: Partial<View> = {}): Series[] =>
  [optionsOf(chart, place(true, view)).series].flat() as unknown as Series[];
const tipOf = (chart: Chart, at: { dataIndex: number; name?: string }): string => {
  const { tooltip } = optionsOf(chart, place()) as unknown as { tooltip: { formatter(at: object): string } };
  return tooltip.formatter(at);
};

describe('layers over time', () => {
  it('are the sums of the series that a grouping puts together', () => {
    expect(layersOf(stacked, firstView)).toEqual([
      { name: '2020', values: [10, 12, 8] },
      { name: '2021', values: [0, 0, 2] },
    ]);
    expect(layersOf(stacked, { ...firstView, grouping: 1 }).map(({ values }) => values)).toEqual([
      [10, 8, 6],
      [0, 4, 2],
      [0, 0, 2],
    ]);
    expect(legendOf({ ...stacked, groupings: [] }, firstView)).toEqual(['2020-01-01', '2020-02-01', '2021-01-01']);
  });

  it('stand at the moments of their rows, in amounts', () => {
    expect(seriesOf(stacked)[0].data).toEqual([
      [Date.UTC(2020, 0, 31), 10],
      [Date.UTC(2020, 2, 1), 12],
      [Date.UTC(2021, 0, 1), 8],
    ]);
  });

  it('add up to all of it at 100 %', () => {
    const series = seriesOf(stacked, { asShares: true });
    const sums = stacked.dates.map((_, row) =>
      series.reduce((sum, { data }) => sum + (data[row] as [number, number])[1], 0),
    );
    expect(sums).toEqual([1, 1, 1]);
  });

  it('are hidden by the place of their name', () => {
    const { legend } = optionsOf(stacked, place(true, { hidden: new Set([1]) })) as { legend: { selected: object } };
    expect(legend.selected).toEqual({ s0: true, s1: false });
  });

  it('have a line for each marker that has room for its name, the newest before others', () => {
    const markers = [
      { date: '2020-02-10', name: 'v1' },
      { date: '2020-06-01', name: '<b>' },
      { date: '2020-06-03', name: 'v3' },
    ];
    const { markLine } = seriesOf({ ...stacked, markers }).at(-1) as unknown as {
      markLine: { data: { xAxis: number }[]; label: { formatter: (of: { dataIndex: number }) => string } };
    };
    expect(markLine.data.map(({ xAxis }) => xAxis)).toEqual([Date.UTC(2020, 1, 10), Date.UTC(2020, 5, 3)]);
    expect([0, 1].map((dataIndex) => markLine.label.formatter({ dataIndex }))).toEqual(['v1', 'v3']);
    expect(seriesOf({ ...stacked, markers: [] }).at(-1)).not.toHaveProperty('markLine');
  });

  it('tell exact values and shares of a moment, the newest layer first', () => {
    const tip = tipOf(stacked, { dataIndex: 2 });
    expect(tip).toContain('2021-01-01: 10 lines');
    expect(tip.indexOf('2021</bdi>')).toBeLessThan(tip.indexOf('2020</bdi>'));
    expect(tip).toContain('8  80.0 %');
  });
});

describe('options of any chart', () => {
  it.each(all.map((chart) => [chart.kind, chart]))(
    '%s: no text of others is the name of anything in the data',
    (_, chart) => {
      for (const isPage of [true, false]) {
        const options = JSON.stringify(optionsOf(chart, place(isPage)));
        expect(options).not.toMatch(/__proto__|constructor|<[bi]>/);
      }
    },
  );

  it.each(all.map((chart) => [chart.kind, chart]))(
    '%s: a picture has a title and no tooltip, a page the opposite',
    (_, chart) => {
      expect(optionsOf(chart, place(false))).toMatchObject({ title: { text: chart.title } });
      expect(optionsOf(chart, place(false)).tooltip).toBeUndefined();
      expect(optionsOf(chart, place())).toMatchObject({ tooltip: { confine: true } });
      expect(optionsOf(chart, place()).title).toBeUndefined();
    },
  );

  it.each(all.map((chart) => [chart.kind, chart]))('%s: only colours differ between light and dark', (_, chart) => {
    const plain = (theme: typeof light): string =>
      JSON.stringify(optionsOf(chart, { ...place(), theme })).replace(/#[0-9a-f]{6}/g, '#');
    expect(plain(dark)).toBe(plain(light));
  });

  it('a chart of many bars is higher, a picture higher than the same chart in a page', () => {
    expect(heightOf({ ...bars, bars: [...bars.bars, ...bars.bars] }, 800)).toBeGreaterThan(heightOf(bars, 800));
    expect(sizeOf(stacked, place(false)).height).toBeGreaterThan(sizeOf(stacked, place()).height);
  });
});

describe('what is pointed at', () => {
  it('is told in escaped text', () => {
    expect(tipOf(bars, { dataIndex: 1 })).toContain('<b><bdi>&lt;b&gt;</bdi></b>');
    expect(tipOf(heat, { dataIndex: 1 })).toContain('&lt;i&gt;');
    expect(tipOf(heat, { dataIndex: 1 })).not.toContain('<i>');
  });

  it('of a file is its whole path, of a folder the sum of what is in it', () => {
    expect(tipOf(tree, { dataIndex: 0, name: 's1' })).toContain('__proto__/a');
    expect(tipOf(tree, { dataIndex: 0, name: 's0' })).toContain('>11<');
  });

  it('of columns is without the sign that only says which way they hang', () => {
    expect(tipOf(columns, { dataIndex: 0 })).toContain('>2<');
    expect(tipOf(curve, { dataIndex: 1 })).toContain('60.0 %');
  });
});

describe('heat', () => {
  it('goes up by equal ratios, in six steps', () => {
    expect([1, 3, 10, 99, 100].map((value) => stepOf(value, 100, 6))).toEqual([0, 1, 3, 5, 5]);
    expect(stepOf(1, 1, 6)).toBe(5);
    expect(stepOf(0.5, 100, 6)).toBe(0);
  });

  it('of a file that no heat is known of is cold', () => {
    const [{ data }] = seriesOf(tree) as unknown as [{ data: [{ children: { itemStyle: { color: string } }[] }] }];
    expect(data[0].children.map(({ itemStyle }) => itemStyle.color)).toEqual([light.heat[1], light.cold]);
  });
});

describe('themes', () => {
  it('have a colour of the dark for each of the light, and no two meanings for one colour', () => {
    const flat = (theme: typeof light): string[] => Object.values(theme).flat() as string[];
    expect(flat(dark)).toHaveLength(flat(light).length);
    expect(new Set(flat(light)).size).toBe(flat(light).length);
  });

  it('mix colours from the oldest to the newest', () => {
    expect(ramp(['#000000', '#ffffff'], 3)).toEqual(['#000000', '#808080', '#ffffff']);
    expect(ramp(light.ages, 7)).toEqual(light.ages);
    expect(new Set(ramp(light.ages, 24)).size).toBe(24);
  });
});
