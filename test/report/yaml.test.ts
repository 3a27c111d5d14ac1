// That a report written a piece at a time is, to the byte, what one piece would be.
import { DUMP_SCHEMA, dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { renderYaml } from '../../src/report/yaml.js';
import { sampleReport } from './sample-report.js';

const withAnalysis = (analysis: Record<string, unknown>): Report => ({ ...sampleReport(), analysis });

/** Without rows, which have a writer of their own. */
const plain = {
  empty: {},
  none: [],
  missing: undefined,
  deep: { a: { b: { c: { d: { e: 'text' } } } }, nothing: { a: undefined } },
  'a key: with #signs': { "another's": null, '2020-01-01': 'x\ny' },
  long: Array.from({ length: 600 }, (_, i) => ({ id: i, name: `name ${i}`, tags: i % 3 === 0 ? {} : { i } })),
  texts: Array.from({ length: 300 }, (_, i) => `text ${i}`),
};

describe('YAML', () => {
  test('of any nesting and of long lists is what the writer makes of it in one go', () => {
    const report = withAnalysis({ one: plain, two: { long: plain.long }, three: {} });
    expect(renderYaml(report).split('\nanalysis:\n')[1]).toBe(
      dump({ analysis: report.analysis }, { schema: DUMP_SCHEMA, noRefs: true, lineWidth: -1 }).replace(
        'analysis:\n',
        '',
      ),
    );
  });

  test.each([
    ['numbers', (i: number) => ({ id: i, 'the share': i / 7, minus: -i - 1 })],
    [
      'numbers that are written with an exponent, or none at all',
      (i: number) => ({ id: i, x: i * 1e-9, y: -0, z: i * 1e30 }),
    ],
    ['numbers and words', (i: number) => ({ id: i, word: i % 2 === 0 ? i : 'x' })],
    ['numbers under other keys in some', (i: number) => (i === 3 ? { id: i, z: 1 } : { id: i, y: 1 })],
    ['numbers and fewer of them in some', (i: number) => (i === 3 ? { id: i } : { id: i, y: 1 })],
    ['numbers and something that is missing', (i: number) => ({ id: i, y: i === 0 ? 1 : undefined })],
    ['nothing', () => ({})],
  ])('of a list of %s is what the writer makes of it in one go', (_, item) => {
    const analysis = { one: { list: Array.from({ length: 600 }, (_, i) => item(i)), after: 1 } };
    const whole = dump({ analysis }, { schema: DUMP_SCHEMA, noRefs: true, lineWidth: -1 });
    expect(renderYaml(withAnalysis(analysis)).split('\nanalysis:\n')[1]).toBe(whole.replace('analysis:\n', ''));
  });

  test('of a list of numbers and rows is read back as what it was', () => {
    const list = Array.from({ length: 600 }, (_, i) => ({
      id: i,
      row: Array.from({ length: i % 4 }, () => i),
      day: ['2020-01-01'],
    }));
    const report = withAnalysis({ one: { list } });
    const text = renderYaml(report);
    expect(load(text)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(text).toContain(
      `\n      - id: 598\n        row: [598, 598]\n        day: ['2020-01-01']\n      - id: 599\n`,
    );
  });

  test('is read back as what it was, rows of numbers in long lists too', () => {
    const rows = Array.from({ length: 700 }, (_, i) => [i, -i, i / 2]);
    const report = withAnalysis({ matrix: { rows, both: { rows, mixed: [...rows, { a: 1 }] } } });
    const text = renderYaml(report);
    expect(load(text)).toEqual(JSON.parse(JSON.stringify(report)));
    const lines = rows.map((row) => `- [${row.join(', ')}]\n`);
    expect(text).toContain(`\n    rows:\n${lines.map((line) => `      ${line}`).join('')}`);
    expect(text).toContain(`\n      rows:\n${lines.map((line) => `        ${line}`).join('')}`);
  });
});
