// Where a run starts: at the newest kept state that is a part of this history and would be the same if it were made now; else at the first
// commit. Every state that is passed over is told with its reason.

import type { State } from '../checkpoint/state-file.js';
import type { Revision } from '../git/refs.js';
import { oidToHex, type OidBytes } from '../git/oid.js';
import type { Repository } from '../git/repository.js';
import type { History } from '../history/history.js';
import type { HistoryRequest } from '../pipeline/reading.js';
import type { Pipeline } from '../pipeline/stream.js';
import { OTHER_CONTENT, type Candidate, type Checkpoints } from './checkpoints.js';
import { knownHistory } from './extent.js';
import type { ChangesAhead } from './changes-ahead.js';
import type { EngineOptions } from './options.js';
import { RunState } from './run-state.js';
import { Selection, windowOf } from './selection.js';

const HOUR_SECONDS = 3600;

/** The state a run starts with, and the commits it has not taken in. */
export interface StartingPoint {
  readonly state: RunState;
  readonly selection: Selection;
  /** The commits that follow the state. */
  readonly history: History;
  /** What they changed, which is being read. */
  readonly changes: ChangesAhead;
  /** Commits in the state. */
  readonly reused: number;
}

/** What a starting point is looked for with. */
export interface StartRequest {
  readonly repository: Repository;
  readonly revision: Revision;
  readonly options: EngineOptions;
  readonly checkpoints: Checkpoints;
  readonly candidates: readonly Candidate[];
  /** A commit whose results are asked for: a state behind it is of no use. */
  readonly milestone: string | undefined;
  /** Told of a history that follows a kept state, once the reading of its changes has begun. */
  readonly follows: (history: History) => void;
  /** Begins to read what the commits of a history changed for a state, which need not be there yet. */
  readonly read: (history: History, selection: Selection, state: RunState) => ChangesAhead;
}

/** Finds it. Errors of reading the history. */
export async function startingPoint(pipeline: Pipeline, request: StartRequest): Promise<StartingPoint> {
  const { repository, revision, options, checkpoints, candidates } = request;
  const wanted: HistoryRequest = {
    head: revision.oid,
    shallow: repository.shallow,
    order: options.order,
    tickSeconds: options.tickSizeHours * HOUR_SECONDS,
    coAuthors: options.people && options.coAuthors !== 'author',
    window: windowOf(options),
  };
  let whole: History | undefined;
  for (const candidate of candidates) {
    const loaded = candidate.load();
    if (loaded === undefined) continue;
    const { run } = loaded;
    // While a worker looks for the commit, the states are unpacked and the code of the analyzers is loaded.
    const asked = pipeline.history({ ...wanted, known: knownHistory(run.extent, run.people) });
    loaded.beginStates();
    const [history, begun] = await Promise.all([asked, RunState.begin(options)]);
    const pass = (why: string): void => checkpoints.passOver(candidate, why);
    if (!history.follows) {
      whole = history;
      pass('its commit is not in this history, which was rewritten, is another branch or begins elsewhere');
      continue;
    }
    if (request.milestone !== undefined && !isAhead(history, run.extent.lastOid, request.milestone)) {
      pass('it goes beyond the commit that changes are compared with');
      continue;
    }
    const selection = await Selection.settle(pipeline, history, options, run.selection);
    if (selection.digest() !== candidate.manifest.fingerprint.selection) {
      pass('other files count now (.gitattributes, or the list of what is left out)');
    } else if (!selection.agreesWith(run.selection.ignored)) {
      pass('other commits leave the age of lines alone now (.git-blame-ignore-revs)');
    } else if (run.tally.missing.oids.length > 0 && options.failOnMissing) {
      pass('it has missing blobs, and --fail-on-missing is given');
    } else if (await isPresent(pipeline, run.tally.missing.oids)) {
      pass('blobs that were missing are there now');
    } else {
      // The analyzers take up their states while the workers read what follows.
      const changes = request.read(history, selection, begun);
      request.follows(history);
      const states = await loaded.states();
      if (states !== undefined && isTakenUp(begun, selection, states)) {
        checkpoints.takenUp(candidate, history.commits.ticks.length);
        return { state: begun, selection, history, changes, reused: begun.commits };
      }
      changes.drop();
      if (states !== undefined) pass(OTHER_CONTENT);
    }
  }
  const history = whole ?? (await pipeline.history(wanted));
  const selection = await Selection.settle(pipeline, history, options);
  const state = await RunState.begin(options);
  return { state, selection, history, changes: request.read(history, selection, state), reused: 0 };
}

/** Whether any of these objects is there. */
async function isPresent(pipeline: Pipeline, oids: readonly string[]): Promise<boolean> {
  return oids.length > 0 && (await pipeline.present(oids)).length > 0;
}

/** Takes up states as they were kept; false if they cannot be understood. */
function isTakenUp(state: RunState, selection: Selection, states: readonly State[]): boolean {
  try {
    state.load(states);
    return selection.load(states[0].columns);
  } catch {
    return false;
  }
}

/** Whether a commit is the last of a known part, or one of those that follow it. */
function isAhead(history: History, lastOid: string, oid: string): boolean {
  return lastOid === oid || rowOfCommit(history, oid) !== undefined;
}

/** The row of a commit of the main line in a history; undefined if it is not there. */
export function rowOfCommit(
  { commits: { oids, oidBytes, ticks, mainLine } }: History,
  oid: string,
): number | undefined {
  for (let row = ticks.length - 1; row >= 0; row--) {
    if (mainLine[row] === 1 && oidToHex(oids, row * oidBytes, oidBytes as OidBytes) === oid) return row;
  }
  return undefined;
}
