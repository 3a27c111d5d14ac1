// Every message between the main thread and a worker. Columns travel as transferred buffers, errors as plain data.
//
//   main -> worker    first WorkerStart; then history (to one worker) | survey, file, present, times (likewise) | read (a batch) | close | stop
//   worker -> main    history | survey | file | present | times | batch | closed (counters) | failed (and the worker is done)
//
// Besides, the worker counts in shared memory whatever it reads, so that a worker at work is told from one that hangs; and looks there
// whether it is to stop.

import type { MessagePort } from 'node:worker_threads';
import type { ErrorWire } from '../base/errors.js';
import type { ChangeOptions, ReadChanges } from '../changes/change-reader.js';
import type { CommitColumns } from '../history/commit-columns.js';
import type { History } from '../history/history.js';
import type { HeadSurvey, SurveyRequest } from './head-survey.js';
import type { HistoryRequest, ReadingCounters, ReadingOptions } from './reading.js';

/** A worker's first message: what to read. */
export interface WorkerStart {
  readonly reading: ReadingOptions;
  /** The bridge to a reader on the main thread; undefined for the pack reader. */
  readonly bridge: { readonly port: MessagePort; readonly shared: SharedArrayBuffer } | undefined;
  /** A directory to write this thread's profiles to when it ends; see profile.ts. */
  readonly profile?: { readonly directory: string; readonly name: string } | undefined;
}

/** What every worker is started with: two shared 32-bit words. */
export interface WorkerBeat {
  readonly beat: SharedArrayBuffer;
}

/** Which of the two is which: what the worker has read, counted up; and whether it is to stop, set once. */
export const WorkerWord = { reads: 0, stop: 1 } as const;

/** What the main thread asks. */
export type Request =
  | { readonly kind: 'history'; readonly request: HistoryRequest }
  | { readonly kind: 'file'; readonly object: string; readonly path: string | undefined }
  | { readonly kind: 'survey'; readonly request: SurveyRequest }
  | { readonly kind: 'present'; readonly oids: readonly string[] }
  | { readonly kind: 'times'; readonly commits: readonly string[] }
  | { readonly kind: 'read'; readonly number: number; readonly commits: CommitColumns; readonly options: ChangeOptions }
  | { readonly kind: 'close' }
  | { readonly kind: 'stop' };

/** What a worker answers. */
export type Answer =
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'file'; readonly content: Uint8Array | undefined }
  | { readonly kind: 'survey'; readonly survey: HeadSurvey }
  | { readonly kind: 'present'; readonly oids: readonly string[] }
  | { readonly kind: 'times'; readonly times: readonly (number | null)[] }
  | { readonly kind: 'batch'; readonly number: number; readonly changes: ReadChanges }
  | { readonly kind: 'closed'; readonly counters: ReadingCounters }
  | { readonly kind: 'failed'; readonly error: ErrorWire };
