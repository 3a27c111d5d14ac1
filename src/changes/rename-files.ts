// The files of one commit that may be the two ends of a rename, and what is asked of their paths, ids and modes.
// Laws: a file is a row of the caller's columns, nothing is copied; ids and paths are compared as bytes.

import type { PathColumns } from './change-batch.js';

/** Files as columns; file i has path `pathRows[i]` of the table `paths`. */
export interface RenameFiles {
  readonly paths: PathColumns;
  readonly pathRows: Uint32Array;
  /** Git file modes. */
  readonly modes: Uint32Array;
  /** Object ids, `oidBytes` bytes a row. */
  readonly oids: Uint8Array;
  readonly oidBytes: number;
}

const SLASH = 0x2f;
const TYPE_BITS = 0o170000;
const REGULAR = 0o100000;

/** True for a regular file, executable or not. */
export function isRegularMode(mode: number): boolean {
  return (mode & TYPE_BITS) === REGULAR;
}

/** The id of file `row` as a map key: one character a byte. */
export function oidKey(files: RenameFiles, row: number): string {
  const at = row * files.oidBytes;
  return String.fromCharCode(...files.oids.subarray(at, at + files.oidBytes));
}

/** Numbers base names: the part of a path after its last slash. Equal bytes, equal number; one numbering for one commit. */
export class BaseNames {
  readonly #files: RenameFiles;
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<number, number>();

  constructor(files: RenameFiles) {
    this.#files = files;
  }

  /** The number of the base name of file `row`. */
  of(row: number): number {
    const known = this.#known.get(row);
    if (known !== undefined) return known;
    const { bytes, ends } = this.#files.paths;
    const pathRow = this.#files.pathRows[row];
    const start = pathRow === 0 ? 0 : ends[pathRow - 1];
    const end = ends[pathRow];
    let nameAt = end;
    while (nameAt > start && bytes[nameAt - 1] !== SLASH) nameAt--;
    let name = '';
    for (let at = nameAt; at < end; at++) name += String.fromCharCode(bytes[at]);
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(name, number);
    }
    this.#known.set(row, number);
    return number;
  }
}
