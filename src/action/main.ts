// The action's main step: inputs and event -> checkout -> checkpoint -> run -> report. Law: what is wrong with the call or the repository fails
// the step, with the reason and what to change; what is wrong with the platform around it (cache, comment, artifact) never does.

import { readFileSync } from 'node:fs';
import { Interruption } from '../cli/exit.js';
import type { RawOptions } from '../engine/options.js';
import { mostOfALevel } from './annotations.js';
import { keyParts } from './cache-keys.js';
import { CheckpointCache, restoreLine, type RestoreOutcome } from './checkpoint-cache.js';
import { CheckpointKeeper } from './checkpoint-keeper.js';
import { openCheckout, wholeCheckout, type Checkout } from './checkout.js';
import { comparisonOf, otherRevision, type Comparison } from './comparison.js';
import { shownDuration } from './duration.js';
import { configurationOf, optionsOf, runEngine, type ActionResult } from './engine-seam.js';
import { placeOf, runOf, type Run, type RunPlace } from './event.js';
import { headlineOf } from '../report/headline.js';
import { keyFiguresOf } from '../report/key-figures.js';
import { reportOf } from '../report/report.js';
import { readInputs, type ActionInputs } from './inputs.js';
import { PullRequestChange } from './pull-request-change.js';
import { LogProgress } from './log-progress.js';
import { setOutputs } from './outputs.js';
import { publish } from './publish.js';
import { postForFork } from './post-for-fork.js';
import type { QuietStream } from './quiet.js';
import type { Runner } from './runner.js';

/** A pull request that adds fewer commits than this to its base's checkpoint has no checkpoint of its own in the cache. */
const FEW_COMMITS = 1000;

/** What the process gives to a step. */
export interface Process {
  readonly runner: Runner;
  readonly quiet: QuietStream;
  /** Aborted by a signal. */
  readonly signal: AbortSignal;
  /** When the process began, in milliseconds since 1970. */
  readonly started: number;
}

/** Runs the main step; its exit code. Throws what fails the step. */
export async function main(process: Process): Promise<number> {
  const { runner } = process;
  const { environment } = runner;
  const inputs = readInputs(environment);
  runner.secret(inputs.token);
  const payload = payloadOf(environment['GITHUB_EVENT_PATH']);
  const needsHead = environment['GITHUB_EVENT_NAME'] === 'pull_request_target';
  const run = runOf(environment, payload, needsHead ? openCheckout(inputs.path, environment).head : undefined);
  runner.log(runLine(run));
  if (run.kind === 'refused') {
    runner.annotate('error', `${run.reason}. ${run.hint}`, { title: 'codefang' });
    return 1;
  }
  const place = placeOf(environment, payload, run);
  if (run.kind === 'workflow-run') return postForFork(run, place, inputs, process);
  return report(run, place, inputs, process);
}

/** One line about the kind of run. */
export function runLine(run: Run): string {
  switch (run.kind) {
    case 'pull-request':
      return `pull request ${run.number} on ${run.baseRef}: a report on its change`;
    case 'nightly':
      return `${run.event}: the report of the branch`;
    case 'merge-group':
      return `merge queue of ${run.baseRef}: a report in the summary, nothing is posted`;
    case 'workflow-run':
      return `workflow_run: posting what run ${run.runId} left`;
    case 'refused':
      return `refused: ${run.reason}`;
    case 'other':
      return `a report in the summary, nothing is posted: ${run.why}`;
  }
}

async function report(run: Run, place: RunPlace, given: ActionInputs, process: Process): Promise<number> {
  const { runner, signal, quiet } = process;
  const { environment } = runner;
  const log = (text: string): void => runner.log(text);
  const found = openCheckout(given.path, environment);
  const { options, failOn, file } = await optionsOf(given);
  const inputs = { ...given, failOn };
  if (file !== undefined) log(`options from ${file}`);
  const configuration = await configurationOf(options);
  const token = inputs.token;
  // The repository's own file of options may allow it; the report says what it lacks.
  const isShallowFine = options.allowShallow === true && inputs.unshallow === 'never';
  const checkout = isShallowFine
    ? found
    : await wholeCheckout(found, inputs.unshallow, { environment, token, signal, log });
  const workspace = environment['GITHUB_WORKSPACE'] ?? globalThis.process.cwd();
  const isKept = inputs.checkpoint && options.checkpoint !== false;
  const kept = isKept ? await openCheckpoints(configuration, checkout, inputs, place, workspace, process) : undefined;
  const change = new PullRequestChange();
  const isOther = options.revision !== undefined;
  const comparison = run.kind !== 'pull-request' ? undefined : isOther ? otherRevision : comparisonOf(checkout, run);
  let outcome: ActionResult;
  try {
    outcome = await analysis(comparison, options, inputs, kept, change, process);
  } catch (error) {
    kept?.keeper.interrupted();
    throw error;
  }
  log(`${outcome.analysed} commits analysed, ${outcome.reused} taken over from a checkpoint`);
  if (!outcome.isComplete) log('the time budget has ended: the report is partial, the next run goes on from here');
  const seen = outcome.isComplete ? change.seen(outcome.result) : undefined;
  const uncompared = comparison === undefined ? undefined : whyUncompared(comparison, outcome, change);
  const seconds = (Date.now() - process.started) / 1000;
  const previous = run.kind === 'nightly' && kept?.restored.kind === 'restored' ? kept.restored.figures : undefined;
  if (previous !== undefined) log(`trend: compared with the report of ${previous.commit}`);
  const published = await publish(
    { inputs, run, place, workspace, outcome, seen, base: change.base, uncompared, previous, seconds },
    runner,
    quiet,
  );
  if (run.kind === 'nightly') keepFigures(kept, outcome, log);
  const saved = kept === undefined ? undefined : await saveRest(run, kept, outcome, log);
  const failures = published.conditions.filter(({ holds }) => holds);
  setOutputs(runner, {
    reports: published.reports,
    complete: outcome.isComplete,
    commitsAnalysed: outcome.analysed,
    commitsReused: outcome.reused,
    checkpointKey: saved?.kind === 'saved' ? saved.key : '',
    checkpointSaved: saved?.kind === 'saved',
    headline: headlineOf(outcome.result.results),
    commentUrl: published.commentUrl,
    artifactName: published.artifact ?? '',
    failedConditions: failures.map(({ text }) => text),
    knobs: outcome.result.run.knobs,
  });
  // The runner shows no more of a level.
  for (const { message } of failures.slice(0, mostOfALevel)) {
    runner.annotate('error', `fail-on: ${message}`, { title: 'codefang' });
  }
  if (failures.length > mostOfALevel) log(`fail-on: ${failures.length - mostOfALevel} more conditions hold`);
  return failures.length > 0 ? 1 : 0;
}

interface Kept {
  readonly cache: CheckpointCache;
  readonly keeper: CheckpointKeeper;
  readonly restored: RestoreOutcome;
}

/** Opens the cache and fetches what it has; undefined if there is none, which is said. */
async function openCheckpoints(
  configuration: unknown,
  { repository }: Checkout,
  inputs: ActionInputs,
  place: RunPlace,
  workspace: string,
  { runner, quiet }: Process,
): Promise<Kept | undefined> {
  const { environment } = runner;
  const parts = keyParts({
    configuration: [configuration, inputs.cacheKey],
    // The engine knows a repository by its path on the machine: other systems and containers have others.
    repository: [environment['GITHUB_REPOSITORY_ID'] ?? place.repository, inputs.path, repository.commonDir],
    place,
    runId: environment['GITHUB_RUN_ID'] ?? '',
    attempt: environment['GITHUB_RUN_ATTEMPT'] ?? '',
  });
  const cacheService = await import('@actions/cache');
  const cache = CheckpointCache.open(workspace, parts, cacheService, quiet);
  if (typeof cache === 'string') {
    runner.log(`checkpoint: none is kept, as ${cache}`);
    return undefined;
  }
  const restored = await cache.restore();
  runner.log(restoreLine(restored));
  const commits = restored.kind === 'restored' ? restored.commits : 0;
  return { cache, keeper: new CheckpointKeeper(cache, runner, { workspace, parts }, commits, Date.now), restored };
}

/** Why a pull request is not compared with its base, in a sentence; undefined if it is. */
function whyUncompared(
  comparison: Comparison,
  { isComplete }: ActionResult,
  { base }: PullRequestChange,
): string | undefined {
  if ('why' in comparison) return `${comparison.why}: ${comparison.hint}`;
  if (!isComplete) return 'the report is partial';
  return base === undefined ? 'its base is outside of the part of the history that is read' : undefined;
}

/** Keeps what the next report of the branch is compared with. */
function keepFigures(kept: Kept | undefined, { result }: ActionResult, log: (text: string) => void): void {
  const figures = keyFiguresOf(reportOf(result));
  const fault = figures === undefined ? undefined : kept?.cache.keepFigures(figures);
  if (fault !== undefined) log(`trend: the figures are not kept for the next report (${fault})`);
}

async function analysis(
  comparison: Comparison | undefined,
  options: RawOptions,
  inputs: ActionInputs,
  kept: Kept | undefined,
  change: PullRequestChange,
  { runner, signal, started }: Process,
): Promise<ActionResult> {
  const stop = new AbortController();
  const { timeBudget } = inputs;
  const timer =
    timeBudget === undefined
      ? undefined
      : setTimeout(
          () => {
            runner.log(`the time budget of ${shownDuration(timeBudget)} has ended: stopping at the next batch`);
            stop.abort();
          },
          Math.max(started + timeBudget - Date.now(), 0),
        );
  signal.addEventListener('abort', () => kept?.keeper.interrupted());
  const progress = new LogProgress(runner);
  try {
    return await runEngine(
      {
        ...options,
        path: inputs.path,
        ...(kept === undefined ? { checkpoint: false } : { checkpoint: true, checkpointDir: kept.cache.directory }),
      },
      {
        progress: (event) => progress.event(event),
        signal,
        stop: stop.signal,
        ...(kept && { checkpointed: ({ commits }) => kept.keeper.checkpointed(commits) }),
        ...(comparison !== undefined && 'base' in comparison && { milestone: change.milestone(comparison.base) }),
      },
    );
  } finally {
    clearTimeout(timer);
  }
}

/** Saves the checkpoint of a finished run where that is worth a place in the cache. */
async function saveRest(
  run: Run,
  { keeper, restored }: Kept,
  { analysed }: ActionResult,
  log: (text: string) => void,
): Promise<Awaited<ReturnType<CheckpointKeeper['finish']>>> {
  if (run.kind === 'merge-group' || run.kind === 'other') {
    keeper.letBe();
    log('checkpoint: not saved, as no later run would find it');
  } else if (
    run.kind === 'pull-request' &&
    restored.kind === 'restored' &&
    !restored.isOwnRef &&
    analysed < FEW_COMMITS
  ) {
    keeper.letBe();
    log(`checkpoint: not saved, as the one of the base branch lacks ${analysed} commits only`);
  }
  return keeper.finish();
}

function payloadOf(file: string | undefined): unknown {
  if (file === undefined || file === '') return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether an error is the end of a cancelled job. */
export function isInterruption(error: unknown): error is Interruption {
  return error instanceof Interruption;
}
