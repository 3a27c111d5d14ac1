// The objects of one repository, as one thread sees them: a kernel over the packs, with file descriptors of its own, and for what is
// in no pack the loose objects or another reader. Everything is synchronous.

import { closeSync, openSync, readSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { CodefangError } from '../base/errors.js';
import { Kernel, type KernelHost } from '../kernel/kernel.js';
import type { IndexTables, PackTables } from '../kernel/pack-tables.js';
import type { KernelSizes } from '../kernel/regions.js';
import { unreadable } from './file-reading.js';
import { maxLooseHeaderBytes, parseLooseHeader, readLooseFile } from './loose-objects.js';
import type { MultiPackIndex, PackList } from './pack-list.js';
import type { PackIndexLayout } from './pack-index.js';
import { ObjectType, type ObjectData, type ObjectReader } from './object-reader.js';
import { oidToHex, type OidBytes } from './oid.js';

/** A kernel and what it reads from. */
export interface ObjectStore {
  readonly kernel: Kernel;
  /** Closes the files; the kernel is dead after it. */
  close(): void;
}

/** A file that is opened when it is first read; the descriptor is -1 until then. */
interface OpenFile {
  readonly path: string;
  descriptor: number;
}

/** Where the objects of a store come from. */
export interface ObjectSource {
  readonly oidBytes: OidBytes;
  /** Object directories, alternates included, for loose objects. */
  readonly objectDirectories: readonly string[];
  /** Packs for the kernel to read by itself; none when another reader gives everything. */
  readonly packs: PackList;
}

/**
 * Opens a store. With `reader`, objects that are in no pack are asked of it instead of looked for as loose files. `reads` is called at
 * every read.
 */
export function openStore(
  source: ObjectSource,
  sizes: KernelSizes,
  reader?: ObjectReader,
  reads: () => void = () => undefined,
): ObjectStore {
  const files: OpenFile[] = source.packs.packs.map((pack) => ({ path: pack.path, descriptor: -1 }));
  const indexFiles: OpenFile[] = [];
  const opened = (path: string): OpenFile => {
    const file = { path, descriptor: -1 };
    indexFiles.push(file);
    return file;
  };
  const tables: PackTables = {
    packBytes: source.packs.packs.map((pack) => pack.size - source.oidBytes),
    indexes: [
      ...source.packs.multiPackIndexes.map(({ layout, packs }) => indexTables(opened(layout.path), layout, packs)),
      ...source.packs.packs.flatMap(({ index }, number) =>
        index === undefined ? [] : [indexTables(opened(index.path), index, number)],
      ),
    ],
  };
  const host: KernelHost = {
    readPack: (pack, offset, into) => {
      reads();
      const file = files[pack];
      if (file === undefined) return -1;
      try {
        if (file.descriptor < 0) file.descriptor = openSync(file.path, 'r');
        return readFully(file.descriptor, into, offset);
      } catch {
        return -1;
      }
    },
    findObject: (oid) => {
      reads();
      return reader === undefined ? readLoose(source, oid, sizes.scratchBytes) : readFrom(reader, oid);
    },
    packName: (pack) => files[pack]?.path ?? `pack ${String(pack)}`,
  };
  const kernel = new Kernel(sizes, source.oidBytes, tables, host);
  return {
    kernel,
    close: () => {
      for (const file of [...files, ...indexFiles]) if (file.descriptor >= 0) closeSync(file.descriptor);
      reader?.close();
    },
  };
}

function readFrom(reader: ObjectReader, oid: Uint8Array): ObjectData | 'too-large' | undefined {
  try {
    return reader.read(oid);
  } catch (error) {
    if (error instanceof CodefangError && error.code === 'repository-too-large') return 'too-large';
    throw error;
  }
}

function indexTables(
  file: OpenFile,
  layout: PackIndexLayout | MultiPackIndex['layout'],
  packs: number | readonly number[],
): IndexTables {
  const starts = {
    fanout: layout.fanoutOffset,
    names: layout.namesOffset,
    offsets: layout.offsetsOffset,
    largeOffsets: layout.largeOffsetsOffset,
  } as const;
  return {
    objectCount: layout.objectCount,
    largeOffsetCount: layout.largeOffsetCount,
    packs,
    read: (table, offset, into) => {
      const position = starts[table] + offset;
      try {
        if (file.descriptor < 0) file.descriptor = openSync(file.path, 'r');
        if (readFully(file.descriptor, into, position) === into.length) return;
      } catch (error) {
        throw unreadable(layout.path, error);
      }
      throw new CodefangError('repository-corrupt-index', `${layout.path} ends inside its ${table} table`, {
        file: layout.path,
        offset: position,
      });
    },
  };
}

/** Reads until `into` is full or the file ends; bytes read. */
function readFully(descriptor: number, into: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < into.length) {
    const count = readSync(descriptor, into, filled, into.length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

const typeNumbers = {
  commit: ObjectType.commit,
  tree: ObjectType.tree,
  blob: ObjectType.blob,
  tag: ObjectType.tag,
} as const;

/** A loose object, inflated and checked against its header. */
function readLoose(source: ObjectSource, oid: Uint8Array, maxBytes: number): ObjectData | 'too-large' | undefined {
  const hex = oidToHex(oid, 0, source.oidBytes);
  let inflated: Uint8Array;
  try {
    const compressed = readLooseFile(source.objectDirectories, hex, maxBytes);
    if (compressed === undefined) return undefined;
    inflated = inflateSync(compressed, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof CodefangError) {
      if (error.code === 'repository-too-large') return 'too-large';
      throw error;
    }
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    throw corruptLoose(hex, 'its bytes are no valid zlib stream', error);
  }
  const header = parseLooseHeader(inflated.subarray(0, maxLooseHeaderBytes));
  if (header === undefined) throw corruptLoose(hex, 'it does not open with a type and a size');
  const bytes = inflated.subarray(header.headerBytes);
  if (bytes.length !== header.size) {
    throw corruptLoose(hex, `it has ${String(bytes.length)} bytes where its header says ${String(header.size)}`);
  }
  return { type: typeNumbers[header.type], bytes };
}

function corruptLoose(oid: string, what: string, cause?: unknown): CodefangError {
  const data = { oid, hint: 'check the repository with `git fsck`, or clone it again' };
  return new CodefangError('repository-corrupt-object', `corrupt loose object ${oid}: ${what}`, data, cause);
}
