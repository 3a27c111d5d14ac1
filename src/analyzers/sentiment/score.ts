// The mood of a text: VADER's compound score (Hutto and Gilbert 2014, as the package vader-sentiment computes it) of its words without those that
// are terms of programs, with what programmers' own words add, from 0 (as bad as can be) over 0.5 (none) to 1.

import vader from 'vader-sentiment';
import { addedByTerms, neutralWords } from './vocabulary.js';

/** Longer runs are no words; and VADER's test for capitals takes the third power of their length. */
const LONGEST_WORD = 40;
/** What stands for a term: VADER knows nothing of it. */
const TERM = 'word';
const compoundOf = (text: string): number => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;

/** What VADER takes for marks, which may stand around a word. */
const MARKS = /[!-/:-@[-`{-~]/g;

/** Whether VADER's list has a word. */
function isInList(word: string): boolean {
  const text = { words_and_emoticons: [word], is_cap_diff: false };
  return vader.SentimentIntensityAnalyzer.sentiment_valence(0, text, word, 0, []).some((weight) => weight !== 0);
}

/** The mood of a text, from 0 to 1. */
export function moodOf(text: string): number {
  const words = text
    .split(/\s+/)
    .filter((word) => word.length <= LONGEST_WORD)
    .map((word) => word.replace(/[A-Za-z]+/g, (letters) => (neutralWords.has(letters.toLowerCase()) ? TERM : letters)));
  // VADER takes a third of a millisecond for a comment, and gives 0 for one without a word of its list, as most are.
  const isFelt = words.some((word) => isInList(word) || isInList(word.replace(MARKS, '')));
  const compound = isFelt ? compoundOf(words.join(' ')) : 0;
  return (Math.max(-1, Math.min(1, compound + addedByTerms(text))) + 1) / 2;
}
