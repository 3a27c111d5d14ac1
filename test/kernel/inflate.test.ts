// Inflate against zlib: whatever node's zlib takes with the expected length, the kernel takes with the same bytes, and nothing else.
// The output stands between guard bytes; the input ends 16 bytes before the memory does, so a longer over-read traps.
import asc from 'assemblyscript/asc';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { constants, deflateRawSync, deflateSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { adler32, BitWriter, content, dynamicHeader, oddBlock, wrap } from './deflate-streams.js';
import { instantiate, kernelFiles, rawKernel, type RawKernel } from './raw-kernel.js';

const BAD_STREAM = -2;
const WRONG_SIZE = -3;
const PAGES = 64;
const TABLES = 1024;
const RUN_TABLE = 65536;
const OUT = 3 * 65536;
const GUARD = 64;
const GUARD_BYTE = 0xa5;

interface Outcome {
  code: number;
  bytes: Buffer;
}

class Inflater {
  private readonly tableEnd: number;

  constructor(
    private readonly kernel: RawKernel,
    private readonly inRuns: boolean,
  ) {
    kernel.call.initInflate(TABLES);
    this.tableEnd = TABLES + kernel.constant('INFLATE_TABLE_BYTES');
    kernel.memory.fill(GUARD_BYTE, this.tableEnd, this.tableEnd + GUARD);
  }

  /** Inflates `stream` with room for `length` bytes; `cuts` are the lengths of the input's runs, the last run takes the rest. */
  run(stream: Uint8Array, length: number, cuts: number[] = []): Outcome {
    const { call, memory } = this.kernel;
    memory.fill(GUARD_BYTE, OUT - GUARD, OUT + length + GUARD);
    if (this.inRuns) this.lay(stream, cuts);
    else {
      const at = memory.length - 16 - stream.length;
      memory.set(stream, at);
      call.inputFromMemory(at, stream.length);
    }
    const code = call.inflate(OUT, length);
    for (const from of [OUT - GUARD, OUT + length, this.tableEnd]) {
      if (memory.subarray(from, from + GUARD).some((byte) => byte !== GUARD_BYTE)) throw new Error('wrote outside');
    }
    return { code, bytes: Buffer.from(memory.subarray(OUT, OUT + length)) };
  }

  private lay(stream: Uint8Array, cuts: number[]): void {
    const { call, memory } = this.kernel;
    const table = new DataView(memory.buffer, RUN_TABLE);
    let end = memory.length - 16;
    let at = 0;
    let runs = 0;
    for (const cut of [...cuts, stream.length]) {
      const part = stream.subarray(at, at + cut);
      at += part.length;
      end -= part.length + 16;
      memory.set(part, end);
      table.setUint32(runs * 8, end, true);
      table.setUint32(runs * 8 + 4, end + part.length, true);
      runs++;
      if (at === stream.length) break;
    }
    call.readRuns(RUN_TABLE, runs);
  }
}

// Stands in for the kernel's windows: runs as the test lays them; a run's bytes are spoilt when the next begins.
const runWindows = `
import { inputFromWindow } from './input';
let table: usize = 0;
let left: u32 = 0;
export function readRuns(runs: usize, count: u32): void {
  table = runs;
  left = count;
  nextInput();
}
export function nextInput(): bool {
  if (!left) return false;
  left--;
  if (table != ${RUN_TABLE}) memory.fill(load<u32>(table - 8), 0xee, load<u32>(table - 4) - load<u32>(table - 8));
  inputFromWindow(load<u32>(table), load<u32>(table + 4));
  table += 8;
  return true;
}
`;
const runEntry = `
export { inflate, INFLATE_TABLE_BYTES, initInflate } from './inflate';
export { readRuns } from './windows';
`;

/** The kernel's inflate over `runWindows`. */
async function compileForRuns(): Promise<Uint8Array> {
  const assembly = new URL('../../src/kernel/assembly/', import.meta.url);
  const own: Record<string, string> = { 'entry.ts': runEntry, 'windows.ts': runWindows };
  let wasm: Uint8Array | undefined;
  const args =
    'entry.ts -o out.wasm -O1 --runtime stub --noAssert --importMemory --use abort= --enable simd,bulk-memory';
  const { error } = await asc.main(args.split(' '), {
    readFile: async (name) => own[name] ?? readFile(new URL(name, assembly), 'utf8').catch(() => null),
    writeFile: (_name, contents) => {
      wasm = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error || !wasm) throw error ?? new Error('the compiler wrote nothing');
  return wasm;
}

const inflaters = new Map<string, Inflater>();
beforeAll(async () => {
  for (const file of kernelFiles) inflaters.set(file, new Inflater(rawKernel(file, PAGES), false));
  inflaters.set('in runs', new Inflater(instantiate(await compileForRuns(), PAGES), true));
});
const builds = [...kernelFiles, 'in runs'];
const inflater = (build: string): Inflater => inflaters.get(build)!;

const aContent = fc
  .tuple(fc.nat(4), fc.oneof(fc.nat(40), fc.nat(2000), fc.nat(90000)), fc.nat())
  .map(([kind, length, seed]) => content(kind, length, seed));
const anOption: fc.Arbitrary<ZlibOptions> = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
});
const someCuts = fc.array(fc.oneof(fc.nat(30), fc.nat(3000)), { maxLength: 200 });

/** What zlib makes of a stream, or undefined when it refuses it. */
function byZlib(stream: Uint8Array): Buffer | undefined {
  try {
    return inflateSync(stream);
  } catch {
    return undefined;
  }
}

/** Holds our answer for a stream and an expected length against zlib's. */
function agree(build: string, stream: Uint8Array, length: number, cuts: number[] = []): void {
  const theirs = byZlib(stream);
  const ours = inflater(build).run(stream, length, cuts);
  if (theirs?.length === length) {
    expect(ours.code).toBe(0);
    expect(ours.bytes.equals(theirs)).toBe(true);
  } else {
    expect([BAD_STREAM, WRONG_SIZE]).toContain(ours.code);
  }
}

describe.each(builds)('inflate, %s,', (build) => {
  test('gives back what zlib deflated, with every level, strategy, window and memory size', () => {
    fc.assert(
      fc.property(aContent, anOption, someCuts, (plain, options, cuts) => {
        const stream = deflateSync(plain, options);
        const { code, bytes } = inflater(build).run(stream, plain.length, cuts);
        expect(code).toBe(0);
        expect(bytes.equals(plain)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('crosses blocks of every kind and flush points', () => {
    const aPart = fc.tuple(aContent, anOption, fc.constantFrom(constants.Z_SYNC_FLUSH, constants.Z_FULL_FLUSH));
    fc.assert(
      fc.property(fc.array(aPart, { maxLength: 8 }), someCuts, (parts, cuts) => {
        const raw = parts.map(([plain, options, finishFlush]) => deflateRawSync(plain, { ...options, finishFlush }));
        const plain = Buffer.concat(parts.map(([bytes]) => bytes));
        const stream = wrap(Buffer.concat([...raw, deflateRawSync('')]), plain);
        const { code, bytes } = inflater(build).run(stream, plain.length, cuts);
        expect(code).toBe(0);
        expect(bytes.equals(plain)).toBe(true);
      }),
    );
  });

  test('takes input a byte a run', () => {
    for (let kind = 0; kind < 5; kind++) {
      const plain = content(kind, 3000, kind);
      for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED]) {
        const stream = deflateSync(plain, { strategy });
        const ones = new Array<number>(stream.length).fill(1);
        expect(inflater(build).run(stream, plain.length, ones)).toEqual({ code: 0, bytes: plain });
      }
    }
  });

  test('agrees with zlib on random codes, sound and unsound', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.nat(), someCuts, (seed, cuts) => {
        const raw = oddBlock(seed);
        let plain: Buffer = Buffer.alloc(0);
        try {
          plain = inflateRawSync(raw);
          taken++;
        } catch {
          // Then no checksum can make it right.
        }
        agree(build, wrap(raw, plain), plain.length, cuts);
        const trailing = Buffer.concat([raw, Buffer.alloc(20, seed)]);
        expect(inflater(build).run(trailing, plain.length, cuts).code).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  test('refuses a distance that reaches behind the output, even if the checksum fits what stands there', () => {
    // With the fixed code: literals below 144 have 8 bits from 0x30, length 3 is 0000001, distances 1 and 2 are 00000 and 00001.
    for (const literals of [0, 40]) {
      for (const distance of [1, 2]) {
        const writer = new BitWriter();
        writer.number(3, 3);
        writer.code(0x30 + 97, 8);
        writer.code(1, 7);
        writer.code(distance - 1, 5);
        for (let i = 0; i < literals; i++) writer.code(0x30 + 98, 8);
        const copied = distance === 1 ? [97, 97, 97] : [GUARD_BYTE, 97, GUARD_BYTE];
        const plain = Buffer.from([97, ...copied, ...new Array<number>(literals).fill(98)]);
        writer.code(0, 7);
        const { code } = inflater(build).run(wrap(Buffer.from(writer.bytes), plain), plain.length);
        expect(code).toBe(distance === 1 ? 0 : BAD_STREAM);
      }
    }
  });

  test('refuses code lengths that a repeat overruns', () => {
    const literals = new Array<number>(257).fill(0);
    literals[97] = 1;
    literals[256] = 1;
    for (const overrun of [0, 1, 2]) {
      const writer = dynamicHeader(literals, [2, 2, 2, 2], overrun);
      for (let i = 0; i < 50; i++) writer.code(0, 1);
      writer.code(1, 1);
      const plain = Buffer.alloc(50, 'a');
      const { code } = inflater(build).run(wrap(Buffer.from(writer.bytes), plain), plain.length);
      expect(code).toBe(overrun === 0 ? 0 : BAD_STREAM);
    }
  });

  test('refuses every truncation', () => {
    for (let kind = 0; kind < 5; kind++) {
      const plain = content(kind, 150, kind);
      for (const level of [0, 1, 9]) {
        const stream = deflateSync(plain, { level });
        for (let length = 0; length < stream.length; length++) {
          const part = stream.subarray(0, length);
          expect(inflater(build).run(part, plain.length, [length >> 1]).code).toBe(BAD_STREAM);
        }
      }
    }
  });

  test('refuses every flip of a bit that zlib refuses, and takes those it takes', () => {
    for (let kind = 0; kind < 5; kind++) {
      const plain = content(kind, 100, kind);
      for (const options of [{ level: 0 }, { strategy: constants.Z_FIXED }, { level: 9 }]) {
        const stream = deflateSync(plain, options);
        for (let bit = 0; bit < stream.length * 8; bit++) {
          stream[bit >> 3] ^= 1 << (bit & 7);
          agree(build, stream, plain.length);
          stream[bit >> 3] ^= 1 << (bit & 7);
        }
      }
    }
  });

  test('agrees with zlib on streams mangled in several places', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(aContent, anOption, edits, fc.integer({ min: -3, max: 3 }), (plain, options, places, off) => {
        const stream = deflateSync(plain, options);
        for (const [place, byte] of places) stream[place % stream.length] = byte;
        agree(build, stream, Math.max(0, plain.length + off));
      }),
      { numRuns: 300 },
    );
  });

  test('refuses garbage after a sound header, and writes nothing outside', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(3), fc.nat(2000), (bytes, type, length) => {
        const stream = Buffer.from([0x78, 0x9c, ...bytes]);
        if (stream.length > 2) stream[2] = (stream[2] & ~6) | (type << 1);
        agree(build, stream, length);
      }),
      { numRuns: 2000 },
    );
  });

  test('says when the stream is longer or shorter than expected', () => {
    fc.assert(
      fc.property(aContent, anOption, fc.integer({ min: 1, max: 300 }), (plain, options, off) => {
        const stream = deflateSync(plain, options);
        expect(inflater(build).run(stream, plain.length + off).code).toBe(WRONG_SIZE);
        if (plain.length >= off) expect(inflater(build).run(stream, plain.length - off).code).toBe(WRONG_SIZE);
      }),
    );
  });

  test('refuses a wrong method, window, header check, dictionary and checksum', () => {
    const plain = Buffer.from('a stream');
    const stream = deflateSync(plain);
    const withHeader = (method: number, flags: number): Buffer => {
      const changed = Buffer.from(stream);
      changed[0] = method;
      changed[1] = flags + ((31 - (((method << 8) | flags) % 31)) % 31);
      return changed;
    };
    expect(inflater(build).run(withHeader(0x78, 0x80), plain.length).code).toBe(0);
    for (const [method, flags] of [
      [0x79, 0x80],
      [0x88, 0x80],
      [0x78, 0x20],
    ] as const) {
      const changed = withHeader(method, flags);
      expect(changed.readUInt16BE(0) % 31).toBe(0);
      expect(inflater(build).run(changed, plain.length).code).toBe(BAD_STREAM);
    }
    const badCheck = Buffer.from(stream);
    badCheck[1] ^= 1;
    const badSum = Buffer.from(stream);
    badSum[badSum.length - 1] ^= 1;
    expect(inflater(build).run(badCheck, plain.length).code).toBe(BAD_STREAM);
    expect(inflater(build).run(badSum, plain.length).code).toBe(BAD_STREAM);
  });
});

describe.each(kernelFiles)('adler32, %s,', (file) => {
  test('is the checksum of RFC 1950 for any length', () => {
    const { call, memory } = rawKernel(file, PAGES);
    for (const length of [0, 1, 31, 32, 33, 63, 5535, 5536, 5537, 5552, 5553, 70001, 300000]) {
      for (const bytes of [Buffer.alloc(length, 255), content(0, length, length)]) {
        memory.set(bytes, OUT);
        expect(call.adler32(OUT, length) >>> 0).toBe(adler32(bytes));
      }
    }
  });
});
