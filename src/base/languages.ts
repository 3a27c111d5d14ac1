// The language of a file, by its name: its whole name first, then what follows its first dot, its second, and so on, so that the longest
// extension that is known decides. Extensions are compared without regard to the case of A to Z, whole names with it. For a file whose name
// tells none, by the interpreter that its first line names.

import { languageTable } from './language-table.js';

interface Names {
  readonly byName: ReadonlyMap<string, string>;
  readonly byExtension: ReadonlyMap<string, string>;
  /** Places in the table. */
  readonly byInterpreter: ReadonlyMap<string, number>;
}

let names: Names | undefined;

/** The table is taken apart when it is first asked. */
function tables(): Names {
  if (names !== undefined) return names;
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const byInterpreter = new Map<string, number>();
  for (const [place, row] of languageTable.entries()) {
    const [language, extensions, files, interpreters] = row.split('|');
    for (const interpreter of listed(interpreters)) byInterpreter.set(interpreter, place);
    for (const extension of listed(extensions)) byExtension.set(extension, language);
    for (const file of listed(files)) byName.set(file, language);
  }
  return (names = { byName, byExtension, byInterpreter });
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split('/');
}

/** Languages of the names asked for last: a history asks for the same files again and again. */
const remembered = new Map<string, string | undefined>();
const MOST_REMEMBERED = 4096;

/** The language of the file at a path, whose bytes are one character each (Latin-1) or text; undefined for a name that says nothing. */
export function languageOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = remembered.get(name);
  if (known !== undefined || remembered.has(name)) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const language = languageOfName(name);
  remembered.set(name, language);
  return language;
}

function languageOfName(name: string): string | undefined {
  const { byName, byExtension } = tables();
  const whole = byName.get(name);
  if (whole !== undefined) return whole;
  const small = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  for (let dot = small.indexOf('.'); dot >= 0; dot = small.indexOf('.', dot + 1)) {
    const language = byExtension.get(small.slice(dot + 1));
    if (language !== undefined) return language;
  }
  return undefined;
}

/** What a first line is known by. */
const SHEBANG = /^#![ \t]*(?:\S*\/)?(\S+)(.*)/;

/**
 * The language, as its place in the table, that runs a file which opens with `line`: `#!`, a program, and after `env` what that is to run;
 * -1 if it tells none. A version at the end of a program's name is taken off as far as it must be: python3.12 is known as python3.
 */
export function shebangLanguage(line: string): number {
  const [, program, rest] = SHEBANG.exec(line) ?? [];
  if (program === undefined) return -1;
  const run = program === 'env' ? rest.split(/[ \t]+/).find((word) => /^[^-=]+(?:-[^=]*)?$/.test(word)) : program;
  const interpreter = run?.slice(run.lastIndexOf('/') + 1) ?? '';
  const { byInterpreter } = tables();
  const known = [interpreter, interpreter.replace(/\.[\d.]*$/, ''), interpreter.replace(/[\d.]+$/, '')];
  return known.map((name) => byInterpreter.get(name)).find((place) => place !== undefined) ?? -1;
}

/** The name of the language at a place in the table. */
export function languageAt(place: number): string {
  const row = languageTable[place];
  return row.slice(0, row.indexOf('|'));
}
