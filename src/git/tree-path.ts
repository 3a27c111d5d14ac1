// One file of one commit, by its path: trees are read entry by entry (mode, space, name, NUL, id), as many as the path has parts.

import { ObjectType } from './object-reader.js';
import type { Kernel } from '../kernel/kernel.js';
import { oidFromHex } from './oid.js';

const TYPE_BITS = 0o170000;
const REGULAR = 0o100000;

/** The bytes of the regular file at `path` of a commit; undefined if there is none, or it is missing or too large. */
export function fileOfCommit(kernel: Kernel, commit: Uint8Array, path: string): Uint8Array | undefined {
  const width = kernel.oidBytes;
  const header = objectBytes(kernel, commit, ObjectType.commit);
  const tree = header && /^tree ([0-9a-f]+)\n/.exec(Buffer.from(header.subarray(0, 80)).toString('latin1'))?.[1];
  let oid = tree === undefined ? undefined : oidFromHex(tree, width);
  const parts = path.split('/');
  for (const [depth, part] of parts.entries()) {
    const entries = oid && objectBytes(kernel, oid, ObjectType.tree);
    const entry = entries && entryOf(entries, Buffer.from(part), width);
    if (entry === undefined) return undefined;
    if (depth === parts.length - 1 && (entry.mode & TYPE_BITS) !== REGULAR) return undefined;
    ({ oid } = entry);
  }
  return oid && blobBytes(kernel, oid);
}

/** The bytes of a blob; undefined if it is missing, too large or no blob. */
export function blobBytes(kernel: Kernel, oid: Uint8Array): Uint8Array | undefined {
  return objectBytes(kernel, oid, ObjectType.blob);
}

function objectBytes(kernel: Kernel, oid: Uint8Array, type: number): Uint8Array | undefined {
  let bytes: Uint8Array | undefined;
  kernel.forEachObject(oid, (object) => {
    if (object !== undefined && object !== 'too-large' && object.type === type) bytes = object.bytes.slice();
  });
  return bytes;
}

function entryOf(tree: Uint8Array, name: Uint8Array, width: number): { mode: number; oid: Uint8Array } | undefined {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) return undefined;
    const oid = end + 1;
    if (bytes.subarray(space + 1, end).equals(name)) {
      return { mode: Number.parseInt(bytes.toString('latin1', at, space), 8), oid: bytes.subarray(oid, oid + width) };
    }
    at = oid + width;
  }
  return undefined;
}
