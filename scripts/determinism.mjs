// Whether a report is a function of repository, HEAD and options, and of nothing else: `npm run determinism -- <git dir> [options]`.
// Runs with different workers, chunk sizes, budgets, caches and object readers, some of them killed at random moments and resumed, and
// compares the SHA-256 of their reports with that of a serial run. Exit code 1 on any difference, or if nothing was compared or
// taken up again, 2 for a mistake in the call.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from '../bench/sample-statistics.mjs';
import { killed, leastBudget, quick, throughLibgit2, uninterrupted } from './determinism/configurations.mjs';
import { Program, sha256Of, tracked } from './determinism/program.mjs';
import { serialReport } from './determinism/serial.mjs';
import { Random } from './fuzz/random.mjs';

const USAGE = `usage: npm run determinism -- <git dir> [--analyzers IDS] [--resumes 20] [--quick] [--all-commits] [--seed N] [--lib DIR]
                               [--program FILE]
  --analyzers IDS of all runs (default all)
  --resumes N     how often, in all, a run goes on from what one that was killed with SIGKILL had kept (default 20)
  --quick         few of the ways of running
  --all-commits   runs over all commits, and not only the main line
  --seed N        of the moments at which runs are killed (default: another each time, printed)
  --lib DIR       the compiled sources of the serial run (default lib/, made by npm run build)
  --program FILE  the command line (default dist/cli/index.js)
CODEFANG_NODEGIT=<directory of a built nodegit> adds the libgit2 reader.`;
const SHOWN_DIGITS = 16;

/** @returns {never} @param {string} message */
function misused(message) {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        analyzers: { type: 'string', default: 'all' },
        resumes: { type: 'string', default: '20' },
        quick: { type: 'boolean', default: false },
        'all-commits': { type: 'boolean', default: false },
        seed: { type: 'string', default: String(Date.now() % 1e6) },
        lib: { type: 'string', default: join(root, 'lib') },
        program: { type: 'string', default: join(root, 'dist/cli/index.js') },
      },
    });
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = parsed();
if (positionals.length !== 1) misused('name one git directory');
for (const name of /** @type {const} */ (['resumes', 'seed'])) {
  if (!/^\d{1,9}$/.test(values[name])) misused(`--${name} takes a number`);
}
for (const built of [values.lib, values.program]) {
  if (!existsSync(built)) misused(`there is no ${built}: run \`npm run build\` first`);
}
const path = resolve(positionals[0]);
const resumes = Number(values.resumes);
const random = new Random(Number(values.seed));
const hasLibgit2 = process.env['CODEFANG_NODEGIT'] !== undefined;
const ways = values.quick
  ? quick
  : { uninterrupted: [...uninterrupted, ...(hasLibgit2 ? throughLibgit2 : [])], killed };

const room = mkdtempSync(join(tmpdir(), 'codefang-determinism-'));
process.once('exit', () => rmSync(room, { recursive: true, force: true }));
const allCommits = values['all-commits'];
const { analyzers } = values;
const settings = { allCommits, analyzers, least: leastBudget[(await parses(analyzers)) ? 'parsing' : 'other'] };
const program = new Program(resolve(values.program), path, join(room, 'checkpoints'), settings);
/** @type {string[][]} */
const rows = [];
let different = 0;
let compared = 0;
/** Runs that began where a killed one had ended. */
let taken = 0;

console.log(`seed ${values.seed}`);
const reference = sha256Of(await serialReport(values.lib, path, { ...tracked(analyzers), allCommits }));
rows.push(['serial', '', '', '', 'pack', '', '', reference.slice(0, SHOWN_DIGITS), 'the reference']);

/**
 * A row of the table, and whether it is as it must be.
 * @param {import('./determinism/configurations.mjs').Configuration} configuration
 * @param {readonly import('./determinism/program.mjs').Ending[]} endings @param {string} killed @param {string} resumed
 */
function judge({ workers, chunk, budget, caches, reader }, endings, killed, resumed) {
  const cells = [String(workers), chunk, budget === 'least' ? settings.least : budget, caches, reader, killed, resumed];
  const refused = endings.find(({ status, talk }) => status === 2 && talk.includes('--memory-budget'));
  const failed = endings.find(({ status }) => status !== 0);
  const odd = endings.find(({ sha256 }) => sha256 !== reference);
  if (refused !== undefined) {
    rows.push([...cells, '', 'refused: the budget is too small']);
  } else if (failed !== undefined) {
    different++;
    console.log(failed.talk.trim());
    rows.push([...cells, '', `ended with ${failed.status}`]);
  } else {
    compared += endings.length;
    if (odd !== undefined) different++;
    rows.push([...cells, (odd ?? endings[0]).sha256.slice(0, SHOWN_DIGITS), odd === undefined ? 'same' : 'DIFFERENT']);
  }
  console.error(rows.at(-1)?.join(' '));
}

for (const configuration of ways.uninterrupted) {
  program.clear();
  judge(configuration, [await program.run(configuration)], '', '');
}
for (const [i, configuration] of ways.killed.entries()) {
  // What one row falls short of, the others make up: a short history has no second chunk of a thousand commits.
  const share = Math.ceil((resumes - taken) / (ways.killed.length - i));
  if (share <= 0) continue;
  const { endings, killed, resumed } = await program.killedRuns(configuration, share, random);
  taken += resumed;
  judge(configuration, endings, String(killed), String(resumed));
}

const head = ['workers', 'chunk', 'budget', 'caches', 'reader', 'killed', 'resumed', 'SHA-256', 'report'];
console.log(`\n${markdownTable(head, rows)}\n`);
console.log(`${compared} reports compared with the serial one, ${different === 0 ? 'none' : different} different`);
if (compared === 0) console.log('nothing was compared: all budgets are too small for this repository');
if (taken < resumes)
  console.log(`${taken} runs were taken up, not ${resumes}: they end too fast to be killed, or are refused`);
process.exitCode = different === 0 && compared > 0 && taken >= resumes ? 0 : 1;

/** Whether one of these analyzers parses text. @param {string} ids */
async function parses(ids) {
  /** @type {typeof import('../src/analyzers/registry.js')} */
  const { registry } = await import(pathToFileURL(join(resolve(values.lib), 'analyzers/registry.js')).href);
  return registry.some(({ id, parses }) => parses === true && (ids === 'all' || ids.split(',').includes(id)));
}
