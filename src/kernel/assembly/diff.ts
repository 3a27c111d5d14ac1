// The line diff of two files given as line identities and indentations: hunks as `git diff` shows them, line counts as
// `git diff --numstat` gives them. Steps: cut off the equal head and tail; name the lines of the middle and set some aside
// (classify.ts); search (search.ts); let the changes slide to where git shows them (slide.ts); pair them up to hunks.
// Pure: reads what it is given, writes `scratch` and `out` only, and nothing beyond their sizes. Cost is bounded by the search's cost cap.

import { CLASS_BYTES, countOutside, judge, nameLines, setAside, SPARSE_LINES, tableSlots } from './classify';
import { linesCutOff } from './cut';
import { TOO_LARGE } from './fault';
import { search } from './search';
import { RUN_BYTES, slide } from './slide';

/** Bytes of a hunk in `out`: old start, old count, new start, new count (u32 each, lines from 0). */
export const HUNK_BYTES: usize = 16;
/** Files with more lines than this are refused, which keeps all sums of lines within 31 bits. */
const MOST_LINES: u32 = 1 << 28;
/** Scratch of a diff that needs no search. */
const TWO_RUNS: usize = 2 * RUN_BYTES;

/**
 * The scratch bytes that diffLines can need at most for files of these sizes. What it does need depends on the lines between the equal head
 * and the equal tail only, so less usually does.
 */
export function diffScratchBytes(oldCount: u32, newCount: u32): f64 {
  if (oldCount > MOST_LINES || newCount > MOST_LINES) return Infinity;
  const lines = oldCount + newCount;
  // The table of a middle of fewer lines can be the larger one: it is sparser (tableSlots).
  const table = <usize>max(tableSlots(lines), tableSlots(min(lines, SPARSE_LINES - 1))) << 2;
  return 4 * <f64>marksBytes(lines) + <f64>idsBytes(lines) + <f64>(<usize>lines * CLASS_BYTES + table);
}

/** A byte for each line: marks, and verdicts on classes. */
function marksBytes(lines: u32): usize {
  return (<usize>lines + 7) & ~7;
}

function idsBytes(lines: u32): usize {
  return ((<usize>lines << 2) + 7) & ~7;
}

/** Classes and their table, later the kept classes, their places and the reaches of the search, later the runs: the first are the largest. */
function workBytes(lines: u32): usize {
  return <usize>lines * CLASS_BYTES + (<usize>tableSlots(lines) << 2);
}

/**
 * Compares two files line by line: the hunks are the groups of lines that `git diff` marks with - and + (with its default context).
 *
 * `oldLines` and `newLines` are u64 identities (equal identity = equal line; a last line without line feed has another than the same line
 * with one), `oldIndents` and `newIndents` a byte for each line (indentOf of indent.ts). The hunks go to `out`, HUNK_BYTES each,
 * sorted, with at least one unchanged line between two of them; there are never more than min(oldCount, newCount) + 1.
 * Returns their number, or TOO_LARGE when `scratchBytes` (see diffScratchBytes) or `outCapacity` (hunks) does not suffice.
 */
export function diffLines(
  oldLines: usize,
  oldIndents: usize,
  oldCount: u32,
  newLines: usize,
  newIndents: usize,
  newCount: u32,
  scratch: usize,
  scratchBytes: usize,
  out: usize,
  outCapacity: u32,
): i32 {
  return diffCutLines(
    oldLines,
    oldIndents,
    oldCount,
    0,
    newLines,
    newIndents,
    newCount,
    0,
    scratch,
    scratchBytes,
    out,
    outCapacity,
  );
}

/** What `git diff --numstat` says of the files compared last. */
export let linesAdded: u32 = 0;
export let linesRemoved: u32 = 0;

/**
 * As diffLines, with the cut tables (cut.ts) of both files: hunks are those of `git diff -U0` and git blame, which may lie a few lines higher
 * than those of a diff with context near an equal end. In about one pair of a thousand the cut also changes how many lines are added and
 * removed: then `linesAdded` and `linesRemoved`, which are counted over the whole files as --numstat does, are not the hunks' sums.
 * Either table may be 0: then there is no cut.
 */
export function diffCutLines(
  oldLines: usize,
  oldIndents: usize,
  oldCount: u32,
  oldCuts: usize,
  newLines: usize,
  newIndents: usize,
  newCount: u32,
  newCuts: usize,
  scratch: usize,
  scratchBytes: usize,
  out: usize,
  outCapacity: u32,
): i32 {
  if (oldCount > MOST_LINES || newCount > MOST_LINES) return TOO_LARGE;
  const shorter = min(oldCount, newCount);
  let head = equalHead(oldLines, newLines, shorter);
  linesAdded = 0;
  linesRemoved = 0;
  if (head == oldCount && head == newCount) return 0;
  const oldEnd = oldLines + (<usize>oldCount << 3);
  const newEnd = newLines + (<usize>newCount << 3);
  let tail = equalTail(oldEnd, newEnd, shorter - head);
  let equalEnd = tail;
  if (head + tail == shorter) equalEnd += equalTail(oldEnd - (<usize>tail << 3), newEnd - (<usize>tail << 3), head);
  const beyond = linesCutOff(oldCuts, oldCount, newCuts, newCount, equalEnd);
  if (tail < beyond) {
    head -= beyond - tail;
    tail = beyond;
  }
  const oldMiddle = oldCount - head - tail;
  const newMiddle = newCount - head - tail;
  linesAdded = newMiddle;
  linesRemoved = oldMiddle;

  if (scratchBytes < TWO_RUNS) return TOO_LARGE;
  let oldRuns = scratch;
  let newRuns = scratch + RUN_BYTES;
  let oldRunCount: u32 = 0;
  let newRunCount: u32 = 0;
  let searched = false;
  if (oldMiddle != 0 && newMiddle != 0) {
    const lines = oldMiddle + newMiddle;
    const ids = scratch;
    const marks = ids + idsBytes(lines);
    const verdicts = marks + 2 * marksBytes(lines);
    const work = verdicts + 2 * marksBytes(lines);
    if (work - scratch + workBytes(lines) > scratchBytes) return TOO_LARGE;
    const oldAt = oldLines + (<usize>head << 3);
    const newAt = newLines + (<usize>head << 3);
    if (nameLines(oldAt, oldMiddle, newAt, newMiddle, ids, work + <usize>lines * CLASS_BYTES, work) != 0) {
      searched = true;
      countOutside(oldLines, head);
      countOutside(oldAt + (<usize>oldMiddle << 3), tail - beyond);
      const bytes = judge(verdicts, oldCount - beyond, newCount - beyond);
      const wholeVerdicts = verdicts + marksBytes(lines);
      let alike = true;
      if (beyond != 0) {
        countOutside(oldEnd - (<usize>beyond << 3), beyond);
        judge(wholeVerdicts, oldCount, newCount);
        alike = memory.compare(verdicts, wholeVerdicts, bytes) == 0;
      }
      setAside(ids, oldMiddle, newMiddle, verdicts, marks);
      searchKept(ids, oldMiddle, newMiddle, marks, work);
      let counted = marks;
      if (!alike) {
        const wholeMarks = marks + marksBytes(lines);
        setAside(ids, oldMiddle, newMiddle, wholeVerdicts, wholeMarks);
        searchKept(ids, oldMiddle, newMiddle, wholeMarks, work);
        counted = wholeMarks;
      }
      linesRemoved = marked(counted, oldMiddle);
      linesAdded = marked(counted + oldMiddle, newMiddle);
      oldRuns = work;
      oldRunCount = gatherRuns(marks, oldMiddle, head, oldRuns);
      newRuns = oldRuns + <usize>oldRunCount * RUN_BYTES;
      newRunCount = gatherRuns(marks + oldMiddle, newMiddle, head, newRuns);
    }
  }
  if (!searched) {
    if (oldMiddle != 0) oldRunCount = oneRun(oldRuns, head, oldMiddle);
    if (newMiddle != 0) newRunCount = oneRun(newRuns, head, newMiddle);
  }
  oldRunCount = slide(oldLines, oldIndents, oldCount - beyond, oldRuns, oldRunCount, newRuns, newRunCount);
  newRunCount = slide(newLines, newIndents, newCount - beyond, newRuns, newRunCount, oldRuns, oldRunCount);
  return pairRuns(oldRuns, oldRunCount, newRuns, newRunCount, out, outCapacity);
}

/** How many of the first `limit` lines of two files are equal. */
function equalHead(a: usize, b: usize, limit: u32): u32 {
  const start = a;
  const end = a + (<usize>limit << 3);
  if (ASC_FEATURE_SIMD) {
    while (a + 32 <= end) {
      const first = v128.xor(v128.load(a), v128.load(b));
      const second = v128.xor(v128.load(a, 16), v128.load(b, 16));
      if (v128.any_true(v128.or(first, second))) break;
      a += 32;
      b += 32;
    }
  }
  while (a < end && load<u64>(a) == load<u64>(b)) {
    a += 8;
    b += 8;
  }
  return <u32>((a - start) >> 3);
}

/** How many of the last `limit` lines of two files, which end at `a` and `b`, are equal. */
function equalTail(a: usize, b: usize, limit: u32): u32 {
  const start = a;
  const end = a - (<usize>limit << 3);
  if (ASC_FEATURE_SIMD) {
    while (a - end >= 32) {
      const first = v128.xor(v128.load(a - 16), v128.load(b - 16));
      const second = v128.xor(v128.load(a - 32), v128.load(b - 32));
      if (v128.any_true(v128.or(first, second))) break;
      a -= 32;
      b -= 32;
    }
  }
  while (a > end && load<u64>(a - 8) == load<u64>(b - 8)) {
    a -= 8;
    b -= 8;
  }
  return <u32>((start - a) >> 3);
}

/** Searches among the lines of two middles that are not set aside and marks those without a partner as well. */
function searchKept(ids: usize, oldMiddle: u32, newMiddle: u32, marks: usize, work: usize): void {
  const oldIds = work;
  const oldPlaces = oldIds + (<usize>oldMiddle << 2);
  const oldKept = keep(ids, marks, oldMiddle, oldIds, oldPlaces);
  const newIds = oldPlaces + (<usize>oldKept << 2);
  const newPlaces = newIds + (<usize>newMiddle << 2);
  const newMarks = marks + oldMiddle;
  const newKept = keep(ids + (<usize>oldMiddle << 2), newMarks, newMiddle, newIds, newPlaces);
  const reaches = newPlaces + (<usize>newKept << 2);
  search(oldIds, oldPlaces, marks, oldKept, newIds, newPlaces, newMarks, newKept, reaches);
}

/** Copies the classes of the lines that take part and notes each one's place in the middle (u32 each). Returns their number. */
function keep(ids: usize, marks: usize, count: u32, kept: usize, places: usize): u32 {
  let found: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    store<u32>(kept + (<usize>found << 2), load<u32>(ids + (<usize>i << 2)));
    store<u32>(places + (<usize>found << 2), i);
    found += 1 - load<u8>(marks + i);
  }
  return found;
}

/** How many of the marks are set. */
function marked(marks: usize, count: u32): u32 {
  let sum: u32 = 0;
  for (const end = marks + count; marks < end; marks++) sum += load<u8>(marks);
  return sum;
}

function oneRun(at: usize, place: u32, count: u32): u32 {
  store<u32>(at, place);
  store<u32>(at, count, 4);
  return 1;
}

/** Turns the marks of a middle that begins at line `head` into runs (slide.ts). Returns their number. */
function gatherRuns(marks: usize, count: u32, head: u32, runs: usize): u32 {
  let to = runs;
  let place = head;
  const end = marks + count;
  while (marks < end) {
    const start = marks;
    while (marks < end && load<u8>(marks) != 0) marks++;
    if (marks != start) {
      oneRun(to, place, <u32>(marks - start));
      to += RUN_BYTES;
    }
    const from = marks;
    while (marks < end && load<u8>(marks) == 0) marks++;
    place += <u32>(marks - from);
  }
  return <u32>((to - runs) / RUN_BYTES);
}

/** Joins the runs of both files by their places. Returns the number of hunks. */
function pairRuns(
  oldRuns: usize,
  oldRunCount: u32,
  newRuns: usize,
  newRunCount: u32,
  out: usize,
  outCapacity: u32,
): i32 {
  const oldEnd = oldRuns + <usize>oldRunCount * RUN_BYTES;
  const newEnd = newRuns + <usize>newRunCount * RUN_BYTES;
  let hunks: u32 = 0;
  let oldBefore: u32 = 0;
  let newBefore: u32 = 0;
  while (oldRuns < oldEnd || newRuns < newEnd) {
    if (hunks == outCapacity) return TOO_LARGE;
    const oldPlace: u32 = oldRuns < oldEnd ? load<u32>(oldRuns) : u32.MAX_VALUE;
    const newPlace: u32 = newRuns < newEnd ? load<u32>(newRuns) : u32.MAX_VALUE;
    const place = min(oldPlace, newPlace);
    let oldSize: u32 = 0;
    let newSize: u32 = 0;
    if (oldPlace == place) {
      oldSize = load<u32>(oldRuns, 4);
      oldRuns += RUN_BYTES;
    }
    if (newPlace == place) {
      newSize = load<u32>(newRuns, 4);
      newRuns += RUN_BYTES;
    }
    store<u32>(out, place + oldBefore);
    store<u32>(out, oldSize, 4);
    store<u32>(out, place + newBefore, 8);
    store<u32>(out, newSize, 12);
    oldBefore += oldSize;
    newBefore += newSize;
    out += HUNK_BYTES;
    hunks++;
  }
  return <i32>hunks;
}
