import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/report/charts/csv.js';
import { age, amount, escapeHtml, percentage, short, shortened } from '../../../src/report/charts/numbers.js';

const base = { id: 'x', title: 'X', unit: 'lines' };

describe('the data of a chart as CSV', () => {
  it('of layers has a row a date and a column a series, zeros filled in', () => {
    const csv = csvOf({
      ...base,
      kind: 'stacked',
      dates: ['2020-01-01', '2020-02-01'],
      series: [
        { name: 'a', from: 0, values: [1, 2] },
        { name: 'b', from: 1, values: [3] },
      ],
      groupings: [],
      order: 'distinct',
      markers: [],
    });
    expect(csv).toBe('date,a,b\r\n2020-01-01,1,0\r\n2020-02-01,2,3\r\n');
  });

  it('quotes what needs it, and takes the sting from formulas', () => {
    const bars = [
      { name: '=HYPERLINK("x")', value: 1, note: '' },
      { name: 'a,b', value: 2, note: '@x' },
      { name: '-1', value: -3, note: 'plain' },
    ];
    expect(csvOf({ ...base, kind: 'bars', bars })).toBe(
      'name,lines,note\r\n"\'=HYPERLINK(""x"")",1,\r\n"a,b",2,\'@x\r\n\'-1,-3,plain\r\n',
    );
  });

  it('of files has whole paths, and nothing where no heat is known', () => {
    const leaf = { size: 3, heat: null, children: [] };
    const roots = [
      { name: 'src/deep', size: 0, heat: null, children: [{ ...leaf, name: 'a' }] },
      { ...leaf, name: 'b', heat: 2 },
    ];
    expect(csvOf({ ...base, kind: 'tree', heatUnit: 'commits', heatSteps: [], roots })).toBe(
      'path,lines,commits\r\nsrc/deep/a,3,\r\nb,3,2\r\n',
    );
  });

  it('of curves, columns and squares has a row a value', () => {
    expect(csvOf({ ...base, kind: 'curve', ages: [0, 30], shares: [1, 0.5], half: 30 })).toBe(
      'age_days,share\r\n0,1\r\n30,0.5\r\n',
    );
    expect(csvOf({ ...base, kind: 'columns', spans: ['2020'], series: [{ name: 'came', values: [4] }] })).toBe(
      'span,came\r\n2020,4\r\n',
    );
    expect(
      csvOf({ ...base, kind: 'heat', rowsAre: 'of', columnsAre: 'by', names: ['A', 'B'], cells: [[0, 1, 7]] }),
    ).toBe('of,by,lines\r\nA,B,7\r\n');
  });
});

describe('numbers and texts of charts', () => {
  it('are rounded to what can be read', () => {
    expect([amount(1234567), amount(0.25), amount(7), amount(1234.5)]).toEqual(['1,234,567', '0.3', '7', '1,235']);
    expect([short(1234), short(0), short(5_600_000)]).toEqual(['1.23K', '0', '5.6M']);
    expect([percentage(0.5), age(30), age(400), age(3652)]).toEqual(['50.0 %', '30 days', '13 months', '10.0 years']);
  });

  it('are cut at whole characters, and escaped', () => {
    expect([shortened('abcdef', 4, 'start'), shortened('abcdef', 4, 'end'), shortened('🙂🙂🙂', 2, 'start')]).toEqual([
      'abc…',
      '…def',
      '🙂…',
    ]);
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});
