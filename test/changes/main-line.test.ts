// A batch of all commits and its main line, against batches that were read of the main line alone.
import { afterAll, describe, expect, test } from 'vitest';
import { readChanges } from '../../src/changes/change-reader.js';
import { mainLineOf } from '../../src/changes/main-line.js';
import { openStore } from '../../src/git/object-store.js';
import { isMerge } from '../../src/history/commit-columns.js';
import { sliceCommits } from '../../src/history/commit-columns.js';
import { readHistory, type CommitOrder, type History } from '../../src/history/history.js';
import { readingOf } from '../pipeline/compiled-pipeline.js';
import { everything, spelledOut } from '../pipeline/batch-meaning.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const { fixture } = longHistory(room, 'project.git', 70, 5);
const reading = readingOf(fixture);
const store = openStore(reading.source, reading.sizes);
afterAll(() => store.close());

const historyIn = (order: CommitOrder): History =>
  readHistory(store.kernel, {
    head: Buffer.from(fixture.git('rev-parse', 'main'), 'hex'),
    boundary: [],
    order,
    tickSeconds: 86_400,
  });
const all = historyIn('all-commits').commits;
const line = historyIn('first-parent').commits;
/** Authors are numbered in the order of their first commits, which is another. */
const withoutAuthors = (rows: string[]): string[] => rows.map((row) => row.replace(/^(commit(?: \S+){6}) \S+/, '$1'));

describe('the main line of a batch of all commits', () => {
  test('is what is read of the main line alone', () => {
    const whole = spelledOut(readChanges(store.kernel, line, everything).batch);
    for (const size of [1, 7, 1000]) {
      const rows: string[] = [];
      for (let from = 0; from < all.ticks.length; from += size) {
        const { batch } = readChanges(store.kernel, sliceCommits(all, from, from + size), everything);
        rows.push(...spelledOut(mainLineOf(batch)));
      }
      expect(withoutAuthors(rows)).toEqual(withoutAuthors(whole));
    }
  });

  test('is the batch itself where all of it is on the main line', () => {
    const { batch } = readChanges(store.kernel, line, everything);
    expect(mainLineOf(batch)).toBe(batch);
  });
});

describe('a merge off the main line', () => {
  const merged = room.repository('merged', '--bare');
  const commit = (branch: string, from: string, file: string, text: string): string =>
    `commit refs/heads/${branch}\ncommitter A <a@x> ${1_577_836_800 + text.length} +0000\ndata 1\nm\n${from}` +
    `M 100644 inline ${file}\ndata ${text.length}\n${text}\n`;
  merged.gitWithInput(
    commit('main', '', 'a', 'a\n') +
      commit('one', 'from refs/heads/main\n', 'one', '1\n1\n') +
      commit('two', 'from refs/heads/main\n', 'two', '2\n2\n2\n') +
      commit('one', 'merge refs/heads/two\n', 'two', '2\n2\n2\n') +
      commit('main', 'merge refs/heads/one\n', 'one', '1\n1\n'),
    'fast-import',
    '--quiet',
  );
  const own = readingOf(merged);
  const ownStore = openStore(own.source, own.sizes);
  afterAll(() => ownStore.close());
  const { commits } = readHistory(ownStore.kernel, {
    head: Buffer.from(merged.git('rev-parse', 'main'), 'hex'),
    boundary: [],
    order: 'all-commits',
    tickSeconds: 86_400,
  });
  const linesOf = (linesOfMerges?: boolean): string[] => {
    const { changes } = readChanges(ownStore.kernel, commits, { ...everything, linesOfMerges }).batch;
    return [...changes.commits].map((row, change) => {
      const where = `${commits.mainLine[row] === 1 ? 'main' : 'side'} ${isMerge(commits, row) ? 'merge' : 'commit'}`;
      return `${where} ${changes.added[change]} ${changes.hunkEnds[change] - (changes.hunkEnds[change - 1] ?? 0)}`;
    });
  };

  test('has the files it changes, without lines; one on the main line has its lines, too, if they are wanted', () => {
    const side = ['main commit 1 1', 'side commit 2 1', 'side commit 3 1', 'side merge 0 0'];
    expect(linesOf()).toEqual([...side, 'main merge 2 1']);
    expect(linesOf(false)).toEqual([...side, 'main merge 0 0']);
  });
});
