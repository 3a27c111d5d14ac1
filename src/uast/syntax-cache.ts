// What versions of files say, by blob and language, least recently used out first, bounded in bytes.

import type { BlobSyntax, Spans } from './findings.js';

/** What a cache has done and holds. */
export interface SyntaxCacheCounters {
  readonly hits: number;
  readonly misses: number;
  readonly evictions: number;
  readonly bytes: number;
}

/** What an entry takes besides its columns, and the columns of a kind of span besides their numbers; names are shared. */
const ENTRY_BYTES = 2048;
const SPANS_BYTES = 512;
const NAME_BYTES = 12;
const DECLARATION_BYTES = 2 * NAME_BYTES + 20;

export class SyntaxCache<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  #bytes = 0;
  #hits = 0;
  #misses = 0;
  #evictions = 0;

  constructor(private readonly mostBytes: number) {}

  /** What is kept under a key, if it is of use: else it counts as a miss. */
  get(key: string, isOfUse: (value: Value) => boolean = () => true): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || !isOfUse(entry.value)) {
      this.#misses++;
      return undefined;
    }
    this.#hits++;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value of so many bytes in place of the one that was kept; the newest is kept however large it is. */
  put(key: string, value: Value, bytes: number): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.mostBytes || oldest === key) return;
      this.#entries.delete(oldest);
      this.#bytes -= entry.bytes;
      this.#evictions++;
    }
  }

  counters(): SyntaxCacheCounters {
    return { hits: this.#hits, misses: this.#misses, evictions: this.#evictions, bytes: this.#bytes };
  }
}

/** About what a version's syntax takes. */
export function bytesOf({ declarations, imports, comments, identifiers }: BlobSyntax): number {
  const spans = ({ starts }: Spans): number => (starts.length === 0 ? 0 : SPANS_BYTES + 16 * starts.length);
  return (
    ENTRY_BYTES +
    spans(comments) +
    spans(identifiers) +
    NAME_BYTES * imports.length +
    DECLARATION_BYTES * declarations.names.length
  );
}
