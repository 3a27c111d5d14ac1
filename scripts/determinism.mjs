// Whether a report is a function of repository, HEAD and options, and of nothing else: `npm run determinism -- <git dir> [options]`.
// Runs with different workers, chunk sizes, budgets, caches and object readers, some of them killed at random moments and resumed, and
// compares the SHA-256 of their reports with that of a serial run. Exit code 1 on any difference, or if nothing was compared or
// taken up again, 2 for a mistake in the call.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from '../bench/sample-statistics.mjs';
import { killed, quick, uninterrupted } from './determinism/configurations.mjs';
import { Program, sha256Of, tracked } from './determinism/program.mjs';
import { serialReport } from './determinism/serial.mjs';
import { Random } from './fuzz/random.mjs';

const USAGE = `usage: npm run determinism -- <git dir> [--kills 20] [--quick] [--all-commits] [--seed N] [--lib DIR] [--program FILE]
  --kills N       SIGKILLs in all, shared out among the runs that are killed (default 20)
  --quick         few of the ways of running
  --all-commits   runs over all commits, and not only the main line
  --seed N        of the moments at which runs are killed (default: another each time, printed)
  --lib DIR       the compiled sources of the serial run (default lib/, made by npm run build)
  --program FILE  the command line (default dist/cli/index.js)`;
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
        kills: { type: 'string', default: '20' },
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
for (const name of /** @type {const} */ (['kills', 'seed'])) {
  if (!/^\d{1,9}$/.test(values[name])) misused(`--${name} takes a number`);
}
for (const built of [values.lib, values.program]) {
  if (!existsSync(built)) misused(`there is no ${built}: run \`npm run build\` first`);
}
const path = resolve(positionals[0]);
const kills = Number(values.kills);
const random = new Random(Number(values.seed));
const ways = values.quick ? quick : { uninterrupted, killed };

const room = mkdtempSync(join(tmpdir(), 'codefang-determinism-'));
process.once('exit', () => rmSync(room, { recursive: true, force: true }));
const allCommits = values['all-commits'];
const program = new Program(resolve(values.program), path, join(room, 'checkpoints'), allCommits);
/** @type {string[][]} */
const rows = [];
let different = 0;
let compared = 0;
/** Runs that began where a killed one had ended. */
let taken = 0;

console.log(`seed ${values.seed}`);
const reference = sha256Of(await serialReport(values.lib, path, { ...tracked, allCommits }));
rows.push(['serial', '', '', '', 'pack', '', '', reference.slice(0, SHOWN_DIGITS), 'the reference']);

/**
 * A row of the table, and whether it is as it must be.
 * @param {import('./determinism/configurations.mjs').Configuration} configuration
 * @param {readonly import('./determinism/program.mjs').Ending[]} endings @param {string} killed @param {string} resumed
 */
function judge({ workers, chunk, budget, caches, reader }, endings, killed, resumed) {
  const cells = [String(workers), chunk, budget, caches, reader, killed, resumed];
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
  const share = Math.floor(kills / ways.killed.length) + (i < kills % ways.killed.length ? 1 : 0);
  if (share === 0) continue;
  const { endings, resumed } = await program.killedRuns(configuration, share, random);
  taken += resumed;
  judge(configuration, endings, String(share), String(resumed));
}

const head = ['workers', 'chunk', 'budget', 'caches', 'reader', 'killed', 'resumed', 'SHA-256', 'report'];
console.log(`\n${markdownTable(head, rows)}\n`);
console.log(`${compared} reports compared with the serial one, ${different === 0 ? 'none' : different} different`);
const isKilledEnough = values.quick || kills === 0 || taken > 0;
if (compared === 0) console.log('nothing was compared: all budgets are too small for this repository');
if (!isKilledEnough) console.log('no run was taken up again: they end too fast to be killed');
process.exitCode = different === 0 && compared > 0 && isKilledEnough ? 0 : 1;
