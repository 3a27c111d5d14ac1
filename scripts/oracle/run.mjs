// All checks on one repository, in an order in which each may rely on those before: commits, then files, lines and hunks, then renames and
// books, then the readers.
import { compareCommits, compareOrder } from './commits.mjs';
import { Check } from './check.mjs';
import { CleanGit } from './clean-git.mjs';
import { hexOf, historyRequest, TICK_HOURS } from './engine.mjs';
import { compareFiles } from './files.mjs';
import { compareDigests, digestsOf } from './readers.mjs';
import { compareRenames } from './renames.mjs';
import { linesOfTree, pathspecsOf } from './books.mjs';
import { surveyOf } from './survey.mjs';

/**
 * What is compared.
 * @typedef {{
 *   engine: import('./engine.mjs').Engine, repository: import('./engine.mjs').Repository, git: CleanGit, head: string,
 *   commitIds: readonly string[], survey: import('./survey.mjs').Survey,
 * }} Subject
 */
/** @typedef {{ hunkPairs: number, readerCommits: number | undefined, keep: number, exclude: readonly string[], say: (text: string) => void }} RunOptions */

/** Commits that the slow readers read, unless told otherwise, of a longer history. */
const READER_COMMITS = 2000;
const ALL = 100;
const HUNKS = 99.9;
const RENAMES = 99;

/**
 * @param {import('./engine.mjs').Engine} engine @param {string} path @param {RunOptions} options
 * @param {Check[]} checks gets every check as it is begun @returns {Promise<{ head: string, commits: number }>}
 */
export async function runOracle(engine, path, options, checks) {
  const repository = engine.openRepository(path, process.env);
  const git = new CleanGit(repository);
  const check = (/** @type {string} */ name, /** @type {string} */ unit, needed = ALL) => {
    const made = new Check(name, unit, needed, options.keep);
    checks.push(made);
    return made;
  };
  try {
    const head = git.headOf(repository);
    const revision = engine.resolveRevision(repository, 'HEAD').oid;
    options.say('commits');
    const heads = check('head', 'commit');
    heads.judge(revision === head, () => `git ${head}; ours ${revision}`);
    const commits = await engine.reading(repository, 'pack', async (pipeline) => {
      const history = await pipeline.history(historyRequest(repository, head, 'first-parent'));
      await compareCommits(git, head, repository.shallow, history, check('commits', 'commits'));
      const all = await pipeline.history(historyRequest(repository, head, 'all-commits'));
      await compareOrder(git, head, all, check('topological order', 'commits'));
      return history.commits;
    });
    const count = commits.ticks.length;
    if (checks.some(({ passed }) => !passed)) return { head, commits: count };

    const commitIds = Array.from(commits.ticks, (_, row) => hexOf(commits.oids, row, commits.oidBytes));
    options.say('missing blobs');
    const survey = await surveyOf(git, head);
    git.addStandIns(survey.missing);
    const subject = { engine, repository, git, head, commitIds, survey };

    options.say('files, lines, hunks');
    const fileChecks = {
      files: check('files', 'rows'),
      lines: check('lines', 'rows'),
      hunks: check('hunks', 'modified files', HUNKS),
    };
    if (survey.missing.size > 0)
      fileChecks.lines.note(`blobs missing in the repository: ${[...survey.missing].join(' ')}`);
    await reading(subject, {}, (batches) => compareFiles(subject, batches, options.hunkPairs, fileChecks));

    options.say('renames, books');
    await compareRenamesAndBooks(subject, check('renames', 'renames', RENAMES), check('books', 'total'));
    await compareFilteredBooks(subject, options.exclude, check('filtered books', 'total'));
    await compareReaders(subject, options, check);
    return { head, commits: count };
  } finally {
    git.close();
  }
}

/**
 * All changes of the history, by the pack reader.
 * @param {Subject} subject @param {Partial<import('../../src/changes/change-reader.js').ChangeOptions>} changes
 * @param {(batches: AsyncIterable<import('./engine.mjs').ReadChanges>) => Promise<void>} use
 */
function reading({ engine, repository, head }, changes, use) {
  return engine.reading(repository, 'pack', async (pipeline) => {
    const history = await pipeline.history(historyRequest(repository, head, 'first-parent'));
    await use(
      pipeline.batches(history, engine.spans(0, history.commits.ticks.length), {
        hunks: true,
        renames: undefined,
        ...changes,
      }),
    );
  });
}

/** A burndown that keeps the error of a batch it refuses. @param {Subject} subject */
function bookkeeper({ engine }) {
  const burndown = new engine.Burndown({
    granularity: 30,
    sampling: 30,
    tickSizeHours: TICK_HOURS,
    trackFiles: false,
    trackPeople: false,
  });
  /** @type {string | undefined} */
  let refused;
  const book = (/** @type {import('./engine.mjs').ChangeBatch} */ batch) => {
    if (refused !== undefined) return;
    try {
      burndown.consume(batch);
    } catch (error) {
      refused = error instanceof Error ? error.message : String(error);
    }
  };
  const lastRow = () => (burndown.result().matrix.at(-1) ?? []).reduce((sum, lines) => sum + lines, 0);
  return { book, refused: () => refused, lastRow };
}

/** @param {Subject} subject @param {Check} renames @param {Check} books */
async function compareRenamesAndBooks(subject, renames, books) {
  const keeper = bookkeeper(subject);
  await reading(subject, { renames: subject.engine.defaultRenameOptions }, (batches) =>
    compareRenames(subject, batches, keeper.book, renames),
  );
  await compareTotal(subject, keeper, [], books);
}

/**
 * The same total where files are left out: the default list and what else is named, against git with pathspecs.
 * @param {Subject} subject @param {readonly string[]} exclude @param {Check} books
 */
async function compareFilteredBooks(subject, exclude, books) {
  const keeper = bookkeeper(subject);
  const { defaultExcludes, defaultRenameOptions } = subject.engine;
  const bytes = exclude.map((pattern) => Buffer.from(pattern).toString('latin1'));
  const filter = { include: [], exclude: bytes, defaults: defaultExcludes, attributes: [] };
  await reading(subject, { renames: defaultRenameOptions, filter }, async (batches) => {
    for await (const { batch } of batches) keeper.book(batch);
  });
  await compareTotal(subject, keeper, [...defaultExcludes, ...exclude].flatMap(pathspecsOf), books);
}

/** @param {Subject} subject @param {ReturnType<typeof bookkeeper>} keeper @param {readonly string[]} pathspecs @param {Check} books */
async function compareTotal({ git, head }, keeper, pathspecs, books) {
  const refused = keeper.refused();
  if (refused !== undefined) {
    books.differs(refused);
    return;
  }
  const ours = keeper.lastRow();
  const { lines, textFiles, binaryFiles } = await linesOfTree(git, head, pathspecs);
  books.judge(ours === lines, () => `git ${lines} lines, the last row of our burndown ${ours}`);
  books.note(
    `${lines} lines in ${textFiles} text files of HEAD (and ${binaryFiles} binary ones), burndown's last row ${ours}`,
  );
}

/** @param {Subject} subject @param {RunOptions} options @param {(name: string, unit: string) => Check} check */
async function compareReaders(subject, options, check) {
  const count = subject.commitIds.length;
  const most = Math.min(count, options.readerCommits ?? READER_COMMITS);
  if (most === 0) return;
  options.say('readers');
  const pack = await digestsOf(subject, 'pack', most);
  /** @type {import('./engine.mjs').ReaderName[]} */
  const others = process.env['CODEFANG_NODEGIT'] ? ['git', 'libgit2'] : ['git'];
  for (const reader of others) {
    const readers = check(`reader ${reader}`, 'columns');
    compareDigests(pack, await digestsOf(subject, reader, most), readers);
    readers.note(
      `commits of the whole history; changes of ${most === count ? `all ${count} commits` : `the newest ${most} of ${count} commits`}`,
    );
  }
  if (others.length === 1) options.say('reader libgit2 not compared: CODEFANG_NODEGIT names no built nodegit');
}
