import { describe, expect, test } from 'vitest';
import { ChangeFlag, type ChangeBatch } from '../../src/changes/change-batch.js';
import { noRenames } from '../../src/changes/renames.js';
import { CompletenessTally, unreadNotices } from '../../src/engine/completeness.js';
import { added, batchOf, type CommitRow } from '../analyzers/batches.js';

const hex = (oids: Uint8Array, row: number): string =>
  Buffer.from(oids.subarray(row * 20, row * 20 + 20)).toString('hex');

/** A batch of commits with one added file for each of their flags; every blob and commit has an id of its own. */
function flagged(...commits: (readonly number[])[]): ChangeBatch {
  let file = 0;
  const rows: CommitRow[] = commits.map((flags, tick) => ({
    time: '2020-01-01',
    tick,
    changes: flags.map((bits) => ({ ...added(`f${String(file++).padStart(3, '0')}`, 0), flags: bits })),
  }));
  const batch = batchOf(rows);
  const number = (oids: Uint8Array, first: number): void => {
    for (let row = 0; row * 20 < oids.length; row++) oids.fill(first + row, row * 20, row * 20 + 20);
  };
  number(batch.commits.oids, 1);
  number(batch.changes.oldOids, 100);
  number(batch.changes.newOids, 150);
  return batch;
}

describe('completeness', () => {
  test('names what is missing or too large by its own id, commit and path', () => {
    const tally = new CompletenessTally();
    const batch = flagged([0], [0, ChangeFlag.newMissing, ChangeFlag.oldTooLarge]);
    const place = { commit: '02'.repeat(20) };
    const missing = { oid: hex(batch.changes.newOids, 2), ...place, path: 'f002' };
    expect(tally.add(batch, noRenames(), 0)).toEqual(missing);
    expect(tally.result(false)).toMatchObject({
      missingBlobs: { count: 1, named: [missing] },
      tooLargeFiles: { count: 1, named: [{ oid: hex(batch.changes.oldOids, 3), ...place, path: 'f003' }] },
    });
  });

  test('tells at once what makes lines wrong, and nothing else', () => {
    const tally = new CompletenessTally();
    expect(unreadNotices(tally.result(true, 3))).toEqual([]);
    tally.add(flagged([0], [0, ChangeFlag.newMissing, ChangeFlag.oldTooLarge]), noRenames(), 0);
    const [missing, large, ...rest] = unreadNotices(tally.result(false));
    expect(missing).toMatch(/^1 blob of this history .* absent \(f002 in 02020202 first\): .* --fail-on-missing/);
    expect(large).toMatch(/^1 blob of this history .* too large \(f003 in 02020202 first\)/);
    expect(rest).toEqual([]);
  });

  test('counts a blob once, whatever number of commits has it', () => {
    const tally = new CompletenessTally();
    const batch = flagged([ChangeFlag.newMissing], [ChangeFlag.oldMissing | ChangeFlag.newMissing]);
    batch.changes.oldOids.set(batch.changes.newOids.subarray(0, 20), 20);
    tally.add(batch, noRenames(), 0);
    tally.add(batch, noRenames(), 0);
    expect(tally.result(false).missingBlobs).toMatchObject({ count: 2, named: [{ path: 'f000' }, { path: 'f001' }] });
  });

  test('names no more than twenty blobs of a kind, and counts all', () => {
    const tally = new CompletenessTally();
    tally.add(flagged(Array.from({ length: 30 }, () => ChangeFlag.newMissing)), noRenames(), 0);
    const { missingBlobs } = tally.result(false);
    expect([missingBlobs.count, missingBlobs.named.length, missingBlobs.named[19].path]).toEqual([30, 20, 'f019']);
  });

  test('tells the first missing blob of each batch, though known', () => {
    const tally = new CompletenessTally();
    const batch = flagged([ChangeFlag.newMissing]);
    expect(tally.add(batch, noRenames(), 0)).toBeDefined();
    expect(tally.add(batch, noRenames(), 0)).toBeDefined();
    expect(tally.add(flagged([ChangeFlag.newBinary]), noRenames(), 0)).toBeUndefined();
  });

  test('adds up changes of binaries and submodules, diffs too coarse, and renames', () => {
    const tally = new CompletenessTally();
    const both = ChangeFlag.oldBinary | ChangeFlag.newBinary;
    const renames = { ...noRenames(), exact: 2, similar: 1, pairsTried: 7, pairsSkippedByLimit: 5, filesUncompared: 3 };
    tally.add(flagged([both, ChangeFlag.newBinary, ChangeFlag.oldSubmodule | ChangeFlag.newSubmodule]), renames, 4);
    tally.add(flagged([0, ChangeFlag.oldBinary]), renames, 1);
    expect(tally.result(true)).toEqual({
      complete: true,
      commitsLeft: 0,
      shallow: true,
      missingBlobs: { count: 0, named: [] },
      tooLargeFiles: { count: 0, named: [] },
      binaryChanges: 3,
      submoduleChanges: 1,
      coarseDiffs: 5,
      renames: { exact: 4, similar: 2, pairsCompared: 14, pairsSkipped: 10, filesUncompared: 6 },
    });
  });

  test('is not complete when commits are left', () => {
    expect(new CompletenessTally().result(false)).toMatchObject({ complete: true, commitsLeft: 0 });
    expect(new CompletenessTally().result(false, 7)).toMatchObject({ complete: false, commitsLeft: 7 });
  });
});
