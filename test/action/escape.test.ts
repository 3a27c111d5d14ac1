import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLine } from '../../src/action/escape.js';

describe('a line of the log', () => {
  it.each([
    ['::error::x'],
    ['  ::set-output name=x::y'],
    ['a\n::error::x'],
    ['a\r\n::add-mask::x'],
    ['##[error]x'],
    ['words ##[group]x'],
    ['a\u2028::error::x'],
    ['\u001b[31mred'],
    ['\u200b::x'],
  ])('such as %j is no command', (text) => {
    const line = logLine(text);
    expect(line).not.toMatch(/[\n\r\u2028]|^\s*::|##\[/);
  });

  it('is never a command, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '::', '\n::', '##[', '\t::'), (text, before) => {
        // eslint-disable-next-line no-control-regex
        expect(logLine(before + text)).not.toMatch(/[\x00-\x1f\x7f-\x9f]|^\s*::|##\[/);
      }),
    );
  });

  it('is as it was where there is nothing to hide', () => {
    expect(logLine('main: 3 files, 50 % (a::b)')).toBe('main: 3 files, 50 % (a::b)');
  });
});
