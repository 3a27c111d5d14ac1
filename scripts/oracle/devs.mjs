// Compares devs, person by person, with what git counts: commits with `git shortlog -sne`, lines with `git log --numstat` summed by author. Over
// the main line (a merge being one change) and over all commits (merges without lines), as authors are written and with a mailmap.
//
// The mailmap is the repository's own, and one made up for the purpose: everybody who goes by one name with several mails is one person. It
// is put where git looks for it, into a throw-away git directory that borrows the objects.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Check } from './check.mjs';
import { CleanGit } from './clean-git.mjs';
import { textOf } from './commits.mjs';
import { SUBMODULE } from './engine.mjs';
import { DIFF, FORMAT, numstatLog, partsOf, rawLog } from './git-log.mjs';
import { surveyOf } from './survey.mjs';

/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {import('../../src/analyzers/devs/result.js').DevsResult} DevsResult */
/** Numbers by author: commits, or lines added and removed. @typedef {Map<string, readonly number[]>} ByAuthor */
/**
 * What is asked of both sides.
 * @typedef {{ directory: string, head: string, mailmap: boolean, allCommits: boolean, renames: boolean }} Question
 */

const ALL = 100;
/** Renames are compared pair by pair elsewhere; where one differs, so do two sums of lines. */
const RENAMES = 99;

/**
 * @param {Engine} engine @param {string} path @param {{ keep: number, say: (text: string) => void }} options
 * @param {Check[]} checks gets every check as it is begun @returns {Promise<{ head: string, commits: number }>}
 */
export async function runDevs(engine, path, { keep, say }, checks) {
  const repository = engine.openRepository(path, process.env);
  const git = new CleanGit(repository);
  const head = git.headOf(repository);
  const mapped = mappedCopy(git, repository, head);
  try {
    git.addStandIns((await surveyOf(git, head)).missing);
    for (const allCommits of [false, true]) {
      const where = allCommits ? 'all' : 'main line';
      const check = (/** @type {string} */ what, needed = ALL) => {
        const made = new Check(`${where}: ${what}`, 'authors', needed, keep);
        checks.push(made);
        return made;
      };
      const [commits, lines, renamed] = [check('commits'), check('lines'), check('lines with renames', RENAMES)];
      for (const mailmap of [false, true]) {
        say(`${where}, ${mailmap ? 'with' : 'without'} a mailmap`);
        const question = { directory: mapped, head, mailmap, allCommits, renames: false };
        const ours = await developersOf(engine, question);
        compare(await shortlog(git, question), commitsOf(ours), commits);
        compare(await numstat(git, question), linesOf(ours), lines);
        const { total_commits: all, merge_commits: merges, side_commits: side } = ours.aggregate;
        if (!mailmap) commits.note(`${all} commits, ${merges} of them merges, ${side} off the main line`);
        const withRenames = { ...question, renames: true };
        compare(await numstat(git, withRenames), linesOf(await developersOf(engine, withRenames)), renamed);
      }
    }
    return { head, commits: Number(git.say(['rev-list', '--count', head])) };
  } finally {
    git.close();
    rmSync(mapped, { recursive: true, force: true });
  }
}

/** @param {Engine} engine @param {Question} question @returns {Promise<DevsResult>} */
async function developersOf(engine, { directory, mailmap, allCommits, renames }) {
  const options = {
    ...{ path: directory, analyzers: 'devs', mailmap, allCommits, renames },
    // Every file and every commit, as git counts them.
    ...{ emptyCommits: true, defaultExcludes: false, attributes: false, ignoreRevs: false, checkpoint: false },
  };
  const { results } = await engine.analyze(engine.resolveOptions(options), {});
  return /** @type {DevsResult} */ (results['devs']);
}

/** @param {DevsResult} result @returns {ByAuthor} */
function commitsOf({ developers = [] }) {
  return new Map(developers.map(({ name, commits }) => [name, [commits]]));
}

/** Lines as git counts them: a changed line is one added and one removed. @param {DevsResult} result @returns {ByAuthor} */
function linesOf({ developers = [] }) {
  const rows = developers.map(
    ({ name, lines_added, lines_removed, lines_changed }) =>
      /** @type {const} */ ([name, [lines_added + lines_changed, lines_removed + lines_changed]]),
  );
  return new Map(rows.filter(([, lines]) => lines.some((count) => count > 0)));
}

/** @param {ByAuthor} theirs @param {ByAuthor} ours @param {Check} check */
function compare(theirs, ours, check) {
  for (const author of new Set([...theirs.keys(), ...ours.keys()])) {
    const [git, we] = [theirs, ours].map((side) => side.get(author)?.join(' ') ?? 'nothing');
    check.judge(git === we, () => `${author}: git ${git}, ours ${we}`);
  }
}

/** @param {CleanGit} git @param {Question} question @returns {Promise<ByAuthor>} */
async function shortlog(git, { directory, head, mailmap, allCommits }) {
  /** @type {Map<string, number[]>} */
  const counts = new Map();
  // Where there is neither a HEAD nor a setting, shortlog has no mailmap.
  const where = mailmap ? [`--git-dir=${directory}`] : [];
  const command = [...where, 'shortlog', '-sne', ...(allCommits ? [] : ['--first-parent']), head];
  for await (const lines of partsOf(git.stream(command), '\n')) {
    for (const line of lines) {
      const [, count, author] = /^ *(\d+)\t(.*)$/.exec(line) ?? [];
      if (author !== undefined) counts.set(nameOf(author), [Number(count)]);
    }
  }
  return counts;
}

/** @param {CleanGit} git @param {Question} question @returns {Promise<ByAuthor>} */
async function numstat(git, { directory, head, mailmap, allCommits, renames }) {
  const where = `--git-dir=${directory}`;
  const log = [where, 'log', ...(allCommits ? [] : ['--first-parent', '-m']), '--root'];
  // These two names are mapped whatever else is said.
  const format = mailmap ? '--format=%H %aN <%aE>' : '--format=%H %an <%ae>';
  /** @type {Map<string, string>} */
  const authors = new Map();
  for await (const parts of partsOf(git.stream([...log, '-z', '--no-patch', format, head, '--']), '\0')) {
    for (const part of parts) {
      const space = part.indexOf(' ');
      if (space > 0) authors.set(part.slice(0, space), nameOf(part.slice(space + 1)));
    }
  }
  const diff = [...log, '-z', ...DIFF, ...(renames ? ['-M50%', '-l0'] : ['--no-renames']), FORMAT];
  const submodules = await submoduleLines(git, [...diff, '--raw', '--no-abbrev', head, '--']);
  /** @type {Map<string, number[]>} */
  const sums = new Map();
  const rows = numstatLog(git.stream([...diff, '--numstat', head, '--']));
  for await (const { id, rows: files } of rows) {
    const author = authors.get(id);
    if (author === undefined) throw new Error(`git log names ${id} once only`);
    const sum = sums.get(author) ?? [0, 0];
    const [added, removed] = submodules.get(id) ?? [0, 0];
    sum[0] += files.reduce((total, file) => total + file.added, -added);
    sum[1] += files.reduce((total, file) => total + file.removed, -removed);
    sums.set(author, sum);
  }
  return new Map([...sums].filter(([, lines]) => lines.some((count) => count > 0)));
}

/** The lines that submodules are to git, by commit: one on each side that is one. @param {CleanGit} git @param {string[]} command */
async function submoduleLines(git, command) {
  /** @type {Map<string, readonly [number, number]>} */
  const lines = new Map();
  for await (const { id, rows } of rawLog(git.stream(command))) {
    const sides = rows.reduce(([added, removed], { oldMode, newMode, oldOid, newOid }) => {
      if (oldOid === newOid) return /** @type {[number, number]} */ ([added, removed]);
      return /** @type {[number, number]} */ ([
        added + Number(newMode === SUBMODULE),
        removed + Number(oldMode === SUBMODULE),
      ]);
    }, /** @type {[number, number]} */ ([0, 0]));
    if (sides[0] + sides[1] > 0) lines.set(id, sides);
  }
  return lines;
}

/**
 * A bare git directory with the objects of a repository, HEAD at a commit, and a mailmap by which people who go by one name are one.
 * @param {CleanGit} git @param {import('./engine.mjs').Repository} repository @param {string} head
 */
function mappedCopy(git, repository, head) {
  const directory = mkdtempSync(join(tmpdir(), 'codefang-mapped-'));
  const at = (/** @type {string[]} */ ...parts) => join(directory, ...parts);
  const format = repository.objectFormat;
  execFileSync('git', ['init', '--quiet', '--bare', `--object-format=${format}`, directory], {
    env: { PATH: process.env['PATH'] },
  });
  writeFileSync(at('objects', 'info', 'alternates'), `${join(repository.commonDir, 'objects')}\n`);
  writeFileSync(at('HEAD'), `${head}\n`);
  /** @type {Map<string, Set<string>>} */
  const mails = new Map();
  const names = git.say(['log', '--no-mailmap', '--format=%an%x00%ae', head]).split('\n');
  for (const line of names) {
    const [name, mail] = line.split('\0');
    if (name !== '' && !/[<>#]/.test(line)) mails.set(name, (mails.get(name) ?? new Set()).add(mail));
  }
  const entries = [...mails].flatMap(([name, [first, ...others]]) =>
    others.map((mail) => `${name} <${first}> ${name} <${mail}>\n`),
  );
  writeFileSync(at('extra.mailmap'), entries.join(''));
  execFileSync('git', ['--git-dir', directory, 'config', 'mailmap.file', at('extra.mailmap')]);
  return directory;
}

/** An author as devs names one. @param {string} latin1 */
function nameOf(latin1) {
  return textOf(latin1).trimStart();
}
