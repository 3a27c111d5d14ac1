// Profiles of one thread, by Node's own inspector: where its CPU time went (.cpuprofile) and what its heap was allocated for
// (.heapprofile). Both open in Chrome's developer tools. Loaded and running only when asked for.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Microseconds between two samples of the CPU profile. */
const SAMPLING_INTERVAL = 500;

/** Starts profiling the calling thread; what is returned stops it and writes `<name>.cpuprofile` and `<name>.heapprofile`. */
export async function startProfile(directory: string, name: string): Promise<() => Promise<void>> {
  const { Session } = await import('node:inspector/promises');
  mkdirSync(directory, { recursive: true });
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
  };
}
