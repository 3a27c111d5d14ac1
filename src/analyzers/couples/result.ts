// What couples reports of the files alive at the last commit. Pure; field names are those of the report. What is about people is there only
// when people are known.

import type { PeopleTable } from '../../history/people-table.js';
import type { CreditTallies } from '../credit-tallies.js';
import { filePairs, type Companion, type FileCoupling, type PairSource, type PairThresholds } from './file-pairs.js';
import { peopleCoupling, type DeveloperCoupling, type FileOwnership, type OwnershipClasses } from './people.js';

/** Options of couples. */
export interface CouplesOptions extends PairThresholds {
  /** The most files that a commit may change to count as a change set. */
  readonly couplesMaxChangeset: number;
}

/** What the result is made from: the analyzer's state as it stands after a commit. */
export interface CouplesState extends PairSource {
  /** Touches by file and credit. */
  readonly tallies: CreditTallies;
  /** Lines by file. */
  readonly lines: Uint32Array;
  /** Commits that were too large, and change sets that are too old. */
  readonly leftOut: number;
  readonly forgotten: number;
}

/** The result of couples. */
export interface CouplesResult {
  readonly aggregate: {
    readonly total_files: number;
    /** People who changed a file that is alive. */
    readonly total_developers?: number;
    /** Pairs of files with a change set in common, and the sum and the mean strength over them. */
    readonly total_pairs: number;
    readonly total_co_changes: number;
    readonly avg_coupling_strength: number;
    /** Pairs with at least 10 co-changes. */
    readonly highly_coupled_pairs: number;
    /** Files alive by how many people changed them. */
    readonly files_by_contributors?: OwnershipClasses;
  };
  readonly change_sets: {
    /** The most files of one. */
    readonly max_files: number;
    readonly counted: number;
    /** Commits that changed more files than that. */
    readonly left_out: number;
    /** Change sets that were too old to be kept: `MOST_WEIGHT`. */
    readonly forgotten: number;
  };
  /** How many rows there are for each list, of which `listLimit` are in it. */
  readonly list_totals: {
    readonly file_coupling: number;
    readonly companions: number;
    readonly developer_coupling?: number;
    readonly file_ownership?: number;
  };
  /** Coupled pairs by co_changes, then coupling_strength, the largest first, then by path. */
  readonly file_coupling: readonly FileCoupling[];
  /** At most five a file; by co_changes, then share, the largest first, then by path. */
  readonly companions: readonly Companion[];
  readonly developer_coupling?: readonly DeveloperCoupling[];
  readonly file_ownership?: readonly FileOwnership[];
}

/** Puts together the result. */
export function couplesResult(state: CouplesState, table: PeopleTable, options: CouplesOptions): CouplesResult {
  const { changeSets, sorted } = state;
  const pairs = filePairs(state, options);
  const people = table.ends.length > 0 ? peopleCoupling(state, table, options.listLimit) : undefined;
  return {
    aggregate: {
      total_files: sorted.files.length,
      ...(people && { total_developers: people.developers }),
      total_pairs: pairs.pairs,
      total_co_changes: pairs.coChanges,
      avg_coupling_strength: pairs.meanStrength,
      highly_coupled_pairs: pairs.highlyCoupled,
      ...(people && { files_by_contributors: people.classes }),
    },
    change_sets: {
      max_files: options.couplesMaxChangeset,
      counted: changeSets.size,
      left_out: state.leftOut,
      forgotten: state.forgotten,
    },
    list_totals: {
      file_coupling: pairs.coupledCount,
      companions: pairs.companionCount,
      ...(people && { developer_coupling: people.couplingCount, file_ownership: sorted.files.length }),
    },
    file_coupling: pairs.coupled,
    companions: pairs.companions,
    ...(people && { developer_coupling: people.coupling, file_ownership: people.ownership }),
  };
}
