// Who changed a file, and by how many lines: its tallies by credit as people's.

import { LEFT_OUT, membersOf, type PeopleTable } from '../../history/people-table.js';
import { rounded } from '../burndown/sparse-matrix.js';
import type { CreditTallies } from '../credit-tallies.js';
import { TALLY } from './tally.js';

/** Contributors of a file that a report names: those with the most lines. */
export const MOST_CONTRIBUTORS = 10;

/** What a person did to a file. */
export interface Contribution {
  /** Null for people left out. */
  readonly name: string | null;
  readonly commits: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Who changed a file. */
export interface FileContributors {
  readonly path: string;
  /** Those with the most added and changed lines, at most `MOST_CONTRIBUTORS`, by their ids; -1 for people left out. */
  readonly contributors: Readonly<Record<string, Contribution>>;
  /** Who added and changed the most lines, the lower id if several did; null if nobody is known to have changed it. */
  readonly top_contributor_id: number | null;
  readonly top_contributor_name: string | null;
  /** Lines that person added and changed. */
  readonly top_contributor_lines: number;
}

/** Counts people of files without a list of them for each. */
export class ContributorCounter {
  /** The last count that each person was in; 0 if none. */
  private readonly marks: Uint32Array;
  private counts = 0;
  /** People of all files that were counted. */
  total = 0;

  constructor(
    private readonly tallies: CreditTallies,
    private readonly table: PeopleTable,
  ) {
    this.marks = new Uint32Array(table.people.length);
  }

  /** How many people changed a file; people left out do not count. */
  count(file: number): number {
    const { marks } = this;
    const mark = ++this.counts;
    let count = 0;
    this.tallies.forEach(file, (credit) => {
      for (const person of membersOf(this.table, credit).people) {
        if (person === LEFT_OUT || marks[person] === mark) continue;
        if (marks[person] === 0) this.total++;
        marks[person] = mark;
        count++;
      }
    });
    return count;
  }
}

interface Lines {
  commits: number;
  added: number;
  removed: number;
  changed: number;
}

/** A commit is whole for each of its people; its lines may be shared. */
export function contributorsOf(
  file: number,
  path: string,
  tallies: CreditTallies,
  table: PeopleTable,
): FileContributors {
  const byPerson = new Map<number, Lines>();
  const { numbers } = tallies;
  tallies.forEach(file, (credit, at) => {
    const { people, part } = membersOf(table, credit);
    for (const person of people) {
      const sum = byPerson.get(person) ?? { commits: 0, added: 0, removed: 0, changed: 0 };
      byPerson.set(person, {
        commits: sum.commits + numbers[at + TALLY.commits],
        added: sum.added + numbers[at + TALLY.added] * part,
        removed: sum.removed + numbers[at + TALLY.removed] * part,
        changed: sum.changed + numbers[at + TALLY.changed] * part,
      });
    }
  });
  const rows = [...byPerson]
    .map(([id, { commits, ...lines }]) => {
      const [added, removed, changed] = [lines.added, lines.removed, lines.changed].map(rounded);
      const name = id === LEFT_OUT ? null : table.people[id].name;
      return { id, written: rounded(lines.added + lines.changed), entry: { name, commits, added, removed, changed } };
    })
    .sort((a, b) => b.written - a.written || b.entry.commits - a.entry.commits || a.id - b.id);
  const top = rows.filter(({ id }) => id !== LEFT_OUT).reduce<(typeof rows)[number] | undefined>(larger, undefined);
  return {
    path,
    contributors: Object.fromEntries(rows.slice(0, MOST_CONTRIBUTORS).map(({ id, entry }) => [String(id), entry])),
    top_contributor_id: top?.id ?? null,
    top_contributor_name: top?.entry.name ?? null,
    top_contributor_lines: top?.written ?? 0,
  };
}

/** Of two, who wrote more; the lower id of equals. */
function larger<Row extends { readonly id: number; readonly written: number }>(best: Row | undefined, row: Row): Row {
  if (best === undefined) return row;
  return row.written > best.written || (row.written === best.written && row.id < best.id) ? row : best;
}
