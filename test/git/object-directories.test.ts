import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRepository } from '../../src/git/repository.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
const objectsOf = (name: string): string => room.at(name, 'objects');
beforeAll(() => {
  for (const name of ['main', 'a', 'b', 'c', 'x:"y']) room.repository(name, '--bare');
});
afterAll(() => room.remove());

function alternates(name: string, text: string): RepositoryFixture {
  const fixture = room.existing(name);
  fixture.write('objects/info/alternates', text);
  return fixture;
}

/** git's own list of alternates, in its order. */
function gitSays(fixture: RepositoryFixture): string[] {
  const lines = fixture.git('count-objects', '-v').split('\n');
  return lines.filter((line) => line.startsWith('alternate: ')).map((line) => line.slice('alternate: '.length));
}

function weSay(fixture: RepositoryFixture, environment: Record<string, string> = {}): readonly string[] {
  return openRepository(fixture.path, environment).objectDirectories.slice(1);
}

describe('alternates are followed as git follows them', () => {
  test('absolute, relative, nested, in circles and repeated, with comments and empty lines', () => {
    alternates('a', '../../b/objects\n');
    alternates('b', `${objectsOf('main')}\n${objectsOf('c')}\n${objectsOf('a')}`);
    const main = alternates('main', `# borrowed\n\n../../a/objects\n${objectsOf('c')}\n../../a/objects/../objects\n`);
    expect(weSay(main)).toEqual(['a', 'b', 'c'].map(objectsOf));
    expect(weSay(main)).toEqual(gitSays(main));
    expect(openRepository(main.path).objectDirectories[0]).toBe(objectsOf('main'));
  });

  test('with quoted names', () => {
    const quoted = room.repository('quoted', '--bare');
    alternates('quoted', String.raw`"${objectsOf('c')}"` + '\n' + String.raw`"../../\170:\"y/objects"` + '\n');
    expect(weSay(quoted)).toEqual([objectsOf('c'), objectsOf('x:"y')]);
    const verdict = quoted.git('count-objects', '-v');
    expect(verdict).toContain(`alternate: ${objectsOf('c')}`);
    expect(verdict.match(/^alternate:/gm)).toHaveLength(2);
  });

  test('through a symbolic link, once', () => {
    symlinkSync(room.at('c'), room.at('c-link'));
    const linked = room.repository('linked', '--bare');
    alternates('linked', `${objectsOf('c-link')}\n${objectsOf('c')}\n`);
    expect(weSay(linked)).toEqual([objectsOf('c')]);
  });

  test('of the environment before those of files, and quoted where they have the separator', () => {
    const plain = room.repository('plain', '--bare');
    alternates('plain', `${objectsOf('c')}\n`);
    const list = ['../b/objects', String.raw`"${room.root}/x:\"y/objects"`].join(delimiter);
    const found = weSay(plain, { GIT_ALTERNATE_OBJECT_DIRECTORIES: list });
    expect(found).toContain(objectsOf('x:"y'));
    expect(found[0]).toBe(objectsOf('b'));
    expect(new Set(found)).toEqual(new Set(['a', 'b', 'c', 'main', 'x:"y'].map(objectsOf)));
  });

  test('of a clone that shares its objects', () => {
    const source = room.repository('source');
    source.commit('first', { a: 'a\n' });
    source.git('clone', '--quiet', '--shared', source.path, room.at('shared'));
    expect(weSay(room.existing('shared'))).toEqual([source.at('.git', 'objects')]);
    source.git('worktree', 'add', '--quiet', room.at('tree'));
    expect(openRepository(room.at('tree')).objectDirectories).toEqual([source.at('.git', 'objects')]);
  });

  test('as deep as git goes, and deeper is an error', () => {
    for (let i = 0; i <= 7; i++) room.repository(`deep${i}`, '--bare');
    for (let i = 0; i < 6; i++) alternates(`deep${i}`, `../../deep${i + 1}/objects\n`);
    const deep = room.existing('deep0');
    expect(weSay(deep)).toHaveLength(6);
    expect(weSay(deep)).toEqual(gitSays(deep));
    alternates('deep6', '../../deep7/objects\n');
    expect(gitSays(deep)).toHaveLength(6);
    const error = thrownError(() => weSay(deep));
    expect(error).toMatchObject({
      code: 'repository-unreadable',
      data: { file: room.at('deep6/objects/info/alternates') },
    });
  });
});

describe('what cannot be read is an error that names it', () => {
  test.each([
    ['nothing there', '../../gone/objects\n', 'gone/objects'],
    ['a file', '../HEAD\n', 'bad/HEAD'],
  ])('an alternate that is %s', (_what, text, path) => {
    room.repository('bad', '--bare');
    const error = thrownError(() => weSay(alternates('bad', text)));
    expect(error.code).toBe('repository-unreadable');
    expect(error.data.file).toBe(room.at(path));
    expect(error.message).toContain('info/alternates');
  });

  test.each(['"unclosed\n', '"a"b\n', String.raw`"\q"`, String.raw`"\18"`])('a badly quoted line %j', (line) => {
    room.repository('unquoted', '--bare');
    const error = thrownError(() => weSay(alternates('unquoted', `${objectsOf('c')}\n${line}`)));
    expect(error.code).toBe('repository-unreadable');
    expect(error.data.offset).toBe(objectsOf('c').length + 1);
  });

  test('alternates that are a directory, or larger than any list', () => {
    const wrong = room.repository('wrong', '--bare');
    mkdirSync(wrong.at('objects', 'info', 'alternates'), { recursive: true });
    expect(thrownError(() => weSay(wrong)).code).toBe('repository-unreadable');
    const huge = room.repository('huge', '--bare');
    writeFileSync(huge.at('objects', 'info', 'alternates'), '#'.repeat((1 << 20) + 1));
    expect(thrownError(() => weSay(huge)).code).toBe('repository-too-large');
  });
});
