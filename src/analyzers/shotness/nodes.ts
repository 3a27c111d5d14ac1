// The declarations that are alive, as dense numbers: by the file they are in and by their full name. A number is not given again until the
// table is packed, so a log of numbers stays true.

import { grownColumn, type Columns } from '../../base/columns.js';
import { PathTable } from '../path-table.js';

/** Columns by node, each as long as there are nodes. */
const COLUMNS = ['files', 'kinds', 'names', 'plainNames', 'changes', 'firstTicks', 'lastTicks'] as const;
type Column = (typeof COLUMNS)[number];

/** No node. */
export const NO_NODE = -1;
/** `files` of a node that is gone. */
export const GONE = 0xffffffff;
/** A tick that never was. */
export const NEVER = 0xffffffff;
/** A file and a name as one number: both are below 2^26. */
const FILE_STEP = 2 ** 26;

/** What is known of every node. */
export class NodeTable {
  /** Texts of names, plain and full. */
  readonly texts = new PathTable();
  /** Columns by node; only the first `size` entries of each are of any. */
  readonly columns: Record<Column, Uint32Array> = Object.fromEntries(
    COLUMNS.map((name) => [name, new Uint32Array(0)]),
  ) as Record<Column, Uint32Array>;
  #size = 0;
  readonly #places = new Map<number, number>();

  /** How many numbers were given. */
  get size(): number {
    return this.#size;
  }

  /** The number of a text. */
  text(name: string): number {
    const bytes = Buffer.from(name, 'utf8');
    return this.texts.add(bytes, 0, bytes.length);
  }

  /** The node of a file with a full name. */
  find(file: number, name: number): number {
    return this.#places.get(file * FILE_STEP + name) ?? NO_NODE;
  }

  /** The nodes of a file. */
  ofFile(file: number): number[] {
    const { files } = this.columns;
    const nodes: number[] = [];
    for (let node = 0; node < this.#size; node++) if (files[node] === file) nodes.push(node);
    return nodes;
  }

  /** A new node, not changed yet. */
  create(file: number, kind: number, name: number, plainName: number): number {
    const node = this.#size++;
    for (const column of COLUMNS) {
      if (node === this.columns[column].length) this.columns[column] = grownColumn(this.columns[column], node + 1);
    }
    const { files, kinds, names, plainNames, changes, firstTicks, lastTicks } = this.columns;
    files[node] = file;
    kinds[node] = kind;
    names[node] = name;
    plainNames[node] = plainName;
    changes[node] = 0;
    firstTicks[node] = lastTicks[node] = NEVER;
    this.#places.set(file * FILE_STEP + name, node);
    return node;
  }

  /** Takes a node from where it is; it is gone unless `put` puts it somewhere. */
  remove(node: number): void {
    const { files, names } = this.columns;
    this.#places.delete(files[node] * FILE_STEP + names[node]);
    files[node] = GONE;
  }

  /** Puts a node that was removed to another place. */
  put(node: number, file: number, kind: number, name: number, plainName: number): void {
    const { files, kinds, names, plainNames } = this.columns;
    files[node] = file;
    kinds[node] = kind;
    names[node] = name;
    plainNames[node] = plainName;
    this.#places.set(file * FILE_STEP + name, node);
  }

  /** Makes a node one of a kind. */
  becomes(node: number, kind: number): void {
    this.columns.kinds[node] = kind;
  }

  isGone(node: number): boolean {
    return this.columns.files[node] === GONE;
  }

  /** Counts a change of a node. */
  count(node: number, tick: number): void {
    const { changes, firstTicks, lastTicks } = this.columns;
    changes[node]++;
    if (firstTicks[node] === NEVER) firstTicks[node] = tick;
    lastTicks[node] = tick;
  }

  /** The nodes that are alive. */
  living(): number[] {
    return Array.from({ length: this.#size }, (_, node) => node).filter((node) => this.columns.files[node] !== GONE);
  }

  /** The state of the living, renumbered from 0 in their order; texts that no longer name one are left out. */
  save(): Columns {
    const living = this.living();
    const texts = new PathTable();
    const renamed = new Map<number, number>();
    const textOf = (old: number): number => {
      let text = renamed.get(old);
      if (text === undefined) {
        const bytes = this.texts.path(old);
        renamed.set(old, (text = texts.add(bytes, 0, bytes.length)));
      }
      return text;
    };
    const columns = Object.fromEntries(
      COLUMNS.map((column): [string, Uint32Array] => {
        const of = this.columns[column];
        const isText = column === 'names' || column === 'plainNames';
        return [`node-${column}`, Uint32Array.from(living, (node) => (isText ? textOf(of[node]) : of[node]))];
      }),
    );
    const { bytes, ends } = texts.save();
    return { ...columns, nodeTextBytes: bytes, nodeTextEnds: ends };
  }

  /** Replaces the table by one that `save` gave. */
  load(state: Columns): void {
    for (const column of COLUMNS) this.columns[column] = Uint32Array.from(state[`node-${column}`]);
    this.texts.load({ bytes: state['nodeTextBytes'] as Uint8Array, ends: state['nodeTextEnds'] as Uint32Array });
    const { files, names } = this.columns;
    this.#size = files.length;
    this.#places.clear();
    for (let node = 0; node < this.#size; node++) this.#places.set(files[node] * FILE_STEP + names[node], node);
  }
}
