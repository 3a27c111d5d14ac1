// The laws of a batch (src/changes/change-batch.ts), checked one by one. Whatever was read, a batch that breaks one is a bug.

import { ChangeFlag, ChangeKind } from '../../lib/changes/change-batch.js';

/** @typedef {import('../../lib/changes/change-batch.js').ChangeBatch} ChangeBatch */
/** @typedef {import('../../lib/changes/change-batch.js').HunkColumns} HunkColumns */

const SUBMODULE = 0o160000;
const MODES = new Set([0, 0o100644, 0o100755, 0o120000, SUBMODULE]);

/** @param {boolean} holds @param {string} law */
function check(holds, law) {
  if (!holds) throw new Error(`a batch breaks a law: ${law}`);
}

/** @param {ChangeBatch} batch */
export function checkBatch({ commits, changes, hunks, paths }) {
  const count = changes.kinds.length;
  const width = commits.oidBytes;
  for (const column of [
    changes.commits,
    changes.flags,
    changes.oldPaths,
    changes.newPaths,
    changes.oldModes,
    changes.newModes,
  ]) {
    check(column.length === count, 'columns of changes have one length');
  }
  check(changes.oldOids.length === count * width && changes.newOids.length === count * width, 'ids have one width');
  /** @param {number} path */
  const pathOf = (path) => {
    check(path < paths.ends.length, 'a path is in the table');
    return Buffer.from(paths.bytes.subarray(paths.ends[path - 1] ?? 0, paths.ends[path]));
  };
  const names = new Set(Array.from(paths.ends, (_, path) => pathOf(path).toString('latin1')));
  check(names.size === paths.ends.length, 'a path is in the table once');
  let from = 0;
  for (let row = 0; row < count; row++) {
    const end = changes.hunkEnds[row];
    check(end >= from, 'ends of hunks do not decrease');
    checkModes(changes, row);
    const oldLines = changes.oldLines[row];
    const newLines = changes.newLines[row];
    checkHunks(hunks, from, end, oldLines, newLines, changes.added[row], changes.removed[row]);
    checkFlags(changes.flags[row], oldLines, newLines);
    if (row > 0) {
      check(changes.commits[row] >= changes.commits[row - 1], 'rows are sorted by commit');
      if (changes.commits[row] === changes.commits[row - 1]) {
        const order = Buffer.compare(pathOf(placeOf(changes, row - 1)), pathOf(placeOf(changes, row)));
        check(order < 0 || (order === 0 && changes.kinds[row] !== changes.kinds[row - 1]), 'rows are sorted by path');
      }
    }
    check(changes.commits[row] < commits.ticks.length, 'a change is of a commit of the batch');
    from = end;
  }
  check(from === hunks.oldStarts.length, 'every hunk belongs to a change');
}

/** @param {ChangeBatch['changes']} changes @param {number} row */
function placeOf(changes, row) {
  return changes.kinds[row] === ChangeKind.deleted ? changes.oldPaths[row] : changes.newPaths[row];
}

/** @param {ChangeBatch['changes']} changes @param {number} row */
function checkModes(changes, row) {
  const kind = changes.kinds[row];
  const oldMode = changes.oldModes[row];
  const newMode = changes.newModes[row];
  check(MODES.has(oldMode) && MODES.has(newMode), 'modes are canonical');
  check((oldMode === 0) === (kind === ChangeKind.added), 'only what is added has no old side');
  check((newMode === 0) === (kind === ChangeKind.deleted), 'only what is deleted has no new side');
  check(kind === ChangeKind.renamed || changes.oldPaths[row] === changes.newPaths[row], 'only a rename has two paths');
}

/** @param {number} flags @param {number} oldLines @param {number} newLines */
function checkFlags(flags, oldLines, newLines) {
  const { oldBinary, oldMissing, oldTooLarge, oldSubmodule, newBinary, newMissing, newTooLarge, newSubmodule } =
    ChangeFlag;
  if (flags & (oldBinary | oldMissing | oldTooLarge | oldSubmodule))
    check(oldLines === 0, 'a flagged old side has no lines');
  if (flags & (newBinary | newMissing | newTooLarge | newSubmodule))
    check(newLines === 0, 'a flagged new side has no lines');
}

/**
 * @param {HunkColumns} hunks @param {number} from @param {number} end @param {number} oldLines @param {number} newLines
 * @param {number} added @param {number} removed
 */
export function checkHunks(hunks, from, end, oldLines, newLines, added, removed) {
  let oldAt = 0;
  let newAt = 0;
  for (let hunk = from; hunk < end; hunk++) {
    const oldStart = hunks.oldStarts[hunk];
    const newStart = hunks.newStarts[hunk];
    const [oldCount, newCount] = [hunks.oldCounts[hunk], hunks.newCounts[hunk]];
    check(oldCount + newCount > 0, 'a hunk is not empty');
    check(oldStart - oldAt === newStart - newAt, 'as many lines lie between hunks on both sides');
    check(hunk === from ? oldStart >= oldAt : oldStart > oldAt, 'hunks do not touch');
    oldAt = oldStart + oldCount;
    newAt = newStart + newCount;
  }
  check(oldAt <= oldLines && oldLines - oldAt === newLines - newAt, 'the hunks lead from the old lines to the new');
  check(added <= newLines && removed <= oldLines, 'no more lines come or go than there are');
  check(added - removed === newLines - oldLines, 'lines added and removed lead from the old count to the new');
}
