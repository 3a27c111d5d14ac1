import { expect, it } from 'vitest';
import { misspellings } from '../../../src/report/sections/misspellings.js';
import { fullReport } from '../full-report.js';

it('names the word that was misspelt most, and how', () => {
  expect(misspellings.make(fullReport())?.verdict).toBe(
    '1 identifier was corrected, in 1 file. Most often it was receive, as recieve.',
  );
});

it('draws words by the lines in which they were corrected, and lists identifiers with the day', () => {
  const [{ chart, table }] = misspellings.make(fullReport())?.figures ?? [];
  expect(chart).toMatchObject({
    kind: 'bars',
    bars: [{ name: 'recieve', value: 4, note: 'receive, in 1 identifier' }],
  });
  expect(table?.rows[0].slice(0, 3)).toEqual(['__proto__recieve', '__proto__receive', '4']);
  expect(table?.rows[0].at(-1)).toBe('2020-03-06');
});

it('has nothing to say where no identifier was corrected', () => {
  const report = fullReport();
  const { aggregate, ...rest } = report.analysis['typos'] as { aggregate: object };
  const none = { ...rest, aggregate: { ...aggregate, total_typos: 0 } };
  expect(misspellings.make({ ...report, analysis: { typos: none } })).toBeUndefined();
});
