// Objects read before they are asked for, in the order they were announced, so that a slow source works while its user computes.
// Laws: bounded in count, and in bytes as far as the mean size of what was read so far can tell; never more than a hint, since
// what is not here is read when asked for; an object is handed out once; a failed read ahead is forgotten and read again.

import type { AsyncObjectReader, ObjectData } from './object-reader.js';

/** How far ahead to read. */
export interface ReadAheadLimits {
  /** Objects in flight and ready together. */
  readonly objects: number;
  /** Bytes of content in flight (estimated) and ready together. */
  readonly bytes: number;
}

/** An object that was read ahead; `data` is `undefined` when the store does not have it. */
export interface ReadyObject {
  readonly oid: Uint8Array;
  readonly data: ObjectData | undefined;
}

interface Entry {
  readonly oid: Uint8Array;
  readonly promise: Promise<ObjectData | undefined>;
  ready: ReadyObject | undefined;
}

/** A map key of raw bytes. */
export function oidKey(oid: Uint8Array): string {
  return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}

/** Reads ahead on one reader for one user. */
export class ReadAhead {
  readonly #reader: AsyncObjectReader;
  readonly #limits: ReadAheadLimits;
  readonly #entries = new Map<string, Entry>();
  #announced: Uint8Array = new Uint8Array(0);
  #next = 0;
  #oidBytes = 20;
  #inFlight = 0;
  #readyBytes = 0;
  #readObjects = 0;
  #readBytes = 0;

  constructor(reader: AsyncObjectReader, limits: ReadAheadLimits) {
    this.#reader = reader;
    this.#limits = limits;
  }

  /** Announces objects, ids of `oidBytes` end to end, to come after those announced before. */
  announce(oids: Uint8Array, oidBytes: number): void {
    const left = this.#announced.subarray(this.#next);
    this.#oidBytes = oidBytes;
    this.#next = 0;
    if (left.length === 0) {
      this.#announced = oids;
    } else {
      this.#announced = new Uint8Array(left.length + oids.length);
      this.#announced.set(left);
      this.#announced.set(oids, left.length);
    }
    this.#pump();
  }

  /** The object, from what was read ahead or read now. */
  take(oid: Uint8Array): Promise<ObjectData | undefined> {
    const key = oidKey(oid);
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      // Announced objects that are never asked for must not block the later ones.
      if (this.#next < this.#announced.length && this.#full()) this.#dropOldestReady();
      this.#pump();
      return this.#reader.read(oid);
    }
    this.#drop(key, entry);
    this.#pump();
    return entry.promise;
  }

  /** Hands out what is ready and not refused, oldest first; its bytes are read no more after. */
  takeReady(fits: (object: ReadyObject) => boolean): void {
    for (const [key, entry] of this.#entries) {
      if (entry.ready !== undefined && fits(entry.ready)) this.#discard(key, entry);
    }
    this.#pump();
  }

  /** Forgets everything; reads in flight end unheard. */
  clear(): void {
    this.#announced = new Uint8Array(0);
    this.#next = 0;
    this.#entries.clear();
    this.#readyBytes = 0;
  }

  #pump(): void {
    while (this.#next < this.#announced.length && !this.#full()) {
      const oid = this.#announced.slice(this.#next, this.#next + this.#oidBytes);
      this.#next += this.#oidBytes;
      const key = oidKey(oid);
      if (!this.#entries.has(key)) this.#begin(key, oid);
    }
  }

  #begin(key: string, oid: Uint8Array): void {
    const entry: Entry = { oid, promise: this.#reader.read(oid), ready: undefined };
    this.#entries.set(key, entry);
    this.#inFlight++;
    entry.promise.then(
      (data) => {
        this.#inFlight--;
        if (data !== undefined) this.#readObjects++;
        this.#readBytes += data?.bytes.length ?? 0;
        if (this.#entries.get(key) === entry) {
          entry.ready = { oid, data };
          this.#readyBytes += data?.bytes.length ?? 0;
        }
        this.#pump();
      },
      () => {
        this.#inFlight--;
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
        this.#pump();
      },
    );
  }

  #full(): boolean {
    const { size } = this.#entries;
    if (size === 0) return false;
    if (this.#inFlight >= this.#reader.parallel) return true;
    // As if one object of a sixteenth of the limit had been read before the first.
    const mean = (this.#limits.bytes / 16 + this.#readBytes) / (1 + this.#readObjects);
    return size >= this.#limits.objects || this.#readyBytes + (this.#inFlight + 1) * mean > this.#limits.bytes;
  }

  #drop(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#readyBytes -= entry.ready?.data?.bytes.length ?? 0;
  }

  #discard(key: string, entry: Entry): void {
    this.#drop(key, entry);
    if (entry.ready?.data !== undefined) this.#reader.release?.(entry.ready.data.bytes);
  }

  #dropOldestReady(): void {
    for (const [key, entry] of this.#entries) {
      if (entry.ready === undefined) continue;
      this.#discard(key, entry);
      return;
    }
  }
}
