// The whole story of a run: open the repository, read its history, stream what every commit changed through the analyzers, and give
// back their results with a description of exactly what was read.

import { basename, dirname } from 'node:path';
import type { Analyzer } from '../analyzers/analyzer.js';
import { registry } from '../analyzers/registry.js';
import { CodefangError } from '../base/errors.js';
import { FULL_SCORE } from '../changes/rename-similarity.js';
import { defaultRenameOptions } from '../changes/renames.js';
import type { ChangeOptions } from '../changes/change-reader.js';
import { chooseReader } from '../git/reader-choice.js';
import { resolveRevision } from '../git/refs.js';
import { openRepository, type Repository } from '../git/repository.js';
import type { History } from '../history/history.js';
import { planChunks } from '../pipeline/plan.js';
import type { Pipeline } from '../pipeline/stream.js';
import { CompletenessTally } from './completeness.js';
import { countersOf } from './counters.js';
import { openPipeline } from './open-pipeline.js';
import { reportedOptions, shallowRefused, type EngineOptions } from './options.js';
import { peopleOf, readPeopleSources } from './people.js';
import type { RunHooks, RunResult, SourceDescription } from './run-result.js';
import { Selection, windowOf } from './selection.js';

const HOUR_SECONDS = 3600;

/** Runs the chosen analyzers over a repository's history. Errors: `CodefangError`, or the reason of `hooks.signal`. */
export async function analyze(options: EngineOptions, hooks: RunHooks = {}): Promise<RunResult> {
  const repository = openRepository(options.path, process.env);
  const choice = chooseReader(options.objectReader, repository);
  if (choice.notice !== undefined) hooks.progress?.({ kind: 'notice', text: choice.notice });
  const name = nameOf(repository);
  if (repository.shallow.length > 0 && !options.allowShallow) throw shallowRefused(name);
  const revision = resolveRevision(repository, options.revision);
  const lazyFetch = options.objectReader === 'auto' && repository.partialClone;
  const pipeline = await openPipeline(repository, choice.reader, lazyFetch, hooks.signal);
  try {
    const sources = await readPeopleSources(repository, options, pipeline);
    const history = await pipeline.history({
      head: revision.oid,
      shallow: repository.shallow,
      order: options.order,
      tickSeconds: options.tickSizeHours * HOUR_SECONDS,
      coAuthors: options.trackPeople && options.coAuthors !== 'author',
      window: windowOf(options),
    });
    const selection = await Selection.settle(pipeline, history, options);
    for (const text of selection.notices()) hooks.progress?.({ kind: 'notice', text });
    const analyzers = registry.filter(({ id }) => options.analyzers.includes(id)).map(({ create }) => create(options));
    const tally = new CompletenessTally();
    await stream(pipeline, history, analyzers, options, tally, selection, hooks);
    const people = peopleOf(history.people, sources, options);
    const counters = countersOf(await pipeline.close());
    const ref = revision.name.startsWith('refs/') ? revision.name : null;
    return {
      source: describe(name, ref, history, options, tally, selection),
      results: Object.fromEntries(analyzers.map((analyzer) => [analyzer.id, analyzer.result(people)])),
      run: { objectReader: choice.reader, counters },
    };
  } catch (error) {
    await pipeline.kill();
    throw error;
  }
}

/** Streams every batch through every analyzer; at a chunk's edge each compacts its state. */
async function stream(
  pipeline: Pipeline,
  history: History,
  analyzers: readonly Analyzer<unknown>[],
  options: EngineOptions,
  tally: CompletenessTally,
  selection: Selection,
  { progress }: RunHooks,
): Promise<void> {
  const commits = history.commits.ticks.length;
  const chunks = planChunks(commits);
  progress?.({ kind: 'plan', commits, chunks: chunks.length });
  const batches = pipeline.batches(
    history,
    chunks.flatMap((chunk) => chunk.batches),
    { ...changeOptions(analyzers, options), ...selection.changeOptions() },
  );
  let done = 0;
  let chunk = 0;
  for await (const { batch, renames, coarseDiffs, leftOut } of batches) {
    if (done === chunks[chunk].from) {
      progress?.({ kind: 'chunk', chunk: chunk + 1, chunks: chunks.length, from: done, to: chunks[chunk].end });
    }
    selection.add(leftOut);
    const missing = tally.add(batch, renames, coarseDiffs);
    if (missing !== undefined && options.failOnMissing) {
      throw new CodefangError(
        'repository-missing-object',
        `blob ${missing.oid} is missing (${missing.path} in commit ${missing.commit})`,
        { oid: missing.oid, hint: 'fetch it, or leave out --fail-on-missing to go on without it' },
      );
    }
    for (const analyzer of analyzers) analyzer.consume(batch);
    done += batch.commits.ticks.length;
    progress?.({ kind: 'advance', done, commits });
    if (done === chunks[chunk].end) {
      for (const analyzer of analyzers) analyzer.compact();
      chunk++;
    }
  }
}

/** What the workers must fill: the union of what the analyzers need. */
function changeOptions(analyzers: readonly Analyzer<unknown>[], options: EngineOptions): ChangeOptions {
  const wantsRenames = options.renames && analyzers.some(({ needs }) => needs.renames);
  return {
    hunks: analyzers.some(({ needs }) => needs.hunks),
    renames: wantsRenames
      ? { ...defaultRenameOptions, minimumScore: (FULL_SCORE * options.renameThreshold) / 100 }
      : undefined,
  };
}

/** The repository's name for a reader: its folder's, never a whole path of the machine. */
function nameOf({ workTree, commonDir }: Repository): string {
  if (workTree !== undefined) return basename(workTree);
  const folder = basename(commonDir);
  return folder === '.git' ? basename(dirname(commonDir)) : folder.replace(/\.git$/, '');
}

function describe(
  repository: string,
  ref: string | null,
  history: History,
  options: EngineOptions,
  tally: CompletenessTally,
  selection: Selection,
): SourceDescription {
  const { oids, oidBytes, committerTimes } = history.commits;
  const { folded } = history;
  const first = folded === undefined ? 0 : 1;
  return {
    repository,
    head: { oid: Buffer.from(oids.subarray(oids.length - oidBytes)).toString('hex'), ref },
    commits: {
      order: options.order,
      count: committerTimes.length - first,
      firstTime: committerTimes.at(first) ?? NaN,
      lastTime: first === committerTimes.length ? NaN : committerTimes[committerTimes.length - 1],
      earlier:
        folded === undefined ? null : { count: folded, oid: Buffer.from(oids.subarray(0, oidBytes)).toString('hex') },
    },
    options: reportedOptions(options),
    selection: selection.description(),
    completeness: tally.result(history.shallow),
  };
}
