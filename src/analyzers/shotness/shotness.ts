// Shotness: how often each function changes, and which functions change together.
//
// A commit changes a function once if a line that it removes or adds lies in it. A function keeps its record when its file moves; when it
// gets another name, or goes to another file, in a commit in which exactly one function goes and exactly one comes with the body it has. When
// it goes otherwise, its record ends. So at any time the functions with a record are those of the files as they are, or as they were last
// when a version could be read.

import { grownColumn, type Columns } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { Side, textsOf, type SyntaxColumns } from '../../changes/syntax-columns.js';
import type { PeopleTable } from '../../history/people-table.js';
import type { Analyzer } from '../analyzer.js';
import { midnightBefore } from '../burndown/calendar.js';
import { isUnread } from '../unread-sides.js';
import { FileTracks, NO_FILE, type SavedTracks } from '../file-tracks.js';
import { selectedKinds } from './node-selection.js';
import { NO_NODE, NodeTable } from './nodes.js';
import { shotnessResult, type ShotnessOptions, type ShotnessResult } from './result.js';
import { touchedNodes, type NodeMark, type TouchedNode } from './touched-nodes.js';

/** Commits that change more functions say little of what belongs together: they are counted, but couple nothing. */
export const MOST_COUPLED = 50;

/** The analyzer. State: which file lives where, the functions in them, and for every commit which functions it changed. */
export class Shotness implements Analyzer<ShotnessResult> {
  readonly id = 'shotness';
  readonly needs = { hunks: true, renames: true, uast: { functions: true } };

  readonly #tracks = new FileTracks(this.id, () => this.#files++);
  #files = 0;
  readonly #nodes = new NodeTable();
  /** For every commit that couples functions: how many, and which. */
  #sets = new Uint32Array(256);
  #setsEnd = 0;
  /** Commits that changed more functions than are coupled. */
  #uncoupledCommits = 0;
  #startTime: number | undefined;
  #lastTick = 0;
  readonly #selected: ReadonlySet<number>;

  constructor(private readonly options: ShotnessOptions) {
    this.#selected = new Set(selectedKinds(options.shotnessDslStruct));
  }

  consume(batch: ChangeBatch, startsWithState = false): void {
    const { commits, syntax } = batch;
    if (commits.committerTimes.length > 0) this.#startTime ??= midnightBefore(commits.committerTimes[0]);
    this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
    const rows = syntax && new FunctionRows(syntax, this.#nodes, this.#selected);
    const isUnreadSide = (change: number, side: 0 | 1): boolean => isUnread(batch, change, side);
    this.#tracks.follow(batch, (commit, from, to, files) => {
      const touched = rows === undefined ? [] : this.#takeIn(rows, isUnreadSide, from, to, files);
      if (startsWithState && commit === 0) return;
      for (const node of touched) this.#nodes.count(node, commits.ticks[commit]);
      if (touched.length > MOST_COUPLED) this.#uncoupledCommits++;
      else if (touched.length > 1) this.#addSet(touched);
    });
  }

  /** Renumbers what is alive, and drops the rest. */
  compact(): void {
    this.load(this.save());
  }

  save(): Columns {
    const numbers = new Map(this.#nodes.living().map((node, number) => [node, number]));
    const sets: number[] = [];
    this.#eachSet((nodes) => {
      const left = nodes.flatMap((node) => numbers.get(node) ?? []);
      if (left.length > 1) sets.push(left.length, ...left);
    });
    return {
      ...this.#tracks.save(),
      ...this.#nodes.save(),
      sets: Uint32Array.from(sets),
      numbers: Uint32Array.of(this.#files, this.#uncoupledCommits, this.#lastTick),
      startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
    };
  }

  load(state: Columns): void {
    this.#tracks.load(state as unknown as SavedTracks);
    this.#nodes.load(state);
    this.#sets = Uint32Array.from(state['sets']);
    this.#setsEnd = this.#sets.length;
    [this.#files, this.#uncoupledCommits, this.#lastTick] = state['numbers'];
    this.#startTime = state['startTime'][0];
  }

  result(_people?: PeopleTable): ShotnessResult {
    const state = {
      nodes: this.#nodes,
      paths: this.#paths(),
      eachSet: (show: (nodes: readonly number[]) => void): void => this.#eachSet(show),
      uncoupledCommits: this.#uncoupledCommits,
      startTime: this.#startTime,
      lastTick: this.#lastTick,
    };
    return shotnessResult(state, this.options);
  }

  /** The state as it stands, for `touchedSince`; it holds until the next `compact` or `load`. */
  mark(): NodeMark {
    const { files, changes, firstTicks, lastTicks } = this.#nodes.columns;
    return {
      files: files.slice(0, this.#nodes.size),
      changes: changes.slice(0, this.#nodes.size),
      firstTicks: firstTicks.slice(),
      lastTicks: lastTicks.slice(),
      paths: this.#paths(),
      setsEnd: this.#setsEnd,
    };
  }

  /** The functions that had changed so often at a mark and that later batches changed, the most changed first. */
  touchedSince(mark: NodeMark, fewestChanges: number): readonly TouchedNode[] {
    const eachSet = (show: (nodes: readonly number[]) => void): void => this.#eachSet(show, mark.setsEnd);
    return touchedNodes(mark, { nodes: this.#nodes, paths: this.#paths(), eachSet }, fewestChanges);
  }

  /** Paths of the files that are alive. */
  #paths(): ReadonlyMap<number, string> {
    return new Map(this.#tracks.living().map(({ file, path }) => [file, Buffer.from(path).toString('utf8')]));
  }

  #eachSet(show: (nodes: readonly number[]) => void, end = this.#setsEnd): void {
    for (let at = 0; at < end; at += 1 + this.#sets[at]) {
      show([...this.#sets.subarray(at + 1, at + 1 + this.#sets[at])]);
    }
  }

  #addSet(nodes: readonly number[]): void {
    const end = this.#setsEnd + 1 + nodes.length;
    if (end > this.#sets.length) this.#sets = grownColumn(this.#sets, end);
    this.#sets[this.#setsEnd] = nodes.length;
    this.#sets.set(nodes, this.#setsEnd + 1);
    this.#setsEnd = end;
  }

  /** Brings the nodes to where the changes of a commit leave them; those that it changed, in ascending order. */
  #takeIn(
    rows: FunctionRows,
    isUnreadSide: (change: number, side: 0 | 1) => boolean,
    from: number,
    to: number,
    files: readonly number[],
  ): number[] {
    const nodes = this.#nodes;
    const touched = new Set<number>();
    const gone: Departure[] = [];
    const come: Arrival[] = [];
    for (let change = from; change < to; change++) {
      const file = files[change - from];
      if (file === NO_FILE) continue;
      const isNewUnread = isUnreadSide(change, Side.new);
      // All that the other side has stands in rows where one could not be read, whether or not that had it, too.
      const left = isUnreadSide(change, Side.old) && !isNewUnread ? new Set(nodes.ofFile(file)) : undefined;
      rows.each(change, (row) => {
        const node = nodes.find(file, row.name);
        left?.delete(node);
        if (row.isOld) {
          if (row.isAlone && node !== NO_NODE && !isNewUnread) gone.push({ ...row, file, node });
          else if (row.isTouched && node !== NO_NODE) touched.add(node);
        } else if (!row.isSelected) {
          // What had this name is of another kind now.
          if (node !== NO_NODE) gone.push({ ...row, file, node, body: '' });
        } else if ((row.isAlone && left === undefined) || node === NO_NODE) come.push({ ...row, file });
        else {
          nodes.becomes(node, row.kind);
          if (row.isTouched) touched.add(node);
        }
      });
      for (const node of left ?? []) gone.push({ ...UNSEEN, file, node });
    }
    const successors = successorsOf(gone, come);
    for (const { node } of gone) nodes.remove(node);
    for (const arrival of come) {
      const before = successors.get(arrival);
      const { file, kind, name, plainName } = arrival;
      const node = before?.node ?? nodes.create(file, kind, name, plainName);
      if (before !== undefined) nodes.put(node, file, kind, name, plainName);
      if (arrival.isTouched || before?.isTouched === true) touched.add(node);
    }
    for (const { node } of gone) if (nodes.isGone(node)) touched.delete(node);
    return [...touched].sort((a, b) => a - b);
  }
}

/** A function that a change touches, or that only one side has. */
interface FunctionRow {
  readonly isOld: boolean;
  readonly kind: number;
  readonly isSelected: boolean;
  /** Texts of the node table: the full name and the plain one. */
  readonly name: number;
  readonly plainName: number;
  readonly isTouched: boolean;
  readonly isAlone: boolean;
  /** What the body is known by; empty if it is not. */
  readonly body: string;
  /** It is known together with the name, and may be alike by chance in another file. */
  readonly isShort: boolean;
}
/** What is gone since a version that could not be read. */
const UNSEEN: FunctionRow = {
  isOld: true,
  kind: 0,
  isSelected: true,
  name: -1,
  plainName: -1,
  isTouched: false,
  isAlone: true,
  body: '',
  isShort: false,
};
type Departure = FunctionRow & { readonly file: number; readonly node: number };
type Arrival = FunctionRow & { readonly file: number };

/** For what comes, what of the departures it was: a body that goes once and comes once, in a file, or else, unless it is short, in the commit; else what has its full name in the file. */
function successorsOf(gone: readonly Departure[], come: readonly Arrival[]): Map<Arrival, Departure> {
  const successors = new Map<Arrival, Departure>();
  const taken = new Set<Departure>();
  const body = (of: FunctionRow): boolean => of.body !== '';
  const wasSeen = (of: FunctionRow): boolean => of.name !== UNSEEN.name;
  const passes: readonly (readonly [isKnown: (of: FunctionRow) => boolean, keyOf: (of: Arrival) => string])[] = [
    [body, (of) => `${of.file} ${of.body}`],
    [(of) => body(of) && !of.isShort, (of) => of.body],
    [wasSeen, (of) => `${of.file} ${of.name}`],
  ];
  for (const [isKnown, keyOf] of passes) {
    const departures = onlyOnes(
      gone.filter((departure) => departure.isOld && isKnown(departure) && !taken.has(departure)),
      keyOf,
    );
    const arrivals = onlyOnes(
      come.filter((arrival) => isKnown(arrival) && !successors.has(arrival)),
      keyOf,
    );
    for (const [key, arrival] of arrivals) {
      const departure = departures.get(key);
      if (departure === undefined) continue;
      successors.set(arrival, departure);
      taken.add(departure);
    }
  }
  return successors;
}

/** Items by key, of those whose key no other has. */
function onlyOnes<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return new Map(items.filter((item) => counts.get(keyOf(item)) === 1).map((item) => [keyOf(item), item]));
}

/** The rows of functions of a batch, names as texts of the node table. */
class FunctionRows {
  readonly #texts: readonly string[];
  readonly #known: (number | undefined)[] = [];

  constructor(
    private readonly syntax: SyntaxColumns,
    private readonly nodes: NodeTable,
    private readonly selected: ReadonlySet<number>,
  ) {
    this.#texts = textsOf(syntax);
  }

  /** Shows the rows of a change; old ones of kinds that are not followed are passed over. */
  each(change: number, show: (row: FunctionRow) => void): void {
    const { ends, sides, kinds, names, fullNames, isTouched, isAlone, bodyHighs, bodyLows } = this.syntax.functions;
    for (let row = change === 0 ? 0 : ends[change - 1]; row < ends[change]; row++) {
      const isOld = sides[row] === Side.old;
      const isSelected = this.selected.has(kinds[row]);
      if (isOld && !isSelected) continue;
      const hasBody = bodyHighs[row] !== 0 || bodyLows[row] !== 0;
      show({
        isOld,
        kind: kinds[row],
        isSelected,
        name: this.#text(fullNames[row]),
        plainName: this.#text(names[row]),
        isTouched: isTouched[row] === 1,
        isAlone: isAlone[row] === 1,
        body: hasBody ? `${bodyHighs[row]} ${bodyLows[row]}` : '',
        isShort: hasBody && bodyHighs[row] === 0,
      });
    }
  }

  #text(text: number): number {
    return (this.#known[text] ??= this.nodes.text(this.#texts[text]));
  }
}
