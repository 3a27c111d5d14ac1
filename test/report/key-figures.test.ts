import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFiguresOf, parseKeyFigures } from '../../src/report/key-figures.js';
import { sampleReport } from './sample-report.js';

const figures = keyFiguresOf(sampleReport())!;

describe('kept figures', () => {
  it('come back as they were', () => {
    expect(parseKeyFigures(JSON.stringify(figures))).toEqual(figures);
    expect(figures).toEqual({
      schema: 'codefang.figures.v1',
      commit: '1234567890123456789012345678901234567890',
      time: '2020-03-06T09:00:00Z',
      commits: 3,
      currentLines: 13,
      linesWritten: 19,
      files: 1,
      survivalRate: 13 / 19,
      halfLifeDays: null,
    });
  });

  it.each([
    ['another version', { schema: 'codefang.figures.v2' }],
    ['a commit that is none', { commit: '[x](https://example.org)' }],
    ['a commit that is too short', { commit: '1234567' }],
    ['a time that is text', { time: '@somebody' }],
    ['a time with more behind it', { time: '2020-03-06T09:00:00Z\n## Heading' }],
    ['a number that is text', { commits: '3' }],
    ['a number that is none', { currentLines: null }],
    ['a part of a line', { linesWritten: 1.5 }],
    ['less than no file', { files: -1 }],
    ['a number beyond counting', { currentLines: 1e300 }],
    ['a rate above all', { survivalRate: 1.01 }],
    ['a half-life of less than nothing', { halfLifeDays: -1 }],
    ['a half-life beyond all history', { halfLifeDays: 1e9 }],
  ])('with %s are none', (_, change) => {
    expect(parseKeyFigures(JSON.stringify({ ...figures, ...change }))).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '"x"', '{}'])('from the text %j are none', (text) => {
    expect(parseKeyFigures(text)).toBeUndefined();
  });

  it('hold nothing but numbers, an id and an instant, whatever they were made of', () => {
    const part = fc.constantFrom(...Object.keys(figures));
    const hostile = fc.dictionary(fc.oneof(part, fc.string()), fc.jsonValue());
    fc.assert(
      fc.property(hostile, (change) => {
        const parsed = parseKeyFigures(JSON.stringify({ ...figures, ...change }));
        if (parsed === undefined) return;
        expect(Object.keys(parsed)).toEqual(Object.keys(figures));
        expect(JSON.stringify(parsed)).toMatch(/^[\w{}":,.+-]+$/);
      }),
    );
  });
});
