// Histories of some files drawn at random: added, changed, moved (onto paths that others leave in the same commit, too), deleted and made anew.
import fc from 'fast-check';
import { added, deleted, modified, renamed, type ChangeRow, type CommitRow, type HunkRow } from './batches.js';

const names = ['a', 'b', 'c', 'd', 'e'];

const act = fc.record({
  path: fc.nat(4),
  what: fc.constantFrom('edit', 'edit', 'edit', 'move', 'delete'),
  to: fc.nat(4),
  start: fc.nat(9),
  removed: fc.nat(4),
  added: fc.nat(4),
});

const step = fc.record({ wait: fc.nat(40), author: fc.nat(3), acts: fc.array(act, { maxLength: 5 }) });

/** Commits by four authors; of each commit the changes are those of distinct files. */
export const drawnHistories: fc.Arbitrary<CommitRow[]> = fc.array(step, { maxLength: 25 }).map((steps) => {
  const lines = new Map<string, number>();
  let tick = 0;
  return steps.map(({ wait, author, acts }, at): CommitRow => {
    if (at > 0) tick += wait;
    const before = new Map(lines);
    const left = new Set<string>();
    const taken = new Set<string>();
    const changes: ChangeRow[] = [];
    for (const { path, what, to, start, removed, added: more } of acts) {
      const name = names[path];
      const old = before.get(name);
      if (left.has(name) || taken.has(name)) continue;
      if (old === undefined) {
        changes.push(added(name, more));
        lines.set(name, more);
        taken.add(name);
        continue;
      }
      const target = names[to];
      const isFree = !taken.has(target) && (before.get(target) === undefined || left.has(target));
      if (what === 'delete') {
        changes.push(deleted(name, old));
        lines.delete(name);
        left.add(name);
        continue;
      }
      const from = Math.min(start, old);
      const gone = Math.min(removed, old - from);
      const hunks: HunkRow[] = gone + more === 0 ? [] : [[from, gone, more]];
      if (what === 'move' && target !== name && isFree) {
        changes.push(renamed(name, target, old, hunks));
        if (!taken.has(name)) lines.delete(name);
        left.add(name);
        lines.set(target, old - gone + more);
        taken.add(target);
      } else if (hunks.length > 0) {
        changes.push(modified(name, old, hunks));
        lines.set(name, old - gone + more);
        taken.add(name);
      }
    }
    const time = new Date(Date.UTC(2020, 0, 1 + tick, 12)).toISOString();
    return { time, tick, author, changes };
  });
});

/** Four people, the last but one a bot. Credits are the authors alone, but the last, who has the third beside himself. */
export const drawnCredits: readonly (readonly number[])[] = [[0], [1], [2], [2, 3]];

/** Cuts a history into parts at the marks, which are used over and over. */
export function cutAt(commits: readonly CommitRow[], marks: readonly boolean[]): CommitRow[][] {
  const parts: CommitRow[][] = [];
  let part: CommitRow[] = [];
  commits.forEach((commit, at) => {
    part.push(commit);
    if (marks.length > 0 && marks[at % marks.length]) return;
    parts.push(part);
    part = [];
  });
  return part.length > 0 ? [...parts, part] : parts;
}
