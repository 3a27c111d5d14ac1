// Annotations: the runner shows ten of a level and step and drops the rest without a word, so the most important ten are chosen here and the
// rest is counted. Pure.

import type { Level } from './runner.js';

/** What deserves a reader's eye. */
export interface Finding {
  readonly level: Level;
  /** The higher, the earlier; of equal ones those in changed files come first, then by their order. */
  readonly weight: number;
  readonly title: string;
  readonly text: string;
  /** Path in the repository. */
  readonly file?: string;
  /** First and last line in it, from 1. */
  readonly lines?: readonly [number, number];
  /** Whether the change under review touches the file. */
  readonly isInChange?: boolean;
}

/** An annotation to be shown. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly text: string;
  readonly file?: string | undefined;
  readonly lines?: readonly [number, number] | undefined;
}

/** What the runner shows of a level. */
export const mostOfALevel = 10;
/** A longer message is cut by the runner; this is below its 4,096. */
const MOST_CHARACTERS = 4000;

const levels: readonly Level[] = ['error', 'warning', 'notice'];

/** The annotations to show, and a line about those there is no room for. */
export function ranked(findings: readonly Finding[]): { readonly shown: Annotation[]; readonly more: string } {
  const shown: Annotation[] = [];
  let left = 0;
  for (const level of levels) {
    const ofLevel = [...findings.entries()]
      .filter(([, finding]) => finding.level === level)
      .sort(
        ([at, one], [other, another]) =>
          another.weight - one.weight ||
          Number(another.isInChange ?? false) - Number(one.isInChange ?? false) ||
          at - other,
      )
      .map(([, finding]) => finding);
    for (const { title, text, file, lines } of ofLevel.slice(0, mostOfALevel)) {
      shown.push({ level, title, text: text.slice(0, MOST_CHARACTERS), file, lines });
    }
    left += Math.max(ofLevel.length - mostOfALevel, 0);
  }
  const more =
    left === 0
      ? ''
      : `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the report: the runner shows ${mostOfALevel} of a level`;
  return { shown, more };
}
