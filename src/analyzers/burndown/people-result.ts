// What burndown reports of people: the lines each wrote and what is left of them, and who removed whose lines. A line belongs to whom its
// birth is credited; its death is booked there too.

import { LEFT_OUT, membersOf, type PeopleTable } from '../../history/people-table.js';
import type { Books } from './books.js';
import type { Cells } from './cell-log.js';
import { rounded, sumOf, totalsOf, type SparseMatrix } from './sparse-matrix.js';

/** A person's lines. */
export interface DeveloperSurvival {
  readonly id: number;
  readonly name: string;
  readonly is_bot: boolean;
  readonly current_lines: number;
  /** The sum over bands of the most lines of the band that were alive at the end of a sample. */
  readonly peak_lines: number;
  /** Current lines / peak lines; 0 for who wrote none. */
  readonly survival_rate: number;
  /** Lines ever written. */
  readonly lines_written: number;
  readonly matrix: SparseMatrix;
}

/** Lines of an author that a modifier removed or replaced. Id -1 and name null stand for all people left out. */
export interface Interaction {
  readonly author_id: number;
  readonly author_name: string | null;
  readonly modifier_id: number;
  readonly modifier_name: string | null;
  readonly lines_modified: number;
  readonly is_self_modify: boolean;
}

/**
 * The interaction matrix as the hercules project lays it out, its cells other than 0: a row a person; column 0 has the lines written, column 1
 * those that people left out removed, column 2 + j those that person j removed; removed lines are negative.
 */
export interface InteractionMatrix {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly lines: readonly number[];
}

export interface PeopleResult {
  /** Everybody by id, those without a line too. */
  readonly developer_survival: readonly DeveloperSurvival[];
  readonly interactions: readonly Interaction[];
  readonly interaction_matrix: InteractionMatrix;
}

/** The dense interaction matrix of `people` rows and `people + 2` columns. */
export function interactionMatrix({ rows, columns, lines }: InteractionMatrix, people: number): number[][] {
  const matrix = Array.from({ length: people }, () => new Array<number>(people + 2).fill(0));
  rows.forEach((row, i) => (matrix[row][columns[i]] = lines[i]));
  return matrix;
}

export function peopleResult(books: Books, table: PeopleTable): PeopleResult {
  const developers = developersOf(books, table);
  const removals = removalsOf(books, table);
  const nameOf = (person: number): string | null => (person === LEFT_OUT ? null : table.people[person].name);
  const cells = developers
    .map(({ id, lines_written: written }): [number, number, number] => [id, 0, written])
    .concat(
      removals
        .filter(([author]) => author !== LEFT_OUT)
        .map(([author, modifier, lines]) => [author, modifier === LEFT_OUT ? 1 : modifier + 2, -lines]),
    )
    .filter(([, , lines]) => lines !== 0)
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return {
    developer_survival: developers,
    interactions: removals.map(([author, modifier, lines]) => ({
      author_id: author,
      author_name: nameOf(author),
      modifier_id: modifier,
      modifier_name: nameOf(modifier),
      lines_modified: lines,
      is_self_modify: author === modifier && author !== LEFT_OUT,
    })),
    interaction_matrix: {
      rows: cells.map(([row]) => row),
      columns: cells.map(([, column]) => column),
      lines: cells.map(([, , lines]) => lines),
    },
  };
}

function developersOf({ births, owners }: Books, table: PeopleTable): DeveloperSurvival[] {
  const parts = table.people.map((): { cells: Cells; part: number }[] => []);
  for (let credit = 0; credit < table.ends.length; credit++) {
    const cells = owners?.cellsOf(credit);
    if (cells === undefined || cells.lines.length === 0) continue;
    const { people, part } = membersOf(table, credit);
    for (const person of people) if (person !== LEFT_OUT) parts[person].push({ cells, part });
  }
  const written = new Float64Array(table.people.length);
  for (let birth = 0; birth < births.size; birth++) {
    const { people, part } = membersOf(table, births.ownerOf(birth));
    for (const person of people) if (person !== LEFT_OUT) written[person] += births.linesOf(birth) * part;
  }
  return table.people.map(({ name, isBot }, id) => {
    const matrix = sumOf(parts[id]);
    const { current, peak } = totalsOf(matrix);
    return {
      id,
      name,
      is_bot: isBot,
      current_lines: current,
      peak_lines: peak,
      survival_rate: peak === 0 ? 0 : current / peak,
      lines_written: rounded(written[id]),
      matrix,
    };
  });
}

/** [author, modifier, lines], sorted; lines are shared on both sides. */
function removalsOf({ removals }: Books, table: PeopleTable): [number, number, number][] {
  const width = table.people.length + 1;
  const lines = new Map<number, number>();
  const { rows, columns, counts } = removals?.save() ?? { rows: [], columns: [], counts: [] };
  for (let i = 0; i < counts.length; i++) {
    const authors = membersOf(table, rows[i]);
    const modifiers = membersOf(table, columns[i]);
    for (const author of authors.people) {
      for (const modifier of modifiers.people) {
        const key = (author + 1) * width + modifier + 1;
        lines.set(key, (lines.get(key) ?? 0) + counts[i] * authors.part * modifiers.part);
      }
    }
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => [Math.floor(key / width) - 1, (key % width) - 1, rounded(count)]);
}
