// Whose lines a change removed, and who has been quiet for how long.

import type { DeveloperSurvival } from '../../analyzers/burndown/people-result.js';
import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { LEFT_OUT } from '../../history/people-table.js';
import { publicNames } from '../public-names.js';
import type { BandClock } from './ages.js';

/** From how many days without a line of theirs on, people count as quiet. */
export const QUIET_DAYS = 180;

/** A person that the change concerns. */
export interface PersonEffect {
  /** Place in the list of people; -1 for all people left out. */
  readonly id: number;
  /** On one line and without a mail address (public-names.ts); markup is still in it. */
  readonly name: string;
  readonly isBot: boolean;
  /** Lines of theirs that the change removed, and those among them that they removed themselves. */
  readonly removed: number;
  readonly removedByThemselves: number;
  /** Lines that the change brought and that are credited to them. */
  readonly added: number;
  /** Wrote or removed a line in the change. */
  readonly isAuthor: boolean;
  /** No person, no bot: neither wrote nor removed in the change, and their newest line is older than `QUIET_DAYS`. */
  readonly isQuiet: boolean;
  /** At least so many days before the change's last commit they wrote their newest line that is known; null if none is. */
  readonly quietDays: number | null;
}

/** Everybody of the history by id, and people left out last; undefined if people are not tracked. */
export function peopleEffects(
  before: BurndownResult,
  after: BurndownResult,
  clock: BandClock,
): PersonEffect[] | undefined {
  const people = after.developer_survival;
  if (people === undefined || before.developer_survival === undefined) return undefined;
  const removals = removalsBetween(before, after);
  const written = new Map(before.developer_survival.map(({ id, lines_written }) => [id, lines_written]));
  const nameOf = publicNames(after);
  const active = new Set(removals.map(({ modifier }) => modifier));
  const one = (id: number, isBot: boolean, added: number, quietDays: number | null): PersonEffect => ({
    id,
    name: nameOf(id),
    isBot,
    removed: sum(removals.filter(({ author }) => author === id)),
    removedByThemselves: sum(removals.filter(({ author, modifier }) => author === id && modifier === id)),
    added,
    isAuthor: added > 0 || active.has(id),
    isQuiet:
      id !== LEFT_OUT && !isBot && added === 0 && !active.has(id) && quietDays !== null && quietDays >= QUIET_DAYS,
    quietDays,
  });
  return [
    ...people.map((person) =>
      one(
        person.id,
        person.is_bot,
        person.lines_written - (written.get(person.id) ?? 0),
        quietDaysOf(person, after, clock),
      ),
    ),
    one(LEFT_OUT, false, 0, null),
  ];
}

interface Removal {
  readonly author: number;
  readonly modifier: number;
  readonly lines: number;
}

/** Interactions only grow, so their difference is what the change removed of whom. */
function removalsBetween(before: BurndownResult, after: BurndownResult): Removal[] {
  const key = (author: number, modifier: number): string => `${author} ${modifier}`;
  const known = new Map(
    before.interactions?.map(({ author_id, modifier_id, lines_modified }) => [
      key(author_id, modifier_id),
      lines_modified,
    ]),
  );
  return (after.interactions ?? [])
    .map(({ author_id: author, modifier_id: modifier, lines_modified }) => ({
      author,
      modifier,
      lines: roundedLines(lines_modified - (known.get(key(author, modifier)) ?? 0)),
    }))
    .filter(({ lines }) => lines > 0);
}

/**
 * Days since a person last wrote, as far as the matrix knows, and rather too few than too many: lines that came in sample s and were
 * born in band b were written no later than the end of both. Lines that were taken away within their own sample leave no trace.
 */
function quietDaysOf(
  { matrix }: DeveloperSurvival,
  { granularity, sampling }: BurndownResult,
  { tickDays, lastTick }: BandClock,
): number | null {
  let latest = -1;
  matrix.bands.forEach((band, at) => {
    const sampleEnd = (matrix.samples[at] + 1) * sampling - 1;
    const bandEnd = (band + 1) * granularity - 1;
    // A band that lost lines was written in too, within itself.
    latest = Math.max(latest, matrix.lines[at] > 0 ? Math.min(sampleEnd, bandEnd) : band * granularity);
  });
  return latest < 0 ? null : Math.max(0, lastTick - latest) * tickDays;
}

function sum(removals: readonly Removal[]): number {
  return roundedLines(removals.reduce((total, { lines }) => total + lines, 0));
}

/** Parts of lines to a millionth, as results have them. */
function roundedLines(lines: number): number {
  return Math.round(lines * 1e6) / 1e6;
}
