// What burndown reports of each file alive at the last commit, sorted by path bytes: its matrix and, when people are known, whose its lines are.

import { membersOf, type PeopleTable } from '../../history/people-table.js';
import { byPerson } from '../by-person.js';
import { matrixOf, type SparseMatrix } from './sparse-matrix.js';
import type { BurndownState } from './state.js';

/** A file. The owner's fields are there only if people are tracked. */
export interface FileSurvival {
  /** As UTF-8, undecodable bytes replaced. */
  readonly path: string;
  readonly current_lines: number;
  /** Living lines by the number of the person they are credited to; -1 for people left out. */
  readonly ownership?: Readonly<Record<string, number>>;
  /** Who has most lines, the lower number if several have; null without lines. */
  readonly top_owner_id?: number | null;
  readonly top_owner_name?: string | null;
  readonly top_owner_percentage?: number;
  readonly matrix: SparseMatrix;
}

export function filesResult(state: BurndownState, table: PeopleTable, withPeople: boolean): FileSurvival[] {
  const { books, timelines } = state;
  const { files: log, births } = books;
  if (log === undefined) return [];
  const { files, pathOf } = state.files();
  return Array.from(files, (file, rank) => {
    const lines = timelines.lineCount(file);
    const owners = new Map<number, number>();
    if (withPeople) {
      timelines.forEachRun(file, (birth, count) => {
        const owner = births.ownerOf(birth);
        owners.set(owner, (owners.get(owner) ?? 0) + count);
      });
    }
    return {
      path: pathOf(rank),
      current_lines: lines,
      ...(withPeople && ownership(owners, lines, table)),
      matrix: matrixOf(log.cellsOf(file)),
    };
  });
}

function ownership(
  owners: ReadonlyMap<number, number>,
  lines: number,
  table: PeopleTable,
): Omit<FileSurvival, 'path' | 'current_lines' | 'matrix'> {
  const shares = new Map<number, number>();
  for (const [owner, count] of owners) {
    const { people, part } = membersOf(table, owner);
    for (const person of people) shares.set(person, (shares.get(person) ?? 0) + count * part);
  }
  const sorted = [...shares].sort(([a], [b]) => a - b);
  let top: readonly [number, number] | undefined;
  for (const entry of sorted) if (entry[0] >= 0 && (top === undefined || entry[1] > top[1])) top = entry;
  return {
    ownership: byPerson(shares),
    top_owner_id: top?.[0] ?? null,
    top_owner_name: top === undefined ? null : table.people[top[0]].name,
    top_owner_percentage: top === undefined ? 0 : (100 * top[1]) / lines,
  };
}
