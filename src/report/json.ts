// A report as JSON, indented by two spaces, rows of numbers on one line each.

import type { Report } from './report.js';
import { isRow } from './row.js';

/** Writes a report as one JSON document with a final newline. */
export function renderJson(report: Report): string {
  const parts: string[] = [];
  write(parts, report, '\n');
  return parts.join('') + '\n';
}

function write(parts: string[], value: unknown, newline: string): void {
  if (typeof value !== 'object' || value === null) {
    parts.push(JSON.stringify(value));
    return;
  }
  if (isRow(value)) {
    parts.push(`[${value.map((cell) => JSON.stringify(cell)).join(', ')}]`);
    return;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const inner = newline + '  ';
  parts.push(isList ? '[' : '{');
  entries.forEach(([key, item], at) => {
    parts.push(at === 0 ? inner : ',' + inner);
    if (!isList) parts.push(JSON.stringify(key), ': ');
    write(parts, item, inner);
  });
  if (entries.length > 0) parts.push(newline);
  parts.push(isList ? ']' : '}');
}
