import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gitLeavesTailOut, isBinary, SimilarityKernel } from '../../bench/rename-kernel.mjs';
import { type FileEntry, gitRenames } from '../changes/rename-history.js';
import { kernelFiles, type RawKernel, rawKernel } from './raw-kernel.js';

const TEXT = 1;
const WITHOUT_TAIL = 2;
const TOO_LARGE = -10;
const BAD_CALL = -12;
const SPREAD = 65536;
const FIRST = SPREAD + 7 * 65536;
const SECOND = FIRST + 16 * 65536;
const BLOB = SECOND + 16 * 65536;
const PAGES = 96;

/** Fingerprints of one or two blobs in a kernel's memory. */
class Fingerprints {
  readonly kernel: RawKernel;

  constructor(file: (typeof kernelFiles)[number] = 'kernel.wasm') {
    this.kernel = rawKernel(file, PAGES);
  }

  take(bytes: Uint8Array, flags: number, out = FIRST, outBytes?: number): number {
    this.kernel.memory.set(bytes, BLOB);
    const most = outBytes ?? this.kernel.call.fingerprintBytes(bytes.length);
    return this.kernel.call.fingerprint(BLOB, bytes.length, flags, SPREAD, out, most);
  }

  rows(count: number, at = FIRST): { hash: number; bytes: number }[] {
    const words = new Uint32Array(this.kernel.memory.buffer, at, 2 * count);
    return Array.from({ length: count }, (_, row) => ({ hash: words[2 * row], bytes: words[2 * row + 1] }));
  }

  score(source: Uint8Array, destination: Uint8Array, flags = TEXT): number {
    const sourceRows = this.take(source, flags, FIRST);
    const rows = this.take(destination, flags, SECOND);
    const { similarity } = this.kernel.call;
    return similarity(SPREAD, FIRST, sourceRows, source.length, SECOND, rows, destination.length);
  }

  spreadIsZero(): boolean {
    const spread = this.kernel.memory.subarray(SPREAD, SPREAD + this.kernel.call.spreadBytes());
    return spread.every((byte) => byte === 0);
  }
}

const text = (...lines: string[]): Buffer => Buffer.from(lines.join(''));
const line = fc.constantFrom(
  'a\n',
  'b\n',
  '\n',
  '}\r\n',
  'x\r',
  'long '.repeat(30) + '\n',
  'no end',
  '\0',
  'é\n',
  '\r\n',
);
const lines = fc.array(line, { maxLength: 60 }).map((parts) => text(...parts));
const noise = fc.uint8Array({ maxLength: 700 }).map((bytes) => Buffer.from(bytes));
const blob = fc.oneof(lines, noise);

describe.each(kernelFiles)('a fingerprint of %s', (file) => {
  const prints = new Fingerprints(file);

  it('has one row for lines that are equal, with the bytes of all of them', () => {
    const count = prints.take(text('same\n', 'same\n', 'other one\n', 'same\n'), TEXT);
    expect(prints.rows(count).map((row) => row.bytes)).toEqual([15, 10]);
  });

  it('cuts a line longer than 64 bytes into chunks of 64', () => {
    const count = prints.take(text(`${'wide'.repeat(16)}${'Wide'.repeat(16)}tail\n`), TEXT);
    expect(prints.rows(count).map((row) => row.bytes)).toEqual([64, 64, 5]);
  });

  it('leaves out the CR before a LF in text and keeps every other CR', () => {
    const unix = prints.rows(prints.take(text('one\n', 'a\rb\n'), TEXT));
    expect(prints.rows(prints.take(text('one\r\n', 'a\rb\r\n'), TEXT))).toEqual(unix);
    expect(prints.rows(prints.take(text('one\r\n', 'a\rb\r\n'), 0))).not.toEqual(unix);
    expect(prints.rows(prints.take(text('\r'), TEXT)).map((row) => row.bytes)).toEqual([1]);
  });

  it('counts what follows the last newline unless told not to', () => {
    const whole = prints.rows(prints.take(text('line\n', 'tail'), TEXT));
    expect(whole.map((row) => row.bytes)).toEqual([5, 4]);
    expect(prints.rows(prints.take(text('line\n', 'tail'), TEXT | WITHOUT_TAIL))).toEqual(whole.slice(0, 1));
  });

  it('of an empty blob has no rows', () => {
    expect(prints.take(Buffer.alloc(0), TEXT)).toBe(0);
  });

  it('counts every byte of any blob once and leaves the spread table zero', () => {
    fc.assert(
      fc.property(blob, (bytes) => {
        const rows = prints.rows(prints.take(bytes, 0));
        expect(rows.reduce((sum, row) => sum + row.bytes, 0)).toBe(bytes.length);
        expect(new Set(rows.map((row) => row.hash)).size).toBe(rows.length);
        expect(rows.every((row) => row.hash < 107927 && row.bytes > 0)).toBe(true);
        return prints.spreadIsZero();
      }),
    );
  });

  it('that does not fit is TOO_LARGE, writes nothing past its end and leaves the spread table zero', () => {
    const bytes = text(...Array.from({ length: 50 }, (_, number) => `line ${number}\n`));
    for (const rows of [0, 1, 49]) {
      prints.kernel.memory.fill(0xee, FIRST, FIRST + 1024);
      expect(prints.take(bytes, TEXT, FIRST, rows * 8)).toBe(TOO_LARGE);
      expect(prints.kernel.memory.subarray(FIRST + rows * 8, FIRST + 1024).every((byte) => byte === 0xee)).toBe(true);
      expect(prints.spreadIsZero()).toBe(true);
    }
    expect(prints.take(bytes, TEXT, FIRST, 50 * 8)).toBe(50);
  });
});

describe.each(kernelFiles)('the score of %s', (file) => {
  const prints = new Fingerprints(file);

  it('of any blob with itself is full, of two empty blobs zero', () => {
    expect(prints.score(Buffer.alloc(0), Buffer.alloc(0))).toBe(0);
    fc.assert(
      fc.property(
        blob.filter((bytes) => bytes.length > 0),
        (bytes) => prints.score(bytes, bytes, 0) === 60000,
      ),
    );
  });

  it('is the same both ways, within 0 and full, and no more than the sizes allow', () => {
    fc.assert(
      fc.property(blob, blob, (one, other) => {
        const score = prints.score(one, other);
        expect(prints.score(other, one)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        const larger = Math.max(one.length, other.length, 1);
        expect(score).toBeLessThanOrEqual((Math.min(one.length, other.length) * 60000) / larger);
        return prints.spreadIsZero();
      }),
    );
  });

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a\n', 'b\n', 'c\n', 'dd\n', 'eee\n'], { minLength: 5 }), (parts) => {
        return prints.score(text('a\n', 'b\n', 'c\n', 'dd\n', 'eee\n'), text(...parts)) === 60000;
      }),
    );
  });

  it('is what both have in common over the larger size, rounded down', () => {
    expect(prints.score(text('one\n', 'two\n', 'six\n'), text('two\n'))).toBe(20000);
    expect(prints.score(text('a\n', 'b\n', 'c\n', 'd\n', 'e\n', 'f\n', 'g\n'), text('a\n'))).toBe(8571);
  });
});

describe('the score as git has it', () => {
  const withoutTail = gitLeavesTailOut();
  const wasm = readFileSync(new URL('../../src/kernel/kernel.wasm', import.meta.url));

  it('is the percentage that git prints, for texts, binaries, CRLF, long lines and missing final newlines', () => {
    const chain = fc.sample(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.nat(), fc.nat()), { numRuns: 400, seed: 7 });
    const blobs = [manyLines(300, 1)];
    for (const [kind, place, amount] of chain) blobs.push(mutate(blobs.at(-1) ?? manyLines(9, 9), kind, place, amount));
    const trees = blobs.map(
      (data, number) => new Map<string, FileEntry>([[`f${number % 2}`, { mode: 0o100644, data }]]),
    );
    const theirs = gitRenames(trees, '1%').map((renames) => renames.at(0)?.percent ?? 0);

    const kernel = new SimilarityKernel(wasm, { withoutTail });
    const ours = blobs.map((data, number) => {
      if (number === 0) return 0;
      if (data.equals(blobs[number - 1])) return 100;
      const key = kernel.best([blobs[number - 1]], [0], [data], [1], 600).keys[0];
      return Math.trunc(((key >> 1) * 100) / 60000);
    });
    expect(ours).toEqual(theirs);
    expect(new Set(theirs).size).toBeGreaterThan(40);
    expect(blobs.filter((data) => isBinary(data)).length).toBeGreaterThan(20);
  });

  it('of large files that have nothing in common shows the collisions of its hash, as git does', () => {
    const [one, other] = [manyLines(9000, 5), manyLines(9000, 6)];
    const trees = [one, other].map((data, number) => new Map([[`f${number}`, { mode: 0o100644, data }]]));
    const kernel = new SimilarityKernel(wasm, { withoutTail });
    const score = kernel.best([one], [0], [other], [1], 600).keys[0] >> 1;
    expect(score).toBeGreaterThan(600);
    expect(gitRenames(trees, '1%')[1][0].percent).toBe(Math.trunc((score * 100) / 60000));
  });
});

describe('a comparison', () => {
  const wasm = readFileSync(new URL('../../src/kernel/kernel.wasm', import.meta.url));

  it('refuses a region smaller than any one blob may need', () => {
    const { call } = rawKernel('kernel.wasm', PAGES);
    expect(call.openComparison(SPREAD, call.comparisonBytes() - 1)).toBe(BAD_CALL);
    expect(call.openComparison(SPREAD, call.comparisonBytes())).toBe(0);
  });

  it('gives the same best sources however many blocks its region makes of them', () => {
    const sources = Array.from({ length: 90 }, (_, number) => manyLines(2000 + 10 * number, number % 30));
    const destinations = sources.slice(0, 40).map((data, number) => mutate(data, 0, number, 3 + number));
    const names = [...sources.keys()].map((number) => number % 7);
    const small = new SimilarityKernel(wasm);
    const large = new SimilarityKernel(wasm, { regionBytes: 16 << 20 });
    const best = large.best(sources, names, destinations, names, 30000);
    expect(small.best(sources, names, destinations, names, 30000)).toEqual(best);
    expect(Math.max(...best.keys)).toBeGreaterThan(100000);
  });

  it('keeps four of five equal sources, the first ones, and a better one instead of the first of them', () => {
    const kernel = new SimilarityKernel(wasm);
    const data = manyLines(20, 1);
    const other = mutate(data, 0, 3, 4);
    const five = kernel.best([other, other, other, other, other], [1, 2, 3, 4, 5], [data], [9], 30000);
    expect([...five.sources]).toEqual([0, 1, 2, 3]);
    const named = kernel.best([other, other, other, other, other], [1, 2, 3, 4, 9], [data], [9], 30000);
    expect([...named.sources]).toEqual([4, 1, 2, 3]);
  });

  it('scores 0 what is not given and what differs too much in size', () => {
    const kernel = new SimilarityKernel(wasm);
    const data = manyLines(40, 1);
    const { keys } = kernel.best([undefined, data.subarray(0, 100)], [1, 2], [data], [2], 30000);
    expect([...keys]).toEqual([0, 1, -1, -1]);
  });
});

function manyLines(count: number, seed: number): Buffer {
  return text(
    ...Array.from(
      { length: count },
      (_, number) => `line ${(number * 2654435761 + seed * 40503) % 4294967291} of ${seed}\n`,
    ),
  );
}

/** A blob made from another: some lines replaced; cut; CRLF added or removed; long or binary bytes put in; the end changed. */
function mutate(data: Buffer, kind: number, place: number, amount: number): Buffer {
  const parts = data.toString('latin1').split(/(?<=\n)/);
  if (parts.length < 5 || data.length > 60_000) return manyLines(50 + (place % 400), amount % 1000);
  const at = place % parts.length;
  const count = 1 + (amount % Math.ceil(parts.length / 2));
  if (kind === 0) parts.splice(at, count, ...Array.from({ length: count }, (_, number) => `new ${place} ${number}\n`));
  if (kind === 1) parts.splice(at, count);
  if (kind === 2) parts.splice(at, count, ...parts.slice(at, at + count).map((part) => flipEnd(part)));
  if (kind === 3) parts.splice(at, 1, `${'wide '.repeat(amount % 200)}${amount % 3 === 0 ? '\0' : ''}${place}\n`);
  if (kind === 4) parts.push(amount % 2 === 0 ? `tail ${'t'.repeat(amount % 90)}` : '\n');
  return Buffer.from(parts.join(''), 'latin1');
}

function flipEnd(part: string): string {
  return part.endsWith('\r\n') ? `${part.slice(0, -2)}\n` : part.replace(/\n$/, '\r\n');
}
