import { describe, expect, it } from 'vitest';
import type { Companion } from '../../../src/analyzers/couples/file-pairs.js';
import { absentCompanions } from '../../../src/report/change/companions.js';
import { sampleFile } from '../sample-effect.js';

const companion = (file: string, other: string, together: number, changes: number): Companion => ({
  file,
  companion: other,
  co_changes: together,
  changes,
  share: together / changes,
});
const changed = (before: string | null, after: string | null = before) => sampleFile({ before, after });

describe('absent companions', () => {
  it('are not in the change, and have their evidence, the strongest first', () => {
    const files = [changed('a'), changed('b'), changed('c')];
    const found = absentCompanions(files, [
      companion('a', 'b', 9, 10),
      companion('a', 'x', 6, 10),
      companion('b', 'x', 8, 10),
      companion('b', 'y', 30, 40),
      companion('c', 'z', 15, 20),
    ]);
    expect(found).toEqual([
      {
        path: 'x',
        evidence: [
          { file: 'b', together: 8, changes: 10 },
          { file: 'a', together: 6, changes: 10 },
        ],
      },
      { path: 'y', evidence: [{ file: 'b', together: 30, changes: 40 }] },
      { path: 'z', evidence: [{ file: 'c', together: 15, changes: 20 }] },
    ]);
  });

  it('know files by their paths before the change, and name them by those after it', () => {
    const found = absentCompanions(
      [changed('old', 'new'), changed('gone', null), changed(null, 'fresh')],
      [companion('old', 'x', 5, 5), companion('gone', 'y', 5, 5), companion('x', 'old', 5, 5)],
    );
    expect(found.map(({ path, evidence }) => [path, evidence[0].file])).toEqual([
      ['y', 'gone'],
      ['x', 'new'],
    ]);
  });

  it('are none where all are there', () => {
    expect(absentCompanions([changed('a'), changed('b', null)], [companion('a', 'b', 5, 5)])).toEqual([]);
  });
});
