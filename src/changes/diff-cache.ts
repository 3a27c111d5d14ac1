// Diffs by the pair of blobs they compare, least recently used out first. A pair comes back when a change is reverted and made again,
// or made alike in several places. Rows are the kernel's (drawn in kernel/assembly/changes.ts), kept as copies, end to end in one array: most
// are short, and an array for each would keep the garbage collector busy.

/** What a cache of diffs has done and holds. */
export interface DiffCacheCounters {
  readonly hits: number;
  readonly misses: number;
  readonly evictions: number;
  readonly entries: number;
  readonly capacity: number;
}

/** Rows longer than this are not kept: one would take the room of many. */
const MOST_WORDS = 3456;
/** The most words that are set aside for rows to come: four mebibytes. */
const MOST_SPARE_WORDS = 1 << 20;

/** A cache of at most `capacity` diffs; 0 keeps none. */
export class DiffCache {
  /** Where the row of a pair lies in `#words`, its length before it; in the order of last use. */
  readonly #places = new Map<string, number>();
  #words = new Uint32Array(1024);
  #end = 0;
  #hits = 0;
  #misses = 0;
  #evictions = 0;

  constructor(private readonly capacity: number) {}

  /** Whether anything can be kept. */
  get isOpen(): boolean {
    return this.capacity > 0;
  }

  /** The row of a pair, whose key is the bytes that name it, one a character; undefined if it is not kept. */
  get(pair: string): Uint32Array | undefined {
    const place = this.#places.get(pair);
    if (place === undefined) {
      this.#misses++;
      return undefined;
    }
    this.#hits++;
    this.#places.delete(pair);
    this.#places.set(pair, place);
    return this.#words.slice(place + 1, place + 1 + this.#words[place]);
  }

  /** Keeps a copy of a row. */
  put(pair: string, row: Uint32Array): void {
    if (row.length > MOST_WORDS) return;
    this.#places.delete(pair);
    if (this.#end + 1 + row.length > this.#words.length) this.#makeRoom(1 + row.length);
    this.#places.set(pair, this.#end);
    this.#words[this.#end] = row.length;
    this.#words.set(row, this.#end + 1);
    this.#end += 1 + row.length;
    if (this.#places.size <= this.capacity) return;
    for (const [oldest] of this.#places) {
      this.#places.delete(oldest);
      this.#evictions++;
      return;
    }
  }

  /** Moves the rows that are kept together, into an array with room for `more` words and some to come. */
  #makeRoom(more: number): void {
    let live = more;
    for (const place of this.#places.values()) live += 1 + this.#words[place];
    const words = new Uint32Array(Math.max(1024, live + Math.min(live, MOST_SPARE_WORDS)));
    let end = 0;
    for (const [pair, place] of this.#places) {
      const length = 1 + this.#words[place];
      words.set(this.#words.subarray(place, place + length), end);
      this.#places.set(pair, end);
      end += length;
    }
    this.#words = words;
    this.#end = end;
  }

  counters(): DiffCacheCounters {
    return {
      hits: this.#hits,
      misses: this.#misses,
      evictions: this.#evictions,
      entries: this.#places.size,
      capacity: this.capacity,
    };
  }
}
