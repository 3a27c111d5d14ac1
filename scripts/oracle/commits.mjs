// Compares the commits: the main line in order, each with its tree, parents, times and author, and the order of all commits.
import { isUtf8 } from 'node:buffer';
import { partsOf } from './git-log.mjs';
import { hexOf } from './engine.mjs';

/** @typedef {import('./check.mjs').Check} Check */
/** @typedef {import('./clean-git.mjs').CleanGit} CleanGit */
/** @typedef {import('../../src/history/history.js').History} History */

const FIELDS = ['id', 'tree', 'parents', 'committer time', 'author time', 'author'];
const FORMAT = '--format=%H%n%T%n%P%n%ct%n%at%n%an <%ae>';

/**
 * @param {CleanGit} git @param {string} head @param {readonly string[]} boundary where a shallow clone ends
 * @param {History} history first-parent @param {Check} check
 */
export async function compareCommits(git, head, boundary, history, check) {
  const log = ['log', '--first-parent', '--reverse', '--no-mailmap', '--encoding=none', '-z', FORMAT, head, '--'];
  const { commits, people } = history;
  const width = commits.oidBytes;
  let row = 0;
  for await (const parts of partsOf(git.stream(log), '\0')) {
    for (const part of parts) {
      if (part === '') continue;
      const [id, tree, parentIds, committerTime, authorTime, ...author] = part.split('\n');
      const parents = parentIds === '' ? 0 : parentIds.split(' ').length;
      const theirs = [id, tree, parents, Number(committerTime), Number(authorTime), textOf(author.join('\n'))];
      if (row >= commits.ticks.length) {
        check.differs(`${id}: not among ours`);
        row++;
        continue;
      }
      const ours = [
        hexOf(commits.oids, row, width),
        hexOf(commits.trees, row, width),
        boundary.includes(id) ? parents : commits.parentCounts[row],
        commits.committerTimes[row],
        commits.authorTimes[row],
        people[commits.authors[row]],
      ];
      const wrong = FIELDS.filter((_, i) => ours[i] !== theirs[i]);
      check.judge(wrong.length === 0, () => {
        const of = (/** @type {unknown[]} */ values) =>
          wrong.map((field) => `${field} ${JSON.stringify(values[FIELDS.indexOf(field)])}`).join(', ');
        return `commit ${id}: git ${of(theirs)}; ours ${of(ours)}`;
      });
      row++;
    }
  }
  for (; row < commits.ticks.length; row++) check.differs(`${hexOf(commits.oids, row, width)}: not in git's log`);
}

/** As the engine shows names: UTF-8, or else Latin-1. @param {string} latin1 */
export function textOf(latin1) {
  const bytes = Buffer.from(latin1, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : latin1;
}

/**
 * The same commits as `git rev-list`, each after all its parents.
 * @param {CleanGit} git @param {string} head @param {History} history topological @param {Check} check
 */
export async function compareOrder(git, head, { commits }, check) {
  /** @type {Map<string, number>} */
  const places = new Map();
  for (let row = 0; row < commits.ticks.length; row++) places.set(hexOf(commits.oids, row, commits.oidBytes), row);
  if (places.size !== commits.ticks.length) check.differs('a commit stands twice in our order');
  let seen = 0;
  for await (const lines of partsOf(git.stream(['rev-list', '--parents', head, '--']), '\n')) {
    for (const line of lines) {
      if (line === '') continue;
      const [id, ...parents] = line.split(' ');
      const place = places.get(id);
      const early = parents.find((parent) => !((places.get(parent) ?? Infinity) < (place ?? -1)));
      if (place !== undefined) seen++;
      check.judge(place !== undefined && early === undefined, () =>
        place === undefined ? `${id}: not among ours` : `${id}: ours comes before its parent ${early}`,
      );
    }
  }
  if (seen < places.size) check.differs(`${places.size - seen} of our commits are not in git's list`);
}
