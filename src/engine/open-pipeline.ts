// From a repository and a reader's name to a running pipeline: which packs the kernel reads, and the bridge to another reader.

import { openGitReader } from '../git/git-reader.js';
import { openLibgit2Reader } from '../git/libgit2-reader.js';
import { serveObjects, type ObjectService } from '../git/object-bridge.js';
import type { AsyncObjectReader } from '../git/object-reader.js';
import { listPacks } from '../git/pack-list.js';
import type { ReaderName } from '../git/reader-choice.js';
import type { Repository } from '../git/repository.js';
import { defaultSizes } from '../kernel/regions.js';
import { threadedPipeline, type Pipeline } from '../pipeline/stream.js';
import { WorkerThread } from '../pipeline/worker-thread.js';

/** Opens the pipeline; `environment` is that of the process. Closing it closes the reader too. */
export async function openPipeline(
  repository: Repository,
  reader: ReaderName,
  lazyFetch: boolean,
  signal: AbortSignal | undefined,
): Promise<Pipeline> {
  const { oidBytes, objectDirectories } = repository;
  const packs =
    reader === 'pack' ? listPacks(objectDirectories, oidBytes) : { packs: [], multiPackIndexes: [], skipped: [] };
  const source = { oidBytes, objectDirectories, packs };
  const other = await openReader(repository, reader, lazyFetch);
  const service: ObjectService | undefined = other && serveObjects(other);
  const start = {
    reading: { source, sizes: defaultSizes },
    bridge: service && { port: service.port, shared: service.shared },
  };
  const pipeline = threadedPipeline([new WorkerThread(start, signal)]);
  const closeReader = async (): Promise<void> => {
    service?.close();
    await other?.close();
  };
  return {
    ...pipeline,
    close: async () => {
      const counters = await pipeline.close();
      await closeReader();
      return counters;
    },
    kill: async () => {
      await closeReader();
      await pipeline.kill();
    },
  };
}

async function openReader(
  { gitDir, objectDirectories, oidBytes, environment }: Repository,
  reader: ReaderName,
  lazyFetch: boolean,
): Promise<AsyncObjectReader | undefined> {
  const [objectsDir, ...alternates] = objectDirectories;
  if (reader === 'git') return openGitReader({ gitDir, objectsDir, alternates, oidBytes, environment, lazyFetch });
  if (reader === 'libgit2') {
    return openLibgit2Reader({
      objectsDir,
      alternates,
      oidBytes,
      nodegit: environment['CODEFANG_NODEGIT'],
      from: process.cwd(),
    });
  }
  return undefined;
}
