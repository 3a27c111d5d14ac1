import { expect, test } from 'vitest';
import { mostOpenElements } from '../../src/uast/open-elements.js';

test.each([
  ['', 0],
  ['a < b, <3', 0],
  ['<html><body><DIV class="a">x</div><div></Div></body></html>', 3],
  ['<ul><li>a<li>b<li>c</ul><p>x<p>y<div></div>', 2],
  ['<table><tr><td>1<td>2<tr><td>3</table>', 3],
  ['<br><img src="a.png"><svg/><input>', 0],
  ['<script>let a = "<div><div><div>";</script><style>a > b {}</style><i>', 1],
  ['<!-- <div><div> --><b><!-- <div>', 1],
  // An end without a beginning ends nothing; one of an outer element ends what is in it.
  ['<div></b><div></b><div></b>', 3],
  ['<div><b><b></div><div><b></div>', 3],
  ['<td><li>'.repeat(100), 200],
])('%j: %i', (text, most) => {
  expect(mostOpenElements(text)).toBe(most);
});

test('takes time with the length of a text, whatever is in it', () => {
  for (const piece of ['<div>', '<div', '<!--', '<script>', '</div>', '<p><div></p>', '<td><li></td>', '<a/']) {
    const begin = performance.now();
    mostOpenElements(piece.repeat(200_000));
    expect(performance.now() - begin).toBeLessThan(5000);
  }
});
