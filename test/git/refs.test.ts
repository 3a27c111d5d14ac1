import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefName } from '../../src/git/ref-name.js';
import { resolveRevision, type Revision } from '../../src/git/refs.js';
import { openRepository, type Repository } from '../../src/git/repository.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
let main: RepositoryFixture;
let repository: Repository;
let first: string;
let second: string;
beforeAll(() => {
  main = room.repository('main');
  first = main.commit('first', { a: '1\n' });
  main.git('tag', 'light');
  main.git('tag', '--annotate', 'heavy', '--message', 'heavy');
  main.git('branch', 'topic/one');
  second = main.commit('second', { a: '2\n' });
  repository = openRepository(main.path, main.environment());
});
afterAll(() => room.remove());

/** The reference's own object, as git finds it: an annotated tag is not peeled. */
function gitFinds(fixture: RepositoryFixture, name: string): string | undefined {
  try {
    return fixture.git('rev-parse', '--verify', '--quiet', '--end-of-options', name);
  } catch {
    return undefined;
  }
}

function weFind(name: string, where: Repository = repository): Revision | undefined {
  try {
    return resolveRevision(where, name);
  } catch {
    return undefined;
  }
}

const names = [
  ...['HEAD', '@', 'main', 'heads/main', 'refs/heads/main', 'topic/one', 'heads/topic/one', 'light', 'tags/light'],
  ...['heavy', 'refs/tags/heavy', 'topic', 'refs/heads', 'refs', 'nope', 'heads/nope', 'ORIG_HEAD', 'FETCH_HEAD'],
];

test.each(names)('%s is what git says it is', (name) => {
  expect(weFind(name)?.oid).toBe(gitFinds(main, name));
});

test('a revision has the full name of the reference that holds it', () => {
  expect(resolveRevision(repository, 'HEAD')).toEqual({ oid: second, name: 'refs/heads/main' });
  expect(resolveRevision(repository, 'light')).toEqual({ oid: first, name: 'refs/tags/light' });
});

test('a whole id is itself, in lower case, and wins over a branch of that name', () => {
  main.git('update-ref', `refs/heads/${first}`, second);
  expect(resolveRevision(repository, first)).toEqual({ oid: first, name: first });
  expect(resolveRevision(repository, first.toUpperCase()).oid).toBe(first);
  main.git('update-ref', '-d', `refs/heads/${first}`);
});

describe('packed references', () => {
  let packed: RepositoryFixture;
  let opened: Repository;
  beforeAll(() => {
    main.git('clone', '--quiet', '--mirror', main.path, room.at('packed'));
    packed = room.existing('packed');
    packed.git('pack-refs', '--all');
    opened = openRepository(packed.path, packed.environment());
  });

  test.each(names)('%s is what git says it is', (name) => {
    const git = gitFinds(packed, name === 'heavy' || name === 'refs/tags/heavy' ? `${name}^{commit}` : name);
    expect(weFind(name, opened)?.oid).toBe(git);
  });

  test('an annotated tag comes peeled', () => {
    expect(resolveRevision(opened, 'heavy')).toEqual({ oid: first, name: 'refs/tags/heavy' });
  });

  test('a loose reference wins over a packed one', () => {
    packed.git('update-ref', 'refs/heads/topic/one', second);
    expect(resolveRevision(opened, 'topic/one').oid).toBe(second);
    expect(weFind('topic/one', opened)?.oid).toBe(gitFinds(packed, 'topic/one'));
  });

  test.each([
    ['a short id', '', 'abc refs/heads/x\n'],
    ['a line without a name', '', `${'a'.repeat(40)}\n`],
    ['a peeled line that follows nothing', '', `^${'a'.repeat(40)}\n`],
    ['a peeled line that is too long', `${'a'.repeat(40)} refs/tags/x\n`, `^${'a'.repeat(41)}\n`],
    ['an empty line', '', '\n'],
  ])('with %s are an error that names file and byte', (_what, sound, malformed) => {
    const before = `# pack-refs with: peeled fully-peeled sorted \n${sound}`;
    const broken = room.repository('broken-packed');
    broken.write('.git/packed-refs', before + malformed);
    const error = thrownError(() => resolveRevision(openRepository(broken.path), 'x'));
    expect(error.code).toBe('repository-unreadable');
    expect(error.data).toMatchObject({ file: broken.at('.git', 'packed-refs'), offset: before.length });
  });

  test('beside a malformed line are found; one whose own line is malformed is told', () => {
    const before = `# pack-refs with: peeled fully-peeled sorted \n${first} refs/heads/sound\n`;
    const broken = room.repository('partly-broken');
    broken.write('.git/packed-refs', `${before}${'z'.repeat(40)} refs/heads/torn\n${first} refs/heads/whole\n`);
    expect(resolveRevision(openRepository(broken.path), 'refs/heads/sound').oid).toBe(first);
    expect(broken.git('rev-parse', 'refs/heads/sound')).toBe(first);
    const error = thrownError(() => resolveRevision(openRepository(broken.path), 'refs/heads/torn'));
    expect(error.data).toMatchObject({ file: broken.at('.git', 'packed-refs'), offset: before.length });
  });

  test('are those of lines alone: not what a comment or a name of another says', () => {
    const odd = room.repository('odd-packed');
    const lines = [`#${'a'.repeat(39)} refs/heads/x`, `${first} refs/heads/y ${'b'.repeat(40)} refs/heads/x`];
    odd.write('.git/packed-refs', `${lines.join('\n')}\n`);
    expect(thrownError(() => resolveRevision(openRepository(odd.path), 'x')).code).toBe('user-unknown-revision');
    odd.write('.git/packed-refs', `${[...lines, `${second} refs/heads/x`].join('\n')}\n`);
    expect(resolveRevision(openRepository(odd.path), 'x').oid).toBe(second);
  });

  test('whose last line has no end still read', () => {
    const open = room.repository('open-end');
    open.write('.git/packed-refs', `${first} refs/heads/other`);
    expect(resolveRevision(openRepository(open.path), 'other').oid).toBe(first);
  });
});

describe('HEAD', () => {
  test('detached is named HEAD', () => {
    const fixture = room.repository('detached');
    const oid = fixture.commit('first');
    fixture.git('checkout', '--quiet', '--detach');
    expect(resolveRevision(openRepository(fixture.path), 'HEAD')).toEqual({ oid, name: 'HEAD' });
  });

  test('of a branch without commits is its own error', () => {
    const fixture = room.repository('unborn');
    const error = thrownError(() => resolveRevision(openRepository(fixture.path), 'HEAD'));
    expect(error.code).toBe('user-no-commits');
    expect(error.data.hint).toBeTruthy();
    expect(thrownError(() => resolveRevision(openRepository(fixture.path), 'main')).code).toBe('user-unknown-revision');
  });

  test('as a symbolic link reads as the branch it links to', () => {
    const fixture = room.repository('linked-head');
    const oid = fixture.commit('first');
    unlinkSync(fixture.at('.git', 'HEAD'));
    symlinkSync('refs/heads/main', fixture.at('.git', 'HEAD'));
    expect(resolveRevision(openRepository(fixture.path), 'HEAD')).toEqual({ oid, name: 'refs/heads/main' });
  });

  test('is each worktree’s own, branches are shared', () => {
    main.git('worktree', 'add', '--quiet', '-b', 'side', room.at('side'), first);
    const side = room.existing('side');
    const opened = openRepository(side.path, side.environment());
    side.git('update-ref', 'refs/worktree/mine', first);
    for (const name of ['HEAD', 'main', 'side', 'worktree/mine']) {
      expect(weFind(name, opened)?.oid).toBe(gitFinds(side, name));
    }
    expect(resolveRevision(opened, 'HEAD')).toEqual({ oid: first, name: 'refs/heads/side' });
    expect(weFind('worktree/mine')).toBeUndefined();
  });
});

describe('remotes', () => {
  test('a remote’s name is the branch its HEAD points to', () => {
    main.git('clone', '--quiet', main.path, room.at('clone'));
    const clone = room.existing('clone');
    const opened = openRepository(clone.path, clone.environment());
    for (const name of ['origin', 'origin/HEAD', 'origin/main', 'remotes/origin/topic/one', 'topic/one']) {
      expect(weFind(name, opened)?.oid).toBe(gitFinds(clone, name));
    }
    expect(resolveRevision(opened, 'origin').name).toBe('refs/remotes/origin/main');
  });

  test('a tag wins over a branch, and a branch over a remote', () => {
    main.git('update-ref', 'refs/heads/both', first);
    main.git('update-ref', 'refs/tags/both', second);
    main.git('update-ref', 'refs/heads/far/x', first);
    main.git('update-ref', 'refs/remotes/far/x', second);
    expect(resolveRevision(repository, 'both')).toEqual({ oid: second, name: 'refs/tags/both' });
    expect(resolveRevision(repository, 'far/x')).toEqual({ oid: first, name: 'refs/heads/far/x' });
    for (const name of ['both', 'far/x']) expect(weFind(name)?.oid).toBe(gitFinds(main, name));
  });
});

describe('symbolic references', () => {
  test('are followed as far as git follows them', () => {
    const fixture = room.repository('chain');
    const oid = fixture.commit('first');
    for (let i = 0; i < 7; i++) fixture.write(`.git/refs/heads/s${i}`, `ref: refs/heads/s${i + 1}\n`);
    fixture.write('.git/refs/heads/s7', `${oid}\n`);
    const opened = openRepository(fixture.path);
    for (let i = 0; i <= 7; i++) expect([i, weFind(`s${i}`, opened)?.oid]).toEqual([i, gitFinds(fixture, `s${i}`)]);
    expect(thrownError(() => resolveRevision(opened, 's0')).code).toBe('repository-unreadable');
  });

  test('in a circle end', () => {
    const fixture = room.repository('circle');
    fixture.write('.git/refs/heads/a', 'ref: refs/heads/b\n');
    fixture.write('.git/refs/heads/b', 'ref: refs/heads/a\n');
    expect(thrownError(() => resolveRevision(openRepository(fixture.path), 'a')).message).toContain('in a circle');
  });

  test('to nothing are passed over for the next choice', () => {
    const fixture = room.repository('dangling');
    const oid = fixture.commit('first');
    fixture.git('update-ref', 'refs/heads/x', oid);
    fixture.write('.git/refs/tags/x', 'ref: refs/tags/gone\n');
    expect(resolveRevision(openRepository(fixture.path), 'x')).toEqual({ oid, name: 'refs/heads/x' });
  });
});

describe('ancestors and abbreviated ids', () => {
  test('are what git finds, named by the id of the commit', () => {
    const short = first.slice(0, 7);
    const ways = [
      'main~1',
      'main^',
      'HEAD~',
      '@~1',
      'heavy^{}',
      'heavy^{commit}',
      'heavy~0',
      `${second}^`,
      `${second.slice(0, 9)}~1`,
      short,
    ];
    for (const way of [...ways, short.toUpperCase()]) {
      expect([way, resolveRevision(repository, way)]).toEqual([way, { oid: first, name: first }]);
      expect(gitFinds(main, `${way}^{commit}`)).toBe(first);
    }
  });

  test('give way to a branch of the name', () => {
    const fixture = room.repository('abba');
    fixture.commit('one', { a: '1' });
    fixture.git('branch', 'abba');
    const oid = fixture.git('rev-parse', 'HEAD');
    expect(resolveRevision(openRepository(fixture.path), 'abba')).toEqual({ oid, name: 'refs/heads/abba' });
  });

  test('that git is needed for is said where there is none', () => {
    const bare = openRepository(main.path, { ...main.environment(), PATH: '' });
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      expect(thrownError(() => resolveRevision(bare, 'main~1')).message).toMatch(/git rev-parse failed: ENOENT/);
    } finally {
      process.env['PATH'] = path;
    }
  });
});

describe('hostile names and files', () => {
  test.each([
    ...['', '..', '../HEAD', '/etc/passwd', 'refs/../HEAD', 'refs/heads/../../config', 'heads//main', 'main/', '.git'],
    ...[
      'config',
      'index',
      'refs/heads/main.lock',
      'a\0b',
      'a b',
      '--all',
      '-h',
      'x'.repeat(5000),
      'main~9',
      'main^2',
      'main~1:a',
      'main^{tree}',
      'main^{/first}',
      '--all~1',
      'gone~1',
      '0000',
      ':a',
    ],
    ...['main@{1}', '@{-1}', 'C:\\x', 'main..main', '*'],
  ])('%j is an unknown revision', (name) => {
    const error = thrownError(() => resolveRevision(repository, name));
    expect(error.code).toBe('user-unknown-revision');
    expect(error.data.hint).toBeTruthy();
  });

  test('well-formed names are those of git check-ref-format', () => {
    const parts = [
      'a',
      '.a',
      'a.',
      'a.lock',
      'a..b',
      'a@{b',
      '@',
      'a b',
      'a~',
      'a^',
      'a:',
      'a?',
      'a*',
      'a[',
      'a\\',
      'é',
      'a-',
      '',
    ];
    const candidates = [...parts, ...parts.map((part) => `refs/heads/${part}`), ...parts.map((part) => `${part}/a`)];
    for (const name of candidates.filter((candidate) => candidate !== '')) {
      let git = true;
      try {
        main.git('check-ref-format', '--allow-onelevel', name);
      } catch {
        git = false;
      }
      expect([name, isRefName(name)]).toEqual([name, git]);
    }
  });

  test.each([
    'ref: ../../secret\n',
    'ref: /etc/passwd\n',
    'ref: refs/heads/../../config\n',
    'ref: \n',
    'ref: config\n',
    '',
    'x',
  ])('a reference that holds %j is broken, and says where', (content) => {
    const fixture = room.repository('hostile');
    fixture.write('.git/refs/heads/evil', content);
    const error = thrownError(() => resolveRevision(openRepository(fixture.path), 'evil'));
    expect(error.code).toBe('repository-unreadable');
    expect(error.data.file).toBe(fixture.at('.git', 'refs', 'heads', 'evil'));
  });

  test('a reference that is a link in a circle is unreadable', () => {
    const fixture = room.repository('loop');
    symlinkSync('loop', fixture.at('.git', 'refs', 'heads', 'loop'));
    const error = thrownError(() => resolveRevision(openRepository(fixture.path), 'loop'));
    expect(error.message).toContain('ELOOP');
  });

  test('a directory where a reference could be is no reference, a directory in place of packed-refs is unreadable', () => {
    const fixture = room.repository('directories');
    mkdirSync(fixture.at('.git', 'refs', 'heads', 'dir'));
    expect(thrownError(() => resolveRevision(openRepository(fixture.path), 'dir')).code).toBe('user-unknown-revision');
    mkdirSync(fixture.at('.git', 'packed-refs'));
    expect(thrownError(() => resolveRevision(openRepository(fixture.path), 'dir')).code).toBe('repository-unreadable');
  });
});

test('references of a SHA-256 repository are its own width', () => {
  const fixture = room.repository('wide', '--object-format=sha256');
  const oid = fixture.commit('first');
  const opened = openRepository(fixture.path);
  expect(resolveRevision(opened, 'HEAD').oid).toBe(oid);
  expect(resolveRevision(opened, oid).oid).toBe(oid);
  expect(resolveRevision(opened, oid.slice(0, 40))).toEqual({ oid, name: oid });
  expect(thrownError(() => resolveRevision(opened, '0'.repeat(40))).code).toBe('user-unknown-revision');
});

test('references of a reftable repository come from git, or git is too old for them and that is said', () => {
  let fixture: RepositoryFixture;
  try {
    fixture = room.repository('tables', '--ref-format=reftable');
  } catch {
    fixture = room.repository('tables');
    writeFileSync(fixture.at('.git', 'config'), '[core]repositoryformatversion=1\n[extensions]refStorage=reftable\n');
    const opened = openRepository(fixture.path, fixture.environment());
    const error = thrownError(() => resolveRevision(opened, 'HEAD'));
    expect(error.code).toBe('user-unsupported-repository');
    expect(error.message).toContain('refstorage');
    expect(error.data.hint).toContain('reftable');
    return;
  }
  const opened = openRepository(fixture.path, fixture.environment());
  expect(thrownError(() => resolveRevision(opened, 'HEAD')).code).toBe('user-no-commits');
  const oid = fixture.commit('first');
  expect(resolveRevision(opened, 'HEAD')).toEqual({ oid, name: 'refs/heads/main' });
  expect(resolveRevision(opened, 'main')).toEqual({ oid, name: 'refs/heads/main' });
  expect(thrownError(() => resolveRevision(opened, '--all')).code).toBe('user-unknown-revision');
});
