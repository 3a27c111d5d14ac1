// The thread that reads: a store and a kernel of its own, batches in, columns out. Everything in it is synchronous.

import { parentPort, workerData } from 'node:worker_threads';
import { transferList } from '../base/columns.js';
import { toWire } from '../base/errors.js';
import { bridgedReader } from '../git/object-bridge.js';
import { startProfile } from './profile.js';
import type { Answer, Request, WorkerBeat, WorkerStart } from './protocol.js';
import { Reading } from './reading.js';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');
const start = workerData as WorkerStart & WorkerBeat;

function answer(message: Answer, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

try {
  const { reading: options, bridge, beat, profile } = start;
  const endProfile = profile && (await startProfile(profile.directory, profile.name));
  const beats = new Int32Array(beat);
  const reader = bridge && bridgedReader(bridge.port, bridge.shared, options.source.oidBytes);
  const reading = new Reading(options, reader, () => beats[0]++);
  const close = async (): Promise<void> => {
    const counters = reading.counters();
    reading.close();
    answer({ kind: 'closed', counters: { ...counters, time: await endProfile?.() } });
    port.close();
  };
  const respond = (request: Request): void => {
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
    }
  };
  port.on('message', (request: Request) => {
    beats[0]++;
    try {
      respond(request);
    } catch (error) {
      answer({ kind: 'failed', error: toWire(error) });
      port.close();
    }
  });
} catch (error) {
  answer({ kind: 'failed', error: toWire(error) });
  port.close();
}
