// The file `packed-refs` (git-pack-refs(1), gitrepository-layout(5)): lines `id SP name`, after an annotated tag's line `^id`, the
// object the tag finally points at; `#` lines say what the writer did. Read whole and searched; a loose reference of the same
// name wins, which is the caller's business.

import { CodefangError } from '../base/errors.js';
import { readWholeFile } from './file-reading.js';
import { isHexOid, type OidBytes } from './oid.js';

/** A packed reference; ids in lower-case hexadecimal. */
export interface PackedRef {
  readonly oid: string;
  /** What an annotated tag points at, where the file says so. */
  readonly peeled: string | undefined;
}

/** A million references. */
const maxPackedRefsBytes = 256 << 20;

/** The packed references of `names` that the file has, by name. `repository-unreadable` with the offset of the first malformed line. */
export function readPackedRefs(file: string, oidBytes: OidBytes, names: ReadonlySet<string>): Map<string, PackedRef> {
  const found = new Map<string, PackedRef>();
  const bytes = readWholeFile(file, maxPackedRefsBytes);
  if (!bytes) return found;
  const hexBytes = oidBytes * 2;
  let last: string | undefined;
  for (let at = 0; at < bytes.length;) {
    let end = bytes.indexOf(0x0a, at);
    if (end < 0) end = bytes.length;
    const mark = bytes[at];
    if (mark === 0x5e) {
      const peeled = hexAt(bytes, at + 1, end, oidBytes);
      if (peeled === undefined || last === undefined || end !== at + 1 + hexBytes) throw malformed(file, at);
      const ref = found.get(last);
      if (ref) found.set(last, { oid: ref.oid, peeled });
      last = undefined;
    } else if (mark !== 0x23) {
      const oid = hexAt(bytes, at, end, oidBytes);
      if (oid === undefined || bytes[at + hexBytes] !== 0x20 || end <= at + hexBytes + 1) throw malformed(file, at);
      last = bytes.toString('utf8', at + hexBytes + 1, end);
      if (names.has(last)) found.set(last, { oid, peeled: undefined });
    }
    at = end + 1;
  }
  return found;
}

function hexAt(bytes: Buffer, at: number, end: number, oidBytes: OidBytes): string | undefined {
  if (end < at + oidBytes * 2) return undefined;
  const hex = bytes.toString('latin1', at, at + oidBytes * 2);
  return isHexOid(hex, oidBytes) ? hex.toLowerCase() : undefined;
}

function malformed(file: string, offset: number): CodefangError {
  const hint = 'See `git fsck` and `git pack-refs`.';
  return new CodefangError('repository-unreadable', `bad line in ${file} (byte ${offset})`, { file, offset, hint });
}
