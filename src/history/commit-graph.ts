// Commits and their parents, read as they are asked for, each once. Rows are those of a commit table.

import { CodefangError } from '../base/errors.js';
import type { Kernel } from '../kernel/kernel.js';
import { forEachCommitRow } from './commit-rows.js';
import { oidKey, type CommitTable } from './commit-table.js';

/** Commits read in one call. */
const COMMITS_PER_CALL = 4096;

/** A graph that grows. */
export class CommitGraph {
  readonly #kernel: Kernel;
  readonly #boundary: ReadonlySet<string>;
  readonly #rows = new Map<string, number>();
  /** Parents that were all read, by row. */
  readonly #parents: (readonly number[])[] = [];

  /** `boundary` are the commits, by `oidKey`, whose parents are not to be read. The table may have commits already. */
  constructor(
    kernel: Kernel,
    readonly table: CommitTable,
    boundary: ReadonlySet<string>,
  ) {
    this.#kernel = kernel;
    this.#boundary = boundary;
    for (let row = 0; row < table.count; row++) this.#rows.set(oidKey(table.oid(row)), row);
  }

  /** Reads commits that are not there yet. Errors: one that is missing or corrupt (`repository-*`). */
  read(oids: readonly Uint8Array[]): void {
    const most = Math.min(COMMITS_PER_CALL, this.#kernel.mostObjects);
    const asked = new Set<string>();
    const unread = oids.filter((oid) => {
      const key = oidKey(oid);
      if (this.#rows.has(key) || asked.has(key)) return false;
      asked.add(key);
      return true;
    });
    for (let from = 0; from < unread.length; from += most) {
      const words = this.#kernel.commits(Buffer.concat(unread.slice(from, from + most)));
      forEachCommitRow(words, this.#kernel.oidBytes, (commit) => {
        this.#rows.set(oidKey(commit.oid), this.table.add(commit));
      });
    }
  }

  /** Reads everything that can be reached from a commit. */
  readAll(head: Uint8Array): void {
    for (let frontier = [head]; frontier.length > 0;) {
      const from = this.table.count;
      this.read(frontier);
      frontier = [];
      for (let row = from; row < this.table.count; row++) frontier.push(...this.parentIds(row));
    }
  }

  /** The row of a commit that was read; -1 if it was not. */
  rowOf(oid: Uint8Array): number {
    return this.#rows.get(oidKey(oid)) ?? -1;
  }

  /** Ids of a commit's parents, none beyond the boundary; copies. */
  parentIds(row: number): Uint8Array[] {
    const { table } = this;
    const count = this.#boundary.has(oidKey(table.oid(row))) ? 0 : table.parentCount(row);
    return Array.from({ length: count }, (_, number) => table.parent(row, number).slice());
  }

  /** Rows of a commit's parents, -1 for one that was not read. */
  parentsOf(row: number): readonly number[] {
    const known = this.#parents[row] as readonly number[] | undefined;
    if (known !== undefined) return known;
    const parents = this.parentIds(row).map((oid) => this.rowOf(oid));
    if (!parents.includes(-1)) this.#parents[row] = parents;
    return parents;
  }

  /** Whether a commit is older than another; of the same age, whether its id is smaller. */
  readonly isOlder = (a: number, b: number): boolean => {
    const { table } = this;
    const [timeOfA, timeOfB] = [table.committerTimes[a], table.committerTimes[b]];
    return timeOfA === timeOfB ? Buffer.compare(table.oid(a), table.oid(b)) < 0 : timeOfA < timeOfB;
  };

  /** The first parents of a row from it on, oldest first. */
  firstParents(row: number): number[] {
    const line = new Set<number>();
    for (let next: number | undefined = row; next !== undefined && next >= 0; [next] = this.parentsOf(next)) {
      if (line.has(next)) throw ownAncestor(this.table.oid(next));
      line.add(next);
    }
    return [...line].reverse();
  }
}

/** The error of a graph that is none: a lying index can make a chain of parents a cycle. */
export function ownAncestor(oid: Uint8Array): CodefangError {
  const hex = Buffer.from(oid).toString('hex');
  return new CodefangError(
    'repository-corrupt-object',
    `commit ${hex} leads back to itself, or descends from one that does`,
    {
      oid: hex,
      hint: 'check the repository with `git fsck`, or clone it again',
    },
  );
}
