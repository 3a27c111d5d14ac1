// Which lines of the middle (what is left between the equal head and the equal tail of two files) take part in the search.
// Laws: lines are compared by identity only; how often a line occurs is judged over the whole of both files; a line without a partner in
// the other file never takes part; a very frequent line does not when it stands among such lines, for there it would
// tie unrelated passages together.

/** Bytes of a class record, u32 each: the address of the line's first appearance, its occurrences in the old and in the new file. */
export const CLASS_BYTES: usize = 12;
const IN_OLD: usize = 4;
const IN_NEW: usize = 8;

/** What is known of a line of the middle. */
const PLAIN: u8 = 0;
const LONELY: u8 = 1;
const CROWDED: u8 = 2;
/** Added to a crowded line that is set aside. */
const ASIDE: u8 = 4;
/** Where a class's byte has the verdict on its new lines; that on the old ones is in the bits below. */
const NEW_SIDE: u8 = 4;

/** How far to look around a crowded line for lonely ones, in lines. */
const SURROUNDINGS: i32 = 100;
/** A line is never called crowded below this many occurrences in files of a million lines and more. */
const MOST_PARTNERS: u32 = 1024;

let table: usize = 0;
let tableMask: u32 = 0;
let classes: usize = 0;
let classCount: u32 = 0;

/** A power of two near the square root of `n`, between its one- and twofold: 2 to the half (rounded up) of `n`'s length in bits. */
export function rootOf(n: u32): u32 {
  return 1 << ((33 - clz(n)) >> 1);
}

/** Tables for fewer lines than this are sparse. */
export const SPARSE_LINES: u32 = 4096;

/** Slots (u32 each) of the table for a middle of `lines` lines: sparse when that is cheap to clear, never more than half full. */
export function tableSlots(lines: u32): u32 {
  const wanted = lines < SPARSE_LINES ? lines * 8 : lines * 2;
  return wanted < 16 ? 16 : 1 << (32 - clz(wanted - 1));
}

// @ts-ignore: decorator
@inline
function slotOf(identity: u64): u32 {
  return <u32>((identity * 0x9e3779b97f4a7c15) >> 32) & tableMask;
}

/** The class of the line at an address, made if need be. */
// @ts-ignore: decorator
@inline
function classOf(line: usize): u32 {
  const identity = load<u64>(line);
  let slot = slotOf(identity);
  while (true) {
    const known = load<u32>(table + (<usize>slot << 2));
    if (known == 0) break;
    if (load<u64>(load<u32>(classes + <usize>(known - 1) * CLASS_BYTES)) == identity) return known - 1;
    slot = (slot + 1) & tableMask;
  }
  const fresh = classCount++;
  store<u32>(table + (<usize>slot << 2), fresh + 1);
  const record = classes + <usize>fresh * CLASS_BYTES;
  store<u32>(record, <u32>line);
  store<u32>(record, 0, IN_OLD);
  store<u32>(record, 0, IN_NEW);
  return fresh;
}

/**
 * Gives every line of the middle its class: `ids` gets a u32 for each of the `oldCount` lines, then for each of the `newCount` lines.
 * `tableAt` has tableSlots(oldCount + newCount) u32, `classesAt` a record for each line. Returns how many of the new lines also
 * occur in the old middle.
 */
export function nameLines(
  oldLines: usize,
  oldCount: u32,
  newLines: usize,
  newCount: u32,
  ids: usize,
  tableAt: usize,
  classesAt: usize,
): u32 {
  const slots = tableSlots(oldCount + newCount);
  table = tableAt;
  tableMask = slots - 1;
  classes = classesAt;
  classCount = 0;
  memory.fill(table, 0, <usize>slots << 2);
  const oldIds = ids;
  const oldEnd = oldLines + (<usize>oldCount << 3);
  for (let line = oldLines; line < oldEnd; line += 8, ids += 4) {
    const id = classOf(line);
    const record = classes + <usize>id * CLASS_BYTES;
    store<u32>(record, load<u32>(record, IN_OLD) + 1, IN_OLD);
    store<u32>(ids, id);
  }
  // Most new lines follow each other as old ones do: after one that stands at a certain place of the old file, the next is tried there first.
  let likely = oldLines;
  let common: u32 = 0;
  for (const end = newLines + (<usize>newCount << 3); newLines < end; newLines += 8, ids += 4) {
    let record: usize;
    if (likely < oldEnd && load<u64>(likely) == load<u64>(newLines)) {
      const id = load<u32>(oldIds + ((likely - oldLines) >> 1));
      store<u32>(ids, id);
      record = classes + <usize>id * CLASS_BYTES;
      likely += 8;
      common++;
    } else {
      const id = classOf(newLines);
      store<u32>(ids, id);
      record = classes + <usize>id * CLASS_BYTES;
      const found = load<u32>(record, IN_OLD);
      if (found == 1) likely = load<u32>(record) + 8;
      if (found != 0) common++;
    }
    store<u32>(record, load<u32>(record, IN_NEW) + 1, IN_NEW);
  }
  return common;
}

/** Adds the lines outside the middle, which both files have, to the occurrences of the classes. */
export function countOutside(lines: usize, count: usize): void {
  for (const end = lines + (count << 3); lines < end; lines += 8) {
    const identity = load<u64>(lines);
    let slot = slotOf(identity);
    while (true) {
      const known = load<u32>(table + (<usize>slot << 2));
      if (known == 0) break;
      const record = classes + <usize>(known - 1) * CLASS_BYTES;
      if (load<u64>(load<u32>(record)) == identity) {
        store<u32>(record, load<u32>(record, IN_OLD) + 1, IN_OLD);
        store<u32>(record, load<u32>(record, IN_NEW) + 1, IN_NEW);
        break;
      }
      slot = (slot + 1) & tableMask;
    }
  }
}

/**
 * Says of each class whether its lines are lonely or crowded on either side, in a byte each at `verdicts`; `oldCount` and `newCount` are
 * the files' line counts. Returns the number of bytes.
 */
export function judge(verdicts: usize, oldCount: u32, newCount: u32): u32 {
  const oldCrowd = min(rootOf(oldCount), MOST_PARTNERS);
  const newCrowd = min(rootOf(newCount), MOST_PARTNERS);
  let record = classes;
  for (let i: u32 = 0; i < classCount; i++, record += CLASS_BYTES) {
    const inOld = load<u32>(record, IN_OLD);
    const inNew = load<u32>(record, IN_NEW);
    const old = u8(inNew == 0) * LONELY + u8(inNew >= oldCrowd) * CROWDED;
    const fresh = u8(inOld == 0) * LONELY + u8(inOld >= newCrowd) * CROWDED;
    store<u8>(verdicts + i, old + fresh * NEW_SIDE);
  }
  return classCount;
}

/**
 * Decides which lines of the middles take part in the search: `marks` gets a byte for each of the `oldMiddle`, then `newMiddle` lines whose
 * classes are at `ids` and the verdicts on these at `verdicts`: 1 = set aside, 0 = takes part.
 */
export function setAside(ids: usize, oldMiddle: u32, newMiddle: u32, verdicts: usize, marks: usize): void {
  setSideAside(ids, oldMiddle, verdicts, 0, marks);
  setSideAside(ids + (<usize>oldMiddle << 2), newMiddle, verdicts, 2, marks + oldMiddle);
}

/** The same for one side, whose verdicts are `shift` bits up. */
function setSideAside(ids: usize, count: i32, verdicts: usize, shift: u8, marks: usize): void {
  let any: u8 = 0;
  for (let i = 0; i < count; i++) {
    const mark = (load<u8>(verdicts + load<u32>(ids + (<usize>i << 2))) >> shift) & (LONELY | CROWDED);
    store<u8>(marks + i, mark);
    any |= mark;
  }
  if ((any & CROWDED) == 0) return;
  if ((any & LONELY) != 0) {
    for (let i = 0; i < count; i++) {
      if (load<u8>(marks + i) == CROWDED && amongLonely(marks, i, count)) store<u8>(marks + i, CROWDED | ASIDE);
    }
  }
  for (let i = 0; i < count; i++) {
    const mark = load<u8>(marks + i);
    store<u8>(marks + i, (mark | (mark >> 2)) & 1);
  }
}

/** Whether lonely lines stand on both sides of line `at`, with no plain one between, and outnumber the crowded ones by far. */
function amongLonely(marks: usize, at: i32, count: i32): bool {
  const first = max(0, at - SURROUNDINGS);
  const last = min(count - 1, at + SURROUNDINGS);
  let crowded = 2;
  let before = 0;
  for (let i = at - 1; i >= first; i--) {
    const mark = load<u8>(marks + i) & (LONELY | CROWDED);
    if (mark == PLAIN) break;
    if (mark == LONELY) before++;
    else crowded++;
  }
  if (before == 0) return false;
  let after = 0;
  for (let i = at + 1; i <= last; i++) {
    const mark = load<u8>(marks + i) & (LONELY | CROWDED);
    if (mark == PLAIN) break;
    if (mark == LONELY) after++;
    else crowded++;
  }
  return after != 0 && before + after > 3 * crowded;
}
