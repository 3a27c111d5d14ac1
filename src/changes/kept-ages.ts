// Commits that do not change the age of lines, as .git-blame-ignore-revs lists them: reformatting, mass renames of identifiers. In such a
// commit the i-th new line of a hunk takes the place, and with it the age, of the i-th old one; lines that a hunk has more than it
// replaces are born in that commit, lines that it has less are gone. `git blame` guesses the partner of a line by likeness before it
// falls back to position: the two may give the lines of one hunk their ages in another order, their number is the same.

import type { HunkColumns } from './change-batch.js';

/** The part of a batch's changes that is needed here. */
interface HunkOwners {
  readonly commits: Uint32Array;
  readonly hunkEnds: Uint32Array;
}

/**
 * The hunks without what the commits marked in `ignored` (1 a commit) replace line by line, and the ends of each change's hunks. The
 * hunks still turn the old side's number of lines into the new side's.
 */
export function keepAges(
  { commits, hunkEnds }: HunkOwners,
  hunks: HunkColumns,
  ignored: Uint8Array,
): { hunks: HunkColumns; hunkEnds: Uint32Array } {
  const kept = {
    oldStarts: hunks.oldStarts.slice(),
    oldCounts: hunks.oldCounts.slice(),
    newStarts: hunks.newStarts.slice(),
    newCounts: hunks.newCounts.slice(),
  };
  const ends = new Uint32Array(hunkEnds.length);
  let out = 0;
  for (let change = 0, hunk = 0; change < hunkEnds.length; change++) {
    for (; hunk < hunkEnds[change]; hunk++) {
      const same = ignored[commits[change]] ? Math.min(hunks.oldCounts[hunk], hunks.newCounts[hunk]) : 0;
      const gone = hunks.oldCounts[hunk] - same;
      const come = hunks.newCounts[hunk] - same;
      if (gone === 0 && come === 0) continue;
      kept.oldStarts[out] = hunks.oldStarts[hunk] + same;
      kept.oldCounts[out] = gone;
      kept.newStarts[out] = hunks.newStarts[hunk] + same;
      kept.newCounts[out++] = come;
    }
    ends[change] = out;
  }
  return {
    hunks: {
      oldStarts: kept.oldStarts.slice(0, out),
      oldCounts: kept.oldCounts.slice(0, out),
      newStarts: kept.newStarts.slice(0, out),
      newCounts: kept.newCounts.slice(0, out),
    },
    hunkEnds: ends,
  };
}
