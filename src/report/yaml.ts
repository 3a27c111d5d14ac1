// A report as YAML 1.2, readable by 1.1 parsers too: what an old parser would take for a date or a number is quoted.
// Rows of numbers stand on one line each. They go through the writer as one scalar a row, written in flow style, which is
// several times faster and smaller than a node a cell.

import { DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, NOT_RESOLVED, defineScalarTag, dump } from 'js-yaml';
import type { Report } from './report.js';
import { isRow } from './row.js';

type Row = readonly (number | string)[];

/** Never written: rows are implicit, as plain sequences are. */
const ROW_TAG = 'tag:codefang,2026:row';

/** Rows that are written, as text: a row that stands at several places is the same array at each. */
const written = new WeakMap<object, string>();

function rowText(row: Row): string {
  let text = written.get(row);
  if (text === undefined) {
    text = `[${row.map((cell) => (typeof cell === 'string' ? `'${cell}'` : String(cell))).join(', ')}]`;
    written.set(row, text);
  }
  return text;
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

/**
 * Writes a report as one YAML document, a piece at a time: the writer has some twenty bytes of objects for each byte of text. A piece is written
 * with the keys that lead to it, a line each, of which those that the piece before it has as well are left out.
 */
export function renderYaml(report: Report): string {
  const parts: string[] = [];
  let before: readonly string[] = [];
  for (const { keys, value } of pieces(report, [])) {
    const rows = rowsOf(value);
    const text = dump(
      keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), rows === undefined ? value : [rows[0]]),
      options,
    );
    let shared = 0;
    while (shared < keys.length && keys[shared] === before[shared]) shared++;
    let from = 0;
    for (let line = 0; line < shared; line++) from = text.indexOf('\n', from) + 1;
    parts.push(text.slice(from));
    if (rows !== undefined) {
      // The others stand below the first, as it stands.
      const start = text.slice(text.lastIndexOf('\n', text.length - 2) + 1, -rowText(rows[0]).length - 1);
      for (const row of rows.slice(1)) parts.push(`${start}${rowText(row)}\n`);
    }
    before = keys;
  }
  return parts.join('');
}

/** A list of rows and nothing else; undefined for any other value. */
function rowsOf(value: unknown): readonly Row[] | undefined {
  return Array.isArray(value) && value.length > 1 && value.every(isRow) ? value : undefined;
}

/** A part of a document, and the keys of the mappings that it is in. */
interface Piece {
  readonly keys: readonly string[];
  readonly value: unknown;
}

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
  if (there.length === 0) yield { keys, value };
  for (const [key, item] of there) yield* pieces(item, [...keys, key]);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
