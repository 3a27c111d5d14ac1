// Where git's cut of an equal end falls. Before it makes hunks without context, and for blame, git takes equal blocks of 1024 bytes off
// the end of both files, up to the next line start; a change cannot slide into what was taken off. (With context lines, and for
// --numstat, it compares the whole files.) To find the cut from line indexes alone, a cut table goes with each of them:
//
//   0 number of blocks u32   4 zero u32   then for each start of a 1024-byte block, counted from the end of the file, in the order of the file:
//   0 line (from 0) it falls in u32   4 hash of the block's bytes up to the end of that line, u32

const BLOCK_BITS: u32 = 10;
const BLOCK: usize = 1 << BLOCK_BITS;
const HEADER: usize = 8;
const ENTRY: usize = 8;

const LINE_FEED: u8 = 10;

/** Bytes of the cut table of a file. */
// @ts-ignore: decorator
@inline
export function cutTableBytes(fileBytes: usize): usize {
  return HEADER + (fileBytes >> BLOCK_BITS) * ENTRY;
}

/** Bytes of a cut table that is written. */
// @ts-ignore: decorator
@inline
export function cutTableSize(table: usize): usize {
  return HEADER + <usize>load<u32>(table) * ENTRY;
}

/**
 * Writes the cut table, cutTableBytes in size, of the file in the bytes [text, text + bytes), and returns the file's number of lines. The text
 * is only scanned for line feeds, so this costs no more than counting the lines does.
 */
export function writeCuts(text: usize, bytes: usize, table: usize): u32 {
  store<u32>(table, <u32>(bytes >> BLOCK_BITS));
  store<u32>(table, 0, 4);
  const end = text + bytes;
  const first = bytes & (BLOCK - 1);
  let line = lineFeeds(text, first);
  let entry = table + HEADER;
  for (let block = text + first; block < end; block += BLOCK) {
    store<u32>(entry, line);
    store<u32>(entry, hashToLineEnd(block), 4);
    entry += ENTRY;
    line += lineFeeds(block, BLOCK);
  }
  return bytes != 0 && load<u8>(end - 1) != LINE_FEED ? line + 1 : line;
}

/** A hash of a block's bytes up to its first line feed. */
function hashToLineEnd(block: usize): u32 {
  let hash: u32 = 0x811c9dc5;
  for (const stop = block + BLOCK; block < stop; block++) {
    const byte = load<u8>(block);
    hash = (hash ^ byte) * 0x01000193;
    if (byte == LINE_FEED) break;
  }
  return hash;
}

/** Line feeds in a text of any length. */
export function countLineFeeds(text: usize, bytes: usize): u32 {
  let found: u32 = 0;
  for (; bytes > BLOCK; bytes -= BLOCK, text += BLOCK) found += lineFeeds(text, BLOCK);
  return found + lineFeeds(text, bytes);
}

/** How many of at most 1024 bytes are line feeds. */
function lineFeeds(at: usize, bytes: usize): u32 {
  const end = at + bytes;
  let found: u32 = 0;
  if (ASC_FEATURE_SIMD) {
    const feeds = i8x16.splat(LINE_FEED);
    let sums = i8x16.splat(0);
    for (; at + 16 <= end; at += 16) sums = i8x16.sub(sums, i8x16.eq(v128.load(at), feeds));
    const pairs = i16x8.extadd_pairwise_i8x16_u(sums);
    const fours = i32x4.extadd_pairwise_i16x8_u(pairs);
    found = i32x4.extract_lane(fours, 0) + i32x4.extract_lane(fours, 1) + i32x4.extract_lane(fours, 2) + i32x4.extract_lane(fours, 3);
  }
  for (; at < end; at++) found += u32(load<u8>(at) == LINE_FEED);
  return found;
}

/** How many lines git takes off two files whose last `equal` lines are equal, and no more; 0 when a table is 0 (none made). */
export function linesCutOff(oldCuts: usize, oldCount: u32, newCuts: usize, newCount: u32, equal: u32): u32 {
  if (oldCuts == 0 || newCuts == 0) return 0;
  const oldBlocks = load<u32>(oldCuts);
  const newBlocks = load<u32>(newCuts);
  const oldEnd = oldCuts + HEADER + <usize>oldBlocks * ENTRY;
  const newEnd = newCuts + HEADER + <usize>newBlocks * ENTRY;
  const most = min(oldBlocks, newBlocks);
  let blocks: u32 = 0;
  let beyond = most + 1;
  while (beyond - blocks > 1) {
    const middle = (blocks + beyond) >> 1;
    if (oldCount - load<u32>(oldEnd - <usize>middle * ENTRY) <= equal) blocks = middle;
    else beyond = middle;
  }
  // The last lines that differ may still have equal ends.
  for (; blocks < most; blocks++) {
    const old = oldEnd - <usize>(blocks + 1) * ENTRY;
    const fresh = newEnd - <usize>(blocks + 1) * ENTRY;
    if (oldCount - load<u32>(old) != equal + 1 || newCount - load<u32>(fresh) != equal + 1) break;
    if (load<u32>(old, 4) != load<u32>(fresh, 4)) break;
  }
  return blocks == 0 ? 0 : oldCount - load<u32>(oldEnd - <usize>blocks * ENTRY) - 1;
}
