// The pack tables as the kernel wants them (drawn in assembly/packs.ts): which packs there are and where their indexes' tables lie.

/** The tables of one pack index, or of a multi-pack-index. */
export interface IndexTables {
  readonly objectCount: number;
  readonly largeOffsetCount: number;
  /** The pack's number, or for a multi-pack-index the numbers of its packs in its own order. */
  readonly packs: number | readonly number[];
  /** Fills `into` with a table of the file, byte for byte. */
  read(table: 'fanout' | 'names' | 'offsets' | 'largeOffsets', into: Uint8Array): void;
}

/** The packs of a repository, and the indexes that lead into them. */
export interface PackTables {
  /** Bytes of each pack that can hold objects: its size without the trailing checksum. */
  readonly packBytes: readonly number[];
  readonly indexes: readonly IndexTables[];
}

const FANOUT_BYTES = 1024;
const PER_INDEX = 40;
const align = (bytes: number): number => Math.ceil(bytes / 16) * 16;

function tableBytes(index: IndexTables, oidBytes: number): readonly [number, number, number, number] {
  const multi = typeof index.packs !== 'number';
  return [FANOUT_BYTES, index.objectCount * oidBytes, index.objectCount * (multi ? 8 : 4), index.largeOffsetCount * 8];
}

/** Bytes of the pack-table region for these tables. */
export function packTableBytes(tables: PackTables, oidBytes: number): number {
  let bytes = align(16 + 8 * tables.packBytes.length) + PER_INDEX * tables.indexes.length + 64;
  for (const index of tables.indexes) {
    for (const part of tableBytes(index, oidBytes)) bytes += align(part) + 32;
    if (typeof index.packs !== 'number') bytes += align(4 * index.packs.length);
  }
  return bytes;
}

/** Lays the tables down at address `at`. */
export function writePackTables(memory: WebAssembly.Memory, at: number, tables: PackTables, oidBytes: number): void {
  const view = new DataView(memory.buffer);
  view.setUint32(at, tables.packBytes.length, true);
  view.setUint32(at + 4, tables.indexes.length, true);
  tables.packBytes.forEach((bytes, pack) => {
    view.setBigUint64(at + 16 + 8 * pack, BigInt(bytes), true);
  });
  let row = at + 16 + 8 * tables.packBytes.length;
  let free = align(row + PER_INDEX * tables.indexes.length);
  for (const index of tables.indexes) {
    const [fanout, names, offsets, large] = tableBytes(index, oidBytes);
    const place = (table: 'fanout' | 'names' | 'offsets' | 'largeOffsets', bytes: number): number => {
      const address = free;
      // Ids are compared eight bytes at a time: leave room to read past the last one.
      free = align(free + bytes + 32);
      if (bytes > 0) index.read(table, new Uint8Array(memory.buffer, address, bytes));
      return address;
    };
    view.setUint32(row, place('fanout', fanout), true);
    view.setUint32(row + 4, place('names', names), true);
    view.setUint32(row + 8, place('offsets', offsets), true);
    view.setUint32(row + 12, place('largeOffsets', large), true);
    view.setUint32(row + 16, index.objectCount, true);
    view.setUint32(row + 20, index.largeOffsetCount, true);
    if (typeof index.packs === 'number') {
      view.setUint32(row + 24, 0, true);
      view.setUint32(row + 28, index.packs, true);
      view.setUint32(row + 32, 1, true);
    } else {
      view.setUint32(row + 24, 1, true);
      view.setUint32(row + 28, free, true);
      view.setUint32(row + 32, index.packs.length, true);
      index.packs.forEach((pack, i) => {
        view.setUint32(free + 4 * i, pack, true);
      });
      free = align(free + 4 * index.packs.length);
    }
    row += PER_INDEX;
  }
}
