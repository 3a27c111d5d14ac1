// Compares what codefang reads of a history with what git says of it: `npm run oracle -- <git dir> [more git dirs] [options]`.
// A word before the directories compares one analyzer's figures instead: `npm run oracle -- blame <git dir> …`. Ends with a table for each repository; exit code 1
// when too little agrees, 2 for a mistake in the call. docs/truth.md says what is compared and what came out.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runBlame } from './oracle/blame.mjs';
import { runCouples } from './oracle/couples.mjs';
import { runDevs } from './oracle/devs.mjs';
import { runFileHistory } from './oracle/file-history.mjs';
import { tableOf } from './oracle/check.mjs';
import { loadEngine } from './oracle/engine.mjs';
import { record } from './oracle/record.mjs';
import { runOracle } from './oracle/run.mjs';

const USAGE = `usage: npm run oracle -- [blame | couples | devs | file-history | functions] <git dir> [more git dirs] [options]
  blame                  compare the ages of lines with git blame, instead of all else
  couples                compare pairs of files and of people with a count of every pair
  devs                   compare people's commits and lines with git shortlog and git log --numstat
  file-history           compare commits, people and lines of files with git log --follow
  functions              compare functions, classes and imports of HEAD's files with a second parser of the language
  --files N|all          files that are blamed or followed (default 300)
  --hunk-pairs N|all     compare the hunks of at least N modified files, from commits at equal distances (default all)
  --reader-commits N|all newest commits that every object reader reads (default 2000; 0 leaves the readers out)
  --exclude GLOB         leaves out files, besides the default list, in the check of filtered books (repeatable, without !)
  --verbose              list every difference
  --json FILE            write the tables as data
  --record FILE          write the table into a document, between the marks there
  --lib DIR              the compiled sources to judge (default lib/, made by npm run build)
CODEFANG_NODEGIT=<directory of a built nodegit> adds the libgit2 reader.`;
const MOST_LISTED = 20;
const SAMPLED_FILES = 300;
/** The second parsers are loaded when they are asked for: that takes seconds. @type {typeof import('./oracle/functions.mjs').runFunctions} */
const runFunctions = async (...of) => (await import('./oracle/functions.mjs')).runFunctions(...of);
/** By the word before the directories. @type {Readonly<Record<string, typeof runOracle | typeof runBlame | typeof runFunctions>>} */
const subjects = {
  blame: runBlame,
  couples: runCouples,
  devs: runDevs,
  'file-history': runFileHistory,
  functions: runFunctions,
};

/** @returns {never} @param {string} message */
function misused(message) {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

/** @param {unknown} error */
function textOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {string} option @param {string | undefined} value @param {number | undefined} fallback */
function count(option, value, fallback) {
  if (value === undefined) return fallback;
  if (value === 'all') return Infinity;
  return /^\d{1,9}$/.test(value) ? Number(value) : misused(`--${option} takes a number or all`);
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'hunk-pairs': { type: 'string' },
        'reader-commits': { type: 'string' },
        files: { type: 'string' },
        exclude: { type: 'string', multiple: true, default: [] },
        verbose: { type: 'boolean', default: false },
        json: { type: 'string' },
        record: { type: 'string' },
        lib: { type: 'string' },
      },
    });
  } catch (error) {
    return misused(textOf(error));
  }
}

const { values, positionals } = parsed();
const word = Object.hasOwn(subjects, positionals[0] ?? '') ? positionals.shift() : undefined;
const run = word === undefined ? runOracle : subjects[word];
if (positionals.length === 0) misused('name a git directory');
const options = {
  hunkPairs: /** @type {number} */ (count('hunk-pairs', values['hunk-pairs'], Infinity)),
  readerCommits: count('reader-commits', values['reader-commits'], undefined),
  files: /** @type {number} */ (count('files', values.files, SAMPLED_FILES)),
  exclude: values.exclude.map((glob) => (/^[!#]/.test(glob) ? misused('--exclude takes patterns without !') : glob)),
  keep: values.verbose ? Infinity : MOST_LISTED,
};
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const engine = await loadEngine(values.lib ?? join(root, 'lib')).catch((/** @type {unknown} */ error) =>
  misused(textOf(error)),
);
const version = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim();

const results = [];
let failed = false;
for (const path of positionals) {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(0);
  const say = (/** @type {string} */ text) => console.error(`[${seconds()} s] ${text}`);
  console.log(`== ${path}`);
  /** @type {import('./oracle/check.mjs').Check[]} */
  const checks = [];
  /** @type {{ head?: string, commits?: number, error?: string }} */
  let about = {};
  try {
    about = await run(engine, path, { ...options, say }, checks);
    const commits = about.commits === undefined ? '' : ` ${about.commits.toLocaleString('en-US')} commits,`;
    console.log(`head ${about.head},${commits} ${version}, ${seconds()} s`);
  } catch (error) {
    failed = true;
    about = { error: textOf(error) };
    console.error(error);
    console.log(`broken off: ${about.error}`);
  }
  failed ||= checks.some((check) => !check.passed);
  if (checks.length > 0) console.log(`\n${tableOf(checks)}\n`);
  results.push({ repository: path, git: version, ...about, checks: checks.map((check) => check.row()) });
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
if (values.record !== undefined) record(values.record, results, word);
process.exitCode = failed ? 1 : 0;
