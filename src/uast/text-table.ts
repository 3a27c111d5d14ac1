// The texts that rows of a batch name, each once.

import type { SyntaxColumns } from '../changes/syntax-columns.js';

export class TextTable {
  readonly #ids = new Map<string, number>();

  /** The number of a text. */
  add(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) this.#ids.set(text, (id = this.#ids.size));
    return id;
  }

  /** All texts in UTF-8, in the order of their numbers. */
  columns(): SyntaxColumns['texts'] {
    const parts = [...this.#ids.keys()].map((text) => Buffer.from(text, 'utf8'));
    let end = 0;
    const ends = Uint32Array.from(parts, (part) => (end += part.length));
    const bytes = new Uint8Array(end);
    parts.forEach((part, i) => bytes.set(part, i === 0 ? 0 : ends[i - 1]));
    return { bytes, ends };
  }
}
