// Prints a sample of the typos that codefang finds in a history, each with the line before and after, so that a person can judge them:
// `node scripts/sample-typos.mjs <git dir> [--count 100] [--seed 1]`. The same sample every time. Reads lib/, which `npm run build` makes.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const [path] = positionals;
if (path === undefined || !/^\d{1,6}$/.test(values.count) || !/^\d{1,9}$/.test(values.seed)) {
  console.error('usage: node scripts/sample-typos.mjs <git dir> [--count 100] [--seed 1]');
  process.exit(2);
}
const lib = join(dirname(dirname(fileURLToPath(import.meta.url))), 'lib');
const load = (/** @type {string} */ file) => import(pathToFileURL(join(lib, file)).href);
/** @type {typeof import('../src/engine/analyze.js')} */
const { analyze } = await load('engine/analyze.js');
/** @type {typeof import('../src/engine/options.js')} */
const { resolveOptions } = await load('engine/options.js');

const { results } = await analyze(resolveOptions({ path, analyzers: 'typos', checkpoint: false, listLimit: 'all' }));
const { typo_list: typos } = /** @type {import('../src/analyzers/typos/result.js').TyposResult} */ (results['typos']);

// A linear congruential generator draws places without putting them back.
let state = Number(values.seed);
const left = [...typos.keys()];
const drawn = [];
while (drawn.length < Number(values.count) && left.length > 0) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  drawn.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
}

/** A line of a file in a commit, as it is; empty if there is none. @param {string} revision @param {string} file @param {number} line */
function lineOf(revision, file, line) {
  try {
    const command = ['-C', path, 'show', `${revision}:${file}`];
    return execFileSync('git', command, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' }).split('\n')[line - 1];
  } catch {
    return '';
  }
}

console.log(`${drawn.length} of ${typos.length} typos, seed ${values.seed}`);
for (const [at, place] of drawn.sort((a, b) => a - b).entries()) {
  const { wrong, correct, wrong_word, correct_word, file, line, commit } = typos[place];
  console.log(`${at + 1}. ${wrong} -> ${correct} (${wrong_word}, ${correct_word})`);
  console.log(`   ${commit.slice(0, 12)} ${file}:${line}: ${(lineOf(commit, file, line) ?? '').trim().slice(0, 160)}`);
}
