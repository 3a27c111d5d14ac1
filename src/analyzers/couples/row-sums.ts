// One row of a sparse matrix at a time: sums by column, and which columns have any. So a matrix of many rows is gone through in the room of one.

export class RowSums {
  private readonly sums: Float64Array;
  private readonly touched: number[] = [];

  constructor(columns: number) {
    this.sums = new Float64Array(columns);
  }

  /** Adds something above 0. */
  add(column: number, count: number): void {
    if (this.sums[column] === 0) this.touched.push(column);
    this.sums[column] += count;
  }

  /** Shows every column with a sum, in the order of first sight, and makes the row empty. */
  take(show: (column: number, sum: number) => void): void {
    for (const column of this.touched) {
      show(column, this.sums[column]);
      this.sums[column] = 0;
    }
    this.touched.length = 0;
  }
}
