import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitEnvironment, runGit } from '../../src/git/git-command.js';
import { resolveRevision } from '../../src/git/refs.js';
import { openRepository, type Repository } from '../../src/git/repository.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
let fixture: RepositoryFixture;
let repository: Repository;
beforeAll(() => {
  fixture = room.repository('main');
  fixture.commit('first');
  repository = openRepository(fixture.path, fixture.environment());
});
afterAll(() => room.remove());

test('git acts on the very repository, whatever variables point elsewhere', () => {
  const other = room.repository('other');
  const environment = { ...fixture.environment(), GIT_INDEX_FILE: '/nowhere', GIT_NAMESPACE: 'x', GIT_PREFIX: 'y' };
  const opened = openRepository(other.path, { ...environment, GIT_DIR: fixture.at('.git') });
  expect(runGit(opened, ['rev-parse', 'HEAD'])?.trim()).toBe(fixture.git('rev-parse', 'HEAD'));
  expect(Object.keys(gitEnvironment(opened))).not.toContain('GIT_NAMESPACE');
});

test('references of a linked worktree and of borrowed objects are found', () => {
  fixture.git('worktree', 'add', '--quiet', '--detach', room.at('tree'));
  fixture.git('clone', '--quiet', '--shared', fixture.path, room.at('a:b"c'));
  for (const name of ['tree', 'a:b"c']) {
    const opened = openRepository(room.at(name), fixture.environment());
    expect(runGit(opened, ['cat-file', '-t', 'HEAD'])).toBe('commit\n');
  }
});

test('a quiet no is a value, a failure is an error with git’s last words', () => {
  expect(runGit(repository, ['rev-parse', '--verify', '--quiet', 'nothing'])).toBeUndefined();
  const [one, two] = ['one', 'two'].map((content) =>
    fixture.git('commit-tree', '-m', content, fixture.git('rev-parse', 'HEAD^{tree}')),
  );
  expect(runGit(repository, ['merge-base', one, two])).toBeUndefined();
  const error = thrownError(() => runGit(repository, ['cat-file', '-t', 'nothing']));
  expect(error.code).toBe('repository-command-failed');
  expect(error.message).toMatch(/^git cat-file failed: fatal: .*nothing/);
});

test('a machine without git is an error that says so', () => {
  const without = openRepository(fixture.path, { PATH: room.root });
  expect(thrownError(() => runGit(without, ['version'])).message).toBe('git version failed: ENOENT');
});

test('parents that .git/info/grafts gives to commits are not followed', () => {
  const grafted = room.repository('grafted');
  const [first, second, third] = ['first', 'second', 'third'].map((name) => grafted.commit(name));
  grafted.write('.git/info/grafts', `${third} ${first}\n`);
  const opened = openRepository(grafted.path, grafted.environment());
  expect(grafted.git('rev-parse', 'HEAD~1')).toBe(first);
  expect(runGit(opened, ['rev-parse', 'HEAD~1'])?.trim()).toBe(second);
  expect(resolveRevision(opened, 'HEAD~1').oid).toBe(second);
});

test('the network is closed to it', () => {
  const error = thrownError(() => runGit(repository, ['ls-remote', `file://${fixture.path}`]));
  expect(error.message).toContain('not allowed');
});
