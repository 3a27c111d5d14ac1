// The thread that reads: a store and a kernel of its own, batches in, columns out. Its first message says what to read, the others are
// requests. Everything in it is synchronous but the start of a profile and what parsers wait for.

import { parentPort, workerData } from 'node:worker_threads';
import { transferList } from '../base/columns.js';
import { toWire } from '../base/errors.js';
import { columnsOf } from '../changes/change-batch.js';
import { kernelModule } from '../kernel/kernel.js';
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
  hasFailed = true;
  answer({ kind: 'failed', error: toWire(error) });
  port?.close();
}

/** Opens what is to be read; what it gives answers requests. */
async function begin({ reading: options, bridge, profile }: WorkerStart): Promise<(request: Request) => Promise<void>> {
  const endProfile = profile && (await startProfile(profile.directory, profile.name));
  // Loaded when they are asked for, as in the main thread.
  const bridges = bridge && (await import('../git/object-bridge.js'));
  const reader = bridge && bridges?.bridgedReader(bridge.port, bridge.shared, options.source.oidBytes);
  const reading = new Reading(options, reader, beat);
  const close = async (): Promise<void> => {
    const counters = reading.counters();
    reading.close();
    answer({ kind: 'closed', counters: { ...counters, time: await endProfile?.() } });
    port?.close();
  };
  return async (request) => {
    switch (request.kind) {
      case 'history': {
        const history = reading.history(request.request);
        answer({ kind: 'history', history }, transferList(history.commits));
        return;
      }
      case 'file':
        answer({ kind: 'file', content: reading.file(request.object, request.path) });
        return;
      case 'survey':
        answer({ kind: 'survey', survey: reading.survey(request.request) });
        return;
      case 'present':
        answer({ kind: 'present', oids: reading.present(request.oids) });
        return;
      case 'times':
        answer({ kind: 'times', times: reading.commitTimes(request.commits) });
        return;
      case 'read': {
        const changes = await reading.parsedChanges(request.commits, request.options);
        answer({ kind: 'batch', number: request.number, changes }, transferList(...columnsOf(changes.batch)));
        return;
      }
      case 'close':
        await close();
        return;
      case 'stop':
      // It did, before it came here.
    }
  };
}

let respond: ((request: Request) => Promise<void>) | undefined;
let hasFailed = false;
/** One message after the other, though some take turns of the event loop. */
let turn = Promise.resolve();

async function handle(message: WorkerStart | Request): Promise<void> {
  if (hasFailed) return;
  if ('kind' in message) await respond?.(message);
  else respond = await begin(message);
}

port.on('message', (message: WorkerStart | Request) => {
  beat();
  turn = turn.then(() => handle(message)).catch(fail);
});
try {
  // As a rule the first message is still to come.
  kernelModule();
} catch {
  // Told to whoever makes a kernel.
}
