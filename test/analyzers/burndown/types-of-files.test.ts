// Files that become symbolic links, and the reverse: their lines are as old as git blame says.

import { rmSync, symlinkSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { RawOptions } from '../../../src/engine/options.js';
import { serialRun } from '../../engine/serial-run.js';
import { firstCommitTime, FixtureRoom, type RepositoryFixture } from '../../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

function link(fixture: RepositoryFixture, target: string, path: string): void {
  rmSync(fixture.at(path), { force: true });
  symlinkSync(target, fixture.at(path));
}

function file(fixture: RepositoryFixture, path: string, content: string): void {
  rmSync(fixture.at(path), { force: true });
  fixture.write(path, content);
}

/** For every file `lines by the hour of their birth`, as git blames them. */
function blamed(fixture: RepositoryFixture, paths: readonly string[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    paths.map((path) => {
      const hours: Record<string, number> = {};
      for (const line of fixture.git('blame', '--line-porcelain', '--', path).split('\n')) {
        const [, time] = /^committer-time (\d+)$/.exec(line) ?? [];
        if (time === undefined) continue;
        const hour = String((Number(time) - firstCommitTime) / 3600);
        hours[hour] = (hours[hour] ?? 0) + 1;
      }
      return [path, hours];
    }),
  );
}

async function aged(
  fixture: RepositoryFixture,
  raw: RawOptions = {},
  batchCommits = 1024,
): Promise<Record<string, Record<string, number>>> {
  const { result } = await serialRun(fixture, { ...raw, burndownFiles: true }, batchCommits);
  const living = (result.file_survival ?? []).filter((one) => one.current_lines > 0);
  return Object.fromEntries(
    living.map(({ path, matrix }) => {
      const hours: Record<string, number> = {};
      matrix.bands.forEach((hour, at) => (hours[hour] = (hours[hour] ?? 0) + matrix.lines[at]));
      return [path, Object.fromEntries(Object.entries(hours).filter(([, lines]) => lines !== 0))];
    }),
  );
}

test('what becomes a file of another type has new lines only, like those that git blames', async () => {
  const fixture = room.repository('types');
  fixture.commit('first', { to_file: '', kept: 'a\nb\n', to_link: 'kept', and_back: 'one\ntwo\n', run: 'a\nb\n' });
  link(fixture, 'kept', 'to_file');
  fixture.commit('a link', { kept: 'a\nb\nc\n' });
  file(fixture, 'to_file', 'kept');
  link(fixture, 'kept', 'to_link');
  link(fixture, 'one', 'and_back');
  fixture.commit('types');
  fixture.git('update-index', '--chmod=+x', 'run');
  file(fixture, 'and_back', 'one\ntwo\n');
  fixture.git('config', 'core.fileMode', 'false');
  fixture.commit('back', { run: 'a\nb\nc\n' });
  const theirs = blamed(fixture, ['and_back', 'kept', 'run', 'to_file', 'to_link']);
  expect(theirs).toEqual({
    and_back: { 3: 2 },
    kept: { 0: 2, 1: 1 },
    run: { 0: 2, 3: 1 },
    to_file: { 2: 1 },
    to_link: { 2: 1 },
  });
  expect(await aged(fixture)).toEqual(theirs);
  expect(await aged(fixture, {}, 1)).toEqual(theirs);
});

test('a submodule that becomes a file has new lines, and a file without lines may become a submodule and back', async () => {
  const fixture = room.repository('submodules');
  const id = fixture.commit('first', { a: 'a\n', b: '' });
  for (const path of ['a', 'b']) fixture.git('update-index', '--cacheinfo', `160000,${id},${path}`);
  fixture.git('commit', '--quiet', '--message', 'submodules');
  fixture.commit('files again', { a: 'a\nb\n', b: '' });
  expect(fixture.git('ls-tree', 'HEAD^')).toContain('160000');
  expect(await aged(fixture)).toEqual(blamed(fixture, ['a']));
});
