// Runs the suite under the Node that runs this, then under Node 24, the runtime of GitHub's runners (tools/node24).
// The second pass leaves out test/**/*.slow.test.ts, and folders whose code asks nothing of Node that the rest does not. Arguments go to vitest: `npm test -- test/git`.
// Results of each pass are left in .cache/tests/, where scripts/count-tests.mjs adds them up.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
const results = join(root, '.cache', 'tests');
/** Folders of test/ whose subjects read no file by themselves, start no thread and know no stream. */
const pure = ['analyzers', 'base', 'budget', 'history', 'report'];

/**
 * One pass of the suite; children that say `node` get the same one.
 * @param {string} node the executable @param {string} name of the pass @param {string[]} args for vitest
 * @returns {boolean} whether all is well
 */
function pass(node, name, args) {
  console.log(`\n== tests under ${name}`);
  const json = `--outputFile.json=${join(results, `${name.replaceAll(' ', '-')}.json`)}`;
  const command = [vitest, 'run', '--reporter=default', '--reporter=json', json, ...args];
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
  return spawnSync(node, command, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

/** @returns {string | undefined} the executable of Node 24, if npm has installed it: it does where the platform has one */
function node24() {
  const executable = join(root, 'tools/node24/node_modules/node24/bin/node');
  return existsSync(executable) ? executable : undefined;
}

const args = process.argv.slice(2);
rmSync(results, { recursive: true, force: true });
let well = pass(process.execPath, `node ${process.versions.node}`, args);

const second = node24();
if (process.versions.node.startsWith('24.')) {
  console.log('\nThis is Node 24: one pass is all.');
} else if (second !== undefined) {
  const left = ['**/*.slow.test.ts', ...pure.map((folder) => `test/${folder}/**`)];
  well = pass(second, 'node 24', [...left.flatMap((glob) => ['--exclude', glob]), ...args]) && well;
} else if (process.platform === 'linux' && process.arch === 'x64') {
  console.error('\nNode 24 is missing: tools/node24 was not installed. Run npm ci, with optional dependencies.');
  well = false;
} else {
  console.log(`\nNo second pass: there is no Node 24 here for ${process.platform}-${process.arch}.`);
}
process.exitCode = well ? 0 : 1;
