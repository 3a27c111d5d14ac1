// Loose objects: one zlib file each, `objects/xx/yyyy…` by the hexadecimal id (gitrepository-layout(5)). This module finds and
// reads the compressed bytes and parses the header of inflated ones; inflating is the kernel's work.

import { join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { readWholeFile } from './file-reading.js';
import type { ObjectType } from './object-reader.js';

/** The header of a loose object. */
export interface LooseHeader {
  /** The type's name. */
  readonly type: keyof typeof ObjectType;
  /** Bytes of content that follow the header. */
  readonly size: number;
  /** Bytes of the header, its NUL included. */
  readonly headerBytes: number;
}

/** No valid header is longer: a type of 6 letters, a space, 16 digits, NUL. */
export const maxLooseHeaderBytes = 24;

/**
 * The compressed bytes of a loose object from the first of the directories that has it; `undefined` when none has.
 * `repository-too-large` when the file has more than `maxBytes` bytes.
 */
export function readLooseFile(
  directories: readonly string[],
  oidHex: string,
  maxBytes: number,
): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oidHex)) {
    throw new CodefangError('repository-corrupt-object', `no object id: '${oidHex}'`);
  }
  for (const directory of directories) {
    try {
      const bytes = readWholeFile(join(directory, oidHex.slice(0, 2), oidHex.slice(2)), maxBytes);
      if (bytes) return bytes;
    } catch (error) {
      if (!(error instanceof CodefangError)) throw error;
      throw new CodefangError(error.code, error.message, { ...error.data, oid: oidHex }, error);
    }
  }
  return undefined;
}

/**
 * The header that opens an inflated loose object, `type SP size NUL` with the size in decimal without leading zeros.
 * `undefined` when the bytes open with none: the object is corrupt, and the caller knows which it is.
 */
export function parseLooseHeader(bytes: Uint8Array): LooseHeader | undefined {
  const end = bytes.subarray(0, maxLooseHeaderBytes).indexOf(0);
  if (end < 0) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
  const match = /^(commit|tree|blob|tag) (0|[1-9][0-9]*)$/.exec(text);
  if (!match) return undefined;
  const size = Number(match[2]);
  if (!Number.isSafeInteger(size)) return undefined;
  return { type: match[1] as LooseHeader['type'], size, headerBytes: end + 1 };
}
