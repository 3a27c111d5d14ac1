// What git has of the history before anything is compared: which blobs the repository lacks, and how many files each commit modifies.
import { DIFF, FORMAT, HISTORY, partsOf, rawLog } from './git-log.mjs';

/** @typedef {import('./clean-git.mjs').CleanGit} CleanGit */
/** @typedef {{ missing: ReadonlySet<string>, modified: readonly number[] }} Survey `modified` has a number a commit, oldest first */

const SUBMODULE = 0o160000;

/** @param {CleanGit} git @param {string} head @returns {Promise<Survey>} */
export async function surveyOf(git, head) {
  /** @type {number[]} */
  const modified = [];
  async function* ids() {
    const raw = git.stream([...HISTORY, ...DIFF, '--raw', '--no-abbrev', '--no-renames', '-z', FORMAT, head, '--']);
    for await (const { rows } of rawLog(raw)) {
      let text = '';
      for (const { oldMode, newMode, oldOid, newOid } of rows) {
        if (oldMode !== 0 && oldMode !== SUBMODULE) text += `${oldOid}\n`;
        if (newMode !== 0 && newMode !== SUBMODULE) text += `${newOid}\n`;
      }
      modified.push(rows.filter((row) => row.status === 'M').length);
      if (text !== '') yield text;
    }
  }
  /** @type {Set<string>} */
  const missing = new Set();
  for await (const lines of partsOf(git.stream(['cat-file', '--batch-check=-', '--buffer'], ids()), '\n')) {
    for (const line of lines) if (line.endsWith(' missing')) missing.add(line.split(' ')[0]);
  }
  return { missing, modified };
}

/**
 * Commits, every so many, that together modify at least `wanted` files; all of them if there are no more.
 * @param {readonly number[]} modified @param {number} wanted @returns {{ every: number, pairs: number }}
 */
export function sampleOf(modified, wanted) {
  for (let every = modified.length; every > 1; every--) {
    let pairs = 0;
    for (let i = 0; i < modified.length; i += every) pairs += modified[i];
    if (pairs >= wanted) return { every, pairs };
  }
  return { every: 1, pairs: modified.reduce((sum, pairs) => sum + pairs, 0) };
}
