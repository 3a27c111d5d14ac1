// What devs reports of each person: commits, lines, languages, and when they were at work.

import { LEFT_OUT, membersOf, type PeopleTable } from '../../history/people-table.js';
import { rounded } from '../burndown/sparse-matrix.js';
import type { PairColumns } from '../burndown/pair-counts.js';
import type { PathTable } from '../path-table.js';
import { contributionOf, none, roundedLines, type Lines, type SharedLines } from './shares.js';

/** A person with a commit that counts. */
export interface Developer {
  readonly id: number;
  readonly name: string;
  readonly is_bot: boolean;
  readonly commits: number;
  readonly lines_added: number;
  readonly lines_removed: number;
  readonly lines_changed: number;
  /** Lines added - lines removed. */
  readonly net_lines: number;
  /** Lines added, removed and changed, and how many per cent that is of everybody's. */
  readonly contribution: number;
  readonly contribution_percentage: number;
  readonly languages: Readonly<Record<string, Readonly<Lines>>>;
  /** Ticks of their first and last commit, and how many ticks they have commits in. */
  readonly first_tick: number;
  readonly last_tick: number;
  readonly active_ticks: number;
}

/** Commits of a person, and when they were made. */
export interface Presence {
  readonly commits: number;
  readonly ticks: ReadonlySet<number>;
  readonly firstTick: number;
  readonly lastTick: number;
}

/** When everybody was at work, by person; `LEFT_OUT` for all people left out. */
export function presences({ rows, columns, counts }: PairColumns, people: PeopleTable): Map<number, Presence> {
  const sums = new Map<number, { commits: number; ticks: Set<number> }>();
  for (let i = 0; i < rows.length; i++) {
    const { people: members, part } = membersOf(people, rows[i]);
    for (const person of members) {
      let sum = sums.get(person);
      if (sum === undefined) sums.set(person, (sum = { commits: 0, ticks: new Set() }));
      sum.commits += counts[i] * part;
      sum.ticks.add(columns[i]);
    }
  }
  return new Map(
    [...sums].map(([person, { commits, ticks }]) => {
      let firstTick = Infinity;
      let lastTick = 0;
      for (const tick of ticks) {
        firstTick = Math.min(firstTick, tick);
        lastTick = Math.max(lastTick, tick);
      }
      return [person, { commits: rounded(commits), ticks, firstTick, lastTick }];
    }),
  );
}

/** Everybody with a commit, by commits, the most first; those of equal commits by number. */
export function developersOf(
  present: ReadonlyMap<number, Presence>,
  byLanguage: ReadonlyMap<number, SharedLines>,
  languages: PathTable,
  people: PeopleTable,
): Developer[] {
  const wrote = new Map<number, { whole: Lines; languages: Map<string, Lines> }>();
  let everything = 0;
  for (const [language, shared] of byLanguage) {
    const name = Buffer.from(languages.path(language)).toString('utf8');
    for (const [person, lines] of shared.people) {
      let sum = wrote.get(person);
      if (sum === undefined) wrote.set(person, (sum = { whole: none(), languages: new Map() }));
      sum.whole.added += lines.added;
      sum.whole.removed += lines.removed;
      sum.whole.changed += lines.changed;
      sum.languages.set(name, lines);
      everything += contributionOf(lines);
    }
  }
  return [...present]
    .filter(([id]) => id !== LEFT_OUT)
    .sort(([a, { commits: ofA }], [b, { commits: ofB }]) => ofB - ofA || a - b)
    .map(([id, { commits, ticks, firstTick, lastTick }]) => {
      const { added, removed, changed } = roundedLines(wrote.get(id)?.whole ?? none());
      const contribution = rounded(added + removed + changed);
      return {
        id,
        name: people.people[id].name,
        is_bot: people.people[id].isBot,
        commits,
        lines_added: added,
        lines_removed: removed,
        lines_changed: changed,
        net_lines: rounded(added - removed),
        contribution,
        contribution_percentage: everything === 0 ? 0 : (100 * contribution) / everything,
        languages: sortedLanguages(wrote.get(id)?.languages ?? new Map<string, Lines>()),
        first_tick: firstTick,
        last_tick: lastTick,
        active_ticks: ticks.size,
      };
    });
}

/** By contribution, the largest first, then by name. */
function sortedLanguages(languages: ReadonlyMap<string, Lines>): Record<string, Lines> {
  const sorted = [...languages].sort(
    ([a, ofA], [b, ofB]) => contributionOf(ofB) - contributionOf(ofA) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(sorted.map(([name, lines]) => [name, roundedLines(lines)]));
}
