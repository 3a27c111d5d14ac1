// The developers of a run, against what git says of the same history.
import { isUtf8 } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DevsResult } from '../../src/analyzers/devs/result.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { compiledEngine } from './compiled-engine.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});

/** All files and commits count, as they do for git. */
const everything: RawOptions = {
  analyzers: 'devs',
  checkpoint: false,
  emptyCommits: true,
  defaultExcludes: false,
  attributes: false,
  renames: false,
};

async function devsOf(path: string, raw: RawOptions = {}): Promise<DevsResult> {
  const { results } = await analyze(resolveOptions({ ...everything, path, ...raw }), {});
  return results['devs'] as DevsResult;
}

/** What git prints, with texts that are no UTF-8 read as Latin-1. */
function linesOf(repository: RepositoryFixture, ...args: string[]): string[] {
  const lines = repository
    .gitBytes('', ...args)
    .toString('latin1')
    .split('\n');
  return lines.map((line) => {
    const bytes = Buffer.from(line, 'latin1');
    return isUtf8(bytes) ? bytes.toString('utf8') : line;
  });
}

/** Commits by author, as `git shortlog` counts them. */
function shortlog(repository: RepositoryFixture, ...options: string[]): Record<string, number> {
  const rows = linesOf(repository, 'shortlog', '-sne', ...options, 'main').filter((line) => line !== '');
  return Object.fromEntries(
    rows.map((line) => /^\s*(\d+)\t(.*)$/.exec(line)!).map(([, count, name]) => [name.trimStart(), Number(count)]),
  );
}

/** Lines by author, as `git log --numstat` counts them but for submodules, whose one line is none to us. */
function numstat(repository: RepositoryFixture, ...options: string[]): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {};
  let author = '';
  const format = ['--format=%x01%aN <%aE>', '--numstat', '--no-renames', '--use-mailmap', '--root'];
  for (const line of linesOf(repository, 'log', ...format, ...options, 'main')) {
    if (line.startsWith('\x01')) author = line.slice(1).trimStart();
    const [, added, removed, path] = /^(\d+)\t(\d+)\t(.*)$/.exec(line) ?? [];
    if (path === undefined || path.startsWith('modules/')) continue;
    const [a, r] = sums[author] ?? [0, 0];
    sums[author] = [a + Number(added), r + Number(removed)];
  }
  return sums;
}

const commitsBy = ({ developers }: DevsResult): Record<string, number> =>
  Object.fromEntries(developers!.map(({ name, commits }) => [name, commits]));
const linesBy = ({ developers }: DevsResult): Record<string, [number, number]> =>
  Object.fromEntries(
    developers!
      .map((one): [string, [number, number]] => [
        one.name,
        [one.lines_added + one.lines_changed, one.lines_removed + one.lines_changed],
      ])
      .filter(([, lines]) => lines[0] + lines[1] > 0),
  );

describe('the developers of the main line', () => {
  const { fixture, firstParents } = longHistory(room, 'main.git', 120, 3);

  test('have the commits of git shortlog, and the lines of git log --numstat with each merge as one change', async () => {
    const devs = await devsOf(fixture.path);
    expect(commitsBy(devs)).toEqual(shortlog(fixture, '--first-parent'));
    expect(linesBy(devs)).toEqual(numstat(fixture, '--first-parent', '-m'));
    const merges = fixture.git('rev-list', '--first-parent', '--merges', '--count', 'main');
    expect(devs.aggregate).toMatchObject({ total_commits: firstParents, merge_commits: Number(merges) });
  });

  test('have them with a mailmap, too', async () => {
    const tree = room.repository('mapped');
    const commit = (author: string, files: Record<string, string>): void => {
      for (const [path, content] of Object.entries(files)) tree.write(path, content);
      tree.git('add', '--all');
      tree.git('commit', '--quiet', '--author', author, '--message', 'm');
    };
    commit('Ada <ada@old>', { a: 'a\n' });
    commit('ada l <ada@new>', { a: 'a\nb\n', 'src/b.py': 'b\n' });
    commit('Bob <bob@x>', { '.mailmap': 'Ada Lovelace <ada@new> <ada@old>\nAda Lovelace <ada@new> <ada@new>\n' });
    const devs = await devsOf(tree.path);
    expect(Object.keys(commitsBy(devs))).toEqual(['Ada Lovelace <ada@new>', 'Bob <bob@x>']);
    expect(commitsBy(devs)).toEqual(shortlog(tree));
    expect(linesBy(devs)).toEqual(numstat(tree));
  });

  test('of commits without a file that counts are none', async () => {
    const repository = room.repository('left-out');
    repository.commit('one', { 'src/a.c': 'a\n' });
    repository.commit('two', { 'vendor/b.c': 'b\n' });
    repository.commit('three');
    const { aggregate } = await devsOf(repository.path, { emptyCommits: false, defaultExcludes: true });
    expect(aggregate).toMatchObject({ total_commits: 1, empty_commits: 2, total_lines_added: 1 });
  });

  test('since a day are those of the commits since, not of what was there', async () => {
    const devs = await devsOf(fixture.path, { since: '2020-01-20' });
    const [oldest] = fixture
      .git('rev-list', '--first-parent', '-1', '--before=2020-01-19T23:59:59Z', 'main')
      .split('\n');
    expect(commitsBy(devs)).toEqual(shortlog(fixture, '--first-parent', `^${oldest}`));
    expect(devs.aggregate.total_lines_added).toBeLessThan((await devsOf(fixture.path)).aggregate.total_lines_added);
  });
});
