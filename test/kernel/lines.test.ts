import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { packTableBytes } from '../../src/kernel/pack-tables.js';
import { planRegions, type KernelSizes } from '../../src/kernel/regions.js';
import { GitObjects, kernelModules, rawIds, smallSizes } from '../support/git-objects.js';
import { rawKernel } from './raw-kernel.js';

const ZERO = '0'.repeat(40);
const sizes: KernelSizes = { ...smallSizes, lineCacheBytes: 16 << 20, baseCacheBytes: 16 << 20, inputBytes: 1 << 20 };
const USED = 1;
const BINARY = 1;

/** What is kept in the line cache, by blob id: its blocks are walked from end to end (cache.ts draws them). */
function keptIndexes(kernel: Kernel, packTableBytes: number): Map<string, Buffer> {
  const memory = Buffer.from(kernel.memory.buffer);
  const cache = planRegions(sizes, packTableBytes).lineCache.at;
  const kept = new Map<string, Buffer>();
  const end = memory.readUInt32LE(cache + 4);
  for (let block = memory.readUInt32LE(cache); block < end;) {
    const size = memory.readUInt32LE(block);
    if (size & USED) {
      const length = memory.readUInt32LE(block + 20);
      kept.set(
        memory.toString('hex', block + 32, block + 52),
        Buffer.from(memory.subarray(block + 64, block + 64 + length)),
      );
    }
    block += size & ~USED;
  }
  return kept;
}

/** A line index taken apart (lines.ts and cut.ts draw it). */
function readIndex(index: Buffer | undefined): {
  lines: number;
  binary: boolean;
  cutLines: number[];
  hashes: bigint[];
  indents: number[];
} {
  if (index === undefined) throw new Error('there is no index');
  const lines = index.readUInt32LE(0);
  const cuts = index.readUInt32LE(8);
  const hashes = 16 + 8 * cuts;
  expect(index).toHaveLength(hashes + 9 * lines);
  return {
    lines,
    binary: (index.readUInt32LE(4) & BINARY) !== 0,
    cutLines: Array.from({ length: cuts }, (_, i) => index.readUInt32LE(16 + 8 * i)),
    hashes: Array.from({ length: lines }, (_, i) => index.readBigUInt64LE(hashes + 8 * i)),
    indents: [...index.subarray(hashes + 8 * lines)],
  };
}

/** The ids whose indexes are not the same in both. */
const differing = (a: Map<string, Buffer>, b: Map<string, Buffer>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((oid) => a.get(oid)?.equals(b.get(oid) ?? Buffer.alloc(0)) !== true);

/** The lines of a text as Latin-1, each with the line feed that it has. */
const linesOf = (text: Buffer): string[] => text.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
const isBinary = (text: Buffer): boolean => text.subarray(0, 8000).includes(0);

const pieces = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', ' ', '  ', '\t', '\t\t', '        ', '}', 'x = 1', '\v', '\f'),
  },
  { weight: 4, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 20 }).map((text) => text.replaceAll('\0', '')) },
  { weight: 3, arbitrary: fc.nat(70).map((length) => 'abcdefghijklmnop'.repeat(5).slice(0, length)) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9000 }).map((length) => 'long '.repeat(length / 5)) },
  { weight: 1, arbitrary: fc.constantFrom('é\xff\n', '\0', `${'fill\n'.repeat(1700)}\0`) },
);
const texts = fc.oneof(
  { weight: 8, arbitrary: fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.nat(70).map((length) => '\n'.repeat(length)) },
  { weight: 2, arbitrary: fc.nat(70).map((length) => 'z'.repeat(length)) },
);
/** Two texts, the second mostly an edit of the first. */
const versions = fc
  .tuple(texts, fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(pieces, fc.constant(''))), { maxLength: 3 }), texts)
  .map(([before, edits, other]): [string, string] => {
    if (edits.length === 0) return [before, other];
    let after = before;
    for (const [place, length, text] of edits) {
      const at = place % (after.length + 1);
      after = after.slice(0, at) + text + after.slice(at + length);
    }
    return [before, after];
  });

/** What no random text is sure to be: the ends of files, and head and tail that meet or overlap. */
const corners: [string, string][] = [
  ['', 'a'],
  ['a', 'a\n'],
  ['a\nb', 'a\nb\n'],
  ['a\nb\n', 'a\nb\nb\n'],
  ['a\n', 'a\na\n'],
  ['a\na\n', 'a\na\na\na\n'],
  ['x\n\n', 'x\n\n\n'],
  ['ab\nab\n', 'ab\nxab\n'],
  ['\n', '\n\n'],
  ['a\r\nb\r\n', 'a\nb\r\n'],
  ['a\r\n', 'a\r'],
  [`${'q'.repeat(7999)}\0`, `${'q'.repeat(8000)}\0`],
  ['text\n', 'text\n\0'],
  [`${'x'.repeat(15)}\n`.repeat(9), `${'x'.repeat(15)}\n`.repeat(8) + 'x'.repeat(15)],
];

const pairs: [Buffer, Buffer][] = [...corners, ...fc.sample(versions, { seed: 11, numRuns: 1000 })].map(([a, b]) => [
  Buffer.from(a, 'latin1'),
  Buffer.from(b, 'latin1'),
]);

/** All the texts by their ids, and the pairs as ids. */
const objects = new GitObjects();
const textOf = new Map<string, Buffer>();
const ids = pairs.map(([before, after]) =>
  [before, after].map((text) => {
    const oid = objects.add('blob', text);
    textOf.set(oid, text);
    return oid;
  }),
);
/** Of one pack with an index of its own. */
const PACK_TABLE_BYTES = packTableBytes({
  packBytes: [0],
  indexes: [{ objectCount: 0, largeOffsetCount: 0, packs: 0, read: () => undefined }],
});

/** Compares pairs of blobs, each side given or not. */
function compare(kernel: Kernel, blobs: readonly (readonly [string, string])[]): Uint32Array {
  const parts = blobs.map(([before, after]) => {
    const flags = (before === ZERO ? 0 : 1) | (after === ZERO ? 0 : 2);
    return Buffer.concat([Buffer.of(flags, 0, 0, 0), rawIds(before, after)]);
  });
  const rows: number[] = [];
  for (let from = 0; from < parts.length; from += kernel.mostBlobPairs) {
    for (const word of kernel.blobChanges(Buffer.concat(parts.slice(from, from + kernel.mostBlobPairs))))
      rows.push(word);
  }
  return Uint32Array.from(rows);
}

const alone: Map<string, Buffer>[] = [];

describe.each(kernelModules)('line indexes (%s)', (file, module) => {
  let indexes: Map<string, Buffer>;
  let bytesAlone: number;
  beforeAll(() => {
    const kernel = objects.packedKernel(sizes, module);
    compare(
      kernel,
      [...textOf.keys()].map((oid) => [ZERO, oid] as const),
    );
    indexes = keptIndexes(kernel, PACK_TABLE_BYTES);
    bytesAlone = kernel.counters().bytesIndexed;
    alone.push(indexes);
  });

  test('are there for every text, with one hash and one indent a line, or none for what is binary', () => {
    expect(indexes.size).toBe(textOf.size);
    for (const [oid, text] of textOf) {
      const index = readIndex(indexes.get(oid));
      expect(index.binary).toBe(isBinary(text));
      const lines = index.binary ? [] : linesOf(text);
      expect(index.lines).toBe(lines.length);
      // Where blocks of 1024 bytes from the end begin, counted in line feeds before.
      const blocks = Array.from(
        { length: index.binary ? 0 : text.length >> 10 },
        (_, i) => (text.length & 1023) + 1024 * i,
      );
      expect(index.cutLines).toEqual(blocks.map((at) => text.subarray(0, at).filter((byte) => byte === 10).length));
    }
  });

  test('give equal hashes to equal lines and different ones to all others', () => {
    const hashOf = new Map<string, bigint>();
    const lineOf = new Map<bigint, string>();
    for (const [oid, text] of textOf) {
      if (isBinary(text)) continue;
      const { hashes } = readIndex(indexes.get(oid));
      linesOf(text).forEach((line, i) => {
        const hash = hashOf.get(line) ?? hashes[i];
        hashOf.set(line, hash);
        if (hash !== hashes[i] || (lineOf.get(hash) ?? line) !== line) throw new Error(JSON.stringify(line));
        lineOf.set(hash, line);
      });
    }
    expect(hashOf.size).toBeGreaterThan(1000);
  });

  test('give each line the indent that `indentOf` finds', () => {
    const raw = rawKernel(file);
    for (const [oid, text] of textOf) {
      if (isBinary(text)) continue;
      const { indents } = readIndex(indexes.get(oid));
      raw.memory.set(text, 4096);
      let at = 4096;
      const expected = linesOf(text).map((line) => raw.call['indentOf'](at, (at += line.length)));
      expect(indents).toEqual(expected);
    }
  });

  test.each(['new', 'old'])('made from those of another version, for the %s side, equal those made alone', (side) => {
    const kernel = objects.packedKernel(sizes, module);
    // Of a pair, the side that is there already gives its lines to the other one.
    const blobs = ids.flatMap(([before, after]) =>
      side === 'new'
        ? [[before, ZERO] as const, [before, after] as const]
        : [[ZERO, after] as const, [before, after] as const],
    );
    compare(kernel, blobs);
    expect(differing(keptIndexes(kernel, PACK_TABLE_BYTES), indexes)).toEqual([]);
    expect(kernel.counters().bytesIndexed).toBeLessThan(0.95 * bytesAlone);
  });

  test('made while the caches are tiny lead to the same rows', () => {
    const expected = compare(objects.packedKernel(sizes, module), ids as [string, string][]);
    const tiny = { ...sizes, baseCacheBytes: 8192, lineCacheBytes: 8192, windowCacheBytes: 40 << 10 };
    for (const kernel of [objects.packedKernel(tiny, module), objects.kernel(tiny, module)]) {
      expect(Buffer.from(compare(kernel, ids as [string, string][]).buffer).equals(Buffer.from(expected.buffer))).toBe(
        true,
      );
      expect(kernel.counters().lines.evictions).toBeGreaterThan(100);
    }
  });
});

test('both builds make the same indexes', () => {
  expect(alone).toHaveLength(2);
  expect(differing(alone[0], alone[1])).toEqual([]);
});
