// Where a repository's objects are: its own directory and the alternates it borrows from, as gitrepository-layout(5)
// `objects/info/alternates` and git(1) GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES have them. Laws: each directory
// once, by its real path, own first; loops end; an alternate that cannot be read is an error, for objects may be in it.

import { realpathSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { readWholeFile, unreadable } from './file-reading.js';

/** Alternates of alternates are followed this deep, as in git. */
const maxDepth = 5;
const maxAlternatesBytes = 1 << 20;

/**
 * The object directories to look into, in the order git does: `own`, the directories of the list `environmentAlternates`
 * (relative ones from `base`), then those of `info/alternates`, each followed by what it borrows from itself.
 * `repository-unreadable` for a directory that is not there, alternates nested too deep or a malformed line.
 */
export function findObjectDirectories(own: string, environmentAlternates: string, base: string): string[] {
  const found: string[] = [];
  const add = (directory: string, namedBy: string, depth: number): void => {
    const path = realDirectory(directory, namedBy);
    if (found.includes(path)) return;
    found.push(path);
    if (depth === 0) {
      const entries = splitQuoted(environmentAlternates, delimiter, 'GIT_ALTERNATE_OBJECT_DIRECTORIES');
      for (const entry of entries) add(resolve(base, entry), 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 1);
    }
    const file = join(path, 'info', 'alternates');
    const text = readWholeFile(file, maxAlternatesBytes)?.toString('utf8') ?? '';
    const entries = splitQuoted(text, '\n', file).filter((line) => !line.startsWith('#'));
    if (entries.length > 0 && depth > maxDepth) {
      throw new CodefangError('repository-unreadable', `alternates nested more than ${maxDepth} deep: ${file}`, {
        file,
      });
    }
    for (const entry of entries) add(resolve(path, entry), file, depth + 1);
  };
  add(own, 'the repository', 0);
  return found;
}

function realDirectory(path: string, namedBy: string): string {
  let isDirectory: boolean;
  try {
    isDirectory = statSync(path).isDirectory();
    if (isDirectory) return realpathSync(path);
  } catch (error) {
    const problem = unreadable(path, error);
    throw new CodefangError(
      problem.code,
      `${problem.message} (object directory named by ${namedBy})`,
      problem.data,
      error,
    );
  }
  const message = `not a directory: ${path} (object directory named by ${namedBy})`;
  throw new CodefangError('repository-unreadable', message, { file: path });
}

/** The non-empty entries between separators; an entry that starts with a double quote is a C-style quoted string. */
function splitQuoted(text: string, separator: string, file: string): string[] {
  const entries: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = text.indexOf(separator, at);
    if (end < 0) end = text.length;
    if (text[at] === '"') {
      const quoted = unquote(text, at);
      if (!quoted || (quoted.end < text.length && text[quoted.end] !== separator)) {
        const offset = Buffer.byteLength(text.slice(0, at));
        throw new CodefangError('repository-unreadable', `badly quoted path in ${file}`, { file, offset });
      }
      entries.push(quoted.path);
      end = quoted.end;
    } else if (end > at) entries.push(text.slice(at, end));
    at = end + 1;
  }
  return entries;
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Reads the quoted string that opens at `at`; `end` is past its closing quote. `undefined` when it is malformed. */
function unquote(text: string, at: number): { path: string; end: number } | undefined {
  const bytes: number[] = [];
  for (let i = at + 1; i < text.length;) {
    const char = text[i];
    if (char === '"') return { path: Buffer.from(bytes).toString('utf8'), end: i + 1 };
    if (char !== '\\') {
      const point = text.codePointAt(i) as number;
      const plain = String.fromCodePoint(point);
      bytes.push(...Buffer.from(plain));
      i += plain.length;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(i + 1, i + 4));
    const byte = octal ? Number.parseInt(octal[0], 8) : escapes[text[i + 1] ?? ''];
    if (byte === undefined) return undefined;
    bytes.push(byte);
    i += octal ? 4 : 2;
  }
  return undefined;
}
