// Rows of numbers that are found change by change in any order, and are put in the order of the changes at the end.

/** Rows of named columns, grouped. */
export class RowGroups<Name extends string> {
  #words = new Uint32Array(0);
  /** Group of each row. */
  #groups = new Uint32Array(0);
  #count = 0;

  constructor(private readonly names: readonly Name[]) {}

  /** Adds a row, its values in the order of the names, to a group. Rows of one group keep the order in which they came. */
  add(group: number, ...values: readonly number[]): void {
    const width = this.names.length;
    if (this.#count === this.#groups.length) {
      const room = Math.max(64, this.#count * 2);
      this.#words = grown(this.#words, room * width);
      this.#groups = grown(this.#groups, room);
    }
    this.#words.set(values, this.#count * width);
    this.#groups[this.#count++] = group;
  }

  /** The columns, and the end of each of `count` groups. */
  columns(count: number): Record<Name | 'ends', Uint32Array> {
    const ends = new Uint32Array(count);
    for (let row = 0; row < this.#count; row++) ends[this.#groups[row]]++;
    const next = new Uint32Array(count);
    for (let group = 0, end = 0; group < count; group++) {
      next[group] = end;
      end += ends[group];
      ends[group] = end;
    }
    const width = this.names.length;
    const columns = this.names.map(() => new Uint32Array(this.#count));
    for (let row = 0; row < this.#count; row++) {
      const place = next[this.#groups[row]]++;
      for (let column = 0; column < width; column++) columns[column][place] = this.#words[row * width + column];
    }
    return Object.fromEntries([['ends', ends], ...this.names.map((name, i) => [name, columns[i]])]) as Record<
      Name | 'ends',
      Uint32Array
    >;
  }
}

function grown(words: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(words);
  return longer;
}
