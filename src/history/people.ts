// The people of a history: every distinct `Name <mail>` of an author, as written, numbered in order of first sight. Two spellings in bytes
// that read the same are one person.

import { partsAsUtf8 } from './name-text.js';

/** Who wrote what was there before the part of a history that is read. A person has a mail, if an empty one. */
export const EARLIER = 'Earlier';

/** Numbers people. */
export class People {
  /** By the bytes as written, and by the name they read as. */
  readonly #rows = new Map<string, number>();
  readonly #rowsByName = new Map<string, number>();
  readonly #names: string[] = [];

  /** People known before, who keep their rows. */
  constructor(names: readonly string[] = []) {
    for (const name of names) this.rowOfName(name);
  }

  /** The row of the person whose name and mail are these bytes, as `partsAsUtf8` reads them. */
  rowOf(author: Uint8Array): number {
    const bytes = Buffer.from(author.buffer, author.byteOffset, author.byteLength);
    const key = bytes.toString('latin1');
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = this.rowOfName(partsAsUtf8(bytes).toString('utf8'));
      this.#rows.set(key, row);
    }
    return row;
  }

  /** The row of the person of this name. */
  rowOfName(name: string): number {
    let row = this.#rowsByName.get(name);
    if (row === undefined) {
      row = this.#names.push(name) - 1;
      this.#rowsByName.set(name, row);
    }
    return row;
  }

  /** Names by row. */
  get names(): readonly string[] {
    return this.#names;
  }
}
