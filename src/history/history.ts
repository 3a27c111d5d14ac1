// A history: its commits oldest first, as columns, and the people who wrote them. Two orders: the first-parent chain (the main line,
// a merge being one change of it) and all commits, those that a commit of the main line brings before it (all-commits.ts).

import { CodefangError } from '../base/errors.js';
import type { Kernel } from '../kernel/kernel.js';
import { clockSkewOf, newRows, orderAll, reachedFrom } from './all-commits.js';
import { withCoAuthors } from './co-authors.js';
import type { CommitColumns } from './commit-columns.js';
import { CommitGraph } from './commit-graph.js';
import { CommitTable, oidKey } from './commit-table.js';
import { readMainLine } from './main-line.js';
import { EARLIER, People } from './people.js';
import { ticksOf, type TickStart } from './ticks.js';
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
  /** The most seconds by which a commit seems older than one of its ancestors, or more; 0 where only the main line is read. */
  readonly clockSkew: number;
}

/** Which commits: those of the main line, or all that it reaches, those that are not on it before the one that brings them. */
export type CommitOrder = 'first-parent' | 'all-commits';

/** A part of a history, from its start, that was read before. */
export interface KnownHistory extends TickStart {
  /** Id of its last commit. */
  readonly lastOid: Uint8Array;
  /** Its commits; a folded start counts as one. */
  readonly count: number;
  /** As in `History`. */
  readonly people: readonly string[];
  readonly folded: number | undefined;
  readonly clockSkew: number;
}

/** What to read. */
export interface HistoryOptions {
  /** Id of the newest commit. */
  readonly head: Uint8Array;
  /** Ids of the commits at which a shallow clone ends. */
  readonly boundary: readonly Uint8Array[];
  readonly order: CommitOrder;
  readonly tickSeconds: number;
  /** Names the co-authors of a commit with its author (co-authors.ts). */
  readonly coAuthors?: boolean;
  /** Which part of the main line, and so of what it brings. */
  readonly window?: HistoryWindow | undefined;
  /** What was read before: if it is a part of the history, only the commits that follow it are given. */
  readonly known?: KnownHistory | undefined;
}

/** Commits of a table in their order. */
interface Ordered {
  readonly table: CommitTable;
  /** Rows of the table, oldest first. */
  readonly rows: readonly number[];
  /** The row of a commit's first parent; -1 if it has none. */
  readonly firstParent: (row: number) => number;
  readonly isMainLine: (row: number) => boolean;
  /** The place in `rows` of the last commit that is known; -1 if what is known is no part of the history. */
  readonly known: number;
  /** The first of the rows is a starting state, which stands for so many commits and counts as made at this time. */
  readonly start: { readonly commits: number; readonly time: number } | undefined;
  readonly clockSkew: number;
}

/**
 * Reads a history. Errors: a commit or parent that is missing or corrupt, or its own ancestor (`repository-*`); no commit in the window
 * (`user-no-commits`).
 */
export function readHistory(kernel: Kernel, options: HistoryOptions): History {
  const people = new People();
  const ordered =
    options.order === 'first-parent'
      ? mainLineOf(kernel, people, options)
      : (followingCommits(kernel, people, options) ?? allCommits(kernel, people, options));
  const { table, start } = ordered;
  const boundary = new Set(options.boundary.map(oidKey));
  const shallow = ordered.rows.some(
    (row, i) => !(start !== undefined && i === 0) && table.parentCount(row) > 0 && boundary.has(oidKey(table.oid(row))),
  );
  const newest = ordered.rows[ordered.rows.length - 1];
  const headOid = Buffer.from(table.oid(newest)).toString('hex');
  const headTree = table.tree(newest).slice();
  const { known } = options;
  const follows =
    known !== undefined &&
    ordered.known >= 0 &&
    start?.commits === known.folded &&
    // A window that is counted from the newest commit moves with it, though it folds the same commits.
    (start === undefined || start.time === known.firstTime);
  const rows = follows ? ordered.rows.slice(ordered.known + 1) : ordered.rows;
  const before = follows ? known : undefined;
  const columns = columnsOf({ ...ordered, rows }, kernel.oidBytes, options.tickSeconds, before, () =>
    people.rowOf(Buffer.from(EARLIER)),
  );
  const ofAuthors = options.coAuthors
    ? withCoAuthors(kernel, columns, people.names, before?.people)
    : numbered(columns, people.names, before?.people);
  const { commits, names } = ofAuthors;
  const { clockSkew } = ordered;
  return { commits, people: names, headOid, headTree, follows, shallow, folded: start?.commits, clockSkew };
}

/** Whether a window is asked for: it is cut from the whole line, while without one the walk ends where it meets what is known. */
function isCut({ window }: HistoryOptions): boolean {
  return window?.since !== undefined || window?.until !== undefined;
}

function mainLineOf(kernel: Kernel, people: People, options: HistoryOptions): Ordered {
  const { head, boundary, known } = options;
  const table = new CommitTable(kernel.oidBytes, people);
  const ends = known === undefined || isCut(options) || known.folded !== undefined ? [] : [known.lastOid];
  const line = readMainLine(kernel, table, head, [...boundary, ...ends]);
  const cut = cutOf(table, line, options.window);
  const rows = line.slice(cut.first, cut.end);
  const start = cut.foldedTime === undefined ? undefined : { commits: cut.first + 1, time: cut.foldedTime };
  // A walk that ends at the known commit has it as its oldest row; in a whole line it stands behind as many rows as are known.
  const last = known === undefined ? -1 : ends.length > 0 ? 0 : known.count - 1;
  return {
    table,
    rows,
    // The table has the line newest first.
    firstParent: (row) => (row + 1 < table.count ? row + 1 : -1),
    isMainLine: () => true,
    known: placeOf(table, rows, last, known),
    start,
    clockSkew: 0,
  };
}

/** All commits, read whole. */
function allCommits(kernel: Kernel, people: People, options: HistoryOptions): Ordered {
  const { known } = options;
  const graph = graphOf(kernel, people, options);
  const { table } = graph;
  graph.readAll(options.head);
  const line = graph.firstParents(graph.rowOf(options.head));
  const cut = cutOf(table, line, options.window);
  const mainLine = line.slice(cut.first, cut.end);
  const earlier = cut.foldedTime === undefined ? undefined : reachedFrom(graph, mainLine[0]);
  const rows = orderAll(graph, mainLine, (row) => earlier?.has(row) === true);
  const start =
    earlier === undefined || cut.foldedTime === undefined ? undefined : { commits: earlier.size, time: cut.foldedTime };
  return {
    ...inGraph(graph, mainLine),
    rows,
    known: placeOf(table, rows, known === undefined ? -1 : known.count - 1, known),
    start,
    clockSkew: clockSkewOf(graph, rows, 0),
  };
}

/** The last known commit and those of all commits that follow it; undefined if it is not on the main line, or is not all that came before. */
function followingCommits(kernel: Kernel, people: People, options: HistoryOptions): Ordered | undefined {
  const { head, boundary, known } = options;
  if (known === undefined || isCut(options) || known.folded !== undefined) return undefined;
  const table = new CommitTable(kernel.oidBytes, people);
  const [last, ...mainLine] = readMainLine(kernel, table, head, [...boundary, known.lastOid]);
  if (placeOf(table, [last], 0, known) < 0) return undefined;
  const graph = graphOf(kernel, people, options, table);
  const rest = newRows(graph, mainLine, last, known.clockSkew);
  const rows = orderAll(graph, mainLine, (row) => !rest.has(row));
  return {
    ...inGraph(graph, [last, ...mainLine]),
    rows: [last, ...rows],
    known: 0,
    start: undefined,
    clockSkew: clockSkewOf(graph, rows, known.clockSkew),
  };
}

function graphOf(
  kernel: Kernel,
  people: People,
  { boundary }: HistoryOptions,
  table = new CommitTable(kernel.oidBytes, people),
): CommitGraph {
  return new CommitGraph(kernel, table, new Set(boundary.map(oidKey)));
}

function inGraph(
  graph: CommitGraph,
  mainLine: readonly number[],
): Pick<Ordered, 'table' | 'firstParent' | 'isMainLine'> {
  const main = new Set(mainLine);
  return {
    table: graph.table,
    firstParent: (row) => graph.parentsOf(row).at(0) ?? -1,
    isMainLine: (row) => main.has(row),
  };
}

/** The place of the last known commit, if it is where it should be; else -1. */
function placeOf(
  table: CommitTable,
  rows: readonly number[],
  place: number,
  known: Pick<KnownHistory, 'lastOid'> | undefined,
): number {
  const row = rows.at(place < 0 ? rows.length : place);
  return row !== undefined && known !== undefined && Buffer.compare(table.oid(row), known.lastOid) === 0 ? place : -1;
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

/** The part of a main line (rows, oldest first) that a window leaves; all of it without one. */
function cutOf(table: CommitTable, line: readonly number[], window: HistoryWindow | undefined): Cut {
  if (window === undefined) return { first: 0, end: line.length, foldedTime: undefined };
  const cut = cutHistory(
    Float64Array.from(line, (row) => table.committerTimes[row]),
    window,
  );
  if (cut !== undefined) return cut;
  throw new CodefangError('user-no-commits', 'no commit of the main line is as old as --until asks for', {
    hint: 'give a later date',
  });
}

function columnsOf(
  { table, rows, firstParent, isMainLine, start }: Ordered,
  width: number,
  tickSeconds: number,
  before: TickStart | undefined,
  authorOfStart: () => number,
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
    mainLine: Uint8Array.from(rows, (row) => Number(isMainLine(row))),
  };
  rows.forEach((row, i) => {
    columns.oids.set(table.oid(row), i * width);
    columns.trees.set(table.tree(row), i * width);
    const parent = firstParent(row);
    if (parent >= 0) columns.parentTrees.set(table.tree(parent), i * width);
  });
  if (start !== undefined && before === undefined) {
    columns.parentTrees.fill(0, 0, width);
    columns.parentCounts[0] = 0;
    columns.committerTimes[0] = columns.authorTimes[0] = start.time;
    columns.authors[0] = authorOfStart();
  }
  return { ...columns, ticks: ticksOf(columns.committerTimes, tickSeconds, before, columns.mainLine) };
}
