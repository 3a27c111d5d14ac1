// The languages of changed files whose names tell none, by their first lines. Few files of a history are asked for, and those were read for
// their diff a moment ago.

import { languageOf, shebangLanguage } from '../base/languages.js';
import type { Kernel } from '../kernel/kernel.js';
import type { ChangeColumns, PathColumns, ShebangColumns } from './change-batch.js';

/** A first line is looked at so far, in bytes. */
const MOST_LINE_BYTES = 256;
const FILE = 0o100000;
const KIND = 0o170000;
const HASH = 0x23;
const BANG = 0x21;
const NEWLINE = 0x0a;

/** Reads them, of changes that have lines: the language of the new side; of a file that goes, that of the old one. */
export function readShebangs(kernel: Kernel, changes: ChangeColumns, paths: PathColumns): ShebangColumns {
  const width = kernel.oidBytes;
  const rows: number[] = [];
  const oids: Uint8Array[] = [];
  const tellsNone = namesThatTellNone(paths);
  for (let row = 0; row < changes.kinds.length; row++) {
    if (changes.added[row] + changes.removed[row] === 0 || !tellsNone(changes.newPaths[row])) continue;
    const isGone = changes.newLines[row] === 0;
    if (((isGone ? changes.oldModes : changes.newModes)[row] & KIND) !== FILE) continue;
    rows.push(row);
    oids.push((isGone ? changes.oldOids : changes.newOids).subarray(row * width, (row + 1) * width));
  }
  const found: number[] = [];
  const languages: number[] = [];
  kernel.forEachObject(joined(oids, width), (object, place) => {
    const language = typeof object === 'object' ? shebangLanguage(firstLine(object.bytes)) : -1;
    if (language < 0) return;
    found.push(rows[place]);
    languages.push(language);
  });
  return { changes: Uint32Array.from(found), languages: Uint16Array.from(languages) };
}

/** Whether the name at a place of a path table tells no language; each is looked at once. */
function namesThatTellNone({ bytes, ends }: PathColumns): (path: number) => boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = new Uint8Array(ends.length);
  return (path) => {
    if (known[path] === 0) {
      const name = text.toString('latin1', path === 0 ? 0 : ends[path - 1], ends[path]);
      known[path] = languageOf(name) === undefined ? 1 : 2;
    }
    return known[path] === 1;
  };
}

/** The first line of a script, without its end; empty if it is none. */
function firstLine(bytes: Uint8Array): string {
  if (bytes[0] !== HASH || bytes[1] !== BANG) return '';
  const end = bytes.subarray(0, MOST_LINE_BYTES).indexOf(NEWLINE);
  const length = end < 0 ? Math.min(bytes.length, MOST_LINE_BYTES) : end;
  return Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1').trimEnd();
}

function joined(oids: readonly Uint8Array[], width: number): Uint8Array {
  const all = new Uint8Array(oids.length * width);
  oids.forEach((oid, place) => all.set(oid, place * width));
  return all;
}
