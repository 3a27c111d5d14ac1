// From a memory budget to the knobs of a run. Pure: the same budget, machine and repository give the same knobs.
//
// The model: 5 % of the budget is slack; of the rest, what Node and the program take by themselves is set aside, and what then
// remains is shared out: 60 % to caches, about 30 % to workers, 10 % to buffers. A knob given by the user is kept, and the derived ones make
// room for it; what cannot fit is refused with the sum that shows it.

import { formatByteSize, MIB } from '../base/byte-size.js';
import { counted } from '../base/counted.js';
import { CodefangError } from '../base/errors.js';
import { DIFF_CACHE_ENTRY_BYTES } from '../changes/diff-cache.js';
import { LEAST_INDEX_CACHE, type KernelSizes } from '../kernel/regions.js';
import { largeParserBytes, PARSER_BYTES } from '../uast/parser-memory.js';

const KIB = 1024;

/** The smallest budget that is accepted, and the smallest with which usual text is parsed. */
export const MINIMUM_BUDGET_BYTES = 128 * MIB;
const MINIMUM_PARSING_BUDGET_BYTES = 208 * MIB;

const SLACK_SHARE = 0.05;
const CACHE_SHARE = 0.6;
const WORKER_SHARE = 0.3;
const BUFFER_SHARE = 0.1;

/** What the shares are taken of: the budget without what Node alone takes. */
const NODE_BYTES = 43 * MIB;
/** Node and the program, before any worker. This and the next three were measured: docs/performance.md. */
const PROCESS_BYTES = 48 * MIB;
/** A worker thread: its JavaScript heap and code, its kernel's small regions, and the scratch that usual objects touch. */
const THREAD_BYTES = 24 * MIB;
/** Of what parsed text says, so much is kept in a worker. */
export const SYNTAX_CACHE_BYTES = 6 * MIB;
/** What a worker takes besides when it parses: the most memory of its parser, its grammars' code, texts and matches, and what is kept. */
const SYNTAX_BYTES = PARSER_BYTES + 32 * MIB + SYNTAX_CACHE_BYTES;
/** The text of a large file, as bytes and as a string, and what is found in it, for each of its bytes. */
const LARGE_TEXT_BYTES = 8;
/**
 * What git takes as the reader of objects, with an entry of the indexes for each object, which it has in its addresses; and each worker's part of what is
 * read ahead and on its way.
 */
const READER_BYTES = 72 * MIB;
const READER_OBJECT_BYTES = 28;
const READER_WORKER_BYTES = 24 * MIB;
/** What a history takes besides, for each object in packs: commits, batches, the analyzers' state. Large repositories have more versions of the same. */
const OBJECT_BYTES = 104;
const LATER_OBJECT_BYTES = 4;
const FIRST_OBJECTS = 350_000;
/**
 * What a worker takes for each byte of the largest text while two versions are compared: both, with their line indexes and what the comparison
 * searches in, 3.5 of them, and as much again that the C library keeps (fitted to vim/vim); and for each byte of the largest binary file, of which
 * one is built on another. So much of it is in `THREAD_BYTES`.
 */
const COMPARED_TEXT_BYTES = 7;
const BUILT_FILE_BYTES = 2;
const USUAL_FILE_BYTES = 3 * MIB;
/** Beyond so many objects a history may be one in which every commit changes many files: room for the states of one, of so many objects more. */
const MANY_OBJECTS = 1_000_000;
const MOST_MANY_OBJECTS = 500_000;
const MANY_OBJECT_BYTES = 130;
/** One worker for so much of the budget, at most. */
const BUDGET_BYTES_PER_WORKER = 128 * MIB;
/** What of the caches' share goes to blobs; the rest is for diffs. */
const BLOB_SHARE = 0.75;
/** Of a worker's blob cache, what holds objects as they are, for deltas to build on; the rest holds line indexes. */
const BASE_SHARE = 2 / 3;
/** Of the caches' share, one diff is kept for so much. It takes a fraction of that: more diffs would hit no more often. */
const SHARE_BYTES_PER_DIFF = 13.5 * KIB;
/** What a commit under way takes: its changed files and hunks as columns, here and in the worker, and what they leave behind as they go. */
const COMMIT_BYTES = 9 * KIB;
/** Batches that are read and wait, beside one for each worker: analyzers take them up faster than they come. */
const WAITING_BATCHES = 1;
/** So many changed files that takes; where commits change more, batches have fewer commits. */
const CHANGES_PER_COMMIT = 8;
/** What the state of the analyzers grows by for each commit of a chunk, until they are compacted at its end. */
const STATE_BYTES_PER_COMMIT = 2 * KIB;

const WINDOW_BYTES = 32 * KIB;
/** All pack windows of a worker, and its arena, where there is room: a share of the budget, but no more than so much. */
const MOST_WINDOW_CACHE_BYTES = 4 * MIB;
const ARENA_BYTES = 4 * MIB;
const REGION_SHARE = 1 / 64;
/** The least arena: files are compared in it for renames (`comparisonBytes` of kernel/assembly/similarity.ts). */
const LEAST_ARENA_BYTES = 2.5 * MIB;

/** Objects larger than a quarter of it count as too large, whatever the budget: results must not depend on memory. Untouched pages cost nothing. */
const SCRATCH_BYTES = 256 * MIB;
const EXCHANGE_BYTES = 1 * MIB;
/** The least that a worker's blob cache may have, and the most: all of a worker's memory has addresses below 2^31. */
const LEAST_BLOB_CACHE_BYTES = 1 * MIB;
/** A worker that is not asked for by the user is started only if it can have so much. */
const USEFUL_BLOB_CACHE_BYTES = 8 * MIB;
const MOST_BLOB_CACHE_BYTES = 1024 * MIB;

/** The part of the indexes that a worker's cache of them holds at least; with less, most look-ups read. */
const LEAST_INDEX_SHARE = 1 / 8;

const LEAST_CHUNK = 2000;
const MOST_CHUNK = 5000;
const LEAST_BATCH = 100;
const MOST_BATCH = 1024;

/** Knobs that a user may give; what is undefined is derived. */
export interface GivenKnobs {
  readonly workers?: number | undefined;
  /** Batches under way or waiting for their turn. */
  readonly bufferSize?: number | undefined;
  readonly commitBatchSize?: number | undefined;
  readonly blobCacheBytes?: number | undefined;
  readonly diffCacheEntries?: number | undefined;
  readonly blobArenaBytes?: number | undefined;
  /** Infinity: one chunk. */
  readonly chunkCommits?: number | undefined;
}

/** The knobs of a run. Caches are those of all workers together. */
export interface Knobs {
  readonly workers: number;
  readonly bufferSize: number;
  readonly commitBatchSize: number;
  readonly blobCacheBytes: number;
  readonly diffCacheEntries: number;
  readonly blobArenaBytes: number;
  /** Pages of pack indexes. */
  readonly indexCacheBytes: number;
  readonly chunkCommits: number;
  /** About how many changed files a batch has at most. */
  readonly batchChanges: number;
  readonly budgetBytes: number;
  /** The sum of what the model expects, in bytes. */
  readonly expectedBytes: number;
  /** How they came about, a line a step. */
  readonly derivation: readonly string[];
}

/** What knobs are derived from. */
export interface KnobRequest {
  readonly budgetBytes: number;
  /** Whether the user named the budget, so that what does not fit is refused. */
  readonly isExplicit: boolean;
  readonly cores: number;
  /** Objects in packs, and what a cache takes that holds their indexes whole, of each worker. */
  readonly objects: number;
  readonly indexBytes: number;
  /** Objects come from another reader than that of packs; default: they do not. */
  readonly isBridged?: boolean;
  /** The largest text and the largest binary file that are compared, in bytes; default: they are of usual size. */
  readonly largestFiles?: { readonly textBytes: number; readonly binaryBytes: number } | undefined;
  /** The largest file that is parsed, in bytes; default: none is. */
  readonly mostParsedBytes?: number | undefined;
  /** What the states of the chosen analyzers are expected to take beside what every history takes; default nothing. */
  readonly stateBytes?: number;
  readonly given: GivenKnobs;
}

/** The budget of a machine when nobody names one: most of what is there, but no more than so much for each core, since more gains nothing. */
export function automaticBudget(
  limitBytes: number,
  availableBytes: number,
  cores: number,
  mostParsedBytes?: number,
): number {
  const most = Math.min(0.6 * limitBytes, 0.8 * availableBytes, cores * 256 * MIB);
  return Math.max(minimumBudget(mostParsedBytes), Math.floor(most / MIB) * MIB);
}

/** Derives knobs. Throws `user-bad-option` for a budget below the minimum, and for given knobs that do not fit in a budget that was named. */
export function deriveKnobs(request: KnobRequest): Knobs {
  const { budgetBytes, isExplicit, cores, objects, indexBytes, isBridged = false, mostParsedBytes, given } = request;
  const parses = mostParsedBytes !== undefined;
  const largeBytes = parses ? largeTextBytes(mostParsedBytes) : 0;
  const minimum = minimumBudget(mostParsedBytes);
  if (budgetBytes < minimum) {
    const whose = parses ? ` of analyzers that parse files of up to ${formatByteSize(mostParsedBytes)}` : '';
    throw new CodefangError(
      'user-bad-option',
      `option --memory-budget: ${formatByteSize(budgetBytes)} is less than the minimum of ${minimum / MIB} MiB${whose}`,
      { hint: parses ? parsingHint(budgetBytes, minimum, largeBytes) : `give at least ${withoutSpace(minimum)}` },
    );
  }
  const usable = budgetBytes * (1 - SLACK_SHARE);
  const shared = usable - NODE_BYTES;
  const share = { caches: CACHE_SHARE * shared, workers: WORKER_SHARE * shared, buffers: BUFFER_SHARE * shared };
  const blobArenaBytes = given.blobArenaBytes ?? within(LEAST_ARENA_BYTES, REGION_SHARE * budgetBytes, ARENA_BYTES);
  const comparedBytes = comparisonBytes(request.largestFiles);
  const readerBytes = isBridged ? READER_BYTES + READER_OBJECT_BYTES * objects : 0;
  const perWorker =
    THREAD_BYTES +
    windowCacheBytes(budgetBytes) +
    blobArenaBytes +
    (parses ? SYNTAX_BYTES : 0) +
    (isBridged ? READER_WORKER_BYTES : 0);
  const historyBytes =
    OBJECT_BYTES * Math.min(objects, FIRST_OBJECTS) + LATER_OBJECT_BYTES * Math.max(0, objects - FIRST_OBJECTS);
  const manyBytes = MANY_OBJECT_BYTES * within(0, objects - MANY_OBJECTS, MOST_MANY_OBJECTS);
  const stateBytes = (request.stateBytes ?? 0) + manyBytes;
  // As many as there is room for with a useful cache each: a second worker saves more time than a large cache does.
  const before = PROCESS_BYTES + historyBytes + stateBytes + largeBytes + readerBytes;
  const room = usable - before - share.buffers;
  const fitting = Math.floor(room / (perWorker + comparedBytes + indexBytes + USEFUL_BLOB_CACHE_BYTES));
  const most = Math.floor(budgetBytes / BUDGET_BYTES_PER_WORKER);
  const workers = given.workers ?? Math.max(1, Math.min(cores, most, fitting));
  const bufferSize =
    given.bufferSize ?? Math.max(workers + WAITING_BATCHES, Math.floor(budgetBytes / BUDGET_BYTES_PER_WORKER));
  const underWay = given.bufferSize ?? Math.min(bufferSize, workers + WAITING_BATCHES);
  const diffCacheEntries =
    given.diffCacheEntries ?? Math.floor((share.caches * (1 - BLOB_SHARE)) / SHARE_BYTES_PER_DIFF);
  const diffBytes = diffCacheEntries * DIFF_CACHE_ENTRY_BYTES;
  const leastIndexBytes = Math.min(indexBytes, Math.max(LEAST_INDEX_CACHE, LEAST_INDEX_SHARE * indexBytes));
  const leastBlobBytes = given.blobCacheBytes ?? workers * LEAST_BLOB_CACHE_BYTES;
  const settled = before + workers * (perWorker + comparedBytes) + diffBytes;
  const withoutRoom = settled + leastBlobBytes;
  const bufferRoom = Math.min(share.buffers, usable - withoutRoom - workers * leastIndexBytes);
  const commitBatchSize =
    given.commitBatchSize ?? within(LEAST_BATCH, bufferRoom / underWay / COMMIT_BYTES, MOST_BATCH);
  const bufferBytes = underWay * commitBatchSize * COMMIT_BYTES;
  const indexRoom = usable - withoutRoom - bufferBytes;
  const indexCacheBytes = workers * within(leastIndexBytes, indexRoom / workers, indexBytes);
  const fixed = settled + indexCacheBytes + bufferBytes;
  const blobRoom = Math.min(share.caches * BLOB_SHARE, usable - fixed, workers * MOST_BLOB_CACHE_BYTES);
  const blobCacheBytes =
    given.blobCacheBytes ?? Math.max(workers * LEAST_BLOB_CACHE_BYTES, Math.floor(blobRoom / KIB) * KIB);
  const chunkCommits =
    given.chunkCommits ?? within(LEAST_CHUNK, (SLACK_SHARE * budgetBytes) / STATE_BYTES_PER_COMMIT, MOST_CHUNK);
  const parts: readonly (readonly [string, number])[] = [
    ['Node and the program', PROCESS_BYTES],
    [`the history of ${counted(objects, 'object')}`, historyBytes],
    ...(stateBytes > 0 ? [['the states of its analyzers', stateBytes] as const] : []),
    [`${counted(workers, 'worker')} of ${formatByteSize(perWorker)}`, workers * perWorker],
    ...(comparedBytes > 0 ? [[`large files of ${counted(workers, 'worker')}`, workers * comparedBytes] as const] : []),
    ...(readerBytes > 0 ? [['the reader of objects', readerBytes] as const] : []),
    ...(largeBytes > 0 ? [['a large file, parsed', largeBytes] as const] : []),
    ['pack indexes', indexCacheBytes],
    [`${counted(underWay, 'batch', 'batches')} of ${counted(commitBatchSize, 'commit')}`, bufferBytes],
    ['diff cache', diffBytes],
    ['blob cache', blobCacheBytes],
  ];
  const expectedBytes = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  const sum = parts.map(([what, bytes]) => `${what} ${formatByteSize(bytes)}`).join(' + ');
  // Large files may be of paths that are left out: what they take makes the rest smaller, and is no reason to refuse.
  if (isExplicit && expectedBytes - workers * comparedBytes > budgetBytes) {
    throw new CodefangError(
      'user-bad-option',
      `what was asked for does not fit in --memory-budget ${formatByteSize(budgetBytes)}: ${sum} = ${formatByteSize(expectedBytes)}`,
      {
        hint: `give a budget of ${fittingBudget(request, expectedBytes) / MIB}MiB or more, ${parses ? 'a smaller --uast-max-file-size, ' : ''}or smaller knobs`,
      },
    );
  }
  return {
    workers,
    bufferSize,
    commitBatchSize,
    blobCacheBytes,
    diffCacheEntries,
    blobArenaBytes,
    indexCacheBytes,
    chunkCommits,
    batchChanges: commitBatchSize * CHANGES_PER_COMMIT,
    budgetBytes,
    expectedBytes,
    derivation: [
      `budget ${formatByteSize(budgetBytes)}; less 5 % slack and ${formatByteSize(NODE_BYTES)} for Node, ${formatByteSize(shared)} to share`,
      `caches 60 % ${formatByteSize(share.caches)}, workers 30 % ${formatByteSize(share.workers)}, buffers 10 % ${formatByteSize(share.buffers)}`,
      `${counted(workers, 'worker')}: ${given.workers === undefined ? `${formatByteSize(perWorker)} each, one per ${formatByteSize(BUDGET_BYTES_PER_WORKER)} at most, ${counted(cores, 'core')}` : 'as given'}`,
      `expected: ${sum} = ${formatByteSize(expectedBytes)}`,
    ],
  };
}

/** What a worker takes for the largest files beyond what it takes for usual ones. */
function comparisonBytes(largest: KnobRequest['largestFiles']): number {
  if (largest === undefined) return 0;
  const bytes = Math.max(COMPARED_TEXT_BYTES * largest.textBytes, BUILT_FILE_BYTES * largest.binaryBytes);
  return Math.max(0, bytes - USUAL_FILE_BYTES);
}

/** A budget in which it all fits: what is derived grows with a budget, too. */
function fittingBudget(request: KnobRequest, expectedBytes: number): number {
  const budgetBytes = Math.ceil(expectedBytes / (1 - SLACK_SHARE) / MIB) * MIB;
  const then = deriveKnobs({ ...request, budgetBytes, isExplicit: false });
  return then.expectedBytes <= budgetBytes
    ? budgetBytes
    : fittingBudget(request, Math.max(then.expectedBytes, budgetBytes));
}

/**
 * The regions of each worker's kernel. Throws `user-bad-option` for a cache that is too small to be divided, or too large for a worker, and for an
 * arena that is too small.
 */
export function kernelSizesOf(knobs: Knobs): KernelSizes {
  const blobCacheBytes = Math.floor(knobs.blobCacheBytes / knobs.workers);
  if (knobs.blobArenaBytes < LEAST_ARENA_BYTES) {
    throw new CodefangError(
      'user-bad-option',
      `option --blob-arena-size: ${formatByteSize(knobs.blobArenaBytes)} is less than ${formatByteSize(LEAST_ARENA_BYTES)}, in which files are compared for renames`,
      { hint: `give at least ${withoutSpace(LEAST_ARENA_BYTES)}` },
    );
  }
  const refuse = (comparison: string, bound: number, hint: (size: string) => string): CodefangError =>
    new CodefangError(
      'user-bad-option',
      `option --blob-cache-size: ${formatByteSize(knobs.blobCacheBytes)} is ${comparison} than ${formatByteSize(bound)} for each of ${counted(knobs.workers, 'worker')}`,
      { hint: hint(withoutSpace(knobs.workers * bound)) },
    );
  if (blobCacheBytes < LEAST_BLOB_CACHE_BYTES) {
    throw refuse('less', LEAST_BLOB_CACHE_BYTES, (size) => `give at least ${size}`);
  }
  if (blobCacheBytes > MOST_BLOB_CACHE_BYTES) {
    throw refuse('more', MOST_BLOB_CACHE_BYTES, (size) => `give at most ${size}, or more workers`);
  }
  const baseCacheBytes = Math.floor((blobCacheBytes * BASE_SHARE) / 64) * 64;
  return {
    indexCacheBytes: Math.max(LEAST_INDEX_CACHE, Math.floor(knobs.indexCacheBytes / knobs.workers / 64) * 64),
    windowBytes: WINDOW_BYTES,
    windowCacheBytes: windowCacheBytes(knobs.budgetBytes),
    baseCacheBytes,
    lineCacheBytes: Math.floor((blobCacheBytes - baseCacheBytes) / 64) * 64,
    arenaBytes: knobs.blobArenaBytes,
    scratchBytes: SCRATCH_BYTES,
    inputBytes: EXCHANGE_BYTES,
    outputBytes: EXCHANGE_BYTES,
  };
}

function minimumBudget(mostParsedBytes: number | undefined): number {
  if (mostParsedBytes === undefined) return MINIMUM_BUDGET_BYTES;
  return Math.ceil((MINIMUM_PARSING_BUDGET_BYTES + largeTextBytes(mostParsedBytes)) / MIB) * MIB;
}

/** What the worker takes beyond its parser that has a large file, which one has at a time. */
function largeTextBytes(mostParsedBytes: number): number {
  return largeParserBytes(mostParsedBytes) - PARSER_BYTES + LARGE_TEXT_BYTES * mostParsedBytes;
}

function windowCacheBytes(budgetBytes: number): number {
  return Math.min(MOST_WINDOW_CACHE_BYTES, Math.floor((REGION_SHARE * budgetBytes) / WINDOW_BYTES) * WINDOW_BYTES);
}

/** What a budget for parsing is made of at the least. */
function parsingHint(budgetBytes: number, minimum: number, largeBytes: number): string {
  const least = MINIMUM_PARSING_BUDGET_BYTES;
  const worker = THREAD_BYTES + windowCacheBytes(least) + REGION_SHARE * least;
  const sum = `Node and the program ${formatByteSize(PROCESS_BYTES)} + a worker ${formatByteSize(worker)} + its parser ${formatByteSize(SYNTAX_BYTES)} + a large file, parsed ${formatByteSize(largeBytes)} + caches, batches and slack`;
  const smaller = budgetBytes > least + 4 * MIB ? ', or a smaller --uast-max-file-size' : '';
  return `give at least ${minimum / MIB}MiB${smaller}: ${sum}`;
}

/** A size as an option takes it. */
function withoutSpace(bytes: number): string {
  return formatByteSize(bytes).replace(' ', '');
}

function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, Math.floor(value)));
}
