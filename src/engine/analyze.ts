// The whole story of a run: open the repository, take up the newest kept state that fits, stream what every later commit changed through
// the analyzers, keep the state, and give back the results with a description of exactly what was read.

import { setMaxListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatByteSize } from '../base/byte-size.js';
import { CodefangError } from '../base/errors.js';
import { milliseconds } from '../base/milliseconds.js';
import type { Knobs } from '../budget/knobs.js';
import { impossibleMatrix, tooLargeMatrix } from '../budget/report-room.js';
import { ChangeFlag, type ChangeBatch } from '../changes/change-batch.js';
import { mainLineOf } from '../changes/main-line.js';
import { chooseReader } from '../git/reader-choice.js';
import { resolveRevision, unknownRevision } from '../git/refs.js';
import type { ReaderName } from '../git/reader-choice.js';
import { openNamedRepository, type Repository } from '../git/repository.js';
import type { History } from '../history/history.js';
import { planChunks } from '../pipeline/plan.js';
import { WorkerThread } from '../pipeline/worker-thread.js';
import { changesAhead, type ChangesAhead } from './changes-ahead.js';
import { Checkpoints } from './checkpoints.js';
import { unreadNotices } from './completeness.js';
import { countersOf } from './counters.js';
import { describe, nameOf } from './description.js';
import { openPipeline, type OpenPipeline } from './open-pipeline.js';
import { neededChanges } from './needs.js';
import { shallowRefused, type EngineOptions } from './options.js';
import { peopleOf, readPeopleSources, type PeopleSources, type RunPeople } from './people.js';
import { readReleases } from './releases.js';
import type { ReleaseDescription, RunHooks, RunResult } from './run-result.js';
import type { RunState } from './run-state.js';
import type { Selection } from './selection.js';
import { rowOfCommit, startingPoint, type StartingPoint, type StartRequest } from './starting-point.js';

/** Runs the chosen analyzers over a repository's history. Errors: `CodefangError`, or the reason of `hooks.signal`. */
export async function analyze(options: EngineOptions, hooks: RunHooks = {}): Promise<RunResult> {
  const repository = openNamedRepository(options.path, process.env);
  const choice = chooseReader(options.objectReader, repository);
  if (choice.notice !== undefined) hooks.progress?.({ kind: 'notice', text: choice.notice });
  if (repository.shallow.length > 0 && !options.allowShallow) throw shallowRefused(nameOf(repository));
  // Each thread listens to it.
  if (hooks.signal !== undefined) setMaxListeners(0, hooks.signal);
  // A thread takes a while to start: the first does so while the rest is looked up.
  const thread = new WorkerThread(hooks.signal);
  try {
    return await analyzeWith(thread, { repository, reader: choice.reader, fetches: choice.fetches }, options, hooks);
  } finally {
    await thread.kill();
  }
}

/** A budget that was named refuses what does not fit but for large files, which may be left out; one that was found is not the user's word. */
function warnOfMemory({ expectedBytes, budgetBytes }: Knobs, isGiven: boolean, notice: (text: string) => void): void {
  if (expectedBytes <= budgetBytes) return;
  const [expected, budget] = [expectedBytes, budgetBytes].map(formatByteSize);
  notice(
    isGiven
      ? `where the largest files of the repository are compared, ${expected} of memory are expected: give a --memory-budget larger than ${budget} to stay within it`
      : `${expected} of memory are expected, more than the ${budget} that were found for it: give smaller knobs, or a --memory-budget`,
  );
}

/** A run of no more commits on a kept state is over in a moment, and no second thread is started for it. */
const MOST_SHORT_COMMITS = 256;
const SHORT_RUN_BATCHES = 3;

function isShort({ follows, commits }: History): boolean {
  return follows && commits.ticks.length <= MOST_SHORT_COMMITS;
}

/** So many of a history's last commits would have to leave every line alone for its matrix to end before them. */
const CERTAIN_COMMITS = 100;

/**
 * A matrix that nothing can hold is refused before its changes are read where that is certain, and else by burndown; one that is written, and that
 * a named budget has no room for, too, and told of a budget that was found, as with knobs.
 */
function checkReport(
  { history, state }: Pick<StartingPoint, 'history' | 'state'>,
  { options, knobs, isWritten }: { options: EngineOptions; knobs: Knobs; isWritten: boolean },
  notice: (text: string) => void,
): void {
  if (!options.analyzers.includes('burndown')) return;
  const { ticks } = history.commits;
  const lastTick = ticks.at(-1) ?? state.extent?.lastTick ?? 0;
  const impossible = impossibleMatrix(ticks.at(-CERTAIN_COMMITS) ?? 0, options);
  if (impossible !== undefined) throw impossible;
  const error = isWritten ? tooLargeMatrix(lastTick, options, knobs.budgetBytes) : undefined;
  if (error === undefined) return;
  if (options.memoryBudgetBytes !== undefined) throw error;
  notice(`${error.message}: ${error.data.hint ?? ''}`);
}

/** The repository, and how it is read. */
interface Source {
  readonly repository: Repository;
  readonly reader: ReaderName;
  /** git may fetch what a partial clone lacks. */
  readonly fetches: boolean;
}

async function analyzeWith(
  thread: WorkerThread,
  { repository, reader, fetches }: Source,
  options: EngineOptions,
  hooks: RunHooks,
): Promise<RunResult> {
  const notice = (text: string): void => hooks.progress?.({ kind: 'notice', text });
  const revision = resolveRevision(repository, options.revision);
  const checkpoints = new Checkpoints(repository, options, notice, (directory, commits) =>
    hooks.checkpointed?.({ directory, commits }),
  );
  const candidates = checkpoints.candidates();
  let spare: WorkerThread | undefined = thread;
  const open = async (): Promise<OpenPipeline> => {
    const firstWorker = spare;
    spare = undefined;
    return openPipeline({
      repository,
      reader,
      lazyFetch: fetches,
      options,
      expectsLittle: candidates.length > 0,
      signal: hooks.signal,
      firstWorker,
    });
  };
  let pipeline: OpenPipeline | undefined;
  let start: StartingPoint | undefined;
  // Loaded when it is asked for: it brings the inspector with it.
  const profile =
    options.profile === undefined
      ? undefined
      : await (await import('./run-profile.js')).startRunProfile(options.profile);
  try {
    const reopened = async (): Promise<OpenPipeline> => {
      notice('the repository was packed anew while it was read: its packs are opened again');
      await pipeline?.kill();
      return open();
    };
    pipeline = await open();
    for (const text of pipeline.knobs.derivation) hooks.progress?.({ kind: 'detail', text });
    warnOfMemory(pipeline.knobs, options.memoryBudgetBytes !== undefined, notice);
    for (const text of pipeline.notices) notice(text);
    const read = (history: History, selection: Selection, state: RunState): ChangesAhead =>
      changesOf(pipeline as OpenPipeline, { history, selection, state }, options, hooks);
    const follows = (history: History): void => {
      if (isShort(history)) hooks.short?.();
    };
    const milestoneOid = hooks.milestone?.oid;
    const request = { repository, revision, options, checkpoints, candidates, milestone: milestoneOid, follows, read };
    let settled = await settle(pipeline, request, notice);
    while (settled === undefined) settled = await settle((pipeline = await reopened()), request, notice);
    const { sources } = settled;
    start = settled.start;
    // Behind the first batches in the worker's queue: nothing waits for them before the end.
    let releasing = releasesOf(pipeline, repository, notice);
    const { history, selection, state, reused } = start;
    checkReport(start, { options, knobs: pipeline.knobs, isWritten: hooks.writesMatrix !== false }, notice);
    for (const text of selection.notices()) notice(text);
    const people = (): RunPeople =>
      peopleOf(history.people.slice(0, state.extent?.people), state.mainLinePeople?.rows, sources, options);
    const milestone = milestoneRow(start, hooks);
    const run: Run = { start, options, checkpoints, hooks, edges: { ms: 0 }, people, milestone };
    if (milestone === 0) await reachMilestone(run);
    let { changes } = start;
    while (!(await streamed(pipeline, changes, run))) {
      pipeline = await reopened();
      changes = read(history, selection, state);
      releasing = releasesOf(pipeline, repository, notice);
    }
    const commitsLeft = history.commits.ticks.length - state.taken;
    const { knobs, flow } = pipeline;
    let releases = await releasing;
    while (releases === undefined) releases = await releasesOf((pipeline = await reopened()), repository, notice);
    const ending = commitsLeft === 0 ? pipeline.close() : pipeline.kill().then(() => []);
    // If they fail to, that is told when they are waited for.
    ending.catch(() => undefined);
    // The threads end first: what follows may have their memory. Who has read few commits has little to give back.
    const givesBack = flow.batches > 1 && !isShort(history);
    if (givesBack) await ending;
    // A state behind a milestone would be passed over by whoever asks for it again.
    if (hooks.milestone === undefined) {
      void checkpoints.save(state, history.people, selection, commitsLeft === 0 ? 'snapshot' : 'checkpoint');
      // States are taken, and begin to be packed by other threads, before this one makes the report.
      await nextTurn();
    }
    const results = state.results(people());
    const ref = revision.name.startsWith('refs/') ? revision.name : null;
    const head = { oid: history.headOid, ref };
    const source = describe({ repository: nameOf(repository), head, options, state, selection, releases, commitsLeft });
    for (const text of unreadNotices(source.completeness)) notice(text);
    // After a long run there is no room for a report beside the states that are being written.
    if (givesBack) await checkpoints.close();
    hooks.found?.({ source, results });
    await checkpoints.close();
    const threads = await ending;
    const counters = countersOf(knobs, threads, flow, run.edges.ms);
    await profile?.writeTable({ counters, threads, completeness: state.tally.result(state.extent?.shallow ?? false) });
    const directory = checkpoints.directory;
    return {
      source,
      results,
      run: {
        objectReader: reader,
        knobs,
        checkpoint: { directory, reused, analysed: state.taken, saved: checkpoints.has(state.commits, 'checkpoint') },
        counters,
      },
    };
  } catch (error) {
    if (start !== undefined && hooks.milestone === undefined) {
      void checkpoints.save(start.state, start.history.people, start.selection, 'checkpoint');
    }
    await pipeline?.kill();
    throw error;
  } finally {
    await checkpoints.close();
    await profile?.end();
  }
}

/** What streaming needs besides the pipeline. */
interface Run {
  readonly start: StartingPoint;
  readonly options: EngineOptions;
  readonly checkpoints: Checkpoints;
  readonly hooks: RunHooks;
  /** Milliseconds spent at edges of chunks. */
  readonly edges: { ms: number };
  /** The people of what is taken in. */
  readonly people: () => RunPeople;
  /** Commits of the history up to the milestone, with it; undefined if it is not among them. */
  readonly milestone: number | undefined;
}

/** What a run knows before it reads the first change. */
interface Settled {
  readonly sources: PeopleSources;
  readonly start: StartingPoint;
}

/** Who is who, and where the run starts; undefined if objects have gone to other packs meanwhile, so that some may have looked missing. */
async function settle(
  pipeline: OpenPipeline,
  request: StartRequest,
  notice: (text: string) => void,
): Promise<Settled | undefined> {
  try {
    const sources = await readPeopleSources(request.repository, request.options, pipeline, notice);
    const start = await startingPoint(pipeline, request);
    return pipeline.isStale() ? undefined : { sources, start };
  } catch (error) {
    if (isGone(error) && pipeline.isStale()) return undefined;
    throw isNamed(error, request) ? unknownRevision(request.revision.name) : error;
  }
}

/** Whether what is missing is the object that the user named by its id, which nothing in the repository speaks of. */
function isNamed(error: unknown, { revision: { oid, name } }: StartRequest): boolean {
  return (
    error instanceof CodefangError &&
    error.code === 'repository-missing-object' &&
    error.data.oid === oid &&
    name === oid
  );
}

/** Begins to ask for the releases; as `readReleases`. */
function releasesOf(
  pipeline: OpenPipeline,
  repository: Repository,
  notice: (text: string) => void,
): Promise<readonly ReleaseDescription[] | undefined> {
  const releasing = readReleases(repository, pipeline, notice);
  // A failure is told when it is waited for.
  releasing.catch(() => undefined);
  return releasing;
}

async function reachMilestone({ start, checkpoints, hooks, people, options }: Run): Promise<void> {
  // Loaded when it is asked for: it knows every analyzer.
  const { lookupOf } = await import('./lookup.js');
  const { state, history, selection } = start;
  hooks.milestone?.reached(state.results(people()), lookupOf(state.analyzers, options));
  await checkpoints.save(state, history.people, selection, 'snapshot');
}

/** Begins to read what the commits that a state has not taken in changed. */
function changesOf(
  pipeline: OpenPipeline,
  { history, selection, state }: Pick<StartingPoint, 'history' | 'selection' | 'state'>,
  options: EngineOptions,
  { milestone }: RunHooks,
): ChangesAhead {
  const { chunkCommits, commitBatchSize } = pipeline.knobs;
  const { length: commits } = history.commits.ticks;
  // So that what one batch changed is taken in while the next is read.
  const batchCommits = isShort(history)
    ? Math.min(commitBatchSize, Math.ceil(commits / SHORT_RUN_BATCHES))
    : commitBatchSize;
  const row = milestone && rowOfCommit(history, milestone.oid);
  const chunks = planChunks(commits, {
    from: state.taken,
    chunkCommits,
    batchCommits,
    edge: row === undefined ? undefined : row + 1,
    isEdge: (commit) => history.commits.mainLine[commit - 1] === 1,
  });
  const spans = chunks.flatMap((chunk) => chunk.batches);
  const needed = { ...neededChanges(state, options, milestone !== undefined), ...selection.changeOptions() };
  return changesAhead(chunks, pipeline.batches(history, spans, needed));
}

/**
 * Streams what is left of the history through the analyzers; at a chunk's edge they compact and their state is kept. Ends early when
 * `hooks.stop` says so. False if objects have gone to other packs meanwhile: what was taken in is taken in, the rest is left.
 */
async function streamed(pipeline: OpenPipeline, { chunks, batches }: ChangesAhead, run: Run): Promise<boolean> {
  const { start, options, checkpoints, hooks, milestone } = run;
  const { history, selection, state, reused } = start;
  const { knobs } = pipeline;
  const commits = history.commits.ticks.length;
  if (state.taken === 0) {
    hooks.progress?.({ kind: 'plan', commits, chunks: chunks.length, budgetBytes: knobs.budgetBytes });
  }
  let chunk = 0;
  try {
    for await (const changes of batches) {
      const { from, end } = chunks[chunk];
      if (state.taken === from) {
        hooks.progress?.({
          kind: 'chunk',
          chunk: chunk + 1,
          chunks: chunks.length,
          from: reused + from,
          to: reused + end,
        });
      }
      // A blob that has moved to a pack we do not know looks as if it were missing.
      if (hasMissing(changes.batch) && pipeline.isStale()) return false;
      state.consume(changes, history, selection, options.failOnMissing);
      if (milestone !== undefined && state.taken > milestone) hooks.milestone?.after?.(mainLineOf(changes.batch));
      hooks.progress?.({ kind: 'advance', done: state.taken, commits });
      if (state.taken === milestone) await reachMilestone(run);
      if (state.taken === end) {
        chunk++;
        // After the last chunk nothing follows that compacting would make room for.
        if (state.taken < commits) {
          const reached = milliseconds();
          state.compact();
          if (hooks.milestone === undefined) await checkpoints.save(state, history.people, selection, 'checkpoint');
          pipeline.collectGarbage();
          run.edges.ms += milliseconds() - reached;
        }
      }
      if (hooks.stop?.aborted === true && state.isAtMainLine) return true;
    }
    return true;
  } catch (error) {
    if (isGone(error) && state.isWhole && pipeline.isStale()) return false;
    throw error;
  }
}

/** Commits of the history up to the milestone; none if the state at the start is the milestone's. */
function milestoneRow({ history, state }: StartingPoint, { milestone }: RunHooks): number | undefined {
  if (milestone === undefined) return undefined;
  const row = rowOfCommit(history, milestone.oid);
  if (row !== undefined) return row + 1;
  return state.extent?.lastOid === milestone.oid ? 0 : undefined;
}

function hasMissing({ changes: { flags } }: ChangeBatch): boolean {
  return flags.some((flag) => (flag & (ChangeFlag.oldMissing | ChangeFlag.newMissing)) !== 0);
}

/** Whether an error may come from packs that have gone. */
function isGone(error: unknown): boolean {
  return (
    error instanceof CodefangError &&
    (error.code === 'repository-missing-object' || error.code === 'repository-unreadable')
  );
}
