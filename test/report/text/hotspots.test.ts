import { expect, test } from 'vitest';
import { hotspots } from '../../../src/report/text/hotspots.js';
import { plainPage, sheetFor } from '../../../src/report/text/ink.js';
import { sampleFileHistory, sampleHistory } from '../sample-files.js';

const sheet = sheetFor(plainPage);

test('hotspots on a terminal show the files with the most commits, their risk, and how many there are', () => {
  const lines = hotspots(sampleFileHistory(), sheet);
  expect(lines.map((line) => line.replace(/ +█.*/, ''))).toEqual([
    'The files that change most often',
    '  commits  churn  risk      path',
    '       60     61  critical  src/a.ts',
    '       41     42  high      test/a.ts',
    '       20     20  medium    docs/b.md',
    '  3 files of 43 changed in 15 commits or more',
  ]);
});

test('where there are none, that is said; without files, nothing is', () => {
  expect(hotspots(sampleFileHistory(undefined, sampleHistory.slice(0, 5)), sheet)).toEqual([
    'The files that change most often',
    '  no file has changed in 15 commits or more',
  ]);
  expect(hotspots(sampleFileHistory(undefined, []), sheet)).toEqual([]);
});
