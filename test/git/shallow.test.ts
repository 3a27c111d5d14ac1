import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRepository } from '../../src/git/repository.js';
import { readShallow } from '../../src/git/shallow.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { thrownError } from '../support/thrown-error.js';

const room = new FixtureRoom();
let source: RepositoryFixture;
beforeAll(() => {
  source = room.repository('source');
  for (const text of ['1', '2', '3']) source.commit(text, { a: `${text}\n` });
});
afterAll(() => room.remove());

test('a whole history has no boundary', () => {
  expect(openRepository(source.path).shallow).toEqual([]);
});

test('a shallow clone’s boundary is the commits git stops at, in its worktrees too', () => {
  source.git('clone', '--quiet', '--depth', '2', `file://${source.path}`, room.at('clone'));
  const clone = room.existing('clone');
  const boundary = [source.git('rev-parse', 'HEAD~1')];
  expect(openRepository(clone.path).shallow).toEqual(boundary);
  expect(clone.git('rev-list', '--max-parents=0', 'HEAD').split('\n')).toEqual(boundary);
  clone.git('worktree', 'add', '--quiet', room.at('tree'));
  expect(openRepository(room.at('tree')).shallow).toEqual(boundary);
});

test('ids come sorted, each once, in lower case; the last line needs no end', () => {
  const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
  writeFileSync(room.at('shallow'), `${b}\n${a.toUpperCase()}\n${b}`);
  expect(readShallow(room.root, 20)).toEqual([a, b]);
});

test.each([
  ['x', 0],
  ['', 0],
  ['a'.repeat(39), 0],
  ['a'.repeat(64), 0],
  [`${'a'.repeat(40)}\n\n`, 41],
  [`${'a'.repeat(40)}\r\n`, 0],
  [`${'a'.repeat(40)}\n${'b'.repeat(38)}`, 41],
])('a line that is no id is an error with its byte: %j', (text, offset) => {
  writeFileSync(room.at('shallow'), `${text}\n`);
  const error = thrownError(() => readShallow(room.root, 20));
  expect(error).toMatchObject({ code: 'repository-unreadable', data: { file: room.at('shallow'), offset } });
});

test('an empty file is a whole history', () => {
  writeFileSync(room.at('shallow'), '');
  expect(readShallow(room.root, 20)).toEqual([]);
});
