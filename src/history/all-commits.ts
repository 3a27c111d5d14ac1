// All commits of a history in one order that serves the main line, too: before each commit of the main line stand those that it brings, that
// is, which it reaches and the one before it does not; parents first, and of those that are free to come the oldest. So
//
//   - the main line, taken out of the order, is the main line,
//   - the commits up to one of the main line are all it reaches: its whole past, and nothing else,
//   - the order up to there does not depend on what comes later.
//
// What follows a known part is read without the known part: commits are walked from both sides, newest first, those that known commits reach
// being known. A clock may be wrong, so age alone proves nothing. But with S the most seconds by which any known commit seems older than one of its
// ancestors, a known ancestor of age t has only descendants of at least t - S among the known commits: once everything known and as young
// as that is walked, whatever is not found to be known, is new. A wrong clock costs time, not truth.

import type { CommitGraph } from './commit-graph.js';
import { ownAncestor } from './commit-graph.js';
import { Heap } from './heap.js';
import { topologicalOrder } from './topological-order.js';

/**
 * The order of what the commits of a main line (rows, oldest first) reach; `isOut` tells of rows that are not to be in it, as their parents
 * are not. Throws for a commit that is its own ancestor.
 */
export function orderAll(graph: CommitGraph, mainLine: readonly number[], isOut: (row: number) => boolean): number[] {
  const order: number[] = [];
  const taken = new Set<number>();
  for (const main of mainLine) {
    const group = broughtBy(graph, main, (row) => taken.has(row) || isOut(row));
    for (const row of group) taken.add(row);
    order.push(...inOrder(graph, group));
  }
  return order;
}

/** A row and all it reaches through rows that are not `isOut`. */
function broughtBy(graph: CommitGraph, main: number, isOut: (row: number) => boolean): number[] {
  const group = new Set([main]);
  // A set is gone through with what is added on the way.
  for (const row of group) {
    for (const parent of graph.parentsOf(row)) if (parent >= 0 && !isOut(parent)) group.add(parent);
  }
  return [...group];
}

/** Rows with parents first; parents that are not among them do not count. */
function inOrder(graph: CommitGraph, group: readonly number[]): number[] {
  if (group.length === 1) {
    if (graph.parentsOf(group[0]).includes(group[0])) throw ownAncestor(graph.table.oid(group[0]));
    return [...group];
  }
  const places = new Map(group.map((row, place) => [row, place]));
  const parentsOf = (place: number): number[] => graph.parentsOf(group[place]).map((row) => places.get(row) ?? -1);
  const order = topologicalOrder(group.length, parentsOf, (a, b) => graph.isOlder(group[a], group[b]));
  if (order.length < group.length) {
    const reached = new Set(order);
    for (const [row, place] of places) if (!reached.has(place)) throw ownAncestor(graph.table.oid(row));
  }
  return order.map((place) => group[place]);
}

/** All rows that a row reaches, with it. */
export function reachedFrom(graph: CommitGraph, row: number): Set<number> {
  return new Set(broughtBy(graph, row, () => false));
}

/** Marks of rows on a walk; a row never goes back to a smaller one. */
const NEW = 1;
const KNOWN = 2;

/**
 * The rows that the new commits of a main line bring and a known commit does not reach, with these new commits: a set. `known` is its row,
 * and `clockSkew` is of what it reaches. Reads what it must.
 */
export function newRows(
  graph: CommitGraph,
  mainLine: readonly number[],
  known: number,
  clockSkew: number,
): ReadonlySet<number> {
  const { committerTimes: times } = graph.table;
  const marks = new Map<number, number>(mainLine.map((row) => [row, NEW]));
  const waiting = new Heap((a, b) => graph.isOlder(b, a));
  const walked = new Map<number, number>();
  let oldest = Infinity;
  const mark = (row: number, as: number): void => {
    if ((marks.get(row) ?? 0) >= as) return;
    marks.set(row, as);
    waiting.add(row);
    if (as === NEW) oldest = Math.min(oldest, times[row]);
  };
  const markParents = (row: number, as: number): void => {
    const parents = graph.parentIds(row);
    graph.read(parents);
    for (const parent of parents) mark(graph.rowOf(parent), as);
  };
  mark(known, KNOWN);
  for (const row of mainLine) markParents(row, NEW);
  for (let row = waiting.first; row !== undefined && times[row] >= oldest - clockSkew; row = waiting.first) {
    waiting.take();
    const as = marks.get(row) ?? 0;
    if (walked.get(row) === as) continue;
    walked.set(row, as);
    markParents(row, as);
  }
  return new Set([...marks].filter(([, as]) => as === NEW).map(([row]) => row));
}

/**
 * The most seconds by which a commit of an order seems older than one of its ancestors, or more: `known` is that of commits that are not in the
 * order, which their rows may stand for as parents.
 */
export function clockSkewOf(graph: CommitGraph, order: readonly number[], known: number): number {
  const { committerTimes: times } = graph.table;
  /** The youngest of each row's ancestors and itself. */
  const youngest = new Map<number, number>();
  let skew = known;
  for (const row of order) {
    let most = times[row];
    for (const parent of graph.parentsOf(row)) {
      if (parent >= 0) most = Math.max(most, youngest.get(parent) ?? times[parent] + known);
    }
    youngest.set(row, most);
    skew = Math.max(skew, most - times[row]);
  }
  return skew;
}
