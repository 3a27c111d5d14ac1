// Conditions under which the step fails, such as `survival-rate < 0.5`. Pure. They are judged by figures alone, before anything is posted and
// whatever becomes of that; a figure that was not measured fails nothing, and that is said.

import { headlineNames, type Headline, type HeadlineName } from '../report/headline.js';

const comparisons = {
  '<=': (value: number, limit: number) => value <= limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '>': (value: number, limit: number) => value > limit,
} as const;

/** One condition. */
export interface Threshold {
  readonly name: HeadlineName;
  readonly comparison: keyof typeof comparisons;
  readonly limit: number;
  /** As it was given. */
  readonly text: string;
}

/** What a condition comes to. */
export interface Verdict {
  readonly threshold: Threshold;
  readonly outcome: 'met' | 'not-met' | 'unknown';
  readonly value: number | undefined;
}

/** Reads one condition: a figure's name, a comparison, a number, which may be in per cent. */
export function parseFailOn(text: string): Threshold | undefined {
  const match = /^([a-z-]+)\s*(<=|>=|<|>)\s*(\d{1,15}(?:\.\d{1,15})?)\s*(%?)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, name, comparison, digits, percent] = match;
  if (!Object.hasOwn(headlineNames, name)) return undefined;
  return {
    name: name as HeadlineName,
    comparison: comparison as keyof typeof comparisons,
    limit: percent === '%' ? Number(digits) / 100 : Number(digits),
    text: text.trim(),
  };
}

/** Judges conditions. */
export function judge(thresholds: readonly Threshold[], headline: Headline): Verdict[] {
  return thresholds.map((threshold) => {
    const value = headline[headlineNames[threshold.name]] ?? undefined;
    if (value === undefined) return { threshold, outcome: 'unknown', value };
    const isMet = comparisons[threshold.comparison](value, threshold.limit);
    return { threshold, outcome: isMet ? 'met' : 'not-met', value };
  });
}
