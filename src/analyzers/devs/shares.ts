// Lines by what they are counted by (a language, a directory), as a whole and by person. The whole is what there is, whoever has it: with
// `--co-authors all` people together have more.

import { membersOf, type PeopleTable } from '../../history/people-table.js';
import { rounded } from '../burndown/sparse-matrix.js';
import type { LineTable } from './line-table.js';

/** Lines of one kind and another. A line that was changed in place is not among the others. */
export interface Lines {
  added: number;
  removed: number;
  changed: number;
}

/** Lines of one language, say. */
export interface SharedLines {
  readonly whole: Lines;
  /** By row of `PeopleTable.people`, `LEFT_OUT` for all people left out. */
  readonly people: ReadonlyMap<number, Lines>;
}

/** How much was done: every line that came, went or changed counts once. */
export function contributionOf({ added, removed, changed }: Lines): number {
  return added + removed + changed;
}

/** Contributions by person. */
export function contributions(people: ReadonlyMap<number, Lines>): Map<number, number> {
  return new Map([...people].map(([person, lines]) => [person, contributionOf(lines)]));
}

/** A table by credits and something else, by that something. */
export function shareOut(table: LineTable, people: PeopleTable): Map<number, SharedLines> {
  const { firsts, seconds, added, removed, changed } = table.rows();
  const shared = new Map<number, { whole: Lines; people: Map<number, Lines> }>();
  for (let row = 0; row < firsts.length; row++) {
    const lines = { added: added[row], removed: removed[row], changed: changed[row] };
    const of = entryOf(shared, seconds[row], () => ({ whole: none(), people: new Map<number, Lines>() }));
    addTo(of.whole, lines, 1);
    const { people: members, part } = membersOf(people, firsts[row]);
    for (const person of members) addTo(entryOf(of.people, person, none), lines, part);
  }
  return shared;
}

/** The sum of lines by person over everything they are counted by. */
export function sumOfShares(shared: ReadonlyMap<number, SharedLines>): SharedLines {
  const sum = { whole: none(), people: new Map<number, Lines>() };
  for (const { whole, people } of shared.values()) {
    addTo(sum.whole, whole, 1);
    for (const [person, lines] of people) addTo(entryOf(sum.people, person, none), lines, 1);
  }
  return sum;
}

/** Parts of lines to a millionth. */
export function roundedLines({ added, removed, changed }: Lines): Lines {
  return { added: rounded(added), removed: rounded(removed), changed: rounded(changed) };
}

export function none(): Lines {
  return { added: 0, removed: 0, changed: 0 };
}

function addTo(sum: Lines, { added, removed, changed }: Lines, part: number): void {
  sum.added += added * part;
  sum.removed += removed * part;
  sum.changed += changed * part;
}

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  let entry = map.get(key);
  if (entry === undefined) map.set(key, (entry = make()));
  return entry;
}
