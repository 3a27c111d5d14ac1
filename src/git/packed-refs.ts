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

/** A million references. */
const maxPackedRefsBytes = 256 << 20;

/** Which references are looked for: those of these full names, or all whose names begin like this. */
export type WantedRefs = { readonly names: readonly string[] } | { readonly prefix: string };

/**
 * The packed references that are wanted, by name. Thousands of others are nobody's concern: their lines are checked many at a time, and no text is
 * made of them. `repository-unreadable` with the offset of the first malformed line.
 */
export function readPackedRefs(file: string, oidBytes: OidBytes, wanted: WantedRefs): Map<string, PackedRef> {
  const text = readWholeFile(file, maxPackedRefsBytes)?.toString('latin1') ?? '';
  const hexDigits = oidBytes * 2;
  checkLines(file, text, hexDigits);
  const found = new Map<string, PackedRef>();
  for (const start of 'prefix' in wanted ? [wanted.prefix] : wanted.names) {
    const after = ` ${byteText(start)}${'prefix' in wanted ? '' : '\n'}`;
    for (let at = indexOfName(text, after, 0); at !== -1; at = indexOfName(text, after, at + 1)) {
      const line = at - hexDigits;
      // A name and a comment may hold a space.
      if ((line !== 0 && text[line - 1] !== '\n') || text[line] === '#') continue;
      const end = endOfLine(text, at);
      const name = Buffer.from(text.slice(at + 1, end), 'latin1').toString('utf8');
      const peeled = text[end + 1] === '^' ? text.slice(end + 2, end + 2 + hexDigits).toLowerCase() : undefined;
      found.set(name, { oid: text.slice(line, at).toLowerCase(), peeled });
    }
  }
  return found;
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

/** Every line is a comment, or an id and a name, which what the tag points at may follow. */
function checkLines(file: string, text: string, hexDigits: number): void {
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
    if (most === 1) throw malformed(file, at);
  }
}

function malformed(file: string, offset: number): CodefangError {
  const hint = 'See `git fsck` and `git pack-refs`.';
  return new CodefangError('repository-unreadable', `bad line in ${file} (byte ${offset})`, { file, offset, hint });
}
