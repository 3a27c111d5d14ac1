// Multi-pack indexes (gitformat-pack(5), "multi-pack-index (MIDX) files"): one lookup table for many packs. As with pack indexes
// only the positions of the tables are given, the kernel reads them itself. All integers are big-endian.
//
//   'MIDX' | version 1 | hash 1|2 | chunks u8 | base files 0 | packs u32 | chunk table: (id u32, offset u64)… , 0 and the end | chunks | own id
//
// Laws: every table lies inside the file and has the size its counts need; pack names are in ascending order, without
// directories. Chunks that are not needed (RIDX, BTMP, unknown ones) are left alone.

import { CodefangError } from '../base/errors.js';
import { withFile, type ReadableFile } from './file-reading.js';
import type { OidBytes } from './oid.js';
import { checkFanout, corruptIndex, fanoutBytes } from './pack-index.js';

/** Where the tables of a multi-pack index lie. Positions are bytes from the start of the file. */
export interface MultiPackIndexLayout {
  readonly path: string;
  readonly objectCount: number;
  /** Names of the packs' `.idx` files; the position is the pack number that the offsets table uses. */
  readonly packNames: readonly string[];
  /** 256 u32, as in a pack index. */
  readonly fanoutOffset: number;
  /** `objectCount` ids, ascending. */
  readonly namesOffset: number;
  /** `objectCount` pairs of u32: pack number; offset in it, or with the top bit set an entry number of the large offsets
   *  if there are any (without any, the offset is a plain u32). */
  readonly offsetsOffset: number;
  /** `largeOffsetCount` u64; 0 where there are none. */
  readonly largeOffsetsOffset: number;
  readonly largeOffsetCount: number;
}

interface Chunk {
  readonly offset: number;
  readonly size: number;
}

const headerBytes = 12;
const chunkEntryBytes = 12;
/** Names of hundreds of thousands of packs; a table beyond it is a lie. */
const maxNamesBytes = 64 << 20;

/**
 * Checks the multi-pack index at `path` and says where its tables are; `undefined` when there is none. Throws
 * `repository-corrupt-index` (file, offset) for one that contradicts itself, `user-unsupported-repository` for an unknown
 * version or one that continues another file, `repository-unreadable` when it cannot be read.
 */
export function openMultiPackIndex(path: string, oidBytes: OidBytes): MultiPackIndexLayout | undefined {
  return withFile(path, (file) => readLayout(file, oidBytes));
}

function readLayout(file: ReadableFile, oidBytes: OidBytes): MultiPackIndexLayout {
  const { path } = file;
  if (file.size < headerBytes + chunkEntryBytes + oidBytes)
    throw corruptIndex(path, file.size, 'it ends inside its header');
  const header = file.read(0, headerBytes);
  if (header.toString('latin1', 0, 4) !== 'MIDX') throw corruptIndex(path, 0, 'it is no multi-pack index');
  if (header[4] !== 1) throw unsupported(path, 4, `version ${header[4]}`);
  if (header[5] !== (oidBytes === 20 ? 1 : 2))
    throw corruptIndex(path, 5, `its hash (${header[5]}) is not the repository's`);
  if (header[7] !== 0) throw unsupported(path, 7, 'a part of a chain');

  const chunks = readChunks(file, header[6], oidBytes);
  const packNames = readPackNames(file, needChunk(chunks, 'PNAM', path), header.readUInt32BE(8));
  const fanout = needChunk(chunks, 'OIDF', path, fanoutBytes);
  const objectCount = checkFanout(file.read(fanout.offset, fanoutBytes), path, fanout.offset);
  const names = needChunk(chunks, 'OIDL', path, objectCount * oidBytes);
  const offsets = needChunk(chunks, 'OOFF', path, objectCount * 8);
  const large = chunks.get('LOFF') ?? { offset: 0, size: 0 };
  if (large.size % 8 !== 0 || large.size / 8 > objectCount) {
    throw corruptIndex(path, large.offset, 'its LOFF chunk has an impossible size');
  }
  return {
    path,
    objectCount,
    packNames,
    fanoutOffset: fanout.offset,
    namesOffset: names.offset,
    offsetsOffset: offsets.offset,
    largeOffsetsOffset: large.offset,
    largeOffsetCount: large.size / 8,
  };
}

function readChunks(file: ReadableFile, count: number, oidBytes: OidBytes): Map<string, Chunk> {
  const tableBytes = (count + 1) * chunkEntryBytes;
  const first = headerBytes + tableBytes;
  const end = file.size - oidBytes;
  if (first > end) throw corruptIndex(file.path, file.size, 'it ends inside its chunk table');
  const table = file.read(headerBytes, tableBytes);
  const idOf = (entry: number): string =>
    table.toString('latin1', entry * chunkEntryBytes, entry * chunkEntryBytes + 4);
  const offsetOf = (entry: number): number => Number(table.readBigUInt64BE(entry * chunkEntryBytes + 4));

  const chunks = new Map<string, Chunk>();
  for (let entry = 0; entry < count; entry++) {
    const offset = offsetOf(entry);
    const next = offsetOf(entry + 1);
    const id = idOf(entry);
    const isInside = offset >= first && next >= offset && next <= end;
    if (!isInside || id === '\0\0\0\0' || chunks.has(id)) {
      throw corruptIndex(file.path, headerBytes + entry * chunkEntryBytes, 'its chunk table is malformed');
    }
    chunks.set(id, { offset, size: next - offset });
  }
  if (idOf(count) !== '\0\0\0\0' || offsetOf(count) !== end) {
    throw corruptIndex(
      file.path,
      headerBytes + count * chunkEntryBytes,
      'its chunk table does not end where the file does',
    );
  }
  return chunks;
}

function needChunk(chunks: ReadonlyMap<string, Chunk>, id: string, path: string, size?: number): Chunk {
  const chunk = chunks.get(id);
  if (!chunk) throw corruptIndex(path, headerBytes, `it has no ${id} chunk`);
  if (size !== undefined && chunk.size !== size) {
    throw corruptIndex(path, chunk.offset, `its ${id} chunk has ${chunk.size} bytes instead of ${size}`);
  }
  return chunk;
}

function readPackNames(file: ReadableFile, chunk: Chunk, count: number): string[] {
  if (chunk.size > maxNamesBytes) throw corruptIndex(file.path, chunk.offset, 'its PNAM chunk has an impossible size');
  const bytes = file.read(chunk.offset, chunk.size);
  const names: string[] = [];
  let at = 0;
  let last = '';
  while (names.length < count) {
    const end = bytes.indexOf(0, at);
    const name = bytes.toString('latin1', at, Math.max(end, at));
    if (!/^[^/\\]+\.idx$/.test(name) || name <= last) {
      throw corruptIndex(
        file.path,
        chunk.offset + at,
        `pack name ${names.length} of ${count} is malformed or out of order`,
      );
    }
    names.push(name);
    last = name;
    at = end + 1;
  }
  return names;
}

function unsupported(path: string, offset: number, what: string): CodefangError {
  const hint = 'Run `git multi-pack-index write`, or delete the file: packs have indexes of their own.';
  const message = `multi-pack index is ${what}, which is not supported: ${path}`;
  return new CodefangError('user-unsupported-repository', message, { file: path, offset, hint });
}
