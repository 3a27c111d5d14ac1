// Every message between the main thread and a worker. Columns travel as transferred buffers, errors as plain data.
//
//   main -> worker    history (once, to one worker) | survey, file (likewise) | read (a batch) | close
//   worker -> main    history | survey | file | batch | closed (counters) | failed (and the worker is done)

import type { MessagePort } from 'node:worker_threads';
import type { ErrorWire } from '../base/errors.js';
import type { ChangeOptions, ReadChanges } from '../changes/change-reader.js';
import type { CommitColumns } from '../history/commit-columns.js';
import type { History } from '../history/history.js';
import type { KernelCounters } from '../kernel/counters.js';
import type { HeadSurvey, SurveyRequest } from './head-survey.js';
import type { HistoryRequest, ReadingOptions } from './reading.js';

/** What a worker is started with. */
export interface WorkerStart {
  readonly reading: ReadingOptions;
  /** The bridge to a reader on the main thread; undefined for the pack reader. */
  readonly bridge: { readonly port: MessagePort; readonly shared: SharedArrayBuffer } | undefined;
}

/** What the main thread asks. */
export type Request =
  | { readonly kind: 'history'; readonly request: HistoryRequest }
  | { readonly kind: 'file'; readonly commit: string; readonly path: string }
  | { readonly kind: 'survey'; readonly request: SurveyRequest }
  | { readonly kind: 'read'; readonly number: number; readonly commits: CommitColumns; readonly options: ChangeOptions }
  | { readonly kind: 'close' };

/** What a worker answers. */
export type Answer =
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'file'; readonly content: Uint8Array | undefined }
  | { readonly kind: 'survey'; readonly survey: HeadSurvey }
  | { readonly kind: 'batch'; readonly number: number; readonly changes: ReadChanges }
  | { readonly kind: 'closed'; readonly counters: KernelCounters }
  | { readonly kind: 'failed'; readonly error: ErrorWire };
