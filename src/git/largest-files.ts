// The largest files that stand whole in packs, found without reading them: entries lie end to end, so where the next one starts tells how many
// bytes one takes, and the largest of these say their size in a few bytes of header. Others build on these by deltas: git stores the largest
// version whole. What cannot be read is passed over; who reads it will tell.

import { inflateSync, constants as zlib } from 'node:zlib';
import { CodefangError } from '../base/errors.js';
import { GrowingWords } from '../base/growing-words.js';
import { MOST_READ_BYTES } from '../kernel/regions.js';
import { withFile, type ReadableFile } from './file-reading.js';
import type { MultiPackIndexLayout } from './multi-pack-index.js';
import type { PackIndexLayout } from './pack-index.js';
import type { Pack, PackList } from './pack-list.js';

/** Bytes of the largest text, and of the largest file that git takes for binary; 0 where there is none to speak of. */
export interface LargestFiles {
  readonly textBytes: number;
  readonly binaryBytes: number;
}

/** A file of a few hundred kilobytes is usual: what takes less in a pack is none that is looked for. */
const LEAST_PACKED_BYTES = 32 << 10;
/** So many entries of a pack are looked at, the largest. */
const MOST_ENTRIES = 512;
const ENTRIES_AT_A_TIME = 1 << 15;
/** Type of a whole blob (gitformat-pack, "Object types"). */
const BLOB = 3;
/** git looks for a zero byte in so many bytes. */
const SNIFFED_BYTES = 8000;

interface Entry {
  readonly offset: number;
  /** Bytes of the object. */
  readonly bytes: number;
  readonly headerBytes: number;
}

/** Looks through the packs of a list. Takes some milliseconds for a hundred thousand objects. */
export function largestFiles({ packs, multiPackIndexes }: PackList): LargestFiles {
  const offsets = new GrowingWords();
  let largest: LargestFiles = { textBytes: 0, binaryBytes: 0 };
  const look = (pack: Pack, count: number): void => {
    largest = withFile(pack.path, (file) => largestOf(file, offsets.words.subarray(0, count), largest)) ?? largest;
  };
  try {
    for (const pack of packs) if (pack.index !== undefined) look(pack, readOffsets(pack.index, offsets));
    for (const { layout, packs: places } of multiPackIndexes) {
      for (const [number, place] of places.entries()) look(packs[place], readOffsets(layout, offsets, number));
    }
  } catch (error) {
    if (!(error instanceof CodefangError)) throw error;
  }
  return largest;
}

/**
 * Reads the places of entries below 2 GiB, of one pack of several where its number is given, to the start of `offsets`: their count. A multi-pack
 * index is read once for each of its packs, of which there are few.
 */
function readOffsets(layout: PackIndexLayout | MultiPackIndexLayout, offsets: GrowingWords, pack?: number): number {
  const { path, objectCount, offsetsOffset } = layout;
  const rowBytes = pack === undefined ? 4 : 8;
  offsets.reserve(objectCount);
  const { words } = offsets;
  let count = 0;
  withFile(path, (file) => {
    for (let from = 0; from < objectCount; from += ENTRIES_AT_A_TIME) {
      const rows = file.read(
        offsetsOffset + rowBytes * from,
        rowBytes * Math.min(ENTRIES_AT_A_TIME, objectCount - from),
      );
      for (let at = 0; at < rows.length; at += rowBytes) {
        if (pack !== undefined && rows.readUInt32BE(at) !== pack) continue;
        const offset = rows.readUInt32BE(at + rowBytes - 4);
        if (offset < 0x80000000) words[count++] = offset;
      }
    }
  });
  return count;
}

function largestOf(file: ReadableFile, offsets: Uint32Array, known: LargestFiles): LargestFiles {
  offsets.sort();
  const sizes = packedSizes(offsets, file.size);
  const entries = sizes.map((at) => headerOf(file, offsets[at])).filter((entry) => entry !== undefined);
  // Larger ones are not read.
  const read = entries.filter(({ bytes }) => bytes <= MOST_READ_BYTES).sort((a, b) => b.bytes - a.bytes);
  let { textBytes, binaryBytes } = known;
  for (const entry of read) {
    // What follows is smaller.
    if (entry.bytes <= textBytes) break;
    if (isText(file, entry)) textBytes = entry.bytes;
    else binaryBytes = Math.max(binaryBytes, entry.bytes);
  }
  return { textBytes, binaryBytes };
}

/** Places in `offsets` of the entries that take most, in no order. */
function packedSizes(offsets: Uint32Array, end: number): number[] {
  const sizeAt = (at: number): number => (at + 1 < offsets.length ? offsets[at + 1] : end) - offsets[at];
  const found: number[] = [];
  for (let at = 0; at < offsets.length; at++) if (sizeAt(at) >= LEAST_PACKED_BYTES) found.push(at);
  if (found.length <= MOST_ENTRIES) return found;
  return found.sort((a, b) => sizeAt(b) - sizeAt(a)).slice(0, MOST_ENTRIES);
}

/** The header of an entry that is a whole blob. */
function headerOf(file: ReadableFile, offset: number): Entry | undefined {
  if (offset >= file.size) return undefined;
  const header = file.read(offset, Math.min(10, file.size - offset));
  if (((header[0] >> 4) & 7) !== BLOB) return undefined;
  let bytes = header[0] & 15;
  let at = 0;
  for (let unit = 16; header[at] >= 128 && at + 1 < header.length; unit *= 128) bytes += (header[++at] & 127) * unit;
  return { offset, bytes, headerBytes: at + 1 };
}

/** Inflates no more than that takes: what packs well may be a thousand times as long. */
function isText(file: ReadableFile, { offset, headerBytes }: Entry): boolean {
  const from = offset + headerBytes;
  const packed = file.read(from, Math.min(2 * SNIFFED_BYTES, Math.max(0, file.size - from)));
  try {
    for (let bytes = 64; ; bytes *= 8) {
      const begin = inflateSync(packed.subarray(0, bytes), { finishFlush: zlib.Z_SYNC_FLUSH });
      if (begin.subarray(0, SNIFFED_BYTES).includes(0)) return false;
      if (begin.length >= SNIFFED_BYTES || bytes >= packed.length) return true;
    }
  } catch {
    return false;
  }
}
