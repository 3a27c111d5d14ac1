import { cpSync, mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNamedRepository, openRepository, readGitFormat } from '../../src/git/repository.js';
import { parseGitConfig } from '../../src/git/git-config.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
const fence = { GIT_CEILING_DIRECTORIES: room.root };
let main: RepositoryFixture;
beforeAll(() => {
  main = room.repository('main');
  main.commit('first', { 'a.txt': 'a\n', 'sub/dir/b.txt': 'b\n' });
});
afterAll(() => room.remove());

/** What `git -C path rev-parse` says of the same place, with the same variables. */
function gitSays(path: string, environment: Record<string, string> = {}): Record<string, string | undefined> {
  const fixture = room.existing(path.slice(room.root.length + 1));
  const base = fixture.environment();
  fixture.environment = () => ({ ...base, ...environment });
  const [gitDir = '', commonDir = '', bare, format] = fixture
    .git('rev-parse', '--absolute-git-dir', '--git-common-dir', '--is-bare-repository', '--show-object-format')
    .split('\n');
  return {
    gitDir: realpathSync(gitDir),
    commonDir: realpathSync(join(commonDir.startsWith('/') ? '' : path, commonDir)),
    bare,
    format,
    workTree: bare === 'true' ? undefined : fixture.git('rev-parse', '--show-toplevel'),
  };
}

function weSay(path: string, environment: Record<string, string> = {}): Record<string, string | undefined> {
  const { gitDir, commonDir, bare, objectFormat, workTree } = openRepository(path, { ...fence, ...environment });
  return { gitDir, commonDir, bare: String(bare), format: objectFormat, workTree };
}

describe('a repository is found where git finds it', () => {
  test('from its work tree, and from any directory below', () => {
    for (const path of [main.path, main.at('sub'), main.at('sub', 'dir')]) expect(weSay(path)).toEqual(gitSays(path));
    expect(weSay(main.path)).toEqual({
      gitDir: main.at('.git'),
      commonDir: main.at('.git'),
      bare: 'false',
      format: 'sha1',
      workTree: main.path,
    });
  });

  test('from a file in its work tree', () => {
    expect(openRepository(main.at('sub/dir/b.txt'), fence).gitDir).toBe(main.at('.git'));
  });

  test('from its git directory, whose parent is then the work tree', () => {
    expect(openRepository(main.at('.git'), fence)).toMatchObject({ gitDir: main.at('.git'), workTree: main.path });
    expect(openRepository(main.at('.git', 'refs'), fence).gitDir).toBe(main.at('.git'));
  });

  test('through a symbolic link to the work tree', () => {
    symlinkSync(main.at('sub'), room.at('link'));
    expect(openRepository(room.at('link'), fence).gitDir).toBe(main.at('.git'));
  });

  test('in a bare directory', () => {
    const bare = room.repository('bare.git', '--bare');
    expect(weSay(bare.path)).toEqual(gitSays(bare.path));
    expect(weSay(bare.path)['bare']).toBe('true');
  });

  test('in a directory that has neither configuration nor a name that ends in .git', () => {
    const plain = room.repository('plain', '--bare');
    unlinkSync(plain.at('config'));
    expect(openRepository(plain.path, fence)).toMatchObject({ bare: true, oidBytes: 20, refFormat: 'files' });
  });

  test('in a linked worktree, with its own directory and the common one', () => {
    main.git('worktree', 'add', '--quiet', '-b', 'side', room.at('linked'));
    expect(weSay(room.at('linked'))).toEqual(gitSays(room.at('linked')));
    expect(weSay(room.at('linked'))).toMatchObject({
      gitDir: main.at('.git', 'worktrees', 'linked'),
      commonDir: main.at('.git'),
      workTree: room.at('linked'),
    });
  });

  test('in a worktree of a bare repository, which is not bare itself', () => {
    main.git('clone', '--quiet', '--bare', main.path, room.at('hub.git'));
    room.existing('hub.git').git('worktree', 'add', '--quiet', room.at('hub-tree'), 'main');
    expect(weSay(room.at('hub-tree'))).toEqual(gitSays(room.at('hub-tree')));
    expect(weSay(room.at('hub.git'))).toEqual(gitSays(room.at('hub.git')));
    room.existing('hub.git').git('config', 'extensions.worktreeConfig', 'true');
    room.existing('hub-tree').git('config', '--worktree', 'core.bare', 'false');
    expect(weSay(room.at('hub-tree'))).toEqual(gitSays(room.at('hub-tree')));
  });

  test('in a separate git directory and in a submodule', () => {
    const apart = room.repository('apart', '--separate-git-dir', room.at('apart-store'));
    expect(weSay(apart.path)).toEqual(gitSays(apart.path));
    const outer = room.repository('outer');
    outer.git('submodule', '--quiet', 'add', main.path, 'inner');
    expect(weSay(outer.at('inner'))).toEqual(gitSays(outer.at('inner')));
    expect(weSay(outer.at('inner'))).toMatchObject({
      gitDir: outer.at('.git', 'modules', 'inner'),
      workTree: outer.at('inner'),
    });
  });

  test('by the variables GIT_DIR, GIT_WORK_TREE and GIT_COMMON_DIR, relative to the path', () => {
    const elsewhere = room.repository('elsewhere').path;
    for (const environment of [
      { GIT_DIR: '../main/.git', GIT_WORK_TREE: '../main' },
      { GIT_DIR: main.at('.git'), GIT_WORK_TREE: main.path },
      { GIT_DIR: '../bare.git' },
      { GIT_DIR: '../linked/.git', GIT_WORK_TREE: '../linked' },
    ]) {
      expect(weSay(elsewhere, environment)).toEqual(gitSays(elsewhere, environment));
    }
    expect(weSay(elsewhere, { GIT_DIR: '../main/.git' })['workTree']).toBe(elsewhere);
    const own = main.at('.git', 'worktrees', 'linked');
    cpSync(own, room.at('moved'), { recursive: true });
    unlinkSync(room.at('moved', 'commondir'));
    const environment = { GIT_DIR: '../moved', GIT_COMMON_DIR: '../main/.git', GIT_WORK_TREE: '../linked' };
    expect(weSay(elsewhere, environment)).toEqual(gitSays(elsewhere, environment));
  });

  test('with relative variables even when the path is a file', () => {
    const environment = { ...fence, GIT_OBJECT_DIRECTORY: '../../.git/objects', GIT_WORK_TREE: '..' };
    const { objectDirectories, workTree } = openRepository(main.at('sub/dir/b.txt'), environment);
    expect([objectDirectories, workTree]).toEqual([[main.at('.git', 'objects')], main.at('sub')]);
  });

  test('past a .git directory that is none', () => {
    mkdirSync(main.at('sub', '.git'));
    expect(weSay(main.at('sub'))).toEqual(gitSays(main.at('sub')));
    rmSync(main.at('sub', '.git'), { recursive: true });
  });

  test('with HEAD a symbolic link, as git first made it', () => {
    const old = room.repository('old');
    unlinkSync(old.at('.git', 'HEAD'));
    symlinkSync('refs/heads/main', old.at('.git', 'HEAD'));
    expect(weSay(old.path)).toEqual(gitSays(old.path));
  });
});

describe('what is no repository is refused', () => {
  const cases: [string, () => string][] = [
    ['an empty directory', () => (mkdirSync(room.at('empty'), { recursive: true }), room.at('empty'))],
    ['a path that does not exist', () => room.at('nowhere')],
    ['a path with a NUL', () => '\0'],
  ];
  test.each(cases)('%s', (_name, path) => {
    const at = path();
    const error = thrownError(() => openRepository(at, fence));
    expect(error.code).toBe('user-not-a-repository');
    expect(error.message).toContain(at);
    expect(error.message).not.toContain('\n');
    expect(error.data.hint).toBeTruthy();
  });

  test('a .git file that leads nowhere, or says nothing', () => {
    mkdirSync(room.at('lost'));
    for (const text of ['gitdir: ../gone\n', 'gitdir:\n', '', 'x'.repeat(100)]) {
      writeFileSync(room.at('lost', '.git'), text);
      const error = thrownError(() => openRepository(room.at('lost'), fence));
      expect(error.code).toBe('user-not-a-repository');
      expect(error.message).toContain(room.at('lost', '.git'));
    }
  });

  test('a GIT_DIR that is none, even inside a repository', () => {
    const error = thrownError(() => openRepository(main.path, { GIT_DIR: 'sub' }));
    expect(error).toMatchObject({ code: 'user-not-a-repository', message: 'GIT_DIR is no git directory: sub' });
  });

  test('a directory above GIT_CEILING_DIRECTORIES is not looked into', () => {
    const error = thrownError(() => openRepository(main.at('sub', 'dir'), { GIT_CEILING_DIRECTORIES: main.path }));
    expect(error.code).toBe('user-not-a-repository');
    expect(openRepository(main.path, { GIT_CEILING_DIRECTORIES: main.path }).gitDir).toBe(main.at('.git'));
  });

  test('a git directory whose objects are gone', () => {
    const broken = room.repository('no-objects');
    renameSync(broken.at('.git', 'objects'), broken.at('.git', 'stuff'));
    expect(thrownError(() => openRepository(broken.path, fence)).code).toBe('user-not-a-repository');
    const environment = { ...fence, GIT_OBJECT_DIRECTORY: broken.at('.git', 'stuff') };
    expect(openRepository(broken.path, environment).objectDirectories).toEqual([broken.at('.git', 'stuff')]);
  });
});

describe('the format', () => {
  const formatOf = (text: string) => readGitFormat(parseGitConfig(text, 'config'));

  test('is SHA-256 where git made it so', () => {
    const wide = room.repository('wide', '--object-format=sha256');
    wide.commit('first');
    expect(weSay(wide.path)).toEqual(gitSays(wide.path));
    expect(openRepository(wide.path, fence)).toMatchObject({ objectFormat: 'sha256', oidBytes: 32 });
  });

  test.each([
    '[core]repositoryformatversion=0\n[extensions]foo=1',
    '[core]repositoryformatversion=1\n[extensions]noop=1\npartialClone=origin\npreciousObjects=true',
    '[core]repositoryformatversion=1\n[extensions]foo=1',
    '[core]repositoryformatversion=1\n[extensions]objectFormat=sha1',
    '[core]repositoryformatversion=0\n[extensions]objectFormat=sha256',
    '[core]repositoryformatversion=1\n[extensions]objectFormat=md5',
    '[core]repositoryformatversion=2',
    '[extensions]objectFormat=sha256',
    '[core]repositoryformatversion=1\n[extensions "a"]foo=1',
    '[core]repositoryformatversion=x',
    '[core',
    '',
  ])('is accepted and refused as git does: %j', (text) => {
    rmSync(room.at('formats'), { recursive: true, force: true });
    const fixture = room.repository('formats');
    fixture.write('.git/config', text);
    const tryTo = (call: () => unknown): boolean => {
      try {
        call();
        return true;
      } catch {
        return false;
      }
    };
    const git = tryTo(() => fixture.git('rev-parse', '--git-dir'));
    expect(tryTo(() => openRepository(fixture.path, fence))).toBe(git);
  });

  test('with an unknown extension is an error that names it', () => {
    const error = thrownError(() => formatOf('[core]repositoryformatversion=1\n[extensions]holograms=1'));
    expect(error.code).toBe('user-unsupported-repository');
    expect(error.message).toContain("'holograms'");
  });

  test('tells reftables from files, and refuses other storages', () => {
    const declare = (value: string) => `[core]repositoryformatversion=1\n[extensions]refStorage=${value}`;
    expect(formatOf(declare('reftable'))).toEqual({ objectFormat: 'sha1', refFormat: 'reftable' });
    expect(formatOf(declare('files')).refFormat).toBe('files');
    expect(thrownError(() => formatOf(declare('sqlite'))).code).toBe('user-unsupported-repository');
  });
});

describe('what a repository lacks is said', () => {
  test('a partial clone, by its extension or its remote', () => {
    expect(openRepository(main.path, fence).partialClone).toBe(false);
    main.git('config', 'uploadpack.allowFilter', 'true');
    main.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${main.path}`, room.at('partial'));
    expect(openRepository(room.at('partial'), fence).partialClone).toBe(true);
    const config = room.existing('with-promisor');
    cpSync(main.path, config.path, { recursive: true });
    config.git('config', 'remote.some.where.promisor', 'false');
    expect(openRepository(config.path, fence).partialClone).toBe(false);
    config.git('config', 'remote.other.promisor', 'yes');
    expect(openRepository(config.path, fence).partialClone).toBe(true);
  });

  test('opening a repository leaves plain data that crosses threads', () => {
    const repository = openRepository(main.path, fence);
    expect(structuredClone(repository)).toEqual(repository);
  });
});

test('a configuration that is a directory, or a link to itself, is unreadable, not absent', () => {
  const broken = room.repository('broken-config');
  unlinkSync(broken.at('.git', 'config'));
  mkdirSync(broken.at('.git', 'config'));
  const error = thrownError(() => openRepository(broken.path, fence));
  expect(error).toMatchObject({ code: 'repository-unreadable', data: { file: broken.at('.git', 'config') } });
  rmSync(broken.at('.git', 'config'), { recursive: true });
  symlinkSync('config', broken.at('.git', 'config'));
  expect(thrownError(() => openRepository(broken.path, fence)).message).toContain('ELOOP');
});

test('a .git that is a link to itself is unreadable', () => {
  mkdirSync(room.at('git-loop'));
  symlinkSync('.git', room.at('git-loop', '.git'));
  const error = thrownError(() => openRepository(room.at('git-loop'), fence));
  expect(error).toMatchObject({ code: 'repository-unreadable', data: { file: room.at('git-loop', '.git') } });
});

test('a repository that is named is that one, wherever git has said it is; settings it came with stay', () => {
  const other = room.repository('named');
  other.commit('one', { a: 'a\n' });
  const settings = { GIT_CONFIG_COUNT: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const places = { GIT_DIR: join(main.path, '.git'), GIT_WORK_TREE: main.path, GIT_OBJECT_DIRECTORY: '/nowhere' };
  const { gitDir, environment } = openNamedRepository(other.path, { ...places, ...settings });
  expect(gitDir).toBe(realpathSync(join(other.path, '.git')));
  expect(environment).toEqual(settings);
  expect(openNamedRepository('.', { GIT_DIR: places.GIT_DIR }).gitDir).toBe(realpathSync(places.GIT_DIR));
});

test('a file that a user names is not the repository that it lies in, unless it is a .git', () => {
  const error = thrownError(() => openNamedRepository(join(main.path, 'a.txt'), fence));
  expect(error).toMatchObject({ code: 'user-not-a-repository' });
  expect(error.message).toContain('a.txt is a file, not a repository');
  expect(error.data.hint).toContain('--include');

  const linked = join(room.root, 'linked-by-name');
  main.git('worktree', 'add', '-q', linked);
  expect(openNamedRepository(join(linked, '.git'), fence).commonDir).toBe(realpathSync(join(main.path, '.git')));
});
