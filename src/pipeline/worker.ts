// The thread that reads: a store and a kernel of its own, batches in, columns out. Everything in it is synchronous.

import { parentPort, workerData } from 'node:worker_threads';
import { transferList } from '../base/columns.js';
import { toWire } from '../base/errors.js';
import { bridgedReader } from '../git/object-bridge.js';
import type { Answer, Request, WorkerStart } from './protocol.js';
import { Reading } from './reading.js';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');
const start = workerData as WorkerStart;

function answer(message: Answer, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

try {
  const { reading: options, bridge } = start;
  const reader = bridge && bridgedReader(bridge.port, bridge.shared, options.source.oidBytes);
  const reading = new Reading(options, reader);
  port.on('message', (request: Request) => {
    try {
      if (request.kind === 'history') {
        const history = reading.history(request.request);
        answer({ kind: 'history', history }, transferList(history.commits));
      } else if (request.kind === 'file') {
        answer({ kind: 'file', content: reading.file(request.commit, request.path) });
      } else if (request.kind === 'survey') {
        answer({ kind: 'survey', survey: reading.survey(request.request) });
      } else if (request.kind === 'read') {
        const changes = reading.changes(request.commits, request.options);
        const { commits, changes: rows, hunks, paths } = changes.batch;
        answer({ kind: 'batch', number: request.number, changes }, transferList(commits, rows, hunks, paths));
      } else {
        answer({ kind: 'closed', counters: reading.counters() });
        reading.close();
        port.close();
      }
    } catch (error) {
      answer({ kind: 'failed', error: toWire(error) });
      port.close();
    }
  });
} catch (error) {
  answer({ kind: 'failed', error: toWire(error) });
  port.close();
}
