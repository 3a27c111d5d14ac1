// Numbers by person, as results have them.

import { rounded } from './burndown/sparse-matrix.js';

/** A key that takes any object out of the array form; the largest there is. */
const LARGEST_INDEX = 2 ** 32 - 2;

/**
 * Numbers by person as an object, by ascending number; -1, if it is there, is the last. Left alone, V8 keeps an object with the key 900 as an array
 * with room for a thousand, and there is an object for each day, or for each file.
 */
export function byPerson(numbers: ReadonlyMap<number, number>): Record<string, number> {
  const object: Record<string, number> = { [LARGEST_INDEX]: 0 };
  Reflect.deleteProperty(object, LARGEST_INDEX);
  for (const [id, number] of [...numbers].sort(([a], [b]) => a - b)) object[id] = rounded(number);
  return object;
}
