// The packs of some object directories and the indexes that find objects in them. Laws: the order is that of the directories,
// then of the names, on every machine; every listed pack is found by exactly one index, its own or the multi-pack index of its
// directory; what git would pass over (a pack without index, an index without pack) is passed over but listed.

import { join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { listDirectory } from './file-reading.js';
import { openMultiPackIndex, type MultiPackIndexLayout } from './multi-pack-index.js';
import type { OidBytes } from './oid.js';
import { openPack, type PackHeader } from './pack-header.js';
import { openPackIndex, type PackIndexLayout } from './pack-index.js';

/** A pack and how objects in it are found. */
export interface Pack extends PackHeader {
  /** Its own index; `undefined` when a multi-pack index covers it. */
  readonly index: PackIndexLayout | undefined;
  /** Where its own index is, whether used or not; `undefined` when it has none. */
  readonly indexPath: string | undefined;
  /** Came from a promisor remote: objects it refers to may be absent on purpose. */
  readonly promisor: boolean;
}

/** A multi-pack index in use. */
export interface MultiPackIndex {
  readonly layout: MultiPackIndexLayout;
  /** Maps the pack numbers of its offsets table to positions in `PackList.packs`. */
  readonly packs: readonly number[];
}

/** A file that was passed over. */
export interface SkippedPackFile {
  readonly path: string;
  readonly reason:
    'index without pack' | 'pack without index' | 'multi-pack index without pack' | 'unsupported multi-pack index';
}

/** Everything needed to look an object up in packs. */
export interface PackList {
  readonly packs: readonly Pack[];
  readonly multiPackIndexes: readonly MultiPackIndex[];
  readonly skipped: readonly SkippedPackFile[];
}

/** The names of packs and of their indexes in object directories, which change when a repository is packed anew. */
export function packFilesOf(objectDirectories: readonly string[]): string[] {
  return objectDirectories.flatMap((directory) => {
    const folder = join(directory, 'pack');
    const names = listDirectory(folder) ?? [];
    return names.filter((name) => /\.(?:pack|idx)$|^multi-pack-index$/.test(name)).map((name) => join(folder, name));
  });
}

/**
 * The packs of object directories, their ends and the layouts of their indexes checked. A multi-pack index that names a pack which
 * is not there is stale and passed over for the packs' own indexes. Errors as of `openPackIndex`, `openMultiPackIndex`, `openPack`.
 */
export function listPacks(objectDirectories: readonly string[], oidBytes: OidBytes): PackList {
  const packs: Pack[] = [];
  const multiPackIndexes: MultiPackIndex[] = [];
  const skipped: SkippedPackFile[] = [];
  for (const directory of objectDirectories) listDirectoryPacks(join(directory, 'pack'));
  return { packs, multiPackIndexes, skipped };

  function listDirectoryPacks(directory: string): void {
    const names = new Set(listDirectory(directory) ?? []);
    const cover = usableMultiPackIndex(directory, names);
    const covered = new Map<string, number>();
    for (const [number, name] of (cover?.packNames ?? []).entries()) covered.set(name, number);
    const positions = new Array<number>(covered.size);

    for (const name of names) {
      if (name.endsWith('.idx') && !names.has(packOf(name))) skip(directory, name, 'index without pack');
      if (!name.endsWith('.pack')) continue;
      const indexName = `${name.slice(0, -'.pack'.length)}.idx`;
      const number = covered.get(indexName);
      if (number !== undefined) positions[number] = packs.length;
      else if (!names.has(indexName)) {
        skip(directory, name, 'pack without index');
        continue;
      }
      const indexPath = names.has(indexName) ? join(directory, indexName) : undefined;
      const index = number === undefined && indexPath ? openPackIndex(indexPath, oidBytes) : undefined;
      const header = openPack(join(directory, name), oidBytes, index);
      packs.push({ ...header, index, indexPath, promisor: names.has(name.replace(/pack$/, 'promisor')) });
    }
    if (cover) multiPackIndexes.push({ layout: cover, packs: positions });
  }

  function usableMultiPackIndex(directory: string, names: ReadonlySet<string>): MultiPackIndexLayout | undefined {
    const name = 'multi-pack-index';
    if (!names.has(name)) return undefined;
    try {
      const layout = openMultiPackIndex(join(directory, name), oidBytes);
      if (!layout || layout.packNames.every((index) => names.has(packOf(index)))) return layout;
      skip(directory, name, 'multi-pack index without pack');
    } catch (error) {
      if (!(error instanceof CodefangError && error.code === 'user-unsupported-repository')) throw error;
      skip(directory, name, 'unsupported multi-pack index');
    }
    return undefined;
  }

  function skip(directory: string, name: string, reason: SkippedPackFile['reason']): void {
    skipped.push({ path: join(directory, name), reason });
  }
}

function packOf(indexName: string): string {
  return `${indexName.slice(0, -'.idx'.length)}.pack`;
}
