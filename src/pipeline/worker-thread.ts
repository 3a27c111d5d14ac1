// One worker thread as the main thread sees it: requests answered in order, and an error with a name if it fails, dies, hangs or is
// aborted. It hangs when a request is under way and it has read nothing for a long time.

import { Worker } from 'node:worker_threads';
import { transferList } from '../base/columns.js';
import { CodefangError, fromWire } from '../base/errors.js';
import { WorkerWord, type Answer, type Request, type WorkerStart } from './protocol.js';
import type { ReadingCounters } from './reading.js';

/** A worker makes few objects; room for more young ones than this only stays unused memory. */
const YOUNG_GENERATION_MB = 2;
/** How often a worker is looked at, and for how long it may read nothing while it is asked something. No single file takes that long. */
const LOOK_SECONDS = 5;
const HANG_SECONDS = 300;
/** How much longer where objects come over a bridge: so long git may fetch many of them, after which it is ended. */
const FETCH_SECONDS = 3600;
/**
 * How long a worker that is to stop has for it. It looks at every read, which is every few milliseconds; ended from outside while it makes
 * a zlib stream it would take the whole process with it (an assertion of Node: "close before init").
 */
const STOP_SECONDS = 1;

/** A file beside this one, in lib/ and in a bundle. Not written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename. */
function beside(file: string): URL {
  return new URL(file, import.meta.url);
}

/** A thread that nobody has asked for yet. */
let prepared: { readonly worker: Worker; readonly beats: Int32Array } | undefined;
/** Whether a thread has been asked for: one that is prepared only then would be one too many, of eight mebibytes. */
let wasAskedFor = false;

/**
 * Starts the thread that the next `WorkerThread` takes, for a program that knows early that it will need one: a thread takes some fifty
 * milliseconds to start. One that is never taken keeps no process alive. Does nothing once a `WorkerThread` has been made.
 */
export function prepareWorker(): void {
  if (prepared !== undefined || wasAskedFor) return;
  const started = startedWorker();
  prepared = started;
  // One that fails before it is taken is forgotten: the next try tells.
  const forget = (): void => {
    if (prepared === started) prepared = undefined;
  };
  started.worker.once('error', forget).once('exit', forget);
  started.worker.unref();
}

function startedWorker(): { readonly worker: Worker; readonly beats: Int32Array } {
  const beats = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(beside('./worker.js'), {
    workerData: { beat: beats.buffer },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  return { worker, beats };
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A running worker. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  readonly #beats: Int32Array;
  #ended: Error | undefined;
  #gone = false;
  #wasAsked = false;
  /** Its objects come over a bridge: it may be waiting for one, and makes no zlib streams. */
  #bridged = false;

  /**
   * Starts the thread, which waits for `begin`. `signal` ends it, and every request under way is rejected with the signal's reason.
   * `hangSeconds` of silence are a `bug-worker-hung`.
   */
  constructor(signal?: AbortSignal, hangSeconds = HANG_SECONDS) {
    const { worker, beats } = prepared ?? startedWorker();
    prepared = undefined;
    wasAskedFor = true;
    this.#worker = worker;
    this.#beats = beats;
    worker.ref();
    this.#worker.on('message', (answer: Answer) => {
      if (answer.kind === 'failed') this.#end(fromWire(answer.error));
      else this.#waiting.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      this.#end(new CodefangError('bug-worker-died', `a worker thread died: ${error.message}`, {}, error));
    });
    this.#worker.on('exit', (code) => {
      this.#gone = true;
      this.#end(new CodefangError('bug-worker-died', `a worker thread ended early (code ${String(code)})`));
    });
    this.#watch(hangSeconds);
    const abort = (): void => {
      const reason: unknown = signal?.reason;
      this.#end(reason instanceof Error ? reason : new Error(String(reason)));
      void this.kill();
    };
    if (signal?.aborted === true) abort();
    else {
      signal?.addEventListener('abort', abort, { once: true });
      this.#worker.once('exit', () => signal?.removeEventListener('abort', abort));
    }
  }

  /** Says what to read and with what memory: once, before the first request. */
  begin(start: WorkerStart): this {
    this.#bridged = start.bridge !== undefined;
    this.#worker.postMessage(start, start.bridge === undefined ? [] : [start.bridge.port]);
    return this;
  }

  /** Sends a request; its answer, which must be of the kind given. Column buffers of the request are transferred. */
  async ask<Kind extends Answer['kind']>(request: Request, kind: Kind): Promise<Extract<Answer, { kind: Kind }>> {
    this.#wasAsked = true;
    const answer = await new Promise<Answer>((resolve, reject) => {
      if (this.#ended !== undefined) {
        reject(this.#ended);
        return;
      }
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request, request.kind === 'read' ? transferList(request.commits) : []);
    });
    if (answer.kind !== kind) throw new CodefangError('bug-worker-died', `a worker answered ${answer.kind} to ${kind}`);
    return answer as Extract<Answer, { kind: Kind }>;
  }

  /**
   * Ends the thread in good order, and its memory is free; what it has done. Undefined if it has failed without having been asked anything:
   * a thread that starts late may find that the packs have gone, when the others have read all there was.
   */
  async close(): Promise<ReadingCounters | undefined> {
    const gone = this.#exit();
    const wasAsked = this.#wasAsked;
    try {
      const { counters } = await this.ask({ kind: 'close' }, 'closed');
      await gone;
      return counters;
    } catch (error) {
      if (wasAsked) throw error;
      return undefined;
    }
  }

  /** Ends the thread at its next read, or after a moment wherever it is. */
  async kill(): Promise<void> {
    if (this.#gone) return;
    const gone = this.#exit();
    Atomics.store(this.#beats, WorkerWord.stop, 1);
    const stop: Request = { kind: 'stop' };
    this.#worker.postMessage(stop);
    const late = setTimeout(() => void this.#worker.terminate(), this.#bridged ? 0 : STOP_SECONDS * 1000);
    await gone;
    clearTimeout(late);
  }

  /** Comes when the thread has gone, however: an error of it is told to whoever asked it something, not to whoever ends it. */
  #exit(): Promise<unknown> {
    return new Promise((resolve) => this.#worker.once('exit', resolve));
  }

  /** Counts looks, not time: a machine that sleeps does not count. */
  #watch(hangSeconds: number): void {
    const lookSeconds = Math.min(LOOK_SECONDS, hangSeconds / 2);
    let beats = 0;
    let silent = 0;
    const look = setInterval(() => {
      const now = Atomics.load(this.#beats, WorkerWord.reads);
      silent = now === beats && this.#waiting.length > 0 ? silent + lookSeconds : 0;
      beats = now;
      if (silent < hangSeconds + (this.#bridged ? FETCH_SECONDS : 0)) return;
      this.#end(
        new CodefangError('bug-worker-hung', `a worker thread has read nothing for ${String(hangSeconds)} seconds`, {
          hint: 'run it again with --workers 1 and --verbose, and tell us what it was reading',
        }),
      );
      void this.kill();
    }, lookSeconds * 1000);
    look.unref();
    this.#worker.once('exit', () => clearInterval(look));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
