// The ring that kept diffs lie in: it is written round and round, which must not show but in how many are kept.
import { expect, test } from 'vitest';
import { DiffCache } from '../../src/changes/diff-cache.js';

test.each([
  ['short rows, as many as are asked for', 100, 40, 40],
  ['long rows, as many as there is room for', 400, 15, 40],
])('rows are as they were put, however often the ring was overwritten: %s', (_, longest, least, most) => {
  const cache = new DiffCache(40, 1);
  /** In the order in which they came. */
  let kept: { pair: number; row: Uint32Array }[] = [];
  let seed = 1;
  const below = (end: number): number => (seed = (seed * 48271) % 2147483647) % end;
  for (let step = 0; step < 4000; step++) {
    const pair = below(120);
    const key = Uint32Array.of(pair);
    const known = kept.find((entry) => entry.pair === pair);
    expect(cache.get(key, 0)).toEqual(known?.row);
    if (known !== undefined) continue;
    const row = Uint32Array.from({ length: below(longest) }, () => below(1 << 30));
    cache.put(key, 0, row);
    kept.push({ pair, row });
    const { entries } = cache.counters();
    if (step > 200) expect(entries).toBeGreaterThanOrEqual(least);
    expect(entries).toBeLessThanOrEqual(most);
    kept = kept.slice(kept.length - entries);
  }
});
