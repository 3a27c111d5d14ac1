// Writes packs, their indexes and loose objects byte by byte (gitformat-pack(5)), right or wrong as the caller likes: entries of any
// type, deltas of any base, sizes and checksums that lie. Nothing here checks what it is told; tests and the fuzzer share it.

import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** git's type numbers of pack entries. */
export const EntryType = { commit: 1, tree: 2, blob: 3, tag: 4, ofsDelta: 6, refDelta: 7 };

/** @typedef {'commit' | 'tree' | 'blob' | 'tag'} ObjectName */

/**
 * One entry of a pack. What is left out is what it should be.
 * @typedef {object} PackEntry
 * @property {number} type of `EntryType`, or any other number below 8
 * @property {Uint8Array} data content, or the instructions of a delta
 * @property {string} [oid] hexadecimal id under which the index lists it; none: the index does not list it
 * @property {number | bigint} [size] what the header says instead of the size of `data`
 * @property {Uint8Array} [header] bytes instead of type and size
 * @property {number | bigint} [distance] of an OFS_DELTA, bytes back to its base
 * @property {string} [base] of a REF_DELTA, its base's id
 * @property {Uint8Array} [stream] bytes instead of `data` compressed
 * @property {number | bigint} [offset] that the index says instead of the true one
 */

/**
 * @typedef {object} WrittenPack
 * @property {Buffer} pack
 * @property {Buffer} index
 * @property {number[]} offsets of the entries, in the order given
 */

/** @param {string} text @returns {Buffer} */
export const bytes = (text) => Buffer.from(text, 'latin1');

/** @param {string} hex @returns {Buffer} */
export const rawId = (hex) => Buffer.from(hex, 'hex');

/** @param {readonly Uint8Array[]} parts @returns {Buffer} */
const sha1 = (...parts) => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The id of an object, hexadecimal. @param {ObjectName} type @param {Uint8Array} data */
export function objectId(type, data) {
  return sha1(bytes(`${type} ${data.length}\0`), data).toString('hex');
}

/** A whole object as an entry under its own id. @param {ObjectName} type @param {Uint8Array | string} data @returns {PackEntry & { oid: string }} */
export function objectEntry(type, data) {
  const content = typeof data === 'string' ? Buffer.from(data) : data;
  return { type: EntryType[type], data: content, oid: objectId(type, content) };
}

/** Seven bits a byte, lowest first. @param {number | bigint} number @returns {Buffer} */
export function varint(number) {
  const out = [];
  let rest = BigInt(number);
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return Buffer.from(out);
}

/** Type and size as they open an entry. @param {number} type @param {number | bigint} size @returns {Buffer} */
export function entryHeader(type, size) {
  const whole = BigInt(size);
  const first = (type << 4) | Number(whole & 15n);
  return whole < 16n ? Buffer.of(first) : Buffer.concat([Buffer.of(first | 128), varint(whole >> 4n)]);
}

/** The distance to the base of an OFS_DELTA. @param {number | bigint} distance @returns {Buffer} */
function distanceBytes(distance) {
  let rest = BigInt(distance);
  const out = [Number(rest & 127n)];
  while ((rest >>= 7n) > 0n) out.unshift(Number(--rest & 127n) | 128);
  return Buffer.from(out);
}

/** Instructions of a delta: copies and inserted text. @param {({ from: number, size: number } | string | Uint8Array)[]} steps @returns {Buffer} */
export function deltaSteps(steps) {
  const parts = steps.map((step) => {
    if (typeof step === 'string') return Buffer.concat([Buffer.of(step.length), bytes(step)]);
    if (step instanceof Uint8Array) return Buffer.from(step);
    const copy = Buffer.alloc(8);
    copy[0] = 0xff;
    copy.writeUInt32LE(step.from, 1);
    copy.writeUIntLE(step.size, 5, 3);
    return copy;
  });
  return Buffer.concat(parts);
}

/**
 * A delta. @param {number | bigint} baseSize @param {number | bigint} resultSize
 * @param {({ from: number, size: number } | string | Uint8Array)[]} steps @returns {Buffer}
 */
export function delta(baseSize, resultSize, steps) {
  return Buffer.concat([varint(baseSize), varint(resultSize), deltaSteps(steps)]);
}

/** @param {PackEntry} entry @returns {Buffer} */
function entryBytes(entry) {
  const header = entry.header ?? entryHeader(entry.type, entry.size ?? entry.data.length);
  /** @type {Uint8Array[]} */
  const parts = [header];
  if (entry.distance !== undefined) parts.push(distanceBytes(entry.distance));
  if (entry.base !== undefined) parts.push(rawId(entry.base));
  parts.push(entry.stream ?? deflateSync(entry.data));
  return Buffer.concat(parts);
}

/**
 * A pack and its index. `distance` may also be a function of the entry's own offset and those before it.
 * @param {readonly (PackEntry | ((offset: number, offsets: readonly number[]) => PackEntry))[]} entries
 * @param {{ signature?: string, version?: number, count?: number }} [lies] in the pack's header
 * @returns {WrittenPack}
 */
export function writePack(entries, lies = {}) {
  const header = Buffer.alloc(12);
  header.write(lies.signature ?? 'PACK', 'latin1');
  header.writeUInt32BE(lies.version ?? 2, 4);
  header.writeUInt32BE(lies.count ?? entries.length, 8);
  /** @type {Buffer[]} */
  const parts = [header];
  /** @type {number[]} */
  const offsets = [];
  /** @type {IndexRow[]} */
  const rows = [];
  let at = header.length;
  for (const given of entries) {
    const entry = typeof given === 'function' ? given(at, offsets) : given;
    const written = entryBytes(entry);
    offsets.push(at);
    if (entry.oid !== undefined) rows.push({ oid: entry.oid, offset: entry.offset ?? at });
    parts.push(written);
    at += written.length;
  }
  const checksum = sha1(...parts);
  return { pack: Buffer.concat([...parts, checksum]), index: writeIndex(rows, checksum), offsets };
}

/** @typedef {{ oid: string, offset: number | bigint }} IndexRow */

/**
 * A version 2 index.
 * @param {readonly IndexRow[]} rows @param {Uint8Array} packChecksum
 * @param {{ sorted?: boolean, large?: readonly bigint[], fanout?: (counts: number[]) => number[], version?: number }} [lies]
 *   `large`: the table of large offsets, whatever the rows need
 * @returns {Buffer}
 */
export function writeIndex(rows, packChecksum, lies = {}) {
  const sorted = lies.sorted === false ? [...rows] : rows.slice().sort((a, b) => (a.oid < b.oid ? -1 : 1));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(0xff744f63);
  head.writeUInt32BE(lies.version ?? 2, 4);
  const large = lies.large ? [...lies.large] : [];
  const offsets = u32s(
    sorted.map(({ offset }) => {
      if (lies.large !== undefined || BigInt(offset) < 0x80000000n) return Number(offset);
      return 0x80000000 + large.push(BigInt(offset)) - 1;
    }),
  );
  const largeBytes = Buffer.alloc(large.length * 8);
  large.forEach((offset, i) => largeBytes.writeBigUInt64BE(offset, i * 8));
  const names = Buffer.concat(sorted.map(({ oid }) => rawId(oid)));
  const fanout = u32s((lies.fanout ?? ((counts) => counts))(fanoutOf(sorted)));
  const body = Buffer.concat([head, fanout, names, Buffer.alloc(4 * rows.length), offsets, largeBytes, packChecksum]);
  return Buffer.concat([body, sha1(body)]);
}

/** @param {readonly { oid: string }[]} rows @returns {number[]} */
function fanoutOf(rows) {
  const counts = new Array(256).fill(0);
  for (const { oid } of rows) counts[Number.parseInt(oid.slice(0, 2), 16)]++;
  for (let i = 1; i < 256; i++) counts[i] += counts[i - 1];
  return counts;
}

/** @param {readonly number[]} numbers @returns {Buffer} */
function u32s(numbers) {
  const out = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, i) => out.writeUInt32BE(number >>> 0, i * 4));
  return out;
}

/**
 * A multi-pack-index over packs.
 * @param {readonly string[]} indexNames file names of the packs' indexes, sorted
 * @param {readonly { oid: string, pack: number, offset: number }[]} rows
 * @returns {Buffer}
 */
export function writeMultiPackIndex(indexNames, rows) {
  const sorted = rows.slice().sort((a, b) => (a.oid < b.oid ? -1 : 1));
  const names = bytes(indexNames.map((name) => `${name}\0`).join(''));
  /** @type {[string, Buffer][]} */
  const chunks = [
    ['PNAM', Buffer.concat([names, Buffer.alloc((4 - (names.length % 4)) % 4)])],
    ['OIDF', u32s(fanoutOf(sorted))],
    ['OIDL', Buffer.concat(sorted.map(({ oid }) => rawId(oid)))],
    ['OOFF', u32s(sorted.flatMap(({ pack, offset }) => [pack, offset]))],
  ];
  const head = Buffer.concat([bytes('MIDX'), Buffer.of(1, 1, chunks.length, 0), u32s([indexNames.length])]);
  let at = head.length + 12 * (chunks.length + 1);
  const table = chunks.map(([id, { length }]) => {
    const row = Buffer.concat([bytes(id), u32s([0, at])]);
    at += length;
    return row;
  });
  table.push(Buffer.concat([Buffer.alloc(4), u32s([0, at])]));
  const body = Buffer.concat([head, ...table, ...chunks.map(([, chunk]) => chunk)]);
  return Buffer.concat([body, sha1(body)]);
}

/** The file of a loose object. @param {string} header such as `blob 5` @param {Uint8Array} data @returns {Buffer} */
export function looseFile(header, data) {
  return deflateSync(Buffer.concat([bytes(`${header}\0`), data]));
}

/** A tree's bytes. @param {readonly { mode?: string, name: string | Uint8Array, oid: string }[]} entries @returns {Buffer} */
export function treeData(entries) {
  return Buffer.concat(
    entries.flatMap(({ mode = '100644', name, oid }) => [
      bytes(`${mode} `),
      typeof name === 'string' ? Buffer.from(name) : name,
      Buffer.of(0),
      rawId(oid),
    ]),
  );
}

/**
 * A commit's bytes. @param {string} tree @param {readonly string[]} [parents]
 * @param {{ author?: string, committer?: string }} [people] whole lines after the word
 * @returns {Buffer}
 */
export function commitData(tree, parents = [], people = {}) {
  const { author = 'A U Thor <author@example.org> 1577836800 +0000', committer = author } = people;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${author}`,
    `committer ${committer}`,
  ];
  return bytes(`${lines.join('\n')}\n\nmessage\n`);
}
