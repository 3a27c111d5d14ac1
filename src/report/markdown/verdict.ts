// A change in one sentence of plain words.

import { TWO_YEARS_DAYS, YEAR_DAYS } from '../change/ages.js';
import type { ChangeEffect } from '../change/change-effect.js';
import type { ChangedFile } from '../change/change-record.js';
import { counted, grouped } from '../text/numbers.js';

/** Ages that a sentence can name, the oldest first. */
const SPOKEN: readonly [number, string][] = [
  [TWO_YEARS_DAYS, 'two years'],
  [YEAR_DAYS, 'a year'],
  [91, 'three months'],
];

/** `Adds 412 lines and removes 188, of which 96 were more than two years old.` */
export function verdict(effect: ChangeEffect): string {
  return sentence(effect, agesOf(effect));
}

/** The same of a change whose lines have no known age. */
export function sentence(
  { added, removed, files }: Pick<ChangeEffect, 'added' | 'removed'> & { readonly files: readonly ChangedFile[] },
  ages = '',
): string {
  if (added === 0 && removed === 0) {
    const moved = files.filter(({ before, after }) => before !== null && after !== null && before !== after).length;
    if (moved > 0) return `Moves ${counted(moved, 'file')} and changes no line of text.`;
    return 'Changes no line of text.';
  }
  if (removed === 0) return `Adds ${counted(added, 'line')} and removes none.`;
  if (added === 0) return `Removes ${counted(removed, 'line')} and adds none${ages}.`;
  return `Adds ${counted(added, 'line')} and removes ${grouped(removed)}${ages}.`;
}

function agesOf({ ages, removed, history }: ChangeEffect): string {
  if (history.isYoung || !history.isWhole) return '';
  for (const [days, words] of SPOKEN) {
    const lines = ages.reduce((sum, age) => sum + (age.fromDays >= days ? age.removed : 0), 0);
    if (lines <= 0) continue;
    if (lines >= removed) return removed === 1 ? `, which was more than ${words} old` : `, all more than ${words} old`;
    return `, of which ${grouped(lines)} ${lines === 1 ? 'was' : 'were'} more than ${words} old`;
  }
  return removed === 1 ? ', which was recent' : ', all of them recent';
}
