// Text of others made harmless in the runner's log. The runner reads `::name::` at the start of a line and `##[name]` anywhere in one as a
// command; a name of a branch, a file or a person must never be one. Markdown has its own: report/markdown/escape.ts, foreign.ts.

/** Breaks up what the runner would read as a command. */
const ZERO_WIDTH = '\u200b';

/** A text on one line of the log: no line break, no control character, no command. */
export function logLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .replace(/^:(?=:)/, `:${ZERO_WIDTH}`);
  return logPath(line);
}

/** A path as it is, for the property of a command, in which line breaks are escaped: only what the runner reads anywhere in a line is broken up. */
export function logPath(path: string): string {
  return path.replace(/##(?=\[)/g, `##${ZERO_WIDTH}`);
}
