// The developers of a run, against what git says of the same history.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DevsResult } from '../../src/analyzers/devs/result.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { compiledEngine } from './compiled-engine.js';
import { commitsBy, commitsOfGit, everythingCounts, linesBy, linesOfGit } from './developers-of-git.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});

async function devsOf(path: string, raw: RawOptions = {}): Promise<DevsResult> {
  const { results } = await analyze(
    resolveOptions({ ...everythingCounts, analyzers: 'devs', checkpoint: false, path, ...raw }),
    {},
  );
  return results['devs'] as DevsResult;
}

describe('the developers of the main line', () => {
  const { fixture, firstParents } = longHistory(room, 'main.git', 120, 3);

  test('have the commits of git shortlog, and the lines of git log --numstat with each merge as one change', async () => {
    const devs = await devsOf(fixture.path);
    expect(commitsBy(devs)).toEqual(commitsOfGit(fixture, '--first-parent'));
    expect(linesBy(devs)).toEqual(linesOfGit(fixture, '--first-parent', '-m'));
    const merges = fixture.git('rev-list', '--first-parent', '--merges', '--count', 'main');
    expect(devs.aggregate).toMatchObject({ total_commits: firstParents, merge_commits: Number(merges) });
  });

  test('wrote scripts without an extension in the language of their first line', async () => {
    const tree = room.repository('scripts');
    for (const text of ['#!/usr/bin/env python3\n', '#!/usr/bin/env python3\nprint(1)\n', '#!/bin/sh\n:\n:\n']) {
      tree.write('tool', text);
      tree.write('notes', text.replace('#', ''));
      tree.git('add', '--all');
      tree.git('commit', '--quiet', '--message', 'm');
    }
    for (const workers of [1, 2]) {
      const { languages } = await devsOf(tree.path, { workers });
      expect(languages.map(({ name, total_contribution: lines }) => [name, lines])).toEqual([
        ['Other', 5],
        ['Shell', 3],
        ['Python', 2],
      ]);
    }
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
    expect(commitsBy(devs)).toEqual(commitsOfGit(tree));
    expect(linesBy(devs)).toEqual(linesOfGit(tree));
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
    expect(commitsBy(devs)).toEqual(commitsOfGit(fixture, '--first-parent', `^${oldest}`));
    expect(devs.aggregate.total_lines_added).toBeLessThan((await devsOf(fixture.path)).aggregate.total_lines_added);
  });
});
