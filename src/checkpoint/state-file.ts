// A state as a file: facts as JSON and columns as they are, in one stream of bytes.
//
//   offset  bytes
//   0       4       "CFST"
//   4       4       version of this layout, little-endian, as are all numbers
//   8       4       length of the head
//   12      …       the rest as Brotli (RFC 7932): the head as JSON, {facts, columns: [{name, kind, stored, length}]}, then the columns' numbers,
//                   end to end. `stored` is the kind of number in the file: half as wide where all of a column fit, as most do.
//
// Brotli at its lowest level takes a third of the time of Deflate at its lowest, and no more room. (Sorted by the place of a byte in its number
// columns would take a tenth less again, which costs a twentieth of a short run.)
//
// Whether the bytes are those that were written is for the store to know, which has their SHA-256. What is read here is checked all the
// same: lengths before they are believed.

import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  brotliDecompressSync,
  constants,
  type BrotliOptions,
} from 'node:zlib';
import type { Column, Columns } from '../base/columns.js';
import { release } from '../base/release.js';

const MAGIC = 'CFST';
const VERSION = 4;
const HEAD_AT = 12;
/** Brotli's quality, and the binary logarithm of its window: more of either takes longer for a few per cent. */
const QUALITY = 0;
const WINDOW_BITS = 18;
const MOST_BYTES = 2 ** 31;
/** States unpack to some five times their size; pieces, which are put together at the end, are best one. What is not filled takes no memory. */
const MOST_UNPACKED = 8;
const MOST_PIECE_BYTES = 64 << 20;
/** The smallest piece of what comes out. */
const SMALL_BYTES = 64 << 10;
/** Not worth another thread, and a turn of the event loop. */
const SYNC_BYTES = 8 << 10;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type KindName = keyof typeof kinds;

interface ColumnHead {
  readonly name: string;
  readonly kind: KindName;
  readonly stored: KindName;
  readonly length: number;
}

/** Facts and columns that belong together. */
export interface State {
  /** Anything JSON can hold. */
  readonly facts: unknown;
  readonly columns: Columns;
}

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Writes a state; the columns are read before the promise is given back, so they may change after it. */
export function encodeState({ facts, columns }: State): Promise<Uint8Array> {
  const entries = Object.entries(columns);
  const heads = entries.map(([name, column]): ColumnHead => {
    const kind = column.constructor.name as KindName;
    return { name, kind, stored: isNarrow(column) ? 'Uint16Array' : kind, length: column.length };
  });
  const json = JSON.stringify({ facts, columns: heads });
  // Of an even length, so that columns of numbers of two bytes can be written where they belong.
  const head = Buffer.from(Buffer.byteLength(json) % 2 === 0 ? json : `${json} `);
  const size = heads.reduce((sum, one) => sum + storedBytes(one), head.length);
  // Of its own, not of Node's pool: it is given back as soon as it is packed.
  const body = Buffer.allocUnsafeSlow(size);
  head.copy(body);
  let at = head.length;
  entries.forEach(([, column], i) => {
    const { kind, stored, length } = heads[i];
    if (stored === kind) body.set(bytesOf(column), at);
    else if (at % 2 === 0) new Uint16Array(body.buffer, body.byteOffset + at, length).set(column);
    else body.set(bytesOf(new Uint16Array(column)), at);
    at += storedBytes(heads[i]);
  });
  return packed(head.length, body);
}

/** Whether half of the width is enough for each number of a column. */
function isNarrow(column: Column): boolean {
  if (!(column instanceof Uint32Array)) return false;
  let bits = 0;
  let at = 0;
  // Four a turn: before it is compiled, a turn is what takes the time.
  for (const end = column.length - 3; at < end; at += 4)
    bits |= column[at] | column[at + 1] | column[at + 2] | column[at + 3];
  for (; at < column.length; at++) bits |= column[at];
  return bits >>> 16 === 0;
}

function storedBytes({ stored, length }: ColumnHead): number {
  return length * kinds[stored].BYTES_PER_ELEMENT;
}

async function packed(headBytes: number, body: Buffer): Promise<Uint8Array> {
  const start = Buffer.alloc(HEAD_AT);
  start.write(MAGIC, 'latin1');
  start.writeUInt32LE(VERSION, 4);
  start.writeUInt32LE(headBytes, 8);
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS },
    // Each piece of what comes out takes a turn of this thread, which may be busy for long.
    chunkSize: Math.max(SMALL_BYTES, body.length >> 1),
  };
  const rest = body.length <= SYNC_BYTES ? brotliCompressSync(body, options) : await compress(body, options);
  release({ body });
  return Buffer.concat([start, rest]);
}

/** Reads what `encodeState` wrote; undefined for anything else. */
export function decodeState(file: Uint8Array): State | undefined {
  const bytes = rightLayout(file);
  try {
    return bytes && stateIn(bytes, brotliDecompressSync(bytes.subarray(HEAD_AT), unpacking(bytes)));
  } catch {
    return undefined;
  }
}

/**
 * As `decodeState`, while this thread does something else: another unpacks, and what is left for this one is done when the function is called that it
 * gives.
 */
export async function decodeStateAside(file: Uint8Array): Promise<() => State | undefined> {
  const bytes = rightLayout(file);
  const none = (): undefined => undefined;
  if (bytes === undefined) return none;
  try {
    const body = await decompress(bytes.subarray(HEAD_AT), unpacking(bytes));
    return () => stateIn(bytes, body);
  } catch {
    return none;
  }
}

function rightLayout(file: Uint8Array): Buffer | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const isRight =
    bytes.length >= HEAD_AT && bytes.toString('latin1', 0, 4) === MAGIC && bytes.readUInt32LE(4) === VERSION;
  return isRight ? bytes : undefined;
}

function unpacking({ length }: Buffer): BrotliOptions {
  return {
    maxOutputLength: MOST_BYTES,
    chunkSize: Math.min(MOST_PIECE_BYTES, Math.max(SMALL_BYTES, MOST_UNPACKED * length)),
  };
}

/** The state in a file of the right layout; undefined if it is none. */
function stateIn(file: Buffer, body: Buffer): State | undefined {
  try {
    return unpacked(file, body);
  } catch {
    return undefined;
  }
}

/** The same, or an error if it is none. */
function unpacked(file: Buffer, body: Buffer): State | undefined {
  const headBytes = file.readUInt32LE(8);
  if (headBytes > body.length) return undefined;
  const { facts, columns: heads } = JSON.parse(body.toString('utf8', 0, headBytes)) as {
    facts: unknown;
    columns: readonly ColumnHead[];
  };
  const columns: [string, Column][] = [];
  let at = headBytes;
  for (const head of heads) {
    const { name, kind, stored, length } = head;
    if (!Object.hasOwn(kinds, kind) || (stored !== kind && !(kind === 'Uint32Array' && stored === 'Uint16Array'))) {
      return undefined;
    }
    if (!Number.isSafeInteger(length) || length < 0) return undefined;
    const end = at + storedBytes(head);
    if (end > body.length) return undefined;
    columns.push([name, columnOf(head, body.subarray(at, end))]);
    at = end;
  }
  return at === body.length ? { facts, columns: Object.fromEntries(columns) } : undefined;
}

/** A column in memory of its own, from its bytes in a file. */
function columnOf({ kind, stored, length }: ColumnHead, bytes: Buffer): Column {
  // Widened where it stands, if it stands where numbers of two bytes may.
  if (stored !== kind && bytes.byteOffset % 2 === 0) {
    return new Uint32Array(new Uint16Array(bytes.buffer, bytes.byteOffset, length));
  }
  const column = new kinds[stored](length);
  bytesOf(column).set(bytes);
  return stored === kind ? column : new Uint32Array(column);
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
