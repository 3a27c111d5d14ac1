// What was found in a text, as it is found: by passes of queries, or taken over from the text before. Its columns are what a version says.

import { declarationsOf, type Declarations, type FoundDeclaration } from './declarations.js';
import { importNames } from './import-names.js';
import type { NamePool } from './name-pool.js';
import type { TreeDifference } from './raw-tree.js';

/** Pieces of the text, in its order: first and last line from 0, and start and end in UTF-16 code units. */
export interface Spans {
  readonly firstLines: Uint32Array;
  readonly lastLines: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What a version of a file says. What was not asked for is empty. */
export interface BlobSyntax {
  readonly declarations: Declarations;
  /** Names of the modules that are imported, each once, in the order of the text. */
  readonly imports: readonly string[];
  /** The line of each, from 0: where it, or the list that it is in, begins. */
  readonly importLines: Uint32Array;
  readonly comments: Spans;
  readonly strings: Spans;
  readonly identifiers: Spans;
  readonly parameters: Spans;
  readonly branches: Spans;
  /** Somewhere the text does not follow the grammar; what does is there all the same. */
  readonly hasErrors: boolean;
}

/** What names imported modules, and the node that it is in. */
interface FoundImport {
  readonly start: number;
  readonly line: number;
  readonly text: string;
  readonly rootStart: number;
  readonly rootEnd: number;
}

/** A piece of the text, in UTF-16 code units. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** By how much a text grew at an edit: in code units and in lines. */
export interface MovingEdit {
  readonly oldEndIndex: number;
  readonly newEndIndex: number;
  readonly oldEndPosition: { readonly row: number };
  readonly newEndPosition: { readonly row: number };
}

/** What passes have found so far. */
export class Findings {
  readonly declarations: FoundDeclaration[] = [];
  readonly imports: FoundImport[] = [];
  readonly spans = {
    comment: new SpanList(),
    string: new SpanList(),
    parameter: new SpanList(),
    branch: new SpanList(),
  };
  /** Pieces that follow no rule, if they are asked for. */
  readonly errors: Piece[] = [];

  /** `names` has what is kept from one text to the next: a piece of a text would keep all of it. */
  constructor(readonly names: NamePool) {}

  /** Code units that are in an error, and not in a declaration within it but for the errors in that. */
  unitsAstray(): number {
    const pieces = [
      ...this.errors.map(({ start, end }) => ({ start, end, isAstray: true })),
      ...this.declarations.map(({ start, end }) => ({ start, end, isAstray: false })),
    ].sort((a, b) => a.start - b.start || b.end - a.end || Number(b.isAstray) - Number(a.isAstray));
    const open: typeof pieces = [];
    let units = 0;
    let at = 0;
    const goTo = (place: number): void => {
      if (open.at(-1)?.isAstray) units += place - at;
      at = place;
    };
    const closeUntil = (place: number): void => {
      for (let last = open.at(-1); last !== undefined && last.end <= place; last = open.at(-1)) {
        goTo(last.end);
        open.pop();
      }
    };
    for (const piece of pieces) {
      closeUntil(piece.start);
      goTo(piece.start);
      open.push(piece);
    }
    closeUntil(Infinity);
    return units;
  }

  /** Takes over what was found in the text before an edit, on one side of what differs. */
  take(last: Findings, side: 'before' | 'after', { before, oldAfter }: TreeDifference, edit: MovingEdit): void {
    const isThere = (start: number, end: number): boolean => (side === 'before' ? end <= before : start >= oldAfter);
    const by = side === 'before' ? 0 : edit.newEndIndex - edit.oldEndIndex;
    const lines = side === 'before' ? 0 : edit.newEndPosition.row - edit.oldEndPosition.row;
    const isMoved = by !== 0 || lines !== 0;
    for (const one of last.declarations) {
      if (!isThere(one.start, one.end)) continue;
      const moved = {
        kind: one.kind,
        start: one.start + by,
        end: one.end + by,
        firstLine: one.firstLine + lines,
        lastLine: one.lastLine + lines,
        name: one.name,
        nameEnd: one.nameEnd + by,
      };
      this.declarations.push(isMoved ? moved : one);
    }
    for (const one of last.imports) {
      if (!isThere(one.rootStart, one.rootEnd)) continue;
      const { start, line, text, rootStart, rootEnd } = one;
      const moved = {
        start: start + by,
        line: line + lines,
        text,
        rootStart: rootStart + by,
        rootEnd: rootEnd + by,
      };
      this.imports.push(isMoved ? moved : one);
    }
    for (const kind of ['comment', 'string', 'branch'] as const) {
      last.spans[kind].copyTo(this.spans[kind], isThere, by, lines);
    }
  }

  result(language: number, text: string, hasErrors: boolean, identifiers: Spans): BlobSyntax {
    const own = (name: string): string => this.names.own(name);
    const { comment, string, parameter, branch } = this.spans;
    const imported = new Map<string, number>();
    for (const { line, text: written } of this.imports.sort((a, b) => a.start - b.start)) {
      for (const name of importNames(language, written)) if (!imported.has(name)) imported.set(name, line);
    }
    const declarations = declarationsOf(this.declarations, text, language);
    return {
      declarations: {
        ...declarations,
        names: declarations.names.map(own),
        fullNames: declarations.fullNames.map(own),
      },
      imports: Array.from(imported.keys(), own),
      importLines: Uint32Array.from(imported.values()),
      comments: comment.result(),
      strings: string.result(),
      identifiers,
      parameters: parameter.result(),
      branches: branch.result(),
      hasErrors,
    };
  }
}

const NONE = new Uint32Array(0);
/** Most texts have none of some kinds, and every array takes room. */
const NO_SPANS: Spans = { firstLines: NONE, lastLines: NONE, starts: NONE, ends: NONE };

/** A growing list of spans, four words each. */
export class SpanList {
  #words = new Uint32Array(0);
  #count = 0;

  add(firstLine: number, lastLine: number, start: number, end: number): void {
    const at = 4 * this.#count++;
    if (at + 4 > this.#words.length) {
      const longer = new Uint32Array(Math.max(64, 2 * this.#words.length));
      longer.set(this.#words);
      this.#words = longer;
    }
    this.#words[at] = firstLine;
    this.#words[at + 1] = lastLine;
    this.#words[at + 2] = start;
    this.#words[at + 3] = end;
  }

  /** Adds those that are there to another list, moved. */
  copyTo(other: SpanList, isThere: (start: number, end: number) => boolean, by: number, lines: number): void {
    const words = this.#words;
    for (let at = 0; at < 4 * this.#count; at += 4) {
      if (!isThere(words[at + 2], words[at + 3])) continue;
      other.add(words[at] + lines, words[at + 1] + lines, words[at + 2] + by, words[at + 3] + by);
    }
  }

  /** In the order of the text; of equal spans one. Matches come by their ends, so nearly in that order. */
  result(): Spans {
    if (this.#count === 0) return NO_SPANS;
    const words = this.#words;
    const count = this.#count;
    let isSorted = true;
    for (let at = 4; at < 4 * count && isSorted; at += 4) {
      isSorted = words[at - 2] < words[at + 2] || (words[at - 2] === words[at + 2] && words[at - 1] > words[at + 3]);
    }
    if (isSorted) return columnsOf(words, count);
    const compare = (a: number, b: number): number =>
      words[4 * a + 2] - words[4 * b + 2] || words[4 * b + 3] - words[4 * a + 3];
    const order = Array.from({ length: count }, (_, row) => row)
      .sort(compare)
      .filter((row, i, sorted) => i === 0 || compare(sorted[i - 1], row) !== 0);
    const ordered = new Uint32Array(4 * order.length);
    order.forEach((row, i) => ordered.set(words.subarray(4 * row, 4 * row + 4), 4 * i));
    return columnsOf(ordered, order.length);
  }
}

function columnsOf(words: Uint32Array, count: number): Spans {
  const spans = {
    firstLines: new Uint32Array(count),
    lastLines: new Uint32Array(count),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
  };
  for (let row = 0, at = 0; row < count; row++) {
    spans.firstLines[row] = words[at++];
    spans.lastLines[row] = words[at++];
    spans.starts[row] = words[at++];
    spans.ends[row] = words[at++];
  }
  return spans;
}
