// The search for a short edit script: Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1, 1986), the linear
// space refinement of its section 4b. Paths are followed from both ends of a box of the edit graph until they meet; the meeting
// point cuts the box in two. x counts old lines, y new lines, diagonal k = x - y; both relative to the box.
// A box that turns out very costly is cut at a good-enough point instead: where a long run of equal lines was reached on a diagonal that has
// come far for its cost, else, at the cost cap, at the point reached furthest. Exact boxes are spared the first of the two.

import { rootOf } from './classify';

/** Equal lines in a row that make a run long. */
const LONG_RUN: i32 = 20;
/** Cost from which a box may be cut at a long run. */
const PATIENCE: i32 = 256;
/** A diagonal has come far when its progress is more than this many times its cost. */
const FAR: i32 = 4;
/** Cost at which the smallest searches are given up; larger ones get the root of their diagonal count. */
const LOWEST_CAP: i32 = 256;
const NOWHERE_AHEAD: i32 = -1;
const NOWHERE_BACK: i32 = i32.MAX_VALUE;

let oldIds: usize = 0;
let newIds: usize = 0;
let oldPlaces: usize = 0;
let newPlaces: usize = 0;
let oldMarks: usize = 0;
let newMarks: usize = 0;
/** Furthest x of the paths from the start and from the end, an i32 for each diagonal; they point at diagonal 0 of the present box. */
let ahead: usize = 0;
let back: usize = 0;
let reaches: usize = 0;
let reachBytes: usize = 0;
let costCap: i32 = 0;

/** The present box: its classes and sizes. */
let boxOld: usize = 0;
let boxNew: usize = 0;
let width: i32 = 0;
let height: i32 = 0;
/** The diagonals in reach, from the start and from the end. */
let aheadLow: i32 = 0;
let aheadHigh: i32 = 0;
let backLow: i32 = 0;
let backHigh: i32 = 0;
let sawLongRun: bool = false;

/** Where the present box is cut, and whether its two parts must be solved without looking for long runs. */
let cutX: i32 = 0;
let cutY: i32 = 0;
let firstExact: bool = false;
let secondExact: bool = false;

/** Bytes of scratch the search of two sequences of together `lines` classes needs. */
export function searchBytes(lines: usize): usize {
  return (lines + 3) << 3;
}

/**
 * Finds which lines of two sequences of classes (u32 each) have no partner and sets their marks: the mark of element i is the
 * byte `marks + places[i]`. `scratch` has searchBytes(oldCount + newCount) bytes.
 */
export function search(
  oldAt: usize,
  oldPlacesAt: usize,
  oldMarksAt: usize,
  oldCount: i32,
  newAt: usize,
  newPlacesAt: usize,
  newMarksAt: usize,
  newCount: i32,
  scratch: usize,
): void {
  oldIds = oldAt;
  oldPlaces = oldPlacesAt;
  oldMarks = oldMarksAt;
  newIds = newAt;
  newPlaces = newPlacesAt;
  newMarks = newMarksAt;
  const diagonals = oldCount + newCount + 3;
  reaches = scratch;
  reachBytes = <usize>diagonals << 2;
  costCap = max(LOWEST_CAP, <i32>rootOf(diagonals));
  solve(0, oldCount, 0, newCount, false);
}

/** Solves a box: calls itself for the smaller part and goes on with the larger, so it never nests deeper than the size has bits. */
function solve(oldFrom: i32, oldTo: i32, newFrom: i32, newTo: i32, exact: bool): void {
  while (true) {
    while (oldFrom < oldTo && newFrom < newTo && oldId(oldFrom) == newId(newFrom)) {
      oldFrom++;
      newFrom++;
    }
    while (oldFrom < oldTo && newFrom < newTo && oldId(oldTo - 1) == newId(newTo - 1)) {
      oldTo--;
      newTo--;
    }
    if (oldFrom == oldTo) {
      for (; newFrom < newTo; newFrom++) store<u8>(newMarks + load<u32>(newPlaces + (<usize>newFrom << 2)), 1);
      return;
    }
    if (newFrom == newTo) {
      for (; oldFrom < oldTo; oldFrom++) store<u8>(oldMarks + load<u32>(oldPlaces + (<usize>oldFrom << 2)), 1);
      return;
    }
    cut(oldFrom, oldTo, newFrom, newTo, exact);
    const oldCut = oldFrom + cutX;
    const newCut = newFrom + cutY;
    const exactAfter = secondExact;
    if (cutX + cutY < width - cutX + (height - cutY)) {
      solve(oldFrom, oldCut, newFrom, newCut, firstExact);
      oldFrom = oldCut;
      newFrom = newCut;
      exact = exactAfter;
    } else {
      exact = firstExact;
      solve(oldCut, oldTo, newCut, newTo, exactAfter);
      oldTo = oldCut;
      newTo = newCut;
    }
  }
}

// @ts-ignore: decorator
@inline
function oldId(at: i32): u32 {
  return load<u32>(oldIds + (<usize>at << 2));
}

// @ts-ignore: decorator
@inline
function newId(at: i32): u32 {
  return load<u32>(newIds + (<usize>at << 2));
}

// @ts-ignore: decorator
@inline
function reach(from: usize, k: i32): i32 {
  return load<i32>(from + (<isize>k << 2));
}

// @ts-ignore: decorator
@inline
function setReach(from: usize, k: i32, x: i32): void {
  store<i32>(from + (<isize>k << 2), x);
}

/** Finds the point where a box, whose corners both have unequal lines, is cut. */
function cut(oldFrom: i32, oldTo: i32, newFrom: i32, newTo: i32, exact: bool): void {
  boxOld = oldIds + (<usize>oldFrom << 2);
  boxNew = newIds + (<usize>newFrom << 2);
  width = oldTo - oldFrom;
  height = newTo - newFrom;
  const zero = <usize>(height + 1) << 2;
  ahead = reaches + zero;
  back = reaches + reachBytes + zero;
  const corner = width - height;
  aheadLow = aheadHigh = 0;
  backLow = backHigh = corner;
  setReach(ahead, 0, 0);
  setReach(back, corner, width);
  firstExact = secondExact = true;
  for (let cost = 1; ; cost++) {
    sawLongRun = false;
    if (stepAhead() || stepBack()) return;
    if (exact) continue;
    if (sawLongRun && cost > PATIENCE && (cutAtRunAhead(cost) || cutAtRunBack(cost))) return;
    if (cost >= costCap) {
      cutAtFurthest();
      return;
    }
  }
}

/** One more edit on every path from the start. True, with the cut set, when one of them meets a path from the end. */
function stepAhead(): bool {
  const n = width;
  const m = height;
  const front = ahead;
  const other = back;
  const mayMeet = ((n - m) & 1) != 0;
  const meetLow = backLow;
  const meetHigh = backHigh;
  let low = aheadLow;
  let high = aheadHigh;
  if (low > -m) setReach(front, --low - 1, NOWHERE_AHEAD);
  else low++;
  if (high < n) setReach(front, ++high + 1, NOWHERE_AHEAD);
  else high--;
  aheadLow = low;
  aheadHigh = high;
  let above = reach(front, high + 1);
  for (let k = high; k >= low; k -= 2) {
    const below = reach(front, k - 1);
    let x = below >= above ? below + 1 : above;
    above = below;
    const start = x;
    const end = min(n, m + k);
    const shifted = boxNew - (<isize>k << 2);
    while (x < end && load<u32>(boxOld + (<usize>x << 2)) == load<u32>(shifted + (<usize>x << 2))) x++;
    if (x - start > LONG_RUN) sawLongRun = true;
    setReach(front, k, x);
    if (mayMeet && k >= meetLow && k <= meetHigh && reach(other, k) <= x) {
      cutX = x;
      cutY = x - k;
      return true;
    }
  }
  return false;
}

/** One more edit on every path from the end. True, with the cut set, when one of them meets a path from the start. */
function stepBack(): bool {
  const n = width;
  const m = height;
  const front = back;
  const other = ahead;
  const mayMeet = ((n - m) & 1) == 0;
  const meetLow = aheadLow;
  const meetHigh = aheadHigh;
  let low = backLow;
  let high = backHigh;
  if (low > -m) setReach(front, --low - 1, NOWHERE_BACK);
  else low++;
  if (high < n) setReach(front, ++high + 1, NOWHERE_BACK);
  else high--;
  backLow = low;
  backHigh = high;
  let above = reach(front, high + 1);
  for (let k = high; k >= low; k -= 2) {
    const below = reach(front, k - 1);
    let x = below < above ? below : above - 1;
    above = below;
    const start = x;
    const end = max(0, k);
    const shifted = boxNew - (<isize>k << 2);
    while (x > end && load<u32>(boxOld + (<usize>(x - 1) << 2)) == load<u32>(shifted + (<usize>(x - 1) << 2))) x--;
    if (start - x > LONG_RUN) sawLongRun = true;
    setReach(front, k, x);
    if (mayMeet && k >= meetLow && k <= meetHigh && x <= reach(other, k)) {
      cutX = x;
      cutY = x - k;
      return true;
    }
  }
  return false;
}

/** Whether `LONG_RUN` old lines from `x` equal the new lines from `y`. */
function isLongRun(x: i32, y: i32): bool {
  const a = boxOld + (<usize>x << 2);
  const b = boxNew + (<usize>y << 2);
  for (let i: usize = 0; i < <usize>LONG_RUN << 2; i += 4) {
    if (load<u32>(a + i) != load<u32>(b + i)) return false;
  }
  return true;
}

/** Cuts after the long run that a path from the start got furthest through, if there is one. */
function cutAtRunAhead(cost: i32): bool {
  let best = FAR * cost;
  let found = false;
  for (let k = aheadHigh; k >= aheadLow; k -= 2) {
    const x = reach(ahead, k);
    const y = x - k;
    const progress = x + y - abs(k);
    if (progress <= best || x < LONG_RUN || x >= width || y < LONG_RUN || y >= height) continue;
    if (!isLongRun(x - LONG_RUN, y - LONG_RUN)) continue;
    best = progress;
    cutX = x;
    cutY = y;
    found = true;
  }
  if (found) secondExact = false;
  return found;
}

/** Cuts before the long run that a path from the end got furthest through, if there is one. */
function cutAtRunBack(cost: i32): bool {
  const corner = width - height;
  let best = FAR * cost;
  let found = false;
  for (let k = backHigh; k >= backLow; k -= 2) {
    const x = reach(back, k);
    const y = x - k;
    const progress = width - x + (height - y) - abs(k - corner);
    if (progress <= best || x <= 0 || x > width - LONG_RUN || y <= 0 || y > height - LONG_RUN) continue;
    if (!isLongRun(x, y)) continue;
    best = progress;
    cutX = x;
    cutY = y;
    found = true;
  }
  if (found) firstExact = false;
  return found;
}

/** Cuts at the point furthest from its own end of the box that any path has reached. */
function cutAtFurthest(): void {
  let most = -1;
  let mostX = 0;
  for (let k = aheadHigh; k >= aheadLow; k -= 2) {
    const x = min(min(reach(ahead, k), width), height + k);
    if (x + x - k > most) {
      most = x + x - k;
      mostX = x;
    }
  }
  let least = i32.MAX_VALUE;
  let leastX = 0;
  for (let k = backHigh; k >= backLow; k -= 2) {
    const x = max(max(reach(back, k), 0), k);
    if (x + x - k < least) {
      least = x + x - k;
      leastX = x;
    }
  }
  if (width + height - least < most) {
    cutX = mostX;
    cutY = most - mostX;
    secondExact = false;
  } else {
    cutX = leastX;
    cutY = least - leastX;
    firstExact = false;
  }
}
