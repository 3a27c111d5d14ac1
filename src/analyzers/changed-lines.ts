// How the lines of a changed file are told apart: those that were changed in place, those that only came and those that only went.
//
// In a hunk of d old and i new lines min(d, i) are changed. Over a file
//
//   changed = min(sum of min(d, i) + max(0, A - sum of i), A, R)      added = A - changed      removed = R - changed
//
// with A and R the counts of `git log --numstat`: so added + changed and removed + changed are git's numbers, always. The middle term is 0 but
// in the one change of a thousand in which git's hunks have fewer lines than its counts (changes/change-batch.ts), and in commits that are to
// leave the age of lines alone, whose hunks no longer show the lines that they replace (changes/kept-ages.ts): such lines are changed, too.

import { ChangeFlag, type ChangeBatch } from '../changes/change-batch.js';

const { oldBinary, newBinary, oldMissing, newMissing, oldTooLarge, newTooLarge } = ChangeFlag;
const NO_TEXT = oldBinary | newBinary | oldMissing | newMissing | oldTooLarge | newTooLarge;

/** Whether a change has lines: both its sides are text, absent or a submodule. git prints `-` for a change with a binary side. */
export function hasLines({ changes }: ChangeBatch, row: number): boolean {
  return (changes.flags[row] & NO_TEXT) === 0;
}

/** The lines that a change of a file replaces in place. */
export function changedLines({ changes, hunks }: ChangeBatch, row: number): number {
  const added = changes.added[row];
  const removed = changes.removed[row];
  let replaced = 0;
  let inHunks = 0;
  for (let hunk = row === 0 ? 0 : changes.hunkEnds[row - 1]; hunk < changes.hunkEnds[row]; hunk++) {
    replaced += Math.min(hunks.oldCounts[hunk], hunks.newCounts[hunk]);
    inHunks += hunks.newCounts[hunk];
  }
  return Math.min(replaced + Math.max(0, added - inHunks), added, removed);
}
