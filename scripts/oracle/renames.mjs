// Compares renames with `git log -M50% -l0`: the same pairs of paths. git's score stands with a difference; ours is not in the columns.
import { DIFF, FORMAT, HISTORY, rawLog } from './git-log.mjs';
import { commitsOf, shown } from './engine.mjs';
import { following } from './files.mjs';

/** @typedef {import('./check.mjs').Check} Check */
/** @typedef {import('./git-log.mjs').RawRow} RawRow */
/** @typedef {import('./run.mjs').Subject} Subject */

/**
 * @param {Subject} subject @param {AsyncIterable<import('./engine.mjs').ReadChanges>} batches read with renames
 * @param {(batch: import('./engine.mjs').ChangeBatch) => void} use what else the batches are for @param {Check} check
 */
export async function compareRenames({ git, head, survey }, batches, use, check) {
  const log = rawLog(
    git.stream([...HISTORY, ...DIFF, '-M50%', '-l0', '--raw', '--no-abbrev', '-z', FORMAT, head, '--']),
  );
  const total = { exact: 0, similar: 0, pairsTried: 0, pairsSkippedByLimit: 0, filesUncompared: 0 };
  let missing = 0;
  for await (const { batch, renames } of batches) {
    for (const name of /** @type {(keyof typeof total)[]} */ (Object.keys(total))) total[name] += renames[name];
    for (const { id, rows } of commitsOf(batch)) {
      const theirs = (await following(log, id)).rows;
      missing += theirs.filter(({ status, oldOid, newOid }) =>
        survey.missing.has(status === 'A' ? newOid : status === 'D' ? oldOid : ''),
      ).length;
      compareCommit(
        id,
        new Map(theirs.filter(({ status }) => status.startsWith('R')).map((row) => [row.to, row])),
        new Map(rows.filter(({ renamed }) => renamed).map((row) => [row.path, row.oldPath])),
        check,
      );
    }
    use(batch);
  }
  if (!(await log.next()).done) throw new Error('git shows more commits than were read');
  check.leave(
    'added or deleted files whose blob is missing in the repository: only an exact rename can be seen',
    missing,
  );
  check.note(
    `ours: ${total.exact} exact and ${total.similar} similar, ${total.pairsTried} pairs of files compared, ` +
      `${total.pairsSkippedByLimit} skipped by a limit, ${total.filesUncompared} files that could not be compared`,
  );
}

/** @param {string} id @param {Map<string, RawRow>} theirs @param {Map<string, string>} ours by new path @param {Check} check */
function compareCommit(id, theirs, ours, check) {
  for (const [to, { path, status }] of theirs) {
    const from = ours.get(to);
    check.judge(from === path, () => {
      const git = `${id} ${shown(to)}: git from ${shown(path)} (${Number(status.slice(1))} %)`;
      return from === undefined ? `missing: ${git}; ours no rename` : `other: ${git}; ours from ${shown(from)}`;
    });
  }
  for (const [to, from] of ours) {
    if (!theirs.has(to)) check.differs(`extra: ${id} ${shown(to)}: git no rename; ours from ${shown(from)}`);
  }
}
