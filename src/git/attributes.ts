// The .gitattributes files of a tree, as gitattributes(5) describes them: per file and attribute the last line that matches decides, a
// file closer by before one further up. States: `name` set, `-name` unset, `name=value`, `!name` unspecified again. Macros
// (`[attr]name …`) count in the root's file, as in git. A pattern that ends with a slash or begins with `!` matches no file.
// Attributes outside the tree (.git/info/attributes, the user's) do not count: results must not depend on the machine.

import { matchesGlob, parseGlob, type Glob } from './glob.js';

/** The bytes of a .gitattributes file, as Latin-1, and its directory: '' for the root, else a path without a slash at its end. */
export interface AttributesFile {
  readonly directory: string;
  readonly text: string;
}

/** A value, true for set, false for unset, undefined for unspecified. */
export type AttributeState = string | boolean | undefined;

interface Assignment {
  readonly name: string;
  readonly state: AttributeState;
}

interface Rule {
  readonly glob: Glob;
  /** The last first. */
  readonly assignments: readonly Assignment[];
}

/** git passes over longer lines. */
const LONGEST_LINE = 2048;

/** The attributes of a tree; only the names asked for are followed. */
export class Attributes {
  /** Rules by directory, the last first. */
  readonly #rules = new Map<string, readonly Rule[]>();
  readonly #macros = new Map<string, readonly Assignment[]>([
    ['binary', ['diff', 'merge', 'text'].map((name) => ({ name, state: false }))],
  ]);
  /** The rules that can say something of the names last asked for. */
  #asked: { readonly names: readonly string[]; readonly rules: ReadonlyMap<string, readonly Rule[]> } | undefined;

  constructor(files: readonly AttributesFile[]) {
    for (const { directory, text } of files) {
      const rules: Rule[] = [];
      for (const line of text.replace(/^\xef\xbb\xbf/, '').split('\n')) {
        if (line.length < LONGEST_LINE) this.#parseLine(line.replace(/\r$/, ''), directory, rules);
      }
      this.#rules.set(directory, rules.reverse());
    }
  }

  /** The states of some attributes of a file; one that no line names is undefined. */
  of(segments: readonly string[], names: readonly string[]): Map<string, AttributeState> {
    const found = new Map<string, AttributeState>();
    const rulesByDirectory = this.#rulesFor(names);
    if (rulesByDirectory.size === 0) return found;
    for (let depth = segments.length - 1; depth >= 0; depth--) {
      const rules = rulesByDirectory.get(segments.slice(0, depth).join('/'));
      if (rules === undefined) continue;
      const path = segments.slice(depth);
      for (const { glob, assignments } of rules) {
        if (matchesGlob(glob, path, false)) this.#assign(assignments, found);
        if (names.every((name) => found.has(name))) return found;
      }
    }
    return found;
  }

  /** The rules that name one of these attributes, or a macro that leads to one. */
  #rulesFor(names: readonly string[]): ReadonlyMap<string, readonly Rule[]> {
    if (this.#asked?.names === names) return this.#asked.rules;
    const wanted = new Set(names);
    for (let size = 0; size < wanted.size;) {
      size = wanted.size;
      for (const [macro, assignments] of this.#macros) {
        if (assignments.some(({ name }) => wanted.has(name))) wanted.add(macro);
      }
    }
    const rules = new Map<string, readonly Rule[]>();
    for (const [directory, all] of this.#rules) {
      const some = all.filter(({ assignments }) => assignments.some(({ name }) => wanted.has(name)));
      if (some.length > 0) rules.set(directory, some);
    }
    this.#asked = { names, rules };
    return rules;
  }

  #assign(assignments: readonly Assignment[], found: Map<string, AttributeState>): void {
    for (const { name, state } of assignments) {
      if (found.has(name)) continue;
      found.set(name, state);
      const macro = state === true ? this.#macros.get(name) : undefined;
      if (macro !== undefined) this.#assign(macro, found);
    }
  }

  #parseLine(line: string, directory: string, rules: Rule[]): void {
    const text = line.replace(/^[ \t]+/, '');
    if (text === '' || text.startsWith('#')) return;
    const { pattern, rest } = patternOf(text);
    const assignments = assignmentsIn(rest);
    if (assignments === undefined) return;
    if (pattern.startsWith('[attr]')) {
      const name = pattern.slice('[attr]'.length);
      if (directory === '' && isName(name)) this.#macros.set(name, assignments);
      return;
    }
    if (pattern.startsWith('!')) return;
    const glob = parseGlob(pattern);
    if (glob !== undefined) rules.push({ glob, assignments });
  }
}

/** The first word of a line, which may be quoted as in C, and what follows it. As in git, quotes with another escape are letters like any other. */
function patternOf(line: string): { pattern: string; rest: string } {
  const quoted = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(line);
  if (quoted !== null) return { pattern: unquoted(quoted[1]), rest: line.slice(quoted[0].length) };
  const end = line.search(/[ \t]/);
  return end < 0 ? { pattern: line, rest: '' } : { pattern: line.slice(0, end), rest: line.slice(end) };
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

function unquoted(text: string): string {
  return text.replace(/\\([0-3][0-7]{2}|.)/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
  );
}

/** The assignments of a line, the last first; undefined if a word is no attribute: git then passes over the line. */
function assignmentsIn(text: string): Assignment[] | undefined {
  const assignments: Assignment[] = [];
  for (const word of text.split(/[ \t]+/).filter((part) => part !== '')) {
    const sign = word.startsWith('-') || word.startsWith('!') ? word[0] : '';
    const [name, ...value] = word.slice(sign.length).split('=');
    if (!isName(name)) return undefined;
    const state = sign === '-' ? false : sign === '!' ? undefined : value.length > 0 ? value.join('=') : true;
    assignments.push({ name, state });
  }
  return assignments.reverse();
}

function isName(text: string): boolean {
  return /^[\w.][\w.-]*$/.test(text);
}
