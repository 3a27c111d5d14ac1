// The array that kept diffs lie in: rows are moved in it as it fills, which must not show.
import { expect, test } from 'vitest';
import { DiffCache } from '../../src/changes/diff-cache.js';

test('rows are as they were put however often they were moved', () => {
  const cache = new DiffCache(40);
  /** In the order of last use. */
  const kept = new Map<string, Uint32Array>();
  let seed = 1;
  const below = (end: number): number => (seed = (seed * 48271) % 2147483647) % end;
  for (let step = 0; step < 4000; step++) {
    const pair = `pair ${below(120)}`;
    const expected = kept.get(pair);
    expect(cache.get(pair)).toEqual(expected);
    const row = expected ?? Uint32Array.from({ length: below(400) }, () => below(1 << 30));
    kept.delete(pair);
    kept.set(pair, row);
    if (expected === undefined) cache.put(pair, row);
    if (kept.size > 40) kept.delete([...kept.keys()][0]);
  }
  expect(cache.counters().entries).toBe(40);
});
