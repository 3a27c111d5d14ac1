// What batches mean, however a history was cut into them: every row spelled out, with ids and paths in place of row numbers, digested.

import { createHash } from 'node:crypto';
import type { ChangeBatch } from '../../src/changes/change-batch.js';
import type { ChangeOptions } from '../../src/changes/change-reader.js';
import { FULL_SCORE } from '../../src/changes/rename-similarity.js';
import { defaultRenameOptions } from '../../src/changes/renames.js';
import type { History } from '../../src/history/history.js';
import type { Pipeline } from '../../src/pipeline/stream.js';

/** Everything filled. */
export const everything: ChangeOptions = {
  hunks: true,
  renames: { ...defaultRenameOptions, minimumScore: FULL_SCORE / 2 },
};

/** The rows of a batch as texts: each commit, then its changes, each with its hunks. */
export function spelledOut({ commits, changes, hunks, paths }: ChangeBatch): string[] {
  const width = commits.oidBytes;
  const hex = (oids: Uint8Array, row: number): string =>
    Buffer.from(oids.subarray(row * width, (row + 1) * width)).toString('hex');
  const path = (row: number): string =>
    Buffer.from(paths.bytes.subarray(row === 0 ? 0 : paths.ends[row - 1], paths.ends[row])).toString('hex');
  const rows: string[] = [];
  let change = 0;
  let hunk = 0;
  commits.ticks.forEach((tick, commit) => {
    const ids = [commits.oids, commits.trees, commits.parentTrees].map((oids) => hex(oids, commit));
    const { parentCounts, committerTimes, authorTimes, authors } = commits;
    const facts = [parentCounts, committerTimes, authorTimes, authors].map((column) => column[commit]);
    rows.push(['commit', ...ids, ...facts, tick].join(' '));
    for (; change < changes.kinds.length && changes.commits[change] === commit; change++) {
      const names = [path(changes.oldPaths[change]), path(changes.newPaths[change])];
      const blobs = [hex(changes.oldOids, change), hex(changes.newOids, change)];
      const { kinds, flags, oldModes, newModes, oldLines, newLines, added, removed } = changes;
      const counts = [kinds, flags, oldModes, newModes, oldLines, newLines, added, removed].map(
        (column) => column[change],
      );
      rows.push(['change', ...names, ...blobs, ...counts].join(' '));
      for (; hunk < changes.hunkEnds[change]; hunk++) {
        const { oldStarts, oldCounts, newStarts, newCounts } = hunks;
        rows.push(`hunk ${[oldStarts, oldCounts, newStarts, newCounts].map((column) => column[hunk]).join(' ')}`);
      }
    }
  });
  if (change !== changes.kinds.length || hunk !== hunks.oldStarts.length) throw new Error('rows are left over');
  return rows;
}

/** All that a history's batches say. */
export interface Meaning {
  /** SHA-256 of the rows spelled out. */
  readonly digest: string;
  readonly rows: number;
  /** Statistics of renames and diffs, summed. */
  readonly sums: Readonly<Record<string, number>>;
  readonly people: readonly string[];
}

/** Reads a whole history through a pipeline, in batches of `size` commits, and closes it. */
export async function meaningOf(
  pipeline: Pipeline,
  request: Parameters<Pipeline['history']>[0],
  size: number,
  options = everything,
): Promise<Meaning> {
  const history: History = await pipeline.history(request);
  const hash = createHash('sha256');
  const sums: Record<string, number> = { coarseDiffs: 0 };
  let rows = 0;
  for await (const { batch, renames, coarseDiffs } of pipeline.batches(history, spansOf(history, size), options)) {
    for (const row of spelledOut(batch)) {
      hash.update(`${row}\n`);
      rows++;
    }
    sums['coarseDiffs'] += coarseDiffs;
    for (const [name, number] of Object.entries(renames) as [string, number][]) sums[name] = (sums[name] ?? 0) + number;
  }
  await pipeline.close();
  return { digest: hash.digest('hex'), rows, sums, people: history.people };
}

/** Spans of `size` commits over a history. */
export function spansOf(history: History, size: number): { from: number; end: number }[] {
  const count = history.commits.ticks.length;
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    from: i * size,
    end: Math.min(count, (i + 1) * size),
  }));
}
