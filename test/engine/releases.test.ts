import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReleases } from '../../src/engine/releases.js';
import { openRepository, type Repository } from '../../src/git/repository.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
let repository: Repository;
beforeAll(() => {
  const fixture = room.repository('tagged');
  for (const name of ['v1.0', 'v2.0']) {
    fixture.commit(name);
    fixture.git('tag', name);
  }
  repository = openRepository(fixture.path, fixture.environment());
});

/** What becomes of the two tags when their commits are asked for. */
async function releases(times: readonly (number | null)[], isStale: boolean): Promise<unknown> {
  const notices: string[] = [];
  const pipeline = { commitTimes: () => Promise.resolve(times), isStale: () => isStale };
  const found = await readReleases(repository, pipeline, (text) => notices.push(text));
  expect(notices).toEqual([]);
  return found;
}

describe('releases', () => {
  test('come with the times of their commits, but for a tag of none', async () => {
    expect(await releases([10, 20], false)).toEqual([
      { tag: 'v1.0', time: 10 },
      { tag: 'v2.0', time: 20 },
    ]);
    expect(await releases([10, null], false)).toEqual([{ tag: 'v1.0', time: 10 }]);
  });

  test('are not known where a commit that cannot be read may have gone to another pack', async () => {
    expect(await releases([10, null], true)).toBeUndefined();
    expect(await releases([10, 20], true)).toHaveLength(2);
  });
});
