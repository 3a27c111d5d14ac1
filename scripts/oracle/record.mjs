// Writes what came out into a document, between two marks: one table, a row a repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** @typedef {ReturnType<import('./check.mjs').Check['row']>} Row */
/** @typedef {{ repository: string, git: string, head?: string, commits?: number, error?: string, checks: Row[] }} Result */

/** @param {string} file @param {readonly Result[]} results @param {string} [mode] what was compared, if not the usual */
export function record(file, results, mode) {
  const name = mode === undefined ? 'oracle' : `oracle ${mode}`;
  const [first, last] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const text = readFileSync(file, 'utf8');
  const begin = text.indexOf(first);
  const end = text.indexOf(last);
  if (begin < 0 || end < begin) throw new Error(`${file} has no ${first} … ${last}`);
  writeFileSync(file, `${text.slice(0, begin + first.length)}\n\n${markdownOf(results)}\n${text.slice(end)}`);
}

/** @param {readonly Result[]} results @returns {string} */
export function markdownOf(results) {
  const names = [...new Set(results.flatMap(({ checks }) => checks.map(({ check }) => check)))].filter(
    (name) => name !== 'head',
  );
  const rows = results.map(({ repository, head, checks, error }) => [
    nameOf(repository),
    head?.slice(0, 12) ?? error ?? '',
    ...names.map((name) => cellOf(checks.find(({ check }) => check === name))),
  ]);
  const head = ['repository', 'HEAD', ...names];
  const lines = [head, head.map((_, i) => (i < 2 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const notes = results.flatMap(({ repository, checks }) =>
    checks.flatMap(({ check, notes: said, leftOut }) => [
      ...said.filter(() => check !== 'renames').map((note) => `- ${nameOf(repository)}, ${check}: ${note}`),
      ...Object.entries(leftOut).map(
        ([why, count]) => `- ${nameOf(repository)}, ${check}: ${count} not compared: ${why}`,
      ),
    ]),
  );
  return `${lines.join('\n')}\n\n${[...new Set(results.map(({ git }) => git))].join(', ')}.\n\n${notes.join('\n')}\n`;
}

/** @param {Row | undefined} row */
function cellOf(row) {
  if (row === undefined) return '';
  const count = (/** @type {number} */ value) => value.toLocaleString('en-US');
  if (row.compared === 0) return 'none';
  return row.equal === row.compared
    ? `${count(row.compared)}, 100 %`
    : `${count(row.equal)} of ${count(row.compared)}, ${row.percent} %`;
}

/** A directory's own name, or that of the one above `repo` or `.git`; `owner+name` stands for `owner/name`. @param {string} path */
function nameOf(path) {
  const full = resolve(path);
  const name = /^(?:repo|\.git)$/.test(basename(full)) ? basename(dirname(full)) : basename(full);
  return name.replace(/\.git$/, '').replace('+', '/');
}
