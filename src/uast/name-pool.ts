// Names, each once, as texts of their own. A piece cut out of a text keeps all of that text in memory for as long as it lives, and the
// versions of a file share nearly all their names.

/** Names kept at a time; then the pool starts again, empty. */
const MOST_NAMES = 50_000;

export class NamePool {
  readonly #names = new Map<string, string>();

  /** The name that is equal to `name`; halves of letters are replaced. */
  own(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    if (this.#names.size >= MOST_NAMES) this.#names.clear();
    const copy = Buffer.from(name, 'utf8').toString('utf8');
    this.#names.set(copy, copy);
    return copy;
  }
}
