// Words that stay where they are as they become more. A longer copy of a large array takes both for a while, and the C library, once a block of
// megabytes has been given back, keeps as many megabytes of every thread's for what may come. Memory of WebAssembly grows in place instead.

import { regrown } from './release.js';

/** Up to so many words an ordinary array does: a quarter of a mebibyte. */
const MOST_COPIED = 1 << 16;
const PAGE_WORDS = 1 << 14;
/** Addresses are set aside for all of them, memory is not. */
const MOST_PAGES = 1 << 16;

/** An array of 32-bit words that can become longer. */
export class GrowingWords {
  /** The words, all of them zero at first; another array of the same words after `reserve`, and this one may be empty then. */
  words = new Uint32Array(64);
  #memory: WebAssembly.Memory | undefined;

  /** Makes the array at least so long; it becomes an eighth longer at least, or half where it is short. */
  reserve(length: number): void {
    const { words } = this;
    if (length <= words.length) return;
    if (length <= MOST_COPIED) {
      this.words = regrown(words, length);
      return;
    }
    const pages = Math.ceil(Math.max(length, words.length + (words.length >> 3)) / PAGE_WORDS);
    if (this.#memory !== undefined) {
      this.#memory.grow(pages - words.length / PAGE_WORDS);
      this.words = new Uint32Array(this.#memory.buffer);
      return;
    }
    this.#memory = memoryOf(pages);
    if (this.#memory === undefined) {
      this.words = regrown(words, length);
      return;
    }
    this.words = new Uint32Array(this.#memory.buffer);
    this.words.set(words);
  }
}

/** Memory of so many pages that can grow; undefined where there are no addresses for it. */
function memoryOf(pages: number): WebAssembly.Memory | undefined {
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
