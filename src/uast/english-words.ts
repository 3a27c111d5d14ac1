// The words of English, and those that people who write programs use as words: small letters a to z (scripts/build-words.mjs). They lie
// compressed in ../words and are unpacked when the first is asked for: 1.5 MB of sorted lines, which are searched as they are.

import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { CodefangError } from '../base/errors.js';

const LINE_FEED = 10;
const FILE = 'english.txt.br';

/** Beside the folder of this file, as in src/ and lib/, or of the bundle. */
const file = [`../words/${FILE}`, `./words/${FILE}`]
  .map((path) => new URL(path, import.meta.url))
  .find((place) => existsSync(place));

let lines: Buffer | undefined;

/** The words of an identifier in small letters: runs that `_`, a change of case or a digit parts. */
export function wordsOf(identifier: string): string[] {
  const runs = identifier.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu) ?? [];
  return runs.map((run) => run.toLowerCase());
}

/** Whether a word in small letters is one. Throws `bug-words` when the list is not where the program is. */
export function isEnglishWord(word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  lines ??= unpacked();
  const wanted = Buffer.from(word, 'latin1');
  // Offsets of beginnings of lines: what is wanted lies in [low, high), if anywhere.
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const end = lines.indexOf(LINE_FEED, start);
    const order = wanted.compare(lines, start, end);
    if (order === 0) return true;
    if (order < 0) high = start;
    else low = end + 1;
  }
  return false;
}

function unpacked(): Buffer {
  if (file === undefined) throw new CodefangError('bug-words', `${FILE} is not where the program is`, {});
  return brotliDecompressSync(readFileSync(file));
}
