// What a change, such as a pull request, does to the burndown: a model from the results before and after it and the record of its
// files. Pure, and a function of these; every figure is a difference of two reports' figures, derived in ages.ts and its neighbours.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { CodefangError } from '../../base/errors.js';
import type { SourceDescription } from '../../engine/run-result.js';
import { ageClasses, byAgeClass, olderThan, removedByBand, TWO_YEARS_DAYS, type BandClock } from './ages.js';
import type { ChangeRecord } from './change-record.js';
import { fileEffects, type FileEffect } from './file-effects.js';
import { peopleEffects, type PersonEffect } from './people-effects.js';

/** A history shorter than this says little about the age of lines. */
export const YOUNG_DAYS = 180;

/** What a model is made from. */
export interface ChangeInput {
  /** Results at the commit that the change starts from, and after its last commit; of the same options. */
  readonly before: BurndownResult;
  readonly after: BurndownResult;
  readonly change: ChangeRecord;
  /** The description of the run. */
  readonly source: Pick<SourceDescription, 'completeness' | 'commits'>;
  /** False leaves out all that is about people, whether or not results have it. */
  readonly withPeople?: boolean;
}

/** What was removed of an age. */
export interface AgeEffect {
  readonly label: string;
  readonly fromDays: number;
  readonly removed: number;
  /** Lines of that age (at the change) that were alive before it. */
  readonly aliveBefore: number;
}

/** What became of a year's lines. */
export interface YearEffect {
  readonly year: number;
  readonly before: number;
  readonly after: number;
  readonly removed: number;
}

/** A figure before and after. */
export interface BeforeAndAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface ChangeEffect {
  readonly commits: number;
  readonly added: number;
  readonly removed: number;
  /** Lines alive. */
  readonly lines: BeforeAndAfter<number>;
  /** `overall_survival_rate`, 0 to 1. */
  readonly survivalRate: BeforeAndAfter<number>;
  /** Null if more than half of the lines live on. */
  readonly halfLifeDays: BeforeAndAfter<number | null>;
  /** Youngest first, every class of age. */
  readonly ages: readonly AgeEffect[];
  /** Lines removed that were more than two years old. */
  readonly oldRemoved: number;
  /** Ascending. */
  readonly years: readonly YearEffect[];
  /** By old lines removed, then lines removed, then lines added, then path. */
  readonly files: readonly FileEffect[];
  readonly hasFileAges: boolean;
  /** Undefined if people are not tracked, or not to be told of. */
  readonly people: readonly PersonEffect[] | undefined;
  readonly history: {
    /** Days from the first line to the change. */
    readonly days: number;
    /** Too short to speak of ages. */
    readonly isYoung: boolean;
    /** Ages are what they are: no line is older than the first commit that was read. */
    readonly isWhole: boolean;
    /** By how many days ages may be told too low. */
    readonly ageStepDays: number;
  };
}

/** Makes the model. Throws `user-bad-option` for results of different options, which cannot be compared. */
export function changeEffect({ before, after, change, source, withPeople = true }: ChangeInput): ChangeEffect {
  refuseUnlike(before, after);
  const tickDays = after.tick_size_seconds / 86_400;
  const clock: BandClock = {
    granularity: after.granularity,
    tickDays,
    firstTick: change.firstTick ?? after.last_tick ?? 0,
    lastTick: change.lastTick ?? after.last_tick ?? 0,
  };
  const lines = { before: before.aggregate.total_current_lines, after: after.aggregate.total_current_lines };
  const added = after.aggregate.total_lines_written - before.aggregate.total_lines_written;
  const removed = added - (lines.after - lines.before);
  const rowBefore = before.matrix.at(-1) ?? [];
  const removedByAge = byAgeClass(removedByBand(rowBefore, after.matrix.at(-1) ?? [], removed, clock), clock);
  const aliveByAge = byAgeClass(new Map(rowBefore.entries()), clock);
  const files = fileEffects(change.files, before.file_survival, after.file_survival, clock);
  const days = clock.firstTick * tickDays;
  return {
    commits: change.commits,
    added,
    removed,
    lines,
    survivalRate: {
      before: before.aggregate.overall_survival_rate,
      after: after.aggregate.overall_survival_rate,
    },
    halfLifeDays: { before: before.line_survival.half_life_days, after: after.line_survival.half_life_days },
    ages: ageClasses.map(({ label, fromDays }, at) => ({
      label,
      fromDays,
      removed: removedByAge[at],
      aliveBefore: aliveByAge[at],
    })),
    oldRemoved: olderThan(removedByAge, TWO_YEARS_DAYS),
    years: yearsOf(before, after),
    files: files.sort((a, b) => oldRemovedOf(b) - oldRemovedOf(a) || b.removed - a.removed || b.added - a.added),
    hasFileAges: before.file_survival !== undefined && after.file_survival !== undefined,
    people: withPeople ? peopleEffects(before, after, clock) : undefined,
    history: {
      days,
      isYoung: days < YOUNG_DAYS || lines.before === 0,
      isWhole: !source.completeness.shallow && source.commits.earlier === null,
      ageStepDays: after.granularity * tickDays,
    },
  };
}

/** Lines removed from a file that were more than two years old; 0 if files are not tracked. */
export function oldRemovedOf({ removedByAge }: FileEffect): number {
  return removedByAge === undefined ? 0 : olderThan(removedByAge, TWO_YEARS_DAYS);
}

/** A year's removed lines are those before and those written since, less those after. */
function yearsOf(before: BurndownResult, after: BurndownResult): YearEffect[] {
  const known = new Map(before.birth_years.map((year) => [year.year, year]));
  return after.birth_years.map(({ year, lines_written, current_lines }) => {
    const old = known.get(year) ?? { lines_written: 0, current_lines: 0 };
    return {
      year,
      before: old.current_lines,
      after: current_lines,
      removed: old.current_lines + lines_written - old.lines_written - current_lines,
    };
  });
}

function refuseUnlike(before: BurndownResult, after: BurndownResult): void {
  const shape = ({ granularity, sampling, tick_size_seconds }: BurndownResult): string =>
    [granularity, sampling, tick_size_seconds].join(' ');
  if (shape(before) !== shape(after)) {
    throw new CodefangError('user-bad-option', 'two burndowns of different granularity, sampling or tick size', {
      hint: 'compare results of the same options',
    });
  }
}
