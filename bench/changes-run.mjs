// The program that `npm run bench -- changes` measures: reads a whole first-parent history in one worker thread, renames off and hunks
// on, which is the work of `git log --first-parent -m --numstat --no-renames`. Prints what it counted as JSON.
//   node bench/changes-run.mjs <git dir> [settings as JSON: see `Settings`]
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Settings
 * @property {string} [lib] compiled sources; lib/ of the checkout if not given
 * @property {number} [batch] commits of a batch
 * @property {Record<string, number>} [sizes] of kernel regions, over the default ones
 */

const SUBMODULE = 0o160000;
/** Bits of a row's flags: either side is binary. */
const BINARY = 3;
const MIB = 1 << 20;

const [gitDir, json = '{}'] = process.argv.slice(2);
/** @type {Settings} */
const settings = JSON.parse(json);
const lib = settings.lib ?? join(dirname(import.meta.dirname), 'lib');
if (!existsSync(join(lib, 'pipeline'))) {
  console.error(`there is no ${join(lib, 'pipeline')}: run \`npm run build\` first`);
  process.exit(2);
}
const load = (/** @type {string} */ file) => import(pathToFileURL(resolve(lib, file)).href);
const { listPacks } = await load('git/pack-list.js');
const { resolveRevision } = await load('git/refs.js');
const { openRepository } = await load('git/repository.js');
const { defaultSizes } = await load('kernel/regions.js');
const { planChunks } = await load('pipeline/plan.js');
const { threadedPipeline } = await load('pipeline/stream.js');
const { WorkerThread } = await load('pipeline/worker-thread.js');

const repository = openRepository(gitDir, process.env);
const { oidBytes, objectDirectories, shallow } = repository;
const packs = listPacks(objectDirectories, oidBytes);
const source = { oidBytes, objectDirectories, packs };
const reading = { source, sizes: { ...defaultSizes, ...settings.sizes } };
const head = resolveRevision(repository, 'HEAD').oid;
const pipeline = threadedPipeline(() => new WorkerThread().begin({ reading, bridge: undefined }), 1);
const history = await pipeline.history({ head, shallow, order: 'first-parent', tickSeconds: 86400 });
const commits = history.commits.ticks.length;
const spans = planChunks(commits, settings.batch ? { batchCommits: settings.batch } : {}).flatMap(
  (chunk) => chunk.batches,
);
let files = 0;
let added = 0;
let removed = 0;
let hunks = 0;
for await (const { batch } of pipeline.batches(history, spans, { hunks: true, renames: undefined })) {
  const { changes } = batch;
  const isFile = (/** @type {number} */ mode) => mode !== 0 && mode !== SUBMODULE;
  for (let row = 0; row < changes.kinds.length; row++) {
    // What git leaves out of its totals: submodules, as it is asked to, and the lines of a text that was or becomes binary.
    if (isFile(changes.oldModes[row]) || isFile(changes.newModes[row])) files++;
    if ((changes.flags[row] & BINARY) !== 0) continue;
    added += changes.added[row];
    removed += changes.removed[row];
  }
  hunks += batch.hunks.oldStarts.length;
}
const [{ kernel: counters }] = await pipeline.close();
const packMib =
  packs.packs.reduce((/** @type {number} */ total, /** @type {{ size: number }} */ { size }) => total + size, 0) / MIB;
console.log(JSON.stringify({ head, commits, packMib: Math.round(packMib), files, added, removed, hunks, counters }));
