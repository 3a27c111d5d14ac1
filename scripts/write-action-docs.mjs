// Writes the tables of inputs and outputs into docs/action.md and README.md, between their marks, from action.yml: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

/** @typedef {{ inputs: Record<string, { description: string, default: string }>, outputs: Record<string, { description: string }> }} Manifest */

/** The files with tables. */
export const pages = ['docs/action.md', 'README.md'];

/** @param {string} text @returns {Manifest} */
export function manifestOf(text) {
  return /** @type {Manifest} */ (load(text));
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** @param {Manifest} manifest @returns {Record<string, string>} tables by the names of their marks */
export function tablesOf({ inputs, outputs }) {
  const shown = (/** @type {string} */ value) => (value === '' ? 'empty' : `\`${value}\``);
  return {
    inputs: table(
      ['input', 'default', 'meaning'],
      Object.entries(inputs).map(([name, input]) => [`\`${name}\``, shown(input.default), input.description]),
    ),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
  };
}

/**
 * A page with its tables. A mark is `<!-- inputs -->` and ends with `<!-- /inputs -->`.
 * @param {string} page @param {Record<string, string>} tables
 */
export function withTables(page, tables) {
  return page.replace(/<!-- (\w+) -->\n[^]*?<!-- \/\1 -->/g, (whole, name) =>
    Object.hasOwn(tables, name) ? `<!-- ${name} -->\n\n${tables[name]}\n<!-- /${name} -->` : whole,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const tables = tablesOf(manifestOf(readFileSync(join(root, 'action.yml'), 'utf8')));
  for (const page of pages) {
    const file = join(root, page);
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables));
  }
}
