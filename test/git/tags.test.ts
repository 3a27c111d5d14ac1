import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openRepository } from '../../src/git/repository.js';
import { listTags } from '../../src/git/tags.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

describe('the tags of a repository', () => {
  test('are those that git lists, loose and packed, in folders too; a loose one wins', () => {
    const fixture = room.repository('tags');
    const first = fixture.commit('first', { a: '1' });
    for (const name of ['v1.0', 'pkg/sub/v1.0', 'ünï']) fixture.git('tag', name);
    fixture.git('tag', '--annotate', 'heavy', '--message', 'heavy');
    fixture.git('pack-refs', '--all');
    const second = fixture.commit('second', { a: '2' });
    fixture.git('tag', '--force', 'v1.0');
    fixture.git('tag', 'pkg/sub/v1.1');
    const listed = fixture.git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags').split('\n');
    const tags = listTags(openRepository(fixture.path)).sort(byName);
    expect(tags.map(({ name }) => name)).toEqual([...listed].sort());
    expect(Object.fromEntries(tags.map(({ name, oid }) => [name, oid]))).toEqual({
      heavy: first,
      'pkg/sub/v1.0': first,
      'pkg/sub/v1.1': second,
      'v1.0': second,
      ünï: first,
    });
  });

  test('are none where there are none; what is broken or no name of a reference is left out', () => {
    const fixture = room.repository('odd');
    expect(listTags(openRepository(fixture.path))).toEqual([]);
    const oid = fixture.commit('first', { a: '1' });
    mkdirSync(fixture.at('.git', 'refs', 'tags', 'empty'), { recursive: true });
    writeFileSync(fixture.at('.git', 'refs', 'tags', 'broken'), 'nonsense\n');
    writeFileSync(fixture.at('.git', 'refs', 'tags', 'v1.lock'), `${oid}\n`);
    writeFileSync(fixture.at('.git', 'refs', 'tags', 'good'), `${oid}\n`);
    expect(listTags(openRepository(fixture.path))).toEqual([{ name: 'good', oid }]);
  });
});
