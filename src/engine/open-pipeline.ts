// From a repository and a reader's name to a running pipeline: which packs the kernel reads, how memory is shared out, and the bridge to
// another reader.

import { statSync } from 'node:fs';
import { formatByteSize, MIB } from '../base/byte-size.js';
import { CodefangError } from '../base/errors.js';
import { collectGarbage } from '../base/garbage.js';
import { SharedTurn } from '../base/shared-turn.js';
import { stateBytesOf } from '../analyzers/registry.js';
import { automaticBudget, deriveKnobs, kernelSizesOf, SYNTAX_CACHE_BYTES, type Knobs } from '../budget/knobs.js';
import { readMachine } from '../budget/machine.js';
import type { ObjectService } from '../git/object-bridge.js';
import type { AsyncObjectReader } from '../git/object-reader.js';
import type { OidBytes } from '../git/oid.js';
import { largestFiles } from '../git/largest-files.js';
import { listPacks, packFilesOf, type PackList } from '../git/pack-list.js';
import type { ReaderName } from '../git/reader-choice.js';
import type { Repository } from '../git/repository.js';
import { indexCacheBytes } from '../kernel/pack-tables.js';
import { threadedPipeline, type Pipeline } from '../pipeline/stream.js';
import { WorkerThread } from '../pipeline/worker-thread.js';
import { parsesText } from './code-options.js';
import { keepHeapsSmall } from './heap.js';
import type { EngineOptions } from './options.js';

/** Up to it, the memory of V8 is kept small. */
const SMALL_BUDGET_BYTES = 256 * MIB;

const NO_PACKS: PackList = { packs: [], multiPackIndexes: [], skipped: [] };

/** A pipeline, the knobs it runs with, and whether the repository is still what it was opened on. */
export interface OpenPipeline extends Pipeline {
  readonly knobs: Knobs;
  /** What the user should know of the packs, a sentence each. */
  readonly notices: readonly string[];
  /** Whether packs have come or gone since it was opened, as `git gc` makes them. */
  isStale(): boolean;
  /** Gives back what this thread needs no more, where memory is short; takes some milliseconds. */
  collectGarbage(): void;
}

/** How to open one. */
export interface PipelineRequest {
  readonly repository: Repository;
  readonly reader: ReaderName;
  /** git may fetch what a partial clone lacks. */
  readonly lazyFetch: boolean;
  readonly options: EngineOptions;
  /** Few commits are expected: one worker starts, the others when there is work for them. */
  readonly expectsLittle: boolean;
  readonly signal: AbortSignal | undefined;
  /** A thread that was started beforehand, with the same signal. */
  readonly firstWorker?: WorkerThread | undefined;
}

/** Opens the pipeline; closing it closes the reader too. Throws `user-bad-option` for knobs that do not fit. */
export async function openPipeline(request: PipelineRequest): Promise<OpenPipeline> {
  const { repository, reader, lazyFetch, options, signal } = request;
  const { oidBytes, objectDirectories } = repository;
  const packFiles = packsIn(objectDirectories);
  const isBridged = reader !== 'pack';
  const listed = isBridged ? countedPacks(objectDirectories, oidBytes) : listPacks(objectDirectories, oidBytes);
  const packs = isBridged ? NO_PACKS : listed;
  const parses = parsesText(options);
  const knobs = knobsOf(options, listed, oidBytes, isBridged);
  const reading = {
    source: { oidBytes, objectDirectories, packs },
    sizes: kernelSizesOf(knobs),
    diffCacheEntries: Math.ceil(knobs.diffCacheEntries / knobs.workers),
    syntaxCacheBytes: parses ? SYNTAX_CACHE_BYTES : 0,
    largeParserTurn: parses ? SharedTurn.memory() : undefined,
  };
  const isSmall = knobs.budgetBytes <= SMALL_BUDGET_BYTES;
  // What is garbage would take more room than the caches have.
  if (isSmall) keepHeapsSmall();
  const other = await openReader(repository, reader, lazyFetch);
  // Loaded when they are asked for, as other readers are: few repositories need them.
  const bridges = other === undefined ? undefined : await import('../git/object-bridge.js');
  const services: ObjectService[] = [];
  let started = 0;
  let { firstWorker } = request;
  const startWorker = (): WorkerThread => {
    const service = other && bridges?.serveObjects(other);
    if (service !== undefined) services.push(service);
    const bridge = service && { port: service.port, shared: service.shared };
    const profile =
      options.profile === undefined ? undefined : { directory: options.profile, name: `worker-${++started}` };
    const thread = firstWorker ?? new WorkerThread(signal);
    firstWorker = undefined;
    return thread.begin({ reading, bridge, profile });
  };
  const pipeline = threadedPipeline(startWorker, knobs.workers, {
    bufferSize: knobs.bufferSize,
    mostChanges: knobs.batchChanges,
    startsAll: !request.expectsLittle,
  });
  const closeReader = async (): Promise<void> => {
    for (const service of services) service.close();
    await other?.close();
  };
  return {
    ...pipeline,
    knobs,
    notices: listed.skipped.filter(({ reason }) => reason === 'pack without index').map(({ path }) => unread(path)),
    // What git fetches comes in packs of its own, and git finds what has moved.
    isStale: () => !lazyFetch && packsIn(objectDirectories) !== packFiles,
    collectGarbage: () => (isSmall ? collectGarbage() : undefined),
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

/** Of a pack that git passes over, too, and says nothing of: what is in it looks as if it were missing. */
function unread(pack: string): string {
  return `${pack} has no index, so what is in it is not read: \`git index-pack ${pack}\` makes one`;
}

/** The packs that another reader reads, to count what is in them: what cannot be read of them is that reader's to tell. */
function countedPacks(objectDirectories: readonly string[], oidBytes: OidBytes): PackList {
  try {
    return listPacks(objectDirectories, oidBytes);
  } catch (error) {
    if (error instanceof CodefangError && !error.code.startsWith('bug-')) return NO_PACKS;
    throw error;
  }
}

/** The pack files there are. Packing anew may give a pack the name of the one it replaces: so each comes with its number on the disk. */
function packsIn(objectDirectories: readonly string[]): string {
  const numbered = packFilesOf(objectDirectories).map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return `${file} ${stat?.ino ?? 0} ${stat?.size ?? 0}`;
  });
  return numbered.join('\n');
}

function knobsOf(options: EngineOptions, packs: PackList, oidBytes: number, isBridged: boolean): Knobs {
  const { analyzers, memoryBudgetBytes, knobs: given } = options;
  const mostParsedBytes = parsesText(options) ? options.uastMostBytes : undefined;
  const { memory, cores } = readMachine();
  const isExplicit = memoryBudgetBytes !== undefined;
  const budgetBytes = memoryBudgetBytes ?? automaticBudget(memory.limit, memory.available, cores, mostParsedBytes);
  const { objects, indexBytes } = indexesOf(packs, oidBytes);
  const indexes = { objects, indexBytes: isBridged ? 0 : indexBytes, isBridged };
  const stateBytes = stateBytesOf(analyzers, indexes.objects);
  // Who named no budget need not wait for it: it takes longer than a few new commits do.
  const largest = isExplicit ? largestFiles(packs) : undefined;
  const request = {
    budgetBytes,
    isExplicit,
    cores,
    ...indexes,
    largestFiles: largest,
    mostParsedBytes,
    stateBytes,
    given,
  };
  const knobs = deriveKnobs(request);
  const of = isExplicit
    ? 'as given'
    : `from the ${memory.source}'s ${formatByteSize(memory.limit)}, ${formatByteSize(memory.available)} available`;
  return { ...knobs, derivation: [`memory budget ${formatByteSize(budgetBytes)}, ${of}`, ...knobs.derivation] };
}

/** The objects that the indexes of packs name, and what a cache takes that holds the indexes whole. */
function indexesOf({ packs, multiPackIndexes }: PackList, oidBytes: number): { objects: number; indexBytes: number } {
  const indexes = [
    ...packs.flatMap(({ index }) => (index === undefined ? [] : [{ objectCount: index.objectCount, isMulti: false }])),
    ...multiPackIndexes.map(({ layout }) => ({ objectCount: layout.objectCount, isMulti: true })),
  ];
  const objects = indexes.reduce((total, { objectCount }) => total + objectCount, 0);
  return { objects, indexBytes: indexCacheBytes(indexes, oidBytes) };
}

async function openReader(
  { gitDir, objectDirectories, oidBytes, environment, promisors }: Repository,
  reader: ReaderName,
  lazyFetch: boolean,
): Promise<AsyncObjectReader | undefined> {
  const [objectsDir, ...alternates] = objectDirectories;
  if (reader === 'git') {
    const { openGitReader } = await import('../git/git-reader.js');
    return openGitReader({ gitDir, objectsDir, alternates, oidBytes, environment, lazyFetch, promisors });
  }
  if (reader === 'libgit2') {
    const { openLibgit2Reader } = await import('../git/libgit2-reader.js');
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
