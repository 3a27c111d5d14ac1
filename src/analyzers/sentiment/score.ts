// The mood of a text: VADER's compound score (Hutto and Gilbert 2014, as the package vader-sentiment computes it) of its words without those that
// are terms of programs, with what programmers' own words add, from 0 (as bad as can be) over 0.5 (none) to 1.

import vader from 'vader-sentiment';
import { addedByTerms, neutralWords } from './vocabulary.js';

/** Longer runs are no words; and VADER's test for capitals takes the third power of their length. */
const LONGEST_WORD = 40;
/** What stands for a term: VADER knows nothing of it. */
const TERM = 'word';
/** Words whose weight is remembered. */
const MOST_REMEMBERED = 50_000;

const compoundOf = (text: string): number => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;

const remembered = new Map<string, boolean>();

/** Whether a word between two white spaces carries a feeling by itself. Without any in a text, VADER gives 0 for it. */
function carriesFeeling(word: string): boolean {
  let carries = remembered.get(word);
  if (carries === undefined) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(word, (carries = compoundOf(word) !== 0));
  }
  return carries;
}

/** The mood of a text, from 0 to 1. */
export function moodOf(text: string): number {
  const words = text
    .split(/\s+/)
    .filter((word) => word.length <= LONGEST_WORD)
    .map((word) => word.replace(/[A-Za-z]+/g, (letters) => (neutralWords.has(letters.toLowerCase()) ? TERM : letters)));
  // VADER takes a third of a millisecond for a comment, and most of them have no such word.
  const compound = words.some(carriesFeeling) ? compoundOf(words.join(' ')) : 0;
  return (Math.max(-1, Math.min(1, compound + addedByTerms(text))) + 1) / 2;
}
