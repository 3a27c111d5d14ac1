// Drives the similarity functions of the kernel (src/kernel/assembly/similarity.ts) over blobs that JavaScript reads, without
// the rest of the kernel: an oracle for rename detection that tests use.
// Law: a blob is asked for at most once a block of sources, and only if its size lets it matter.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEXT = 1;
const WITHOUT_TAIL = 2;
const TOO_LARGE = -10;
const PAGE = 65536;
const BINARY_WITHIN = 8000;

/** True if git takes these bytes for binary: a NUL among the first 8000. @param {Uint8Array} bytes */
export function isBinary(bytes) {
  const nul = bytes.indexOf(0);
  return nul >= 0 && nul < BINARY_WITHIN;
}

/** True if the git of this machine leaves bytes after the last newline out of its scores, as it did before 2.43.2. */
export function gitLeavesTailOut() {
  const directory = mkdtempSync(join(tmpdir(), 'codefang-tail-'));
  try {
    for (const name of ['one', 'two']) {
      mkdirSync(join(directory, name));
      writeFileSync(join(directory, name, `${name}.txt`), `${name}\n${'tail '.repeat(8)}`);
    }
    const args = ['diff', '--no-index', '--name-status', '-M50%', 'one', 'two'];
    return !spawnSync('git', args, { cwd: directory }).stdout.toString().startsWith('R');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A kernel's similarity functions, with memory of their own. */
export class SimilarityKernel {
  /**
   * @param {Uint8Array} wasm the compiled kernel
   * @param {{ regionBytes?: number, withoutTail?: boolean }} [options] bytes of the comparison's region (the least by default);
   *   `withoutTail` scores as git before 2.43.2 does
   */
  constructor(wasm, { regionBytes = 0, withoutTail = false } = {}) {
    const module = new WebAssembly.Module(new Uint8Array(wasm));
    /** @type {Record<string, Record<string, WebAssembly.ImportValue>>} */
    const imports = {};
    this.memory = new WebAssembly.Memory({ initial: 16 });
    for (const { module: room, name, kind } of WebAssembly.Module.imports(module)) {
      imports[room] ??= {};
      imports[room][name] = kind === 'memory' ? this.memory : () => 0;
    }
    /** @type {any} */
    this.calls = new WebAssembly.Instance(module, imports).exports;
    this.tail = withoutTail ? WITHOUT_TAIL : 0;
    this.slots = PAGE;
    this.region = 2 * PAGE;
    this.regionBytes = Math.max(regionBytes, this.calls.comparisonBytes());
    this.blob = this.region + Math.ceil(this.regionBytes / 16) * 16;
    this.reserve(this.blob);
    this.open();
  }

  /** Starts over with no sources. */
  open() {
    if (this.calls.openComparison(this.region, this.regionBytes) !== 0) throw new Error('the region is too small');
  }

  /** @param {number} end */
  reserve(end) {
    const missing = end + 64 - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
  }

  /** Puts bytes into memory; what they are goes into the flags. @param {Uint8Array} bytes @returns {[number, number, number]} */
  place(bytes) {
    this.reserve(this.blob + bytes.length);
    new Uint8Array(this.memory.buffer).set(bytes, this.blob);
    return [this.blob, bytes.length, this.tail | (isBinary(bytes) ? 0 : TEXT)];
  }

  /** The four best of many sources for each destination, blocks of sources in order.
   * @param {(Uint8Array | undefined)[]} sources @param {number[]} sourceNames
   * @param {(Uint8Array | undefined)[]} destinations @param {number[]} destinationNames @param {number} minimumScore */
  best(sources, sourceNames, destinations, destinationNames, minimumScore) {
    const slotBytes = this.calls.slotBytes();
    const slots = new Uint8Array(destinations.length * slotBytes).fill(255);
    let first = 0;
    while (first < sources.length) {
      this.calls.clearSources();
      let next = first;
      for (; next < sources.length; next++) {
        const bytes = sources[next];
        const name = sourceNames[next];
        const row =
          bytes === undefined ? this.calls.addUnlikeSource(name) : this.calls.addSource(...this.place(bytes), name);
        if (row === TOO_LARGE && next > first) break;
        if (row < 0) throw new Error(`addSource failed: ${row}`);
      }
      for (const [at, bytes] of destinations.entries()) {
        if (bytes === undefined) continue;
        const placed = this.place(bytes);
        const memory = new Uint8Array(this.memory.buffer);
        memory.set(slots.subarray(at * slotBytes, (at + 1) * slotBytes), this.slots);
        const code = this.calls.scoreDestination(...placed, destinationNames[at], minimumScore, first, this.slots);
        if (code !== 0) throw new Error(`scoreDestination failed: ${code}`);
        slots.set(memory.subarray(this.slots, this.slots + slotBytes), at * slotBytes);
      }
      first = next;
    }
    const words = new Int32Array(slots.buffer);
    return {
      sources: Uint32Array.from({ length: words.length / 2 }, (_, entry) => words[2 * entry]),
      keys: Int32Array.from({ length: words.length / 2 }, (_, entry) => words[2 * entry + 1]),
    };
  }
}

/** Rows `[from, to)` of a column of ids, in hexadecimal. @param {Uint8Array} oids @param {number} oidBytes @returns {string[]} */
export function hexes(oids, oidBytes) {
  const count = oids.length / oidBytes;
  return Array.from({ length: count }, (_, row) =>
    Buffer.from(oids.buffer, oids.byteOffset + row * oidBytes, oidBytes).toString('hex'),
  );
}

/** `SimilarityOracle` (src/changes/rename-similarity.ts) over a kernel and any way to read blobs. */
export class KernelOracle {
  /**
   * @param {SimilarityKernel} kernel
   * @param {(hexes: string[]) => number[]} sizesOf -1 for a missing blob
   * @param {(hexes: string[]) => (Uint8Array | undefined)[]} blobsOf
   */
  constructor(kernel, sizesOf, blobsOf, oidBytes = 20) {
    this.kernel = kernel;
    this.sizesOf = sizesOf;
    this.blobsOf = blobsOf;
    this.oidBytes = oidBytes;
    this.blobsRead = 0;
  }

  /** @param {Uint8Array} oids */
  sizes(oids) {
    return Float64Array.from(this.sizesOf(hexes(oids, this.oidBytes)));
  }

  /** @typedef {import('../src/changes/rename-similarity.js').SimilaritySide} Side */
  /** @param {Side} sources @param {Side} destinations @param {number} minimumScore */
  bestSources(sources, destinations, minimumScore) {
    const sourceBlobs = this.read(sources);
    const destinationBlobs = this.read(destinations);
    const groups = [...sources.ends.keys()].map((group) => {
      const from = group === 0 ? 0 : sources.ends[group - 1];
      const to = sources.ends[group];
      const at = group === 0 ? 0 : destinations.ends[group - 1];
      const end = destinations.ends[group];
      const best = this.kernel.best(
        sourceBlobs.slice(from, to),
        [...sources.names.subarray(from, to)],
        destinationBlobs.slice(at, end),
        [...destinations.names.subarray(at, end)],
        minimumScore,
      );
      return { sources: best.sources.map((source) => source + from), keys: best.keys };
    });
    return {
      sources: Uint32Array.from(groups.flatMap((group) => [...group.sources])),
      keys: Int32Array.from(groups.flatMap((group) => [...group.keys])),
    };
  }

  /** @param {Side} side @returns {(Uint8Array | undefined)[]} */
  read(side) {
    const all = hexes(side.oids, this.oidBytes);
    const wanted = [...all.keys()].filter((row) => side.sizes[row] >= 0);
    const blobs = this.blobsOf(wanted.map((row) => all[row]));
    this.blobsRead += wanted.length;
    /** @type {(Uint8Array | undefined)[]} */
    const rows = all.map(() => undefined);
    for (const [at, row] of wanted.entries()) rows[row] = blobs[at];
    return rows;
  }
}
