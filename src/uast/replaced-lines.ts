// Lines that were replaced one by one by lines near them, and the identifiers on them.

import type { Spans } from './findings.js';
import { editDistance } from './edit-distance.js';
import type { HunkRange } from './touched-lines.js';

/** A line and the one it became. */
export interface ReplacedLine {
  readonly oldLine: number;
  readonly newLine: number;
  readonly distance: number;
}

/** Longer lines are data, or made by a program. */
const LONGEST_LINE = 1000;

/** Pairs the lines of every hunk with as many old as new ones, and keeps pairs that are at most `most` apart. */
export function replacedLines(range: HunkRange, oldText: TextLines, newText: TextLines, most: number): ReplacedLine[] {
  const { hunks } = range;
  const found: ReplacedLine[] = [];
  for (const hunk of eachReplaced(range)) {
    for (let i = 0; i < hunks.oldCounts[hunk]; i++) {
      const oldLine = hunks.oldStarts[hunk] + i;
      const newLine = hunks.newStarts[hunk] + i;
      const [before, after] = [oldText.line(oldLine), newText.line(newLine)];
      if (before.length > LONGEST_LINE || after.length > LONGEST_LINE) continue;
      const distance = editDistance(before, after, most);
      if (distance >= 1 && distance <= most) found.push({ oldLine, newLine, distance });
    }
  }
  return found;
}

/** The hunks with as many old as new lines. */
export function* eachReplaced({ hunks, from, end }: HunkRange): Generator<number> {
  for (let hunk = from; hunk < end; hunk++) if (hunks.oldCounts[hunk] === hunks.newCounts[hunk]) yield hunk;
}

/** Whether there is any, so that it is worth asking. */
export function hasReplacedLines(range: HunkRange): boolean {
  return eachReplaced(range).next().done !== true;
}

/** A text by lines, as git counts them. */
export class TextLines {
  #starts: number[] | undefined;

  constructor(readonly text: string) {}

  /** The line of a number from 0, without its break; empty beyond the last. */
  line(number: number): string {
    const starts = this.#lineStarts();
    if (number >= starts.length) return '';
    const end = number + 1 < starts.length ? starts[number + 1] - 1 : this.text.length;
    return this.text.slice(starts[number], this.text[end - 1] === '\r' ? end - 1 : end);
  }

  #lineStarts(): number[] {
    if (this.#starts !== undefined) return this.#starts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    return (this.#starts = starts);
  }
}

/** The identifiers that start on a line, in its order. */
export function identifiersOfLine({ firstLines, starts, ends }: Spans, text: string, line: number): string[] {
  let low = 0;
  let high = firstLines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstLines[middle] < line) low = middle + 1;
    else high = middle;
  }
  const names: string[] = [];
  for (; firstLines[low] === line; low++) names.push(text.slice(starts[low], ends[low]));
  return names;
}
