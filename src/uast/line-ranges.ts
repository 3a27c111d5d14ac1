// Ranges of a text's lines, which count from 0: first line and the one after the last, in order, with a line between any two.

/** First and end of each range, end to end. */
export type LineRanges = Uint32Array;

export const NO_LINES: LineRanges = new Uint32Array(0);
export const ALL_LINES: LineRanges = Uint32Array.of(0, 0xffffffff);

/** The ranges that hold the lines of all of some, which come in any order and may overlap: each first line and end. */
export function mergedRanges(ranges: readonly (readonly [first: number, end: number])[]): LineRanges {
  const merged: number[] = [];
  for (const [first, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= first) continue;
    if (merged.length > 0 && first <= merged[merged.length - 1]) {
      merged[merged.length - 1] = Math.max(end, merged[merged.length - 1]);
    } else {
      merged.push(first, end);
    }
  }
  return Uint32Array.from(merged);
}

/** Whether every line of `inner` is in `outer`. */
export function coversLines(outer: LineRanges, inner: LineRanges): boolean {
  let at = 0;
  for (let i = 0; i < inner.length; i += 2) {
    while (at < outer.length && outer[at + 1] < inner[i + 1]) at += 2;
    if (at === outer.length || outer[at] > inner[i]) return false;
  }
  return true;
}
