// The stream of a run: the history once, then its batches in order, whoever read them, over worker threads. Order is restored here and
// nowhere else. Its serial twin, in the caller's thread, is `serial.ts`.

import { milliseconds } from '../base/milliseconds.js';
import { release } from '../base/release.js';
import { columnsOf } from '../changes/change-batch.js';
import type { ChangeOptions, ReadChanges } from '../changes/change-reader.js';
import { sliceCommits, type CommitColumns } from '../history/commit-columns.js';
import type { History } from '../history/history.js';
import type { HeadSurvey, SurveyRequest } from './head-survey.js';
import type { Span } from './plan.js';
import type { HistoryRequest, ReadingCounters } from './reading.js';
import type { WorkerThread } from './worker-thread.js';

/** How batches come to their consumer. */
export interface FlowCounters {
  /** Batches taken. */
  readonly batches: number;
  /** Milliseconds for which the consumer waited for one. */
  readonly waitedMs: number;
  /** The most batches that were there at a time, read and not taken. */
  readonly readyMost: number;
}

/** Reads a repository; everything it gives is the same whatever make it is. */
export interface Pipeline {
  history(request: HistoryRequest): Promise<History>;
  /** The regular file at a path of a commit (hexadecimal id, of a tag too), or without one a blob; undefined if it cannot be had. */
  file(object: string, path?: string): Promise<Uint8Array | undefined>;
  /** What the tree of the newest commit says before its history is read. */
  survey(request: SurveyRequest): Promise<HeadSurvey>;
  /** Which of some blobs (hexadecimal ids) can be read. */
  present(oids: readonly string[]): Promise<readonly string[]>;
  /** Committer times of commits (hexadecimal ids, of tags too), in seconds since 1970; null for what is none or cannot be read. */
  commitTimes(oids: readonly string[]): Promise<readonly (number | null)[]>;
  /** Changes of each span of a history's commits, in the order of the spans. A batch holds until the next one is asked for. */
  batches(history: History, spans: readonly Span[], options: ChangeOptions): AsyncIterable<ReadChanges>;
  /** How batches have come to their consumer so far. */
  readonly flow: FlowCounters;
  /** Ends the reading in good order; what each thread that was asked something has done. */
  close(): Promise<ReadingCounters[]>;
  /** Ends it at once. */
  kill(): Promise<void>;
}

/** Batches that a worker has at a time: the one it is at, and one so that it never waits for the main thread. */
const BATCHES_PER_WORKER = 2;

/** Until the first batch is there, nobody knows how many files commits change: batches have no more commits than this. */
const FIRST_BATCH_COMMITS = 256;

/** A thread takes as long to start as it takes to read so many commits, or longer. */
const COMMITS_PER_THREAD = 256;

/** How threads are used. */
export interface ThreadOptions {
  /** About how many changed files a batch has at most: where commits change many, it is cut into smaller ones. */
  readonly mostChanges?: number | undefined;
  /** Batches under way, or done and waiting for their turn: when the consumer is slow, the workers wait. */
  readonly bufferSize?: number;
  /** All workers start at once; else the first does, and the others when there is enough for them. */
  readonly startsAll?: boolean;
}

/**
 * The pipeline over `count` worker threads. A worker that fails, dies or hangs ends the run with its error; so does the signal it was
 * given.
 */
export function threadedPipeline(
  startWorker: () => WorkerThread,
  count: number,
  { bufferSize = count * BATCHES_PER_WORKER, startsAll = true, mostChanges = Infinity }: ThreadOptions = {},
): Pipeline {
  const workers: WorkerThread[] = [];
  const startUpTo = (wanted: number): void => {
    while (workers.length < Math.min(wanted, count)) workers.push(startWorker());
  };
  startUpTo(startsAll ? count : 1);
  const [first] = workers;
  const flow = { batches: 0, waitedMs: 0, readyMost: 0 };
  return {
    flow,
    history: async (request) => {
      const answer = await first.ask({ kind: 'history', request }, 'history');
      return answer.history;
    },
    file: async (object, path) => (await first.ask({ kind: 'file', object, path }, 'file')).content,
    survey: async (request) => (await first.ask({ kind: 'survey', request }, 'survey')).survey,
    present: async (oids) => (await first.ask({ kind: 'present', oids }, 'present')).oids,
    commitTimes: async (commits) => (await first.ask({ kind: 'times', commits }, 'times')).times,
    async *batches(history, planned, changeOptions) {
      // A batch goes to the worker with the fewest under way as soon as one has room; answers wait in `pending` for their turn.
      const spans = [...planned];
      const commits = spans.reduce((sum, { from, end }) => sum + end - from, 0);
      startUpTo(Math.min(spans.length, Math.ceil(commits / COMMITS_PER_THREAD)));
      let mostCommits = mostChanges === Infinity ? Infinity : FIRST_BATCH_COMMITS;
      const pending = new Map<number, Promise<ReadChanges>>();
      const under = workers.map(() => 0);
      let next = 0;
      let turn = 0;
      let ready = 0;
      const send = (worker: number): void => {
        const { from, end: whole } = spans[next];
        const end = Math.min(whole, from + mostCommits);
        if (end < whole) spans.splice(next, 1, { from, end }, { from: end, end: whole });
        const commits = copyCommits(sliceCommits(history.commits, from, end));
        under[worker]++;
        const answer = workers[worker].ask({ kind: 'read', number: next, commits, options: changeOptions }, 'batch');
        const changes = answer.then(({ changes }) => {
          under[worker]--;
          if (mostChanges !== Infinity) {
            const changesPerCommit = changes.batch.changes.commits.length / (end - from);
            mostCommits = Math.max(1, Math.floor(mostChanges / changesPerCommit));
          }
          flow.readyMost = Math.max(flow.readyMost, ++ready);
          fill();
          return changes;
        });
        // A failure is told when its turn comes; until then it must not count as unhandled.
        changes.catch(() => undefined);
        pending.set(next, changes);
        next++;
      };
      const fill = (): void => {
        while (next < spans.length && next - turn < bufferSize) {
          const least = Math.min(...under);
          if (least >= BATCHES_PER_WORKER) return;
          send(under.indexOf(least));
        }
      };
      for (; turn < spans.length; turn++) {
        fill();
        const asked = milliseconds();
        const changes = (await pending.get(turn)) as ReadChanges;
        flow.waitedMs += milliseconds() - asked;
        flow.batches++;
        ready--;
        pending.delete(turn);
        yield changes;
        release(...columnsOf(changes.batch));
      }
    },
    close: async () => (await Promise.all(workers.map((worker) => worker.close()))).filter((one) => one !== undefined),
    kill: async () => {
      await Promise.all(workers.map((worker) => worker.kill()));
    },
  };
}

/** Columns in buffers of their own, to be transferred. */
function copyCommits(commits: CommitColumns): CommitColumns {
  return {
    oidBytes: commits.oidBytes,
    oids: commits.oids.slice(),
    trees: commits.trees.slice(),
    parentTrees: commits.parentTrees.slice(),
    parentCounts: commits.parentCounts.slice(),
    committerTimes: commits.committerTimes.slice(),
    authorTimes: commits.authorTimes.slice(),
    authors: commits.authors.slice(),
    ticks: commits.ticks.slice(),
    mainLine: commits.mainLine.slice(),
  };
}
