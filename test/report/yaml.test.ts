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
