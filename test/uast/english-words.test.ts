import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEnglishWord } from '../../src/uast/english-words.js';

const packed = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'words', 'english.txt.br'));
const words = brotliDecompressSync(packed).toString('latin1').trimEnd().split('\n');

it('are sorted, each once, in small letters', () => {
  expect(words.length).toBeGreaterThan(100_000);
  expect(words.every((word, at) => /^[a-z]+$/.test(word) && (at === 0 || word > words[at - 1]))).toBe(true);
});

it('are those of the list: the first, the last and any other, and nothing beside them', () => {
  const known = new Set(words);
  for (const word of [words[0], words[words.length - 1]]) expect(isEnglishWord(word)).toBe(true);
  fc.assert(fc.property(fc.nat(words.length - 1), (at) => isEnglishWord(words[at])));
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.stringMatching(/^[a-z]{0,3}$/), (at, more) => {
      const word = words[at] + more;
      return isEnglishWord(word) === known.has(word);
    }),
  );
});

it('know what programs are made of, too, and no misspelling of it', () => {
  expect(['receive', 'separator', 'mutex', 'hashing'].filter((word) => !isEnglishWord(word))).toEqual([]);
  expect(['recieve', 'seperator', '', 'a\nb', 'Receive', 'größe'].filter(isEnglishWord)).toEqual([]);
});
