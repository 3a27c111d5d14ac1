import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/git/object-store.js';
import { readHistory, type History } from '../../src/history/history.js';
import { readingOf } from '../pipeline/compiled-pipeline.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { drawGraph, graphs } from './drawn-graphs.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

function read(fixture: RepositoryFixture, order: 'first-parent' | 'all-commits'): History {
  const { source, sizes } = readingOf(fixture);
  const store = openStore(source, { ...sizes, inputBytes: 4096 });
  try {
    const head = Buffer.from(fixture.git('rev-parse', 'main'), 'hex');
    return readHistory(store.kernel, { head, boundary: [], order, tickSeconds: 86_400 });
  } finally {
    store.close();
  }
}
const idsOf = ({ commits: { oids, ticks } }: History): string[] =>
  Array.from(ticks, (_, row) => Buffer.from(oids.subarray(20 * row, 20 * row + 20)).toString('hex'));

test('the order of all commits has the main line in it, and before each of its commits what it reaches, parents first', () => {
  let made = 0;
  fc.assert(
    fc.property(graphs, (graph) => {
      const fixture = room.repository(`graph-${made++}`, '--bare');
      drawGraph(fixture, graph);
      const [history, line] = [read(fixture, 'all-commits'), read(fixture, 'first-parent')];
      const ids = idsOf(history);
      const { mainLine, ticks, committerTimes } = history.commits;
      const parentsOf = new Map(
        fixture
          .git('rev-list', '--parents', 'main')
          .split('\n')
          .map((text) => text.split(' '))
          .map(([id, ...parents]) => [id, parents] as const),
      );
      expect([...ids].sort()).toEqual([...parentsOf.keys()].sort());
      const onLine = [...ids.keys()].filter((row) => mainLine[row] === 1);
      expect(onLine.map((row) => ids[row])).toEqual(idsOf(line));
      expect(onLine.map((row) => ticks[row])).toEqual([...line.commits.ticks]);
      const start = Math.floor(committerTimes[0] / 86_400);
      ids.forEach((id, row) => {
        const before = new Set(ids.slice(0, row));
        for (const parent of parentsOf.get(id) ?? []) expect(before.has(parent)).toBe(true);
        if (mainLine[row] === 1) {
          const reached = new Set([id]);
          for (const one of reached) for (const parent of parentsOf.get(one) ?? []) reached.add(parent);
          expect(new Set(ids.slice(0, row + 1))).toEqual(reached);
        } else expect(ticks[row]).toBe(Math.max(0, Math.floor(committerTimes[row] / 86_400) - start));
      });
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('of commits that are free to come the oldest comes first, of the same age the one of the smaller id', () => {
  const fixture = room.repository('ties', '--bare');
  const at = (parents: number[], seconds: number): { parents: number[]; seconds: number } => ({ parents, seconds });
  drawGraph(fixture, [at([], 0), at([0], 50), at([0], 40), at([0], 40), at([2], 45), at([0, 1, 3, 4], 60)]);
  const id = (row: number): string => fixture.git('rev-parse', `commit-${row}`);
  const order = idsOf(read(fixture, 'all-commits'));
  expect(order).toEqual([id(0), ...[id(2), id(3)].sort(), id(4), id(1), id(5)]);
});
