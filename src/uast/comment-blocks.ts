// Comments as people write them: those on adjacent lines are one.

import type { Spans } from './findings.js';

/** A run of comments [from, end) and its lines. */
export interface CommentBlock {
  readonly from: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The blocks of a text, in its order. */
export function commentBlocks({ firstLines, lastLines }: Spans): CommentBlock[] {
  const blocks: CommentBlock[] = [];
  for (let from = 0, end = 0; from < firstLines.length; from = end) {
    let lastLine = lastLines[from];
    for (end = from + 1; end < firstLines.length && firstLines[end] <= lastLine + 1; end++) {
      lastLine = Math.max(lastLine, lastLines[end]);
    }
    blocks.push({ from, end, firstLine: firstLines[from], lastLine });
  }
  return blocks;
}

/** What a block says, as it is written, a line break between its comments. */
export function blockText(text: string, { starts, ends }: Spans, { from, end }: CommentBlock): string {
  const parts: string[] = [];
  for (let comment = from; comment < end; comment++) parts.push(text.slice(starts[comment], ends[comment]));
  return parts.join('\n');
}
