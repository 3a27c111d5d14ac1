import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it, test } from 'vitest';
import { code, plain } from '../../../src/report/markdown/escape.js';

/** What a reader sees: references resolved, spaces of no width gone. */
const seen = (markdown: string): string =>
  markdown.replace(/&#([0-9]+);/g, (_, number) => String.fromCharCode(Number(number))).replaceAll('\u200b', '');
const bare = (markdown: string): string => markdown.replace(/&#[0-9]+;/g, '');

const hostile = [
  '</details>',
  '</summary><h1>x',
  '<img src=x onerror=alert(1)>',
  '<!-- codefang:1 -->',
  '@torvalds',
  'a@b.example',
  '@org/team',
  '#123',
  'owner/name#5',
  'GH-7',
  'https://evil.example/',
  'www.evil.example',
  'javascript:alert(1)',
  '[click](https://evil.example)',
  '![](https://evil.example/pixel.png)',
  '[^1]',
  '`code`',
  '``` mermaid',
  '```\nxychart-beta\n```',
  '~~~',
  '| a | b |',
  'a\\|b',
  'a\n\n# title',
  'a\r\n- item',
  'line\u2028line\u2029line\u0085line',
  '# title',
  '> [!WARNING]',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '---',
  '===',
  '***bold***',
  '__bold__',
  '~~gone~~',
  '$x$',
  '$$x$$',
  '&lt;b&gt;',
  '&#60;b>',
  ':tada:',
  '\u202egpj.exe',
  '\u2066a\u2069',
  'a\u200b@\u200bb',
  'a\ufeff\u00ad\u2060b',
  '\x1b[31mred\x1b[0m',
  'a\0b\x07c',
  'tag\u{e0041}\u{e0042}',
  'z' + '\u0301'.repeat(50),
  '%%{init: {"theme": "dark"}}%%',
  'a"]; click x callback',
  '{{ secrets.TOKEN }}',
  '\ud800',
];

/** Laws of every text that has been made fit. */
function check(text: string): void {
  for (const markdown of [plain(text), code(text).replace(/^<code>|<\/code>$/g, '')]) {
    expect(bare(markdown)).not.toMatch(/[!"#$&'*:<=>@[\\\]^_`{|}~]/);
    expect(markdown).not.toMatch(/^(?:[-+]|\d+[.)])/);
    expect(markdown).not.toMatch(/(?!\u200b|\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(markdown).not.toMatch(/&#(?:64|35|58);(?!\u200b)/);
    expect(markdown).not.toMatch(/www\.|\bgh-\d/i);
    expect(markdown).not.toMatch(/\p{M}{4}/u);
    expect(markdown.trim()).not.toBe('');
  }
}

describe('texts of others', () => {
  test.each(hostile)('lose everything that could be markup, a mention or a link: %j', (text) => {
    check(text);
    check(`a ${text} b`);
  });

  it('keep no unescaped special, whatever they are', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.string()), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(pieces, (parts) => check(parts.join(''))),
      { numRuns: 1000 },
    );
  });

  it('render as the text that they are, as a cell, in a sentence and at the start of a line', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = plain(parts.join(' '));
        const page = marked.parse(`| a | b |\n| :--- | :--- |\n| ${text} | end |\n\n${text}\n`, { async: false });
        const tags = new Set(Array.from(page.matchAll(/<\/?([a-z0-9!]+)/gi), ([, name]) => name));
        expect([...tags].sort()).toEqual(['p', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
        expect(page.match(/<td/g)).toHaveLength(2);
      }),
    );
  });

  it('are what they were to the eye where nothing in them is odd', () => {
    for (const text of ['src/report/a_b-c.ts', 'Jürgen Müller', 'feature/x#2 @home', '日本語', 'a & b < c', '👩‍👩‍👧 ok']) {
      expect(seen(plain(text))).toBe(text);
    }
  });

  it('break a mention and a number with a space of no width', () => {
    expect(plain('@octocat')).toBe('&#64;\u200boctocat');
    expect(plain('#12')).toBe('&#35;\u200b12');
  });

  it('are cut, paths at their start and names at their end, and nothing is a word', () => {
    expect(seen(code('a/'.repeat(50) + 'file.ts', 20))).toBe('<code>…a/a/a/a/a/a/file.ts</code>');
    expect(plain('x'.repeat(50), 10)).toBe('xxxxxxxxx…');
    expect(plain('\u202e \n')).toBe('(nothing)');
  });
});
