// The file `packed-refs` (git-pack-refs(1), gitrepository-layout(5)): lines `id SP name`, after an annotated tag's line `^id`, the
// object the tag finally points at; `#` lines say what the writer did. Read whole and searched; a loose reference of the same
// name wins, which is the caller's business.

import { CodefangError } from '../base/errors.js';
import { readWholeFile } from './file-reading.js';
import type { OidBytes } from './oid.js';

/** A packed reference; ids in lower-case hexadecimal. */
export interface PackedRef {
  readonly oid: string;
  /** What an annotated tag points at, where the file says so. */
  readonly peeled: string | undefined;
}

/** A million references. */
const maxPackedRefsBytes = 256 << 20;

/** A line: a comment, what the tag of the line before points at, or an id and a name. */
const lineOf = (hexDigits: number): RegExp =>
  new RegExp(`(?:#[^\\n]*|\\^([0-9a-f]{${hexDigits}})|([0-9a-f]{${hexDigits}}) ([^\\n]+))(?:\\n|$)`, 'iy');

/**
 * The packed references that `wants` takes by their names, by name. Names are asked for as bytes in Latin-1: thousands of references are nobody's
 * concern, and no text is made of them. `repository-unreadable` with the offset of the first malformed line.
 */
export function readPackedRefs(
  file: string,
  oidBytes: OidBytes,
  wants: (bytes: string) => boolean,
): Map<string, PackedRef> {
  const found = new Map<string, PackedRef>();
  const text = readWholeFile(file, maxPackedRefsBytes)?.toString('latin1') ?? '';
  const line = lineOf(oidBytes * 2);
  /** The name of the line before, which may be followed by what its tag points at; undefined after any other line. */
  let last: string | undefined;
  while (line.lastIndex < text.length) {
    const at = line.lastIndex;
    const match = line.exec(text) as (string | undefined)[] | null;
    if (match === null) throw malformed(file, at);
    const [, peeled, oid, bytes] = match;
    if (peeled !== undefined) {
      if (last === undefined) throw malformed(file, at);
      const ref = found.get(last);
      if (ref !== undefined) found.set(last, { oid: ref.oid, peeled: peeled.toLowerCase() });
      last = undefined;
    } else if (oid !== undefined && bytes !== undefined) {
      last = bytes;
      if (wants(bytes)) found.set(bytes, { oid: oid.toLowerCase(), peeled: undefined });
    }
  }
  return new Map([...found].map(([bytes, ref]) => [Buffer.from(bytes, 'latin1').toString('utf8'), ref]));
}

function malformed(file: string, offset: number): CodefangError {
  const hint = 'See `git fsck` and `git pack-refs`.';
  return new CodefangError('repository-unreadable', `bad line in ${file} (byte ${offset})`, { file, offset, hint });
}
