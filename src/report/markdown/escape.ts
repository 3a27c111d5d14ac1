// Text of others made harmless in Markdown: names of branches, people and files, and words from git. Laws: what comes out shows the
// text as it is, on one line, and is never a link, a mention, a reference, a tag, an end of the table cell or code span it stands in.
// Formats: CommonMark 0.31 and GitHub's additions (mentions, `#1`, `owner/repo#1`, commit ids, autolinks).

/** Breaks up what a program would read as one word; readers see nothing of it. */
const ZERO_WIDTH = '\u200b';

/** Control characters, line and paragraph separators, marks that turn the direction of writing, and invisible ones. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/** Every character that can begin or end something in Markdown, HTML or one of GitHub's references. */
const SPECIAL = /[\\`*_{}[\]()<>#+!|~$&"'=^-]/g;

/** A text on one line, without what is not seen, at most `most` characters long. */
export function oneLine(text: string, most = 200): string {
  const line = text.replace(UNSEEN, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}

/** A text in a paragraph, a list item or a table cell. */
export function markdownText(text: string, most?: number): string {
  return brokenReferences(oneLine(text, most)).replace(SPECIAL, (character) =>
    /[<>&"']/.test(character) ? `&#${character.charCodeAt(0)};` : `\\${character}`,
  );
}

/** A text as code, also within a table cell: no character in it can end the span. */
export function codeSpan(text: string, most?: number): string {
  const line = oneLine(text, most);
  if (line === '') return '';
  // Inside <code> a mention or a reference is not made, but a pipe would end a table's cell and Markdown goes on being read.
  const shown = line.replace(/[^\p{L}\p{N} /.,:;]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${shown.replace(/:\/(?=\/)|\bwww(?=\.)/gi, `$&${ZERO_WIDTH}`)}</code>`;
}

/**
 * Markdown that someone else wrote, to be posted under our name: paragraphs, lists, tables, code and `<details>` stay; links, images,
 * mentions, references, comments and every other tag are shown as text.
 */
export function foreignMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f]/gu, (character) =>
      /[\n\t]/.test(character) ? character : ' ',
    )
    .replace(/&(?!(?:#\d{1,7}|amp|lt|gt|quot);)/g, '&amp;')
    .replace(/&#0*64;|&#x0*40;/gi, `@${ZERO_WIDTH}`)
    .replace(/<(?!\/?(?:details|summary|code|sub|sup|b|br)>)/gi, '&lt;')
    .replace(/!?\[([^\][]*)\](?=[([:])/g, `$1${ZERO_WIDTH}`)
    .split('\n')
    .map(brokenReferences)
    .join('\n');
}

/** Takes the meaning from mentions, issue references, commit ids and addresses; the text looks as before. */
function brokenReferences(line: string): string {
  return line
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${ZERO_WIDTH}`)
    .replace(/(?<!&)#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/(:\/)(?=\/)/g, `$1${ZERO_WIDTH}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
    .replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${ZERO_WIDTH}`);
}
