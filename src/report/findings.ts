// What in a change is worth a word beside the code: old code that goes wholesale, code whose main author has gone quiet, a file that nearly always
// changed with one of these and does not now, much work on a critical hotspot, and a misspelling that was corrected before. Laws: nothing is found without enough history to know;
// nothing about people when people are not told of; bots never count as gone. Texts are plain, on one line; positions are lines of the
// new side, from 1.

import { TWO_YEARS_DAYS, YEAR_DAYS } from './change/ages.js';
import { oldRemovedOf, type ChangeEffect } from './change/change-effect.js';
import type { ChangedFile, ChangedPlace } from './change/change-record.js';
import type { FileEffect } from './change/file-effects.js';
import type { ChangeInsight } from './change/insight.js';
import { cut, oneLine } from './text/display-width.js';
import { counted, days, grouped, percent, years } from './text/numbers.js';

/** What can be found. */
export type FindingRule =
  'old-code-removed' | 'main-author-quiet' | 'companion-absent' | 'hotspot-changed' | 'likely-typo';

export interface Finding {
  readonly level: 'notice' | 'warning';
  readonly rule: FindingRule;
  /** Path after the change; before it, of a file that is gone. Not escaped. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly title: string;
  readonly message: string;
  /** Lines at stake, or the commits that speak for it: what findings are ranked by. */
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
  /** Share of a file's change sets that an absent file was in, and how many of them. */
  readonly companionShare: number;
  readonly companionTimes: number;
  /** Changed lines of a file that is a critical hotspot. */
  readonly hotspotLines: number;
}

/** Columns of an identifier that is named. */
const MOST_NAME = 80;

export const defaultFindingLimits: FindingLimits = {
  oldLines: 50,
  warningFactor: 10,
  mainShare: 0.5,
  quietLines: 10,
  companionShare: 0.75,
  companionTimes: 10,
  hotspotLines: 100,
};

/** All findings, the weightiest first; from the change's effect on the burndown, and from what other analyzers know, as far as they are there. */
export function findings(
  effect: ChangeEffect | undefined,
  insight?: ChangeInsight,
  limits: FindingLimits = defaultFindingLimits,
): Finding[] {
  const found = [
    ...(effect === undefined ? [] : ofBurndown(effect, limits)),
    ...(insight === undefined ? [] : [...absent(insight, limits), ...hot(insight, limits), ...misspelt(insight)]),
  ];
  return found.sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}

function ofBurndown(effect: ChangeEffect, limits: FindingLimits): Finding[] {
  const { history, files } = effect;
  if (history.isYoung || !history.isWhole || history.days < YEAR_DAYS) return [];
  return files.flatMap((file) => [...oldCode(file, effect, limits), ...quietAuthor(file, effect, limits)]);
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

/** At the file with the strongest evidence for each. */
function absent({ companions = [], change }: ChangeInsight, limits: FindingLimits): Finding[] {
  return companions.flatMap(({ path, evidence: [{ file, together, changes }] }): Finding[] => {
    const changed = change.files.find(({ before, after }) => (after ?? before) === file);
    const isWorthIt = together >= limits.companionTimes && together >= limits.companionShare * changes;
    if (changed === undefined || !isWorthIt) return [];
    return [
      {
        level: 'notice',
        rule: 'companion-absent',
        ...placeOf(changed),
        title: 'A file that usually changes with this one does not',
        message: `${path} was in ${grouped(together)} of the ${grouped(changes)} commits that changed this file (${percent(together / changes)}), and is not in this change.`,
        score: together,
      },
    ];
  });
}

function hot({ hotspots = [], change }: ChangeInsight, limits: FindingLimits): Finding[] {
  return hotspots.flatMap(({ path, commits, risk }): Finding[] => {
    const changed = change.files.find(({ before, after }) => (after ?? before) === path);
    const lines = changed === undefined ? 0 : Math.max(changed.added, changed.removed);
    if (changed === undefined || risk !== 'CRITICAL' || lines < limits.hotspotLines) return [];
    return [
      {
        level: 'notice',
        rule: 'hotspot-changed',
        ...placeOf(changed),
        title: 'Much changes in a hotspot',
        message: `This file has changed in ${counted(commits, 'commit')} before, and now in ${counted(lines, 'line')}. Files that change so often are where mistakes gather.`,
        score: lines,
      },
    ];
  });
}

function misspelt({ likelyTypos = [] }: ChangeInsight): Finding[] {
  return likelyTypos.map(({ file, name, line, correction: { wrong, correct, commit, lines } }) => ({
    level: 'notice',
    rule: 'likely-typo',
    path: file.after ?? '',
    startLine: line,
    endLine: line,
    title: 'A likely typo',
    message: `${cut(oneLine(name), MOST_NAME)}: ${cut(oneLine(wrong), MOST_NAME)} was corrected to ${correct} in this repository before, in ${counted(lines, 'line')}, last in commit ${commit.slice(0, 12)}.`,
    score: lines,
  }));
}

/** The place of a file where most lines went; where none went, where most came. */
function placeOf({ before, after, places }: ChangedFile): Pick<Finding, 'path' | 'startLine' | 'endLine'> {
  const path = after ?? before ?? '';
  const [first, ...others] = places;
  if (after === null || first === undefined) return { path, startLine: 1, endLine: 1 };
  const isLarger = (a: ChangedPlace, b: ChangedPlace): boolean =>
    a.removed > b.removed || (a.removed === b.removed && a.added > b.added);
  const { line, added } = others.reduce((most, place) => (isLarger(place, most) ? place : most), first);
  return { path, startLine: line, endLine: Math.max(line, line + added - 1) };
}
