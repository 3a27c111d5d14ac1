// The two ends of a pack (gitformat-pack(5), "pack-*.pack files"): 'PACK', version, object count; and the checksum of all before
// it. What lies between is the kernel's to read.

import { CodefangError } from '../base/errors.js';
import { withFile, type ReadableFile } from './file-reading.js';
import type { OidBytes } from './oid.js';

/** What a pack says of itself. */
export interface PackHeader {
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  readonly objectCount: number;
  /** Hexadecimal; an index names its pack by it. */
  readonly checksum: string;
}

/** What an index says of its pack. */
export interface PackClaims {
  readonly path: string;
  readonly objectCount: number;
  readonly packChecksum: string;
}

const headerBytes = 12;
/** One byte of entry header and the zlib stream of nothing. */
const smallestEntryBytes = 9;

/**
 * Checks both ends of the pack at `path`, against its index where given. `repository-corrupt-pack` (file, offset) when they are
 * wrong, `repository-unreadable` when it cannot be read or is not there.
 */
export function openPack(path: string, oidBytes: OidBytes, index?: PackClaims): PackHeader {
  const header = withFile(path, (file) => readHeader(file, oidBytes));
  if (!header) throw new CodefangError('repository-unreadable', `no such pack: ${path}`, { file: path });
  if (index && index.objectCount !== header.objectCount) {
    const claim = `${header.objectCount} objects where its index ${index.path} has ${index.objectCount}`;
    throw corruptPack(path, 8, `it says it has ${claim}`);
  }
  if (index && index.packChecksum !== header.checksum) {
    throw corruptPack(path, header.size - oidBytes, `its checksum is not the one its index ${index.path} names`);
  }
  return header;
}

function readHeader(file: ReadableFile, oidBytes: OidBytes): PackHeader {
  const { path, size } = file;
  if (size < headerBytes + oidBytes) throw corruptPack(path, size, 'it ends inside its header');
  const head = file.read(0, headerBytes);
  if (head.toString('latin1', 0, 4) !== 'PACK') throw corruptPack(path, 0, 'it does not open with PACK');
  const version = head.readUInt32BE(4);
  if (version !== 2 && version !== 3) throw corruptPack(path, 4, `its version is ${version}, not 2 or 3`);
  const objectCount = head.readUInt32BE(8);
  if (objectCount * smallestEntryBytes > size - headerBytes - oidBytes) {
    throw corruptPack(path, 8, `${objectCount} objects do not fit its ${size} bytes`);
  }
  const checksum = file.read(size - oidBytes, oidBytes).toString('hex');
  return { path, size, objectCount, checksum };
}

function corruptPack(path: string, offset: number, what: string): CodefangError {
  const data = { file: path, offset, hint: 'See `git fsck`; a fresh clone has sound packs.' };
  return new CodefangError('repository-corrupt-pack', `corrupt pack ${path}: ${what} (byte ${offset})`, data);
}
