// Paths as dense ids: a table of byte strings with an open-addressing hash over it. Paths are raw bytes as git has them,
// never decoded; equal bytes have equal ids; ids count from 0 in the order of first sight and are never given back.

/** FNV-1a over bytes, 32 bits. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  return hash >>> 0;
}

/** A growing set of paths with dense ids. */
export class PathTable {
  private bytes = new Uint8Array(4096);
  private ends = new Uint32Array(128);
  private count = 0;
  /** Power of two long, at most half full: id + 1, or 0 for a free slot. */
  private slots = new Uint32Array(256);

  /** Number of paths. */
  get size(): number {
    return this.count;
  }

  /** The id of the path `bytes[from..to)`, which is copied if it is new. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(bytes, from, to) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.equals(this.slots[slot] - 1, bytes, from, to)) return this.slots[slot] - 1;
    }
    const id = this.count;
    this.append(bytes, from, to);
    this.slots[slot] = id + 1;
    if (this.count * 2 > this.slots.length) this.rehash(this.slots.length * 2);
    return id;
  }

  /** The id of the path `bytes[from..to)`, or -1. */
  find(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hashOf(bytes, from, to) & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.equals(this.slots[slot] - 1, bytes, from, to)) return this.slots[slot] - 1;
    }
    return -1;
  }

  /** Sorts ids by the bytes of their paths, in place. */
  sort(ids: Uint32Array): Uint32Array {
    const bytes = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const { ends } = this;
    return ids.sort((a, b) => bytes.compare(bytes, this.startOf(b), ends[b], this.startOf(a), ends[a]));
  }

  /** The bytes of a path: a view, valid until the next `add`. */
  path(id: number): Uint8Array {
    return this.bytes.subarray(this.startOf(id), this.ends[id]);
  }

  /** The state: path i is `bytes[ends[i - 1] ?? 0 .. ends[i])`. */
  save(): { bytes: Uint8Array; ends: Uint32Array } {
    return { bytes: this.bytes.subarray(0, this.startOf(this.count)), ends: this.ends.subarray(0, this.count) };
  }

  /** Replaces the state by one that `save` gave. */
  load(state: { bytes: Uint8Array; ends: Uint32Array }): void {
    this.bytes = state.bytes.slice();
    this.ends = state.ends.slice();
    this.count = state.ends.length;
    this.rehash(2 ** Math.max(8, 32 - Math.clz32(this.count * 2)));
  }

  private startOf(id: number): number {
    return id === 0 ? 0 : this.ends[id - 1];
  }

  private equals(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(id);
    if (this.ends[id] - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }

  private append(bytes: Uint8Array, from: number, to: number): void {
    const start = this.startOf(this.count);
    const end = start + to - from;
    if (end > this.bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.bytes.length * 2, 4096));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    if (this.count >= this.ends.length) {
      const larger = new Uint32Array(Math.max(this.ends.length * 2, 128));
      larger.set(this.ends);
      this.ends = larger;
    }
    this.bytes.set(bytes.subarray(from, to), start);
    this.ends[this.count++] = end;
  }

  private rehash(length: number): void {
    const slots = new Uint32Array(length);
    for (let id = 0; id < this.count; id++) {
      let slot = hashOf(this.bytes, this.startOf(id), this.ends[id]) & (length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (length - 1);
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}
