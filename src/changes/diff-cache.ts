// Diffs by the pair of blobs they compare, least recently used out first. A pair comes back when a change is reverted and made again,
// or made alike in several places. Rows are the kernel's (drawn in kernel/assembly/changes.ts), kept as copies.

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

/** A cache of at most `capacity` diffs; 0 keeps none. */
export class DiffCache {
  /** In the order of last use. */
  readonly #rows = new Map<string, Uint32Array>();
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
    const row = this.#rows.get(pair);
    if (row === undefined) {
      this.#misses++;
      return undefined;
    }
    this.#hits++;
    this.#rows.delete(pair);
    this.#rows.set(pair, row);
    return row;
  }

  /** Keeps a copy of a row. */
  put(pair: string, row: Uint32Array): void {
    if (row.length > MOST_WORDS) return;
    this.#rows.delete(pair);
    this.#rows.set(pair, row.slice());
    if (this.#rows.size <= this.capacity) return;
    for (const [oldest] of this.#rows) {
      this.#rows.delete(oldest);
      this.#evictions++;
      return;
    }
  }

  counters(): DiffCacheCounters {
    return {
      hits: this.#hits,
      misses: this.#misses,
      evictions: this.#evictions,
      entries: this.#rows.size,
      capacity: this.capacity,
    };
  }
}
