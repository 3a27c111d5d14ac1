// The one TypeScript face of the kernel: makes its memory, hands batches in, takes rows out. Everything is synchronous and belongs
// to one thread. Rows are what assembly/*.ts draws; views returned here hold until the next call.

import { readFileSync } from 'node:fs';
import { CodefangError } from '../base/errors.js';
import { COUNTERS, readCounters, type KernelCounters } from './counters.js';
import { Fault, faultError } from './fault-codes.js';
import { indexTableNames, packTableBytes, writePackTables, type PackTables } from './pack-tables.js';
import { planRegions, regionNames, type KernelSizes, type RegionPlan } from './regions.js';

/** What the kernel asks of whoever owns it. */
export interface KernelHost {
  /** Fills `into` from a pack's byte `offset` on; returns how many bytes came. */
  readPack(pack: number, offset: number, into: Uint8Array): number;
  /**
   * An object that is in no pack: git's type number (1 commit, 2 tree, 3 blob, 4 tag) and bytes; what is absent is undefined. What it
   * throws ends the call that needed the object, and is thrown from there.
   */
  findObject(oid: Uint8Array): { readonly type: number; readonly bytes: Uint8Array } | 'too-large' | undefined;
  /** File name of a pack, for messages. */
  packName(pack: number): string;
}

interface KernelExports {
  configure(regions: number, oidBytes: number, windowBits: number, space: number): void;
  attachPacks(): void;
  firstParents(most: number, boundaries: number): number;
  commits(count: number): number;
  treeChanges(count: number): number;
  blobChanges(count: number): number;
  objects(count: number): number;
  object(): number;
  sizes(count: number): number;
  openBlocks(): number;
  addSources(count: number, textFlags: number): number;
  scoreDestinations(count: number, minimum: number, firstSource: number, textFlags: number): number;
  faultPlace(out: number): void;
  counters(out: number): void;
}

/** An object's type (git's number) and its bytes, which hold until the next call. */
export interface LoadedObject {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** A file beside this one, in lib/ and in a bundle. Not written as `new URL('…', import.meta.url)`: bundlers take that for an asset to rename. */
function beside(file: string): URL {
  return new URL(file, import.meta.url);
}

let compiled: WebAssembly.Module | undefined;

/** The kernel's code, compiled once a thread, for who has the time before a kernel is made: with SIMD, or without where the machine has none. */
export function kernelModule(): WebAssembly.Module {
  if (compiled === undefined) {
    const simd = readFileSync(beside('./kernel.wasm'));
    compiled = new WebAssembly.Module(WebAssembly.validate(simd) ? simd : readFileSync(beside('./kernel-scalar.wasm')));
  }
  return compiled;
}

/** What one call may give: more than any history holds in a batch, and less than a typed array can. */
const MOST_ROW_BYTES = 1 << 30;
const CONFIG_SPACE = 1024;
const CONFIG_OUT = 2048;
/** Four slots of (source u32, key i32), comparison.ts. */
const SLOT_BYTES = 32;

/** One kernel instance with its own memory. */
export class Kernel {
  readonly memory: WebAssembly.Memory;
  readonly oidBytes: 20 | 32;
  private readonly regions: RegionPlan;
  private readonly host: KernelHost;
  private readonly exports: KernelExports;
  private readonly bytes: Uint8Array;
  /** Rows drained in the present call. */
  private rows = new Uint8Array(1 << 16);
  private rowBytes = 0;
  private outside: Uint8Array | undefined;
  /** What the host threw in the present call. */
  private thrown: unknown;

  /** Makes the memory and lays down the pack tables. Throws `user-bad-option` when the sizes do not fit an address space. */
  constructor(
    sizes: KernelSizes,
    oidBytes: 20 | 32,
    tables: PackTables,
    host: KernelHost,
    module: WebAssembly.Module = kernelModule(),
  ) {
    this.regions = planRegions(sizes, packTableBytes(tables));
    this.oidBytes = oidBytes;
    this.host = host;
    const pages = Math.ceil(this.regions.totalBytes / 65536);
    // Addresses must stay below 2^31, where faults begin.
    if (pages > 32767) {
      throw new CodefangError(
        'user-bad-option',
        `the caches of one worker take ${String(pages >> 4)} MiB, and it has room for 2047 MiB`,
        { hint: 'give a smaller --blob-arena-size or --blob-cache-size' },
      );
    }
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.bytes = new Uint8Array(this.memory.buffer);
    this.exports = new WebAssembly.Instance(module, {
      env: { memory: this.memory },
      host: {
        readPack: (pack: number, offset: number, to: number, length: number) => this.readPack(pack, offset, to, length),
        readIndex: (index: number, table: number, offset: number, to: number, length: number) =>
          this.readIndex(tables, index, table, offset, to, length),
        findObject: (oid: number) => this.findObject(oid),
        takeObject: (to: number) => {
          if (this.outside !== undefined) this.bytes.set(this.outside, to);
          this.outside = undefined;
        },
        drain: (length: number) => {
          this.drain(length);
        },
      },
    }).exports as unknown as KernelExports;
    const table = new Uint32Array(this.memory.buffer, this.regions.config.at, 2 * regionNames.length);
    regionNames.forEach((name, i) => {
      table[2 * i] = this.regions[name].at;
      table[2 * i + 1] = this.regions[name].bytes;
    });
    const { at } = this.regions.config;
    this.exports.configure(at, oidBytes, Math.log2(sizes.windowBytes), at + CONFIG_SPACE);
    writePackTables(this.memory, this.regions.packTable.at, tables);
    this.exports.attachPacks();
  }

  /**
   * Rows of commits.ts from `start` along first parents, newest first, at most `most`, ending at a root or at one of the
   * `boundary` ids (concatenated).
   */
  firstParents(start: Uint8Array, most: number, boundary: Uint8Array): Uint32Array {
    this.handIn(start, 0);
    this.handIn(boundary, 32);
    return this.rowsOf(this.exports.firstParents(most, boundary.length / this.oidBytes));
  }

  /** Rows of commits.ts for the ids, in their order; at most `mostObjects` of them. */
  commits(oids: Uint8Array): Uint32Array {
    this.handIn(oids, 0);
    return this.rowsOf(this.exports.commits(oids.length / this.oidBytes));
  }

  /** Rows of trees.ts for (old tree, new tree) pairs of ids; at most `mostTreePairs` of them. */
  treeChanges(pairs: Uint8Array): Uint32Array {
    this.handIn(pairs, 0);
    return this.rowsOf(this.exports.treeChanges(pairs.length / (2 * this.oidBytes)));
  }

  /** Rows of changes.ts for pairs drawn there; at most `mostBlobPairs` of them. */
  blobChanges(pairs: Uint8Array): Uint32Array {
    this.handIn(pairs, 0);
    return this.rowsOf(this.exports.blobChanges(pairs.length / (4 + 2 * this.oidBytes)));
  }

  /** Sizes of blobs in bytes as i32, -1 for what is missing or no blob. */
  sizes(oids: Uint8Array): Uint32Array {
    const width = this.oidBytes;
    const sizes = new Uint32Array(oids.length / width);
    for (let from = 0; from < sizes.length; from += this.mostObjects) {
      const part = oids.subarray(from * width, (from + this.mostObjects) * width);
      this.handIn(part, 0);
      sizes.set(this.rowsOf(this.exports.sizes(part.length / width)), from);
    }
    return sizes;
  }

  /** Starts comparing files by content; the arena is in use until the last `scoreDestinations`. */
  openBlocks(): void {
    this.rowBytes = 0;
    this.rowsOf(this.exports.openBlocks());
  }

  /** Takes sources (comparison.ts), at most `mostSources`, as a new block; returns how many of them fitted. */
  addSources(rows: Uint8Array): number {
    this.handIn(rows, 0);
    const held = this.exports.addSources(rows.length / (8 + this.oidBytes), 0);
    this.rowsOf(Math.min(held, 0));
    return held;
  }

  /** Scores destinations (comparison.ts), at most `mostDestinations`, against the block; their slots as they are then. */
  scoreDestinations(rows: Uint8Array, minimumScore: number, firstSource: number): Uint32Array {
    this.handIn(rows, 0);
    const count = rows.length / (8 + this.oidBytes + SLOT_BYTES);
    return this.rowsOf(this.exports.scoreDestinations(count, minimumScore, firstSource, 0));
  }

  /** How many ids, tree pairs and blob pairs one call takes. */
  get mostObjects(): number {
    return Math.floor(this.regions.input.bytes / this.oidBytes);
  }
  get mostTreePairs(): number {
    return Math.floor(this.regions.input.bytes / (2 * this.oidBytes));
  }
  get mostBlobPairs(): number {
    return Math.floor(this.regions.input.bytes / (4 + 2 * this.oidBytes));
  }
  get mostSources(): number {
    return Math.floor(this.regions.input.bytes / (8 + this.oidBytes));
  }
  get mostDestinations(): number {
    return Math.floor(this.regions.input.bytes / (8 + this.oidBytes + SLOT_BYTES));
  }

  /**
   * Loads a batch of objects through the arena and shows them one after the other, in order; what does not fit in the arena is
   * loaded by itself. An absent object is shown as undefined, one too large for the memory as 'too-large'.
   */
  forEachObject(oids: Uint8Array, show: (object: LoadedObject | 'too-large' | undefined, row: number) => void): void {
    const width = this.oidBytes;
    for (let from = 0; from < oids.length; from += this.mostObjects * width) {
      const part = oids.subarray(from, from + this.mostObjects * width);
      this.handIn(part, 0);
      const rows = this.rowsOf(this.exports.objects(part.length / width)).slice();
      for (let i = 0; i < part.length / width; i++) {
        const oid = part.subarray(i * width, (i + 1) * width);
        const type = (rows[3 * i] ?? 0) | 0;
        // What failed is asked for again by itself, so that its place is not that of a later failure of the batch.
        const alone = type < 0 && type !== Fault.missing;
        show(alone ? this.loadOne(oid) : this.loaded(rows, 3 * i), from / width + i);
      }
    }
  }

  /** One object, as `forEachObject` shows it. */
  private loadOne(oid: Uint8Array): LoadedObject | 'too-large' | undefined {
    this.handIn(oid, 0);
    return this.loaded(this.rowsOf(this.exports.object()), 0);
  }

  private loaded(rows: Uint32Array, at: number): LoadedObject | 'too-large' | undefined {
    const type = (rows[at] ?? 0) | 0;
    if (type === Fault.missing) return undefined;
    if (type === Fault.tooLarge) return 'too-large';
    if (type < 0) throw this.failure(type);
    const from = rows[at + 2] ?? 0;
    return { type, bytes: this.bytes.subarray(from, from + (rows[at + 1] ?? 0)) };
  }

  /** What this kernel has done. */
  counters(): KernelCounters {
    const at = this.regions.config.at + CONFIG_OUT;
    this.exports.counters(at);
    return readCounters(new Float64Array(this.memory.buffer, at, COUNTERS));
  }

  private handIn(data: Uint8Array, offset: number): void {
    const { at, bytes } = this.regions.input;
    if (offset + data.length > bytes) throw new CodefangError('bug-kernel', 'batch is larger than the input region');
    this.bytes.set(data, at + offset);
    this.rowBytes = 0;
    this.thrown = undefined;
  }

  private rowsOf(result: number): Uint32Array {
    if (result < 0) throw this.failure(result);
    return new Uint32Array(this.rows.buffer, 0, this.rowBytes >> 2);
  }

  private failure(fault: number): unknown {
    return fault === Fault.hostFailed ? this.thrown : faultError(fault, this.place());
  }

  private place(): { oid: string; file?: string; offset?: number } {
    const at = this.regions.config.at + CONFIG_OUT;
    this.exports.faultPlace(at);
    const view = new DataView(this.memory.buffer);
    const pack = view.getInt32(at, true);
    const oid = Buffer.from(this.bytes.subarray(at + 16, at + 16 + this.oidBytes)).toString('hex');
    return pack < 0 ? { oid } : { oid, file: this.host.packName(pack), offset: view.getFloat64(at + 8, true) };
  }

  private readPack(pack: number, offset: number, to: number, length: number): number {
    return this.host.readPack(pack, offset, this.bytes.subarray(to, to + length));
  }

  /** 1, or 0 for a failure, which ends the call: what is then looked for outside the packs is answered with it. */
  private readIndex(
    { indexes }: PackTables,
    index: number,
    table: number,
    offset: number,
    to: number,
    length: number,
  ): number {
    try {
      indexes[index].read(indexTableNames[table], offset, this.bytes.subarray(to, to + length));
      return 1;
    } catch (error) {
      this.thrown ??= error;
      return 0;
    }
  }

  private findObject(at: number): number {
    if (this.thrown !== undefined) return Fault.hostFailed;
    let object: ReturnType<KernelHost['findObject']>;
    try {
      object = this.host.findObject(this.bytes.slice(at, at + this.oidBytes));
    } catch (error) {
      this.thrown ??= error;
      return Fault.hostFailed;
    }
    if (object === undefined) return Fault.missing;
    if (object === 'too-large') return Fault.tooLarge;
    this.outside = object.bytes;
    return object.bytes.length * 8 + object.type;
  }

  private drain(length: number): void {
    const wanted = this.rowBytes + length;
    if (wanted > MOST_ROW_BYTES) {
      throw new CodefangError('repository-too-large', 'what a few commits changed takes more than 1 GiB to list');
    }
    if (wanted > this.rows.length) {
      const larger = new Uint8Array(Math.max(wanted, this.rows.length * 2));
      larger.set(this.rows.subarray(0, this.rowBytes));
      this.rows = larger;
    }
    const { at } = this.regions.output;
    this.rows.set(this.bytes.subarray(at, at + length), this.rowBytes);
    this.rowBytes = wanted;
  }
}
