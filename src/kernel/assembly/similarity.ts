// How much of one blob lives in another, on git's scale, so that renames are the ones git finds.
// A blob is cut into chunks; its fingerprint is one row a distinct chunk hash: how many bytes lie in chunks of that hash.
// What two blobs have in common is the sum of the smaller count of each hash; their score is common * 60000 / larger size.
// Laws: nothing is written outside what was handed in; the spread table (one u32 a hash) is all zero between calls;
// hashes that collide count as equal, as they do in git: with so few hash values that shows in the scores of large files.

import { BAD_CALL, TOO_LARGE } from './fault';

/** Number of hash values; git's, a prime. */
const HASHES: u32 = 107927;
/** A chunk ends after this many counted bytes, or after a newline. */
const CHUNK_BYTES: u32 = 64;
/** Score of a blob with itself. */
const FULL_SCORE: f64 = 60000;
/** Bytes of one row of a fingerprint: hash u32, bytes u32. */
const ROW_BYTES: u32 = 8;
/** Bytes of the spread table. */
const SPREAD_BYTES: u32 = HASHES * 4;
/** Bytes of one source's entry: end of its rows u32, rows u32, size u32, name u32. */
const ENTRY_BYTES: u32 = 16;
/** Sources kept for each destination; git looks at no more. */
const SLOTS: i32 = 4;
/** Bytes of one slot: source u32, key i32. */
const SLOT_BYTES: u32 = 8;

/** Flag of `fingerprint`: the blob is text, so a CR before a LF is not counted. */
const TEXT: u32 = 1;
/** Flag of `fingerprint`: bytes after the last full chunk are not counted, as git before 2.43.2 has it. */
const WITHOUT_TAIL: u32 = 2;

/** Bytes of the table that `similarity` and `fingerprint` are handed, zeroed once by the caller. */
export function spreadBytes(): u32 {
  return SPREAD_BYTES;
}

/** The most bytes a fingerprint of a blob of `length` bytes takes. */
export function fingerprintBytes(length: u32): u32 {
  return min(length, HASHES) * ROW_BYTES;
}

/**
 * Writes the fingerprint of a blob to `out`: rows of (hash u32, bytes u32), in the order the hashes first occur.
 * The hash of a chunk: a 64-bit register, from zero, is rotated left by 7 and the byte added to its upper half; at the end
 * (upper + 97 * lower) mod 107927. Returns the number of rows, or TOO_LARGE when they do not fit into `outBytes`.
 */
export function fingerprint(bytes: usize, length: u32, flags: u32, spread: usize, out: usize, outBytes: u32): i32 {
  const end = bytes + length;
  const rowsFit = outBytes / ROW_BYTES;
  const isText = (flags & TEXT) != 0;
  let rows: u32 = 0;
  let register: u64 = 0;
  let counted: u32 = 0;
  for (let at = bytes; at < end; at++) {
    const byte = <u32>load<u8>(at);
    if (byte == 0x0d && isText && at + 1 < end && load<u8>(at + 1) == 0x0a) continue;
    register = rotl<u64>(register, 7) + ((<u64>byte) << 32);
    counted++;
    if (byte != 0x0a && counted < CHUNK_BYTES) continue;
    if (countChunk(register, counted, spread, out, rows, rowsFit)) rows++;
    if (rows > rowsFit) break;
    register = 0;
    counted = 0;
  }
  if (counted > 0 && rows <= rowsFit && (flags & WITHOUT_TAIL) == 0) {
    if (countChunk(register, counted, spread, out, rows, rowsFit)) rows++;
  }
  const written = min(rows, rowsFit);
  for (let row: u32 = 0; row < written; row++) {
    const rowAt = out + row * ROW_BYTES;
    const cell = spread + (<usize>load<u32>(rowAt)) * 4;
    store<u32>(rowAt, load<u32>(cell), 4);
    store<u32>(cell, 0);
  }
  return rows > rowsFit ? TOO_LARGE : <i32>rows;
}

/** Adds a chunk to the spread table. True if its hash is new; then it is row `row`, which is left out when it does not fit. */
// @ts-ignore: decorator
@inline
function countChunk(register: u64, counted: u32, spread: usize, out: usize, row: u32, rowsFit: u32): bool {
  const hash = (<u32>(register >> 32) + 97 * <u32>register) % HASHES;
  const cell = spread + (<usize>hash) * 4;
  const before = load<u32>(cell);
  if (before == 0) {
    if (row >= rowsFit) return true;
    store<u32>(out + row * ROW_BYTES, hash);
  }
  store<u32>(cell, before + counted);
  return before == 0;
}

/** Lays a fingerprint out in the spread table. */
function spreadOut(spread: usize, rows: usize, count: i32): void {
  const end = rows + (<usize>count) * ROW_BYTES;
  for (let row = rows; row < end; row += ROW_BYTES) {
    store<u32>(spread + (<usize>load<u32>(row)) * 4, load<u32>(row, 4));
  }
}

/** Makes the spread table zero again. */
function foldUp(spread: usize, rows: usize, count: i32): void {
  const end = rows + (<usize>count) * ROW_BYTES;
  for (let row = rows; row < end; row += ROW_BYTES) store<u32>(spread + (<usize>load<u32>(row)) * 4, 0);
}

/** Bytes that a fingerprint has in common with the one in the spread table. */
function commonBytes(spread: usize, rows: usize, count: i32): u64 {
  const end = rows + (<usize>count) * ROW_BYTES;
  let common: u64 = 0;
  for (let row = rows; row < end; row += ROW_BYTES) {
    common += <u64>min(load<u32>(row, 4), load<u32>(spread + (<usize>load<u32>(row)) * 4));
  }
  return common;
}

/** True if blobs of these sizes can reach `minimum` at all: what one has more than the other is not in common. */
// @ts-ignore: decorator
@inline
function sizesMatch(one: u32, other: u32, minimum: f64): bool {
  const larger = <f64>max(one, other);
  return larger * (FULL_SCORE - minimum) >= (larger - <f64>min(one, other)) * FULL_SCORE;
}

// @ts-ignore: decorator
@inline
function scoreOf(common: u64, one: u32, other: u32): i32 {
  const larger = max(one, other);
  return larger == 0 ? 0 : <i32>((<f64>common * FULL_SCORE) / <f64>larger);
}

/** Score 0..60000 of two blobs, from their fingerprints and sizes in bytes. Two empty blobs score 0, as in git. */
export function similarity(
  spread: usize,
  sourceRows: usize,
  sourceCount: i32,
  sourceSize: u32,
  destinationRows: usize,
  destinationCount: i32,
  destinationSize: u32,
): i32 {
  spreadOut(spread, destinationRows, destinationCount);
  const common = commonBytes(spread, sourceRows, sourceCount);
  foldUp(spread, destinationRows, destinationCount);
  return scoreOf(common, sourceSize, destinationSize);
}

// A comparison holds a block of sources; each destination is then scored against all of them at once.
//   region: spread table | rows of the destination | rows of the sources -> ... <- entries of the sources

let spreadAt: usize = 0;
let rowsAt: usize = 0;
let rowsEnd: usize = 0;
let regionEnd: usize = 0;
let sourcesHeld: u32 = 0;

/** The least bytes of a comparison's region; any one blob then fits. More bytes hold more sources a block. */
export function comparisonBytes(): u32 {
  return SPREAD_BYTES + 2 * HASHES * ROW_BYTES + ENTRY_BYTES;
}

/** Starts a comparison in a region. Returns 0, or BAD_CALL when it is smaller than `comparisonBytes()`. */
export function openComparison(region: usize, regionBytes: u32): i32 {
  if (regionBytes < comparisonBytes()) return BAD_CALL;
  spreadAt = region;
  memory.fill(spreadAt, 0, SPREAD_BYTES);
  rowsAt = spreadAt + SPREAD_BYTES + HASHES * ROW_BYTES;
  regionEnd = region + regionBytes;
  clearSources();
  return 0;
}

/** Forgets the block of sources, for the next one. */
export function clearSources(): void {
  rowsEnd = rowsAt;
  sourcesHeld = 0;
}

/**
 * Adds a source with its bytes. `name` numbers its base name. Returns its row in the block, or TOO_LARGE when the block is full:
 * then score all destinations, clear the block and add this source again; it fits into an empty block.
 */
export function addSource(bytes: usize, length: u32, flags: u32, name: u32): i32 {
  const entry = regionEnd - <usize>(sourcesHeld + 1) * ENTRY_BYTES;
  if (entry < rowsEnd) return TOO_LARGE;
  const rows = fingerprint(bytes, length, flags, spreadAt, rowsEnd, <u32>(entry - rowsEnd));
  return rows < 0 ? rows : keepSource(entry, <u32>rows, length, name);
}

/** Adds a source that scores 0 with everything: no regular file, missing, or of a size that fits no destination. */
export function addUnlikeSource(name: u32): i32 {
  const entry = regionEnd - <usize>(sourcesHeld + 1) * ENTRY_BYTES;
  return entry < rowsEnd ? TOO_LARGE : keepSource(entry, 0, 0, name);
}

function keepSource(entry: usize, rows: u32, size: u32, name: u32): i32 {
  rowsEnd += rows * ROW_BYTES;
  store<u32>(entry, <u32>rowsEnd);
  store<u32>(entry, rows, 4);
  store<u32>(entry, size, 8);
  store<u32>(entry, name, 12);
  return <i32>(sourcesHeld++);
}

/** Bytes of the slots of one destination. */
export function slotBytes(): u32 {
  return SLOTS * SLOT_BYTES;
}

/** Empties the slots of one destination; before its first block of sources. */
export function clearSlots(slots: usize): void {
  for (let slot = 0; slot < SLOTS; slot++) store<i64>(slots + slot * SLOT_BYTES, -1);
}

/**
 * Scores a destination against the block of sources and keeps the four best in `slots`: (source u32, key i32) each, key = 2 * score
 * + 1 if the base names are equal, -1 when free. Source i of the block is called `firstSource + i`. Blocks come in order.
 * Which slot a source takes decides git's choice among equals: the first of the worst, and only from a worse one.
 */
export function scoreDestination(
  bytes: usize,
  length: u32,
  flags: u32,
  name: u32,
  minimum: i32,
  firstSource: u32,
  slots: usize,
): i32 {
  const rows = spreadAt + SPREAD_BYTES;
  const count = fingerprint(bytes, length, flags, spreadAt, rows, HASHES * ROW_BYTES);
  if (count < 0) return count;
  spreadOut(spreadAt, rows, count);
  let worst = worstSlot(slots);
  for (let source: u32 = 0; source < sourcesHeld; source++) {
    const entry = regionEnd - <usize>(source + 1) * ENTRY_BYTES;
    const entryRows = load<u32>(entry, 4);
    const size = load<u32>(entry, 8);
    let key: i32 = load<u32>(entry, 12) == name ? 1 : 0;
    if (entryRows > 0 && sizesMatch(size, length, <f64>minimum)) {
      const at = <usize>load<u32>(entry) - <usize>entryRows * ROW_BYTES;
      key += 2 * scoreOf(commonBytes(spreadAt, at, entryRows), size, length);
    }
    if (key <= load<i32>(worst, 4)) continue;
    store<u32>(worst, firstSource + source);
    store<i32>(worst, key, 4);
    worst = worstSlot(slots);
  }
  foldUp(spreadAt, rows, count);
  return 0;
}

function worstSlot(slots: usize): usize {
  let worst = slots;
  for (let slot = 1; slot < SLOTS; slot++) {
    const at = slots + slot * SLOT_BYTES;
    if (load<i32>(at, 4) < load<i32>(worst, 4)) worst = at;
  }
  return worst;
}
