// A history: its commits oldest first, as columns, and the people who wrote them. Two orders: the first-parent chain (the main line,
// a merge being one change of it) and all commits, parents before children.

import { CodefangError } from '../base/errors.js';
import type { Kernel } from '../kernel/kernel.js';
import { withCoAuthors } from './co-authors.js';
import type { CommitColumns } from './commit-columns.js';
import { forEachCommitRow } from './commit-rows.js';
import { CommitTable, oidKey } from './commit-table.js';
import { EARLIER, People } from './people.js';
import { ticksOf, type TickStart } from './ticks.js';
import { topologicalOrder } from './topological-order.js';
import { cutHistory, type Cut, type HistoryWindow } from './window.js';

/** The commits of a run. */
export interface History {
  readonly commits: CommitColumns;
  /** Hexadecimal id of the newest commit, whether it is among `commits` or not, and its tree. */
  readonly headOid: string;
  readonly headTree: Uint8Array;
  /** The commits are those that follow `HistoryOptions.known`; else they are all from the start. */
  readonly follows: boolean;
  /** `Name <mail>` of each author, by the rows of `commits.authors`; with co-authors, several on as many lines. */
  readonly people: readonly string[];
  /** Whether a commit's parents were left out because the clone is shallow there. */
  readonly shallow: boolean;
  /** How many commits the first row stands for, which is then the state that they left; undefined if it is a commit like others. */
  readonly folded: number | undefined;
}

/** A part of a history, from its start, that was read before. */
export interface KnownHistory extends TickStart {
  /** Id of its last commit. */
  readonly lastOid: Uint8Array;
  /** Its commits; a folded start counts as one. */
  readonly count: number;
  /** As in `History`. */
  readonly people: readonly string[];
  readonly folded: number | undefined;
}

/** What to read. */
export interface HistoryOptions {
  /** Id of the newest commit. */
  readonly head: Uint8Array;
  /** Ids of the commits at which a shallow clone ends. */
  readonly boundary: readonly Uint8Array[];
  readonly order: 'first-parent' | 'topological';
  readonly tickSeconds: number;
  /** Names the co-authors of a commit with its author (co-authors.ts). */
  readonly coAuthors?: boolean;
  /** Which part of the main line; other orders are read whole. */
  readonly window?: HistoryWindow | undefined;
  /** What was read before: if it is a part of the main line, only the commits that follow it are given. */
  readonly known?: KnownHistory | undefined;
}

/** Rows of a table in their order, and for each the row of its first parent, or -1. */
interface Ordered {
  readonly rows: readonly number[];
  readonly firstParent: (row: number) => number;
}

/** Commits read in one call. */
const COMMITS_PER_CALL = 4096;
/** The kernel compares every commit with every boundary: more of them are looked up here, commit by commit. */
const MOST_BOUNDARIES = 256;

/**
 * Reads a history. Errors: a commit or parent that is missing or corrupt, or its own ancestor (`repository-*`); no commit in the window
 * (`user-no-commits`).
 */
export function readHistory(kernel: Kernel, options: HistoryOptions): History {
  const people = new People();
  const table = new CommitTable(kernel.oidBytes, people);
  const boundary = new Set(options.boundary.map(oidKey));
  const known = options.order === 'first-parent' ? options.known : undefined;
  // A window is cut from the whole line; without one the walk ends where it meets what is known.
  const isCut = options.window?.since !== undefined || options.window?.until !== undefined;
  const ends = known === undefined || isCut || known.folded !== undefined ? [] : [known.lastOid];
  const whole =
    options.order === 'first-parent'
      ? readFirstParents(kernel, table, options.head, [...options.boundary, ...ends])
      : readEverything(kernel, table, options.head, boundary);
  const cut = options.order === 'first-parent' ? cutOf(table, whole.rows, options.window) : undefined;
  const ordered = cut === undefined ? whole : { ...whole, rows: whole.rows.slice(cut.first, cut.end) };
  const folded = cut?.foldedTime === undefined ? undefined : cut.first + 1;
  const shallow = ordered.rows.some(
    (row, i) =>
      !(folded !== undefined && i === 0) && table.parentCount(row) > 0 && boundary.has(oidKey(table.oid(row))),
  );
  const newest = ordered.rows[ordered.rows.length - 1];
  const headOid = Buffer.from(table.oid(newest)).toString('hex');
  const headTree = table.tree(newest).slice();
  // A walk that ends at the known commit has it as its oldest row; in a whole line it stands behind as many rows as are known.
  const last = known === undefined ? -1 : ends.length > 0 ? 0 : known.count - 1;
  const follows =
    known !== undefined &&
    folded === known.folded &&
    // A window that is counted from the newest commit moves with it, though it folds the same commits.
    (cut?.foldedTime === undefined || cut.foldedTime === known.firstTime) &&
    isAt(table, ordered.rows[last], known.lastOid);
  const rows = follows ? ordered.rows.slice(last + 1) : ordered.rows;
  const before = follows ? known : undefined;
  const start =
    cut?.foldedTime !== undefined && before === undefined
      ? { time: cut.foldedTime, author: people.rowOf(Buffer.from(EARLIER)) }
      : undefined;
  const columns = columnsOf(table, { ...ordered, rows }, kernel.oidBytes, options.tickSeconds, start, before);
  const ofAuthors = options.coAuthors
    ? withCoAuthors(kernel, columns, people.names, before?.people)
    : numbered(columns, people.names, before?.people);
  return { commits: ofAuthors.commits, people: ofAuthors.names, headOid, headTree, follows, shallow, folded };
}

function isAt(table: CommitTable, row: number | undefined, oid: Uint8Array): boolean {
  return row !== undefined && Buffer.compare(table.oid(row), oid) === 0;
}

/** People in the order of their first commit, so that later commits do not change the numbers of those before. */
function numbered(
  commits: CommitColumns,
  names: readonly string[],
  known: readonly string[] = [],
): { readonly commits: CommitColumns; readonly names: readonly string[] } {
  const people = new People(known);
  return {
    commits: { ...commits, authors: commits.authors.map((row) => people.rowOfName(names[row])) },
    names: people.names,
  };
}

function cutOf(table: CommitTable, rows: readonly number[], window: HistoryWindow | undefined): Cut | undefined {
  if (window === undefined) return undefined;
  const cut = cutHistory(
    Float64Array.from(rows, (row) => table.committerTimes[row]),
    window,
  );
  if (cut !== undefined) return cut;
  throw new CodefangError('user-no-commits', 'no commit of the main line is as old as --until asks for', {
    hint: 'give a later date',
  });
}

/** Reads the main line, newest first. */
function readFirstParents(
  kernel: Kernel,
  table: CommitTable,
  head: Uint8Array,
  boundaryIds: readonly Uint8Array[],
): Ordered {
  const boundary = new Set(boundaryIds.map(oidKey));
  const few = boundaryIds.length <= Math.min(MOST_BOUNDARIES, kernel.mostObjects - 2);
  const ids = few ? Buffer.concat(boundaryIds) : Buffer.alloc(0);
  const most = few ? COMMITS_PER_CALL : 1;
  // A lying index can make the chain a cycle. The marked row moves on at every power of two, so a cycle comes back to one.
  let mark = 0;
  for (let next: Uint8Array | undefined = head; next !== undefined;) {
    const before = table.count;
    forEachCommitRow(kernel.firstParents(next, most, ids), kernel.oidBytes, (commit) => {
      const row = table.add(commit);
      if (row > mark && Buffer.compare(commit.oid, table.oid(mark)) === 0) throw ownAncestor(commit.oid);
      if ((row & (row - 1)) === 0) mark = row;
    });
    const last = table.count - 1;
    const full = table.count - before === most;
    const ends = table.parentCount(last) === 0 || boundary.has(oidKey(table.oid(last)));
    next = full && !ends ? table.parent(last, 0).slice() : undefined;
  }
  const rows = Array.from({ length: table.count }, (_, i) => table.count - 1 - i);
  return { rows, firstParent: (row) => (row + 1 < table.count ? row + 1 : -1) };
}

/** Reads all commits that can be reached, each once. */
function readEverything(kernel: Kernel, table: CommitTable, head: Uint8Array, boundary: ReadonlySet<string>): Ordered {
  const rowOf = new Map<string, number>();
  const asked = new Set([oidKey(head)]);
  let frontier: Uint8Array[] = [head];
  while (frontier.length > 0) {
    const next: Uint8Array[] = [];
    const most = Math.min(COMMITS_PER_CALL, kernel.mostObjects);
    for (let from = 0; from < frontier.length; from += most) {
      const oids = Buffer.concat(frontier.slice(from, from + most));
      forEachCommitRow(kernel.commits(oids), kernel.oidBytes, (commit) => {
        const row = table.add(commit);
        const key = oidKey(commit.oid);
        rowOf.set(key, row);
        if (boundary.has(key)) return;
        for (let i = 0; i < table.parentCount(row); i++) {
          const parent = table.parent(row, i);
          const parentKey = oidKey(parent);
          if (asked.has(parentKey)) continue;
          asked.add(parentKey);
          next.push(parent.slice());
        }
      });
    }
    frontier = next;
  }
  const parentsOf = (row: number): number[] => {
    const count = boundary.has(oidKey(table.oid(row))) ? 0 : table.parentCount(row);
    return Array.from({ length: count }, (_, i) => rowOf.get(oidKey(table.parent(row, i))) ?? -1);
  };
  const before = (a: number, b: number): boolean =>
    table.committerTimes[a] !== table.committerTimes[b]
      ? table.committerTimes[a] < table.committerTimes[b]
      : Buffer.compare(table.oid(a), table.oid(b)) < 0;
  const rows = topologicalOrder(table.count, parentsOf, before);
  if (rows.length < table.count) {
    const reached = new Set(rows);
    for (let row = 0; row < table.count; row++) if (!reached.has(row)) throw ownAncestor(table.oid(row));
  }
  return { rows, firstParent: (row) => parentsOf(row)[0] ?? -1 };
}

function ownAncestor(oid: Uint8Array): CodefangError {
  const hex = Buffer.from(oid).toString('hex');
  return new CodefangError(
    'repository-corrupt-object',
    `commit ${hex} leads back to itself, or descends from one that does`,
    {
      oid: hex,
      hint: 'check the repository with `git fsck`, or clone it again',
    },
  );
}

function columnsOf(
  table: CommitTable,
  { rows, firstParent }: Ordered,
  width: number,
  tickSeconds: number,
  start: { readonly time: number; readonly author: number } | undefined,
  before: TickStart | undefined,
): CommitColumns {
  const count = rows.length;
  const columns = {
    oidBytes: width,
    oids: new Uint8Array(count * width),
    trees: new Uint8Array(count * width),
    parentTrees: new Uint8Array(count * width),
    parentCounts: Uint8Array.from(rows, (row) => Math.min(255, table.parentCount(row))),
    committerTimes: Float64Array.from(rows, (row) => table.committerTimes[row]),
    authorTimes: Float64Array.from(rows, (row) => table.authorTimes[row]),
    authors: Uint32Array.from(rows, (row) => table.authors[row]),
  };
  rows.forEach((row, i) => {
    columns.oids.set(table.oid(row), i * width);
    columns.trees.set(table.tree(row), i * width);
    const parent = firstParent(row);
    if (parent >= 0) columns.parentTrees.set(table.tree(parent), i * width);
  });
  if (start !== undefined) {
    columns.parentTrees.fill(0, 0, width);
    columns.parentCounts[0] = 0;
    columns.committerTimes[0] = columns.authorTimes[0] = start.time;
    columns.authors[0] = start.author;
  }
  return { ...columns, ticks: ticksOf(columns.committerTimes, tickSeconds, before) };
}

/** Rows `from` to `end` of a history's commits; views, nothing is copied. */
export function sliceCommits(commits: CommitColumns, from: number, end: number): CommitColumns {
  const width = commits.oidBytes;
  return {
    oidBytes: width,
    oids: commits.oids.subarray(from * width, end * width),
    trees: commits.trees.subarray(from * width, end * width),
    parentTrees: commits.parentTrees.subarray(from * width, end * width),
    parentCounts: commits.parentCounts.subarray(from, end),
    committerTimes: commits.committerTimes.subarray(from, end),
    authorTimes: commits.authorTimes.subarray(from, end),
    authors: commits.authors.subarray(from, end),
    ticks: commits.ticks.subarray(from, end),
  };
}
