// The contract of an analyzer: a pure consumer of change batches. It never prints, never reads git, never sees a thread.

import type { Columns } from '../base/columns.js';
import type { ChangeBatch } from '../changes/change-batch.js';
import type { SyntaxNeeds } from '../changes/syntax-columns.js';
import type { PeopleTable } from '../history/people-table.js';

/** What the workers must fill for an analyzer; they compute only the union of what the chosen analyzers need. */
export interface Needs {
  /** Line counts and hunks of every changed file; without it only paths, modes and ids are filled. */
  readonly hunks: boolean;
  /** Renames found and joined to one row. */
  readonly renames: boolean;
  /** Languages by first lines, in `shebangs` of the batches. Needs hunks. */
  readonly shebangs?: boolean;
  /** What the text of changed files says, in `syntax` of the batches; without it nothing is parsed. Needs hunks. */
  readonly uast?: SyntaxNeeds;
}

/** An analyzer of histories. */
export interface Analyzer<Result> {
  /** Names it on the command line, in reports and in checkpoints. */
  readonly id: string;
  readonly needs: Needs;
  /**
   * Takes the next batch; batches come in history order, on one thread. It has commits of the main line only, unless the registry says that
   * the analyzer takes others. If it `startsWithState`, its first commit is none, but what was
   * there before the part of the history that is read.
   */
  consume(batch: ChangeBatch, startsWithState?: boolean): void;
  /** Called at a chunk's edge: drops scratch and repacks state. Changes no result. */
  compact(): void;
  /** The whole state; `load(save())` changes nothing. The columns may be the analyzer's own: they hold until its next change. */
  save(): Columns;
  /** Takes up a state. Its columns are copied, or were made for this analyzer alone. */
  load(state: Columns): void;
  /** The result up to here; may be called again after more batches. `people` says who the authors of the commits' columns are. */
  result(people: PeopleTable): Result;
}
