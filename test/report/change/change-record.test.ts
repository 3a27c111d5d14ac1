import { describe, expect, it } from 'vitest';
import { ChangeFlag } from '../../../src/changes/change-batch.js';
import { ChangeRecorder, type ChangeRecord } from '../../../src/report/change/change-record.js';
import { saidBatch, type SaidChange } from '../../analyzers/syntax-batches.js';
import { added, batchOf, deleted, modified, renamed, type ChangeRow } from '../../analyzers/batches.js';

const record = (...commits: ChangeRow[][]): ChangeRecord => {
  const recorder = new ChangeRecorder();
  commits.forEach((changes, tick) => recorder.add(batchOf([{ time: '2020-01-01T00:00Z', tick, changes }])));
  return recorder.record();
};

describe('the record of a change', () => {
  it('has places as lines of the new side, counted from 1', () => {
    const { files } = record([
      modified('a', 20, [
        [0, 2, 0],
        [9, 1, 4],
        [19, 1, 0],
      ]),
    ]);
    expect(files).toMatchObject([
      {
        before: 'a',
        after: 'a',
        added: 4,
        removed: 4,
        lines: 20,
        places: [
          { line: 1, removed: 2, added: 0 },
          { line: 8, removed: 1, added: 4 },
          { line: 20, removed: 1, added: 0 },
        ],
      },
    ]);
  });

  it('moves the places of a commit by what later commits do above them', () => {
    const { files, commits } = record(
      [modified('a', 20, [[10, 1, 1]])],
      [modified('a', 20, [[0, 0, 5]])],
      [modified('a', 25, [[20, 3, 0]])],
    );
    expect(commits).toBe(3);
    expect(files[0].places.map(({ line }) => line)).toEqual([1, 16, 21]);
  });

  it('has the identifiers that were added and are still there, each at its first line, moved by what later commits do', () => {
    const recorder = new ChangeRecorder();
    const said = (change: ChangeRow, ...added: [number, string][]): void =>
      recorder.add(saidBatch([{ time: '2020-01-01T00:00Z', tick: 0, changes: [{ ...change, said: { added } }] }]));
    said(modified('a', 20, [[4, 0, 9]]), [4, 'lenght'], [6, 'gone'], [9, 'recieve']);
    said(
      renamed('a', 'b', 29, [
        [0, 0, 2],
        [6, 1, 1],
      ]),
      [1, 'recieve'],
    );
    said(modified('c', 5, [[0, 1, 1]]));
    expect(recorder.record().files.map(({ after, identifiers }) => [after, identifiers])).toEqual([
      [
        'b',
        [
          { name: 'recieve', line: 2 },
          { name: 'lenght', line: 7 },
        ],
      ],
      ['c', []],
    ]);
    expect(record([modified('a', 5, [[0, 1, 1]])]).files[0]).not.toHaveProperty('identifiers');
  });

  it('follows files through swaps and chains of renames, and forgets what came and went', () => {
    const { files } = record(
      [renamed('a', 'b', 5), renamed('b', 'a', 7), added('c', 3)],
      [renamed('b', 'd', 5, [[0, 1, 0]]), deleted('c', 3)],
    );
    expect(files.map(({ before, after, removed }) => [before, after, removed])).toEqual([
      ['b', 'a', 0],
      ['a', 'd', 1],
    ]);
  });

  it('takes a path that is deleted and written again for two files', () => {
    const { files } = record([deleted('a', 5)], [added('a', 2)]);
    expect(files.map(({ before, after, added, removed }) => [before, after, added, removed])).toEqual([
      [null, 'a', 2, 0],
      ['a', null, 0, 5],
    ]);
  });

  it('marks a file that has no lines because it is binary', () => {
    const { files } = record([{ ...modified('a', 0, []), flags: ChangeFlag.newBinary }]);
    expect(files).toMatchObject([{ after: 'a', isOpaque: true, places: [] }]);
  });
});

describe('what files import', () => {
  const recorded = (...commits: SaidChange[][]): (readonly [string | null, string[] | undefined])[] => {
    const recorder = new ChangeRecorder();
    commits.forEach((changes, tick) => recorder.add(saidBatch([{ time: '2020-01-01T00:00Z', tick, changes }])));
    return recorder
      .record()
      .files.map(({ after, imports }) => [after, imports?.map(({ name, line }) => `${line} ${name}`)]);
  };

  it('is what the last commit leaves, under the name that the file has then', () => {
    expect(
      recorded(
        [{ ...modified('a', 9, [[0, 1, 1]]), said: { imports: { old: ['x'], new: ['x', 'y'] } } }],
        [{ ...renamed('a', 'b', 9, [[0, 1, 1]]), said: { imports: { old: ['x', 'y'], new: ['y', 'z'] } } }],
      ),
    ).toEqual([['b', ['1 y', '2 z']]]);
    expect(
      recorded(
        [{ ...modified('a', 9, [[0, 1, 1]]), said: { imports: { new: ['x'] } } }],
        [{ ...modified('a', 9, [[0, 1, 1]]), said: { imports: { old: ['x'] } } }],
      ),
    ).toEqual([['a', []]]);
  });

  it('is not known of a file that nobody read, and nothing of one that is gone', () => {
    const recorder = new ChangeRecorder();
    recorder.add(batchOf([{ time: '2020-01-01T00:00Z', tick: 0, changes: [modified('a', 9, [[0, 1, 1]])] }]));
    expect(recorder.record().files[0].imports).toBeUndefined();
    expect(recorded([{ ...deleted('a', 5), said: { imports: { old: ['x'] } } }])).toEqual([[null, undefined]]);
  });
});
