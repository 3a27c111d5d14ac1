import { afterAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { forEachCommitRow } from '../../src/history/commit-rows.js';
import { GitObjects, kernelModules, rawIds, smallSizes } from '../support/git-objects.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const objects = new GitObjects();
const tree = objects.tree([]);
const root = objects.add('commit', `tree ${tree}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\n`);
const other = objects.add('commit', `tree ${tree}\nauthor B <a@b> 2 +0000\ncommitter B <a@b> 2 +0000\n\n`);

const ada = 'Ada <ada@example.org> 1600000000 +0200';
const carl = 'Carl <carl@example.org> 1600000100 -0930';

interface Header {
  readonly parents?: readonly string[];
  readonly author?: string;
  readonly committer?: string;
  /** Lines after the committer's. */
  readonly more?: string;
  /** From the end of the header on. */
  readonly end?: string;
}

/** Adds a commit; its id. */
function commit({ parents = [], author = ada, committer = carl, more = '', end = '\n\nmessage\n' }: Header): string {
  const heads = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${author}`];
  return objects.add('commit', Buffer.from(`${heads.join('\n')}\ncommitter ${committer}${more}${end}`, 'latin1'));
}

/** What git wrote into the commits of signed tags that were merged. */
const mergetag = `\nmergetag object ${root}\n type commit\n tag v1\n tagger T <t@example.org> 5 +0000\n \n author X <x@y> 9 +0000\n committer X <x@y> 9 +0000`;
const gpgsig =
  '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEzBAABCAAdFiEE\n committer 1 <x@y> 3 +0000\n author <x@y> 3 +0000\n -----END PGP SIGNATURE-----';

/** Odd commits, and the author as it should be given. */
const odd: Readonly<Record<string, readonly [Header, string]>> = {
  'a plain commit': [{}, 'Ada <ada@example.org>'],
  'no author name': [{ author: ' <ada@example.org> 1600000000 +0000' }, ' <ada@example.org>'],
  'no author name and no space': [{ author: '<ada@example.org> 1600000000 +0000' }, '<ada@example.org>'],
  'no mail': [{ author: 'Ada <> 1600000000 +0000' }, 'Ada <>'],
  "a '>' in the name": [{ author: 'A > B <ada@example.org> 1600000000 +0000' }, 'A > B <ada@example.org>'],
  "a '>' in the mail": [{ author: 'Ada <ada>@example.org> 1600000000 +0000' }, 'Ada <ada>@example.org>'],
  "two '<' in the name": [{ author: 'A <B <ada@example.org> 1600000000 +0000' }, 'A <B <ada@example.org>'],
  'a name in Latin-1': [{ author: 'Jos\xe9 <jose@example.org> 1600000000 +0000' }, 'Jos\xe9 <jose@example.org>'],
  'a zone out of range': [
    { author: 'Ada <a@b> 1600000000 +9999', committer: 'Ada <a@b> 1600000001 -99999999' },
    'Ada <a@b>',
  ],
  'time zero': [{ author: 'Ada <a@b> 0 +0000', committer: 'Ada <a@b> 0 +0000' }, 'Ada <a@b>'],
  'a time beyond 2038': [
    { author: 'Ada <a@b> 2147483648 +0000', committer: 'Ada <a@b> 4294967297 +0000' },
    'Ada <a@b>',
  ],
  'a time of fifteen digits': [{ committer: 'Ada <a@b> 123456789012345 +0000' }, 'Ada <ada@example.org>'],
  'no time': [{ author: 'Ada <a@b>', committer: 'Ada <a@b> ' }, 'Ada <a@b>'],
  'a negative time': [{ author: 'Ada <a@b> -5 +0000', committer: 'Ada <a@b> -1600000000 +0000' }, 'Ada <a@b>'],
  'a time of letters': [{ author: 'Ada <a@b> now +0000', committer: 'Ada <a@b> tomorrow' }, 'Ada <a@b>'],
  'no space before the time': [{ author: 'Ada <a@b>1600000000 +0000' }, 'Ada <a@b>'],
  'many spaces before the time': [{ author: 'Ada <a@b>    1600000000 +0000' }, 'Ada <a@b>'],
  'a signature over many lines': [{ more: gpgsig }, 'Ada <ada@example.org>'],
  'a merged tag': [{ parents: [root, other], more: mergetag }, 'Ada <ada@example.org>'],
  'an encoding': [{ more: '\nencoding ISO-8859-1' }, 'Ada <ada@example.org>'],
  'unknown headers': [{ more: '\nHG:extra rebase\nchange-id xyz' }, 'Ada <ada@example.org>'],
  'a message that looks like a header': [
    { end: '\n\nauthor X <x@y> 9 +0000\ncommitter X <x@y> 9 +0000\n' },
    'Ada <ada@example.org>',
  ],
  'no message': [{ end: '\n\n' }, 'Ada <ada@example.org>'],
  'no line feed at the end of the header': [{ end: '\n' }, 'Ada <ada@example.org>'],
  'nothing after the committer, not even a line feed': [{ end: '' }, 'Ada <ada@example.org>'],
  'nine parents': [
    { parents: [root, other, ...Array.from({ length: 7 }, (_, i) => commit({ committer: `C <c@d> ${i} +0000` }))] },
    'Ada <ada@example.org>',
  ],
  'a parent named twice': [{ parents: [root, other, root] }, 'Ada <ada@example.org>'],
};
const ids = Object.fromEntries(Object.entries(odd).map(([name, [header]]) => [name, commit(header)]));

interface Read {
  readonly oid: string;
  readonly tree: string;
  readonly parents: string;
  readonly author: string;
  readonly times: readonly [author: number, committer: number];
}

/** The rows that a call gives. */
function read(words: Uint32Array): Read[] {
  const rows: Read[] = [];
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  forEachCommitRow(words, 20, (row) => {
    const author = Buffer.from(row.author).toString('latin1');
    const times = [row.authorTime, row.committerTime] as const;
    rows.push({ oid: hex(row.oid), tree: hex(row.tree), parents: hex(row.parents), author, times });
  });
  return rows;
}

const fixture = room.repository('commits', '--bare');
objects.writeLoose(fixture.at('objects'));
const printed = fixture
  .gitWithInput(
    `${Object.values(ids).join('\n')}\n`,
    'log',
    '--stdin',
    '--no-walk=unsorted',
    '--format=%H %T %P|%at|%ct',
  )
  .split('\n');

describe.each(kernelModules)('commit headers (%s)', (_, module) => {
  const kernel = objects.kernel(smallSizes, module);

  test.each(Object.entries(odd).map(([name, [, author]], i) => [name, author, i] as const))(
    'with %s are read as git reads them',
    (name, author, i) => {
      const [line, authorTime, committerTime] = printed[i].split('|');
      const [oid, treeOid, ...parents] = line.trim().split(' ');
      expect(oid).toBe(ids[name]);
      expect(read(kernel.commits(rawIds(oid)))).toEqual([
        { oid, tree: treeOid, parents: parents.join(''), author, times: [Number(authorTime), Number(committerTime)] },
      ]);
    },
  );

  test('come in the order asked, those asked twice twice', () => {
    const asked = [...Object.values(ids), root, root];
    expect(read(kernel.commits(rawIds(...asked))).map(({ oid }) => oid)).toEqual(asked);
  });

  test.each(['999999999999999999', '18446744073709551615', '9'.repeat(40)])('take a time of %s for none', (time) => {
    const oid = commit({ committer: `C <c@d> ${time} +0000` });
    expect(read(kernel.commits(rawIds(oid)))[0].times).toEqual([1_600_000_000, 0]);
  });

  test.each(['', ' ', ' MEST', ' +', ' 0200 (local)'])('need no zone after a time: %j is as good as one', (zone) => {
    const oid = commit({ author: `A <a@b> 1600000002${zone}`, committer: `C <c@d> 1600000001${zone}` });
    objects.writeLoose(fixture.at('objects'));
    // `git log --format` shows no time then, but git goes by it.
    expect(fixture.git('rev-list', '--timestamp', '--no-walk', oid)).toBe(`1600000001 ${oid}`);
    expect(read(kernel.commits(rawIds(oid)))[0].times).toEqual([1_600_000_002, 1_600_000_001]);
  });

  const hex = '1'.repeat(40);
  const people = `author ${ada}\ncommitter ${carl}\n\n`;
  test.each([
    ['no tree', people],
    ['a tree whose id is too short', `tree ${hex.slice(1)}\n${people}`],
    ['a tree whose id is no number', `tree ${hex.slice(1)}g\n${people}`],
    ['a tree whose id is too long', `tree ${hex}1\n${people}`],
    ['a parent whose id is too short', `tree ${hex}\nparent ${hex.slice(1)}\n${people}`],
    ['a parent whose id is no number', `tree ${hex}\nparent ${hex.slice(1)}/\n${people}`],
    ['no author', `tree ${hex}\ncommitter ${carl}\n\n`],
    ['no committer', `tree ${hex}\nauthor ${ada}\n\n`],
    ['people in the message alone', `tree ${hex}\n\n${people}`],
    ['nothing at all', ''],
    ['the beginning of a tree line', 'tree 11'],
  ])('with %s are an error that names the commit', (_name, text) => {
    const oid = objects.add('commit', text);
    expect(thrownError(() => kernel.commits(rawIds(oid)))).toMatchObject({
      code: 'repository-corrupt-object',
      data: { oid },
    });
  });

  test('of what is no commit, or nowhere, are an error that names the object', () => {
    const code = (oid: string): unknown => {
      const { code, data } = thrownError(() => kernel.commits(rawIds(root, oid)));
      return [code, data.oid === oid];
    };
    expect(code(tree)).toEqual(['repository-corrupt-object', true]);
    expect(code(hex)).toEqual(['repository-missing-object', true]);
  });
});

describe.each(kernelModules)('first parents (%s)', (_, module) => {
  const chain: string[] = [];
  for (let i = 0; i < 600; i++) {
    const parents = i === 0 ? [] : [chain[i - 1], ...(i % 7 === 0 ? [other, root] : [])];
    chain.push(commit({ parents, committer: `C <c@d> ${1000 + i} +0000` }));
  }
  const newest = chain[599];
  const follow = (kernel: Kernel, most: number, ...boundary: string[]): string[] =>
    read(kernel.firstParents(rawIds(newest), most, rawIds(...boundary))).map(({ oid }) => oid);
  const backwards = [...chain].reverse();

  test('lead from a commit to its root, newest first', () => {
    expect(follow(objects.kernel(smallSizes, module), 10_000)).toEqual(backwards);
    const tiny = { ...smallSizes, baseCacheBytes: 8192, outputBytes: 256 };
    expect(follow(objects.packedKernel(tiny, module), 10_000)).toEqual(backwards);
  });

  test('end at the number asked for, and at a boundary, which is given', () => {
    const kernel = objects.kernel(smallSizes, module);
    expect(follow(kernel, 10)).toEqual(backwards.slice(0, 10));
    expect(follow(kernel, 600)).toEqual(backwards);
    expect(follow(kernel, 10_000, other, chain[300], chain[20])).toEqual(backwards.slice(0, 300));
    expect(follow(kernel, 10_000, newest)).toEqual([newest]);
  });

  test('that are missing are an error that names the one missing', () => {
    const gone = '9'.repeat(40);
    const kernel = objects.kernel(smallSizes, module);
    const start = commit({ parents: [gone] });
    const error = thrownError(() => kernel.firstParents(rawIds(start), 10, Buffer.alloc(0)));
    expect(error).toMatchObject({ code: 'repository-missing-object', data: { oid: gone } });
    expect(read(kernel.firstParents(rawIds(start), 10, rawIds(start)))).toHaveLength(1);
  });
});
