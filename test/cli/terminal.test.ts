import { describe, expect, test } from 'vitest';
import { pageFor } from '../../src/cli/terminal.js';

describe('the page of a stream', () => {
  test('is as wide as the terminal, from 60 to 120 columns, and 80 where that is not known', () => {
    const widths = [undefined, 0, 20, 60, 100, 300].map((columns) => pageFor({ isTTY: true, columns }, {}).columns);
    expect(widths).toEqual([80, 80, 60, 60, 100, 120]);
  });

  test.each([
    [true, {}, true],
    [false, {}, false],
    [undefined, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { TERM: 'xterm', NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('has colours or not: on a terminal %s, with %o: %s', (isTTY, environment, colour) => {
    expect(pageFor({ isTTY }, environment).colour).toBe(colour);
  });
});
