// The figures of a report that a later one is compared with, small enough to be kept beside a state. Pure. Law: what was kept comes back from where
// others may write, and is believed only if each part has its form: numbers that such a figure can be, the id of a commit, an instant.

import type { BurndownResult } from '../analyzers/burndown/result.js';
import type { Report } from './report.js';

/** Names the shape of kept figures; changes when one of them changes its meaning or goes. */
export const keyFiguresSchema = 'codefang.figures.v1';

/** The figures of one report, and the commit that it is of. */
export interface KeyFigures {
  readonly schema: typeof keyFiguresSchema;
  /** Object id in hexadecimal. */
  readonly commit: string;
  /** Its committer time as `2020-01-31T15:00:00Z`; null for what no date with a year of four digits can name. */
  readonly time: string | null;
  /** Commits of the main line. */
  readonly commits: number;
  readonly currentLines: number;
  readonly linesWritten: number;
  readonly files: number;
  /** `overall_survival_rate`, 0 to 1. */
  readonly survivalRate: number;
  /** Null if more than half of the lines live on. */
  readonly halfLifeDays: number | null;
}

/** The figures of a report; undefined for one that later ones cannot be compared with: of a part of a history, or without a burndown. */
export function keyFiguresOf({ source, analysis }: Report): KeyFigures | undefined {
  const burndown = analysis['burndown'] as BurndownResult | undefined;
  const { completeness, head, commits } = source;
  if (burndown === undefined || !completeness.complete || completeness.shallow) return undefined;
  const { aggregate, line_survival } = burndown;
  return {
    schema: keyFiguresSchema,
    commit: head.oid,
    time: commits.to,
    commits: commits.count,
    currentLines: aggregate.total_current_lines,
    linesWritten: aggregate.total_lines_written,
    files: aggregate.tracked_files,
    survivalRate: aggregate.overall_survival_rate,
    halfLifeDays: line_survival.half_life_days,
  };
}

/** Kept figures from their text; undefined for what are none. */
export function parseKeyFigures(text: string): KeyFigures | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { schema, commit, time, commits, currentLines, linesWritten, files, survivalRate, halfLifeDays } =
    value as Record<string, unknown>;
  if (schema !== keyFiguresSchema || !isMatch(commit, COMMIT) || !(time === null || isMatch(time, INSTANT)))
    return undefined;
  if (!isCount(commits) || !isCount(currentLines) || !isCount(linesWritten) || !isCount(files)) return undefined;
  if (!isWithin(survivalRate, 1) || !(halfLifeDays === null || isWithin(halfLifeDays, MOST_DAYS))) return undefined;
  return { schema, commit, time, commits, currentLines, linesWritten, files, survivalRate, halfLifeDays };
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** No line is older than a thousand years. */
const MOST_DAYS = 365_250;

function isMatch(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}
