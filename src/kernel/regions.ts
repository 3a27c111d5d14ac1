// How the kernel's one memory is divided. Sizes are given once, by the caller; the memory never grows (DESIGN.md D4).
// Untouched pages of a region cost address space, not resident memory.

import { CodefangError } from '../base/errors.js';

const KIB = 1024;
const MIB = 1024 * KIB;

/** Objects of so many bytes can be read whatever the budget; a little larger ones, too, and no others. */
export const MOST_READ_BYTES = 63 * MIB;

/** Sizes of a kernel's regions, in bytes. */
export interface KernelSizes {
  /** Pages of pack indexes (pack-tables.ts, `indexCacheBytes`). */
  readonly indexCacheBytes: number;
  /** One pack window; a power of two, at least 512. */
  readonly windowBytes: number;
  /** All pack windows together; at least ten. */
  readonly windowCacheBytes: number;
  /** Objects built, kept as bases of deltas and as the trees and blobs that are read again. */
  readonly baseCacheBytes: number;
  /** Line indexes of blobs: about nine bytes a line. */
  readonly lineCacheBytes: number;
  /** The blob arena. Comparing files for renames needs 2.2 MB of it (`comparisonBytes` of assembly/similarity.ts). */
  readonly arenaBytes: number;
  /** Deltas, diffs, and objects too large for a cache. A quarter of it, nearly, is the largest object that can be read (memory.ts). */
  readonly scratchBytes: number;
  /** What one call can hand in. */
  readonly inputBytes: number;
  /** What is handed out at a time. */
  readonly outputBytes: number;
}

/** Sizes for a worker that is given no budget. */
export const defaultSizes: KernelSizes = {
  indexCacheBytes: 32 * MIB,
  windowBytes: 64 * KIB,
  windowCacheBytes: 8 * MIB,
  baseCacheBytes: 32 * MIB,
  lineCacheBytes: 16 * MIB,
  arenaBytes: 4 * MIB,
  scratchBytes: 256 * MIB,
  inputBytes: 1 * MIB,
  outputBytes: 1 * MIB,
};

/** The least that regions of each kind may have. */
const LEAST_WINDOW = 512;
const LEAST_WINDOWS = 10;
const LEAST_CACHE = 8 * KIB;
/** Eight pages of the widest kind. */
export const LEAST_INDEX_CACHE = 96 * KIB;
const LEAST_SCRATCH = 2 * MIB;
const LEAST_INPUT = 128;
const LEAST_OUTPUT = 64;

function checkSizes(sizes: KernelSizes): void {
  for (const [name, bytes] of Object.entries(sizes) as [keyof KernelSizes, number][]) {
    if (!Number.isSafeInteger(bytes) || bytes < 0) refuse(name, bytes, 'a whole number of bytes');
  }
  const { windowBytes, outputBytes } = sizes;
  const least = (name: keyof KernelSizes, bytes: number): void => {
    if (sizes[name] < bytes) refuse(name, sizes[name], `at least ${String(bytes)} bytes`);
  };
  least('windowBytes', LEAST_WINDOW);
  if (!Number.isInteger(Math.log2(windowBytes))) refuse('windowBytes', windowBytes, 'a power of two');
  least('indexCacheBytes', LEAST_INDEX_CACHE);
  least('windowCacheBytes', Math.max(LEAST_CACHE, LEAST_WINDOWS * windowBytes));
  least('baseCacheBytes', LEAST_CACHE);
  least('lineCacheBytes', LEAST_CACHE);
  least('scratchBytes', LEAST_SCRATCH);
  least('inputBytes', LEAST_INPUT);
  least('outputBytes', LEAST_OUTPUT);
  if (outputBytes % 4 !== 0) refuse('outputBytes', outputBytes, 'whole words of four bytes');
}

function refuse(name: keyof KernelSizes, bytes: number, accepted: string): never {
  throw new CodefangError('user-bad-option', `memory of a worker: ${name} of ${String(bytes)} is not ${accepted}`, {
    hint: 'choose other sizes for caches and buffers',
  });
}

/** Where a region lies. */
export interface Region {
  readonly at: number;
  readonly bytes: number;
}

/** All regions, and the whole. */
export interface RegionPlan {
  readonly config: Region;
  readonly inflateTables: Region;
  readonly packTable: Region;
  readonly indexCache: Region;
  readonly windowCache: Region;
  readonly baseCache: Region;
  readonly lineCache: Region;
  readonly input: Region;
  readonly output: Region;
  readonly arena: Region;
  readonly scratch: Region;
  readonly totalBytes: number;
}

/** The order in which assembly/memory.ts reads the table of regions. */
export const regionNames = [
  'inflateTables',
  'packTable',
  'indexCache',
  'windowCache',
  'baseCache',
  'lineCache',
  'input',
  'output',
  'arena',
  'scratch',
] as const satisfies readonly (keyof RegionPlan)[];

/** Space between regions: reads may run a few bytes past the end of one. */
const GAP = 64;
const INFLATE_TABLE_BYTES = 64 * KIB;

/** Lays the regions out, 64-byte aligned, after the first page. Throws `user-bad-option` for sizes with which a kernel would fail, or write past a region. */
export function planRegions(sizes: KernelSizes, packTableBytes: number): RegionPlan {
  checkSizes(sizes);
  let at = 4096;
  const take = (bytes: number): Region => {
    const region = { at, bytes };
    at = Math.ceil((at + bytes + GAP) / 64) * 64;
    return region;
  };
  const regions = {
    config: take(4096),
    inflateTables: take(INFLATE_TABLE_BYTES),
    packTable: take(packTableBytes),
    indexCache: take(sizes.indexCacheBytes),
    windowCache: take(sizes.windowCacheBytes),
    baseCache: take(sizes.baseCacheBytes),
    lineCache: take(sizes.lineCacheBytes),
    input: take(sizes.inputBytes),
    output: take(sizes.outputBytes),
    arena: take(sizes.arenaBytes),
    scratch: take(sizes.scratchBytes),
  };
  return { ...regions, totalBytes: at };
}
