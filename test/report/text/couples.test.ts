import { describe, expect, test } from 'vitest';
import { coupledFiles, coupledPeople, peopleOfFiles } from '../../../src/report/text/couples.js';
import { widthOf } from '../../../src/report/text/display-width.js';
import { plainPage, sheetFor } from '../../../src/report/text/ink.js';
import { renamed } from '../../analyzers/batches.js';
import { adaAndBob, peopleNamed, sampleCouples, sampleHistory } from '../sample-files.js';

const sheet = sheetFor(plainPage);

describe('couples on a terminal', () => {
  test('show the pairs with their evidence, and say what is left out', () => {
    expect(coupledFiles(sampleCouples(), sheet)).toEqual([
      'Files that change together',
      '  together  coupling  file      and',
      '        41    81.2 %  src/a.ts  test/a.ts',
      '  1 pair coupled; 1 commit of more than 30 files left out',
    ]);
  });

  test('say that there are none, and what was too old; and nothing of a history without a change', () => {
    const none = sampleCouples(undefined, undefined, { couplesMinCoupling: 100 });
    expect(coupledFiles({ ...none, change_sets: { ...none.change_sets, forgotten: 7 } }, sheet)).toEqual([
      'Files that change together',
      '  no two files are coupled; 1 commit of more than 30 files left out; 7 commits',
      '  too old to be counted',
    ]);
    expect(coupledFiles(sampleCouples(undefined, []), sheet)).toEqual([]);
  });

  test('show people by name, and with their mail where two have one name', () => {
    expect(coupledPeople(sampleCouples(adaAndBob), sheet)).toEqual([
      'People who change the same files',
      '  shared  coupling  who  and',
      '      42    52.2 %  Ada  Bob',
    ]);
    const namesakes = coupledPeople(sampleCouples(peopleNamed('A <a@x>', 'A <b@x>')), sheet);
    expect(namesakes[2]).toContain('A <a@x>  A <b@x>');
    expect(coupledPeople(sampleCouples(), sheet)).toEqual([]);
  });

  test('show files by how many people changed them', () => {
    const lines = peopleOfFiles(sampleCouples(adaAndBob), sheet);
    expect(lines.slice(0, 4).map((line) => line.replace(/ +█.*/, ''))).toEqual([
      'Files by how many people changed them',
      '  people      files   share',
      '  1 person       40  93.0 %',
      '  2–3 people      3   7.0 %',
    ]);
    expect(peopleOfFiles(sampleCouples(), sheet)).toEqual([]);
  });

  test('keep to the page, whatever paths and names others gave', () => {
    const long = 'very/long/'.repeat(12);
    const history = [
      ...sampleHistory,
      {
        time: '2021-01-01',
        tick: 400,
        changes: [renamed('src/a.ts', `${long}a\u001b[31m`, 10), renamed('test/a.ts', `${long}界`, 10)],
      },
    ];
    const couples = sampleCouples(peopleNamed(`${'界'.repeat(60)} <x>`, 'Bob\n <y>'), history);
    for (const columns of [60, 80, 120]) {
      const narrow = sheetFor({ columns, colour: false });
      const lines = [coupledFiles, coupledPeople, peopleOfFiles].flatMap((section) => section(couples, narrow));
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(lines.join('')).not.toMatch(/[\0-\x1f]/);
    }
  });
});
