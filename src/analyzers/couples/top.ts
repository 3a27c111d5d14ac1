// The first rows of an order, out of many that come one by one: never more than twice as many are held.

export class Top<Row> {
  private rows: Row[] = [];
  /** Rows that came. */
  total = 0;

  /** `compare` gives a total order, so that what is kept does not depend on the order of coming. */
  constructor(
    private readonly most: number,
    private readonly compare: (a: Row, b: Row) => number,
  ) {}

  push(row: Row): void {
    this.total++;
    this.rows.push(row);
    if (this.rows.length >= 2 * this.most) this.trim();
  }

  /** The first rows, in order. */
  sorted(): readonly Row[] {
    this.trim();
    return this.rows;
  }

  private trim(): void {
    this.rows.sort(this.compare);
    this.rows.length = Math.min(this.rows.length, this.most);
  }
}
