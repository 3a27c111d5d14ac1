import { describe, expect, test } from 'vitest';
import { CodefangError } from '../../src/base/errors.js';
import { Kernel, type KernelHost } from '../../src/kernel/kernel.js';
import { GitObjects, kernelModules, rawIds, smallSizes } from '../support/git-objects.js';
import { thrownError } from '../support/thrown-error.js';

const objects = new GitObjects();
const blobs = Array.from({ length: 50 }, (_, i) => 'x'.repeat(i * 100));
const ids = blobs.map((text) => objects.add('blob', text));
const tree = objects.tree(ids.map((oid, i) => ({ name: `f${i}`, oid })));
const gone = 'd'.repeat(40);

const kernelOf = (host: Partial<KernelHost>, module?: WebAssembly.Module): Kernel =>
  new Kernel(
    smallSizes,
    20,
    { packBytes: [], indexes: [] },
    { readPack: () => -1, findObject: () => undefined, packName: String, ...host },
    module,
  );

describe.each(kernelModules)('a kernel (%s)', (_, module) => {
  test('gives sizes of blobs, and none of what is missing, too large or no blob, in any number', () => {
    const kernel = objects.kernel({ ...smallSizes, inputBytes: 128 }, module);
    const asked = [...ids, gone, tree, ids[7]];
    const sizes = [...blobs.map((text) => text.length), -1, -1, 700];
    expect([...Int32Array.from(kernel.sizes(rawIds(...asked)))]).toEqual(sizes);
    const tooLarge = kernelOf({ findObject: () => 'too-large' }, module);
    expect([...Int32Array.from(tooLarge.sizes(rawIds(gone)))]).toEqual([-1]);
  });

  test('throws what its host throws, whichever call it was, and goes on after it', () => {
    const error = new CodefangError('repository-corrupt-object', 'from the host', { oid: gone });
    let fails = true;
    const tree2 = objects.tree([]);
    const source = new Map([[tree2, { type: 2, bytes: new Uint8Array(0) }]]);
    const kernel = kernelOf(
      {
        findObject: (oid) => {
          if (fails) throw error;
          return source.get(Buffer.from(oid).toString('hex'));
        },
      },
      module,
    );
    const calls = [
      () => kernel.commits(rawIds(gone)),
      () => kernel.firstParents(rawIds(gone), 5, Buffer.alloc(0)),
      () => kernel.treeChanges(rawIds(gone, tree2)),
      () => kernel.blobChanges(Buffer.concat([Buffer.of(3, 0, 0, 0), rawIds(gone, tree2)])),
      () => kernel.sizes(rawIds(gone)),
      () => kernel.forEachObject(rawIds(gone), () => undefined),
    ];
    for (const call of calls) expect(thrownError(call)).toBe(error);
    fails = false;
    expect(kernel.treeChanges(rawIds('0'.repeat(40), tree2))).toHaveLength(0);
    const seen: unknown[] = [];
    kernel.forEachObject(rawIds(tree2, gone), (object) => seen.push(object));
    expect(seen).toEqual([{ type: 2, bytes: new Uint8Array(0) }, undefined]);
  });

  test('refuses a batch that is larger than its input region', () => {
    const kernel = objects.kernel({ ...smallSizes, inputBytes: 128 }, module);
    expect([kernel.mostObjects, kernel.mostTreePairs, kernel.mostBlobPairs]).toEqual([6, 3, 2]);
    expect(kernel.treeChanges(rawIds(...Array.from({ length: 6 }, () => tree)))).toHaveLength(0);
    expect(thrownError(() => kernel.commits(rawIds(...ids.slice(0, 7)))).code).toBe('bug-kernel');
  });

  test('tells of missing and too large blobs in the rows of their changes, and goes on', () => {
    const large = objects.add('blob', 'large\n'.repeat(100_000));
    const small = objects.add('blob', 'one\ntwo\n');
    const kernel = objects.packedKernel({ ...smallSizes, scratchBytes: 2 << 20 }, module);
    const row = (flags: number, before: string, after: string): Buffer =>
      Buffer.concat([Buffer.of(flags, 0, 0, 0), rawIds(before, after)]);
    const words = kernel.blobChanges(
      Buffer.concat([row(3, large, small), row(3, small, gone), row(3, gone, large), row(3, gone, gone)]),
    );
    // status, old lines, new lines, added, removed, hunks, then the hunk: start and count on either side
    expect([...words]).toEqual([
      ...[16, 0, 2, 2, 0, 1, 0, 0, 0, 2],
      ...[8, 2, 0, 0, 2, 1, 0, 2, 0, 0],
      ...[4 + 32, 0, 0, 0, 0, 0],
      ...[4 + 8, 0, 0, 0, 0, 0],
    ]);
  });

  test('refuses a blob where a tree should be and the other way round', () => {
    const kernel = objects.kernel(smallSizes, module);
    expect(thrownError(() => kernel.treeChanges(rawIds(ids[3], tree)))).toMatchObject({
      code: 'repository-corrupt-object',
      data: { oid: ids[3] },
    });
    const pair = Buffer.concat([Buffer.of(3, 0, 0, 0), rawIds(ids[3], tree)]);
    expect(thrownError(() => kernel.blobChanges(pair))).toMatchObject({
      code: 'repository-corrupt-object',
      data: { oid: tree },
    });
  });
});
