import { expect, test } from 'vitest';
import type { TyposResult } from '../../../src/analyzers/typos/result.js';
import { Typos } from '../../../src/analyzers/typos/typos.js';
import { plainPage, sheetFor } from '../../../src/report/text/ink.js';
import { typos } from '../../../src/report/text/typos.js';
import { saidBatch } from '../../analyzers/syntax-batches.js';

const sheet = sheetFor(plainPage);

/** Each row is the identifier before and after, all on one day. */
function resultOf(...rows: readonly (readonly [string, string])[]): TyposResult {
  const analyzer = new Typos({ tickSizeHours: 24, typosMostDistance: 4, listLimit: Infinity });
  const replaced = rows.map(([old, current], line) => ({ line, distance: 1, old: [old], new: [current] }));
  const change = { kind: 'modified', path: 'a\u001b[31m.js', oldLines: 9, hunks: [], said: { replaced } } as const;
  analyzer.consume(saidBatch([{ time: '2020-01-05T12:00:00Z', tick: 4, changes: [change] }]));
  return { ...analyzer.result(), start_time_seconds: Date.UTC(2020, 0, 1) / 1000 };
}

test('typos on a terminal show what was corrected last, and the words misspelt most, in printable text', () => {
  const result = resultOf(['lenght', 'length'], ['maxLenght', 'maxLength'], ['recieve', 'receive']);
  const lines = typos(result, sheet).flat();
  expect(lines.map((line) => line.replace(/ +█.*/, ''))).toEqual([
    'Typos corrected last',
    '  date        wrong      correct    file',
    '  2020-01-05  lenght     length     a .js',
    '  2020-01-05  maxLenght  maxLength  a .js',
    '  2020-01-05  recieve    receive    a .js',
    '  3 identifiers corrected, in 3 lines of 1 file',
    'Words misspelt most',
    '  lines  wrong    correct',
    '      2  lenght   length',
    '      1  recieve  receive',
  ]);
});

test('where there are none, that is said; what there was no room for is, too', () => {
  expect(typos(resultOf(), sheet)).toEqual([
    ['Typos corrected last', '  no identifier was corrected in a way that can be told from a rename'],
  ]);
  const result = resultOf(['lenght', 'length']);
  const full = { ...result, aggregate: { ...result.aggregate, not_kept: 1 } };
  expect(typos(full, sheet).flat()).toContain('  1 line more came when the table was full');
});
