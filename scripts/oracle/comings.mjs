// How files came to their paths: added, or renamed from another. What is followed back when git takes another file for the source.
import { commitsOf } from './engine.mjs';

/** @typedef {{ commit: string, from: string | undefined }} Coming `from` is undefined for a new file */

export class Comings {
  /** By path, bytes as Latin-1, oldest first. @type {Map<string, Coming[]>} */
  #byPath = new Map();

  /** @param {import('./engine.mjs').ChangeBatch} batch */
  add(batch) {
    for (const { id, rows } of commitsOf(batch)) {
      for (const { status, path, oldPath } of rows) {
        if (status !== 'A' && status !== 'R') continue;
        const coming = { commit: id, from: status === 'R' ? oldPath : undefined };
        this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), coming]);
      }
    }
  }

  /** The last coming to a path for which `isBefore` its commit. @param {string} path @param {(commit: string) => boolean} isBefore */
  last(path, isBefore) {
    return this.#byPath.get(path)?.findLast(({ commit }) => isBefore(commit));
  }
}

/** So many of a list, at equal distances. @template One @param {readonly One[]} list @param {number} count @returns {One[]} */
export function spread(list, count) {
  const taken = Math.min(list.length, count);
  return Array.from({ length: taken }, (_, i) => list[Math.floor((i * list.length) / taken)]);
}
