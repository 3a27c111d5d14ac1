import { describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { GitObjects, kernelModules, rawIds, smallSizes } from '../support/git-objects.js';

const objects = new GitObjects();
const texts = Array.from({ length: 300 }, (_, i) => `object ${i} `.repeat((i * 37) % 200));
const ids = [...texts.map((text) => objects.add('blob', text)), objects.add('blob', ''), objects.add('tag', 'a tag')];
const expected = [...texts, '', 'a tag'];
const large = 'large '.repeat(200_000);
const largeId = objects.add('blob', large);
const gone = 'd'.repeat(40);

/** Everything that is shown for ids, as [row, content or why there is none]. */
function shown(kernel: Kernel, oids: readonly string[]): [number, string][] {
  const rows: [number, string][] = [];
  kernel.forEachObject(rawIds(...oids), (object, row) => {
    const text = typeof object === 'object' ? Buffer.from(object.bytes).toString() : String(object);
    rows.push([row, text]);
  });
  return rows;
}

describe.each(kernelModules)('a batch of objects (%s)', (_, module) => {
  test.each([1 << 20, 65_536, 4096, 64, 0])('is shown in order through an arena of %i bytes', (arenaBytes) => {
    for (const kernel of [
      objects.kernel({ ...smallSizes, arenaBytes }, module),
      objects.packedKernel({ ...smallSizes, arenaBytes }, module),
    ]) {
      expect(shown(kernel, ids)).toEqual(expected.map((text, row) => [row, text]));
      const bytes = expected.reduce((sum, text) => sum + text.length, 0);
      if (arenaBytes < bytes) expect(kernel.counters().arenaOverflows).toBeGreaterThan(0);
      else expect(kernel.counters().arenaOverflows).toBe(0);
    }
  });

  test('is cut where the input region ends', () => {
    const kernel = objects.kernel({ ...smallSizes, inputBytes: 128 }, module);
    expect(kernel.mostObjects).toBe(6);
    expect(shown(kernel, ids)).toEqual(expected.map((text, row) => [row, text]));
  });

  test('shows what is missing and what is too large as such, and goes on', () => {
    const kernel = objects.packedKernel({ ...smallSizes, scratchBytes: 2 << 20 }, module);
    expect(shown(kernel, [ids[1], largeId, gone, ids[2]])).toEqual([
      [0, texts[1]],
      [1, 'too-large'],
      [2, 'undefined'],
      [3, texts[2]],
    ]);
    const roomy = objects.packedKernel(smallSizes, module);
    expect(shown(roomy, [largeId, gone])).toEqual([
      [0, large],
      [1, 'undefined'],
    ]);
    expect(roomy.counters()).toMatchObject({ arenaOverflows: 1, objectsUncached: 2 });
  });
});
