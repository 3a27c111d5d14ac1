// The matches of a query in a syntax tree, read straight from tree-sitter's memory. Words of a match as it lies there:
//
//   pattern, number of captures, then for each capture: capture, and a node in five words (id, start in the text, row, column, other)
//
// Places in the text are UTF-16 code units. A match is a window that moves: its answers hold until the next.

import type * as TreeSitter from 'web-tree-sitter';
import type { RawModule } from './runtime.js';
import { addressOf, checkRoom, NODE_WORDS, type RawNode } from './raw-tree.js';

const CAPTURE_WORDS = 6;
/** Matches that are under way at a time; nested patterns over thousands of levels would hold more. */
const MOST_UNDER_WAY = 1 << 16;
const NO_DEPTH_LIMIT = 0xffffffff;

/** One match. */
export interface Match {
  readonly pattern: number;
  /** How many captures it has. */
  readonly count: number;
  /** What the i-th is called, as an index into the query's names. */
  capture(i: number): number;
  /** Where its node starts and ends in the text, and its first and last line, from 0. */
  start(i: number): number;
  end(i: number): number;
  firstLine(i: number): number;
  lastLine(i: number): number;
}

class RawMatch implements Match {
  pattern = 0;
  count = 0;
  /** Word at which the first capture lies. */
  at = 0;
  heap: Int32Array;
  readonly #exchange: number;

  constructor(
    private readonly raw: RawModule,
    exchange: number,
    private readonly tree: number,
  ) {
    this.heap = raw.HEAP32;
    this.#exchange = exchange >> 2;
  }

  capture(i: number): number {
    return this.heap[this.at + CAPTURE_WORDS * i];
  }
  start(i: number): number {
    return this.heap[this.at + CAPTURE_WORDS * i + 2];
  }
  firstLine(i: number): number {
    return this.heap[this.at + CAPTURE_WORDS * i + 3];
  }
  end(i: number): number {
    this.#handIn(i);
    return this.raw._ts_node_end_index_wasm(this.tree);
  }
  lastLine(i: number): number {
    this.#handIn(i);
    this.raw._ts_node_end_point_wasm(this.tree);
    const row = this.heap[this.#exchange];
    // A node that takes in the line break ends before the first letter of the next line.
    return this.heap[this.#exchange + 1] === 0 && row > this.firstLine(i) ? row - 1 : row;
  }

  #handIn(i: number): void {
    const node = this.at + CAPTURE_WORDS * i + 1;
    this.heap.copyWithin(this.#exchange, node, node + NODE_WORDS);
  }
}

/** Where matches are looked for. */
export interface MatchPlace {
  /** With a node on the lines [firstLine, endLine). */
  readonly firstLine: number;
  readonly endLine: number;
  /** Within a node; without it, in the whole tree. */
  readonly node?: RawNode;
  /** Of the node itself alone, not of those within it. */
  readonly isItself?: boolean;
}

/** Runs a query over a tree and shows every match at a place, by where in the text it is complete. */
export function eachMatch(
  raw: RawModule,
  query: TreeSitter.Query,
  tree: TreeSitter.Tree,
  { firstLine, endLine, node, isItself = false }: MatchPlace,
  show: (match: Match) => void,
): void {
  const exchange = raw._ts_init();
  const treeAddress = addressOf(tree);
  if (node === undefined) raw._ts_tree_root_node_wasm(treeAddress);
  else raw.HEAP32.set(node, exchange >> 2);
  // From row and column to row and column; then bytes, and the same again of what a whole match must lie in, which have no bounds.
  const range = [firstLine, 0, endLine, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const depth = isItself ? 0 : NO_DEPTH_LIMIT;
  raw._ts_query_matches_wasm(addressOf(query), treeAddress, ...range, MOST_UNDER_WAY, depth);
  const match = new RawMatch(raw, exchange, treeAddress);
  const count = match.heap[exchange >> 2];
  const address = match.heap[(exchange >> 2) + 1];
  if (count > 0) checkRoom(address);
  let at = address >> 2;
  for (let i = 0; i < count; i++) {
    match.pattern = match.heap[at];
    match.count = match.heap[at + 1];
    match.at = at + 2;
    show(match);
    at = match.at + CAPTURE_WORDS * match.count;
  }
  raw._free(address);
}
