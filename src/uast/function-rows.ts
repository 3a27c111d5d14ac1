// Rows of the declarations that a change touches.

import { Side } from '../changes/syntax-columns.js';
import type { BlobSyntax } from './findings.js';
import type { RowGroups } from './row-groups.js';
import type { TextTable } from './text-table.js';
import { TouchedLines, type HunkRange } from './touched-lines.js';

/** Names of the columns, in the order of a row. */
export const FUNCTION_COLUMNS = [
  'sides',
  'kinds',
  'names',
  'fullNames',
  'firstLines',
  'lastLines',
  'isTouched',
  'isAlone',
  'bodyHighs',
  'bodyLows',
] as const;

/** One side of a change, parsed. */
export interface ParsedSide {
  readonly syntax: BlobSyntax;
  /** The text, read again if need be. */
  readonly text: () => string;
}

/** Shorter bodies are alike by chance: they are known together with the name. */
const LEAST_BODY = 40;

/**
 * Adds the rows of a change: of declarations that it touches, and of those that only one side has. Where several of one name are on a side, they are
 * told apart by their places alone; if there is one more or one less on the other, each of the name is alone, so that it is known by its body.
 */
export function addFunctionRows(
  rows: RowGroups<(typeof FUNCTION_COLUMNS)[number]>,
  texts: TextTable,
  change: number,
  sides: readonly [old: ParsedSide | undefined, current: ParsedSide | undefined],
  range: HunkRange,
): void {
  const isEqual = haveEqualNames(sides);
  const renumbered = isEqual ? NO_NAMES : renumberedNames(sides);
  for (const side of [Side.old, Side.new]) {
    const parsed = sides[side];
    if (parsed === undefined) continue;
    const { kinds, names, fullNames, firstLines, lastLines, nameEnds, ends } = parsed.syntax.declarations;
    const touched = new TouchedLines(range, side);
    const others = isEqual ? undefined : new Set(sides[1 - side]?.syntax.declarations.fullNames);
    for (let i = 0; i < kinds.length; i++) {
      const isTouched = touched.meets(firstLines[i], lastLines[i]);
      const isAlone = others !== undefined && (!others.has(fullNames[i]) || renumbered.has(unnumbered(fullNames[i])));
      if (!isTouched && !isAlone) continue;
      const body = isAlone ? bodyHash(parsed.text().slice(nameEnds[i], ends[i]), names[i]) : NO_HASH;
      rows.add(
        change,
        side,
        kinds[i],
        texts.add(names[i]),
        texts.add(fullNames[i]),
        firstLines[i],
        lastLines[i],
        isTouched ? 1 : 0,
        isAlone ? 1 : 0,
        body[0],
        body[1],
      );
    }
  }
}

function haveEqualNames([old, current]: readonly (ParsedSide | undefined)[]): boolean {
  const [a, b] = [old?.syntax.declarations.fullNames, current?.syntax.declarations.fullNames];
  return a !== undefined && a.length === b?.length && a.every((name, i) => name === b[i]);
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** A full name without the number that it has where several of a side are called so. */
function unnumbered(fullName: string): string {
  return fullName.replace(/#\d+$/, '');
}

/** Names that several on one side have, and another number of them on the other. */
function renumberedNames(sides: readonly (ParsedSide | undefined)[]): ReadonlySet<string> {
  const [old, current] = sides.map((side) => {
    const counts = new Map<string, number>();
    for (const fullName of side?.syntax.declarations.fullNames ?? []) {
      const name = unnumbered(fullName);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  });
  const isOther = (name: string): boolean => {
    const [before, after] = [old.get(name) ?? 0, current.get(name) ?? 0];
    return before !== after && before > 0 && after > 0;
  };
  return new Set([...old.keys()].filter(isOther));
}

const NO_HASH = [0, 0] as const;

/** Two runs of FNV-1a, with different beginnings, over what is neither white space nor the name; over the name, too, of a short body, whose first is 0. */
function bodyHash(body: string, name: string): readonly [number, number] {
  const rest = body.replace(/[\p{L}\p{N}_$]+|\s+/gu, (part) => (part === name || part.trim() === '' ? '' : part));
  const isShort = rest.length < LEAST_BODY;
  const bare = isShort ? `${name}\0${rest}` : rest;
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = 0; at < bare.length; at++) {
    const unit = bare.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x01000193) ^ (low >>> 15);
  }
  return [isShort ? 0 : high >>> 0 || 1, low >>> 0 || 1];
}
