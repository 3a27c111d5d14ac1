// Who is credited on the main line where all commits are read. A history numbers its people in the order in which its commits come, those off the main
// line among them. Analyzers of the main line must see the numbers that it gives when it is read alone: those in the order of its own commits.

/** Numbers the people of the main line. */
export class MainLinePeople {
  /** Rows of the history's people in the order in which the main line meets them. */
  readonly rows: number[] = [];
  readonly #numbers = new Map<number, number>();

  /** Takes up the rows that were met before. */
  load(rows: readonly number[]): void {
    for (const row of rows) this.#numberOf(row);
  }

  /** The numbers of the authors of commits of the main line, which come in its order. */
  numbersOf(authors: Uint32Array): Uint32Array {
    return authors.map((row) => this.#numberOf(row));
  }

  #numberOf(row: number): number {
    let number = this.#numbers.get(row);
    if (number === undefined) {
      number = this.rows.push(row) - 1;
      this.#numbers.set(row, number);
    }
    return number;
  }
}
