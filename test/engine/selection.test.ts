import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawOptions } from '../../src/engine/options.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { serialRun } from './serial-run.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const lines = (count: number, name: string): string =>
  Array.from({ length: count }, (_, i) => `${name} ${i}\n`).join('');
const everything: RawOptions = { defaultExcludes: false, attributes: false, ignoreRevs: false };

/** Lines of HEAD's files, all of which are text, as git finds them by pathspecs. */
function linesByGit(fixture: RepositoryFixture, ...pathspecs: string[]): number {
  const empty = fixture.gitWithInput('', 'hash-object', '-t', 'tree', '--stdin');
  const numbers = fixture.git('diff', '--numstat', '--no-renames', empty, 'HEAD', '--', '.', ...pathspecs);
  return numbers.split('\n').reduce((sum, row) => sum + Number(row.split('\t')[0]), 0);
}

describe('which files count', () => {
  let fixture: RepositoryFixture;
  beforeAll(() => {
    fixture = room.repository('files');
    fixture.commit('one', {
      'src/a.c': lines(10, 'a'),
      'src/deep/b.c': lines(20, 'b'),
      'vendor/lib.c': lines(100, 'lib'),
      'web/vendor/ours.js': lines(7, 'ours'),
      'package-lock.json': lines(300, 'lock'),
      'web/package-lock.json': lines(50, 'lock'),
      'api/x.pb.go': lines(40, 'pb'),
      'api/hand.pb.go': lines(4, 'hand'),
      'gen/tables.c': lines(60, 'tables'),
      'docs/guide.md': lines(9, 'guide'),
    });
    // A name that is no UTF-8.
    const blob = fixture.gitWithInput(lines(5, 'latin'), 'hash-object', '-w', '--stdin');
    const entry = Buffer.concat([Buffer.from(`100644 ${blob}\tsrc/caf`), Buffer.from([0xe9]), Buffer.from('.c\0')]);
    fixture.gitWithInput(entry, 'update-index', '-z', '--index-info');
    fixture.git('commit', '--quiet', '--message', 'latin');
    for (let i = 0; i < 5; i++) {
      fixture.write('vendor/lib.c', lines(100 + i, `lib${i}`));
      fixture.write('src/a.c', lines(10 + i, 'a'));
      fixture.write('package-lock.json', lines(300 + i, `lock${i}`));
      fixture.git('add', 'vendor', 'src/a.c', 'package-lock.json');
      fixture.git('commit', '--quiet', '--message', 'more');
    }
    fixture.write(
      '.gitattributes',
      'gen/** linguist-generated\n*.md linguist-documentation\napi/hand.pb.go -linguist-generated\n',
    );
    fixture.write('web/.gitattributes', '# our own\nvendor/** linguist-vendored=false\n');
    fixture.git('add', '.gitattributes', 'web/.gitattributes');
    fixture.git('commit', '--quiet', '--message', 'attributes');
  });

  it('is all of them, to the line, when nothing is left out', async () => {
    const { total, selection } = await serialRun(fixture, everything);
    expect(total).toBe(linesByGit(fixture));
    expect(selection).toMatchObject({
      files: { counted: 13, leftOut: 0 },
      changesLeftOut: 0,
      leftOut: [],
      defaultExcludes: null,
    });
  });

  it('leaves out the default list and what attributes say, counts what they take back, and says so', async () => {
    const { total, selection } = await serialRun(fixture);
    const out = ['vendor/**', '**/package-lock.json', 'api/x.pb.go', 'gen/**'].map((glob) => `:(exclude,glob)${glob}`);
    expect(total).toBe(linesByGit(fixture, ...out));
    expect(selection).toMatchObject({
      files: { counted: 8, leftOut: 5 },
      changesLeftOut: 15,
      defaultExcludes: 1,
      attributesFiles: 2,
      leftOut: [
        { by: 'attribute', pattern: 'linguist-generated', files: 1, changes: 1 },
        { by: 'default', pattern: 'vendor/', files: 1, changes: 6 },
        { by: 'default', pattern: 'package-lock.json', files: 2, changes: 7 },
        { by: 'default', pattern: '*.pb.go', files: 1, changes: 1 },
      ],
    });
  });

  it.each<[RawOptions, string[]]>([
    [{ exclude: 'vendor/' }, [':(exclude,glob)vendor/**', ':(exclude,glob)**/vendor/**']],
    [{ exclude: ['/vendor', '*.c'] }, [':(exclude,glob)vendor/**', ':(exclude,glob)**/*.c']],
    [{ exclude: ['src/**/b.c', 'docs'] }, [':(exclude,glob)src/**/b.c', ':(exclude,glob)docs/**']],
    [{ exclude: ['src/caf?.c'] }, [':(exclude,glob)src/caf?.c']],
    [{ include: ['src/', '*.json'] }, []],
  ])('is what git counts with the same pathspecs: %j', async (raw, pathspecs) => {
    const { total } = await serialRun(fixture, { ...everything, ...raw });
    const expected =
      raw.include === undefined
        ? linesByGit(fixture, ...pathspecs)
        : linesByGit(fixture) - linesByGit(fixture, ':(exclude,glob)src/**', ':(exclude,glob)**/*.json');
    expect(total).toBe(expected);
  });

  it('takes files back with !, from the default list and the attributes, too', async () => {
    const { total } = await serialRun(fixture, { exclude: ['!vendor/', '!gen/tables.c', 'docs/*'] });
    const out = ['**/package-lock.json', 'api/x.pb.go', 'docs/*'].map((glob) => `:(exclude,glob)${glob}`);
    expect(total).toBe(linesByGit(fixture, ...out));
  });

  it('is nothing, without an error, when nothing is included', async () => {
    const { total, result, selection } = await serialRun(fixture, { include: 'no/such/file' });
    expect([total, result.matrix, selection.files.counted]).toEqual([0, [], 0]);
    expect(selection.leftOut[0]).toEqual({ by: 'include', pattern: null, files: 8, changes: 12 });
  });

  it('does not depend on how commits are batched', async () => {
    const whole = await serialRun(fixture, { exclude: 'docs/' });
    for (const size of [1, 2, 3]) {
      const { result, selection, digest } = await serialRun(fixture, { exclude: 'docs/' }, size);
      expect({ result, selection, digest }).toEqual({
        result: whole.result,
        selection: whole.selection,
        digest: whole.digest,
      });
    }
    expect((await serialRun(fixture)).digest).not.toBe(whole.digest);
  });
});

describe('a rename across the border', () => {
  it('is an addition when the file comes to count, and a deletion when it ceases to', async () => {
    const fixture = room.repository('border');
    fixture.commit('one', { 'vendor/x.c': lines(10, 'x'), 'src/y.c': lines(20, 'y'), 'src/z.c': lines(5, 'z') });
    fixture.git('mv', 'vendor/x.c', 'src/x.c');
    fixture.git('mv', 'src/y.c', 'vendor/y.c');
    fixture.git('mv', 'src/z.c', 'src/zz.c');
    fixture.commit('two');
    const { result } = await serialRun(fixture);
    expect(result.matrix).toEqual([
      [25, 0],
      [5, 10],
    ]);
    expect((await serialRun(fixture, everything)).result.matrix).toEqual([[35]]);
  });
});

describe('which part of the history', () => {
  let fixture: RepositoryFixture;
  const times: number[] = [];
  beforeAll(() => {
    fixture = room.repository('time');
    for (let i = 0; i < 12; i++) {
      fixture.commit(`commit ${i}`, { 'a.txt': lines(10 + 3 * i, 'a'), [`b${i}.txt`]: lines(i, 'b') });
      times.push(Number(fixture.git('log', '-1', '--format=%ct')));
    }
  });
  const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();
  const linesAt = (revision: string): number => {
    const empty = fixture.gitWithInput('', 'hash-object', '-t', 'tree', '--stdin');
    const rows = fixture.git('diff', '--numstat', '--no-renames', empty, revision).split('\n');
    return rows.reduce((sum, row) => sum + Number(row.split('\t')[0]), 0);
  };

  it('ends at the commit that git names for --until', async () => {
    for (const until of [times[3], times[3] + 1, times[4] - 1, times[11] + 9]) {
      const { history, total } = await serialRun(fixture, { until: iso(until) });
      const { oids } = history.commits;
      const head = fixture.git('rev-list', '-1', '--first-parent', `--before=${until}`, 'HEAD');
      expect(Buffer.from(oids.subarray(oids.length - 20)).toString('hex')).toBe(head);
      expect(total).toBe(linesAt(head));
    }
    await expect(serialRun(fixture, { until: iso(times[0] - 1) })).rejects.toMatchObject({ code: 'user-no-commits' });
  });

  it('begins with the state before --since as a band of its own, and stays exact', async () => {
    for (const [since, first] of [
      [times[5], 5],
      [times[5] - 1, 5],
      [times[5] + 1, 6],
    ] as const) {
      const { history, total, result } = await serialRun(fixture, { since: iso(since), granularity: 2 });
      expect(history.folded).toBe(first);
      expect(history.commits.ticks.length).toBe(12 - first + 1);
      expect(total).toBe(linesAt('HEAD'));
      const [earlier, ...bands] = result.matrix[0];
      expect(earlier).toBe(linesAt(`HEAD~${12 - first}`));
      expect(bands.every((count) => count === 0)).toBe(true);
      // Each later commit adds to bands after the first only.
      expect(result.matrix.at(-1)?.[0]).toBe(earlier);
      expect(history.commits.ticks[1]).toBeGreaterThanOrEqual(2);
      expect(history.people[history.commits.authors[0]]).toBe('Earlier');
    }
  });

  it('counts durations from the newest commit, never from now', async () => {
    const hours = (times[11] - times[8]) / 3600;
    const { history } = await serialRun(fixture, { since: `${hours}h`, until: '1h' });
    expect(history.folded).toBe(8);
    expect(history.commits.committerTimes.at(-1)).toBe(times[10]);
  });

  it('is the whole history when all of it is younger, and one state when none of it is', async () => {
    const whole = await serialRun(fixture, { since: '2000-01-01' });
    expect(whole.history.folded).toBe(undefined);
    expect(whole.result).toEqual((await serialRun(fixture)).result);
    const none = await serialRun(fixture, { since: '2199-01-01' });
    expect([none.history.folded, none.history.commits.ticks.length, none.total]).toEqual([12, 1, linesAt('HEAD')]);
  });
});

describe('commits that do not count as changes of age', () => {
  it('keep the age of lines they replace; more lines are born in them, fewer are gone', async () => {
    const fixture = room.repository('ignored');
    fixture.commit('one', { 'a.c': 'a\nb\nc\nd\n' });
    fixture.commit('two', { 'a.c': 'a\nb\nB\nc\nd\n' });
    const reformat = fixture.commit('reformat', { 'a.c': '  a\n  b\n  B\n  c\n  d\n  e\n  f\n', 'new.c': 'x\n' });
    fixture.commit('shorter', { 'a.c': '  a\n  b\n  B\n  c\n  d\n  e\n  f\n  g\n' });
    const file = room.at('revs');
    writeFileSync(file, `# all of it\n${reformat.toUpperCase()} # said so\n\n${'0'.repeat(40)}\n`);
    const { result, selection } = await serialRun(fixture, { ignoreRevsFile: file });
    expect(result.matrix.at(-1)).toEqual([4, 1, 3, 1]);
    expect(selection.ignoredCommits).toEqual({
      listed: 2,
      applied: 1,
      notFound: { count: 1, named: ['0'.repeat(40)] },
      invalidLines: [],
    });
    expect((await serialRun(fixture)).result.matrix.at(-1)).toEqual([0, 0, 8, 1]);
    // The repository's own list does the same, and what is wrong in it is told, not fatal.
    fixture.commit('list', { '.git-blame-ignore-revs': `not an id\n${reformat}\n` });
    const own = await serialRun(fixture, { exclude: '.git-blame-ignore-revs' });
    expect(own.result.matrix.at(-1)).toEqual([4, 1, 3, 1]);
    expect(own.selection.ignoredCommits).toMatchObject({ applied: 1, invalidLines: [1] });
    expect(own.notices).toEqual(['.git-blame-ignore-revs:1: no whole commit id; the line does not count']);
    expect((await serialRun(fixture, { ignoreRevs: false })).selection.ignoredCommits.listed).toBe(0);
  });

  it('are refused with file and line when the list named is wrong or not there', async () => {
    const fixture = room.repository('refused');
    fixture.commit('one', { a: 'a\n' });
    const file = room.at('wrong');
    writeFileSync(file, '# fine\nabc123\n');
    for (const [name, message] of [
      [file, `${file}:2: 'abc123'`],
      [room.at('none'), 'there is no file'],
      [fixture.path, 'cannot be read'],
    ]) {
      await expect(serialRun(fixture, { ignoreRevsFile: name })).rejects.toMatchObject({
        code: 'user-bad-option',
        message: expect.stringContaining(message) as string,
      });
    }
  });
});
