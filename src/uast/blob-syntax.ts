// What one version of a file says: its declarations, imports and comments, from one parse and one pass of a query, and the identifiers of the
// lines that are asked for, from passes over these. A function of the text, the language, the lines and the roles asked for, of nothing else: the
// limit on a parse counts what the parser does, not how long it takes.

import type * as TreeSitter from 'web-tree-sitter';
import { declarationsOf, type Declarations, type FoundDeclaration } from './declarations.js';
import { importNames } from './import-names.js';
import { ALL_LINES, type LineRanges } from './line-ranges.js';
import { eachMatch, type Match } from './match-reader.js';
import { NamePool } from './name-pool.js';
import { DECLARATION_PARTS, DeclarationKind, roles, type Role } from './roles.js';
import type { RawModule, Runtime } from './runtime.js';

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

/** Why a version of a file says nothing. */
export type Unparsed = 'too-complex' | 'other-language';

/** The parser has stopped for good: its memory was full, or it has a fault. */
export class ParserStopped extends Error {}

/**
 * What a parse may take, all of it counted by what the parser does: it rests every hundred steps, and asks for a piece of the text whenever it
 * looks outside of the one it has. Usual code takes 5 to 15 rests and less than one piece a kilobyte; some grammars, in text that does not
 * follow them, look ahead to the end again and again. See docs/performance.md.
 */
const FEWEST_RESTS = 2000;
const RESTS_PER_KIB = 64;
const FEWEST_PIECES = 4000;
const PIECES_PER_KIB = 16;
const PIECE = 5000;
/** A text of which more than this share is in errors is in another language. */
const MOST_ERRORS = 0.5;
/** Of a text this share must be in common with the one before for its tree to be of use. */
const LEAST_COMMON = 0.5;

/** Parsers of all languages, for some roles. */
export class BlobParser {
  readonly #queries: (PreparedQuery | undefined)[] = [];
  readonly #identifierQueries: (PreparedQuery | undefined)[] = [];
  readonly #names = new NamePool();
  /** The last text, if it follows its grammar. */
  #last: { readonly text: string; readonly language: number; readonly tree: TreeSitter.Tree } | undefined;

  constructor(
    private readonly runtime: Runtime,
    private readonly wanted: ReadonlySet<Role>,
  ) {}

  /**
   * Parses a text of the language at a place of the table; identifiers, if they are asked for, are those that start on some lines. Throws
   * `ParserStopped`, after which nothing works.
   */
  parse(text: string, language: number, identifierLines = ALL_LINES): BlobSyntax | Unparsed {
    try {
      return this.#parse(text, language, identifierLines);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
        throw new ParserStopped(error.message, { cause: error });
      }
      throw error;
    }
  }

  /** Forgets the last text. */
  forget(): void {
    this.#last?.tree.delete();
    this.#last = undefined;
  }

  #parse(text: string, language: number, identifierLines: LineRanges): BlobSyntax | Unparsed {
    this.runtime.parser.setLanguage(this.runtime.grammarOf(language).language);
    const tree = this.#treeFromLast(text, language) ?? this.#tree(text);
    this.forget();
    if (tree === undefined) return 'too-complex';
    if (tree.rootNode.hasError) {
      try {
        return this.#read(tree, text, language, identifierLines);
      } finally {
        tree.delete();
      }
    }
    this.#last = { text, language, tree };
    return this.#read(tree, text, language, identifierLines);
  }

  /** What a tree says. */
  #read(tree: TreeSitter.Tree, text: string, language: number, identifierLines: LineRanges): BlobSyntax | Unparsed {
    const { raw } = this.runtime;
    const found = new Findings();
    const query = (this.#queries[language] ??= this.#prepared(language, (purpose) => purpose !== 'identifier'));
    query.find(raw, tree, text, found, ALL_LINES);
    if (found.errorUnits > MOST_ERRORS * text.length) return 'other-language';
    // There is one in every few letters: where few lines are asked for, the others' would cost as much as all the rest.
    if (this.wanted.has('identifier') && identifierLines.length > 0) {
      const identifiers = (this.#identifierQueries[language] ??= this.#prepared(
        language,
        (purpose) => purpose === 'identifier',
      ));
      identifiers.find(raw, tree, text, found, identifierLines);
    }
    return found.result(language, text, tree.rootNode.hasError, this.#names);
  }

  #prepared(language: number, isFor: (purpose: Purpose) => boolean): PreparedQuery {
    const grammar = this.runtime.grammarOf(language);
    return new PreparedQuery(
      this.runtime,
      grammar.language,
      grammar.query,
      (purpose) => isFor(purpose) && (purpose === 'error' || this.wanted.has(purpose as Role)),
    );
  }

  /**
   * The tree made from the last text's, if that saves work: undefined if the texts have little in common, or if the tree has errors. Without
   * errors it is the tree that a parse from the start gives; with errors it may not be, since the parser then guesses.
   */
  #treeFromLast(text: string, language: number): TreeSitter.Tree | undefined {
    const last = this.#last;
    if (last?.language !== language) return undefined;
    const edit = editBetween(last.text, text);
    if (edit.oldEndIndex - edit.startIndex > (1 - LEAST_COMMON) * last.text.length) return undefined;
    if (edit.newEndIndex - edit.startIndex > (1 - LEAST_COMMON) * text.length) return undefined;
    last.tree.edit(edit as TreeSitter.Edit);
    const tree = this.#tree(text, last.tree);
    if (tree?.rootNode.hasError !== true) return tree;
    tree.delete();
    return undefined;
  }

  /** The tree of a text; undefined if it takes too much. */
  #tree(text: string, from: TreeSitter.Tree | null = null): TreeSitter.Tree | undefined {
    const { parser } = this.runtime;
    const kibibytes = text.length >> 10;
    const mostRests = FEWEST_RESTS + RESTS_PER_KIB * kibibytes;
    const mostPieces = FEWEST_PIECES + PIECES_PER_KIB * kibibytes;
    let rests = 0;
    let pieces = 0;
    // Who looks too often is told that the text is at its end.
    const piece = (at: number): string => (++pieces > mostPieces ? '' : text.slice(at, at + PIECE));
    const tree = parser.parse(piece, from, { progressCallback: () => ++rests > mostRests || pieces > mostPieces });
    if (tree !== null && pieces <= mostPieces) return tree;
    tree?.delete();
    parser.reset();
    return undefined;
  }
}

/** A replacement as tree-sitter takes it. */
type Replacement = Pick<
  TreeSitter.Edit,
  'startIndex' | 'oldEndIndex' | 'newEndIndex' | 'startPosition' | 'oldEndPosition' | 'newEndPosition'
>;

/** The one replacement that makes one text of another. */
function editBetween(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let startIndex = 0;
  while (startIndex < most && before.charCodeAt(startIndex) === after.charCodeAt(startIndex)) startIndex++;
  let oldEndIndex = before.length;
  let newEndIndex = after.length;
  while (
    oldEndIndex > startIndex &&
    newEndIndex > startIndex &&
    before.charCodeAt(oldEndIndex - 1) === after.charCodeAt(newEndIndex - 1)
  ) {
    oldEndIndex--;
    newEndIndex--;
  }
  const startPosition = placeOf(before, startIndex, 0, { row: 0, column: 0 });
  return {
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition: placeOf(before, oldEndIndex, startIndex, startPosition),
    newEndPosition: placeOf(after, newEndIndex, startIndex, startPosition),
  };
}

/** Row and column of an index, counted on from a place before it. */
function placeOf(text: string, index: number, from: number, place: TreeSitter.Point): TreeSitter.Point {
  let { row } = place;
  let lineStart = from - place.column;
  for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: index - lineStart };
}

/** What a capture of a query is for: a role, a part of a declaration, or an error. */
type Purpose = Role | (typeof DECLARATION_PARTS)[number] | 'error' | undefined;

/** A language's query with the patterns that nobody needs left out. */
class PreparedQuery {
  private readonly query: TreeSitter.Query;
  readonly #purposes: readonly Purpose[];
  readonly #names: readonly string[];
  /** Conditions on the text of captures, by pattern. */
  readonly #predicates: readonly (readonly ((captures: readonly unknown[]) => boolean)[])[];

  constructor(
    runtime: Runtime,
    language: TreeSitter.Language,
    source: string,
    isWanted: (purpose: Purpose) => boolean,
  ) {
    const query = new runtime.Query(language, `${source}\n(ERROR) @_error`);
    this.query = query;
    this.#names = query.captureNames;
    this.#purposes = query.captureNames.map(purposeOf);
    this.#predicates = (query as unknown as { textPredicates: never }).textPredicates;
    query.captureQuantifiers.forEach((quantifiers, pattern) => {
      const used = this.#purposes.filter((_, capture) => quantifiers[capture] !== 0);
      if (!used.some(isWanted)) query.disablePattern(pattern);
    });
  }

  /** Enters what it finds in ranges of a tree's lines. */
  find(raw: RawModule, tree: TreeSitter.Tree, text: string, found: Findings, lines: LineRanges): void {
    for (let at = 0; at < lines.length; at += 2) {
      eachMatch(
        raw,
        this.query,
        tree,
        (match) => this.#take(match, text, found, lines[at], lines[at + 1]),
        lines[at],
        lines[at + 1],
      );
    }
  }

  /** Enters a match; of identifiers those that start on the lines [firstLine, endLine). */
  #take(match: Match, text: string, found: Findings, firstLine: number, endLine: number): void {
    const { pattern, count } = match;
    const predicates = this.#predicates[pattern];
    if (predicates.length > 0) {
      const captures = Array.from({ length: count }, (_, i) => ({
        name: this.#names[match.capture(i)],
        node: { text: text.slice(match.start(i), match.end(i)) },
      }));
      if (!predicates.every((holds) => holds(captures))) return;
    }
    let declaration: { kind: DeclarationKind; at: number } | undefined;
    let name = -1;
    let scope = -1;
    for (let i = 0; i < count; i++) {
      const purpose = this.#purposes[match.capture(i)];
      switch (purpose) {
        case 'function':
        case 'method':
        case 'class':
        case 'namespace':
          declaration = { kind: DeclarationKind[purpose], at: i };
          break;
        case 'name':
          name = i;
          break;
        case 'scope':
          scope = i;
          break;
        case 'import':
          found.imports.push({
            start: match.start(i),
            line: match.firstLine(i),
            text: text.slice(match.start(i), match.end(i)),
          });
          break;
        case 'error':
          found.error(match.start(i), match.end(i));
          break;
        case undefined:
          break;
        case 'identifier':
          // There may be one in every few letters, and none goes beyond its line but for the break.
          if (match.firstLine(i) >= firstLine && match.firstLine(i) < endLine) {
            found.spans.identifier.add(match.firstLine(i), match.firstLine(i), match.start(i), match.end(i));
          }
          break;
        default:
          found.spans[purpose].add(match.firstLine(i), match.lastLine(i), match.start(i), match.end(i));
      }
    }
    if (declaration === undefined || name < 0) return;
    const { kind, at } = declaration;
    found.declarations.push({
      kind,
      start: match.start(at),
      end: match.end(at),
      firstLine: match.firstLine(at),
      lastLine: match.lastLine(at),
      name: text.slice(match.start(name), match.end(name)),
      nameEnd: match.end(name),
      scope: scope < 0 ? undefined : text.slice(match.start(scope), match.end(scope)),
    });
  }
}

function purposeOf(capture: string): Purpose {
  if (capture === '_error') return 'error';
  return [...roles, ...DECLARATION_PARTS].find((purpose) => purpose === capture);
}

/** What a pass has found so far. */
class Findings {
  readonly declarations: FoundDeclaration[] = [];
  readonly imports: { start: number; line: number; text: string }[] = [];
  readonly spans = {
    comment: new SpanList(),
    string: new SpanList(),
    identifier: new SpanList(),
    parameter: new SpanList(),
    branch: new SpanList(),
  };
  /** Code units in errors; those within errors count once. */
  errorUnits = 0;
  #errorEnd = 0;

  error(start: number, end: number): void {
    this.errorUnits += Math.max(0, end - Math.max(start, this.#errorEnd));
    this.#errorEnd = Math.max(this.#errorEnd, end);
  }

  result(language: number, text: string, hasErrors: boolean, pool: NamePool): BlobSyntax {
    const { comment, string, identifier, parameter, branch } = this.spans;
    const imported = new Map<string, number>();
    for (const { line, text: written } of this.imports.sort((a, b) => a.start - b.start)) {
      for (const name of importNames(language, written)) if (!imported.has(name)) imported.set(name, line);
    }
    const declarations = declarationsOf(this.declarations, text);
    return {
      declarations: {
        ...declarations,
        names: declarations.names.map((name) => pool.own(name)),
        fullNames: declarations.fullNames.map((name) => pool.own(name)),
      },
      imports: Array.from(imported.keys(), (name) => pool.own(name)),
      importLines: Uint32Array.from(imported.values()),
      comments: comment.result(),
      strings: string.result(),
      identifiers: identifier.result(),
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
class SpanList {
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
