// Pack indexes (gitformat-pack(5), "Version 2 pack-*.idx files"): where each table lies in the file. The tables themselves are
// not loaded: the kernel reads them straight from these positions. All integers are big-endian.
//
//   ff 't' 'O' 'c' | version 2 | 256 fan-out u32 | names | crc u32 each | offsets u32 each | large offsets u64 | pack id | own id
//
// Law: a layout is only given for a file whose size is what its object count needs and whose fan-out never decreases.

import { CodefangError } from '../base/errors.js';
import { withFile, type ReadableFile } from './file-reading.js';
import type { OidBytes } from './oid.js';

/** Where the tables of a version 2 pack index lie. Positions are bytes from the start of the file. */
export interface PackIndexLayout {
  readonly path: string;
  readonly objectCount: number;
  /** 256 u32: objects whose id's first byte is at most the entry's number. */
  readonly fanoutOffset: number;
  /** `objectCount` ids, ascending. */
  readonly namesOffset: number;
  /** `objectCount` u32. */
  readonly crcOffset: number;
  /** `objectCount` u32: offset in the pack, or with the top bit set an entry number of the large offsets. */
  readonly offsetsOffset: number;
  /** `largeOffsetCount` u64. */
  readonly largeOffsetsOffset: number;
  readonly largeOffsetCount: number;
  /** Checksum of the pack this index belongs to, hexadecimal. */
  readonly packChecksum: string;
}

/** Entries and bytes of a fan-out table. */
export const fanoutEntries = 256;
export const fanoutBytes = fanoutEntries * 4;

const headerBytes = 8;
const magic = 0xff744f63;

/**
 * Checks the pack index at `path` and says where its tables are. Throws `repository-corrupt-index` (file, offset) for one that
 * contradicts itself, `user-unsupported-repository` for version 1 and unknown versions, `repository-unreadable` when it
 * cannot be read or is not there.
 */
export function openPackIndex(path: string, oidBytes: OidBytes): PackIndexLayout {
  const layout = withFile(path, (file) => readLayout(file, oidBytes));
  if (layout) return layout;
  throw new CodefangError('repository-unreadable', `no such pack index: ${path}`, { file: path });
}

function readLayout(file: ReadableFile, oidBytes: OidBytes): PackIndexLayout {
  const trailerBytes = 2 * oidBytes;
  const smallest = headerBytes + fanoutBytes + trailerBytes;
  if (file.size < 4) throw corruptIndex(file.path, file.size, 'it ends inside its header');
  if (file.read(0, 4).readUInt32BE(0) !== magic) throw notVersion2(file);
  if (file.size < smallest) throw corruptIndex(file.path, file.size, `it ends before its ${smallest} smallest bytes`);

  const head = file.read(0, headerBytes + fanoutBytes);
  const version = head.readUInt32BE(4);
  if (version !== 2) throw unsupportedVersion(file.path, version);
  const objectCount = checkFanout(head.subarray(headerBytes), file.path, headerBytes);

  const fanoutOffset = headerBytes;
  const namesOffset = fanoutOffset + fanoutBytes;
  const crcOffset = namesOffset + objectCount * oidBytes;
  const offsetsOffset = crcOffset + objectCount * 4;
  const largeOffsetsOffset = offsetsOffset + objectCount * 4;
  const trailerOffset = file.size - trailerBytes;
  const largeOffsetCount = (trailerOffset - largeOffsetsOffset) / 8;
  if (!(Number.isInteger(largeOffsetCount) && largeOffsetCount >= 0 && largeOffsetCount <= objectCount)) {
    throw corruptIndex(file.path, file.size, `its size is not what ${objectCount} objects need`);
  }
  const packChecksum = file.read(trailerOffset, oidBytes).toString('hex');
  const tables = { fanoutOffset, namesOffset, crcOffset, offsetsOffset, largeOffsetsOffset };
  return { path: file.path, objectCount, ...tables, largeOffsetCount, packChecksum };
}

/** The object count of a fan-out table that lies at `offset` of `path`; `repository-corrupt-index` if it ever decreases. */
export function checkFanout(fanout: Buffer, path: string, offset: number): number {
  let last = 0;
  for (let at = 0; at < fanoutBytes; at += 4) {
    const count = fanout.readUInt32BE(at);
    if (count < last) throw corruptIndex(path, offset + at, 'its fan-out table decreases');
    last = count;
  }
  return last;
}

/** The error for an index that contradicts itself at `offset`. */
export function corruptIndex(path: string, offset: number, what: string): CodefangError {
  const data = { file: path, offset, hint: 'Write it anew with `git index-pack` or `git multi-pack-index write`.' };
  return new CodefangError('repository-corrupt-index', `corrupt index ${path}: ${what} (byte ${offset})`, data);
}

/** Version 1 has no magic: it opens with the fan-out, and its 24-byte entries and 20-byte checksums fill the rest. */
function notVersion2(file: ReadableFile): CodefangError {
  const isVersion1 = file.size >= fanoutBytes && file.size === version1Bytes(file.read(fanoutBytes - 4, 4));
  return isVersion1 ? unsupportedVersion(file.path, 1) : corruptIndex(file.path, 0, 'it is no pack index');
}

function version1Bytes(lastFanout: Buffer): number {
  return fanoutBytes + lastFanout.readUInt32BE(0) * 24 + 40;
}

function unsupportedVersion(path: string, version: number): CodefangError {
  const hint = 'Run `git index-pack` on its pack, or `git repack -ad`, to have a version 2 index.';
  const message = `pack index version ${version} is not supported: ${path}`;
  return new CodefangError('user-unsupported-repository', message, { file: path, offset: 0, hint });
}
