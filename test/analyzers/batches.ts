// Change batches written by hand: a commit is its time and its changes, a change its paths and hunks.

import { ChangeKind } from '../../src/changes/change-batch.js';
import type { ChangeBatch } from '../../src/changes/change-batch.js';
import type { PeopleTable } from '../../src/history/people-table.js';

/** A hunk as [start of the old lines, lines removed, lines added]. */
export type HunkRow = readonly [start: number, removed: number, added: number];

export interface ChangeRow {
  readonly kind: keyof typeof ChangeKind;
  readonly path: string;
  /** Path before, of a rename. */
  readonly from?: string;
  readonly oldLines: number;
  readonly hunks: readonly HunkRow[];
  readonly oldMode?: number;
  readonly newMode?: number;
  readonly flags?: number;
}

export interface CommitRow {
  /** Committer time as a date string. */
  readonly time: string;
  readonly tick: number;
  /** Row of the author, 0 if left out. */
  readonly author?: number;
  /** What all bytes of its id are; by default ids tell the place in the batch. */
  readonly oid?: number;
  readonly changes: readonly ChangeRow[];
}

export function added(path: string, lines: number): ChangeRow {
  return { kind: 'added', path, oldLines: 0, hunks: lines > 0 ? [[0, 0, lines]] : [] };
}

export function deleted(path: string, lines: number): ChangeRow {
  return { kind: 'deleted', path, oldLines: lines, hunks: lines > 0 ? [[0, lines, 0]] : [] };
}

export function modified(path: string, oldLines: number, hunks: readonly HunkRow[]): ChangeRow {
  return { kind: 'modified', path, oldLines, hunks };
}

export function renamed(from: string, path: string, oldLines: number, hunks: readonly HunkRow[] = []): ChangeRow {
  return { kind: 'renamed', path, from, oldLines, hunks };
}

/** Builds one batch; object ids are made up. */
export function batchOf(commits: readonly CommitRow[]): ChangeBatch {
  const rows = commits.flatMap((commit, at) =>
    [...commit.changes]
      .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
      .map((change) => ({ commit: at, change })),
  );
  const names = [...new Set(rows.flatMap(({ change }) => [change.from ?? change.path, change.path]))];
  const encoded = names.map((name) => Buffer.from(name));
  let end = 0;
  const hunks = rows.flatMap(({ change }) => {
    let shift = 0;
    return change.hunks.map(([start, removed, more]) => {
      const newStart = start + shift;
      shift += more - removed;
      return { start, removed, more, newStart };
    });
  });
  const lines = (change: ChangeRow): number =>
    change.hunks.reduce((total, [, removed, more]) => total + more - removed, change.oldLines);
  const total = (change: ChangeRow, which: 1 | 2): number => change.hunks.reduce((sum, hunk) => sum + hunk[which], 0);
  const ids = (count: number): Uint8Array => Uint8Array.from({ length: count * 20 }, (_, at) => at % 251);
  const times = Float64Array.from(commits, (commit) => Date.parse(commit.time) / 1000);
  let hunkEnd = 0;
  return {
    commits: {
      oidBytes: 20,
      oids: ids(commits.length).map((byte, at) => commits[Math.floor(at / 20)].oid ?? byte),
      trees: ids(commits.length),
      parentTrees: ids(commits.length),
      parentCounts: Uint8Array.from(commits, () => 1),
      committerTimes: times,
      authorTimes: times,
      authors: Uint32Array.from(commits, (commit) => commit.author ?? 0),
      ticks: Uint32Array.from(commits, (commit) => commit.tick),
      mainLine: new Uint8Array(commits.length).fill(1),
    },
    changes: {
      commits: Uint32Array.from(rows, (row) => row.commit),
      kinds: Uint8Array.from(rows, ({ change }) => ChangeKind[change.kind]),
      flags: Uint8Array.from(rows, ({ change }) => change.flags ?? 0),
      oldPaths: Uint32Array.from(rows, ({ change }) => names.indexOf(change.from ?? change.path)),
      newPaths: Uint32Array.from(rows, ({ change }) => names.indexOf(change.path)),
      oldModes: Uint32Array.from(rows, ({ change }) => change.oldMode ?? (change.kind === 'added' ? 0 : 0o100644)),
      newModes: Uint32Array.from(rows, ({ change }) => change.newMode ?? (change.kind === 'deleted' ? 0 : 0o100644)),
      oldOids: ids(rows.length),
      newOids: ids(rows.length),
      oldLines: Uint32Array.from(rows, ({ change }) => change.oldLines),
      newLines: Uint32Array.from(rows, ({ change }) => lines(change)),
      added: Uint32Array.from(rows, ({ change }) => total(change, 2)),
      removed: Uint32Array.from(rows, ({ change }) => total(change, 1)),
      hunkEnds: Uint32Array.from(rows, ({ change }) => (hunkEnd += change.hunks.length)),
    },
    hunks: {
      oldStarts: Uint32Array.from(hunks, (hunk) => hunk.start),
      oldCounts: Uint32Array.from(hunks, (hunk) => hunk.removed),
      newStarts: Uint32Array.from(hunks, (hunk) => hunk.newStart),
      newCounts: Uint32Array.from(hunks, (hunk) => hunk.more),
    },
    paths: { bytes: Buffer.concat(encoded), ends: Uint32Array.from(encoded, (name) => (end += name.length)) },
  };
}

/** People whose names are letters, the third a bot, and credits as lists of people. */
export function tableOf(
  people: number,
  credits: readonly (readonly number[])[],
  shares: PeopleTable['shares'],
): PeopleTable {
  let end = 0;
  return {
    people: Array.from({ length: people }, (_, i) => ({ name: String.fromCharCode(97 + i), isBot: i === 2 })),
    ends: Uint32Array.from(credits, (members) => (end += members.length)),
    members: Int32Array.from(credits.flat()),
    shares,
  };
}
