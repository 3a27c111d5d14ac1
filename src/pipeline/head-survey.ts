// What the tree of the revision that is read says before its history is: its .gitattributes files, its .git-blame-ignore-revs, and how
// many of its files count.

import { CodefangError } from '../base/errors.js';
import type { PathFilter, PathFilterSpec } from '../changes/path-filter.js';
import { treeChanges, type LeftOut, type TreeChange } from '../changes/tree-rows.js';
import { oidFromHex, oidToHex } from '../git/oid.js';
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
  /** A survey of another tree with the same options: as a rule only what differs must be looked at. */
  readonly known?: HeadSurvey | undefined;
}

/** What was found; plain data, which JSON can hold. */
export interface HeadSurvey {
  /** Id of the tree, in hexadecimal. */
  readonly tree: string;
  /** The filter, complete. */
  readonly filter: PathFilterSpec;
  /** Files of the tree that count, and those that do not by the number of the rule; submodules are no files. */
  readonly counted: number;
  readonly leftOut: LeftOut;
  /** Paths of .gitattributes files that are missing or too large to read. */
  readonly unread: readonly string[];
  /** The content of the files asked for that are there, by name, as Latin-1. */
  readonly files: Readonly<Record<string, string>>;
}

/** Makes the filter of a specification. */
export type FilterOf = (spec: PathFilterSpec) => PathFilter;

const SUBMODULE = 0o160000;
const REGULAR = 0o100000;
const TYPE_BITS = 0o170000;
const ATTRIBUTES = '.gitattributes';
/** git does not read larger ones. */
const LARGEST_ATTRIBUTES = 100 << 20;

/** Reads the tree; `filterOf` makes its filter, which is that of what is read next as well. Errors as the kernel's faults. */
export function surveyHead(kernel: Kernel, request: SurveyRequest, filterOf: FilterOf): HeadSurvey {
  return surveyChanges(kernel, request, filterOf) ?? surveyTree(kernel, request, filterOf);
}

/** The known survey brought up to date; undefined if there is none, or what it read has changed or cannot be compared. */
function surveyChanges(kernel: Kernel, request: SurveyRequest, filterOf: FilterOf): HeadSurvey | undefined {
  const { tree, known } = request;
  const knownTree = known && oidFromHex(known.tree, kernel.oidBytes);
  if (known === undefined || knownTree === undefined || !isSameBut(request.filter, known.filter)) return undefined;
  let changes: TreeChange[];
  try {
    changes = treeChanges(kernel, knownTree, tree);
  } catch (error) {
    // The known tree may have gone with a rewritten history.
    if (error instanceof CodefangError && error.code.startsWith('repository-')) return undefined;
    throw error;
  }
  if (changes.some(({ path }) => isRead(request, path))) return undefined;
  const count = counterOf(filterOf(known.filter), known);
  for (const { path, oldMode, newMode } of changes) {
    count.add(path, oldMode, -1);
    count.add(path, newMode, 1);
  }
  return { ...known, tree: oidToHex(tree, 0, kernel.oidBytes), ...count.result() };
}

function surveyTree(kernel: Kernel, request: SurveyRequest, filterOf: FilterOf): HeadSurvey {
  const { tree } = request;
  // What a commit of the tree without parents adds.
  const entries = treeChanges(kernel, new Uint8Array(tree.length), tree);
  const files: Record<string, string> = {};
  const attributes: { directory: string; text: string }[] = [];
  const unread: string[] = [];
  for (const { path, newMode, newOid } of entries) {
    if ((newMode & TYPE_BITS) !== REGULAR || !isRead(request, path)) continue;
    const isAttributes = request.attributes && isAttributesFile(path);
    const content = contentOf(kernel, newOid);
    if (content === undefined || (isAttributes && content.length >= LARGEST_ATTRIBUTES)) unread.push(path);
    else if (isAttributes) {
      const directory = path.slice(0, Math.max(0, path.length - ATTRIBUTES.length - 1));
      attributes.push({ directory, text: latin1(content) });
    } else files[path] = latin1(content);
  }
  const filter = { ...request.filter, attributes };
  const count = counterOf(filterOf(filter), { counted: 0, leftOut: {} });
  for (const { path, newMode } of entries) count.add(path, newMode, 1);
  return { tree: oidToHex(tree, 0, kernel.oidBytes), filter, ...count.result(), unread, files };
}

/** Whether the content of a path of the tree is looked at. */
function isRead({ attributes, files }: SurveyRequest, path: string): boolean {
  return (attributes && isAttributesFile(path)) || files.includes(path);
}

function isAttributesFile(path: string): boolean {
  return path === ATTRIBUTES || path.endsWith(`/${ATTRIBUTES}`);
}

/** Whether two filters differ in their attributes at most. */
function isSameBut(a: PathFilterSpec, b: PathFilterSpec): boolean {
  const rest = ({ include, exclude, defaults }: PathFilterSpec): string => JSON.stringify([include, exclude, defaults]);
  return rest(a) === rest(b);
}

/** Counts files that come (1) or go (-1), by whether they count and which rule leaves them out. */
function counterOf(filter: PathFilter, from: Pick<HeadSurvey, 'counted' | 'leftOut'>) {
  const leftOut: LeftOut = { ...from.leftOut };
  let { counted } = from;
  return {
    add: (path: string, mode: number, files: number): void => {
      if (mode === 0 || mode === SUBMODULE) return;
      const rule = filter.leftOutBy(path);
      if (rule < 0) counted += files;
      else leftOut[rule] = (leftOut[rule] ?? 0) + files;
    },
    result: () => ({ counted, leftOut }),
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
