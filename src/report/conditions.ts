// Conditions on a history and on a change of it, as `fail-on` takes them: `old-lines-removed > 500, half-life-drop > 10%`. A condition is a metric of the closed
// set below, a comparison and a number in the metric's unit. What a history cannot tell does not hold, and says why.

import { CodefangError } from '../base/errors.js';
import { nearestName } from '../base/nearest-name.js';
import type { ChangeEffect } from './change/change-effect.js';
import type { ChangeInsight } from './change/insight.js';
import type { Headline } from './headline.js';
import { grouped } from './text/numbers.js';

/** What a metric is: its figure, or why there is none. */
type Measure = (
  effect: ChangeEffect | undefined,
  headline: Partial<Headline>,
  insight: ChangeInsight | undefined,
) => number | string;

interface Metric {
  /** `lines`, `files`, `people`, `pairs`, `identifiers` and `days` are numbers whose unit need not be written; `%` must be. */
  readonly unit: 'lines' | 'files' | 'people' | 'pairs' | 'identifiers' | 'days' | '%';
  readonly meaning: string;
  readonly measure: Measure;
}

const YOUNG = 'the history is too short to tell';
const CUT = 'the history before the first commit read is not known';
const NO_PEOPLE = 'people are not tracked';

const NO_CHANGE = 'this run has no change to compare';
const NO_BURNDOWN = 'burndown did not run';
const NOT_MEASURED = 'it was not measured';

/** A figure of a change's effect on the burndown. */
function ofChange(measure: (effect: ChangeEffect) => number | string): Measure {
  return (effect, _, insight) => {
    if (effect !== undefined) return measure(effect);
    return insight === undefined ? NO_CHANGE : NO_BURNDOWN;
  };
}

/** A figure of a change that any analyzer gives. */
function ofLines(measure: (lines: { readonly added: number; readonly removed: number }) => number): Measure {
  return (effect, _, insight) => {
    const lines = effect ?? insight;
    return lines === undefined ? NO_CHANGE : measure(lines);
  };
}

/** How many of something a change has, of what another analyzer than burndown knows. */
function ofInsight(some: (insight: ChangeInsight) => readonly unknown[] | undefined, analyzer: string): Measure {
  return (_, __, insight) => {
    if (insight === undefined) return NO_CHANGE;
    if (insight.isYoung) return YOUNG;
    return some(insight)?.length ?? `${analyzer} cannot tell, or did not run`;
  };
}

/** The metrics that conditions may name. Percentages of drops are positive for what gets less. */
export const metrics = {
  'current-lines': {
    unit: 'lines',
    meaning: 'lines alive',
    measure: (_, { currentLines }) => currentLines ?? NOT_MEASURED,
  },
  'survival-rate': {
    unit: '%',
    meaning: 'lines alive as a share of the most there were of each period',
    measure: (_, { survivalRate }) => (survivalRate === undefined ? NOT_MEASURED : 100 * survivalRate),
  },
  'half-life': {
    unit: 'days',
    meaning: 'age at which half of the lines are gone',
    measure: (_, { halfLifeDays }) =>
      halfLifeDays === null ? 'more than half of the lines live on' : (halfLifeDays ?? NOT_MEASURED),
  },
  files: { unit: 'files', meaning: 'files alive', measure: (_, { files }) => files ?? NOT_MEASURED },
  'bus-factor': {
    unit: 'people',
    meaning: 'the fewest people who made half of all lines (with the analyzer devs)',
    measure: (_, { busFactor }) => busFactor ?? NOT_MEASURED,
  },
  hotspots: {
    unit: 'files',
    meaning: 'files that have changed in 15 commits or more',
    measure: (_, { hotspots }) => hotspots ?? NOT_MEASURED,
  },
  'coupled-pairs': {
    unit: 'pairs',
    meaning: 'pairs of files that change together',
    measure: (_, { coupledPairs }) => coupledPairs ?? NOT_MEASURED,
  },
  'lines-added': { unit: 'lines', meaning: 'lines the change brings', measure: ofLines(({ added }) => added) },
  'lines-removed': { unit: 'lines', meaning: 'lines the change takes', measure: ofLines(({ removed }) => removed) },
  'lines-net': {
    unit: 'lines',
    meaning: 'lines brought less lines taken',
    measure: ofLines(({ added, removed }) => added - removed),
  },
  'old-lines-removed': {
    unit: 'lines',
    meaning: 'lines taken that were more than two years old',
    measure: ofChange(({ oldRemoved, history }) => (history.isWhole ? oldRemoved : CUT)),
  },
  'files-changed': {
    unit: 'files',
    meaning: 'files whose lines change, that come, go or move',
    measure: (effect, _, insight) => (effect ?? insight?.change)?.files.length ?? NO_CHANGE,
  },
  'hotspots-changed': {
    unit: 'files',
    meaning: 'files of the change that had changed in 15 commits or more before',
    measure: ofInsight(({ hotspots }) => hotspots, 'file-history'),
  },
  'critical-hotspots-changed': {
    unit: 'files',
    meaning: 'files of the change that had changed in 50 commits or more before',
    measure: ofInsight(({ hotspots }) => hotspots?.filter(({ risk }) => risk === 'CRITICAL'), 'file-history'),
  },
  'companions-absent': {
    unit: 'files',
    meaning: 'files that usually change with those of the change, and do not',
    measure: ofInsight(({ companions }) => companions, 'couples'),
  },
  'likely-typos': {
    unit: 'identifiers',
    meaning: 'identifiers that the change adds with a word that was corrected before (with the analyzer typos)',
    measure: (_, __, insight) =>
      insight === undefined ? NO_CHANGE : (insight.likelyTypos?.length ?? 'typos did not run'),
  },
  'survival-drop': {
    unit: '%',
    meaning: 'percentage points that the survival rate loses',
    measure: ofChange(({ survivalRate: { before, after }, history }) =>
      history.isYoung ? YOUNG : 100 * (before - after),
    ),
  },
  'half-life-drop': {
    unit: '%',
    meaning: 'part of the half-life of lines that is lost',
    measure: ofChange(({ halfLifeDays: { before, after }, history }) => {
      if (history.isYoung) return YOUNG;
      if (!history.isWhole) return CUT;
      if (before === null) return 'the half-life was not reached before the change';
      if (after === null) return 'the half-life is not reached after the change';
      return before === 0 ? 0 : (100 * (before - after)) / before;
    }),
  },
  'unowned-lines-changed': {
    unit: 'lines',
    meaning: 'lines taken whose authors have gone quiet (no line for 180 days; bots do not count)',
    measure: ofChange(({ people, history }) => {
      if (people === undefined) return NO_PEOPLE;
      if (history.isYoung) return YOUNG;
      return people.reduce((sum, { isQuiet, removed }) => sum + (isQuiet ? removed : 0), 0);
    }),
  },
} as const satisfies Readonly<Record<string, Metric>>;
export type MetricName = keyof typeof metrics;

const comparisons = {
  '>': (value: number, limit: number) => value > limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '<=': (value: number, limit: number) => value <= limit,
} as const;
export type Comparison = keyof typeof comparisons;

/** One condition. */
export interface Condition {
  readonly metric: MetricName;
  readonly comparison: Comparison;
  readonly limit: number;
  /** As it is best written. */
  readonly text: string;
}

/** Whether a condition holds for a change. */
export interface ConditionResult extends Condition {
  /** Null if the history or the options do not tell; then `reason` says why, and the condition does not hold. */
  readonly value: number | null;
  readonly holds: boolean;
  readonly reason: string | null;
  /** A sentence for people. */
  readonly message: string;
}

/** Reads conditions parted by commas or lines; empty ones are passed over. Throws `user-bad-option` for what is none, and if there is none. */
export function parseConditions(text: string): Condition[] {
  const parts = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 0) return parts.map(parseCondition);
  throw new CodefangError('user-bad-option', 'option --fail-on names no condition', { hint: `give ${EXAMPLE}` });
}

const FORM = /^([^<>=\s]+)\s*([<>=!]+)\s*([+-]?[0-9][0-9_]*(?:\.[0-9]+)?)\s*(\S*)$/;
const EXAMPLE = "a metric, >, >=, < or <=, and a number, such as 'old-lines-removed > 500'";

function parseCondition(part: string): Condition {
  const [, name, comparison, digits, unit] = FORM.exec(part) ?? [];
  if (name === undefined) throw refused(part, 'it is no condition', `give ${EXAMPLE}`);
  if (!isMetric(name)) {
    const names = Object.keys(metrics);
    const near = nearestName(name.toLowerCase(), names);
    throw refused(
      part,
      `there is no metric '${name}'`,
      near === undefined ? `the metrics are ${names.join(', ')}` : `did you mean ${near}?`,
    );
  }
  if (!isComparison(comparison)) {
    throw refused(part, `'${comparison}' is no comparison`, `give one of ${Object.keys(comparisons).join(' ')}`);
  }
  const wanted = metrics[name].unit;
  const isFitting = wanted === '%' ? unit === '%' : unit === '' || unit === wanted;
  if (!isFitting) {
    throw refused(
      part,
      `${name} is counted in ${wanted}`,
      wanted === '%' ? `write the limit with its sign: ${digits}%` : `write the limit as ${digits}`,
    );
  }
  const limit = Number(digits.replaceAll('_', ''));
  return { metric: name, comparison, limit, text: `${name} ${comparison} ${limit}${wanted === '%' ? '%' : ''}` };
}

/** Which conditions hold for a history, and for a change of it if there is one, in their order. */
export function evaluateConditions(
  conditions: readonly Condition[],
  effect: ChangeEffect | undefined,
  headline: Partial<Headline> = {},
  insight?: ChangeInsight,
): ConditionResult[] {
  return conditions.map((condition) => {
    const { metric, comparison, limit, text } = condition;
    const measure: Measure = metrics[metric].measure;
    const value = measure(effect, headline, insight);
    if (typeof value === 'string') {
      return { ...condition, value: null, holds: false, reason: value, message: `${text}: cannot be told, ${value}` };
    }
    const holds = comparisons[comparison](value, limit);
    return {
      ...condition,
      value,
      holds,
      reason: null,
      message: `${text}: ${holds ? 'holds' : 'does not hold'}, ${metric} is ${shown(value, metrics[metric].unit)}`,
    };
  });
}

function shown(value: number, unit: Metric['unit']): string {
  return unit === '%' ? `${Number(value.toFixed(2))}%` : grouped(unit === 'days' ? Number(value.toFixed(1)) : value);
}

function isMetric(name: string): name is MetricName {
  return Object.hasOwn(metrics, name);
}

function isComparison(text: string): text is Comparison {
  return Object.hasOwn(comparisons, text);
}

function refused(part: string, what: string, hint: string): CodefangError {
  return new CodefangError('user-bad-option', `condition '${part}' cannot be read: ${what}`, { hint });
}
