// Writes what is generated on the pages about the action, between marks such as `<!-- inputs -->` and `<!-- /inputs -->`: `npm run build` first, then
// `npm run docs`. On docs/action.md: the tables of inputs and outputs, from action.yml, and of runners, from the program. On the README: these,
// and every other part that docs/action.md has between marks; there it is written, here it is a copy.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { runnerColumns, runnerRows } from './runner-knobs.mjs';

/** @typedef {{ inputs: Record<string, { description: string, default: string }>, outputs: Record<string, { description: string }> }} Manifest */
/** @typedef {Record<string, string>} Parts Markdown by the names of marks, with a newline at its end */

const MARKED = /<!-- (\w+) -->\n\n([^]*?)\n<!-- \/\1 -->/g;

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

/** @param {Manifest} manifest @param {readonly (readonly string[])[]} runners @returns {Parts} */
export function tablesOf({ inputs, outputs }, runners) {
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
    runners: table(runnerColumns, runners),
  };
}

/** @param {string} page @returns {Parts} what stands between its marks */
export function partsOf(page) {
  return Object.fromEntries([...page.matchAll(MARKED)].map(([, name, part]) => [name, part]));
}

/**
 * Parts of a page in docs/, for one above it: links are as that one needs them.
 * @param {Parts} parts @param {string} page name of the page in docs/ @returns {Parts}
 */
export function fromAbove(parts, page) {
  const moved = (/** @type {string} */ part) =>
    part.replace(/\]\((#|[\w-]+\.md)/g, (_, target) => `](docs/${target === '#' ? `${page}#` : target}`);
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, moved(part)]));
}

/** @param {string} page @param {Parts} parts @returns {string} the page with these parts */
export function withParts(page, parts) {
  return page.replace(MARKED, (whole, name) =>
    Object.hasOwn(parts, name) ? `<!-- ${name} -->\n\n${parts[name]}\n<!-- /${name} -->` : whole,
  );
}

/** @param {{ manual: string, readme: string }} pages @param {Parts} tables @returns {{ manual: string, readme: string }} as they should be */
export function written({ manual, readme }, tables) {
  const page = withParts(manual, tables);
  return { manual: page, readme: withParts(readme, fromAbove(partsOf(page), 'action.md')) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const knobs = join(root, 'lib', 'budget', 'knobs.js');
  if (!existsSync(knobs)) {
    console.error(`there is no ${knobs}: run \`npm run build\` first`);
    process.exit(2);
  }
  const rows = runnerRows(await import(pathToFileURL(knobs).href));
  const tables = tablesOf(manifestOf(readFileSync(join(root, 'action.yml'), 'utf8')), rows);
  const files = { manual: join(root, 'docs/action.md'), readme: join(root, 'README.md') };
  const pages = written(
    { manual: readFileSync(files.manual, 'utf8'), readme: readFileSync(files.readme, 'utf8') },
    tables,
  );
  writeFileSync(files.manual, pages.manual);
  writeFileSync(files.readme, pages.readme);
}
