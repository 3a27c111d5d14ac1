// Compares what every commit changed, file by file: modes, ids and paths, lines added and removed, and hunks. One pass of ours beside
// three of git's, commit by commit; nothing is held but the commit at hand.
//
// git's hunks without context and its --numstat are not always one script: for the former it first takes equal 1024-byte blocks off the
// ends of both files and may then find another one of equal cost, or a costlier one. Hunks are held to the former, counts to the latter.
//
// How git's figures are read: a submodule is one line of text to git ("Subproject commit …") and no file to us, so that line is taken
// off; a binary file is `-` to git and has no lines and a flag with us.
import { DIFF, FORMAT, HISTORY, numstatLog, patchLog, rawLog } from './git-log.mjs';
import { commitsOf, shown, SUBMODULE } from './engine.mjs';
import { sampleOf } from './survey.mjs';

/** @typedef {import('./check.mjs').Check} Check */
/** @typedef {import('./engine.mjs').ChangeRow} ChangeRow */
/** @typedef {import('./git-log.mjs').NumstatRow} NumstatRow */
/** @typedef {import('./git-log.mjs').Patch} Patch */
/** @typedef {import('./git-log.mjs').RawRow} RawRow */
/** @typedef {import('./run.mjs').Subject} Subject */

const MISSING = 'a blob is missing in the repository';
/** Hunks of each side that the text of a difference shows. */
const MOST_SHOWN = 8;

/**
 * @param {Subject} subject @param {AsyncIterable<import('./engine.mjs').ReadChanges>} batches read without renames
 * @param {number} hunkPairs how many modified files to compare hunk by hunk, at least; Infinity for all
 * @param {{ files: Check, lines: Check, hunks: Check }} checks
 */
export async function compareFiles(subject, batches, hunkPairs, checks) {
  const { git, head, survey } = subject;
  const log = (/** @type {string[]} */ ...format) =>
    git.stream([...HISTORY, ...DIFF, '--no-renames', ...format, FORMAT, head, '--']);
  const raw = rawLog(log('--raw', '--no-abbrev', '-z'));
  const numstat = numstatLog(log('--numstat', '-z'));
  const sample = sampleOf(survey.modified, hunkPairs);
  const patches = patchLog(
    sample.every === 1 ? log('-p', '-U0', '--full-index') : samplePatches(subject, sample.every),
  );
  if (sample.every > 1) checks.hunks.note(`the files of every ${sample.every}th commit, from the first on`);
  let number = 0;
  let coarse = 0;
  for await (const { batch, coarseDiffs } of batches) {
    coarse += coarseDiffs;
    for (const { id, rows } of commitsOf(batch)) {
      compareRows(id, (await following(raw, id)).rows, rows, checks.files);
      compareLines(id, (await following(numstat, id)).rows, rows, subject, checks.lines);
      if (number++ % sample.every === 0) {
        compareHunks(id, (await following(patches, id)).rows, rows, subject, checks.hunks);
      }
    }
  }
  if (coarse > 0) checks.hunks.note(`${coarse} pairs were too large to be searched and have one hunk each`);
  for (const rest of [raw, numstat, patches]) {
    if (!(await rest.next()).done) throw new Error('git shows more commits than were read');
  }
}

/** The next commit of a stream, which must be `id`. @template C @param {AsyncGenerator<C & { id: string }>} stream @param {string} id */
export async function following(stream, id) {
  const { value, done } = await stream.next();
  if (done === true || value.id !== id)
    throw new Error(`at commit ${id} git shows ${done === true ? 'no more' : value.id}`);
  return /** @type {C} */ (value);
}

/** Patches of every so many commits. @param {Subject} subject @param {number} every */
function samplePatches({ git, commitIds }, every) {
  const options = ['-m', '--root', '--first-parent', ...DIFF, '--no-renames', '-p', '-U0', '--full-index', FORMAT];
  function* chosen() {
    for (let i = 0; i < commitIds.length; i += every) yield `${commitIds[i]}\n`;
  }
  return git.stream(['log', '--no-walk=unsorted', '--stdin', ...options], chosen());
}

/** @param {string} id @param {RawRow[]} theirs @param {ChangeRow[]} ours @param {Check} check */
function compareRows(id, theirs, ours, check) {
  const asText = (/** @type {RawRow | ChangeRow} */ row) =>
    `${row.oldMode.toString(8)} ${row.newMode.toString(8)} ${row.oldOid} ${row.newOid} ${row.status}`;
  const left = new Map(theirs.map((row, place) => [row.path, { row, place }]));
  ours.forEach((row, place) => {
    const known = left.get(row.path);
    left.delete(row.path);
    const git = known && asText(known.row);
    check.judge(git === asText(row) && (known?.place === place || ours.length !== theirs.length), () =>
      git === asText(row)
        ? `${id} ${shown(row.path)}: git has it in place ${known?.place}, ours in ${place}`
        : `${id} ${shown(row.path)}: git ${git ?? 'nothing'}; ours ${asText(row)}`,
    );
  });
  for (const { row } of left.values()) check.differs(`${id} ${shown(row.path)}: git ${asText(row)}; ours nothing`);
}

/** @param {string} id @param {NumstatRow[]} theirs @param {ChangeRow[]} ours @param {Subject} subject @param {Check} check */
function compareLines(id, theirs, ours, { engine, survey }, check) {
  const { ChangeFlag } = engine;
  const left = new Map(theirs.map((row) => [row.path, row]));
  for (const row of ours) {
    const git = left.get(row.path);
    left.delete(row.path);
    const missing = survey.missing.has(row.oldOid) || survey.missing.has(row.newOid);
    const flaggedMissing = (row.flags & (ChangeFlag.oldMissing | ChangeFlag.newMissing)) !== 0;
    if (missing && flaggedMissing) {
      check.leave(MISSING);
      continue;
    }
    const binary = (row.flags & (ChangeFlag.oldBinary | ChangeFlag.newBinary)) !== 0;
    const added = row.added + (row.newMode === SUBMODULE ? 1 : 0);
    const removed = row.removed + (row.oldMode === SUBMODULE ? 1 : 0);
    const same =
      git !== undefined && git.binary === binary && (binary || (git.added === added && git.removed === removed));
    check.judge(same && missing === flaggedMissing, () => {
      const counts = git === undefined ? 'nothing' : git.binary ? 'binary' : `+${git.added} -${git.removed}`;
      const flags = `${binary ? 'binary ' : ''}${flaggedMissing ? 'missing ' : ''}+${added} -${removed}`;
      return `${id} ${shown(row.path)} ${row.oldOid} ${row.newOid}: git ${counts}; ours ${flags} (flags ${row.flags})`;
    });
  }
  for (const row of left.values())
    check.differs(`${id} ${shown(row.path)}: git +${row.added} -${row.removed}; ours nothing`);
}

/**
 * Modified files of text. Ids name the pair: equal pairs of ids in one commit have equal hunks.
 * @param {string} id @param {Patch[]} theirs @param {ChangeRow[]} ours @param {Subject} subject @param {Check} check
 */
function compareHunks(id, theirs, ours, { survey }, check) {
  const patches = new Map(theirs.map((patch) => [`${patch.oldOid} ${patch.newOid}`, patch]));
  for (const row of ours) {
    if (row.status !== 'M' || row.oldOid === row.newOid || row.newMode === SUBMODULE) continue;
    if (survey.missing.has(row.oldOid) || survey.missing.has(row.newOid)) {
      check.leave(MISSING);
      continue;
    }
    const patch = patches.get(`${row.oldOid} ${row.newOid}`);
    if (patch?.binary === true) {
      check.leave('binary');
      continue;
    }
    const hunks = row.hunks();
    check.judge(patch !== undefined && sameNumbers(patch.hunks, hunks), () => {
      const [git, mine] = unequalHunks(patch?.hunks ?? [], hunks);
      return `${id} ${shown(row.path)} ${row.oldOid} ${row.newOid}: git ${patch === undefined ? 'nothing' : git}; ours ${mine}`;
    });
  }
}

/** @param {number[]} a @param {number[]} b */
function sameNumbers(a, b) {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** The hunks of each side that the other has not, as git writes them, a few. @param {number[]} a @param {number[]} b */
function unequalHunks(a, b) {
  const texts = [a, b].map((numbers) => {
    const hunks = [];
    for (let i = 0; i < numbers.length; i += 4) {
      const [from, removed, to, added] = numbers.slice(i, i + 4);
      hunks.push(`-${from + (removed > 0 ? 1 : 0)},${removed} +${to + (added > 0 ? 1 : 0)},${added}`);
    }
    return hunks;
  });
  return texts.map((hunks, side) => {
    const other = new Set(texts[1 - side]);
    const own = hunks.filter((hunk) => !other.has(hunk));
    const more = own.length > MOST_SHOWN ? ` … ${own.length - MOST_SHOWN} more` : '';
    return own.length === 0 ? '(nothing else)' : `[${own.slice(0, MOST_SHOWN).join('] [')}]${more}`;
  });
}
