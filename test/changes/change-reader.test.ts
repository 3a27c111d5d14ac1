import { afterAll, describe, expect, test } from 'vitest';
import { ChangeFlag, ChangeKind, type ChangeBatch } from '../../src/changes/change-batch.js';
import { readChanges } from '../../src/changes/change-reader.js';
import { openStore } from '../../src/git/object-store.js';
import { readHistory } from '../../src/history/history.js';
import { everything } from '../pipeline/batch-meaning.js';
import { readingOf } from '../pipeline/compiled-pipeline.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture } = longHistory(room, 'history', 200, 2);
const reading = readingOf(fixture);
const store = openStore(reading.source, reading.sizes);
afterAll(() => store.close());
const head = Buffer.from(fixture.git('rev-parse', 'main'), 'hex');
const { commits } = readHistory(store.kernel, { head, boundary: [], order: 'first-parent', tickSeconds: 86_400 });

const plain = readChanges(store.kernel, commits, { hunks: true, renames: undefined });
const joined = readChanges(store.kernel, commits, everything);

const hex = (oids: Uint8Array, row: number): string =>
  Buffer.from(oids.subarray(row * 20, row * 20 + 20)).toString('hex');
const octal = (mode: number): string => mode.toString(8).padStart(6, '0');
function pathOf({ paths }: ChangeBatch, row: number): string {
  return Buffer.from(paths.bytes.subarray(row === 0 ? 0 : paths.ends[row - 1], paths.ends[row])).toString('latin1');
}

/** What `git log` prints along first parents, oldest first, cut at NULs; a commit's id stands after a \x01. */
function log(...options: string[]): string[] {
  const base = ['log', '--first-parent', '-m', '--reverse', '--root', '--no-abbrev', '-z', '--format=%x01%H'];
  return fixture
    .gitBytes('', ...base, ...options, 'main')
    .toString('latin1')
    .split('\0')
    .map((part) => part.replace(/^\n/, ''))
    .filter(Boolean);
}

describe('the changes of a history', () => {
  test('are the files that git lists, with their modes and ids', () => {
    const expected: string[] = [];
    let commit = '';
    const parts = log('--raw', '--no-renames');
    for (let at = 0; at < parts.length; at++) {
      if (parts[at].startsWith('\x01')) commit = parts[at].slice(1).trim();
      else {
        const [oldMode, newMode, oldOid, newOid] = parts[at].slice(1).split(' ');
        expected.push([commit, oldMode, newMode, oldOid, newOid, parts[++at]].join(' '));
      }
    }
    const { changes } = plain.batch;
    const rows = [...changes.kinds.keys()].map((row) =>
      [
        hex(commits.oids, changes.commits[row]),
        octal(changes.oldModes[row]),
        octal(changes.newModes[row]),
        hex(changes.oldOids, row),
        hex(changes.newOids, row),
        pathOf(plain.batch, changes.newPaths[row]),
      ].join(' '),
    );
    expect(rows.length).toBeGreaterThan(300);
    expect(rows).toEqual(expected);
    expect(changes.oldPaths).toEqual(changes.newPaths);
  });

  test('have the line counts that git has', () => {
    const expected = log('--numstat', '--no-renames').filter((part) => !part.startsWith('\x01'));
    const { changes } = plain.batch;
    const binary = ChangeFlag.oldBinary | ChangeFlag.newBinary;
    const rows = [...changes.kinds.keys()].map((row) => {
      const path = pathOf(plain.batch, changes.newPaths[row]);
      // git counts a submodule's id as a line, and gives no counts where a side is binary.
      if (changes.flags[row] & binary) return `-\t-\t${path}`;
      const submodule = (bit: number): number => (changes.flags[row] & bit ? 1 : 0);
      const added = changes.added[row] + submodule(ChangeFlag.newSubmodule);
      const removed = changes.removed[row] + submodule(ChangeFlag.oldSubmodule);
      return `${added}\t${removed}\t${path}`;
    });
    expect(rows).toEqual(expected);
  });

  test('have the renames that git finds', () => {
    const parts = log('--raw', '-M50%', '-l0');
    const expected: string[] = [];
    for (let at = 0; at < parts.length; at++) {
      if (parts[at].startsWith('\x01')) continue;
      const renamed = /R\d+$/.test(parts[at]);
      if (renamed) expected.push(`${parts[at + 1]} -> ${parts[at + 2]}`);
      at += renamed ? 2 : 1;
    }
    const { changes } = joined.batch;
    const rows = [...changes.kinds.keys()]
      .filter((row) => changes.kinds[row] === ChangeKind.renamed)
      .map((row) => `${pathOf(joined.batch, changes.oldPaths[row])} -> ${pathOf(joined.batch, changes.newPaths[row])}`);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows).toEqual(expected);
    expect(joined.renames.exact + joined.renames.similar).toBe(rows.length);
  });

  test.each([
    ['without renames', plain.batch],
    ['with renames', joined.batch],
  ])('have hunks that lead from each file to the next version of it, %s', (_, batch) => {
    const content = contents();
    const { changes, hunks } = batch;
    let hunk = 0;
    for (const row of changes.kinds.keys()) {
      const noLines = (old: boolean): boolean =>
        (changes.flags[row] &
          (old ? ChangeFlag.oldBinary | ChangeFlag.oldSubmodule : ChangeFlag.newBinary | ChangeFlag.newSubmodule)) !==
        0;
      const before = noLines(true) ? [] : (content.get(hex(changes.oldOids, row)) ?? []);
      const after = noLines(false) ? [] : (content.get(hex(changes.newOids, row)) ?? []);
      const made: string[] = [];
      let at = 0;
      const first = hunk;
      for (; hunk < changes.hunkEnds[row]; hunk++) {
        const [oldStart, oldCount] = [hunks.oldStarts[hunk], hunks.oldCounts[hunk]];
        const [newStart, newCount] = [hunks.newStarts[hunk], hunks.newCounts[hunk]];
        // Hunks neither overlap nor touch, and none is empty.
        expect([oldStart > at || hunk === first, oldCount + newCount > 0]).toEqual([true, true]);
        made.push(...before.slice(at, oldStart));
        expect(newStart).toBe(made.length);
        made.push(...after.slice(newStart, newStart + newCount));
        at = oldStart + oldCount;
      }
      made.push(...before.slice(at));
      expect(made).toEqual(after);
      expect([changes.oldLines[row], changes.newLines[row]]).toEqual([before.length, after.length]);
    }
    expect(hunk).toBe(hunks.oldStarts.length);
  });

  test('come without lines when only files are asked for', () => {
    const { batch } = readChanges(store.kernel, commits, { ...everything, hunks: false });
    expect(batch.hunks.oldStarts).toHaveLength(0);
    expect(batch.changes.newPaths).toEqual(joined.batch.changes.newPaths);
    expect([...batch.changes.oldLines, ...batch.changes.hunkEnds].every((number) => number === 0)).toBe(true);
    const submodules = ChangeFlag.oldSubmodule | ChangeFlag.newSubmodule;
    expect([...batch.changes.flags]).toEqual([...joined.batch.changes.flags].map((flags) => flags & submodules));
  });

  test('are announced: every blob that will be read, once', () => {
    const announced: string[] = [];
    const announce = (oids: Uint8Array): void => {
      for (let row = 0; row * 20 < oids.length; row++) announced.push(hex(oids, row));
    };
    readChanges(store.kernel, commits, { hunks: true, renames: undefined }, { announce });
    const { changes } = plain.batch;
    const read = [...changes.kinds.keys()].flatMap((row) => [
      ...(changes.oldModes[row] === 0 || changes.oldModes[row] === 0o160000 ? [] : [hex(changes.oldOids, row)]),
      ...(changes.newModes[row] === 0 || changes.newModes[row] === 0o160000 ? [] : [hex(changes.newOids, row)]),
    ]);
    expect(new Set(announced).size).toBe(announced.length);
    expect(new Set(announced)).toEqual(new Set(read));
  });
});

/** The lines of every blob by its id. */
function contents(): Map<string, string[]> {
  const all = fixture.gitBytes('', 'cat-file', '--batch-all-objects', '--batch');
  const lines = new Map<string, string[]>();
  for (let at = 0; at < all.length;) {
    const end = all.indexOf(10, at);
    const [oid, type, size] = all.toString('latin1', at, end).split(' ');
    at = end + 1 + Number(size) + 1;
    if (type === 'blob') lines.set(oid, all.toString('latin1', end + 1, at - 1).match(/[^\n]*\n|[^\n]+$/g) ?? []);
  }
  return lines;
}
