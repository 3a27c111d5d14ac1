import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as TreeSitter from 'web-tree-sitter';
import { languages } from '../../src/uast/language-table.js';
import { mostOpenElements } from '../../src/uast/open-elements.js';
import { largeParserBytes } from '../../src/uast/parser-memory.js';
import { startRuntime } from '../../src/uast/runtime.js';

test.each([
  ['', 0],
  ['a < b, c <= d', 0],
  ['<html><body><DIV class="a">x</div><div></Div></body></html>', 3],
  ['<ul><li>a<li>b<li>c</ul><p>x<p>y<div></div>', 2],
  ['<table><tr><td>1<td>2<tr><td>3</table>', 3],
  ['<br><img src="a.png"><svg><path d="M 0/1 2"/></svg><input>', 1],
  ['<script>let a = "<div><div><div>";</SCRIPT><style>a > b {}</style><i>', 1],
  ['<!-- <div><div> --><b title="<i><i>">', 1],
  // An end without a beginning ends nothing; one of an outer element ends what is in it.
  ['<div></b><div></b><div></b>', 3],
  ['<div><b><b></div><div><b></div>', 3],
  ['<td><li>'.repeat(100), 200],
  // What is not well formed hides nothing.
  ['<SCRIPT></script><div><div>', 2],
  ['<textarea><div></textarea><div>', 2],
  ['<div a="/>"><1><é><->', 4],
  ['<!-- <div><div>', 2],
  ['<script <div><div><div>', 4],
  ['<div "><div></div><div></div>" >', 3],
])('%j: %i', (text, most) => {
  expect(mostOpenElements(text)).toBe(most);
});

test('are never fewer than the grammar nests', async () => {
  const runtime = await startRuntime(largeParserBytes(1 << 20));
  const { parser } = runtime;
  parser.setLanguage(runtime.grammarOf(languages.findIndex(({ grammar }) => grammar === 'html')).language);
  const depthOf = (node: TreeSitter.Node): number =>
    (node.type === 'element' && node.child(0)?.type === 'start_tag' && !node.text.startsWith('<br') ? 1 : 0) +
    Math.max(0, ...node.children.map((child) => (child === null ? 0 : depthOf(child))));
  const names = ['div', 'p', 'li', 'ul', 'b', 'td', 'tr', 'br', 'script', 'Style', 'x-y', '1', 'textarea'];
  const piece = fc.oneof(
    fc.constantFrom(...names).map((name) => `<${name}>`),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc.constantFrom(
      ' ',
      'a',
      '"',
      "'",
      '<',
      '>',
      '/',
      '<!--',
      '-->',
      '<div a="',
      "<b a='/>",
      '<i a=b/>',
      '<svg/>',
      '<u c/>',
      '=',
      '</div ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const tree = parser.parse(text);
      if (tree === null) throw new Error('no tree');
      expect(mostOpenElements(text)).toBeGreaterThanOrEqual(depthOf(tree.rootNode));
      tree.delete();
    }),
    { numRuns: 1000 },
  );
});

// What took time with the square of the length would not end within the time of a test.
test.each([
  ['<div>', 200_000],
  ['<div', 200_000],
  ['<!--', 0],
  ['<script>', 1],
  ['</div>', 0],
  ['<p><div></p>', 200_000],
  ['<td><li></td>', 2],
  ['<a/', 200_000],
  ['<a b="', 200_000],
  ["<a b c d='", 200_000],
])('%j, two hundred thousand times: %i', (piece, most) => {
  expect(mostOpenElements(piece.repeat(200_000))).toBe(most);
});
