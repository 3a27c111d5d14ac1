// The pipeline as JavaScript, because a worker thread of Node 20 loads no TypeScript; and repositories opened for it.

import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGitReader } from '../../src/git/git-reader.js';
import { serveObjects } from '../../src/git/object-bridge.js';
import type { AsyncObjectReader } from '../../src/git/object-reader.js';
import { listPacks } from '../../src/git/pack-list.js';
import { defaultSizes, type KernelSizes } from '../../src/kernel/regions.js';
import type { ReadingOptions } from '../../src/pipeline/reading.js';
import type * as Stream from '../../src/pipeline/stream.js';
import type { Pipeline } from '../../src/pipeline/stream.js';
import type * as Threads from '../../src/pipeline/worker-thread.js';
import { compiledSources } from '../git/compiled-sources.js';
import { temporaryDirectory } from '../git/small-repository.js';
import { kernelFiles } from '../kernel/raw-kernel.js';
import type { RepositoryFixture } from '../support/repository-fixture.js';

const sources = join(import.meta.dirname, '..', '..', 'src');

/** The folders that run in a worker or beside it. */
export const pipelineFolders = ['base', 'kernel', 'git', 'history', 'changes', 'uast', 'pipeline'];

/** Compiles folders of src/ and puts the kernel, the grammars and the words beside them; the directory that stands for src/. */
export function compiledWithKernel(folders: readonly string[]): string {
  const root = compiledSources(folders);
  for (const file of kernelFiles) {
    copyFileSync(new URL(`../../src/kernel/${file}`, import.meta.url), join(root, 'kernel', file));
  }
  for (const folder of ['grammars', 'words']) cpSync(join(sources, folder), join(root, folder), { recursive: true });
  return root;
}

export interface CompiledPipeline {
  readonly stream: typeof Stream;
  readonly workerThread: typeof Threads;
}

let compiledOnce: string | undefined;

/** Compiles and loads the pipeline; `worker` is JavaScript to run in place of pipeline/worker.ts. */
export async function compiledPipeline(worker?: string): Promise<CompiledPipeline> {
  let root = (compiledOnce ??= compiledWithKernel(pipelineFolders));
  if (worker !== undefined) {
    root = temporaryDirectory();
    cpSync(compiledOnce, root, { recursive: true });
    writeFileSync(join(root, 'pipeline', 'worker.js'), worker);
  }
  const load = (file: string): Promise<unknown> => import(join(root, 'pipeline', file));
  return {
    stream: (await load('stream.js')) as CompiledPipeline['stream'],
    workerThread: (await load('worker-thread.js')) as CompiledPipeline['workerThread'],
  };
}

/** A bare SHA-1 repository for the pack reader. */
export function readingOf(fixture: RepositoryFixture, sizes: KernelSizes = defaultSizes): ReadingOptions {
  const objectDirectories = [fixture.at('objects')];
  return { source: { oidBytes: 20, objectDirectories, packs: listPacks(objectDirectories, 20) }, sizes };
}

/** A pipeline over `count` workers. */
export function threaded(
  { stream, workerThread }: CompiledPipeline,
  reading: ReadingOptions,
  count: number,
  signal?: AbortSignal,
  mostChanges?: number,
): Pipeline {
  return stream.threadedPipeline(
    () => new workerThread.WorkerThread(signal).begin({ reading, bridge: undefined }),
    count,
    { mostChanges },
  );
}

/** A pipeline over one worker that reads through `git cat-file`. */
export async function throughGit(compiled: CompiledPipeline, fixture: RepositoryFixture): Promise<Pipeline> {
  const objectsDir = fixture.at('objects');
  const environment = { ...fixture.environment() };
  const options = {
    gitDir: fixture.path,
    objectsDir,
    alternates: [],
    oidBytes: 20,
    environment,
    lazyFetch: false,
  } as const;
  return throughReader(compiled, fixture, await openGitReader(options));
}

/** A pipeline over one worker that reads through a reader on this thread; closing it closes the reader. */
export function throughReader(
  { stream, workerThread }: CompiledPipeline,
  fixture: RepositoryFixture,
  reader: AsyncObjectReader,
): Pipeline {
  const service = serveObjects(reader);
  const packs = { packs: [], multiPackIndexes: [], skipped: [] };
  const source = { oidBytes: 20, objectDirectories: [fixture.at('objects')], packs } as const;
  const bridge = { port: service.port, shared: service.shared };
  const start = { reading: { source, sizes: defaultSizes }, bridge };
  const pipeline = stream.threadedPipeline(() => new workerThread.WorkerThread().begin(start), 1);
  return {
    ...pipeline,
    close: async () => {
      const counters = await pipeline.close();
      service.close();
      await reader.close();
      return counters;
    },
  };
}
