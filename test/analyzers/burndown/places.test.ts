// Lines by directory and language, against all lines, and at the last commit against git.
import { afterAll, describe, expect, test } from 'vitest';
import type { PlaceLines } from '../../../src/analyzers/burndown/places.js';
import { serialRun } from '../../engine/serial-run.js';
import { longHistory } from '../../support/long-history.js';
import { FixtureRoom } from '../../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

/** The sum of places at each of so many samples. */
function sums(places: readonly PlaceLines[], count: number): number[] {
  const changes = new Array<number>(count).fill(0);
  for (const { matrix } of places) matrix.samples.forEach((sample, at) => (changes[sample] += matrix.lines[at]));
  let alive = 0;
  return changes.map((change) => (alive += change));
}

describe('lines by directory and by language', () => {
  test('add up to all lines at every sample, through renames, binaries, links and submodules', async () => {
    const { fixture } = longHistory(room, 'long.git', 300);
    for (const sampling of [1, 30]) {
      const { result } = await serialRun(fixture, { defaultExcludes: false, sampling });
      const totals = result.matrix.map((row) => row.reduce((sum, lines) => sum + lines, 0));
      expect(sums(result.directories, totals.length)).toEqual(totals);
      expect(sums(result.languages, totals.length)).toEqual(totals);
      expect(result.directories.length).toBeGreaterThan(3);
    }
  });

  test('are those of the files where they are, in the end as git has them; a file that moves takes its lines along', async () => {
    const fixture = room.repository('moves');
    const lines = (count: number): string => 'line\n'.repeat(count);
    fixture.commit('first', { 'a/one.js': lines(5), 'a/two.py': lines(3), 'top.md': lines(2), Makefile: lines(1) });
    fixture.git('mv', 'a/one.js', 'b.ts');
    fixture.commit('moved', { 'c/d/e.js': lines(4) });
    fixture.git('rm', '-q', 'a/two.py');
    fixture.commit('gone', {});
    const { result } = await serialRun(fixture);
    const now = (places: readonly PlaceLines[]): [string, number][] =>
      places.map(({ name, current_lines }) => [name, current_lines]);
    expect(now(result.directories)).toEqual([
      ['.', 8],
      ['c', 4],
      ['a', 0],
    ]);
    expect(now(result.languages)).toEqual([
      ['TypeScript', 5],
      ['JavaScript', 4],
      ['Markdown', 2],
      ['Makefile', 1],
      ['Python', 0],
    ]);
  });
});
