// What devs reports of each language and each top-level directory: their lines, whose they are, and on how few people they rest.

import type { PeopleTable } from '../../history/people-table.js';
import { byPerson } from '../by-person.js';
import type { PathTable } from '../path-table.js';
import { busFactor, riskLevels, type BusFactor } from './bus-factor.js';
import { contributionOf, contributions, type SharedLines } from './shares.js';

/** Lines of a language or a directory. */
export interface GroupLines {
  /** Lines added. */
  readonly total_lines: number;
  readonly lines_removed: number;
  readonly lines_changed: number;
  /** Lines added, removed and changed. */
  readonly total_contribution: number;
  /** Contributions by the number of the person; -1 for people left out. */
  readonly contributors?: Readonly<Record<string, number>>;
}

/** Languages or directories by contribution, the largest first, those of equal contribution by their name's bytes. */
export interface Groups {
  readonly names: readonly string[];
  readonly lines: readonly GroupLines[];
  /** Those that people made something of, the worst risk first. */
  readonly risks: readonly (BusFactor & { readonly name: string })[];
}

/** The groups of a table; `people` is undefined if nobody is to be told of. */
export function groupsOf(
  shared: ReadonlyMap<number, SharedLines>,
  table: PathTable,
  people: PeopleTable | undefined,
): Groups {
  const groups = [...shared].map(([id, lines]) => ({ bytes: table.path(id).slice(), lines }));
  groups.sort(
    (a, b) => contributionOf(b.lines.whole) - contributionOf(a.lines.whole) || Buffer.compare(a.bytes, b.bytes),
  );
  const names = groups.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
  const risks =
    people === undefined
      ? []
      : groups.flatMap(({ lines }, at) => {
          const factor = busFactor(contributions(lines.people), people);
          return factor === undefined ? [] : [{ name: names[at], ...factor }];
        });
  const rank = ({ risk_level }: BusFactor): number => riskLevels.indexOf(risk_level);
  return {
    names,
    lines: groups.map(({ lines }) => linesOf(lines, people !== undefined)),
    // A stable sort: within a level the largest come first.
    risks: risks.sort((a, b) => rank(a) - rank(b)),
  };
}

function linesOf({ whole, people }: SharedLines, withPeople: boolean): GroupLines {
  return {
    total_lines: whole.added,
    lines_removed: whole.removed,
    lines_changed: whole.changed,
    total_contribution: contributionOf(whole),
    ...(withPeople && { contributors: byPerson(contributions(people)) }),
  };
}
