// One worker thread as the main thread sees it: requests answered in order, and an error with a name if it fails, dies or is aborted.

import { Worker } from 'node:worker_threads';
import { transferList } from '../base/columns.js';
import { CodefangError, fromWire } from '../base/errors.js';
import type { KernelCounters } from '../kernel/counters.js';
import type { Answer, Request, WorkerStart } from './protocol.js';

/** A worker makes few objects; room for more young ones than this only stays unused memory. */
const YOUNG_GENERATION_MB = 2;

/** A file beside this one, in lib/ and in a bundle. Not written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename. */
function beside(file: string): URL {
  return new URL(file, import.meta.url);
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A running worker. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #ended: Error | undefined;

  /** Starts the thread. `signal` ends it, and every request under way is rejected with the signal's reason. */
  constructor(start: WorkerStart, signal?: AbortSignal) {
    const transfer = start.bridge === undefined ? [] : [start.bridge.port];
    this.#worker = new Worker(beside('./worker.js'), {
      workerData: start,
      transferList: transfer,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    this.#worker.on('message', (answer: Answer) => {
      if (answer.kind === 'failed') this.#end(fromWire(answer.error));
      else this.#waiting.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      this.#end(new CodefangError('bug-worker-died', `a worker thread died: ${error.message}`, {}, error));
    });
    this.#worker.on('exit', (code) => {
      this.#end(new CodefangError('bug-worker-died', `a worker thread ended early (code ${String(code)})`));
    });
    const abort = (): void => {
      const reason: unknown = signal?.reason;
      this.#end(reason instanceof Error ? reason : new Error(String(reason)));
      void this.#worker.terminate();
    };
    if (signal?.aborted === true) abort();
    else {
      signal?.addEventListener('abort', abort, { once: true });
      this.#worker.once('exit', () => signal?.removeEventListener('abort', abort));
    }
  }

  /** Sends a request; its answer, which must be of the kind given. Column buffers of the request are transferred. */
  async ask<Kind extends Answer['kind']>(request: Request, kind: Kind): Promise<Extract<Answer, { kind: Kind }>> {
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

  /** Ends the thread in good order; what its kernel has done. */
  async close(): Promise<KernelCounters> {
    const { counters } = await this.ask({ kind: 'close' }, 'closed');
    return counters;
  }

  /** Ends the thread at once. */
  async kill(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
