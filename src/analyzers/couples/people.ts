// Who changes the same files, and how many people each file has. A touch is a commit that changed a file, of whatever size; a commit by
// several people is a touch of each.
//
//   shared(i, j)      = sum over files of min(touches of i, touches of j)
//   coupling_strength = shared(i, j) / mean(touches of i, touches of j), at most 1
//
// People left out have no row, and count as nobody's contributors.

import { LEFT_OUT, membersOf, type PeopleTable } from '../../history/people-table.js';
import type { CreditTallies } from '../credit-tallies.js';
import { RowSums } from './row-sums.js';
import { Top } from './top.js';

/** The most pairs of people that a result holds. */
const MOST_PEOPLE_PAIRS = 10_000;

/** Two people who change the same files. The one with the lower id is the first. */
export interface DeveloperCoupling {
  readonly developer1_id: number;
  readonly developer1: string;
  readonly developer2_id: number;
  readonly developer2: string;
  readonly shared_file_changes: number;
  readonly coupling_strength: number;
}

/** How many people a file has. */
export interface FileOwnership {
  readonly file: string;
  /** Lines of text at the last commit. */
  readonly lines: number;
  /** People who changed it. */
  readonly contributors: number;
  /** Who changed it most often, the lower id if several did; null if nobody is known to have changed it. */
  readonly top_contributor_id: number | null;
  readonly top_contributor_name: string | null;
  /** Commits of that person that changed it. */
  readonly top_contributor_changes: number;
}

/** Files by how many people changed them, in classes. */
export interface OwnershipClasses {
  readonly nobody: number;
  readonly one: number;
  readonly two_to_three: number;
  readonly four_to_five: number;
  readonly six_or_more: number;
}

export interface PeopleCoupling {
  readonly coupling: readonly DeveloperCoupling[];
  /** All pairs with a shared change, even if there are more than are listed. */
  readonly couplingCount: number;
  /** By contributors, the most first, then by the bytes of the path. */
  readonly ownership: readonly FileOwnership[];
  readonly classes: OwnershipClasses;
  /** People who changed a file that is alive. */
  readonly developers: number;
}

/** A file with its text and state, in the order of path bytes. */
export interface RankedFile {
  readonly path: string;
  readonly file: number;
  readonly lines: number;
}

export function peopleCoupling(
  files: readonly RankedFile[],
  tallies: CreditTallies,
  table: PeopleTable,
): PeopleCoupling {
  const touches = files.map(({ file }) => touchesOf(file, tallies, table));
  const ownership = files.map(({ path, lines }, rank) => {
    const most = touches[rank].reduce<Touch | undefined>(larger, undefined);
    return {
      file: path,
      lines,
      contributors: touches[rank].length,
      top_contributor_id: most?.person ?? null,
      top_contributor_name: most === undefined ? null : table.people[most.person].name,
      top_contributor_changes: most?.count ?? 0,
    };
  });
  const { coupling, total, developers } = couplingOf(touches, table);
  return {
    coupling,
    couplingCount: total,
    ownership: [...ownership].sort((a, b) => b.contributors - a.contributors),
    classes: classesOf(ownership),
    developers,
  };
}

interface Touch {
  readonly person: number;
  readonly count: number;
}

function touchesOf(file: number, tallies: CreditTallies, table: PeopleTable): Touch[] {
  const counts = new Map<number, number>();
  tallies.forEach(file, (credit, at) => {
    for (const person of membersOf(table, credit).people) {
      if (person !== LEFT_OUT) counts.set(person, (counts.get(person) ?? 0) + tallies.numbers[at]);
    }
  });
  return Array.from(counts, ([person, count]) => ({ person, count })).sort((a, b) => a.person - b.person);
}

/** Of two, who touched more; the first of equals. */
function larger(most: Touch | undefined, touch: Touch): Touch {
  return most === undefined || touch.count > most.count ? touch : most;
}

function couplingOf(
  touches: readonly (readonly Touch[])[],
  { people }: PeopleTable,
): { coupling: DeveloperCoupling[]; total: number; developers: number } {
  const own = new Float64Array(people.length);
  const filesOf = people.map((): { readonly rank: number; readonly count: number }[] => []);
  touches.forEach((all, rank) => {
    for (const { person, count } of all) {
      own[person] += count;
      filesOf[person].push({ rank, count });
    }
  });
  interface Pair {
    readonly a: number;
    readonly b: number;
    readonly shared: number;
    readonly strength: number;
  }
  const top = new Top<Pair>(
    MOST_PEOPLE_PAIRS,
    (x, y) => y.shared - x.shared || y.strength - x.strength || x.a - y.a || x.b - y.b,
  );
  const row = new RowSums(people.length);
  filesOf.forEach((files, a) => {
    for (const { rank, count } of files) {
      for (const other of touches[rank]) if (other.person > a) row.add(other.person, Math.min(count, other.count));
    }
    row.take((b, shared) => {
      top.push({ a, b, shared, strength: Math.min(1, (2 * shared) / (own[a] + own[b])) });
    });
  });
  return {
    coupling: top.sorted().map(({ a, b, shared, strength }) => ({
      developer1_id: a,
      developer1: people[a].name,
      developer2_id: b,
      developer2: people[b].name,
      shared_file_changes: shared,
      coupling_strength: strength,
    })),
    total: top.total,
    developers: filesOf.filter((files) => files.length > 0).length,
  };
}

function classesOf(ownership: readonly FileOwnership[]): OwnershipClasses {
  const between = (least: number, most: number): number =>
    ownership.filter(({ contributors }) => contributors >= least && contributors <= most).length;
  return {
    nobody: between(0, 0),
    one: between(1, 1),
    two_to_three: between(2, 3),
    four_to_five: between(4, 5),
    six_or_more: between(6, Infinity),
  };
}
