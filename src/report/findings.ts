// What in a change is worth a word beside the code: old code that goes wholesale, and code whose main author has gone quiet. Laws: nothing
// is found without enough history to know; nothing about people when people are not told of; bots never count as gone. Texts are plain,
// on one line; positions are lines of the new side, from 1.

import { TWO_YEARS_DAYS, YEAR_DAYS } from './change/ages.js';
import { oldRemovedOf, type ChangeEffect } from './change/change-effect.js';
import type { ChangedPlace } from './change/change-record.js';
import type { FileEffect } from './change/file-effects.js';
import { counted, days, grouped, percent, years } from './text/numbers.js';

/** What can be found. */
export type FindingRule = 'old-code-removed' | 'main-author-quiet';

export interface Finding {
  readonly level: 'notice' | 'warning';
  readonly rule: FindingRule;
  /** Path after the change; before it, of a file that is gone. Not escaped. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly title: string;
  readonly message: string;
  /** Lines at stake: what findings are ranked by. */
  readonly score: number;
}

/** From where on something is a finding. */
export interface FindingLimits {
  /** Lines more than two years old that go from one file. */
  readonly oldLines: number;
  /** So many times as many are a warning. */
  readonly warningFactor: number;
  /** Share of a file's lines that make their owner its main author. */
  readonly mainShare: number;
  /** Changed lines of a file whose main author is quiet. */
  readonly quietLines: number;
}

export const defaultFindingLimits: FindingLimits = { oldLines: 50, warningFactor: 10, mainShare: 0.5, quietLines: 10 };

/** All findings, the weightiest first. */
export function findings(effect: ChangeEffect, limits: FindingLimits = defaultFindingLimits): Finding[] {
  const { history, files } = effect;
  if (history.isYoung || !history.isWhole || history.days < YEAR_DAYS) return [];
  const found = files.flatMap((file) => [...oldCode(file, effect, limits), ...quietAuthor(file, effect, limits)]);
  return found.sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}

function rank({ level }: Finding): number {
  return level === 'warning' ? 0 : 1;
}

function oldCode(file: FileEffect, { history }: ChangeEffect, limits: FindingLimits): Finding[] {
  const old = oldRemovedOf(file);
  if (history.days < TWO_YEARS_DAYS || old < limits.oldLines) return [];
  const all = old >= file.removed;
  const what = file.after === null ? 'This file goes' : `${counted(file.removed, 'line')} of this file go`;
  const ages = all
    ? 'all of them were more than two years old'
    : `${grouped(old)} of ${grouped(file.removed)} removed lines were more than two years old`;
  return [
    {
      level: old >= limits.oldLines * limits.warningFactor ? 'warning' : 'notice',
      rule: 'old-code-removed',
      ...placeOf(file),
      title: `${counted(old, 'old line')} removed`,
      message: `${what}; ${ages}. Code that has stood so long is often relied on in ways that no test shows.`,
      score: old,
    },
  ];
}

function quietAuthor(file: FileEffect, { people }: ChangeEffect, limits: FindingLimits): Finding[] {
  const { owner } = file;
  const changed = Math.max(file.removed, file.added);
  if (owner === undefined || owner.share < limits.mainShare || changed < limits.quietLines) return [];
  const person = people?.find(({ id }) => id === owner.id);
  if (person?.isQuiet !== true || person.quietDays === null) return [];
  const { quietDays } = person;
  const since = quietDays < YEAR_DAYS ? days(Math.floor(quietDays)) : years(quietDays);
  return [
    {
      level: 'notice',
      rule: 'main-author-quiet',
      ...placeOf(file),
      title: 'The main author has gone quiet',
      message: `${person.name} owned ${percent(owner.share)} of this file and has no line in this repository that is newer than ${since}. Somebody else who knows it may want to look.`,
      score: changed,
    },
  ];
}

/** The place of a file where most lines went; where none went, where most came. */
function placeOf({ before, after, places }: FileEffect): Pick<Finding, 'path' | 'startLine' | 'endLine'> {
  const path = after ?? before ?? '';
  const [first, ...others] = places;
  if (after === null || first === undefined) return { path, startLine: 1, endLine: 1 };
  const isLarger = (a: ChangedPlace, b: ChangedPlace): boolean =>
    a.removed > b.removed || (a.removed === b.removed && a.added > b.added);
  const { line, added } = others.reduce((most, place) => (isLarger(place, most) ? place : most), first);
  return { path, startLine: line, endLine: Math.max(line, line + added - 1) };
}
