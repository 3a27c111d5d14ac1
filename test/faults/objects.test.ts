import { describe, expect, test } from 'vitest';
import type { PackEntry } from '../../scripts/fuzz/pack-writer.mjs';
import { bytes, commitData, EntryType, objectEntry, rawId, treeData } from '../../scripts/fuzz/pack-writer.mjs';
import { thrownError } from '../support/thrown-error.js';
import { file, oneCommit, onePack, packPath, readHistoryOf } from './faulty-store.js';

const { blob, entry } = file('a', 'one\ntwo\n');
const id = (byte: string): string => byte.repeat(20);
const EMPTY_TREE = objectEntry('tree', '');

/** The error of a history of one commit with the given tree. */
function treeFault(tree: Uint8Array, ...others: PackEntry[]) {
  const { entries, head, root } = oneCommit(tree, blob, ...others);
  const { directory, offsets } = onePack(entries);
  return {
    error: thrownError(() => readHistoryOf(directory, head)),
    root,
    place: { file: packPath(directory), offset: offsets[1] },
  };
}

/** The error of a history whose newest commit has the given bytes. */
function commitFault(data: Uint8Array, ...others: PackEntry[]) {
  const commit = objectEntry('commit', data);
  const { directory, offsets } = onePack([commit, EMPTY_TREE, blob, ...others]);
  return {
    error: thrownError(() => readHistoryOf(directory, commit.oid)),
    oid: commit.oid,
    place: { file: packPath(directory), offset: offsets[0] },
  };
}

describe('a tree', () => {
  test.each([
    ['an entry without NUL', bytes('100644 a')],
    ['an entry without id', Buffer.concat([treeData([entry]), bytes('100644 b\0')])],
    ['an id cut short', treeData([entry]).subarray(0, -1)],
    ['an empty name', treeData([{ ...entry, name: '' }])],
    ['no mode', treeData([{ ...entry, mode: '' }])],
    ['a mode of 30 digits', treeData([{ ...entry, mode: '1'.repeat(30) }])],
    ['a mode that is no octal number', treeData([{ ...entry, mode: '100699' }])],
    ['a name with a slash', treeData([{ ...entry, name: 'a/b' }])],
    ['one entry twice', treeData([entry, entry])],
    ['entries in the wrong order', treeData([{ ...entry, name: 'b' }, entry])],
    [
      'a folder where a file of its name would stand',
      treeData([
        { ...entry, mode: '40000', oid: EMPTY_TREE.oid },
        { ...entry, name: 'a.b' },
      ]),
    ],
  ])('with %s is refused with its place', (_, tree) => {
    const { error, root, place } = treeFault(tree, EMPTY_TREE);
    expect(error).toMatchObject({ code: 'repository-corrupt-object', data: { oid: root, ...place } });
    expect(error.message).toContain(root);
  });

  test('with modes of old or odd writers is read as git reads them', () => {
    const folder = objectEntry('tree', treeData([entry]));
    const tree = treeData([
      { mode: '100664', name: 'b', oid: blob.oid },
      { mode: '040000', name: 'c', oid: folder.oid },
      { mode: '0', name: 'd', oid: id('ab') },
    ]);
    const { entries, head } = oneCommit(tree, blob, folder);
    const { changes } = readHistoryOf(onePack(entries).directory, head);
    expect([...changes.newModes]).toEqual([0o100644, 0o100644, 0o160000]);
  });

  test('that holds itself, by an index that lies, ends in an error', () => {
    const { error } = treeFault(treeData([{ mode: '40000', name: 'd', oid: id('ab') }]), {
      type: EntryType.tree,
      data: treeData([{ mode: '40000', name: 'd', oid: id('ab') }]),
      oid: id('ab'),
    });
    expect(error).toMatchObject({ code: 'repository-corrupt-object', data: { oid: id('ab') } });
  });

  test('that holds millions of trees by holding a few many times is too large, soon', () => {
    const trees = [EMPTY_TREE];
    for (let level = 0; level < 12; level++) {
      const below = trees[level].oid;
      const names = Array.from({ length: 10 }, (_, i) => ({ mode: '40000', name: `d${i}`, oid: below }));
      trees.push(objectEntry('tree', treeData(names)));
    }
    const begin = performance.now();
    const { error } = treeFault(trees[12].data, ...trees.slice(0, 12));
    expect(error.code).toBe('repository-too-large');
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  test('200 folders deep is read', () => {
    let below = objectEntry('tree', treeData([entry]));
    const trees = [below];
    for (let level = 0; level < 200; level++)
      trees.push((below = objectEntry('tree', treeData([{ mode: '40000', name: 'd', oid: below.oid }]))));
    const { entries, head } = oneCommit(below.data, blob, ...trees.slice(0, -1));
    const { paths, changes } = readHistoryOf(onePack(entries).directory, head);
    expect(Buffer.from(paths.bytes).toString()).toBe(`${'d/'.repeat(200)}a`);
    expect([...changes.newLines]).toEqual([2]);
  });

  test('with a path of 60,000 bytes is read, and one of 70,000 is refused', () => {
    const long = (length: number): Buffer => treeData([{ ...entry, name: 'x'.repeat(length) }]);
    const { entries, head } = oneCommit(long(60_000), blob);
    expect(readHistoryOf(onePack(entries).directory, head).paths.bytes).toHaveLength(60_000);
    expect(treeFault(long(70_000)).error.code).toBe('repository-corrupt-object');
  });

  test('that is missing, or a blob, is an error that names it', () => {
    const commit = objectEntry('commit', commitData(id('ab')));
    const { directory } = onePack([commit]);
    expect(thrownError(() => readHistoryOf(directory, commit.oid))).toMatchObject({
      code: 'repository-missing-object',
      data: { oid: id('ab') },
    });
    const { error } = treeFault(treeData([{ mode: '40000', name: 'd', oid: blob.oid }]));
    expect(error).toMatchObject({ code: 'repository-corrupt-object', data: { oid: blob.oid } });
    expect(error.message).toContain('of another type');
  });
});

test('a file whose blob is a tree is an error that names it and its place', () => {
  const { entries, head } = oneCommit(treeData([{ ...entry, oid: EMPTY_TREE.oid }]), EMPTY_TREE);
  const { directory, offsets } = onePack(entries);
  const error = thrownError(() => readHistoryOf(directory, head));
  expect(error).toMatchObject({
    code: 'repository-corrupt-object',
    data: { oid: EMPTY_TREE.oid, file: packPath(directory), offset: offsets[2] },
  });
});

test('a missing blob is a flag, not an error', () => {
  const { entries, head } = oneCommit(treeData([{ ...entry, oid: id('ab') }]));
  const { changes } = readHistoryOf(onePack(entries).directory, head);
  expect([changes.flags[0], changes.newLines[0]]).toEqual([8, 0]);
});

describe('a commit', () => {
  const author = 'A <a@example.org> 1 +0000';

  test.each([
    ['nothing', ''],
    ['no tree', `author ${author}\ncommitter ${author}\n\n`],
    ['an id that is no hexadecimal', `tree ${'x'.repeat(40)}\nauthor ${author}\ncommitter ${author}\n\n`],
    ['a tree line that does not end', `tree ${EMPTY_TREE.oid}`],
    [
      'a parent that is no id',
      `tree ${EMPTY_TREE.oid}\nparent ${'y'.repeat(40)}\nauthor ${author}\ncommitter ${author}\n\n`,
    ],
    ['no author', `tree ${EMPTY_TREE.oid}\ncommitter ${author}\n\nauthor ${author}\n`],
    ['no committer', `tree ${EMPTY_TREE.oid}\nauthor ${author}\n\n`],
  ])('with %s is refused with its place', (_, text) => {
    const { error, oid, place } = commitFault(bytes(text));
    expect(error).toMatchObject({ code: 'repository-corrupt-object', data: { oid, ...place } });
  });

  test.each([
    ['-5 +0000', 0],
    ['soon', 0],
    ['', 0],
    ['1'.repeat(40), 0],
    ['253402300800 +0000', 253402300800],
    ['5 +99999999', 5],
  ])('with the date %s has a time that can be used', (date, time) => {
    const commit = objectEntry('commit', commitData(EMPTY_TREE.oid, [], { author: `A <a@example.org> ${date}` }));
    const { directory } = onePack([commit, EMPTY_TREE]);
    expect([...readHistoryOf(directory, commit.oid).commits.committerTimes]).toEqual([time]);
  });

  test('whose parent is a blob, or missing, is an error that names the parent', () => {
    expect(commitFault(commitData(EMPTY_TREE.oid, [blob.oid])).error).toMatchObject({
      code: 'repository-corrupt-object',
      data: { oid: blob.oid },
    });
    expect(commitFault(commitData(EMPTY_TREE.oid, [id('ab')])).error).toMatchObject({
      code: 'repository-missing-object',
      data: { oid: id('ab') },
    });
  });

  test.each(['first-parent', 'all-commits'] as const)(
    'that is its own ancestor, by an index that lies, ends the %s order',
    (order) => {
      const oids = ['01', '02', '03', '04', '05'].map(id);
      const entries = oids.map((oid, i) => ({
        type: EntryType.commit,
        data: commitData(EMPTY_TREE.oid, [oids[i + 1] ?? oids[2]]),
        oid,
      }));
      const { directory } = onePack([...entries, EMPTY_TREE]);
      const error = thrownError(() => readHistoryOf(directory, oids[0], order));
      expect(error.code).toBe('repository-corrupt-object');
      expect(oids).toContain(error.data.oid);
    },
  );

  test('with 5,000 parents is refused, with 500 it is read', () => {
    const many = (count: number): Buffer =>
      commitData(
        EMPTY_TREE.oid,
        Array.from({ length: count }, () => rawId(blob.oid).toString('hex')),
      );
    expect(commitFault(many(5000)).error.code).toBe('repository-corrupt-object');
    expect(commitFault(many(500)).error.data.oid).toBe(blob.oid);
  });

  test('at one of 60,000 shallow boundaries ends the history', () => {
    const first = objectEntry('commit', commitData(EMPTY_TREE.oid, [id('ab')]));
    const second = objectEntry('commit', commitData(EMPTY_TREE.oid, [first.oid]));
    const { directory } = onePack([first, second, EMPTY_TREE]);
    const shallow = [...Array.from({ length: 60_000 }, (_, i) => (i + 1).toString(16).padStart(40, '0')), first.oid];
    expect(readHistoryOf(directory, second.oid, 'first-parent', shallow).commits.ticks).toHaveLength(2);
  });
});

describe('a tag', () => {
  const tag = (target: string): Buffer =>
    bytes(`object ${target}\ntype tag\ntag t\ntagger T <t@example.org> 1 +0000\n\nt\n`);
  const headFault = (head: string, ...entries: PackEntry[]) => {
    const { directory } = onePack([blob, ...entries]);
    return thrownError(() => readHistoryOf(directory, head));
  };

  test('in a circle, by an index that lies, ends', () => {
    const error = headFault(
      id('01'),
      { type: EntryType.tag, data: tag(id('02')), oid: id('01') },
      { type: EntryType.tag, data: tag(id('01')), oid: id('02') },
    );
    expect(error).toMatchObject({ code: 'repository-corrupt-object', data: { oid: id('01') } });
  });

  test('that cannot be read, of nothing, or of a blob, is an error that names the object', () => {
    expect(headFault(id('01'), { type: EntryType.tag, data: bytes('garbage'), oid: id('01') })).toMatchObject({
      code: 'repository-corrupt-object',
      data: { oid: id('01') },
    });
    expect(headFault(id('01'), { type: EntryType.tag, data: tag(id('77')), oid: id('01') })).toMatchObject({
      code: 'repository-missing-object',
      data: { oid: id('77') },
    });
    expect(headFault(id('01'), { type: EntryType.tag, data: tag(blob.oid), oid: id('01') })).toMatchObject({
      code: 'user-unknown-revision',
      data: { oid: blob.oid },
    });
  });

  test('a commit too large for memory is said to be so', () => {
    expect(
      headFault(id('01'), { type: EntryType.commit, data: bytes('x'), size: 1 << 30, oid: id('01') }),
    ).toMatchObject({
      code: 'repository-too-large',
      data: { oid: id('01') },
    });
  });
});
