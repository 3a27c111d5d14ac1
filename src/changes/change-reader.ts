// What some neighbouring commits changed: trees compared, renames joined, files compared, in three calls into the kernel.

import { release } from '../base/release.js';
import { oidToHex, type OidBytes } from '../git/oid.js';
import { isMerge, type CommitColumns } from '../history/commit-columns.js';
import type { Kernel } from '../kernel/kernel.js';
import type { ChangeBatch, HunkColumns } from './change-batch.js';
import { keepAges } from './kept-ages.js';
import { blobsOfRows, readLineRows, submoduleFlags } from './line-rows.js';
import type { Announce, LineRows, LineRowsOptions } from './line-rows.js';
import { PathFilter, type PathFilterSpec } from './path-filter.js';
import { noRenames, type RenameOptions, type RenameStatistics } from './renames.js';
import { readShebangs } from './shebangs.js';
import type { SyntaxRequest } from './syntax-columns.js';
import { joinRenames, readTreeRows, type LeftOut } from './tree-rows.js';

/** What to fill and how. */
export interface ChangeOptions {
  /** Line counts and hunks. */
  readonly hunks: boolean;
  /** Joins renames; undefined leaves them as files deleted and added. */
  readonly renames: RenameOptions | undefined;
  /** Which files count; all of them without it. */
  readonly filter?: PathFilterSpec | undefined;
  /**
   * Whether merges on the main line have lines, as they do without it. Others never have: where all commits are read, a merge has no lines of
   * its own, and off the main line nobody follows files.
   */
  readonly linesOfMerges?: boolean | undefined;
  /** Ids, in hexadecimal, of commits that do not change the age of lines (kept-ages.ts). */
  readonly keepAges?: ReadonlySet<string> | undefined;
  /** Languages by first lines (shebangs.ts). Needs hunks. */
  readonly shebangs?: boolean | undefined;
  /** What the text of changed files says; whoever calls `readChanges` fills it (uast/). Needs hunks. */
  readonly syntax?: SyntaxRequest | undefined;
}

/** A batch, and what reading it took. */
export interface ReadChanges {
  readonly batch: ChangeBatch;
  readonly renames: RenameStatistics;
  /** Diffs too large to be searched for a short script; what differs between equal head and tail is one hunk. */
  readonly coarseDiffs: number;
  /** Changed files that the filter left out, by the number of its rule. */
  readonly leftOut: LeftOut;
}

/** What `readChanges` may use besides the kernel. */
export interface ReadingAids extends LineRowsOptions {
  /** Makes filters, or has them. */
  readonly filterOf?: ((spec: PathFilterSpec) => PathFilter) | undefined;
  /** Told the ids (end to end) of the trees that may be read, and later of the blobs, before any is. */
  readonly fetch?: Announce | undefined;
}

/** Reads the changes of commits. Errors as the kernel's faults: missing trees, corrupt objects. */
export function readChanges(
  kernel: Kernel,
  commits: CommitColumns,
  options: ChangeOptions,
  aids: ReadingAids = {},
): ReadChanges {
  const { filterOf = (spec: PathFilterSpec): PathFilter => new PathFilter(spec) } = aids;
  const filter = options.filter && filterOf(options.filter);
  aids.fetch?.(Buffer.concat([commits.trees, commits.parentTrees]));
  const { rows: treeRows, paths, leftOut } = readTreeRows(kernel, commits, filter);
  if (options.hunks) aids.fetch?.(blobsOfRows(treeRows, kernel.oidBytes));
  const renames = noRenames();
  const byTree = mergesByTree(commits, options.linesOfMerges ?? true);
  const rows =
    options.renames === undefined ? treeRows : joinRenames(kernel, treeRows, paths, options.renames, renames, byTree);
  if (rows !== treeRows) release(treeRows);
  const read = options.hunks
    ? readLineRows(kernel, rows, paths.ends.length, { ...aids, without: byTree })
    : { lines: noLines(rows.kinds.length, submoduleFlags(rows)), hunks: noHunks(), coarse: 0 };
  const ignored = ignoredOf(commits, options.keepAges);
  const { hunks, hunkEnds } =
    ignored === undefined
      ? { hunks: read.hunks, hunkEnds: read.lines.hunkEnds }
      : keepAges({ commits: rows.commits, hunkEnds: read.lines.hunkEnds }, read.hunks, ignored);
  const changes = { ...rows, ...read.lines, hunkEnds };
  const shebangs = options.shebangs === true && options.hunks ? readShebangs(kernel, changes, paths) : undefined;
  return { batch: { commits, changes, hunks, paths, shebangs }, renames, coarseDiffs: read.coarse, leftOut };
}

/** Marks the merges of which nothing is wanted but which files they change; undefined if there is none. */
function mergesByTree(commits: CommitColumns, linesOfMerges: boolean): Uint8Array | undefined {
  if (linesOfMerges && !commits.mainLine.includes(0)) return undefined;
  const marks = Uint8Array.from(commits.mainLine, (isMain, row) =>
    (isMain === 1 && linesOfMerges) || !isMerge(commits, row) ? 0 : 1,
  );
  return marks.includes(1) ? marks : undefined;
}

/** Marks the commits whose ids are listed; undefined if none is. */
function ignoredOf(commits: CommitColumns, ids: ReadonlySet<string> | undefined): Uint8Array | undefined {
  if (ids === undefined || ids.size === 0) return undefined;
  const width = commits.oidBytes as OidBytes;
  const marks = Uint8Array.from(commits.ticks, (_, row) =>
    ids.has(oidToHex(commits.oids, row * width, width)) ? 1 : 0,
  );
  return marks.includes(1) ? marks : undefined;
}

function noLines(count: number, flags: Uint8Array): LineRows {
  const zeros = (): Uint32Array => new Uint32Array(count);
  return { flags, oldLines: zeros(), newLines: zeros(), added: zeros(), removed: zeros(), hunkEnds: zeros() };
}

function noHunks(): HunkColumns {
  const none = (): Uint32Array => new Uint32Array(0);
  return { oldStarts: none(), oldCounts: none(), newStarts: none(), newCounts: none() };
}
