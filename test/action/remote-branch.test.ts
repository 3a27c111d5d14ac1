// The branch that reports are put on, against a server that is a folder.
import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { replaceBranch, type BranchContent, type BranchOutcome } from '../../src/action/remote-branch.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

let count = 0;
function server(): RepositoryFixture {
  return room.repository(`octo/project-${count++}`, '--bare');
}
const content = (text: string, run: number): BranchContent => ({
  files: new Map([
    ['README.md', `${text}\n`],
    ['deep/er/a b.svg', '<svg/>'],
  ]),
  title: 'project: how it lives',
  time: 1_600_000_000,
  run,
});
function put(on: RepositoryFixture, what: BranchContent, more: Record<string, string> = {}): Promise<BranchOutcome> {
  const environment = {
    ...on.environment(),
    RUNNER_TEMP: room.root,
    GITHUB_SERVER_URL: `file://${room.root}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
    ...more,
  };
  const repository = on.path.slice(room.root.length + 1);
  return replaceBranch(what, { branch: 'reports/code', repository, environment, token: 'ghs_averysecrettoken' });
}
const branch = 'reports/code';

describe('a branch of reports', () => {
  test('is made of one commit with the files, which the next report takes the place of', async () => {
    const on = server();
    const first = await put(on, content('one', 1));
    expect(first).toEqual({ kind: 'pushed', commit: on.git('rev-parse', branch) });
    expect(on.git('ls-tree', '-r', '--name-only', branch).split('\n')).toEqual([
      'README.md',
      'codefang-branch.json',
      'deep/er/a b.svg',
    ]);
    expect(await put(on, content('two', 2))).toMatchObject({ kind: 'pushed' });
    expect(on.git('show', `${branch}:README.md`)).toBe('two');
    expect(on.git('rev-list', '--count', branch)).toBe('1');
    expect(on.git('log', '-1', '--format=%an %ct %s', branch)).toBe(
      'github-actions[bot] 1600000000 project: how it lives',
    );
    on.git('fsck', '--strict');
  });

  test('is left as it is by the same report, and by one of an older run', async () => {
    const on = server();
    const first = await put(on, content('one', 7));
    expect(await put(on, content('one', 7))).toEqual({ ...first, kind: 'unchanged' });
    expect(await put(on, content('older', 6))).toEqual({
      kind: 'older',
      reason: `the branch ${branch} is of run 7, which is newer`,
    });
    expect(on.git('show', `${branch}:README.md`)).toBe('one');
  });

  test.each([
    ['has none of our mark', undefined],
    ['has a mark of somebody else', '{"madeBy":"me"}'],
    ['has a mark that is no JSON', '{'],
  ])('is never one that %s', async (_, mark) => {
    const on = server();
    const work = room.repository(`work-${count++}`);
    work.commit('theirs', { 'a.txt': 'a\n', ...(mark !== undefined && { 'codefang-branch.json': mark }) });
    work.git('push', '-q', on.path, `HEAD:refs/heads/${branch}`);
    const before = on.git('rev-parse', branch);
    expect(await put(on, content('one', 1))).toEqual({
      kind: 'foreign',
      reason: `the branch ${branch} was not made by codefang, and has other files`,
    });
    expect(on.git('rev-parse', branch)).toBe(before);
  });

  test('has the newest report when several runs end at a time', async () => {
    const on = server();
    const runs = [1, 2, 3, 4];
    const outcomes = await Promise.all(runs.map((run) => put(on, content(`run ${run}`, run))));
    expect(outcomes.filter(({ kind }) => kind !== 'pushed' && kind !== 'older')).toEqual([]);
    expect(on.git('show', `${branch}:README.md`)).toBe('run 4');
    expect(on.git('rev-list', '--count', branch)).toBe('1');
  });

  test('that cannot be pushed is told with git’s own words, without the token', async () => {
    const on = server();
    writeFileSync(on.at('hooks', 'pre-receive'), '#!/bin/sh\necho "not here" >&2\nexit 1\n', { mode: 0o755 });
    const refused = await put(on, content('one', 1));
    expect(refused).toMatchObject({ kind: 'failed', reason: expect.stringContaining('not here') as string });
    const nowhere = await put(on, content('one', 1), { GITHUB_SERVER_URL: `file://${room.at('nowhere')}` });
    expect(nowhere).toMatchObject({ kind: 'failed', reason: expect.stringContaining('nowhere') as string });
    expect(JSON.stringify([refused, nowhere])).not.toContain('averysecret');
  });
});
