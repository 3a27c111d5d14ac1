// The file `packed-refs` (git-pack-refs(1), gitrepository-layout(5)): lines `id SP name`, after an annotated tag's line `^id`, the
// object the tag finally points at; `#` lines say what the writer did. Read whole and searched; a loose reference of the same
// name wins, which is the caller's business.

import { CodefangError } from '../base/errors.js';
import { readWholeFile } from './file-reading.js';
import { byteText } from './glob.js';
import type { OidBytes } from './oid.js';

/** A packed reference; ids in lower-case hexadecimal. */
export interface PackedRef {
  readonly oid: string;
  /** What an annotated tag points at, where the file says so. */
  readonly peeled: string | undefined;
}

/** The first line of a file whose references are sorted, as they are in all that git has written since 2018. */
const SORTED = /^# pack-refs with:[^\n]* sorted(?: |\n)/;

/** A million references. */
const maxPackedRefsBytes = 256 << 20;

/** The packed references of a repository, as they were when the file was read. */
export interface PackedRefs {
  /** The one of a full name. `repository-unreadable` with the offset of the line if it cannot be understood, or of any such line if it is not there. */
  readonly named: (name: string) => PackedRef | undefined;
  /** All whose names begin like this, by name. `repository-unreadable` with the offset of the first malformed line. */
  readonly below: (prefix: string) => Map<string, PackedRef>;
}

/**
 * Reads the file; none is empty. Thousands of references are nobody's concern: no text is made of them, and their lines are checked, many at a time, only
 * where an answer rests on all of them.
 */
export function readPackedRefs(file: string, oidBytes: OidBytes): PackedRefs {
  const text = readWholeFile(file, maxPackedRefsBytes)?.toString('latin1') ?? '';
  const hexDigits = oidBytes * 2;
  // As git does: it looks at all of a file that does not say it is sorted.
  if (!SORTED.test(text)) checkLines(file, text, hexDigits, 0);
  function* found(
    after: string,
  ): Iterable<{ readonly name: string; readonly ref: PackedRef; readonly line: number; readonly end: number }> {
    for (let at = indexOfName(text, after, 0); at !== -1; at = indexOfName(text, after, at + 1)) {
      const line = at - hexDigits;
      // A name and a comment may hold a space.
      if ((line !== 0 && text[line - 1] !== '\n') || text[line] === '#') continue;
      const nameEnd = endOfLine(text, at);
      const name = Buffer.from(text.slice(at + 1, nameEnd), 'latin1').toString('utf8');
      const isPeeled = text[nameEnd + 1] === '^';
      const peeled = isPeeled ? text.slice(nameEnd + 2, nameEnd + 2 + hexDigits).toLowerCase() : undefined;
      const end = isPeeled ? endOfLine(text, nameEnd + 1) : nameEnd;
      yield { name, ref: { oid: text.slice(line, at).toLowerCase(), peeled }, line, end };
    }
  }
  return {
    named: (name) => {
      let ref: PackedRef | undefined;
      for (const one of found(` ${byteText(name)}\n`)) {
        checkLines(file, text.slice(one.line, one.end), hexDigits, one.line);
        ref = one.ref;
      }
      if (ref === undefined) checkLines(file, text, hexDigits, 0);
      return ref;
    },
    below: (prefix) => {
      checkLines(file, text, hexDigits, 0);
      return new Map([...found(` ${byteText(prefix)}`)].map(({ name, ref }) => [name, ref]));
    },
  };
}

/** Where a name with the space before it stands; the last line may lack its end. */
function indexOfName(text: string, after: string, from: number): number {
  const at = text.indexOf(after, from);
  if (at !== -1 || !after.endsWith('\n') || !text.endsWith(after.slice(0, -1))) return at;
  const last = text.length - after.length + 1;
  return last >= from ? last : -1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Lines that are checked at a time. */
const LINES_AT_A_TIME = 256;

/** Every line is a comment, or an id and a name, which what the tag points at may follow. `text` stands at `offset` of the file. */
function checkLines(file: string, text: string, hexDigits: number, offset: number): void {
  const hex = `[0-9a-f]{${hexDigits}}`;
  const one = `(?:#[^\\n]*|${hex} [^\\n]+(?:\\n\\^${hex})?)(?:\\n|$)`;
  for (const most of [LINES_AT_A_TIME, 1]) {
    const lines = new RegExp(`(?:${one}){1,${most}}`, 'iy');
    let at = 0;
    while (at < text.length) {
      lines.lastIndex = at;
      if (!lines.test(text)) break;
      at = lines.lastIndex;
    }
    if (at === text.length) return;
    // Once more, to find the line.
    if (most === 1) throw malformed(file, offset + at);
  }
}

function malformed(file: string, offset: number): CodefangError {
  const hint = 'See `git fsck` and `git pack-refs`.';
  return new CodefangError('repository-unreadable', `bad line in ${file} (byte ${offset})`, { file, offset, hint });
}
