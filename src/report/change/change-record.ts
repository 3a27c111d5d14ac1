// What a change of one or several commits did to files, put together from its batches: which file became which, the lines each lost
// and gained, and where. Batches hold only for a moment, so all that is needed of them is copied here.
//
// Positions are lines of the new side after the last commit, from 1. A hunk of an earlier commit is moved by the later ones.

import { ChangeFlag, ChangeKind, type ChangeBatch } from '../../changes/change-batch.js';
import { Side, SyntaxState, textsOf } from '../../changes/syntax-columns.js';

const SUBMODULE = 0o160000;

/** One place of a file where lines went or came. */
export interface ChangedPlace {
  /** First line there is now, from 1; where nothing came, the line that follows what went. */
  readonly line: number;
  readonly removed: number;
  readonly added: number;
}

/** A module that a file imports. */
export interface FileImport {
  /** Place in the table of languages. */
  readonly language: number;
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/** What the change did to one file. */
export interface ChangedFile {
  /** Path before and after; null if the file was not there, or is not any more. UTF-8, undecodable bytes replaced. */
  readonly before: string | null;
  readonly after: string | null;
  readonly added: number;
  readonly removed: number;
  /** Lines it has now. */
  readonly lines: number;
  /** A side is no text: binary, missing or too large. */
  readonly isOpaque: boolean;
  /** By line. */
  readonly places: readonly ChangedPlace[];
  /** All that it imports now, in the order of the text; undefined if its text was not read for it, or is as it was. */
  readonly imports?: readonly FileImport[] | undefined;
  /** Identifiers that it added with a word that is none, by line; undefined if none were read. */
  readonly identifiers?: readonly AddedIdentifier[];
}

/** An identifier that the change added. */
export interface AddedIdentifier {
  readonly name: string;
  /** Where it comes first among the lines added, from 1. */
  readonly line: number;
}

/** What the change did. */
export interface ChangeRecord {
  readonly commits: number;
  /** Ticks of its first and last commit; null without commits. */
  readonly firstTick: number | null;
  readonly lastTick: number | null;
  /** Files that it left as they were, and files that came and went within it, are not here. */
  readonly files: readonly ChangedFile[];
}

interface OpenFile {
  before: string | null;
  after: string | null;
  added: number;
  removed: number;
  lines: number;
  isOpaque: boolean;
  /** Lines count from 0. */
  places: { start: number; removed: number; added: number }[];
  imports?: readonly FileImport[] | undefined;
  /** Their lines count from 0. */
  identifiers: { name: string; start: number }[];
}

/** Takes batches as a milestone's `after` gives them, in order. */
export class ChangeRecorder {
  /** Files that are there now, by path; and those that are gone. */
  private readonly living = new Map<string, OpenFile>();
  private readonly gone: OpenFile[] = [];
  private commits = 0;
  private firstTick: number | null = null;
  private lastTick: number | null = null;
  #readsIdentifiers = false;

  add(batch: ChangeBatch): void {
    const { commits, changes } = batch;
    const pathOf = pathsOf(batch);
    const importsOf = importsIn(batch);
    const added = addedIdentifiers(batch);
    this.#readsIdentifiers ||= added !== undefined;
    this.commits += commits.ticks.length;
    this.firstTick ??= commits.ticks.at(0) ?? null;
    this.lastTick = commits.ticks.at(-1) ?? this.lastTick;
    const total = changes.commits.length;
    for (let from = 0, to = 0; from < total; from = to) {
      while (to < total && changes.commits[to] === changes.commits[from]) to++;
      // All files leave their old paths before any arrives at its new one, so that swaps come out right.
      const movers: (OpenFile | undefined)[] = [];
      for (let row = from; row < to; row++) movers.push(this.depart(batch, row, pathOf));
      for (let row = from; row < to; row++) {
        const file = this.arrive(batch, row, pathOf, movers[row - from]);
        const imports = importsOf(row);
        if (file !== undefined && imports !== undefined) file.imports = imports;
        if (added !== undefined) file?.identifiers.push(...added(row));
      }
    }
  }

  /** The record of all that was added. */
  record(): ChangeRecord {
    const files = [...this.living.values(), ...this.gone]
      .filter(({ before, after, places, isOpaque }) => before !== after || places.length > 0 || isOpaque)
      .filter(({ before, after }) => before !== null || after !== null)
      .map(({ identifiers, ...file }) => ({
        ...file,
        places: file.places.map((place) => shownPlace(place, file.lines)),
        ...(this.#readsIdentifiers && { identifiers: firstOfEach(identifiers) }),
      }))
      .sort((a, b) => compare(a.after ?? a.before, b.after ?? b.before));
    return { commits: this.commits, firstTick: this.firstTick, lastTick: this.lastTick, files };
  }

  private depart(batch: ChangeBatch, row: number, pathOf: (path: number) => string): OpenFile | undefined {
    const { changes } = batch;
    const kind = changes.kinds[row];
    if (kind === ChangeKind.added || changes.oldModes[row] === SUBMODULE) return undefined;
    const isGone = kind === ChangeKind.deleted || changes.newModes[row] === SUBMODULE;
    if (!isGone && kind !== ChangeKind.renamed) return undefined;
    const path = pathOf(changes.oldPaths[row]);
    const file = this.living.get(path) ?? unchanged(path);
    this.living.delete(path);
    if (!isGone) return file;
    edit(file, batch, row);
    file.after = null;
    this.gone.push(file);
    return undefined;
  }

  /** The file of a row that there is after it. */
  private arrive(
    batch: ChangeBatch,
    row: number,
    pathOf: (path: number) => string,
    mover: OpenFile | undefined,
  ): OpenFile | undefined {
    const { changes } = batch;
    const kind = changes.kinds[row];
    if (kind === ChangeKind.deleted || changes.newModes[row] === SUBMODULE) return undefined;
    const path = pathOf(changes.newPaths[row]);
    const isNew = kind === ChangeKind.added || changes.oldModes[row] === SUBMODULE;
    const file = mover ?? (isNew ? { ...unchanged(path), before: null } : (this.living.get(path) ?? unchanged(path)));
    file.after = path;
    this.living.set(path, file);
    edit(file, batch, row);
    return file;
  }
}

/** What the new side of a row imports; undefined if its text is as it was, or nobody asked. */
function importsIn({ syntax }: ChangeBatch): (row: number) => readonly FileImport[] | undefined {
  if (syntax === undefined) return () => undefined;
  const { imports, sides } = syntax;
  const texts = textsOf(syntax);
  return (row) => {
    if (sides.newStates[row] === SyntaxState.none) return undefined;
    const found: FileImport[] = [];
    for (let at = row === 0 ? 0 : imports.ends[row - 1]; at < imports.ends[row]; at++) {
      if (imports.sides[at] !== Side.new) continue;
      found.push({ language: sides.newLanguages[row], name: texts[imports.names[at]], line: imports.lines[at] + 1 });
    }
    return found;
  };
}

function unchanged(path: string): OpenFile {
  return { before: path, after: path, added: 0, removed: 0, lines: 0, isOpaque: false, places: [], identifiers: [] };
}

const OPAQUE =
  ChangeFlag.oldBinary |
  ChangeFlag.newBinary |
  ChangeFlag.oldMissing |
  ChangeFlag.newMissing |
  ChangeFlag.oldTooLarge |
  ChangeFlag.newTooLarge;

function edit(file: OpenFile, { changes, hunks }: ChangeBatch, row: number): void {
  file.lines = changes.newLines[row];
  if ((changes.flags[row] & OPAQUE) !== 0) file.isOpaque = true;
  const from = row === 0 ? 0 : changes.hunkEnds[row - 1];
  const to = changes.hunkEnds[row];
  const { places } = file;
  file.identifiers = file.identifiers.filter(({ start }) => {
    for (let hunk = from; hunk < to && hunks.oldStarts[hunk] <= start; hunk++) {
      if (start < hunks.oldStarts[hunk] + hunks.oldCounts[hunk]) return false;
    }
    return true;
  });
  for (const place of [...places, ...file.identifiers]) {
    let shift = 0;
    for (let hunk = from; hunk < to && hunks.oldStarts[hunk] <= place.start; hunk++) {
      const isPast = hunks.oldStarts[hunk] + hunks.oldCounts[hunk] <= place.start;
      shift = isPast ? shift + hunks.newCounts[hunk] - hunks.oldCounts[hunk] : hunks.newStarts[hunk] - place.start;
    }
    place.start += shift;
  }
  for (let hunk = from; hunk < to; hunk++) {
    const removed = hunks.oldCounts[hunk];
    const added = hunks.newCounts[hunk];
    file.removed += removed;
    file.added += added;
    places.push({ start: hunks.newStarts[hunk], removed, added });
  }
  places.sort((a, b) => a.start - b.start);
}

/** Shows what each change of a batch added; undefined if identifiers were not asked for, or are not there. */
function addedIdentifiers({ syntax }: ChangeBatch): ((change: number) => OpenFile['identifiers']) | undefined {
  if (syntax === undefined) return undefined;
  const { ends, lines, names } = syntax.addedIdentifiers;
  const texts = textsOf(syntax);
  return (change) => {
    const from = change === 0 ? 0 : ends[change - 1];
    return Array.from(lines.subarray(from, ends[change]), (start, i) => ({ name: texts[names[from + i]], start }));
  };
}

function firstOfEach(identifiers: OpenFile['identifiers']): AddedIdentifier[] {
  const first = new Map<string, number>();
  for (const { name, start } of identifiers) first.set(name, Math.min(start, first.get(name) ?? Infinity));
  return [...first].map(([name, start]) => ({ name, line: start + 1 })).sort((a, b) => a.line - b.line);
}

function shownPlace({ start, removed, added }: OpenFile['places'][number], lines: number): ChangedPlace {
  return { line: Math.max(1, Math.min(start + 1, lines)), removed, added };
}

function pathsOf({ paths: { bytes, ends } }: ChangeBatch): (path: number) => string {
  return (path) => Buffer.from(bytes.subarray(path === 0 ? 0 : ends[path - 1], ends[path])).toString('utf8');
}

function compare(a: string | null, b: string | null): number {
  return Buffer.compare(Buffer.from(a ?? ''), Buffer.from(b ?? ''));
}
