// Object ids: 20 (SHA-1) or 32 (SHA-256) bytes in tables, hexadecimal only where files, reports and errors have it.
// Parsing is strict: whole ids, one width, no spaces.

/** The hash functions a repository may name its objects with (`extensions.objectFormat`). */
export type ObjectFormat = 'sha1' | 'sha256';

/** Bytes of one object id. */
export type OidBytes = 20 | 32;

/** Bytes of an id of a format. */
export function oidBytesOf(format: ObjectFormat): OidBytes {
  return format === 'sha1' ? 20 : 32;
}

/** Whether `text` is a whole id of `oidBytes` bytes in hexadecimal, of either case. */
export function isHexOid(text: string, oidBytes: OidBytes): boolean {
  return text.length === oidBytes * 2 && /^[0-9a-f]*$/i.test(text);
}

/** The bytes of a whole hexadecimal id; `undefined` when `text` is none. */
export function oidFromHex(text: string, oidBytes: OidBytes): Uint8Array | undefined {
  if (!isHexOid(text, oidBytes)) return undefined;
  const bytes = new Uint8Array(oidBytes);
  for (let i = 0; i < oidBytes; i++) bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** The id at byte `at` of a table, as lower-case hexadecimal. */
export function oidToHex(table: Uint8Array, at: number, oidBytes: OidBytes): string {
  return Buffer.from(table.buffer, table.byteOffset + at, oidBytes).toString('hex');
}

/** Whether the id at byte `at` of a table is all zeros: git's way to say "no object". */
export function isZeroOid(table: Uint8Array, at: number, oidBytes: OidBytes): boolean {
  for (let i = at; i < at + oidBytes; i++) if (table[i] !== 0) return false;
  return true;
}
