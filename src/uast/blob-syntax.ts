// What one version of a file says: its declarations, imports and comments, from one parse and one pass of a query, and the identifiers of the
// lines that are asked for, from passes over these. A function of the text, the language, the lines and the roles asked for, of nothing else: the
// limit on a parse counts what the parser does, not how long it takes.

import type * as TreeSitter from 'web-tree-sitter';
import { plainName } from './declarations.js';
import { Findings, SpanList, type BlobSyntax } from './findings.js';
import { ALL_LINES, type LineRanges } from './line-ranges.js';
import { languages } from './language-table.js';
import { eachMatch, type Match, type MatchPlace } from './match-reader.js';
import { NamePool } from './name-pool.js';
import { mostAttributes, mostOpenElements } from './open-elements.js';
import { differenceOf, errorsOf, isDeeperThan } from './raw-tree.js';
import { DECLARATION_PARTS, DeclarationKind, roles, type Role } from './roles.js';
import type { RawModule, Runtime } from './runtime.js';

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
/** A query takes time for each level of a node that it looks at, so what a text may cost grows with its square. No file of seven large projects has as many. */
const MOST_LEVELS = 1000;
/** Elements of HTML that may be open at a time, those of which the end is left out among them: its scanner takes a quarter of a second for so many. */
const MOST_OPEN_ELEMENTS = 4000;
/** Attributes with values that a tag may have: a query looks at each pair of them. */
const MOST_ATTRIBUTES = 250;
/** A query takes time for each pair of nodes that are side by side in an error: half a second for so many. */
const MOST_PAIRS_IN_ERRORS = 20_000 ** 2;
/**
 * A text of which more than this share is in errors is in another language. What is a declaration within an error does not count: what one
 * conditional line tears apart may leave an error around all the functions of a file.
 */
const MOST_ERRORS = 0.5;
/** Of a text this share must be in common with the one before for its tree to be of use. */
const LEAST_COMMON = 0.5;

/** Parsers of all languages, for some roles. */
export class BlobParser {
  readonly #queries: (PreparedQuery | undefined)[] = [];
  readonly #identifierQueries: (PreparedQuery | undefined)[] = [];
  /** Of errors and declarations. */
  readonly #errorQueries: (PreparedQuery | undefined)[] = [];
  readonly #names = new NamePool();
  /** The last text, if it follows its grammar, and what was found in it. */
  #last: LastText | undefined;
  /** Parses that went on from the tree of the text before. */
  incrementalParses = 0;
  /** Whether what was found in the last text can be told from what was not: a parameter does not say what it is one of. */
  readonly #keepsFindings: boolean;

  constructor(
    private readonly runtime: Runtime,
    private readonly wanted: ReadonlySet<Role>,
  ) {
    this.#keepsFindings = !wanted.has('parameter');
  }

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
    if (
      languages[language].grammar === 'html' &&
      (mostOpenElements(text) > MOST_OPEN_ELEMENTS || mostAttributes(text) > MOST_ATTRIBUTES)
    ) {
      return 'too-complex';
    }
    this.runtime.parser.setLanguage(this.runtime.grammarOf(language).language);
    const goneOn = this.#treeFromLast(text, language);
    if (goneOn !== undefined) this.incrementalParses++;
    const tree = goneOn?.tree ?? this.#tree(text);
    if (tree === undefined) {
      this.forget();
      return 'too-complex';
    }
    const { hasError } = tree.rootNode;
    try {
      const errors = hasError ? errorsOf(this.runtime.raw, tree) : undefined;
      if (errors !== undefined && errors.pairs > MOST_PAIRS_IN_ERRORS) return 'too-complex';
      if (isDeeperThan(this.runtime.raw, tree, MOST_LEVELS)) return 'too-complex';
      const most = MOST_ERRORS * text.length;
      if (errors !== undefined && errors.units > most && this.#unitsAstray(tree, text, language) > most) {
        return 'other-language';
      }
      const found = this.#found(tree, text, language, goneOn?.edit);
      const syntax = this.#result(tree, text, language, hasError, identifierLines, found);
      this.forget();
      if (!hasError) this.#last = { text, language, tree, found };
      return syntax;
    } finally {
      if (this.#last?.tree !== tree) {
        this.forget();
        tree.delete();
      }
    }
  }

  /** What a tree says but for identifiers: with an edit, of a tree without errors that was made from the last. */
  #found(tree: TreeSitter.Tree, text: string, language: number, edit: Replacement | undefined): Findings {
    const { raw } = this.runtime;
    const query = (this.#queries[language] ??= this.#prepared(
      language,
      (purpose) => purpose !== 'identifier' && this.wanted.has(purpose as Role),
    ));
    const found = new Findings(this.#names);
    if (!query.findsAny) return found;
    const last = this.#last;
    const difference =
      edit === undefined || last === undefined || !this.#keepsFindings
        ? undefined
        : differenceOf(raw, last.tree, tree, edit);
    if (edit === undefined || last === undefined || difference === undefined) {
      query.find(raw, tree, text, found, EVERYWHERE);
      return found;
    }
    found.take(last.found, 'before', difference, edit);
    for (const node of difference.around) query.find(raw, tree, text, found, { ...EVERYWHERE, node, isItself: true });
    for (const node of difference.changed) query.find(raw, tree, text, found, { ...EVERYWHERE, node });
    found.take(last.found, 'after', difference, edit);
    return found;
  }

  /** Code units of a tree with errors that are in none of its declarations, whatever is asked for. */
  #unitsAstray(tree: TreeSitter.Tree, text: string, language: number): number {
    const query = (this.#errorQueries[language] ??= this.#prepared(
      language,
      (purpose) => purpose === 'error' || (purpose !== undefined && purpose in DeclarationKind),
    ));
    const found = new Findings(this.#names);
    query.find(this.runtime.raw, tree, text, found, EVERYWHERE);
    return found.unitsAstray();
  }

  /** Columns of what was found, with the identifiers of some lines. */
  #result(
    tree: TreeSitter.Tree,
    text: string,
    language: number,
    hasError: boolean,
    identifierLines: LineRanges,
    found: Findings,
  ): BlobSyntax {
    const identifiers = new SpanList();
    // There is one in every few letters: where few lines are asked for, the others' would cost as much as all the rest.
    if (this.wanted.has('identifier') && identifierLines.length > 0) {
      const query = (this.#identifierQueries[language] ??= this.#prepared(
        language,
        (purpose) => purpose === 'identifier',
      ));
      for (let at = 0; at < identifierLines.length; at += 2) {
        const lines = { firstLine: identifierLines[at], endLine: identifierLines[at + 1] };
        query.find(this.runtime.raw, tree, text, found, lines, identifiers);
      }
    }
    return found.result(language, text, hasError, identifiers.result());
  }

  #prepared(language: number, isFor: (purpose: Purpose) => boolean): PreparedQuery {
    const grammar = this.runtime.grammarOf(language);
    return new PreparedQuery(this.runtime, grammar.language, grammar.query, isFor);
  }

  /**
   * The tree made from the last text's, if that saves work: undefined if the texts have little in common, or if the tree has errors. Without
   * errors it is the tree that a parse from the start gives; with errors it may not be, since the parser then guesses.
   */
  #treeFromLast(text: string, language: number): { tree: TreeSitter.Tree; edit: Replacement } | undefined {
    const last = this.#last;
    if (last?.language !== language) return undefined;
    const edit = editBetween(last.text, text);
    if (edit.oldEndIndex - edit.startIndex > (1 - LEAST_COMMON) * last.text.length) return undefined;
    if (edit.newEndIndex - edit.startIndex > (1 - LEAST_COMMON) * text.length) return undefined;
    last.tree.edit(edit as TreeSitter.Edit);
    const tree = this.#tree(text, last.tree);
    if (tree?.rootNode.hasError === false) return { tree, edit };
    tree?.delete();
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

/** A text that follows its grammar, and what was found in it. */
interface LastText {
  readonly text: string;
  readonly language: number;
  readonly tree: TreeSitter.Tree;
  readonly found: Findings;
}

const EVERYWHERE: MatchPlace = { firstLine: ALL_LINES[0], endLine: ALL_LINES[1] };

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

/** What a capture of a query is for: a role, a part of a declaration, the node that its pattern is of, or an error. */
type Purpose = Role | (typeof DECLARATION_PARTS)[number] | 'root' | 'error' | undefined;

/** A language's query with the patterns that nobody needs left out. */
class PreparedQuery {
  private readonly query: TreeSitter.Query;
  readonly #purposes: readonly Purpose[];
  readonly #names: readonly string[];
  /** Conditions on the text of captures, by pattern. */
  readonly #predicates: readonly (readonly ((captures: readonly unknown[]) => boolean)[])[];
  /** Whether there is anything that it finds. */
  readonly findsAny: boolean;

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
    let findsAny = false;
    query.captureQuantifiers.forEach((quantifiers, pattern) => {
      const used = this.#purposes.filter((_, capture) => quantifiers[capture] !== 0);
      if (used.some(isWanted)) findsAny = true;
      else query.disablePattern(pattern);
    });
    this.findsAny = findsAny;
  }

  /** Enters what it finds at a place of a tree; identifiers, if any, that start on its lines. */
  find(
    raw: RawModule,
    tree: TreeSitter.Tree,
    text: string,
    found: Findings,
    place: MatchPlace,
    identifiers?: SpanList,
  ): void {
    eachMatch(raw, this.query, tree, place, (match) => this.#take(match, text, found, place, identifiers));
  }

  #take(match: Match, text: string, found: Findings, place: MatchPlace, identifiers: SpanList | undefined): void {
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
    const imported: number[] = [];
    let name = -1;
    let scope = -1;
    let root = -1;
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
          imported.push(i);
          break;
        case 'root':
          root = i;
          break;
        case 'error':
          found.errors.push({ start: match.start(i), end: match.end(i) });
          break;
        case undefined:
          break;
        case 'identifier':
          // There may be one in every few letters, and none goes beyond its line but for the break.
          if (match.firstLine(i) >= place.firstLine && match.firstLine(i) < place.endLine) {
            identifiers?.add(match.firstLine(i), match.firstLine(i), match.start(i), match.end(i));
          }
          break;
        default:
          found.spans[purpose].add(match.firstLine(i), match.lastLine(i), match.start(i), match.end(i));
      }
    }
    for (const i of imported) {
      const [start, end] = [match.start(i), match.end(i)];
      found.imports.push({
        start,
        line: match.firstLine(i),
        text: found.names.own(text.slice(start, end)),
        rootStart: root < 0 ? start : match.start(root),
        rootEnd: root < 0 ? end : match.end(root),
      });
    }
    if (declaration === undefined || name < 0) return;
    const { kind, at } = declaration;
    found.declarations.push({
      kind,
      start: match.start(at),
      end: match.end(at),
      firstLine: match.firstLine(at),
      lastLine: match.lastLine(at),
      name: [scope, name]
        .filter((part) => part >= 0)
        .map((part) => found.names.own(plainName(text.slice(match.start(part), match.end(part)))))
        .join('.'),
      nameEnd: match.end(name),
    });
  }
}

function purposeOf(capture: string): Purpose {
  if (capture === '_error') return 'error';
  if (capture === '_root') return 'root';
  return [...roles, ...DECLARATION_PARTS].find((purpose) => purpose === capture);
}
