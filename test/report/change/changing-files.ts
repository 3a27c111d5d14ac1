// Histories drawn at random with a model that knows of every line when it was born and by whom, and what each commit removed: what the
// burndown before and after a change must agree with.
import fc from 'fast-check';
import { Burndown } from '../../../src/analyzers/burndown/burndown.js';
import type { BurndownOptions, BurndownResult } from '../../../src/analyzers/burndown/result.js';
import type { PeopleTable } from '../../../src/history/people-table.js';
import { changeEffect, type ChangeEffect } from '../../../src/report/change/change-effect.js';
import { ChangeRecorder } from '../../../src/report/change/change-record.js';
import { sampleSource } from '../sample-report.js';
import { added, batchOf, deleted, modified, renamed, type ChangeRow, type CommitRow } from '../../analyzers/batches.js';

export const START = Date.parse('2018-03-05T00:00Z');
const DAY = 86_400_000;

export interface Line {
  readonly birth: number;
  readonly author: number;
}

/** A line that a commit of the change removed. */
export interface Removed extends Line {
  readonly path: string;
  readonly tick: number;
  readonly by: number;
}

export interface Drawn {
  readonly commits: readonly CommitRow[];
  /** Removed lines, by commit. */
  readonly removed: readonly (readonly Removed[])[];
}

export const people: PeopleTable = {
  people: ['Ada <a@example.org>', 'Bob <b@example.org>', 'mend[bot] <c@example.org>'].map((name, at) => ({
    name,
    isBot: at === 2,
  })),
  ends: Uint32Array.of(1, 2, 3),
  members: Int32Array.of(0, 1, 2),
  shares: 'whole',
};

interface Step {
  readonly days: number;
  readonly author: number;
  readonly edits: readonly {
    readonly path: number;
    readonly what: number;
    readonly at: number;
    readonly size: number;
  }[];
}

const step: fc.Arbitrary<Step> = fc.record({
  days: fc.nat(500),
  author: fc.nat(2),
  edits: fc.uniqueArray(
    fc.record({ path: fc.nat(3), what: fc.nat(9), at: fc.nat(40), size: fc.integer({ min: 1, max: 30 }) }),
    { minLength: 1, maxLength: 3, selector: ({ path }) => path },
  ),
});

/** Commits with what they remove, line by line. */
export const histories: fc.Arbitrary<Drawn> = fc.array(step, { minLength: 2, maxLength: 12 }).map(drawn);

function drawn(steps: readonly Step[]): Drawn {
  const files = new Map<string, Line[]>();
  const removed: Removed[][] = [];
  let tick = 0;
  const commits = steps.map(({ days, author, edits }, at): CommitRow => {
    if (at > 0) tick += days;
    const gone: Removed[] = [];
    const born = (count: number): Line[] => Array.from({ length: count }, () => ({ birth: tick, author }));
    const lose = (path: string, lines: readonly Line[]): void =>
      void gone.push(...lines.map((line) => ({ ...line, path, tick, by: author })));
    const changes = edits.map(({ path: number, what, at: place, size }): ChangeRow => {
      const path = `f${number}`;
      const lines = files.get(path);
      if (lines === undefined) {
        files.set(path, born(size));
        return added(path, size);
      }
      const old = lines.length;
      if (what === 0) {
        lose(path, lines);
        files.delete(path);
        return deleted(path, old);
      }
      const start = Math.min(place, old);
      const cut = Math.min(what < 3 ? 0 : what * 3, old - start);
      lose(path, lines.slice(start, start + cut));
      lines.splice(start, cut, ...born(size));
      if (what === 1) {
        const moved = `${path}-${at}`;
        files.delete(path);
        files.set(moved, lines);
        return renamed(path, moved, old, [[start, cut, size]]);
      }
      return modified(path, old, [[start, cut, size]]);
    });
    removed.push(gone);
    return { time: new Date(START + tick * DAY).toISOString(), tick, author, changes };
  });
  return { commits, removed };
}

const defaults: BurndownOptions = {
  granularity: 30,
  sampling: 30,
  tickSizeHours: 24,
  trackFiles: true,
  trackPeople: true,
};

/** The effect of all commits from `from` on, and the results it is made from. */
export function effectOf(
  commits: readonly CommitRow[],
  from: number,
  options: Partial<BurndownOptions> = {},
  withPeople = true,
): { effect: ChangeEffect; before: BurndownResult; after: BurndownResult } {
  const analyzer = new Burndown({ ...defaults, ...options });
  analyzer.consume(batchOf(commits.slice(0, from)));
  const before = analyzer.result(people);
  const recorder = new ChangeRecorder();
  for (const commit of commits.slice(from)) {
    const batch = batchOf([commit]);
    analyzer.consume(batch);
    recorder.add(batch);
  }
  const after = analyzer.result(people);
  const effect = changeEffect({ before, after, change: recorder.record(), source: sampleSource, withPeople });
  return { effect, before, after };
}
