// Whether an identifier that became another was misspelt. It was if the two are the same words but for one, and that one was no word, and is
// one now, a small edit away. Every guard turns down what is more likely something else: a rename, another case, a plural. Where words are
// written without anything between them, as C has them, two are a word, too.

import { isEnglishWord, wordsOf } from '../../uast/english-words.js';

/** A word in small letters, and what it should have been. */
export interface WordPair {
  readonly wrong: string;
  readonly correct: string;
}

/**
 * Why a pair of identifiers is taken for no typo: their letters are equal but for case and underscores; words come, go, or several differ; a
 * word is too short, or an identifier too long; what was written is a word; what it became is none; one is the plural of the other; both are
 * spellings of one word, British and American; a letter comes or goes at the beginning, or goes at the end, as marks do (`zfree` and
 * `free`), or is another one at the beginning of a short word or of one that differs in more (`wchar` and `tchar`);
 * they are too far apart.
 */
export const doubts = [
  'letter_case',
  'other_words',
  'length',
  'known_word',
  'unknown_word',
  'plural',
  'variant',
  'affix',
  'distant',
] as const;
export type Doubt = (typeof doubts)[number];

/** Shorter words are abbreviations as often as not. */
const LEAST_LETTERS = 4;
/**
 * Letters of two words that are written as one, and of the shorter of them: much that is short is two words by chance. In what is wrong the shorter
 * must be longer, for `convertion` ends in a word, too.
 */
const LEAST_TOGETHER = 8;
const LEAST_PART = 3;
const LEAST_WRONG_PART = 4;
/** From so many letters on, two edits still leave one word only that can be meant. */
const LONG_LETTERS = 8;
/** From so many letters on, a word may have another first letter and nothing else. */
const SURE_LETTERS = 6;
/** Longer identifiers are made by a program. */
const MOST_LETTERS = 100;

/** The misspelt word of an identifier that became another one; or why there is none. `most` edits are allowed, at the most. */
export function misspelling(before: string, after: string, most: number): WordPair | Doubt {
  if (before.length > MOST_LETTERS || after.length > MOST_LETTERS) return 'length';
  const [old, current] = [wordsOf(before), wordsOf(after)];
  if (old.join('') === current.join('')) return 'letter_case';
  if (old.length !== current.length) return 'other_words';
  let pair: WordPair | undefined;
  for (const [at, wrong] of old.entries()) {
    const correct = current[at];
    if (wrong === correct || (wrong === pair?.wrong && correct === pair.correct)) continue;
    if (pair !== undefined) return 'other_words';
    pair = { wrong, correct };
  }
  return pair === undefined ? 'letter_case' : (doubtAbout(pair, most) ?? pair);
}

function doubtAbout({ wrong, correct }: WordPair, most: number): Doubt | undefined {
  const letters = Math.min(wrong.length, correct.length);
  if (letters < LEAST_LETTERS) return 'length';
  const allowed = Math.min(most, letters < LONG_LETTERS ? 1 : 2);
  if (Math.abs(wrong.length - correct.length) > allowed) return 'distant';
  if (isWord(wrong, LEAST_WRONG_PART)) return 'known_word';
  if (!isWord(correct, LEAST_PART)) return 'unknown_word';
  if (isPlural(wrong, correct) || isPlural(correct, wrong)) return 'plural';
  if (americanOf(wrong) === americanOf(correct)) return 'variant';
  if (wrong.endsWith(correct) || correct.endsWith(wrong) || wrong.startsWith(correct)) return 'affix';
  const distance = edits(wrong, correct);
  if (distance > allowed) return 'distant';
  const startsOtherwise = wrong[0] !== correct[0] && !(wrong[0] === correct[1] && wrong[1] === correct[0]);
  return startsOtherwise && (letters < SURE_LETTERS || distance > 1) ? 'affix' : undefined;
}

/** A word, or two. */
function isWord(text: string, leastPart: number): boolean {
  if (isEnglishWord(text)) return true;
  if (text.length < LEAST_TOGETHER) return false;
  for (let at = leastPart; at <= text.length - leastPart; at++) {
    if (isEnglishWord(text.slice(0, at)) && isEnglishWord(text.slice(at))) return true;
  }
  return false;
}

function isPlural(many: string, one: string): boolean {
  return [`${one}s`, `${one}es`, one.replace(/y$/, 'ies')].includes(many);
}

/** A word as it is spelt in America, as far as endings tell; of other words something that only serves to compare. */
function americanOf(word: string): string {
  return word
    .replace('our', 'or')
    .replace(/([iy])s(?=e|ing|able|ation)/, '$1z')
    .replace(/(?<=[tb])re$/, 'er')
    .replace(/ogue$/, 'og')
    .replace(/ence$/, 'ense');
}

/**
 * The least number of letters inserted, deleted or replaced, or neighbours exchanged, that make one word of another, no part being edited
 * twice (Damerau 1964, as optimal string alignment).
 */
export function edits(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + differs);
      const isExchange = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isExchange) least = Math.min(least, beforeLast[column - 2] + 1);
      current.push(least);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length];
}
