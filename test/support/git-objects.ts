// Objects made in memory, and a kernel over them: as a host gives them one by one, or in a pack. Also written down for git to read.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackEntry } from '../../scripts/fuzz/pack-writer.mjs';
import { looseFile, objectEntry, rawId, treeData, writePack } from '../../scripts/fuzz/pack-writer.mjs';
import { Kernel } from '../../src/kernel/kernel.js';
import type { PackTables } from '../../src/kernel/pack-tables.js';
import type { KernelSizes } from '../../src/kernel/regions.js';
import { kernelFiles } from '../kernel/raw-kernel.js';

/** Regions of a few megabytes. */
export const smallSizes: KernelSizes = {
  indexCacheBytes: 96 << 10,
  windowBytes: 4096,
  windowCacheBytes: 256 << 10,
  baseCacheBytes: 4 << 20,
  lineCacheBytes: 4 << 20,
  arenaBytes: 1 << 20,
  scratchBytes: 16 << 20,
  inputBytes: 256 << 10,
  outputBytes: 16 << 10,
};

/** The kernel's builds by their file names. */
export const kernelModules = kernelFiles.map(
  (file) => [file, new WebAssembly.Module(readFileSync(new URL(`../../src/kernel/${file}`, import.meta.url)))] as const,
);

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';
export type TreeEntry = Parameters<typeof treeData>[0][number];

/** Objects by their hexadecimal ids. */
export class GitObjects {
  readonly #entries = new Map<string, PackEntry & { oid: string }>();
  readonly #types = new Map<string, ObjectType>();

  /** Adds an object; its id. */
  add(type: ObjectType, data: Uint8Array | string): string {
    const entry = objectEntry(type, data);
    this.#entries.set(entry.oid, entry);
    this.#types.set(entry.oid, type);
    return entry.oid;
  }

  /** Adds a tree; the entries are put in git's order. */
  tree(entries: readonly TreeEntry[]): string {
    const sortKey = ({ mode, name }: TreeEntry): Buffer =>
      Buffer.concat([
        Buffer.from(name as string),
        Buffer.from(mode !== undefined && Number.parseInt(mode, 8) === 0o40000 ? '/' : ''),
      ]);
    return this.add('tree', treeData([...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)))));
  }

  /** A kernel whose host hands the objects out. */
  kernel(sizes = smallSizes, module?: WebAssembly.Module): Kernel {
    const host = {
      readPack: () => -1,
      findObject: (oid: Uint8Array) => {
        const entry = this.#entries.get(Buffer.from(oid).toString('hex'));
        return entry && { type: entry.type, bytes: entry.data };
      },
      packName: String,
    };
    return new Kernel(sizes, 20, { packBytes: [], indexes: [] }, host, module);
  }

  /** A kernel that reads the objects from a pack in memory. */
  packedKernel(sizes = smallSizes, module?: WebAssembly.Module): Kernel {
    return packedKernel([...this.#entries.values()], sizes, module);
  }

  /** Writes every object into an object directory as a loose file. */
  writeLoose(objectsDir: string): void {
    for (const [oid, { data }] of this.#entries) {
      const folder = join(objectsDir, oid.slice(0, 2));
      if (!existsSync(folder)) mkdirSync(folder);
      writeFileSync(join(folder, oid.slice(2)), looseFile(`${this.#types.get(oid) ?? ''} ${data.length}`, data));
    }
  }
}

/** A kernel over one pack in memory; nothing is outside it. */
export function packedKernel(
  entries: Parameters<typeof writePack>[0],
  sizes = smallSizes,
  module?: WebAssembly.Module,
): Kernel {
  const { pack, index } = writePack(entries);
  const objectCount = index.readUInt32BE(8 + 255 * 4);
  const tables = { fanout: 8, names: 1032, offsets: 1032 + 24 * objectCount, largeOffsets: 1032 + 28 * objectCount };
  const packTables: PackTables = {
    packBytes: [pack.length - 20],
    indexes: [
      {
        objectCount,
        largeOffsetCount: 0,
        packs: 0,
        read: (table, offset, into) => {
          const at = tables[table] + offset;
          into.set(index.subarray(at, at + into.length));
        },
      },
    ],
  };
  const host = {
    readPack: (_: number, offset: number, into: Uint8Array) => {
      const part = pack.subarray(offset, offset + into.length);
      into.set(part);
      return part.length;
    },
    findObject: () => undefined,
    packName: () => 'pack in memory',
  };
  return new Kernel(sizes, 20, packTables, host, module);
}

/** Ids end to end. */
export const rawIds = (...hex: readonly string[]): Buffer => rawId(hex.join(''));
