import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AsyncObjectReader, ObjectData } from '../../src/git/object-reader.js';
import { ReadAhead } from '../../src/git/read-ahead.js';

const oidOf = (i: number): Uint8Array => Uint8Array.from({ length: 20 }, (_, k) => (k < 2 ? (i >> (8 * k)) & 255 : 7));
const numberOf = (oid: Uint8Array): number => (oid[0] ?? 0) + 256 * (oid[1] ?? 0);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Objects of `size` bytes; answers at the next turn of the event loop; every third is absent, numbers over 900 fail. */
class SlowReader implements AsyncObjectReader {
  readonly name = 'slow';
  readonly reads: number[] = [];
  inFlight = 0;
  mostInFlight = 0;
  constructor(
    readonly size: number,
    readonly parallel = 100,
  ) {}
  async read(oid: Uint8Array): Promise<ObjectData | undefined> {
    const i = numberOf(oid);
    this.reads.push(i);
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    await turn();
    this.inFlight--;
    if (i > 900) throw new Error(`read ${i}`);
    return i % 3 === 0 ? undefined : { type: 3, bytes: new Uint8Array(this.size).fill(i) };
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}
const ids = (numbers: readonly number[]): Uint8Array => Buffer.concat(numbers.map(oidOf));

describe('reading ahead', () => {
  it('gives every object as the reader has it, whatever was announced', async () => {
    const small = fc.array(fc.nat(60), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(
        small,
        small,
        fc.integer({ min: 1, max: 8 }),
        fc.nat(500),
        async (announced, asked, objects, bytes) => {
          const ahead = new ReadAhead(new SlowReader(10), { objects, bytes });
          ahead.announce(ids(announced), 20);
          for (const i of asked) {
            const data = await ahead.take(oidOf(i));
            expect(data?.bytes[0]).toBe(i % 3 === 0 ? undefined : i);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('reads no further ahead than its limits', async () => {
    const all = ids(Array.from({ length: 300 }, (_, i) => i));
    const counted = new SlowReader(10);
    new ReadAhead(counted, { objects: 7, bytes: 1e9 }).announce(all, 20);
    const sized = new SlowReader(1000);
    new ReadAhead(sized, { objects: 1000, bytes: 20_000 }).announce(all, 20);
    const shy = new SlowReader(10, 4);
    new ReadAhead(shy, { objects: 1000, bytes: 1e9 }).announce(all, 20);
    for (let i = 0; i < 100; i++) await turn();
    expect(counted.reads).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(sized.reads.filter((i) => i % 3 !== 0).length * 1000).toBeLessThanOrEqual(21_000);
    expect(shy.mostInFlight).toBe(4);
    expect(shy.reads).toHaveLength(300);
  });

  it('goes on after announced objects that nobody asks for', async () => {
    const reader = new SlowReader(10);
    const ahead = new ReadAhead(reader, { objects: 4, bytes: 1e9 });
    ahead.announce(ids(Array.from({ length: 100 }, (_, i) => i)), 20);
    for (let i = 50; i < 100; i++) {
      await ahead.take(oidOf(i));
      await turn();
    }
    expect(reader.reads.filter((i) => i >= 50 && i < 100)).not.toHaveLength(0);
    expect(Math.max(...reader.reads)).toBe(99);
    await expect(ahead.take(oidOf(98))).resolves.toMatchObject({ type: 3 });
  });

  it('hands out an object that is ready once, absent ones too', async () => {
    const reader = new SlowReader(10);
    const ahead = new ReadAhead(reader, { objects: 10, bytes: 1e9 });
    ahead.announce(ids([1, 2, 3]), 20);
    await turn();
    await turn();
    const ready: (number | undefined)[] = [];
    ahead.takeReady(({ oid, data }) => {
      if (numberOf(oid) === 2) return false;
      ready.push(data?.bytes[0]);
      return true;
    });
    expect(ready).toEqual([1, undefined]);
    await ahead.take(oidOf(2));
    await ahead.take(oidOf(1));
    expect(reader.reads).toEqual([1, 2, 3, 1]);
  });

  it('forgets a failed read and tells the failure to whoever asks', async () => {
    const reader = new SlowReader(10);
    const ahead = new ReadAhead(reader, { objects: 10, bytes: 1e9 });
    ahead.announce(ids([901, 902]), 20);
    await expect(ahead.take(oidOf(901))).rejects.toThrow('read 901');
    await turn();
    await expect(ahead.take(oidOf(902))).rejects.toThrow('read 902');
    expect(reader.reads).toEqual([901, 902, 902]);
  });
});
