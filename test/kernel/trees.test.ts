import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { GitObjects, kernelModules, rawIds, smallSizes } from '../support/git-objects.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const ZERO = '0'.repeat(40);

/** A changed file: old mode, new mode, old id, new id, path as Latin-1. */
type Row = readonly [oldMode: number, newMode: number, oldOid: string, newOid: string, path: string];

/** The kernel's rows for pairs of trees, one list a pair. */
function rowsOf(kernel: Kernel, pairs: readonly (readonly [string, string])[]): Row[][] {
  const words = kernel.treeChanges(rawIds(...pairs.flat()));
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
  const rows: Row[][] = pairs.map(() => []);
  for (let at = 0; at < bytes.length;) {
    const [commit, oldMode, newMode, length] = [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(at + offset));
    const path = at + 56;
    rows[commit].push([
      oldMode,
      newMode,
      bytes.toString('hex', at + 16, at + 36),
      bytes.toString('hex', at + 36, path),
      bytes.toString('latin1', path, path + length),
    ]);
    expect([...bytes.subarray(path + length, (path + length + 3) & ~3)].every((byte) => byte === 0)).toBe(true);
    at = (path + length + 3) & ~3;
  }
  return rows;
}

/** A file or a directory of a made-up tree. */
type Node = { readonly mode: string; readonly oid: string } | { readonly mode: string; readonly files: Directory };
type Directory = Readonly<Record<string, Node>>;

const names = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('a', 'b', 'a.b', 'a-', 'a0', 'a b', 'ab', 'aa', 'a\n', 'a\x01', 'a\xff', 'A', 'é', '-'),
  },
  fc.string({ unit: fc.constantFrom('a', '.', '0', '-', '\xff', ' '), minLength: 1, maxLength: 4 }),
);
/** Ids with the bytes that end lines, strings and modes elsewhere. */
const oids = fc.oneof(
  fc.constantFrom('0a'.repeat(20), '00'.repeat(19) + '01', '20'.repeat(20), '2f'.repeat(20), '01' + '00'.repeat(19)),
  fc.integer({ min: 1, max: 6 }).map((digit) => String(digit).repeat(40)),
);
const files = fc.record({
  mode: fc.constantFrom('100644', '100644', '100755', '100664', '120000', '160000'),
  oid: oids,
});
const { directory } = fc.letrec<{ directory: Directory; node: Node }>((tie) => ({
  directory: fc.dictionary(names, tie('node'), { maxKeys: 7, noNullPrototype: true }),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: files },
    { weight: 2, arbitrary: fc.record({ mode: fc.constantFrom('40000', '40000', '040000'), files: tie('directory') }) },
  ),
}));

/** Another version of a directory: some of its entries gone, new or different, some of the other kind. */
const edited = (before: Directory): fc.Arbitrary<Directory> =>
  fc
    .tuple(fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }), directory, fc.boolean())
    .map(([kept, other, deep]) => {
      const entries = Object.entries(before).flatMap(([name, node], i): [string, Node][] => {
        if (!kept[i % kept.length]) return [];
        return [[name, deep && 'files' in node ? { ...node, files: { ...node.files, ...other } } : node]];
      });
      return { ...Object.fromEntries(entries), ...(deep ? {} : other) };
    });
const pairs = directory.chain((before) =>
  fc.oneof(fc.tuple(fc.constant(before), edited(before)), fc.tuple(fc.constant(before), directory)),
);

/** Adds a directory and what is below it; its id. */
function treeOf(objects: GitObjects, content: Directory): string {
  return objects.tree(
    Object.entries(content).map(([name, node]) => ({
      name: Buffer.from(name, 'latin1'),
      mode: node.mode,
      oid: 'files' in node ? treeOf(objects, node.files) : node.oid,
    })),
  );
}

const canonical = (mode: string): number => (mode === '100664' ? 0o100644 : Number.parseInt(mode, 8));

/** Every file below a directory by its path: what two trees are compared by. */
function filesOf(content: Directory, prefix = ''): Map<string, readonly [number, string]> {
  return new Map(
    Object.entries(content).flatMap(([name, node]) =>
      'files' in node
        ? [...filesOf(node.files, `${prefix}${name}/`)]
        : [[prefix + name, [canonical(node.mode), node.oid] as const] as const],
    ),
  );
}

/** The rows that two directories must give. */
function modelRows(before: Directory, after: Directory): Row[] {
  const old = filesOf(before);
  const fresh = filesOf(after);
  const absent = [0, ZERO] as const;
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort((a, b) => Buffer.compare(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1')))
    .map((path): Row => {
      const [oldMode, oldOid] = old.get(path) ?? absent;
      const [newMode, newOid] = fresh.get(path) ?? absent;
      return [oldMode, newMode, oldOid, newOid, path];
    })
    .filter(([oldMode, newMode, oldOid, newOid]) => oldMode !== newMode || oldOid !== newOid);
}

describe.each(kernelModules)('two trees (%s)', (file, module) => {
  test('give the files that differ, in the order of their paths', () => {
    fc.assert(
      fc.property(fc.array(pairs, { minLength: 1, maxLength: 4 }), (versions) => {
        const objects = new GitObjects();
        const trees = versions.map(([a, b]) => [treeOf(objects, a), treeOf(objects, b)] as const);
        const expected = versions.map(([a, b]) => modelRows(a, b));
        expect(rowsOf(objects.kernel(smallSizes, module), trees)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('are given as git gives them, loose or packed', () => {
    const versions = fc.sample(pairs, { seed: 5, numRuns: 300 });
    const objects = new GitObjects();
    const trees = versions
      .map(([a, b]) => [treeOf(objects, a), treeOf(objects, b)] as const)
      .filter(([a, b]) => a !== b);
    const fixture = room.repository(`trees-${file}`, '--bare');
    objects.writeLoose(fixture.at('objects'));
    const input = trees.map((pair) => `${pair.join(' ')}\n`).join('');
    const printed = fixture.gitBytes(input, 'diff-tree', '--stdin', '-r', '--raw', '--no-renames', '--no-abbrev', '-z');
    const expected: Row[][] = [];
    const parts = printed.toString('latin1').split('\0');
    for (let at = 0; at < parts.length; at++) {
      // Before the rows of a pair come its ids on a line, which alone ends in a line feed.
      const [, heads = '', row = ''] = /^((?:[0-9a-f]{40} [0-9a-f]{40}\n)*)(.*)$/s.exec(parts[at]) ?? [];
      for (let head = 0; head < heads.length; head += 82) expected.push([]);
      if (row === '') continue;
      const [oldMode, newMode, oldOid, newOid] = row.slice(1).split(' ');
      expected.at(-1)?.push([Number.parseInt(oldMode, 8), Number.parseInt(newMode, 8), oldOid, newOid, parts[++at]]);
    }
    expect(expected).toHaveLength(trees.length);
    expect(expected.flat().length).toBeGreaterThan(500);
    expect(rowsOf(objects.kernel(smallSizes, module), trees)).toEqual(expected);
    expect(rowsOf(objects.packedKernel(smallSizes, module), trees)).toEqual(expected);
  });

  test('that are equal, or of which one is none, are one answer each', () => {
    const objects = new GitObjects();
    const below = { mode: '40000', files: { x: { mode: '100644', oid: '1'.repeat(40) } } };
    const tree = treeOf(objects, { d: below, e: { mode: '040000', files: {} } });
    const empty = treeOf(objects, {});
    const kernel = objects.kernel(smallSizes, module);
    const added: Row = [0, 0o100644, ZERO, '1'.repeat(40), 'd/x'];
    const removed: Row = [0o100644, 0, '1'.repeat(40), ZERO, 'd/x'];
    expect(
      rowsOf(kernel, [
        [ZERO, tree],
        [tree, tree],
        [tree, ZERO],
        [empty, ZERO],
        [empty, tree],
        [ZERO, ZERO],
      ]),
    ).toEqual([[added], [], [removed], [], [added], []]);
  });

  test('do not enter subtrees that are equal: these may even be missing', () => {
    const objects = new GitObjects();
    const gone = { name: 'gone', mode: '40000', oid: 'd'.repeat(40) };
    const entry = (digit: string) => ({ name: 'file', oid: digit.repeat(40) });
    const kernel = objects.kernel(smallSizes, module);
    const [before, after] = [objects.tree([gone, entry('1')]), objects.tree([gone, entry('2')])];
    expect(rowsOf(kernel, [[before, after]])).toEqual([[[0o100644, 0o100644, '1'.repeat(40), '2'.repeat(40), 'file']]]);
    expect(thrownError(() => rowsOf(kernel, [[ZERO, after]]))).toMatchObject({
      code: 'repository-missing-object',
      data: { oid: 'd'.repeat(40) },
    });
  });

  test('of thousands of files fill the output region many times over, and a small base cache changes nothing', () => {
    const objects = new GitObjects();
    const entries = Array.from({ length: 4000 }, (_, i) => [`${'long-name-'.repeat(i % 9)}${i}`, i] as const);
    const content = (shift: number): Directory =>
      Object.fromEntries(
        entries.map(([name, i]) => [
          name,
          { mode: '100644', oid: (i % 3 === 0 ? i + shift : i).toString(16).padStart(40, 'f') },
        ]),
      );
    const [before, after] = [content(0), content(1)];
    const trees = [[treeOf(objects, before), treeOf(objects, after)]] as const;
    const tiny = { ...smallSizes, baseCacheBytes: 8192, outputBytes: 1024 };
    const expected = [modelRows(before, after)];
    expect(expected[0].length).toBeGreaterThan(1000);
    expect(rowsOf(objects.kernel(smallSizes, module), trees)).toEqual(expected);
    expect(rowsOf(objects.packedKernel(tiny, module), trees)).toEqual(expected);
  });
});
