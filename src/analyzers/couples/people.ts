// Who changes the same files, and how many people each file has. A touch is a commit that changed a file, of whatever size; a commit by
// several people is a touch of each.
//
//   shared(i, j)      = sum over files of min(touches of i, touches of j)
//   coupling_strength = shared(i, j) / mean(touches of i, touches of j), at most 1
//
// People left out have no row, and count as nobody's contributors.

import { grownColumn } from '../../base/columns.js';
import { LEFT_OUT, membersOf, type PeopleTable } from '../../history/people-table.js';
import type { CreditTallies } from '../credit-tallies.js';
import type { SortedFiles } from '../file-tracks.js';
import { RowSums } from './row-sums.js';
import { Top } from './top.js';

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
  /** The first rows of the pairs with a shared change, and how many there are. */
  readonly coupling: readonly DeveloperCoupling[];
  readonly couplingCount: number;
  /** The first files by contributors, the most first, then by the bytes of the path. */
  readonly ownership: readonly FileOwnership[];
  readonly classes: OwnershipClasses;
  /** People who changed a file that is alive. */
  readonly developers: number;
}

/** What it is made from. */
export interface PeopleSource {
  readonly sorted: SortedFiles;
  readonly tallies: CreditTallies;
  /** By file. */
  readonly lines: Uint32Array;
}

/** `most` rows of each list. */
export function peopleCoupling(source: PeopleSource, table: PeopleTable, most: number): PeopleCoupling {
  const touches = touchesOf(source, table);
  const { coupling, total, developers } = couplingOf(touches, table, most);
  const contributors = touches.ends.map((end, rank) => end - startOf(touches.ends, rank));
  const order = Uint32Array.from(contributors.keys()).sort((a, b) => contributors[b] - contributors[a] || a - b);
  return {
    coupling,
    couplingCount: total,
    ownership: Array.from(order.subarray(0, Math.min(most, order.length)), (rank) =>
      ownershipOf(rank, touches, source, table),
    ),
    classes: classesOf(contributors),
    developers,
  };
}

/** Touches by file: people and counts of rank r are rows `[ends[r - 1] ?? 0, ends[r])`. */
interface Touches {
  readonly ends: Uint32Array;
  readonly people: Uint32Array;
  readonly counts: Float64Array;
}

function touchesOf({ sorted: { files }, tallies }: PeopleSource, table: PeopleTable): Touches {
  const ends = new Uint32Array(files.length);
  let people = new Uint32Array(1024);
  let counts = new Float64Array(1024);
  let end = 0;
  const row = new RowSums(table.people.length);
  files.forEach((file, rank) => {
    tallies.forEach(file, (credit, at) => {
      for (const person of membersOf(table, credit).people) {
        if (person !== LEFT_OUT) row.add(person, tallies.numbers[at]);
      }
    });
    row.take((person, count) => {
      if (end === people.length) {
        people = grownColumn(people, end + 1);
        counts = grownColumn(counts, end + 1);
      }
      people[end] = person;
      counts[end++] = count;
    });
    ends[rank] = end;
  });
  return { ends, people, counts };
}

function ownershipOf(
  rank: number,
  { ends, people, counts }: Touches,
  { sorted: { files, pathOf }, lines }: PeopleSource,
  table: PeopleTable,
): FileOwnership {
  const from = startOf(ends, rank);
  let top = from;
  for (let i = from; i < ends[rank]; i++) {
    if (counts[i] > counts[top] || (counts[i] === counts[top] && people[i] < people[top])) top = i;
  }
  const isKnown = from < ends[rank];
  return {
    file: pathOf(rank),
    lines: lines[files[rank]],
    contributors: ends[rank] - from,
    top_contributor_id: isKnown ? people[top] : null,
    top_contributor_name: isKnown ? table.people[people[top]].name : null,
    top_contributor_changes: isKnown ? counts[top] : 0,
  };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly strength: number;
}

function couplingOf(
  touches: Touches,
  { people }: PeopleTable,
  most: number,
): { coupling: DeveloperCoupling[]; total: number; developers: number } {
  const { own, ends, ranks, counts } = byPerson(touches, people.length);
  const top = new Top<Pair>(most, (x, y) => y.shared - x.shared || y.strength - x.strength || x.a - y.a || x.b - y.b);
  const row = new RowSums(people.length);
  for (let a = 0; a < people.length; a++) {
    for (let i = startOf(ends, a); i < ends[a]; i++) {
      const { [i]: rank } = ranks;
      for (let j = startOf(touches.ends, rank); j < touches.ends[rank]; j++) {
        if (touches.people[j] > a) row.add(touches.people[j], Math.min(counts[i], touches.counts[j]));
      }
    }
    row.take((b, shared) => {
      top.push({ a, b, shared, strength: Math.min(1, (2 * shared) / (own[a] + own[b])) });
    });
  }
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
    developers: own.reduce((count, touched) => count + (touched > 0 ? 1 : 0), 0),
  };
}

/** Touches by person: files and counts of person p are rows `[ends[p - 1] ?? 0, ends[p])`; and how many each has in all. */
function byPerson({ ends: fileEnds, people, counts: fileCounts }: Touches, size: number) {
  const own = new Float64Array(size);
  const ends = new Uint32Array(size);
  const total = fileEnds.at(-1) ?? 0;
  for (let i = 0; i < total; i++) {
    own[people[i]] += fileCounts[i];
    ends[people[i]]++;
  }
  for (let person = 1; person < size; person++) ends[person] += ends[person - 1];
  const next = ends.map((_, person) => startOf(ends, person));
  const ranks = new Uint32Array(total);
  const counts = new Float64Array(total);
  for (let rank = 0, i = 0; rank < fileEnds.length; rank++) {
    for (; i < fileEnds[rank]; i++) {
      const at = next[people[i]]++;
      ranks[at] = rank;
      counts[at] = fileCounts[i];
    }
  }
  return { own, ends, ranks, counts };
}

function startOf(ends: Uint32Array, at: number): number {
  return at === 0 ? 0 : ends[at - 1];
}

function classesOf(contributors: Uint32Array): OwnershipClasses {
  const between = (least: number, most: number): number =>
    contributors.reduce((files, count) => files + (count >= least && count <= most ? 1 : 0), 0);
  return {
    nobody: between(0, 0),
    one: between(1, 1),
    two_to_three: between(2, 3),
    four_to_five: between(4, 5),
    six_or_more: between(6, Infinity),
  };
}
