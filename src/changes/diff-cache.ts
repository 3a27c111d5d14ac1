// Diffs by the pair of blobs they compare, the oldest out first. A pair comes back when a change is reverted and made again, or made
// alike in several places. Rows are the kernel's (drawn in kernel/assembly/changes.ts), kept as copies behind their keys in one ring of words:
// what is kept takes the same memory all the time, and nothing that the garbage collector would look at.

/** What a cache of diffs has done and holds. */
export interface DiffCacheCounters {
  readonly hits: number;
  readonly misses: number;
  readonly evictions: number;
  readonly entries: number;
  readonly capacity: number;
}

/** Words that the ring has for each diff: most rows are shorter than half of it. */
const WORDS_PER_DIFF = 128;
/** Rows longer than this are not kept: one would take the room of many. */
const MOST_WORDS = 3456;
const LEAST_RING_WORDS = 4096;
const MOST_RING_WORDS = 1 << 26;
/** Bytes of all arrays together for each diff that can be kept: its share of the ring, its place, length, link, and two heads. */
export const DIFF_CACHE_ENTRY_BYTES = 4 * (WORDS_PER_DIFF + 3 + 2);

/** A cache of at most `capacity` diffs; 0 keeps none. A key is `keyWords` words. */
export class DiffCache {
  /** Keys with their rows, one after the other; what is written overwrites the oldest. */
  readonly #ring: Uint32Array;
  #end = 0;
  /** Entries are numbered as they come, from 1; those of [#oldest, #next) are kept. Entry n is in row n % capacity of these. */
  #oldest = 1;
  #next = 1;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  /** The entry before it of the same head; one that is not kept ends the chain, since an older one cannot be kept either. */
  readonly #links: Uint32Array;
  /** The newest entry of each value of the hash. */
  readonly #heads: Uint32Array;
  #hits = 0;
  #misses = 0;
  #evictions = 0;

  constructor(
    private readonly capacity: number,
    private readonly keyWords: number,
  ) {
    this.#ring = new Uint32Array(
      capacity === 0 ? 0 : within(LEAST_RING_WORDS, capacity * WORDS_PER_DIFF, MOST_RING_WORDS),
    );
    this.#starts = new Uint32Array(capacity);
    this.#lengths = new Uint32Array(capacity);
    this.#links = new Uint32Array(capacity);
    this.#heads = new Uint32Array(1 << Math.ceil(Math.log2(Math.max(1, capacity))));
  }

  /** Whether anything can be kept. */
  get isOpen(): boolean {
    return this.capacity > 0;
  }

  /** The row of the pair whose key begins at `at` in `keys`, a copy; undefined if it is not kept. */
  get(keys: Uint32Array, at: number): Uint32Array | undefined {
    const entry = this.#find(keys, at);
    if (entry === 0) {
      this.#misses++;
      return undefined;
    }
    this.#hits++;
    const start = this.#starts[entry % this.capacity] + this.keyWords;
    return this.#ring.slice(start, start + this.#lengths[entry % this.capacity]);
  }

  /** Keeps a copy of a row that is not kept yet. */
  put(keys: Uint32Array, at: number, row: Uint32Array): void {
    if (row.length > MOST_WORDS || this.#find(keys, at) !== 0) return;
    const words = this.keyWords + row.length;
    if (this.#end + words > this.#ring.length) {
      this.#evictUpTo(this.#end, this.#ring.length);
      this.#end = 0;
    }
    this.#evictUpTo(this.#end, this.#end + words);
    if (this.#next - this.#oldest === this.capacity) this.#evict();
    for (let i = 0; i < this.keyWords; i++) this.#ring[this.#end + i] = keys[at + i];
    this.#ring.set(row, this.#end + this.keyWords);
    const entry = this.#next++;
    const place = entry % this.capacity;
    const head = this.#headOf(keys, at);
    this.#starts[place] = this.#end;
    this.#lengths[place] = row.length;
    this.#links[place] = this.#heads[head];
    this.#heads[head] = entry;
    this.#end += words;
  }

  counters(): DiffCacheCounters {
    return {
      hits: this.#hits,
      misses: this.#misses,
      evictions: this.#evictions,
      entries: this.#next - this.#oldest,
      capacity: this.capacity,
    };
  }

  /** Gives up the entries that begin in [from, end) of the ring: the oldest there are, if they are of the round before. */
  #evictUpTo(from: number, end: number): void {
    while (this.#oldest < this.#next) {
      const start = this.#starts[this.#oldest % this.capacity];
      if (start < from || start >= end) return;
      this.#evict();
    }
  }

  #evict(): void {
    this.#oldest++;
    this.#evictions++;
  }

  #headOf(keys: Uint32Array, at: number): number {
    let hash = 0;
    for (let i = 0; i < this.keyWords; i++) hash = (Math.imul(hash, 31) + keys[at + i]) | 0;
    return hash & (this.#heads.length - 1);
  }

  /** The entry of a key; 0 if there is none. */
  #find(keys: Uint32Array, at: number): number {
    if (this.capacity === 0) return 0;
    let entry = this.#heads[this.#headOf(keys, at)];
    while (entry >= this.#oldest) {
      const start = this.#starts[entry % this.capacity];
      let i = 0;
      while (i < this.keyWords && this.#ring[start + i] === keys[at + i]) i++;
      if (i === this.keyWords) return entry;
      entry = this.#links[entry % this.capacity];
    }
    return 0;
  }
}

function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
