// The thread that reads: a store and a kernel of its own, batches in, columns out. Its first message says what to read, the others are
// requests. Everything in it but the start of a profile is synchronous.

import { parentPort, workerData } from 'node:worker_threads';
import { transferList } from '../base/columns.js';
import { toWire } from '../base/errors.js';
import { bridgedReader } from '../git/object-bridge.js';
import { startProfile } from './profile.js';
import { WorkerWord, type Answer, type Request, type WorkerBeat, type WorkerStart } from './protocol.js';
import { Reading } from './reading.js';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');
const beats = new Int32Array((workerData as WorkerBeat).beat);

function answer(message: Answer, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

/** Counts a read. Here, and between messages, a thread that is to stop does: at a place where nothing is half made. */
function beat(): void {
  beats[WorkerWord.reads]++;
  if (Atomics.load(beats, WorkerWord.stop) !== 0) process.exit();
}

/** Ends the thread with an error that the main thread throws. */
function fail(error: unknown): void {
  answer({ kind: 'failed', error: toWire(error) });
  port?.close();
}

/** Opens what is to be read; what it gives answers requests. */
async function begin({ reading: options, bridge, profile }: WorkerStart): Promise<(request: Request) => void> {
  const endProfile = profile && (await startProfile(profile.directory, profile.name));
  const reader = bridge && bridgedReader(bridge.port, bridge.shared, options.source.oidBytes);
  const reading = new Reading(options, reader, beat);
  const close = async (): Promise<void> => {
    const counters = reading.counters();
    reading.close();
    answer({ kind: 'closed', counters: { ...counters, time: await endProfile?.() } });
    port?.close();
  };
  return (request) => {
    switch (request.kind) {
      case 'history': {
        const history = reading.history(request.request);
        answer({ kind: 'history', history }, transferList(history.commits));
        return;
      }
      case 'file':
        answer({ kind: 'file', content: reading.file(request.commit, request.path) });
        return;
      case 'survey':
        answer({ kind: 'survey', survey: reading.survey(request.request) });
        return;
      case 'present':
        answer({ kind: 'present', oids: reading.present(request.oids) });
        return;
      case 'read': {
        const changes = reading.changes(request.commits, request.options);
        const { commits, changes: rows, hunks, paths } = changes.batch;
        answer({ kind: 'batch', number: request.number, changes }, transferList(commits, rows, hunks, paths));
        return;
      }
      case 'close':
        void close();
        return;
      case 'stop':
      // It did, before it came here.
    }
  };
}

let respond: ((request: Request) => void) | undefined;
let begun: Promise<void> | undefined;

function handle(request: Request): void {
  try {
    respond?.(request);
  } catch (error) {
    fail(error);
  }
}

port.on('message', (message: WorkerStart | Request) => {
  beat();
  if (!('kind' in message)) {
    begun = begin(message).then((responder) => {
      respond = responder;
    }, fail);
  } else if (respond !== undefined) handle(message);
  else void begun?.then(() => handle(message));
});
