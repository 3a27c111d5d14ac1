// Syntax trees, read straight from tree-sitter's memory, and what of a tree is not in the one that it was made from. A node is five words:
// id, start in the text (in UTF-16 code units), row, column, and the name it has in its place, if that is another.

import type * as TreeSitter from 'web-tree-sitter';
import type { RawModule } from './runtime.js';

export const NODE_WORDS = 5;
const ID = 0;
const START = 1;
const ALIAS = 4;

/** A node's words, or those of several. */
export type RawNode = Int32Array;

/** tree-sitter keeps the address of what an object stands for under the name 0. */
export const addressOf = (handle: object): number => (handle as { readonly 0: number })[0];

/** Where a text was changed into another. */
export interface TextEdit {
  readonly startIndex: number;
  readonly oldEndIndex: number;
  readonly newEndIndex: number;
}

/** What of a tree is not in the one before. */
export interface TreeDifference {
  /**
   * A node of the old tree that ends here or before is in the new one, as it was, and so is one that starts at `oldAfter` or behind it: by as much
   * later as the text has grown. Places in the old text; nodes without a letter may be there and not here.
   */
  readonly before: number;
  readonly oldAfter: number;
  /** Nodes that hold the difference, from the root down: each other than before, though most of what is in it is not. */
  readonly around: readonly RawNode[];
  /** Nodes that were not there, or are other in themselves. */
  readonly changed: readonly RawNode[];
}

/** A smaller node is other as a whole. */
const LEAST_AROUND = 256;
/** More nodes than this side by side are not worth looking at one by one. */
const MOST_CHANGED = 32;

/**
 * The difference between a tree without errors and the tree without errors that was parsed from it, after it was told of the edit. Undefined if it
 * is of many nodes.
 *
 * A parse takes over nodes of the tree it goes on from, as they are and at the same address; the others it makes anew, at other addresses,
 * since those of the old tree are taken. So nodes of one address, called alike in their place, are one node. The smallest have no address of
 * their own and are compared by what they are.
 */
export function differenceOf(
  raw: RawModule,
  oldTree: TreeSitter.Tree,
  newTree: TreeSitter.Tree,
  edit: TextEdit,
): TreeDifference | undefined {
  const { startIndex, oldEndIndex, newEndIndex } = edit;
  const was = new TreeReader(raw, oldTree);
  const is = new TreeReader(raw, newTree);
  // A leaf of the old tree that lost its end to the edit ends where the edit does now, and one that lost its beginning begins there.
  const isPureInsertion = oldEndIndex === startIndex;
  const lastEnd = isPureInsertion || newEndIndex > startIndex ? startIndex : startIndex - 1;
  const firstStart = isPureInsertion ? newEndIndex : newEndIndex + 1;
  /** Whether two nodes before, or behind, the edit are one. One that is across it is not, nor is one on its other side, though it may be as it was. */
  const isSame = (old: RawNode, node: RawNode, side: 'before' | 'after'): boolean => {
    if (old[ALIAS] !== node[ALIAS] || old[START] !== node[START]) return false;
    const end = is.end(node);
    if (side === 'before' ? end > startIndex : node[START] < newEndIndex) return false;
    if (old[ID] === node[ID]) return true;
    return (
      (side === 'before' ? end <= lastEnd : node[START] >= firstStart) &&
      was.isLeaf(old) &&
      is.isLeaf(node) &&
      was.symbol(old) === is.symbol(node) &&
      was.end(old) === end
    );
  };
  /** Whether a node is another than before in what is in it, and worth going into. */
  const isAlike = (old: RawNode, node: RawNode): boolean =>
    old[ALIAS] === node[ALIAS] &&
    was.symbol(old) === is.symbol(node) &&
    is.end(node) - node[START] >= LEAST_AROUND &&
    !is.isLeaf(node);
  /** Whether neighbours of the old tree had letters before the edit, for certain. */
  const isWide = (first: RawNode, last: RawNode, count: number): boolean =>
    count > 0 && was.end(last) - first[START] > newEndIndex - startIndex;
  const around: RawNode[] = [];
  let before = 0;
  let oldAfter = Infinity;
  let old = was.root();
  let node = is.root();
  for (;;) {
    around.push(node);
    const oldChildren = was.children(old);
    const children = is.children(node);
    const most = Math.min(oldChildren.length, children.length) / NODE_WORDS;
    const at = (of: RawNode, i: number): RawNode => of.subarray(i * NODE_WORDS, (i + 1) * NODE_WORDS);
    const fromEnd = (of: RawNode, i: number): RawNode => at(of, of.length / NODE_WORDS - 1 - i);
    let head = 0;
    while (head < most && isSame(at(oldChildren, head), at(children, head), 'before')) head++;
    let tail = 0;
    while (tail < most - head && isSame(fromEnd(oldChildren, tail), fromEnd(children, tail), 'after')) tail++;
    const countOf = (of: RawNode): number => of.length / NODE_WORDS - head - tail;
    const oldChild = at(oldChildren, head);
    const child = at(children, head);
    const isOne = countOf(oldChildren) === 1 && countOf(children) === 1 && isAlike(oldChild, child);
    if (!isOne && !isWide(oldChild, fromEnd(oldChildren, tail), countOf(oldChildren))) {
      // Something that stood there must be looked at again, or what is around would end where the rest begins.
      while (head + tail > 0) {
        const neighbour = head > 0 ? at(children, --head) : fromEnd(children, --tail);
        if (is.end(neighbour) > neighbour[START]) break;
      }
    }
    if (head > 0) before = is.end(at(children, head - 1));
    if (tail > 0) oldAfter = fromEnd(children, tail - 1)[START] - newEndIndex + oldEndIndex;
    if (isOne) {
      [old, node] = [oldChild, child];
      continue;
    }
    const count = countOf(children);
    if (count > MOST_CHANGED) return undefined;
    const changed = Array.from({ length: count }, (_, i) => at(children, head + i));
    return { before, oldAfter, around, changed };
  }
}

/** Levels that a grammar may make of one letter: `[` is an array in an expression in a statement in an error. */
const LEVELS_PER_UNIT = 4;

/** Whether a tree has more than so many levels. Nodes too small to have as many as are left are not looked into. */
export function isDeeperThan(raw: RawModule, tree: TreeSitter.Tree, most: number): boolean {
  const reader = new TreeReader(raw, tree);
  /** From the root down: the children on each level that are still to be looked into. */
  const levels: RawNode[] = [reader.root()];
  for (;;) {
    const left = levels.at(-1);
    if (left === undefined) return false;
    if (left.length === 0) {
      levels.pop();
      continue;
    }
    if (levels.length > most) return true;
    const node = left.subarray(0, NODE_WORDS);
    levels[levels.length - 1] = left.subarray(NODE_WORDS);
    const room = (reader.end(node) - node[START]) * LEVELS_PER_UNIT;
    if (levels.length + room > most) levels.push(reader.children(node));
  }
}

/** What tree-sitter calls a piece that follows no rule, in every grammar. */
const ERROR_SYMBOL = 0xffff;

/** What of a tree follows no rule. */
export interface TreeErrors {
  /** Code units in errors; those within errors count once. */
  readonly units: number;
  /** Pairs of nodes that are side by side in an error: a query may look at each. */
  readonly pairs: number;
}

/** The errors of a tree; nodes without any are not looked into. */
export function errorsOf(raw: RawModule, tree: TreeSitter.Tree): TreeErrors {
  const reader = new TreeReader(raw, tree);
  let units = 0;
  let pairs = 0;
  let errorEnd = 0;
  /** From the root down: the nodes on each level that are still to be looked at. */
  const levels: RawNode[] = [reader.root()];
  for (;;) {
    const left = levels.at(-1);
    if (left === undefined) return { units, pairs };
    if (left.length === 0) {
      levels.pop();
      continue;
    }
    const node = left.subarray(0, NODE_WORDS);
    levels[levels.length - 1] = left.subarray(NODE_WORDS);
    if (!reader.hasError(node)) continue;
    const children = reader.children(node);
    levels.push(children);
    if (reader.symbol(node) !== ERROR_SYMBOL) continue;
    const end = reader.end(node);
    units += Math.max(0, end - Math.max(node[START], errorEnd));
    errorEnd = Math.max(errorEnd, end);
    pairs += (children.length / NODE_WORDS) ** 2;
  }
}

/** A tree's nodes. */
class TreeReader {
  readonly #tree: number;
  readonly #exchange: number;

  constructor(
    private readonly raw: RawModule,
    tree: TreeSitter.Tree,
  ) {
    this.#tree = addressOf(tree);
    this.#exchange = raw._ts_init() >> 2;
  }

  root(): RawNode {
    this.raw._ts_tree_root_node_wasm(this.#tree);
    return this.raw.HEAP32.slice(this.#exchange, this.#exchange + NODE_WORDS);
  }

  /** The words of a node's children, end to end. */
  children(node: RawNode): RawNode {
    this.#handIn(node);
    this.raw._ts_node_children_wasm(this.#tree);
    const heap = this.raw.HEAP32;
    const [count, address] = heap.subarray(this.#exchange, this.#exchange + 2);
    if (count === 0) return new Int32Array(0);
    checkRoom(address);
    const words = heap.slice(address >> 2, (address >> 2) + count * NODE_WORDS);
    this.raw._free(address);
    return words;
  }

  end(node: RawNode): number {
    this.#handIn(node);
    return this.raw._ts_node_end_index_wasm(this.#tree);
  }

  symbol(node: RawNode): number {
    this.#handIn(node);
    return this.raw._ts_node_symbol_wasm(this.#tree);
  }

  hasError(node: RawNode): boolean {
    this.#handIn(node);
    return this.raw._ts_node_has_error_wasm(this.#tree) !== 0;
  }

  isLeaf(node: RawNode): boolean {
    this.#handIn(node);
    return this.raw._ts_node_child_count_wasm(this.#tree) === 0;
  }

  #handIn(node: RawNode): void {
    this.raw.HEAP32.set(node, this.#exchange);
  }
}

/** Where there is no room for what is handed out, it lies at address 0, over whatever was there: nothing of the parser is to be trusted then. */
export function checkRoom(address: number): void {
  if (address === 0) throw new RangeError('the memory of the parser is full');
}
