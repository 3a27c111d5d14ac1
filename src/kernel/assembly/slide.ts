// Among the scripts that cost the same, the one git shows: runs of changed lines slide over equal lines to where a reader
// expects them. Laws: runs that meet become one; a run that can come to stand where the other file has a run too goes to the
// last such place; any other goes where indentation and blank lines say that a passage begins and ends.
// The weights are the published result of git's study of such "sliders" (git 2.11, git-diff(1) --indent-heuristic).
//
// A file's changes are a list of runs, two u32 each: the place, which is the number of unchanged lines before the run, and its count of
// changed lines. Unchanged lines are the same in both files, so runs of the two files belong together when their places are equal.

import { BLANK } from './indent';

/** Bytes of a run. */
export const RUN_BYTES: usize = 8;

/** No more than this many lines up from its lowest place is a run placed by indentation. */
const MOST_SLIDES: i32 = 100;
/** Blank lines are counted up to here; what is beyond them then counts as text without indentation. */
const MOST_BLANKS: i32 = 20;

const FILE_BEGINS: i32 = 1;
const FILE_ENDS: i32 = 21;
const ANY_BLANK: i32 = -30;
const BLANK_BELOW: i32 = 6;
const DEEPER: i32 = -4;
const DEEPER_AFTER_BLANK: i32 = 10;
const SHALLOWER: i32 = 23;
const SHALLOWER_AFTER_BLANK: i32 = 17;
const SHALLOWER_THEN_DEEPER: i32 = 24;
const SHALLOWER_THEN_DEEPER_AFTER_BLANK: i32 = 17;
/** What a difference in the indentation of two candidates counts for, whatever its size. */
const INDENT: i32 = 60;

/** No line with text on that side: the file ends before there is one. */
const NO_TEXT: i32 = -1;

/**
 * Slides the `runCount` runs of one file, in place; runs may merge, so fewer may be left: their count is returned.
 * `lines` and `indents` are the file's lines (u64, u8 each); those from `count` on are out of bounds, as if the file ended there; `others` are the `otherCount` runs of the other file.
 */
export function slide(
  lines: usize,
  indents: usize,
  count: i32,
  runs: usize,
  runCount: u32,
  others: usize,
  otherCount: u32,
): u32 {
  let done = runs;
  const runsEnd = runs + <usize>runCount * RUN_BYTES;
  const othersEnd = others + <usize>otherCount * RUN_BYTES;
  let other = others;
  let changedBefore: i32 = 0;

  for (let at = runs; at < runsEnd; ) {
    let place = load<i32>(at);
    let size = load<i32>(at, 4);
    at += RUN_BYTES;
    let start = place + changedBefore;
    let highest: i32;
    let sizeBefore: i32;
    do {
      sizeBefore = size;
      while (place > 0 && line(lines, start - 1) == line(lines, start + size - 1)) {
        place--;
        start--;
        if (done > runs && load<i32>(done - RUN_BYTES) == place) {
          done -= RUN_BYTES;
          const merged = load<i32>(done, 4);
          start -= merged;
          size += merged;
          changedBefore -= merged;
        }
      }
      highest = place;
      while (start + size < count && line(lines, start) == line(lines, start + size)) {
        place++;
        start++;
        if (at < runsEnd && load<i32>(at) == place) {
          size += load<i32>(at, 4);
          at += RUN_BYTES;
        }
      }
    } while (size != sizeBefore);

    if (place != highest) {
      while (other < othersEnd && load<i32>(other) <= place) other += RUN_BYTES;
      // A run that took in the one before it may not come down as far as that one did.
      while (other > others && load<i32>(other - RUN_BYTES) > place) other -= RUN_BYTES;
      if (other > others && load<i32>(other - RUN_BYTES) >= highest) {
        place = load<i32>(other - RUN_BYTES);
      } else {
        place -= slidesUp(indents, count, start + size, size, min(place - highest, min(size + 1, MOST_SLIDES)));
      }
    }
    store<i32>(done, place);
    store<i32>(done, size, 4);
    done += RUN_BYTES;
    changedBefore += size;
  }
  return <u32>((done - runs) / RUN_BYTES);
}

// @ts-ignore: decorator
@inline
function line(lines: usize, at: i32): u64 {
  return load<u64>(lines + (<usize>at << 3));
}

// @ts-ignore: decorator
@inline
function indentAt(indents: usize, at: i32): i32 {
  return load<u8>(indents + at);
}

let indentation: i32 = 0;
let penalty: i32 = 0;

/**
 * How far up, from 0 to `most` lines, a run of `size` lines that now ends before line `end` is placed best. Candidates challenge the best so
 * far from the highest place to the lowest, and win a tie: the order matters, as the comparison of three is not always transitive.
 */
function slidesUp(indents: usize, count: i32, end: i32, size: i32, most: i32): i32 {
  let best = most;
  let bestIndentation = 0;
  let bestPenalty = 0;
  for (let up = most; up >= 0; up--) {
    indentation = 0;
    penalty = 0;
    weighEdge(indents, count, end - up);
    weighEdge(indents, count, end - up - size);
    const deeper = i32(indentation > bestIndentation) - i32(indentation < bestIndentation);
    if (up == most || INDENT * deeper + penalty - bestPenalty <= 0) {
      best = up;
      bestIndentation = indentation;
      bestPenalty = penalty;
    }
  }
  return best;
}

/** Adds to `indentation` and `penalty` what speaks against an edge of a run between the lines `at - 1` and `at`. */
function weighEdge(indents: usize, count: i32, at: i32): void {
  let above = NO_TEXT;
  let blanksAbove = 0;
  for (let i = at - 1; i >= 0; i--) {
    const found = indentAt(indents, i);
    if (found != BLANK) {
      above = found;
      break;
    }
    if (++blanksAbove == MOST_BLANKS) {
      above = 0;
      break;
    }
  }

  // The end of the file weighs like a blank line.
  let here = NO_TEXT;
  if (at < count && indentAt(indents, at) != BLANK) here = indentAt(indents, at);
  let below = NO_TEXT;
  let blanksBelow = 0;
  for (let i = at + 1; i < count; i++) {
    const found = indentAt(indents, i);
    if (found != BLANK) {
      below = found;
      break;
    }
    if (++blanksBelow == MOST_BLANKS) {
      below = 0;
      break;
    }
  }

  if (above == NO_TEXT && blanksAbove == 0) penalty += FILE_BEGINS;
  if (at >= count) penalty += FILE_ENDS;
  const belowEdge = here == NO_TEXT ? 1 + blanksBelow : 0;
  const blanks = blanksAbove + belowEdge;
  penalty += ANY_BLANK * blanks + BLANK_BELOW * belowEdge;
  const next = here == NO_TEXT ? below : here;
  indentation += next;
  if (next == NO_TEXT || above == NO_TEXT || next == above) return;
  if (next > above) penalty += blanks ? DEEPER_AFTER_BLANK : DEEPER;
  else if (below > next) penalty += blanks ? SHALLOWER_THEN_DEEPER_AFTER_BLANK : SHALLOWER_THEN_DEEPER;
  else penalty += blanks ? SHALLOWER_AFTER_BLANK : SHALLOWER;
}
