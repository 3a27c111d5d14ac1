// File history against `git log --follow --first-parent`, for a sample of the files of HEAD at equal distances: how many commits each has,
// the first and the last, who made them, and lines added and removed; for every fourth file also how many lines were replaced, by the
// hunks of `-p -U0`.
//
// --follow follows one file alone: where a file is new, any file will do for its source, one that stays where it is, too (a copy), and it
// goes on with the same path where it finds none. We follow `-M50%`, which pairs all files of a commit, and begin anew with a new file, a copy
// among them. So git's list is read up to the newest commit that adds or copies the file; and where git takes another source than the
// pairs of that commit, checked with `git diff-tree`, the file is left out and named.
import { authorsOf, readAll } from './analyzed.mjs';
import { Check } from './check.mjs';
import { CleanGit } from './clean-git.mjs';
import { Comings, spread } from './comings.mjs';
import { shown, SUBMODULE, TICK_HOURS } from './engine.mjs';
import { DIFF, patchLog, partsOf } from './git-log.mjs';

/** @typedef {{ files: number, keep: number, say: (text: string) => void }} FileHistoryOptions */
/** @typedef {{ id: string, status: string, path: string, to: string, added: number, removed: number, oldOid: string, newOid: string }} FollowedCommit counts are NaN where git prints `-` */

const ALL = 100;
const EVERY = 4;

/**
 * @param {import('./engine.mjs').Engine} engine @param {string} path @param {FileHistoryOptions} options
 * @param {Check[]} checks gets the checks as they are begun @returns {Promise<{ head: string, commits: number }>}
 */
export async function runFileHistory(engine, path, options, checks) {
  const repository = engine.openRepository(path, process.env);
  const git = new CleanGit(repository);
  const check = (/** @type {string} */ name, /** @type {string} */ unit) => {
    const made = new Check(name, unit, ALL, options.keep);
    checks.push(made);
    return made;
  };
  try {
    const head = git.headOf(repository);
    options.say('file history');
    const analyzer = new engine.FileHistory({ tickSizeHours: TICK_HOURS, listLimit: Infinity });
    const comings = new Comings();
    const { ids, people, rowOf, ticks } = await readAll(engine, repository, head, (batch) => {
      analyzer.consume(batch);
      comings.add(batch);
    });
    const { file_churn: churn, file_contributors: contributors = [] } = analyzer.result(people);
    const ours = churn
      .map((row, at) => ({ churn: row, contributors: contributors[at] }))
      .filter((file) => !file.churn.path.includes('\ufffd'))
      .sort((a, b) => Buffer.compare(Buffer.from(a.churn.path), Buffer.from(b.churn.path)));
    const sample = spread(ours, options.files);
    const context = { git, head, comings, rowOf, ticks, authors: await authorsOf(git, head) };
    options.say(`git log --follow of ${sample.length} of ${churn.length} files`);
    const follow = check('file history', 'files');
    const replaced = check('lines replaced', 'files');
    follow.leave('their path is no UTF-8', churn.length - ours.length);
    let commits = 0;
    for (const [at, file] of sample.entries()) {
      const theirs = await followed(git, head, file.churn.path);
      const other = await otherSource(context, theirs);
      if (other !== undefined) {
        follow.leave('git log --follow takes another file for the source of a rename than git log -M50%');
        follow.note(`${file.churn.path}: ${other}`);
        continue;
      }
      commits += theirs.length;
      const text = differenceOf(context, theirs, file);
      follow.judge(text === '', () => `${file.churn.path}: ${text}`);
      if (at % EVERY === 0) {
        const lines = await replacedLines(git, head, file.churn.path, theirs);
        const own = file.churn.total_lines_changed;
        replaced.judge(lines === own, () => `${file.churn.path}: git ${lines}, ours ${own}`);
      }
      if ((at + 1) % 50 === 0) options.say(`${at + 1} files`);
    }
    follow.note(`${commits} commits of ${follow.compared} of ${churn.length} files`);
    return { head, commits: ids.length };
  } finally {
    git.close();
  }
}

/** @typedef {{ git: CleanGit, head: string, comings: Comings, rowOf: ReadonlyMap<string, number>, ticks: readonly number[], authors: ReadonlyMap<string, string> }} Context */

const FOLLOW = [
  '--literal-pathspecs',
  'log',
  '--follow',
  '--first-parent',
  '-m',
  '--root',
  '--no-mailmap',
  '--encoding=none',
];

/**
 * What git follows a file through, up to the newest commit that adds it.
 * @param {CleanGit} git @param {string} head @param {string} path @returns {Promise<FollowedCommit[]>}
 */
async function followed(git, head, path) {
  const formats = ['-M50%', '-l0', '--raw', '--numstat', '--no-abbrev', '-z', '--format=%x01%H'];
  /** @type {FollowedCommit[]} */
  const commits = [];
  /** @type {string[]} */
  let parts = [];
  let name = Buffer.from(path).toString('latin1');
  const take = () => {
    const commit = parts.length === 0 ? undefined : commitOf(parts, name);
    if (commit !== undefined) {
      commits.push(commit);
      name = commit.path;
    }
    parts = [];
  };
  for await (const some of partsOf(git.stream([...FOLLOW, ...DIFF, ...formats, head, '--', path]), '\0')) {
    for (const part of some) {
      if (part.startsWith('\x01')) take();
      parts.push(part);
    }
  }
  take();
  const birth = commits.findIndex(({ status }) => /^[AC]/.test(status));
  const own = birth < 0 ? commits : commits.slice(0, birth + 1);
  return own.map((commit) =>
    counted(git, commit.status.startsWith('C') ? { ...commit, status: 'A', ...linesAdded(git, commit) } : commit),
  );
}

/** The lines of a file that a commit adds, where it is shown as a copy. @param {CleanGit} git @param {FollowedCommit} commit */
function linesAdded(git, { id, to }) {
  const path = Buffer.from(to, 'latin1').toString();
  const counts = git.say([
    '--literal-pathspecs',
    'diff-tree',
    '-r',
    '--numstat',
    '--no-renames',
    `${id}^1`,
    id,
    '--',
    path,
  ]);
  const [, added, removed] = /^(\d+|-)\t(\d+|-)\t/m.exec(counts) ?? [];
  return { added: Number(added), removed: Number(removed), oldOid: '' };
}

/**
 * One commit: its id, rows of --raw, rows of --numstat. There are several where the path is a directory before or after; the file's own
 * is taken. @param {readonly string[]} parts @param {string} name of the file after the commit @returns {FollowedCommit | undefined}
 */
function commitOf([id, ...parts], name) {
  /** @type {FollowedCommit[]} */
  const rows = [];
  for (let at = 0; at < parts.length;) {
    const part = parts[at++].replace(/^\n/, '');
    const [, oldMode, oldOid, newOid, status] = /^:(\d+) \d+ (\w+) (\w+) (\w+)$/.exec(part) ?? [];
    const [, added, removed, own] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(part) ?? [];
    if (status !== undefined) {
      const path = parts[at++];
      const to = /^[RC]/.test(status) ? parts[at++] : path;
      // To us a submodule is no file.
      const isBirth = parseInt(oldMode, 8) === SUBMODULE;
      rows.push({
        id: id.slice(1),
        status: isBirth ? 'A' : status,
        path,
        to,
        added: NaN,
        removed: NaN,
        oldOid,
        newOid,
      });
    } else if (added !== undefined) {
      if (own === '') at += 2;
      const to = own === '' ? parts[at - 1] : own;
      const row = rows.find((one) => one.to === to);
      if (row !== undefined) [row.added, row.removed] = [Number(added), row.status === 'A' ? 0 : Number(removed)];
    } else throw new Error(`git log --follow printed ${JSON.stringify(part)}`);
  }
  return rows.find(({ to }) => to === name);
}

/** Where git prints `-`, what a side has that is text. @param {CleanGit} git @param {FollowedCommit} commit @returns {FollowedCommit} */
function counted(git, commit) {
  if (!Number.isNaN(commit.added)) return commit;
  const empty = git.say(['hash-object', '-w', '-t', 'blob', '/dev/null']);
  const lines = (/** @type {string} */ oid) => {
    if (/^0*$/.test(oid)) return 0;
    const [, added] = /^(\d+)\t/.exec(git.say(['diff', '--numstat', empty, oid])) ?? [];
    return Number(added ?? 0);
  };
  return { ...commit, added: lines(commit.newOid), removed: lines(commit.oldOid) };
}

/** The newest commit in which git takes another source than the pairs of all its files, in words. @param {Context} context @param {readonly FollowedCommit[]} theirs */
async function otherSource({ git, comings, rowOf }, theirs) {
  for (const { id, status, path, to } of theirs) {
    const isRename = status.startsWith('R');
    if (!isRename && status !== 'A') continue;
    const row = /** @type {number} */ (rowOf.get(id));
    const coming = comings.last(to, (commit) => /** @type {number} */ (rowOf.get(commit)) <= row);
    const from = isRename ? path : undefined;
    if (coming?.commit === id && coming.from === from) continue;
    const paired = await pairedSource(git, id, to);
    if (coming?.commit !== id || coming.from !== paired) return undefined;
    const named = (/** @type {string | undefined} */ one) => (one === undefined ? 'new' : `from ${shown(one)}`);
    return `at ${id.slice(0, 12)} ${shown(to)} is ${named(from)} to --follow, ${named(paired)} to -M50%`;
  }
  return undefined;
}

/** The file that -M50% pairs a new one with. @param {CleanGit} git @param {string} id @param {string} to as Latin-1 */
async function pairedSource(git, id, to) {
  const tree = ['diff-tree', '-r', '-z', '-M50%', '-l0', '--name-status', '--no-commit-id', `${id}^1`, id];
  /** @type {string[]} */
  const all = [];
  for await (const parts of partsOf(git.stream(tree), '\0')) all.push(...parts);
  for (let at = 0; at < all.length; at += /^[RC]/.test(all[at]) ? 3 : 2) {
    if (all[at].startsWith('R') && all[at + 2] === to) return all[at + 1];
  }
  return undefined;
}

/**
 * @param {Context} context @param {readonly FollowedCommit[]} theirs
 * @param {{ churn: import('../../src/analyzers/file-history/result.js').FileChurn, contributors: import('../../src/analyzers/file-history/contributors.js').FileContributors }} ours
 */
function differenceOf({ rowOf, ticks, authors }, theirs, { churn, contributors }) {
  const sum = (/** @type {(commit: FollowedCommit) => number} */ of) =>
    theirs.reduce((total, one) => total + of(one), 0);
  const tickOf = (/** @type {FollowedCommit | undefined} */ commit) =>
    commit === undefined ? null : ticks[/** @type {number} */ (rowOf.get(commit.id))];
  /** @type {[string, unknown, unknown][]} */
  const values = [
    ['commits', theirs.length, churn.commit_count],
    ['added', sum(({ added }) => added), churn.total_lines_added + churn.total_lines_changed],
    ['removed', sum(({ removed }) => removed), churn.total_lines_removed + churn.total_lines_changed],
    ['first tick', tickOf(theirs.at(-1)), churn.first_tick],
    ['last tick', tickOf(theirs[0]), churn.last_tick],
  ];
  /** @type {Map<string, FollowedCommit[]>} */
  const byAuthor = new Map();
  for (const commit of theirs) {
    const author = /** @type {string} */ (authors.get(commit.id));
    byAuthor.set(author, [...(byAuthor.get(author) ?? []), commit]);
  }
  values.push(['people', byAuthor.size, churn.contributor_count]);
  for (const { name, commits, added, removed, changed } of Object.values(contributors.contributors)) {
    const own = byAuthor.get(name ?? '') ?? [];
    const lines = (/** @type {'added' | 'removed'} */ of) => own.reduce((total, one) => total + one[of], 0);
    values.push(
      [`commits of ${name}`, own.length, commits],
      [`added by ${name}`, lines('added'), added + changed],
      [`removed by ${name}`, lines('removed'), removed + changed],
    );
  }
  return values
    .filter(([, git, own]) => git !== own)
    .map(([name, git, own]) => `${name} git ${String(git)} ours ${String(own)}`)
    .join(', ');
}

/**
 * Lines that were replaced: of each hunk the smaller side; where hunks and counts are two scripts, the counts decide.
 * @param {CleanGit} git @param {string} head @param {string} path @param {readonly FollowedCommit[]} theirs
 */
async function replacedLines(git, head, path, theirs) {
  const counts = new Map(theirs.map((commit) => [commit.id, commit]));
  const formats = ['-M50%', '-l0', '-p', '-U0', '--full-index', '--format=%x01%H'];
  let total = 0;
  for await (const { id, rows } of patchLog(git.stream([...FOLLOW, ...DIFF, ...formats, head, '--', path]))) {
    const count = counts.get(id);
    if (count === undefined || count.status === 'A') break;
    let replaced = 0;
    let come = 0;
    for (const { hunks } of rows.filter(({ oldOid, newOid }) => oldOid === count.oldOid && newOid === count.newOid)) {
      for (let at = 0; at < hunks.length; at += 4) {
        replaced += Math.min(hunks[at + 1], hunks[at + 3]);
        come += hunks[at + 3];
      }
    }
    total += Math.min(replaced + Math.max(0, count.added - come), count.added, count.removed);
  }
  return total;
}
