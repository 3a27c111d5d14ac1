// What of a comment is prose: its words without the marks of comments, or why it is none that can be judged.

/** Why a comment is left out: too short, not written in words, or a notice of licence or copyright. */
export const leftOutReasons = ['too_short', 'no_prose', 'licence'] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** The least share of letters among all characters. */
const LEAST_LETTERS = 0.6;
/** What follows is not read: so long a comment is a document. */
const MOST_CHARACTERS = 4000;

const OPENING = /^(?:\/\/[/!]*|\/\*+!?|\*+(?!\/)|#+!?|--+(?:\[=*\[)?|;+|<!--|"""|''')\s*/;
const CLOSING = /\s*(?:\*+\/|--+>|\]=*\]|"""|''')$/;
const CALL = /[\p{L}_$][\p{L}\p{N}_$.:]*\(\)/gu;
const NOTICE = /copyright|\blicen[cs]|©|\(c\)\s*\d{4}|all rights reserved|warrant(?:y|ies)|\bspdx\b/i;

/** The line that names a script's program, where a comment follows at once. Rust's `#![allow(it)]` is none. */
const SHEBANG = /^#! *\/[^\n]*/;

/** The prose of a comment as it is written, of at least so many characters; or why there is none. */
export function proseOf(comment: string, leastCharacters: number): { readonly text: string } | LeftOut {
  const lines = comment
    .replace(SHEBANG, '')
    .slice(0, MOST_CHARACTERS)
    .split('\n')
    .map((line) => line.trim().replace(OPENING, '').replace(CLOSING, ''))
    .filter((line) => /\p{L}/u.test(line));
  const whole = lines.join(' ');
  if (NOTICE.test(whole)) return 'licence';
  const text = whole.replace(CALL, ' ').replace(/\s+/g, ' ').trim();
  if (text.length < leastCharacters) return 'too_short';
  if (!/^[\p{L}\p{N}]/u.test(text)) return 'no_prose';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < LEAST_LETTERS * text.length ? 'no_prose' : { text };
}
