import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characters, fitSections, utf8Bytes, type Room } from '../../src/action/size-budget.js';
import type { Section } from '../../src/report/markdown/section.js';

const section = (id: string, priority: number, size = 100): Section => ({
  id,
  priority,
  body: id.padEnd(size, '.'),
});
const room = (size: number, measure = characters): Room => ({
  size,
  measure,
  head: '<!-- marker -->',
  tail: (cuts) => `cut: ${cuts}`,
});

describe('sections', () => {
  const sections = [section('a', 1), section('b', 3), section('c', 2), section('d', 3)];

  it('that fit are all there, in their own order, under the head', () => {
    const { text, cuts } = fitSections(sections, room(1000));
    expect(text.split('\n\n').map((part) => part.slice(0, 15).replace(/\.+|\n/g, ''))).toEqual([
      '<!-- marker -->',
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(cuts).toBe('');
  });

  it.each([
    [420, 'd'],
    [330, 'b, d'],
    [230, 'b, c, d'],
  ])(
    'in a room of %i go in a fixed order, the least important and of those the later first, and it is said',
    (size, gone) => {
      const { text, cuts } = fitSections(sections, room(size));
      expect(cuts).toBe(`Left out for want of room: ${gone}.`);
      expect(text).toContain(`cut: ${cuts}`);
      expect(text.length).toBeLessThanOrEqual(size);
    },
  );

  it('are shortened, the least important first, before any is left out', () => {
    const long = (id: string, priority: number): Section => ({
      ...section(id, priority, 300),
      brief: `${id} in short`,
    });
    const some = [long('a', 0), long('b', 3), section('c', 2), long('d', 1)];
    const cutsAt = (size: number): string => fitSections(some, room(size)).cuts;
    expect(cutsAt(1100)).toBe('');
    expect(cutsAt(850)).toBe('Shortened for want of room: b.');
    expect(cutsAt(600)).toBe('Shortened for want of room: b, d.');
    expect(cutsAt(300)).toBe('Shortened for want of room: a, b, d.');
    expect(cutsAt(160)).toBe('Shortened for want of room: a, d. Left out for want of room: b, c.');
    expect(fitSections(some, room(160)).text).toContain('a in short\n\nd in short\n\ncut: ');
  });

  it('never outgrow the room, and never lose the marker while it fits', () => {
    const any = fc.array(
      fc.record({
        priority: fc.integer({ min: 1, max: 5 }),
        id: fc.string(),
        body: fc.string({ unit: 'grapheme', maxLength: 300 }),
        brief: fc.option(fc.string({ maxLength: 50 }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(
        any,
        fc.integer({ min: 0, max: 600 }),
        fc.constantFrom(characters, utf8Bytes),
        (all, size, measure) => {
          const { text } = fitSections(all, room(size, measure));
          expect(measure(text)).toBeLessThanOrEqual(size);
          if (size >= 20) expect(text.startsWith('<!-- marker -->')).toBe(true);
        },
      ),
    );
  });

  it('are measured in bytes of UTF-8 where the limit is, and cut by whole characters', () => {
    const { text } = fitSections([{ id: 'x', priority: 1, body: '' }], {
      ...room(10, utf8Bytes),
      head: '€'.repeat(10),
    });
    expect(text).toBe('€€€');
  });
});
