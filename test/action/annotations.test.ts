import { describe, expect, it } from 'vitest';
import { mostOfALevel, ranked, type Finding } from '../../src/action/annotations.js';

const finding = (weight: number, more: Partial<Finding> = {}): Finding => ({
  level: 'notice',
  weight,
  title: 't',
  text: `w${weight}`,
  ...more,
});

describe('annotations', () => {
  it('are the ten heaviest of each level, errors first, and the rest is counted', () => {
    const all = Array.from({ length: 25 }, (_, at) => finding(at)).concat([
      finding(1, { level: 'error' }),
      finding(2, { level: 'warning' }),
    ]);
    const { shown, more } = ranked(all);
    expect(shown.map(({ text }) => text)).toEqual([
      'w1',
      'w2',
      ...Array.from({ length: mostOfALevel }, (_, at) => `w${24 - at}`),
    ]);
    expect(more).toMatch(/^15 more findings are in the report/);
  });

  it('of equal weight prefer files of the change, then stand in their order', () => {
    const { shown, more } = ranked([
      finding(1, { file: 'a' }),
      finding(1, { file: 'b', isInChange: true }),
      finding(1, { file: 'c' }),
    ]);
    expect(shown.map(({ file }) => file)).toEqual(['b', 'a', 'c']);
    expect(more).toBe('');
  });

  it('are short enough that the runner does not cut them', () => {
    expect(ranked([finding(1, { text: 'x'.repeat(9000) })]).shown[0].text.length).toBeLessThan(4096);
  });
});
