// Graphs of commits drawn at random: any parents, several roots, clocks that are years off.
import fc from 'fast-check';
import { firstCommitTime, type RepositoryFixture } from '../support/repository-fixture.js';

/** A commit: which commits before it are its parents, and its time, in seconds after the first fixture's. The last one is the head. */
export interface DrawnCommit {
  readonly parents: readonly number[];
  readonly seconds: number;
}
export type DrawnGraph = readonly DrawnCommit[];

const DAY = 86_400;

/** Up to 24 commits, mostly an hour apart. */
export const graphs: fc.Arbitrary<DrawnGraph> = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -400 * DAY, max: 400 * DAY }) },
      ),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((rows) =>
    rows.map(([backs, skew], at) => ({
      parents: (backs.length === 0 && at % 7 !== 3 ? [1] : backs).map((back) => at - back).filter((row) => row >= 0),
      seconds: Math.max(0, 500 * DAY + at * 3600 + skew),
    })),
  );

/** Makes the commits in a bare repository; the head is `main`. */
export function drawGraph(fixture: RepositoryFixture, graph: DrawnGraph): void {
  const stream = graph.map(({ parents, seconds }, at) => {
    const who = `A${at % 3} <a@x> ${firstCommitTime + seconds} +0000`;
    const links = parents.map((parent, i) => `${i === 0 ? 'from' : 'merge'} :${parent + 1}\n`).join('');
    return (
      `reset refs/heads/commit-${at}\n\ncommit refs/heads/commit-${at}\nmark :${at + 1}\nauthor ${who}\ncommitter ${who}\n` +
      `data 1\nm\n${links}M 100644 inline f${at % 4}\ndata 3\n${String(at).padStart(2, '0')}\n\n`
    );
  });
  fixture.git('config', 'fastimport.unpackLimit', '1000000');
  fixture.gitWithInput(stream.join(''), 'fast-import', '--quiet', '--force');
  fixture.git('update-ref', 'refs/heads/main', `commit-${graph.length - 1}`);
}
