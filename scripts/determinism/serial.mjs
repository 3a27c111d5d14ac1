// The reference: the report of a run in this thread, without workers, chunks, batches larger than usual or checkpoints, and with hardly
// any cache. Everything but the stream is what the engine uses.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const MIB = 1 << 20;

/**
 * @param {string} lib the directory that `npm run build` fills @param {string} path
 * @param {import('../../src/engine/options.js').RawOptions} raw @returns {Promise<string>} the report as YAML
 */
export async function serialReport(lib, path, raw) {
  const load = (/** @type {string} */ file) => import(pathToFileURL(resolve(join(lib, file))).href);
  /** @type {typeof import('../../src/engine/options.js')} */
  const { resolveOptions } = await load('engine/options.js');
  /** @type {typeof import('../../src/git/repository.js')} */
  const { openRepository } = await load('git/repository.js');
  /** @type {typeof import('../../src/git/refs.js')} */
  const { resolveRevision } = await load('git/refs.js');
  /** @type {typeof import('../../src/git/pack-list.js')} */
  const { listPacks } = await load('git/pack-list.js');
  /** @type {typeof import('../../src/kernel/regions.js')} */
  const { defaultSizes } = await load('kernel/regions.js');
  /** @type {typeof import('../../src/pipeline/serial.js')} */
  const { serialPipeline } = await load('pipeline/serial.js');
  /** @type {typeof import('../../src/pipeline/plan.js')} */
  const { planChunks } = await load('pipeline/plan.js');
  /** @type {typeof import('../../src/engine/selection.js')} */
  const { Selection, windowOf } = await load('engine/selection.js');
  /** @type {typeof import('../../src/engine/needs.js')} */
  const { neededChanges } = await load('engine/needs.js');
  /** @type {typeof import('../../src/engine/run-state.js')} */
  const { RunState } = await load('engine/run-state.js');
  /** @type {typeof import('../../src/engine/people.js')} */
  const { peopleOf, readPeopleSources } = await load('engine/people.js');
  /** @type {typeof import('../../src/engine/description.js')} */
  const { describe, nameOf } = await load('engine/description.js');
  /** @type {typeof import('../../src/engine/releases.js')} */
  const { readReleases } = await load('engine/releases.js');
  /** @type {typeof import('../../src/report/report.js')} */
  const { reportOf } = await load('report/report.js');
  /** @type {typeof import('../../src/report/formats.js')} */
  const { render } = await load('report/formats.js');

  const options = resolveOptions({ ...raw, path });
  const repository = openRepository(path, process.env);
  const { oidBytes, objectDirectories, shallow } = repository;
  const source = { oidBytes, objectDirectories, packs: listPacks(objectDirectories, oidBytes) };
  const sizes = { ...defaultSizes, windowCacheBytes: MIB, baseCacheBytes: MIB, lineCacheBytes: MIB / 4 };
  const pipeline = serialPipeline({ source, sizes });
  try {
    const revision = resolveRevision(repository, options.revision);
    const history = await pipeline.history({
      head: revision.oid,
      shallow,
      order: options.order,
      tickSeconds: options.tickSizeHours * 3600,
      coAuthors: options.people && options.coAuthors !== 'author',
      window: windowOf(options),
    });
    const sources = await readPeopleSources(
      repository,
      options,
      /** @type {import('../../src/engine/open-pipeline.js').OpenPipeline} */ (pipeline),
      () => undefined,
    );
    const selection = await Selection.settle(pipeline, history, options);
    const state = await RunState.begin(options);
    const chunks = planChunks(history.commits.ticks.length, { chunkCommits: Infinity });
    const changes = { ...neededChanges(state, options), ...selection.changeOptions() };
    const spans = chunks.flatMap(({ batches }) => batches);
    for await (const batch of pipeline.batches(history, spans, changes)) {
      state.consume(batch, history, selection, options.failOnMissing);
    }
    const people = peopleOf(
      history.people.slice(0, state.extent?.people),
      state.mainLinePeople?.rows,
      sources,
      options,
    );
    const ref = revision.name.startsWith('refs/') ? revision.name : null;
    const head = { oid: history.headOid, ref };
    const calm = { ...pipeline, isStale: () => false };
    const releases = (await readReleases(repository, calm, () => undefined)) ?? [];
    const read = { options, state, selection, releases, commitsLeft: 0 };
    const description = describe({ repository: nameOf(repository), head, ...read });
    const results = state.results(people);
    const result = /** @type {import('../../src/engine/run-result.js').RunResult} */ ({ source: description, results });
    return await render(reportOf(result), 'yaml');
  } finally {
    await pipeline.close();
  }
}
