// The pack tables as the kernel wants them (drawn in assembly/packs.ts): which packs there are, and the fan-outs of their indexes. The
// other tables of an index it reads by itself, a page at a time.

/** The tables of an index, in the order of the kernel's numbers. */
export const indexTableNames = ['names', 'offsets', 'largeOffsets'] as const;
export type IndexTableName = (typeof indexTableNames)[number];

/** The tables of one pack index, or of a multi-pack-index. */
export interface IndexTables {
  readonly objectCount: number;
  readonly largeOffsetCount: number;
  /** The pack's number, or for a multi-pack-index the numbers of its packs in its own order. */
  readonly packs: number | readonly number[];
  /** Fills `into` with bytes of a table of the file from `offset` on. Throws when they cannot be had. */
  read(table: 'fanout' | IndexTableName, offset: number, into: Uint8Array): void;
}

/** The packs of a repository, and the indexes that lead into them. */
export interface PackTables {
  /** Bytes of each pack that can hold objects: its size without the trailing checksum. */
  readonly packBytes: readonly number[];
  readonly indexes: readonly IndexTables[];
}

const FANOUT_BYTES = 1024;
const PER_INDEX = 40;
/** Rows of a page, as in assembly/packs.ts. */
const PAGE_ROWS = 256;
/** What a cache takes for an entry besides, and for its table of chains, at most (assembly/cache.ts). */
const ENTRY_BYTES = 64;
const CACHE_BYTES = 4096;
/** An entry of a cache has at most an eighth of it. */
const ENTRIES_AT_LEAST = 8;
const align = (bytes: number): number => Math.ceil(bytes / 16) * 16;

/** Bytes of the pack-table region for these tables. */
export function packTableBytes(tables: PackTables): number {
  let bytes = align(16 + 8 * tables.packBytes.length) + PER_INDEX * tables.indexes.length + 64;
  for (const { packs } of tables.indexes) {
    bytes += FANOUT_BYTES + (typeof packs === 'number' ? 0 : align(4 * packs.length));
  }
  return bytes;
}

/** Bytes of a cache that holds whole indexes of so many objects each. */
export function indexCacheBytes(
  indexes: readonly { readonly objectCount: number; readonly isMulti: boolean }[],
  oidBytes: number,
): number {
  let bytes = 0;
  let page = 0;
  for (const { objectCount, isMulti } of indexes) {
    page = Math.max(page, align(PAGE_ROWS * (oidBytes + (isMulti ? 8 : 4))) + ENTRY_BYTES);
    bytes += Math.ceil(objectCount / PAGE_ROWS) * page;
  }
  // The table of chains has a slot of four bytes for every KiB, rounded up to a power of two.
  return Math.ceil(Math.max(bytes, ENTRIES_AT_LEAST * page) * (1 + 8 / 1024)) + CACHE_BYTES + ENTRY_BYTES;
}

/** Lays the tables down at address `at`. */
export function writePackTables(memory: WebAssembly.Memory, at: number, tables: PackTables): void {
  const view = new DataView(memory.buffer);
  view.setUint32(at, tables.packBytes.length, true);
  view.setUint32(at + 4, tables.indexes.length, true);
  tables.packBytes.forEach((bytes, pack) => {
    view.setBigUint64(at + 16 + 8 * pack, BigInt(bytes), true);
  });
  let row = at + 16 + 8 * tables.packBytes.length;
  let free = align(row + PER_INDEX * tables.indexes.length);
  for (const index of tables.indexes) {
    index.read('fanout', 0, new Uint8Array(memory.buffer, free, FANOUT_BYTES));
    view.setUint32(row, free, true);
    free += FANOUT_BYTES;
    view.setUint32(row + 4, index.objectCount, true);
    view.setUint32(row + 8, index.largeOffsetCount, true);
    if (typeof index.packs === 'number') {
      view.setUint32(row + 12, 0, true);
      view.setUint32(row + 16, index.packs, true);
      view.setUint32(row + 20, 1, true);
    } else {
      view.setUint32(row + 12, 1, true);
      view.setUint32(row + 16, free, true);
      view.setUint32(row + 20, index.packs.length, true);
      index.packs.forEach((pack, i) => {
        view.setUint32(free + 4 * i, pack, true);
      });
      free = align(free + 4 * index.packs.length);
    }
    row += PER_INDEX;
  }
}
