// Objects are found by id in an index of which only some pages are in memory.
import { describe, expect, test } from 'vitest';
import { EntryType } from '../../scripts/fuzz/pack-writer.mjs';
import { kernelModules, packedKernel, rawIds, smallSizes } from '../support/git-objects.js';

const COUNT = 6000;
/** Room for some fifteen pages of the 24 that hold all rows. */
const sizes = { ...smallSizes, indexCacheBytes: 96 << 10 };

/** Ids as hashes have them, or all in one corner of the space, where no guess from their first bytes is right. */
const ids: Record<string, (i: number) => string> = {
  'as of hashes': (i) => ((i * 0x9e3779b1) >>> 0).toString(16).padStart(8, '0') + i.toString(16).padStart(32, '0'),
  'at the start of their first byte': (i) => `7f00000000${i.toString(16).padStart(30, '0')}`,
  'at the end of it': (i) => `7fffffffff${i.toString(16).padStart(30, '0')}`,
  'that differ in their last bytes only': (i) => `${'0'.repeat(36)}${i.toString(16).padStart(4, '0')}`,
};

describe.each(kernelModules)('a kernel (%s) finds every object', (_, module) => {
  test.each(Object.keys(ids))('by ids %s, and none that is not there', (name) => {
    const idOf = ids[name];
    // Every other number is no object.
    const entries = Array.from({ length: COUNT }, (_, i) => ({
      type: EntryType.blob,
      data: Buffer.from(`object ${i}`),
      oid: idOf(2 * i),
    }));
    const kernel = packedKernel(entries, sizes, module);
    const read = (number: number): string | undefined => {
      let text: string | undefined;
      kernel.forEachObject(rawIds(idOf(number)), (object) => {
        if (object !== undefined && object !== 'too-large') text = Buffer.from(object.bytes).toString();
      });
      return text;
    };
    for (let step = 0, i = 0; step < COUNT; step++, i = (i + 3571) % COUNT) {
      expect(read(2 * i)).toBe(`object ${i}`);
      expect(read(2 * i + 1)).toBeUndefined();
    }
    expect(read(2 * COUNT)).toBeUndefined();
    const { indexes } = kernel.counters();
    expect(indexes.evictions).toBeGreaterThan(0);
    expect(indexes.usedBytes).toBeLessThanOrEqual(indexes.capacityBytes);
  });
});
