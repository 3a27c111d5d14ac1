import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeSpan, foreignMarkdown, markdownText, oneLine } from '../../../src/report/markdown/escape.js';

/** Names that somebody might give to a branch, a file or oneself. */
const hostile = [
  '@octocat',
  '@octo/team',
  'a|b|c',
  '`code`',
  '``',
  '**bold** _em_ ~~no~~',
  '[link](https://evil.example)',
  '![image](https://evil.example/x.png)',
  '<script>alert(1)</script>',
  '<!-- codefang:default -->',
  '--> <img src=x onerror=alert(1)>',
  '</details></td></tr>',
  'line\nbreak\r\n# heading',
  '- item',
  '1. item',
  '> quote',
  '#123 GH-12 octo/project#1',
  'https://evil.example www.evil.example mailto:a@b.c',
  '0123456789abcdef0123456789abcdef01234567',
  '$x^2$ $$y$$',
  '&lt;b&gt; &#64;octocat &commat;octocat',
  '\\`not code\\`',
  'right\u202eto left',
  'nul\u0000 esc\u001b[31m',
  '::error::x',
  'a\u2028b',
  '```\n::endgroup::\n```',
];

/** A text without what is given by number or escaped, which means nothing any more. */
const plain = (text: string): string => text.replace(/&#\d+;/g, '').replace(/\\[!-/:-@[-`{-~]/g, '');

/** What can begin or end something in Markdown. */
const bare = (text: string): string[] => plain(text).match(/[`*_[\]<>|#~$!&]|@(?!\u200b)/g) ?? [];

describe('a text of others in Markdown', () => {
  it.each(hostile)('such as %j stays one line and means nothing', (text) => {
    const shown = markdownText(text);
    expect(shown).not.toMatch(/[\n\r\p{Cc}\u2028\u202e]/u);
    expect(bare(shown)).toEqual([]);
    expect(plain(shown)).not.toMatch(/:\/\/|[0-9a-f]{7}|#\d|www\.|@\w/);
  });

  it.each(hostile)('such as %j cannot end the code it stands in', (text) => {
    const inside = codeSpan(text).replace(/^<code>|<\/code>$/g, '');
    expect(inside.replace(/&#\d+;/g, '')).not.toMatch(/[<>`|@#[\]*_\\&$\n\r]|:\/\/|www\./);
  });

  it('never has a bare character of Markdown, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => bare(markdownText(text)).length === 0));
  });

  it('is as it was where there is nothing to hide', () => {
    expect(markdownText('Ada Lovelace, 3 files')).toBe('Ada Lovelace, 3 files');
    expect(codeSpan('src/main.ts')).toBe('<code>src/main.ts</code>');
    expect(codeSpan('')).toBe('');
  });

  it('is cut by whole characters', () => {
    expect(oneLine('😀'.repeat(10), 4)).toBe('😀😀😀…');
  });
});

describe('Markdown of others', () => {
  it('keeps tables, lists, code and details', () => {
    const text =
      '### Title\n\n| a | b |\n| --- | ---: |\n| x | 1 |\n\n- one\n\n<details><summary>More</summary>\n\n<code>a&#95;b</code>\n\n</details>';
    expect(foreignMarkdown(text)).toBe(text);
  });

  it.each([
    ['a mention', 'hi @octocat and @octo/team', /@\w/],
    ['a mention by number', 'hi &#64;octocat &#x40;octocat &#0064;octocat', /@\w|&#/],
    ['a mention by name', 'hi &commat;octocat', /&commat;/],
    ['a link', '[click](https://evil.example)', /\]\(|:\/\//],
    ['a link by reference', '[click][1]\n\n[1]: https://evil.example', /\]\[|\]:|:\/\//],
    ['an image', '![x](https://evil.example/x.png)', /!\[|\]\(/],
    ['an image as a tag', '<img src="https://evil.example/x.png">', /<img/],
    ['a link as a tag', '<a href="javascript:x">x</a>', /<\/?a\b/],
    ['a tag with an attribute', '<details onclick="x">', /<details o/],
    ['a script', '<script>x</script>', /<\/?script/],
    ['a marker', '<!-- codefang:other -->', /<!--/],
    ['an autolink', '<https://evil.example>', /<h/],
    ['a bare address', 'https://evil.example www.evil.example', /:\/\/|www\./],
    ['a reference', 'fixes #1, GH-2', /#\d|GH-\d/],
    ['a direction of writing', 'a\u202eb', /\u202e/],
  ])('loses %s', (_, text, left) => {
    expect(foreignMarkdown(text)).not.toMatch(left);
  });
});
