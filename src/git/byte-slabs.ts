// Memory for contents that come and go by the thousand, used again when they are read no more. By itself it would be garbage of all sizes,
// which is collected late, and whose holes in the heap of the process are of little use after.
// Laws: what was taken and not given back is in nobody else's hands; what is never given back is garbage as any other.

/** Contents up to half of it share a slab. */
const SLAB_BYTES = 2 * 1024 * 1024;
const ALIGNMENT = 8;

interface Slab {
  readonly buffer: ArrayBuffer;
  used: number;
  /** Pieces that are out. */
  taken: number;
}

/** Slabs that are cut into pieces. */
export class ByteSlabs {
  readonly #slabs = new WeakMap<ArrayBufferLike, Slab>();
  readonly #free: Slab[] = [];
  #current: Slab | undefined;

  constructor(private readonly slabBytes = SLAB_BYTES) {}

  /** So many bytes, whatever is in them. */
  take(bytes: number): Uint8Array {
    // Not zero-filled, so that a size that lies costs addresses, not memory.
    if (bytes > this.slabBytes / 2) return Buffer.allocUnsafeSlow(bytes);
    let slab = this.#current;
    if (slab === undefined || slab.used + bytes > this.slabBytes) {
      slab = this.#free.pop() ?? this.#newSlab();
      this.#current = slab;
    }
    const piece = new Uint8Array(slab.buffer, slab.used, bytes);
    slab.used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    slab.taken++;
    return piece;
  }

  /** Gives back what was taken, once; a piece of anything else is left alone. */
  give(piece: Uint8Array): void {
    const slab = this.#slabs.get(piece.buffer);
    if (slab === undefined || --slab.taken > 0) return;
    slab.used = 0;
    if (slab !== this.#current) this.#free.push(slab);
  }

  #newSlab(): Slab {
    const slab = { buffer: Buffer.allocUnsafeSlow(this.slabBytes).buffer, used: 0, taken: 0 };
    this.#slabs.set(slab.buffer, slab);
    return slab;
  }
}
