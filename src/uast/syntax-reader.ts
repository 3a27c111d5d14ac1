// Fills what the text of a batch's changed files says. Changes are looked at path by path, the newest first, as their lines were: so the
// old side of one is as a rule the new side of the next.

import { ChangeFlag, type ChangeBatch } from '../changes/change-batch.js';
import { byPath } from '../changes/line-rows.js';
import { NO_LANGUAGE as NO_LANGUAGE_BYTE, Side, SyntaxState } from '../changes/syntax-columns.js';
import type { SyntaxColumns, SyntaxRequest } from '../changes/syntax-columns.js';
import type { Kernel } from '../kernel/kernel.js';
import type { Spans } from './findings.js';
import { blockText, commentBlocks } from './comment-blocks.js';
import { isEnglishWord, wordsOf } from './english-words.js';
import { addFunctionRows, FUNCTION_COLUMNS } from './function-rows.js';
import { dialectOf, languageOfPath, NO_LANGUAGE } from './language-table.js';
import { ALL_LINES, mergedRanges, NO_LINES, type LineRanges } from './line-ranges.js';
import { eachReplaced, hasReplacedLines, identifiersOfLine, replacedLines, TextLines } from './replaced-lines.js';
import type { Role } from './roles.js';
import { RowGroups } from './row-groups.js';
import { TextTable } from './text-table.js';
import { TouchedLines, type HunkRange } from './touched-lines.js';
import { Versions, versionKey, type SyntaxCounters, type Version, type VersionsAids } from './versions.js';

const REGULAR = 0o100000;
const TYPE_BITS = 0o170000;
/** Flags of a side that has no text, by side. */
const NOT_TEXT = [
  ChangeFlag.oldBinary | ChangeFlag.oldMissing | ChangeFlag.oldTooLarge,
  ChangeFlag.newBinary | ChangeFlag.newMissing | ChangeFlag.newTooLarge,
] as const;

/** Reads syntax through one kernel, in one thread, always what one request says. */
export class SyntaxReader {
  readonly #versions: Versions;

  constructor(
    kernel: Kernel,
    private readonly request: SyntaxRequest,
    aids: VersionsAids,
  ) {
    this.#versions = new Versions(kernel, rolesOf(request), request.mostBytes, aids);
  }

  /** The syntax of a batch whose hunks are filled; one batch after the other. */
  async read(batch: ChangeBatch): Promise<SyntaxColumns> {
    const filling = new Filling(batch, this.request, this.#versions);
    await this.#versions.during(filling.steps());
    return filling.columns();
  }

  counters(): SyntaxCounters {
    return this.#versions.counters();
  }
}

function rolesOf({ functions, imports, comments, identifiers, addedIdentifiers }: SyntaxRequest): ReadonlySet<Role> {
  return new Set<Role>([
    ...(functions === true ? (['function', 'method', 'class', 'namespace'] as const) : []),
    ...(imports === undefined ? [] : (['import'] as const)),
    ...(comments === true ? (['comment'] as const) : []),
    ...(identifiers === undefined && addedIdentifiers !== true ? [] : (['identifier'] as const)),
  ]);
}

/** One side of a change: undefined if it cannot be parsed, and parsed when it is first asked for. */
interface ChangeSide {
  readonly oid: Uint8Array;
  readonly version: () => Version;
  readonly text: () => string;
}

/** The columns of a batch while they are filled. */
class Filling {
  readonly #texts = new TextTable();
  readonly #sides: SyntaxColumns['sides'];
  readonly #functions = new RowGroups(FUNCTION_COLUMNS);
  readonly #imports = new RowGroups(['sides', 'names', 'lines']);
  readonly #comments = new RowGroups(['firstLines', 'lastLines', 'contents']);
  readonly #replaced = new RowGroups(['oldLines', 'newLines', 'distances', 'identifiers']);
  readonly #added = new RowGroups(['lines', 'names']);
  /** Of each pair of lines found: side and name of its identifiers. */
  readonly #identifiers: number[][] = [];
  /** Path and place of its language, by index into the path table. */
  readonly #paths: ({ readonly path: string; readonly place: number } | undefined)[] = [];
  /** Lines whose identifiers may be asked for, of versions by key, wherever in the batch they stand; found when the first is asked for. */
  #replacedOf: ReadonlyMap<string, LineRanges> | undefined;

  constructor(
    private readonly batch: ChangeBatch,
    private readonly request: SyntaxRequest,
    private readonly versions: Versions,
  ) {
    const count = batch.changes.kinds.length;
    this.#sides = {
      oldStates: new Uint8Array(count),
      newStates: new Uint8Array(count),
      oldLanguages: new Uint8Array(count).fill(NO_LANGUAGE_BYTE),
      newLanguages: new Uint8Array(count).fill(NO_LANGUAGE_BYTE),
      newWithoutImports: new Uint8Array(count),
    };
  }

  /** Finds what the changes touch, in steps for `Versions.during`: each adds rows only when it has the versions that it needs. */
  *steps(): Generator<() => void> {
    const { functions, imports, comments, identifiers, addedIdentifiers } = this.request;
    for (const change of byPath(this.batch.changes, this.batch.paths.ends.length)) {
      if (this.#isUnchanged(change)) continue;
      const sides = [this.#side(change, Side.old), this.#side(change, Side.new)] as const;
      const range = this.#hunksOf(change);
      // The new side first: then each version is parsed from the one that follows it, of which little is other.
      if (functions === true || imports !== undefined) {
        for (const side of [Side.new, Side.old]) yield () => sides[side]?.version();
      }
      if (functions === true) yield () => this.#readFunctions(change, sides, range);
      if (imports !== undefined) yield () => this.#readImports(change, sides, imports.mostBytes);
      if (comments === true) yield () => this.#readComments(change, sides, range);
      if (identifiers !== undefined) yield () => this.#readIdentifiers(change, sides, range, identifiers.mostDistance);
      if (addedIdentifiers === true) yield () => this.#readAdded(change, sides, range);
    }
  }

  columns(): SyntaxColumns {
    const count = this.batch.changes.kinds.length;
    const { identifiers: places, ...replacedLines } = this.#replaced.columns(count);
    const found = Array.from(places, (place) => this.#identifiers[place]);
    let end = 0;
    const flat = found.flat();
    return {
      sides: this.#sides,
      functions: this.#functions.columns(count),
      imports: this.#imports.columns(count),
      comments: this.#comments.columns(count),
      replacedLines,
      identifiers: {
        ends: Uint32Array.from(found, ({ length }) => (end += length / 2)),
        sides: Uint32Array.from({ length: end }, (_, i) => flat[2 * i]),
        names: Uint32Array.from({ length: end }, (_, i) => flat[2 * i + 1]),
      },
      addedIdentifiers: this.#added.columns(count),
      texts: this.#texts.columns(),
    };
  }

  #readFunctions(change: number, sides: readonly (ChangeSide | undefined)[], range: HunkRange): void {
    const parsed = sides.map((side) => {
      const syntax = side?.version().syntax;
      return side === undefined || syntax === undefined ? undefined : { syntax, text: side.text };
    });
    addFunctionRows(this.#functions, this.#texts, change, [parsed[Side.old], parsed[Side.new]], range);
  }

  #readImports(change: number, sides: readonly (ChangeSide | undefined)[], mostBytes: number): void {
    sides.forEach((side, which) => {
      const version = side?.version();
      if (version?.syntax === undefined) return;
      if (version.bytes > mostBytes) {
        if (which === Side.new) this.#sides.newWithoutImports[change] = 1;
        return;
      }
      const { imports, importLines } = version.syntax;
      imports.forEach((name, i) => this.#imports.add(change, which, this.#texts.add(name), importLines[i]));
    });
  }

  #readComments(change: number, [old, current]: readonly (ChangeSide | undefined)[], range: HunkRange): void {
    const spans = current?.version().syntax?.comments;
    if (current === undefined || spans === undefined) return;
    const touched = new TouchedLines(range, Side.new);
    const blocks = commentBlocks(spans).filter(({ firstLine, lastLine }) => touched.meets(firstLine, lastLine));
    if (blocks.length === 0) return;
    const before = new Set<string>();
    const oldSpans = old?.version().syntax?.comments;
    if (old !== undefined && oldSpans !== undefined) {
      const text = old.text();
      for (const block of commentBlocks(oldSpans)) before.add(spacedAlike(blockText(text, oldSpans, block)));
    }
    const text = current.text();
    for (const block of blocks) {
      const content = blockText(text, spans, block);
      if (before.has(spacedAlike(content))) continue;
      this.#comments.add(change, block.firstLine, block.lastLine, this.#texts.add(content));
    }
  }

  #readIdentifiers(
    change: number,
    [old, current]: readonly (ChangeSide | undefined)[],
    range: HunkRange,
    mostDistance: number,
  ): void {
    if (old === undefined || current === undefined || !hasReplacedLines(range)) return;
    const lines = [new TextLines(old.text()), new TextLines(current.text())] as const;
    const pairs = replacedLines(range, lines[Side.old], lines[Side.new], mostDistance);
    if (pairs.length === 0) return;
    const spansOf = (side: ChangeSide): Spans | undefined => side.version().syntax?.identifiers;
    const newSpans = spansOf(current);
    const spans = [spansOf(old), newSpans];
    for (const { oldLine, newLine, distance } of pairs) {
      const found: number[] = [];
      spans.forEach((identifiers, side) => {
        if (identifiers === undefined) return;
        for (const name of identifiersOfLine(identifiers, lines[side].text, side === Side.old ? oldLine : newLine)) {
          found.push(side, this.#texts.add(name));
        }
      });
      this.#replaced.add(change, oldLine, newLine, distance, this.#identifiers.push(found) - 1);
    }
  }

  #readAdded(change: number, [old, current]: readonly (ChangeSide | undefined)[], range: HunkRange): void {
    const spans = current?.version().syntax?.identifiers;
    if (current === undefined || spans === undefined) return;
    const oldSpans = old?.version().syntax?.identifiers;
    // Without the old side nobody knows what is new.
    if (old !== undefined && oldSpans === undefined) return;
    const known = new Set(old === undefined || oldSpans === undefined ? [] : namesOf(oldSpans, old.text()));
    const touched = new TouchedLines(range, Side.new);
    namesOf(spans, current.text()).forEach((name, at) => {
      const line = spans.firstLines[at];
      if (!touched.meets(line, line) || known.has(name)) return;
      known.add(name);
      if (!wordsOf(name).every(isEnglishWord)) this.#added.add(change, line, this.#texts.add(name));
    });
  }

  /** Whether a file only moved, or got another mode: its text and its language are as they were. */
  #isUnchanged(change: number): boolean {
    const { oldOids, newOids, oldPaths, newPaths } = this.batch.changes;
    const width = this.batch.commits.oidBytes;
    for (let at = change * width; at < (change + 1) * width; at++) if (oldOids[at] !== newOids[at]) return false;
    const [old, current] = [this.#path(oldPaths[change]), this.#path(newPaths[change])];
    return dialectOf(old.place, old.path) === dialectOf(current.place, current.path);
  }

  #hunksOf(change: number): HunkRange {
    const { hunkEnds } = this.batch.changes;
    return { hunks: this.batch.hunks, from: change === 0 ? 0 : hunkEnds[change - 1], end: hunkEnds[change] };
  }

  /** The lines of which a version's identifiers are wanted, by whatever change of the batch, so that it is parsed once. */
  #identifierLines(oid: Uint8Array, path: string, place: number): LineRanges {
    if (this.request.addedIdentifiers === true) return ALL_LINES;
    if (this.request.identifiers === undefined) return NO_LINES;
    this.#replacedOf ??= this.#findReplaced();
    return this.#replacedOf.get(versionKey(oid, path, place)) ?? NO_LINES;
  }

  #findReplaced(): ReadonlyMap<string, LineRanges> {
    const ranges = new Map<string, (readonly [first: number, end: number])[]>();
    const { hunks, changes } = this.batch;
    for (let change = 0; change < changes.kinds.length; change++) {
      const range = this.#hunksOf(change);
      if (!hasReplacedLines(range)) continue;
      for (const side of [Side.old, Side.new]) {
        const { oid, path, place } = this.#version(change, side);
        if (place === NO_LANGUAGE) continue;
        const key = versionKey(oid, path, place);
        const known = ranges.get(key) ?? [];
        const starts = side === Side.old ? hunks.oldStarts : hunks.newStarts;
        for (const hunk of eachReplaced(range)) known.push([starts[hunk], starts[hunk] + hunks.newCounts[hunk]]);
        ranges.set(key, known);
      }
    }
    return new Map(Array.from(ranges, ([key, found]) => [key, mergedRanges(found)]));
  }

  /** The blob of a side, its path, and the place of its language. */
  #version(change: number, side: number): { oid: Uint8Array; path: string; place: number } {
    const { changes, commits } = this.batch;
    const isOld = side === Side.old;
    const width = commits.oidBytes;
    const oid = (isOld ? changes.oldOids : changes.newOids).subarray(change * width, (change + 1) * width);
    return { oid, ...this.#path((isOld ? changes.oldPaths : changes.newPaths)[change]) };
  }

  #side(change: number, side: number): ChangeSide | undefined {
    const { changes } = this.batch;
    const isOld = side === Side.old;
    const mode = (isOld ? changes.oldModes : changes.newModes)[change];
    if ((mode & TYPE_BITS) !== REGULAR || (changes.flags[change] & NOT_TEXT[side]) !== 0) return undefined;
    const { oid, path, place } = this.#version(change, side);
    const states = isOld ? this.#sides.oldStates : this.#sides.newStates;
    const languages = isOld ? this.#sides.oldLanguages : this.#sides.newLanguages;
    if (place === NO_LANGUAGE) {
      states[change] = SyntaxState.unknownLanguage;
      return undefined;
    }
    let version: Version | undefined;
    return {
      oid,
      version: () => {
        if (version === undefined) {
          version = this.versions.version(oid, path, place, this.#identifierLines(oid, path, place));
          states[change] = version.state;
          languages[change] = version.language;
        }
        return version;
      },
      text: () => this.versions.text(oid),
    };
  }

  #path(index: number): { readonly path: string; readonly place: number } {
    const known = this.#paths[index];
    if (known !== undefined) return known;
    const { bytes, ends } = this.batch.paths;
    const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
      'latin1',
      index === 0 ? 0 : ends[index - 1],
      ends[index],
    );
    return (this.#paths[index] = { path, place: languageOfPath(path) });
  }
}

function namesOf({ starts, ends }: Spans, text: string): string[] {
  return Array.from(starts, (start, at) => text.slice(start, ends[at]));
}

/** What makes two comments the same: their words, not how they are broken into lines. */
function spacedAlike(comment: string): string {
  return comment.replace(/\s+/g, ' ').trim();
}
