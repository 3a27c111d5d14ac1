// Markdown that others wrote, such as a report that a fork's job has left, made fit to be posted under our name. Law: what could link, mention,
// refer, embed or run is shown as text; what only lays out stays.

/** Breaks up what a program would read as one word; readers see nothing of it. */
const ZERO_WIDTH = '\u200b';

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
