// Packs, indexes and multi-pack-indexes of small histories, spoiled, and histories whose index leads to the wrong entries.

import { createHash } from 'node:crypto';
import { smallHistory } from './histories.mjs';
import { writeIndex, writeMultiPackIndex, writePack } from './pack-writer.mjs';
import { spoiled } from './random.mjs';
import { putPacks, readAll } from './reading.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./targets.mjs').Target} Target */
/** @typedef {import('./targets.mjs').Trial} Trial */

const POOL = 12;

/** @param {Random} random */
function packedHistory(random) {
  const history = smallHistory(random);
  const written = writePack(history.entries);
  const rows = history.oids.map((oid, i) => ({ oid, offset: written.offsets[i] }));
  return { ...history, ...written, rows, checksum: written.pack.subarray(-20) };
}

/** @param {Random} random @returns {'first-parent' | 'all-commits'} */
const someOrder = (random) => (random.once(4) ? 'all-commits' : 'first-parent');

/** A file with a checksum of its own at its end. @param {Uint8Array} bytes */
function resealed(bytes) {
  const body = bytes.subarray(0, Math.max(0, bytes.length - 20));
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

/** @param {string} room @param {Random} random @returns {(draw: Random) => Trial} */
function spoiledPacks(room, random) {
  const pool = Array.from({ length: POOL }, () => packedHistory(random));
  return (draw) => {
    const { pack, index, head, checksum } = draw.pick(pool);
    const broken = spoiled(draw, pack, draw.pick(pool).pack, pack.length - 20);
    // Mostly with the end its index names, or nothing but that end would ever be looked at.
    const files = {
      'pack-a.pack': draw.once(8) ? broken : Buffer.concat([broken.subarray(0, -20), checksum]),
      'pack-a.idx': index,
    };
    const order = someOrder(draw);
    return {
      files,
      run: () => {
        putPacks(room, files);
        readAll(room, head, order);
      },
    };
  };
}

/** @param {string} room @param {Random} random @returns {(draw: Random) => Trial} */
function spoiledIndexes(room, random) {
  const pool = Array.from({ length: POOL }, () => packedHistory(random));
  return (draw) => {
    const { pack, index, head } = draw.pick(pool);
    const counts = index.subarray(8 + 1024);
    const broken = draw.once(3)
      ? spoiled(draw, index, draw.pick(pool).index, index.length - 40)
      : Buffer.concat([index.subarray(0, 8 + 1024), spoiled(draw, counts.subarray(0, -40)), index.subarray(-40)]);
    const files = { 'pack-a.pack': pack, 'pack-a.idx': broken };
    const order = someOrder(draw);
    return {
      files,
      run: () => {
        putPacks(room, files);
        readAll(room, head, order);
      },
    };
  };
}

/** @param {string} room @param {Random} random @returns {(draw: Random) => Trial} */
function lyingIndexes(room, random) {
  const pool = Array.from({ length: POOL }, () => packedHistory(random));
  return (draw) => {
    const { pack, head, rows, checksum } = draw.pick(pool);
    const lies = rows.map((row) => ({ ...row }));
    for (let swaps = 1 + draw.below(4); swaps > 0; swaps--) {
      const row = draw.pick(lies);
      row.offset = draw.once(3) ? draw.pick([draw.below(pack.length), draw.edge(), 12]) : draw.pick(rows).offset;
    }
    if (draw.once(3)) lies.splice(draw.below(lies.length), 1);
    const large = draw.once(4)
      ? Array.from({ length: draw.below(3) }, () => BigInt(draw.edge()) << BigInt(draw.below(32)))
      : undefined;
    const files = {
      'pack-a.pack': pack,
      'pack-a.idx': writeIndex(lies, checksum, { sorted: !draw.once(5), ...(large && { large }) }),
    };
    const order = someOrder(draw);
    return {
      files,
      run: () => {
        putPacks(room, files);
        readAll(room, head, order);
      },
    };
  };
}

/** @param {string} room @param {Random} random @returns {(draw: Random) => Trial} */
function multiPackIndexes(room, random) {
  const pool = Array.from({ length: POOL }, () => [packedHistory(random), packedHistory(random)]);
  return (draw) => {
    const [first, second] = draw.pick(pool);
    const seen = new Set();
    const rows = [first, second]
      .flatMap(({ rows }, pack) => rows.map((row) => ({ ...row, pack: draw.once(200) ? draw.edge() : pack })))
      .filter(({ oid }) => !seen.has(oid) && seen.add(oid));
    const midx = writeMultiPackIndex(['pack-a.idx', 'pack-b.idx'], rows);
    const broken = draw.once(4) ? midx : spoiled(draw, midx, first.index, draw.once(2) ? 120 : midx.length);
    const files = {
      'pack-a.pack': first.pack,
      'pack-b.pack': second.pack,
      'multi-pack-index': draw.once(3) ? resealed(broken) : broken,
      ...(draw.once(3) && { 'pack-a.idx': first.index, 'pack-b.idx': second.index }),
    };
    const { head } = draw.pick([first, second]);
    return {
      files,
      run: () => {
        putPacks(room, files);
        readAll(room, head, 'first-parent');
      },
    };
  };
}

/** @type {Target[]} */
export const packTargets = [
  { name: 'pack', open: spoiledPacks },
  { name: 'index', open: spoiledIndexes },
  { name: 'lying-index', open: lyingIndexes },
  { name: 'multi-pack-index', open: multiPackIndexes },
];
