// Writes src/base/language-table.ts from GitHub Linguist's list of languages, as the package linguist-languages has it:
// `npm run languages`. A test compares the two, so a newer package asks for a new table.
//
// A name of a file, an extension and an interpreter each stand for one language in the table. Where the list has several: the one that `chosen`
// names, which as a rule is the one that Linguist falls back to when a text does not decide; else the one that has the extension first
// in its list; else the first by name. A language of a group counts as its group, as in GitHub's statistics: TSX as TypeScript.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as linguist from 'linguist-languages';
import { format, resolveConfig } from 'prettier';

/** @typedef {{ name: string, group?: string, extensions?: readonly string[], filenames?: readonly string[],
 *   interpreters?: readonly string[] }} Language */

/** Language -> extensions that several languages have and that are taken for it. @type {Readonly<Record<string, string>>} */
const chosen = {
  ActionScript: '.as',
  Apex: '.cls .trigger',
  AsciiDoc: '.asc',
  Asymptote: '.asy',
  BASIC: '.bas',
  'BibTeX Style': '.bst',
  BitBake: '.bb',
  Brainfuck: '.b .bf',
  C: '.h .cl',
  'C#': '.cs .cake',
  'C++': '.hh .inc .cp',
  'Common Lisp': '.lisp .lsp',
  CUE: '.cue',
  D: '.d',
  'Debian Package Control File': '.dsc',
  Eiffel: '.e',
  'F#': '.fs',
  Faust: '.dsp',
  Fortran: '.f .for .fpp',
  FreeMarker: '.ftl',
  'G-code': '.g',
  'Game Maker Language': '.gml',
  GLSL: '.frag',
  'Go Template': '.tpl',
  HLSL: '.fx',
  IDL: '.pro',
  INI: '.cfg',
  JavaScript: '.es .gs',
  JSON: '.json',
  Kickstart: '.ks',
  Lex: '.l',
  'Linker Script': '.x',
  LiveScript: '.ls',
  'Linear Programming': '.lp',
  Markdown: '.md',
  Modelica: '.mo',
  'Linux Kernel Module': '.mod',
  Nickel: '.ncl',
  Nushell: '.nu',
  OCaml: '.ml',
  'Objective-C': '.m',
  'Objective-C++': '.mm',
  Odin: '.odin',
  PHP: '.php',
  Perl: '.al .pl .pm .t .cgi .fcgi',
  Pkl: '.pkl',
  Pod: '.pod',
  'Pro*C': '.pc',
  'Q#': '.qs',
  R: '.r',
  'RouterOS Script': '.rsc',
  Ruby: '.pluginspec',
  Rust: '.rs',
  Scheme: '.scm',
  Smalltalk: '.st',
  SQL: '.sql .ddl .prc',
  Starlark: '.star',
  SuperCollider: '.scd',
  Text: '.txt',
  TeX: '.toc',
  TypeScript: '.ts .tsx',
  TypeSpec: '.tsp',
  Verilog: '.v',
  'Visual Basic 6.0': '.frm',
  VBA: '.vba',
  'Win32 Message File': '.mc',
  XML: '.plist',
  YAML: '.yaml .yml',
  Yacc: '.yy',
};

/** The same of interpreters. @type {Readonly<Record<string, string>>} */
const chosenInterpreters = {
  JavaScript: 'bun deno node',
  Lua: 'lua',
  OCaml: 'ocaml',
  Perl: 'perl',
  Raku: 'perl6',
  jq: 'jq',
};

/** What a language is known by: a column of the table each, in their order. */
const lists = /** @type {const} */ (['extensions', 'filenames', 'interpreters']);

/** @returns {Map<string, string>} key -> language @param {readonly Language[]} languages @param {typeof lists[number]} list */
function assigned(languages, list) {
  /** @type {Map<string, { name: string, place: number }[]>} */
  const claims = new Map();
  for (const { name, group, [list]: keys = [] } of languages) {
    keys.forEach((key, place) => {
      const known = list === 'extensions' ? key.toLowerCase() : key;
      claims.set(known, [...(claims.get(known) ?? []), { name: group ?? name, place }]);
    });
  }
  const wanted = new Map(
    Object.entries(list === 'interpreters' ? chosenInterpreters : chosen).flatMap(([name, keys]) =>
      keys.split(' ').map((key) => /** @type {const} */ ([key, name])),
    ),
  );
  return new Map(
    [...claims].map(([key, all]) => {
      const names = [...new Set(all.map(({ name }) => name))].sort(byCodeUnits);
      const firsts = names.filter((name) => all.some((claim) => claim.name === name && claim.place === 0));
      const choice = list === 'filenames' ? undefined : wanted.get(key);
      if (choice !== undefined && !names.includes(choice)) throw new Error(`${choice} has none of the ${list} ${key}`);
      return [key, choice ?? (firsts.length === 1 ? firsts[0] : names[0])];
    }),
  );
}

/** @param {string} a @param {string} b */
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows of the table, a language each: name, extensions, names of files, interpreters. @param {readonly Language[]} languages */
export function tableOf(languages) {
  /** @type {Map<string, string[][]>} */
  const rows = new Map();
  lists.forEach((list, column) => {
    for (const [key, name] of assigned(languages, list)) {
      const row = rows.get(name) ?? lists.map(() => []);
      row[column]?.push(list === 'extensions' ? key.slice(1) : key);
      rows.set(name, row);
    }
  });
  return [...rows]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([name, columns]) => [name, ...columns.map((keys) => keys.sort(byCodeUnits).join('/'))].join('|'));
}

const FILE = 'src/base/language-table.ts';

/** The file's text. @param {string} root */
export async function languageTable(root) {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'linguist-languages', 'package.json'), 'utf8'),
  );
  const text = [
    '/* eslint-disable max-lines -- data */',
    '// Languages by what their files are called and which programs run them. Made by `npm run languages` (scripts/write-language-table.mjs, which says how it was chosen',
    `// where several languages claim a name) from linguist-languages ${version}, which is made from GitHub Linguist (github.com/github-linguist/linguist):`,
    '//',
    '//   Copyright (c) 2017 GitHub, Inc. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated',
    '//   documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,',
    '//   modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished',
    '//   to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or',
    '//   substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT',
    '//   LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR',
    '//   COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,',
    '//   OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
    '',
    '/** A row a language: its name, its extensions in small letters and without their dot, names of files, interpreters; lists are parted by `/`. */',
    `export const languageTable: readonly string[] = ${JSON.stringify(tableOf(Object.values(linguist)))};`,
  ].join('\n');
  const file = join(root, FILE);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  writeFileSync(join(root, FILE), await languageTable(root));
}
