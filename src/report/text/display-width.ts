// What a text takes on a terminal, and texts of others made fit for one: names and paths come from whoever wrote the history, so
// nothing in them may move the cursor, change a colour, turn the direction of writing or take more room than it is given.
//
// Width is counted by grapheme: 2 for wide and fullwidth characters (Unicode Standard Annex 11) and for emoji, 1 for others, 0 for
// what has no shape of its own.

import { eastAsianWidth } from 'get-east-asian-width';

/** Made when it is first used: that takes some milliseconds. */
let segmenter: Intl.Segmenter | undefined;
const ELLIPSIS = '…';

function graphemesOf(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

const ONLY_ASCII = /^[\x20-\x7e]*$/;
/** Sequences that a terminal obeys: CSI, and OSC and its kin up to their end. */
const SEQUENCES =
  // eslint-disable-next-line no-control-regex
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)/g;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks, embeddings, overrides and isolates of direction; the soft hyphen, and spaces of no width. */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u200b\u2060\ufeff]/g;
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}/u;

/** UTF-16 units of a grapheme: more than a family with its colours, a flag or a syllable has. Joiners chain emoji without end. */
const LONGEST_GRAPHEME = 40;

/**
 * A text of others on one line: sequences and controls are a space, what turns the direction is gone, and lone surrogates and graphemes without
 * end are U+FFFD.
 */
export function oneLine(text: string): string {
  if (ONLY_ASCII.test(text)) return text;
  const line = Buffer.from(text).toString().replace(SEQUENCES, '\0').replace(CONTROLS, ' ').replace(UNSEEN, '').trim();
  if (line.length <= LONGEST_GRAPHEME) return line;
  const bounded = (segment: string): string => (segment.length <= LONGEST_GRAPHEME ? segment : '\ufffd');
  return Array.from(graphemesOf(line), ({ segment }) => bounded(segment)).join('');
}

/** Columns that a text of one line takes. */
export function widthOf(text: string): number {
  if (ONLY_ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += widthOfGrapheme(segment);
  return width;
}

/** A text in at most so many columns; what is cut off, at its end or at its start, is told by an ellipsis. */
export function cut(text: string, width: number, keep: 'start' | 'end' = 'start'): string {
  if (widthOf(text) <= width) return text;
  const segments = Array.from(graphemesOf(text), ({ segment }) => segment);
  if (keep === 'end') segments.reverse();
  let left = width - 1;
  const fitting = segments.findIndex((segment) => (left -= widthOfGrapheme(segment)) < 0);
  const kept = segments.slice(0, fitting);
  return keep === 'end' ? ELLIPSIS + kept.reverse().join('') : kept.join('') + ELLIPSIS;
}

/** A text with spaces up to a width. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}

/** Words on lines of at most so many columns; a word that is longer than a line is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').map((one) => cut(one, width))) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(last) + 1 + widthOf(word) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function widthOfGrapheme(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  const base = grapheme.codePointAt(0);
  return base === undefined ? 0 : eastAsianWidth(base);
}
