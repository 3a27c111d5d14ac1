import { describe, expect, it } from 'vitest';
import { FileTracks, NO_FILE } from '../../src/analyzers/file-tracks.js';
import { added, batchOf, deleted, modified, renamed, type ChangeRow } from './batches.js';

/** What each commit's rows are of, `path=file`, and the living at the end. */
function followed(...commits: ChangeRow[][]): { rows: string[]; living: Record<string, number> } {
  let files = 0;
  const tracks = new FileTracks('test', () => files++);
  const rows: string[] = [];
  for (const changes of commits) {
    const batch = batchOf([{ time: '2020-01-01', tick: 0, changes }]);
    const names = [...changes].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path }) => path);
    tracks.follow(batch, (_, from, to, ids) => {
      rows.push(
        ids
          .slice(0, to - from)
          .map((id, at) => `${names[from + at]}=${id}`)
          .join(' '),
      );
    });
    const saved = tracks.save();
    tracks.load(structuredClone(saved));
    expect(tracks.save()).toEqual(saved);
  }
  const living = tracks.living().map(({ path, file }): [string, number] => [Buffer.from(path).toString(), file]);
  return { rows, living: Object.fromEntries(living) };
}

describe('tracks of files', () => {
  it('keep a file through changes and renames, also two that change places', () => {
    const { rows, living } = followed(
      [added('a', 1), added('b', 1)],
      [modified('a', 1, [[0, 1, 1]])],
      [renamed('a', 'b', 1), renamed('b', 'a', 1)],
      [renamed('a', 'c', 1)],
    );
    expect(rows).toEqual(['a=0 b=1', 'a=0', 'a=1 b=0', 'c=1']);
    expect(living).toEqual({ b: 0, c: 1 });
  });

  it('take a path that was deleted and comes back for another file', () => {
    const { rows, living } = followed([added('a', 1)], [deleted('a', 1)], [added('a', 1)]);
    expect(rows).toEqual(['a=0', 'a=0', 'a=1']);
    expect(living).toEqual({ a: 1 });
  });

  it('take a submodule for no file, and one that becomes a file for a new one', () => {
    const submodule = 0o160000;
    const { rows, living } = followed(
      [{ ...added('s', 0), newMode: submodule }, added('f', 2)],
      [
        { ...modified('s', 0, [[0, 0, 3]]), oldMode: submodule },
        { ...modified('f', 2, [[0, 2, 0]]), newMode: submodule },
      ],
    );
    expect(rows).toEqual([`f=0 s=${NO_FILE}`, 'f=0 s=1']);
    expect(living).toEqual({ s: 1 });
  });

  it('refuse a change of a file that is not there, and a file where there is one, naming commit and path', () => {
    expect(() => followed([modified('a', 1, [[0, 1, 1]])])).toThrow(
      /test: .* commit [0-9a-f]{40}, a: no file is known/,
    );
    expect(() => followed([deleted('a', 1)])).toThrow(/a: no file is known at its old path/);
    expect(() => followed([added('a', 1)], [added('a', 1)])).toThrow(/a: a file is already at its new path/);
  });
});
