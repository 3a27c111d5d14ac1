import { describe, expect, it } from 'vitest';
import { GrowingWords } from '../../src/base/growing-words.js';

describe('words that become more', () => {
  it('keep what they are, and are zero where they are new', () => {
    const growing = new GrowingWords();
    let filled = 0;
    for (const length of [1000, 5000, 1 << 16, (1 << 16) + 1, 100_000, 1_000_000]) {
      growing.reserve(length);
      const { words } = growing;
      expect(words.length).toBeGreaterThanOrEqual(length);
      for (let at = 0; at < words.length; at++) if (words[at] !== (at < filled ? at + 1 : 0)) expect.fail(`word ${at}`);
      filled = words.length;
      for (let at = 0; at < filled; at++) words[at] = at + 1;
    }
  });

  it('stay the same array where there is room', () => {
    const growing = new GrowingWords();
    const { words } = growing;
    growing.reserve(words.length);
    expect(growing.words).toBe(words);
  });

  it('become an eighth longer at least, so that growing little by little copies little', () => {
    const growing = new GrowingWords();
    let times = 0;
    for (let length = 1; length < 3_000_000; length += 1000) {
      const before = growing.words;
      growing.reserve(length);
      if (growing.words !== before) times++;
    }
    expect(times).toBeLessThan(60);
  });
});
