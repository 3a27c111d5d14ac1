// Lists of commits that `git blame` is told to ignore (blame.ignoreRevsFile): a whole id in hexadecimal on each line; `#` begins a
// comment, blanks do not count.

import { isHexOid, type OidBytes } from '../git/oid.js';

/** What a list names. */
export interface IgnoreRevs {
  /** Ids in lower case, each once, in the order of the file. */
  readonly ids: readonly string[];
  /** Lines that are no id: number, counted from 1, and text, cut short. */
  readonly invalid: readonly { readonly line: number; readonly text: string }[];
}

const LONGEST_SHOWN = 80;

/** Reads a list. */
export function parseIgnoreRevs(text: string, oidBytes: OidBytes): IgnoreRevs {
  const ids = new Set<string>();
  const invalid: { line: number; text: string }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, i) => {
      const word = line.replace(/#.*/s, '').trim();
      if (word === '') return;
      if (isHexOid(word, oidBytes)) ids.add(word.toLowerCase());
      else invalid.push({ line: i + 1, text: word.slice(0, LONGEST_SHOWN) });
    });
  return { ids: [...ids], invalid };
}
