// What the tree of the revision that is read says before its history is: its .gitattributes files, its .git-blame-ignore-revs, and how
// many of its files count.

import type { PathFilterSpec } from '../changes/path-filter.js';
import { PathFilter } from '../changes/path-filter.js';
import { readTreeRows, type LeftOut } from '../changes/tree-rows.js';
import type { CommitColumns } from '../history/commit-columns.js';
import type { Kernel } from '../kernel/kernel.js';

/** What to look for. */
export interface SurveyRequest {
  /** Id of the tree. */
  readonly tree: Uint8Array;
  /** The filter without attributes. */
  readonly filter: PathFilterSpec;
  /** Reads .gitattributes files into the filter. */
  readonly attributes: boolean;
  /** Files of the tree's root whose content is wanted. */
  readonly files: readonly string[];
}

/** What was found. */
export interface HeadSurvey {
  /** The filter, complete. */
  readonly filter: PathFilterSpec;
  /** Files of the tree that count, and those that do not by the number of the rule; submodules are no files. */
  readonly counted: number;
  readonly leftOut: LeftOut;
  /** Paths of .gitattributes files that are missing or too large to read. */
  readonly unread: readonly string[];
  /** The content of the files asked for that are there, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const SUBMODULE = 0o160000;
const REGULAR = 0o100000;
const TYPE_BITS = 0o170000;
const ATTRIBUTES = '.gitattributes';
/** git does not read larger ones. */
const LARGEST_ATTRIBUTES = 100 << 20;

/** Reads the tree. Errors as the kernel's faults. */
export function surveyHead(kernel: Kernel, request: SurveyRequest): HeadSurvey {
  const { rows, paths } = readTreeRows(kernel, loneCommit(request.tree));
  const bytes = Buffer.from(paths.bytes.buffer, paths.bytes.byteOffset, paths.bytes.byteLength);
  const pathOf = (row: number): string => {
    const path = rows.newPaths[row];
    return bytes.toString('latin1', path === 0 ? 0 : paths.ends[path - 1], paths.ends[path]);
  };
  const files: Record<string, Uint8Array> = {};
  const attributes: { directory: string; text: string }[] = [];
  const unread: string[] = [];
  for (let row = 0; row < rows.newModes.length; row++) {
    if ((rows.newModes[row] & TYPE_BITS) !== REGULAR) continue;
    const path = pathOf(row);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isAttributes = request.attributes && name === ATTRIBUTES;
    if (!isAttributes && !request.files.includes(path)) continue;
    const content = contentOf(kernel, rows.newOids.subarray(row * kernel.oidBytes, (row + 1) * kernel.oidBytes));
    if (content === undefined || (isAttributes && content.length >= LARGEST_ATTRIBUTES)) unread.push(path);
    else if (isAttributes) {
      attributes.push({ directory: path.slice(0, Math.max(0, path.length - name.length - 1)), text: latin1(content) });
    } else files[path] = content;
  }
  const spec = { ...request.filter, attributes };
  const filter = new PathFilter(spec);
  const leftOut: LeftOut = {};
  let counted = 0;
  for (let row = 0; row < rows.newModes.length; row++) {
    if (rows.newModes[row] === SUBMODULE) continue;
    const rule = filter.leftOutBy(pathOf(row));
    if (rule < 0) counted++;
    else leftOut[rule] = (leftOut[rule] ?? 0) + 1;
  }
  return { filter: spec, counted, leftOut, unread, files };
}

/** A commit without parents of a tree: all its files are changes. */
function loneCommit(tree: Uint8Array): CommitColumns {
  return {
    oidBytes: tree.length,
    oids: new Uint8Array(tree.length),
    trees: tree,
    parentTrees: new Uint8Array(tree.length),
    parentCounts: Uint8Array.of(0),
    committerTimes: Float64Array.of(0),
    authorTimes: Float64Array.of(0),
    authors: Uint32Array.of(0),
    ticks: Uint32Array.of(0),
  };
}

function contentOf(kernel: Kernel, oid: Uint8Array): Uint8Array | undefined {
  let content: Uint8Array | undefined;
  kernel.forEachObject(oid, (object) => {
    if (object !== undefined && object !== 'too-large') content = object.bytes.slice();
  });
  return content;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
