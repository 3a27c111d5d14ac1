import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gitLeavesTailOut, KernelOracle, SimilarityKernel } from '../../bench/rename-kernel.mjs';
import {
  defaultRenameOptions,
  findRenames,
  noRenames,
  type RenameOptions,
  type RenameStatistics,
} from '../../src/changes/renames.js';
import { type FileEntry, type GitRename, gitRenames, oidOf, type Tree } from './rename-history.js';

const FILE = 0o100644;
const SCRIPT = 0o100755;
const LINK = 0o120000;
const SUBMODULE = 0o160000;
const kernel = new SimilarityKernel(readFileSync(new URL('../../src/kernel/kernel.wasm', import.meta.url)), {
  withoutTail: gitLeavesTailOut(),
});

interface Found {
  readonly renames: GitRename[];
  readonly statistics: RenameStatistics;
  readonly blobsRead: number;
}

/** What `findRenames` makes of two trees. */
function find(before: Tree, after: Tree, options: RenameOptions = defaultRenameOptions): Found {
  const byPath = ([one]: [string, FileEntry], [other]: [string, FileEntry]): number =>
    Buffer.compare(Buffer.from(one), Buffer.from(other));
  const gone = [...before].filter(([path]) => !after.has(path)).sort(byPath);
  const come = [...after].filter(([path]) => !before.has(path)).sort(byPath);
  const files = [...gone, ...come];
  const paths = files.map(([path]) => Buffer.from(path));
  let end = 0;
  const columns = {
    paths: {
      bytes: new Uint8Array(Buffer.concat(paths)),
      ends: Uint32Array.from(paths, (path) => (end += path.length)),
    },
    pathRows: Uint32Array.from(files.keys()),
    modes: Uint32Array.from(files, ([, file]) => file.mode),
    oids: new Uint8Array(Buffer.from(files.map(([, file]) => oidOf(file)).join(''), 'hex')),
    oidBytes: 20,
  };
  const blobs = new Map(files.map(([, file]) => [oidOf(file), file.data]));
  const oracle = new KernelOracle(
    kernel,
    (oids) => oids.map((oid) => blobs.get(oid)?.length ?? -1),
    (oids) => oids.map((oid) => blobs.get(oid)),
  );
  const rows = Uint32Array.from(files.keys());
  const statistics = noRenames();
  const found = findRenames(columns, rows.slice(0, gone.length), rows.slice(gone.length), oracle, statistics, options);
  const renames = Array.from(found.destinations, (row, at) => ({
    from: files[found.sources[at]][0],
    to: files[row][0],
    percent: Math.trunc((found.scores[at] * 100) / 60000),
  }));
  return { renames, statistics, blobsRead: oracle.blobsRead };
}

const tree = (files: Record<string, string | FileEntry>): Tree =>
  new Map(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' ? { mode: FILE, data: Buffer.from(file) } : file,
    ]),
  );
const of = (mode: number, data: string): FileEntry => ({ mode, data: Buffer.from(data) });
const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, number) => `this is line ${from + number}\n`).join('');
const many = (count: number, path: (number: string) => string, data: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [path(String(number).padStart(3, '0')), data]));

/** Name of the case, the tree before, the tree after, number of renames. */
const cases: readonly (readonly [string, Tree, Tree, number])[] = [
  ['a file moved unchanged', tree({ 'a.txt': numbered(0, 9) }), tree({ 'b/c.txt': numbered(0, 9) }), 1],
  ['a file moved and changed', tree({ 'a.txt': numbered(0, 90) }), tree({ 'b.txt': numbered(20, 90) }), 1],
  ['a file moved and changed beyond half', tree({ 'a.txt': numbered(0, 90) }), tree({ 'b.txt': numbered(60, 150) }), 0],
  ['exactly half of a file kept', tree({ a: 'aaaa\nbbbb\n' }), tree({ b: 'aaaa\ncccc\n' }), 1],
  ['just under half of a file kept', tree({ a: 'aaaa\nbbbb\nc\n' }), tree({ b: 'aaaa\ndddd\ne\n' }), 0],
  [
    'identical files: an equal base name is preferred',
    tree({ 'x/one': 'same\n', 'x/two': 'same\n' }),
    tree({ 'y/two': 'same\n', 'y/zed': 'same\n' }),
    2,
  ],
  [
    'identical files: the order of paths otherwise',
    tree({ a: 'same\n', b: 'same\n' }),
    tree({ c: 'same\n', d: 'same\n' }),
    2,
  ],
  ['more copies than sources', tree({ a: 'same\n' }), tree({ b: 'same\n', c: 'same\n' }), 1],
  [
    'the hundredth identical source has the base name',
    tree(many(120, (number) => `s/f${number}`, 'same\n')),
    tree({ 'd/f099': 'same\n' }),
    1,
  ],
  [
    'the 101st identical source has the base name',
    tree(many(120, (number) => `s/f${number}`, 'same\n')),
    tree({ 'd/f100': 'same\n' }),
    1,
  ],
  [
    'used sources do not count among the hundred',
    tree(many(130, (number) => `s/f${number}`, 'same\n')),
    tree({ ...many(30, (number) => `d/f${number}`, 'same\n'), 'e/f129': 'same\n', 'e/f120': 'same\n' }),
    32,
  ],
  [
    'base names swapped between directories, contents changed',
    tree({ 'a/x.c': numbered(0, 50), 'a/y.c': numbered(100, 150) }),
    tree({ 'b/x.c': numbered(101, 150), 'b/y.c': numbered(1, 50) }),
    2,
  ],
  [
    'a unique base name wins over a better score elsewhere',
    tree({ 'a/x.c': numbered(0, 50) }),
    tree({ 'b/x.c': numbered(0, 40), 'b/y.c': numbered(0, 49) }),
    1,
  ],
  [
    'a unique base name under three quarters does not',
    tree({ 'a/x.c': numbered(0, 50) }),
    tree({ 'b/x.c': numbered(0, 30), 'b/y.c': numbered(0, 49) }),
    1,
  ],
  [
    'a directory moved, every file changed a little',
    tree({ 'p/a/index.js': numbered(0, 50), 'p/b/index.js': numbered(20, 70), 'p/c.js': numbered(40, 90) }),
    tree({ 'q/r/a/index.js': numbered(0, 48), 'q/r/b/index.js': numbered(22, 70), 'q/r/c.js': numbered(41, 90) }),
    3,
  ],
  ['one file split in two', tree({ a: numbered(0, 100) }), tree({ b: numbered(0, 60), c: numbered(40, 100) }), 1],
  ['two files joined', tree({ a: numbered(0, 50), b: numbered(50, 90) }), tree({ c: numbered(0, 90) }), 1],
  [
    'equal scores: an equal base name first',
    tree({ 'x/a': numbered(0, 20), 'x/b': numbered(0, 20), 'z/b': numbered(400, 500) }),
    tree({ 'y/b': numbered(0, 19), 'y/c': numbered(0, 19), 'w/b': numbered(700, 800) }),
    2,
  ],
  [
    'more equal sources than a destination remembers',
    tree(many(7, (number) => `s/f${number}`, numbered(0, 20))),
    tree(many(7, (number) => `d/g${number}`, numbered(0, 19))),
    4,
  ],
  ['empty files', tree({ a: '', 'b/x': '' }), tree({ c: '', 'd/x': '' }), 2],
  ['an empty and a full file', tree({ a: '' }), tree({ b: 'full\n' }), 0],
  ['a file made executable on the way', tree({ a: numbered(0, 9) }), tree({ b: of(SCRIPT, numbered(0, 9)) }), 1],
  [
    'a file changed and made executable on the way',
    tree({ a: numbered(0, 9) }),
    tree({ b: of(SCRIPT, numbered(1, 9)) }),
    1,
  ],
  ['a symlink moved', tree({ a: of(LINK, 'some/target') }), tree({ b: of(LINK, 'some/target') }), 1],
  ['a symlink turned into a file', tree({ a: of(LINK, 'some/target') }), tree({ b: 'some/target' }), 0],
  ['a symlink moved and changed', tree({ a: of(LINK, numbered(0, 9)) }), tree({ b: of(LINK, numbered(1, 9)) }), 0],
  ['a submodule moved', tree({ a: of(SUBMODULE, '12'.repeat(20)) }), tree({ b: of(SUBMODULE, '12'.repeat(20)) }), 1],
  [
    'a submodule moved and changed',
    tree({ a: of(SUBMODULE, '12'.repeat(20)) }),
    tree({ b: of(SUBMODULE, '13'.repeat(20)) }),
    0,
  ],
  [
    'symlinks of the same id do not count among the hundred',
    tree({
      ...Object.fromEntries(Array.from({ length: 110 }, (_, number) => [`s/a${number}`, of(LINK, 'same')])),
      's/x': 'same',
      's/y': 'same',
    }),
    tree({ 'd/y': 'same' }),
    1,
  ],
  ['a file in place of a directory', tree({ 'a/b': numbered(0, 9) }), tree({ a: numbered(0, 9) }), 1],
  ['line ends changed all over', tree({ a: numbered(0, 9) }), tree({ b: numbered(0, 9).replaceAll('\n', '\r\n') }), 1],
  ['no final newline any more', tree({ a: numbered(0, 9) }), tree({ b: numbered(0, 9).trimEnd() }), 1],
  [
    'names that are bytes beyond ASCII',
    tree({ 'ä/é': numbered(0, 9) }),
    tree({ 'ö/é': numbered(1, 9), 'ö/ü': 'x\n' }),
    1,
  ],
];

describe('findRenames', () => {
  const histories = cases.flatMap(([, before, after]) => [before, after]);
  const truth = gitRenames(histories, '50%');

  it.each(cases.map(([name, before, after, count], number) => ({ name, before, after, count, number })))(
    'pairs as git does: $name',
    ({ before, after, count, number }) => {
      const { renames } = find(before, after);
      expect(renames).toEqual(truth[2 * number + 1]);
      expect(renames).toHaveLength(count);
    },
  );

  it('pairs as git does over a long history of random moves, edits, copies, deletions and changes of type', () => {
    const trees = randomHistory(500);
    const theirs = gitRenames(trees, '50%');
    const ours = trees.map((after, number) => (number === 0 ? [] : find(trees[number - 1], after).renames));
    expect(ours).toEqual(theirs);
    expect(theirs.flat().length).toBeGreaterThan(1000);
    expect(theirs.flat().filter(({ percent }) => percent < 100).length).toBeGreaterThan(300);
  });

  it('pairs as git does at other thresholds', () => {
    const trees = randomHistory(120);
    for (const percent of [20, 80, 100]) {
      const options = { ...defaultRenameOptions, minimumScore: percent * 600 };
      const ours = trees.map((after, number) => (number === 0 ? [] : find(trees[number - 1], after, options).renames));
      expect(ours).toEqual(gitRenames(trees, `${percent}%`));
    }
  });

  it('counts exact and similar renames and the pairs it compared', () => {
    const before = tree({ a: numbered(0, 30), b: numbered(50, 90), c: numbered(200, 210) });
    const after = tree({ d: numbered(0, 30), e: numbered(51, 90), f: numbered(300, 700) });
    expect(find(before, after).statistics).toEqual({
      exact: 1,
      similar: 1,
      pairsTried: 1,
      pairsSkippedByLimit: 0,
      filesUncompared: 0,
    });
  });

  it('reads no blob of files whose sizes differ too much, nor of what moved unchanged', () => {
    const before = tree({ a: numbered(0, 10), b: numbered(50, 90) });
    const after = tree({ c: numbered(50, 90), d: numbered(100, 200) });
    expect(find(before, after).blobsRead).toBe(0);
  });

  it('says how many pairs its limit left out, and keeps what the earlier steps found', () => {
    const before = tree({ 'a/x': numbered(0, 30), 'a/y': 'same\n', 'a/k': numbered(50, 90), 'a/l': numbered(60, 99) });
    const after = tree({ 'b/x': numbered(0, 29), 'b/z': 'same\n', 'b/m': numbered(51, 90), 'b/n': numbered(61, 99) });
    const { renames, statistics } = find(before, after, { ...defaultRenameOptions, pairLimit: 3 });
    expect(renames.map(({ from, to }) => `${from} ${to}`)).toEqual(['a/x b/x', 'a/y b/z']);
    expect(statistics).toEqual({ exact: 1, similar: 1, pairsTried: 1, pairsSkippedByLimit: 4, filesUncompared: 0 });
    expect(find(before, after, { ...defaultRenameOptions, pairLimit: 4 }).renames).toHaveLength(4);
  });

  it('leaves a file whose blob is missing unpaired and counts it', () => {
    const missing = { oids: new Uint8Array(40).fill(1, 20), oidBytes: 20, modes: Uint32Array.of(FILE, FILE) };
    const paths = { bytes: new Uint8Array(Buffer.from('ab')), ends: Uint32Array.of(1, 2) };
    const oracle = new KernelOracle(
      kernel,
      (oids) => oids.map((oid) => (oid.startsWith('01') ? -1 : 10)),
      () => [],
    );
    const files = { ...missing, paths, pathRows: Uint32Array.of(0, 1) };
    const statistics = noRenames();
    const found = findRenames(files, Uint32Array.of(0), Uint32Array.of(1), oracle, statistics);
    expect(found.destinations).toHaveLength(0);
    expect(statistics).toEqual({ ...noRenames(), filesUncompared: 1 });
  });

  it('uses every file at most once', () => {
    const trees = randomHistory(60);
    for (const [number, after] of trees.entries()) {
      if (number === 0) continue;
      const { renames } = find(trees[number - 1], after);
      expect(new Set(renames.map(({ from }) => from)).size).toBe(renames.length);
      expect(new Set(renames.map(({ to }) => to)).size).toBe(renames.length);
    }
  });
});

/** Trees one after the other; each made from the one before by a few operations on files picked at random. */
function randomHistory(length: number): Tree[] {
  const operation = fc.record({
    kind: fc.integer({ min: 0, max: 9 }),
    file: fc.nat(),
    target: fc.nat({ max: 199 }),
    amount: fc.integer({ min: 1, max: 12 }),
  });
  const steps = fc.sample(fc.array(operation, { minLength: 2, maxLength: 16 }), { numRuns: length, seed: length });
  let present = new Map<string, FileEntry>();
  return steps.map((step) => {
    present = new Map(present);
    for (const { kind, file, target, amount } of step) {
      const path = `d${target % 7}/${target % 3 === 0 ? 'e/' : ''}f${target % 11}`;
      const [from, entry] = [...present][file % Math.max(present.size, 1)] ?? ['', undefined];
      if (kind === 0 || entry === undefined) present.set(path, freshFile(file, amount));
      else if (kind === 1) present.delete(from);
      else if (kind === 2) present.set(path, entry);
      else {
        present.delete(from);
        present.set(path, kind < 5 ? entry : changedFile(entry, file, amount));
      }
    }
    return present;
  });
}

function freshFile(pick: number, amount: number): FileEntry {
  if (pick % 13 === 0) return of(LINK, `target${pick % 3}`);
  if (pick % 17 === 0) return of(SUBMODULE, `${pick % 3}`.repeat(40));
  if (pick % 11 === 0) return of(FILE, '');
  return of(pick % 5 === 0 ? SCRIPT : FILE, numbered(pick % 30, (pick % 30) + 3 * amount));
}

function changedFile({ mode, data }: FileEntry, pick: number, amount: number): FileEntry {
  if (mode === SUBMODULE) return of(SUBMODULE, `${pick % 3}`.repeat(40));
  const lines = data.toString().split(/(?<=\n)/);
  lines.splice(
    pick % (lines.length + 1),
    pick % 2 === 0 ? amount : 1,
    ...numbered(pick % 40, (pick % 40) + (amount % 4)).split(/(?<=\n)/),
  );
  const end = pick % 7 === 0 ? `unfinished ${amount}` : '';
  return of(pick % 9 === 0 ? (mode === FILE ? SCRIPT : FILE) : mode, lines.join('') + end);
}
