import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwn, keyParts, restoreKeys, saveKey } from '../../src/action/cache-keys.js';

const place = { repository: 'o/r', ref: 'refs/pull/7/merge', otherRefs: ['refs/heads/release', 'refs/heads/main'] };
const source = { configuration: { sampling: 30 }, repository: ['4711', '.'], place, runId: '123', attempt: '2' };
const parts = keyParts(source);

describe('a key', () => {
  it('has its parts in the order in which they are looked for, each with its end', () => {
    expect(saveKey(parts, 40, 3)).toMatch(/^codefang-v1-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{8}-40-123\.2\.3-$/);
  });

  it('is found by the first prefix of its own ref only', () => {
    const key = saveKey(parts, 40, 3);
    const keys = restoreKeys(parts);
    expect(keys).toHaveLength(3);
    expect(keys.map((prefix) => key.startsWith(prefix))).toEqual([true, false, false]);
    expect(isOwn(parts, key)).toBe(true);
    const base = saveKey(keyParts({ ...source, place: { ...place, ref: 'refs/heads/main', otherRefs: [] } }), 40, 3);
    expect(keys.map((prefix) => base.startsWith(prefix))).toEqual([false, false, true]);
    expect(isOwn(parts, base)).toBe(false);
  });

  it('is another one for other options, another folder, another repository', () => {
    const others = [
      { ...source, configuration: { sampling: 31 } },
      { ...source, repository: ['4711', 'sub'] },
      { ...source, repository: ['4712', '.'] },
    ];
    for (const other of others) expect(saveKey(parts, 40, 3).startsWith(restoreKeys(keyParts(other))[0])).toBe(false);
  });

  it('is one that the service takes, whatever the names are', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.string(), { maxLength: 3 }),
        fc.string(),
        (repository, ref, otherRefs, runId) => {
          const any = keyParts({ ...source, place: { repository, ref, otherRefs }, runId });
          const keys = [...restoreKeys(any), saveKey(any, 1_000_000, 99)];
          expect(keys.length).toBeLessThanOrEqual(10);
          for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9.-]{1,200}-$/);
        },
      ),
    );
  });
});
