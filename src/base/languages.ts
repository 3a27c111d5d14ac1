// The language of a file, by its name: its whole name first, then what follows its first dot, its second, and so on, so that the longest
// extension that is known decides. Extensions are compared without regard to the case of A to Z, whole names with it.

import { languageTable } from './language-table.js';

interface Names {
  readonly byName: ReadonlyMap<string, string>;
  readonly byExtension: ReadonlyMap<string, string>;
}

let names: Names | undefined;

/** The table is taken apart when it is first asked. */
function tables(): Names {
  if (names !== undefined) return names;
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const row of languageTable) {
    const [language, extensions, files] = row.split('|');
    for (const extension of listed(extensions)) byExtension.set(extension, language);
    for (const file of listed(files)) byName.set(file, language);
  }
  return (names = { byName, byExtension });
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split('/');
}

/** The language of the file at a path, whose bytes are one character each (Latin-1) or text; undefined for a name that says nothing. */
export function languageOf(path: string): string | undefined {
  const { byName, byExtension } = tables();
  const name = path.slice(path.lastIndexOf('/') + 1);
  const whole = byName.get(name);
  if (whole !== undefined) return whole;
  const small = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  for (let dot = small.indexOf('.'); dot >= 0; dot = small.indexOf('.', dot + 1)) {
    const language = byExtension.get(small.slice(dot + 1));
    if (language !== undefined) return language;
  }
  return undefined;
}
