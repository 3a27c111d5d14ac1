// What a person at the command line gets for a broken repository: an exit code, one line that says what is wrong, a hint, no stack.
// The program under test is lib/, which `npm test` has built.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

const program = fileURLToPath(new URL('../../lib/cli/index.js', import.meta.url));
const room = new FixtureRoom();
afterAll(() => room.remove());
let made = 0;

/** A repository of two commits, its objects in one pack. */
function repository(): RepositoryFixture {
  const fixture = room.repository(`repository-${made++}`);
  fixture.commit('first', { a: 'one\n' });
  fixture.commit('second', { a: 'one\ntwo\n' });
  fixture.git('repack', '-adq');
  return fixture;
}

/** Paths of a fixture's pack files with an extension. */
function packs(fixture: RepositoryFixture, extension: string): string[] {
  const folder = fixture.at('.git', 'objects', 'pack');
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name));
}

/** Cuts files off; git makes packs read-only. */
function cut(paths: readonly string[], bytes: number): void {
  for (const path of paths) {
    chmodSync(path, 0o644);
    truncateSync(path, bytes);
  }
}

/** Runs the program. */
function run(path: string): { status: number | null; stderr: string; stdout: string } {
  const environment = room.existing('.').environment();
  const args = [program, 'history', '-a', 'burndown', path];
  return spawnSync(process.execPath, args, { cwd: room.root, env: environment, encoding: 'utf8', timeout: 20_000 });
}

/** What must hold of every ending that is not a bug. */
function expectEnding(result: ReturnType<typeof run>, status: 2 | 3, text: RegExp): void {
  expect(result.stderr).toMatch(text);
  expect(result.status).toBe(status);
  expect(result.stderr).toMatch(/^codefang: /m);
  expect(result.stderr).not.toMatch(/^\s+at |Error:|undefined/m);
  expect(result.stdout).toBe('');
}

test('the fixture itself is read', () => {
  expect(run(repository().path)).toMatchObject({ status: 0 });
});

const mistakes: [string, RegExp, (fixture: RepositoryFixture) => string][] = [
  ['a path that is not there', /no such directory/, (fixture) => fixture.at('nowhere')],
  [
    'a directory that is no repository',
    /not a git repository/,
    (fixture) => (rmSync(fixture.at('.git'), { recursive: true }), fixture.path),
  ],
  ['an empty repository', /no commits/, () => room.repository(`empty-${made++}`).path],
  ['a HEAD of garbage', /not a git repository/, (fixture) => (fixture.write('.git/HEAD', 'garbage\n'), fixture.path)],
  [
    'a HEAD on a branch that is not there',
    /no commits/,
    (fixture) => (fixture.write('.git/HEAD', 'ref: refs/heads/none\n'), fixture.path),
  ],
  [
    'a HEAD on a blob',
    /is not a commit/,
    (fixture) => (fixture.write('.git/HEAD', `${fixture.git('rev-parse', 'HEAD:a')}\n`), fixture.path),
  ],
  [
    'a .git file that holds NUL',
    /gitdir|git directory/,
    (fixture) => {
      rmSync(fixture.at('.git'), { recursive: true });
      writeFileSync(fixture.at('.git'), 'gitdir: x\0y\n');
      return fixture.path;
    },
  ],
  [
    'an unknown format version',
    /format version/,
    (fixture) => (fixture.git('config', 'core.repositoryformatversion', '7'), fixture.path),
  ],
];

test('a commit dated three million years ahead ends soon, with advice', () => {
  const fixture = repository();
  const time = '1577836800 +0000';
  const people = `author A <a@example.org> ${time}\ncommitter A <a@example.org> 99999999999999 +0000`;
  fixture.write('a', 'three\n');
  fixture.git('add', 'a');
  const tree = fixture.git('write-tree');
  const far = `tree ${tree}\nparent ${fixture.git('rev-parse', 'HEAD')}\n${people}\n\nfar\n`;
  fixture.write(
    '.git/refs/heads/main',
    `${fixture.gitWithInput(far, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin')}\n`,
  );
  const result = run(fixture.path);
  expectEnding(result, 2, /burndown would have \d+ samples/);
  expect(result.stderr).toContain('--sampling');
});

test.each(mistakes)('%s is the user’s mistake: exit code 2', (_, text, breakIt) => {
  expectEnding(run(breakIt(repository())), 2, text);
});

const faults: [string, RegExp, (fixture: RepositoryFixture) => void][] = [
  [
    'a HEAD detached at an id that is not there',
    /abab.* is missing|missing.*abab/,
    (fixture) => fixture.write('.git/HEAD', `${'ab'.repeat(20)}\n`),
  ],
  ['references in a circle', /circle/, (fixture) => fixture.write('.git/refs/heads/main', 'ref: refs/heads/main\n')],
  ['a shallow file of garbage', /shallow/, (fixture) => fixture.write('.git/shallow', 'garbage\n')],
  [
    'an alternate that is not there',
    /nowhere/,
    (fixture) => fixture.write('.git/objects/info/alternates', '/nowhere/objects\n'),
  ],
  ['a configuration of garbage', /configuration/, (fixture) => fixture.write('.git/config', '[core\n')],
  ['a pack cut in half', /pack-.*\.pack/, (fixture) => cut(packs(fixture, '.pack'), 100)],
  ['an index cut in half', /pack-.*\.idx/, (fixture) => cut(packs(fixture, '.idx'), 1000)],
  [
    'an index in whose place is a directory',
    /pack-.*\.idx/,
    (fixture) =>
      packs(fixture, '.idx').forEach((path) => {
        unlinkSync(path);
        mkdirSync(path);
      }),
  ],
  [
    'a pack directory that is a link to itself',
    /pack/,
    (fixture) => {
      const folder = fixture.at('.git', 'objects', 'pack');
      rmSync(folder, { recursive: true });
      symlinkSync(folder, folder);
    },
  ],
  ['no pack', /missing/, (fixture) => packs(fixture, '').forEach((path) => rmSync(path))],
];

test.each(faults)('%s is the repository’s fault: exit code 3', (_, text, breakIt) => {
  const fixture = repository();
  breakIt(fixture);
  expectEnding(run(fixture.path), 3, text);
});
