// A state as a file: facts as JSON and columns as they are, in one stream of bytes.
//
//   offset  bytes
//   0       4       "CFST"
//   4       4       version of this layout, little-endian, as are all numbers
//   8       4       length of the head
//   12      …       the rest, deflated (RFC 1951): the head as JSON, {facts, columns: [{name, kind, length}]}, then the columns' bytes, end to
//                   end. (Sorted by the place of a byte in its number they deflate to a tenth less, which costs a twentieth of a short run.)
//
// Whether the bytes are those that were written is for the store to know, which has their SHA-256. What is read here is checked all the
// same: lengths before they are believed.

import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Column, Columns } from '../base/columns.js';
import { release } from '../base/release.js';

const MAGIC = 'CFST';
const VERSION = 2;
const HEAD_AT = 12;
/** zlib's level: higher ones take several times as long for a few per cent. */
const LEVEL = 1;
const MOST_BYTES = 2 ** 31;
/** What is inflated at a time: pieces are put together at the end. */
const INFLATED_PIECE_BYTES = 1 << 20;
/** Not worth a turn of the event loop, which a larger one may be waiting for. */
const SMALL_BYTES = 64 << 10;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type KindName = keyof typeof kinds;

interface ColumnHead {
  readonly name: string;
  readonly kind: KindName;
  readonly length: number;
}

/** Facts and columns that belong together. */
export interface State {
  /** Anything JSON can hold. */
  readonly facts: unknown;
  readonly columns: Columns;
}

const deflate = promisify(deflateRaw);

/** Writes a state; the columns are read before the promise is given back, so they may change after it. */
export function encodeState({ facts, columns }: State): Promise<Uint8Array> {
  const entries = Object.entries(columns);
  const heads = entries.map(([name, column]): ColumnHead => {
    const kind = column.constructor.name as KindName;
    return { name, kind, length: column.length };
  });
  const head = Buffer.from(JSON.stringify({ facts, columns: heads }), 'utf8');
  const size = entries.reduce((sum, [, column]) => sum + column.byteLength, head.length);
  // Of its own, not of Node's pool: it is given back as soon as it is deflated.
  const body = Buffer.allocUnsafeSlow(size);
  head.copy(body);
  let at = head.length;
  for (const [, column] of entries) {
    body.set(bytesOf(column), at);
    at += column.byteLength;
  }
  return deflated(head.length, body);
}

async function deflated(headBytes: number, body: Buffer): Promise<Uint8Array> {
  const start = Buffer.alloc(HEAD_AT);
  start.write(MAGIC, 'latin1');
  start.writeUInt32LE(VERSION, 4);
  start.writeUInt32LE(headBytes, 8);
  // Each piece of what comes out takes a turn of this thread, which may be busy for long.
  const chunkSize = Math.max(SMALL_BYTES, body.length >> 1);
  const rest =
    body.length <= SMALL_BYTES ? deflateRawSync(body, { level: LEVEL }) : await deflate(body, { level: LEVEL, chunkSize });
  release({ body });
  return Buffer.concat([start, rest]);
}

/** Reads what `encodeState` wrote; undefined for anything else. */
export function decodeState(file: Uint8Array): State | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < HEAD_AT || bytes.toString('latin1', 0, 4) !== MAGIC || bytes.readUInt32LE(4) !== VERSION) {
    return undefined;
  }
  try {
    const body = inflateRawSync(bytes.subarray(HEAD_AT), {
      maxOutputLength: MOST_BYTES,
      chunkSize: INFLATED_PIECE_BYTES,
    });
    const headBytes = bytes.readUInt32LE(8);
    if (headBytes > body.length) return undefined;
    const { facts, columns: heads } = JSON.parse(body.toString('utf8', 0, headBytes)) as {
      facts: unknown;
      columns: readonly ColumnHead[];
    };
    const columns: [string, Column][] = [];
    let at = headBytes;
    for (const { name, kind, length } of heads) {
      if (!Object.hasOwn(kinds, kind) || !Number.isSafeInteger(length) || length < 0) return undefined;
      const Kind = kinds[kind];
      const end = at + length * Kind.BYTES_PER_ELEMENT;
      if (end > body.length) return undefined;
      const column = new Kind(length);
      bytesOf(column).set(body.subarray(at, end));
      columns.push([name, column]);
      at = end;
    }
    return at === body.length ? { facts, columns: Object.fromEntries(columns) } : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
