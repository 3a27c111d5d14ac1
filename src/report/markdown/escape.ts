// Texts of others made fit for Markdown as GitHub renders it: names, paths and refs come from whoever wrote the history, so nothing in
// them may start markup, HTML, a table cell or a fence, tell anybody that they were mentioned, or link to anything.
//
// Laws: a text stays on its line. Every character that can be markup is a numeric character reference, which CommonMark (section 2.5)
// never takes for structure. What GitHub looks for in the rendered page, after the references are resolved (@name, #1, GH-1, :emoji:,
// addresses), is broken by a space of no width. No such text is ever put into a diagram.

import { cut, oneLine } from '../text/display-width.js';

/** A space of no width: where it stands, GitHub sees two words. */
const BREAK = '\u200b';

/** Everything ASCII that can be structure in CommonMark, GFM or GitHub's mathematics, and what starts a reference. */
const MARKUP = /[!"#$&'*:<=>@[\\\]^_`{|}~]/g;
/** What is structure at the start of a line only. */
const LINE_START = /^(?:[-+]|[0-9]+(?=[.)]))/;
/** What GitHub links or draws wherever it stands in a page. */
const LINKED = /[@#:]|www(?=\.)|\bgh(?=-[0-9])/gi;
/** Characters that cannot be seen and turn, hide or join others; the joiners of scripts and emoji stay. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Marks heaped on one letter run over the lines above and below. */
const HEAPED_MARKS = /(\p{M}{3})\p{M}+/gu;

const MOST_COLUMNS = 100;

/** A text of others within a sentence or a table's cell, in at most so many columns. */
export function plain(text: string, columns = MOST_COLUMNS, keep: 'start' | 'end' = 'start'): string {
  const line = cut(tame(text), columns, keep);
  return line === '' ? '(nothing)' : encoded(line);
}

/** A text of others, such as a path or a ref, in the letters of code, in at most so many columns. */
export function code(text: string, columns = MOST_COLUMNS, keep: 'start' | 'end' = 'end'): string {
  return `<code>${plain(text, columns, keep)}</code>`;
}

/** One line without anything unseen, but still full of markup. */
function tame(text: string): string {
  return oneLine(text).replace(UNSEEN, '').replace(HEAPED_MARKS, '$1').replace(/ {2,}/g, ' ').trim();
}

function encoded(line: string): string {
  return line
    .replace(LINKED, (found) => found + BREAK)
    .replace(MARKUP, reference)
    .replace(LINE_START, (start) => start.slice(0, -1) + reference(start.slice(-1)));
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
