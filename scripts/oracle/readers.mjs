// Compares the object readers with one another: each must fill all columns with the same bytes.
import { createHash } from 'node:crypto';
import { historyRequest } from './engine.mjs';

/** @typedef {import('./check.mjs').Check} Check */
/** @typedef {import('./engine.mjs').ReaderName} ReaderName */
/** @typedef {import('./run.mjs').Subject} Subject */

/**
 * SHA-256 of every column, by `place/column`: the commits of the whole history, and the changes of the newest `most` commits.
 * @param {Subject} subject @param {ReaderName} reader @param {number} most @returns {Promise<Map<string, string>>}
 */
export async function digestsOf({ engine, repository, head }, reader, most) {
  /** @type {Map<string, string>} */
  const digests = new Map();
  const add = (/** @type {string} */ place, /** @type {object} */ columns) => {
    for (const [name, column] of Object.entries(columns)) {
      if (!ArrayBuffer.isView(column)) continue;
      const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
      digests.set(`${place}/${name}`, createHash('sha256').update(bytes).digest('hex'));
    }
  };
  await engine.reading(repository, reader, async (pipeline) => {
    const history = await pipeline.history(historyRequest(repository, head, 'first-parent'));
    const count = history.commits.ticks.length;
    add('history', history.commits);
    add('history', { people: Buffer.from(JSON.stringify(history.people)) });
    const options = { hunks: true, renames: engine.defaultRenameOptions };
    const from = Math.max(0, count - most);
    let batches = 0;
    for await (const { batch } of pipeline.batches(history, engine.spans(from, count), options)) {
      const { commits, changes, hunks, paths } = batch;
      for (const [name, columns] of Object.entries({ commits, changes, hunks, paths })) {
        add(`batch ${batches} of the commits from ${from} on/${name}`, columns);
      }
      batches++;
    }
  });
  return digests;
}

/** @param {ReadonlyMap<string, string>} pack the pack reader's @param {ReadonlyMap<string, string>} other @param {Check} check */
export function compareDigests(pack, other, check) {
  for (const place of new Set([...pack.keys(), ...other.keys()])) {
    check.judge(pack.get(place) === other.get(place), () => `${place}: not the same bytes as with the pack reader`);
  }
}
