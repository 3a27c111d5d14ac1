// A report as YAML 1.2, readable by 1.1 parsers too: what an old parser would take for a date or a number is quoted.
// Rows of numbers stand on one line each. They go through the writer as one scalar a row, written in flow style, which is
// several times faster and smaller than a node a cell.

import { DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, NOT_RESOLVED, defineScalarTag, dump } from 'js-yaml';
import type { Report } from './report.js';
import { isRow as isRowOfCells } from './row.js';

type Row = readonly (number | string)[];

/** Never written: rows are implicit, as plain sequences are. */
const ROW_TAG = 'tag:codefang,2026:row';

/** Rows that were looked at: one that stands at several places is the same array at each. */
const rows = new WeakMap<object, { text?: string }>();

function isRow(value: unknown): value is Row {
  if (!Array.isArray(value)) return false;
  if (rows.has(value)) return true;
  if (!isRowOfCells(value)) return false;
  rows.set(value, {});
  return true;
}

function rowText(row: Row): string {
  const known = rows.get(row) ?? {};
  return (known.text ??= `[${(hasText(row) ? row.map(quoted) : row).join(', ')}]`);
}

function hasText(row: Row): boolean {
  for (let i = 0; i < row.length; i++) if (typeof row[i] === 'string') return true;
  return false;
}

function quoted(cell: number | string): string {
  return typeof cell === 'string' ? `'${cell}'` : String(cell);
}

const rowTag = defineScalarTag(ROW_TAG, {
  implicit: true,
  resolve: () => NOT_RESOLVED,
  identify: isRow,
  represent: rowText,
});

const styleRules = Object.values(DEFAULT_SCALAR_STYLE_RULES).map((rule): typeof rule => (layout) => {
  if (layout.node.tag !== ROW_TAG) rule(layout);
});

const schema = DUMP_SCHEMA.withTags(rowTag);

const options = { schema, scalarStyleRules: styleRules, noRefs: true, lineWidth: -1 };

/** How deep a document is taken apart, and into lists of how many items. */
const PIECE_DEPTH = 4;
const PIECE_ITEMS = 256;
/** Entries of a mapping that is no piece of its own. */
const MOST_SMALL = 16;

/** Writes a report as one YAML document. */
export function renderYaml(report: Report): string {
  return yamlParts(report).join('');
}

/**
 * The parts of the document, in order: large ones are not best put together. They are written a piece at a time: the writer has some twenty bytes of
 * objects for each byte of text. A piece is written with the keys that lead to it, a line each, of which those that the piece before it has as well
 * are left out.
 */
export function yamlParts(report: Report): string[] {
  const parts: string[] = [];
  let before: readonly string[] = [];
  for (const { keys, value } of pieces(report, [])) {
    const items = itemsOf(value);
    const text = dump(
      keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), items === undefined ? value : [items[0]]),
      options,
    );
    let shared = 0;
    while (shared < keys.length && keys[shared] === before[shared]) shared++;
    let from = 0;
    for (let line = 0; line < shared; line++) from = text.indexOf('\n', from) + 1;
    parts.push(text.slice(from));
    if (items !== undefined) parts.push(...following(text, items));
    before = keys;
  }
  return parts;
}

/** An item of which each value stands on a line of its own: a row, or a mapping of numbers and rows. */
type Item = Row | Readonly<Record<string, number | Row>>;

/** A list of items that differ in their values alone; undefined for any other value. */
function itemsOf(value: unknown): readonly Item[] | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined;
  const list: readonly unknown[] = value;
  if (list.every(isRow)) return list;
  const [first] = list;
  if (!isMapping(first)) return undefined;
  const keys = Object.keys(first);
  const isAlike = (item: unknown): item is Item => {
    if (!isMapping(item)) return false;
    const values = Object.entries(item);
    return (
      values.length === keys.length && values.every(([key, one], i) => key === keys[i] && (isPlain(one) || isRow(one)))
    );
  };
  return keys.length > 0 && list.every(isAlike) ? list : undefined;
}

/** Whether YAML and JavaScript write a number alike. */
function isPlain(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0) && !String(value).includes('e');
}

/** The items behind the first, each below it and as it stands; `text` ends with the first. */
function* following(text: string, items: readonly Item[]): Generator<string, void> {
  const valuesOf = (item: Item): string[] =>
    (isRow(item) ? [item] : Object.values(item)).map((one) => (isRow(one) ? rowText(one) : String(one)));
  const values = valuesOf(items[0]);
  const lines = text.trimEnd().split('\n').slice(-values.length);
  const starts = lines.map((line, i) => line.slice(0, line.length - values[i].length));
  for (const item of items.slice(1)) yield valuesOf(item).reduce((sum, one, i) => `${sum}${starts[i]}${one}\n`, '');
}

/** A part of a document, and the keys of the mappings that it is in. */
interface Piece {
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Neighbours that are small are one piece: each call of the writer takes as long as some twenty values. */
function* pieces(value: unknown, keys: readonly string[]): Generator<Piece, void> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length > PIECE_ITEMS && list.every((item) => typeof item === 'object')) {
    for (let from = 0; from < list.length; from += PIECE_ITEMS) {
      yield { keys, value: list.slice(from, from + PIECE_ITEMS) };
    }
    return;
  }
  const entries = isMapping(value) && keys.length < PIECE_DEPTH ? Object.entries(value) : [];
  const there = entries.filter(([, item]) => item !== undefined);
  if (there.length === 0 || isSmall(value)) {
    yield { keys, value };
    return;
  }
  let small: [string, unknown][] = [];
  for (const [key, item] of there) {
    if (isSmall(item)) {
      small.push([key, item]);
      continue;
    }
    if (small.length > 0) yield { keys, value: Object.fromEntries(small) };
    small = [];
    yield* pieces(item, [...keys, key]);
  }
  if (small.length > 0) yield { keys, value: Object.fromEntries(small) };
}

/** Whether a value has no lists, but for rows and empty ones, and no mappings of many entries. */
function isSmall(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || isRow(value);
  if (!isMapping(value)) return true;
  const items = Object.values(value);
  return items.length <= MOST_SMALL && items.every(isSmall);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
