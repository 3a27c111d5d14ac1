// A report as YAML 1.2, readable by 1.1 parsers too: what an old parser would take for a date or a number is quoted.
// Rows of numbers stand on one line each. They go through the writer as one scalar a row, written in flow style, which is
// several times faster and smaller than a node a cell.

import { DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, NOT_RESOLVED, defineScalarTag, dump } from 'js-yaml';
import type { Report } from './report.js';
import { isRow } from './row.js';

/** Never written: rows are implicit, as plain sequences are. */
const ROW_TAG = 'tag:codefang,2026:row';

/** Rows that are written, as text: a row that stands at several places is the same array at each. */
const written = new WeakMap<object, string>();

function rowText(row: readonly (number | string)[]): string {
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

/** Writes a report as one YAML document. */
export function renderYaml(report: Report): string {
  return dump(report, { schema, scalarStyleRules: styleRules, noRefs: true, lineWidth: -1 });
}
