// Profiles of one thread, by Node's own inspector: where its CPU time went (.cpuprofile) and what its heap was allocated for
// (.heapprofile). Both open in Chrome's developer tools. Loaded and running only when asked for.

import { writeFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { join } from 'node:path';

/** Microseconds between two samples of the CPU profile. */
const SAMPLING_INTERVAL = 500;

/**
 * How long a thread was at work and idle while it was profiled, by the samples of its CPU profile. The event loop's own account of it
 * (`performance.eventLoopUtilization`) is of no use then: each sample interrupts its wait, and Node counts interrupted waits as work.
 */
export interface ThreadTime {
  readonly activeMs: number;
  readonly idleMs: number;
}

/**
 * Starts profiling the calling thread; what is returned stops it, writes `<name>.cpuprofile` and `<name>.heapprofile`, and gives the
 * thread's time.
 */
export async function startProfile(directory: string, name: string): Promise<() => Promise<ThreadTime>> {
  const { Session } = await import('node:inspector/promises');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL });
  await session.post('Profiler.start');
  await session.post('HeapProfiler.startSampling');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    const heap = await session.post('HeapProfiler.stopSampling');
    writeFileSync(join(directory, `${name}.cpuprofile`), JSON.stringify(profile));
    writeFileSync(join(directory, `${name}.heapprofile`), JSON.stringify(heap.profile));
    session.disconnect();
    return timeOf(profile);
  };
}

function timeOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ThreadTime {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  let activeMs = 0;
  let idleMs = 0;
  samples.forEach((node, i) => {
    if (idle.has(node)) idleMs += timeDeltas[i] / 1000;
    else activeMs += timeDeltas[i] / 1000;
  });
  return { activeMs, idleMs };
}
