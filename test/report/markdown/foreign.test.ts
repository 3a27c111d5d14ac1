import { describe, expect, it } from 'vitest';
import { foreignMarkdown } from '../../../src/report/markdown/foreign.js';

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
