// What file history reports of the files alive at the last commit, from its tallies. Pure; field names are those of the report. What is
// about people is there only when people are known. Totals of all files are columns; only listed files become rows.

import type { PeopleTable } from '../../history/people-table.js';
import type { CreditTallies } from '../credit-tallies.js';
import type { SortedFiles } from '../file-tracks.js';
import { ContributorCounter, contributorsOf, type FileContributors } from './contributors.js';
import { NEVER, TALLY } from './tally.js';

/** Options of file history. */
export interface FileHistoryOptions {
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
  /** Rows of each list; Infinity for all. */
  readonly listLimit: number;
}

/** What the result is made from: the analyzer's state as it stands after a commit. */
export interface FileHistoryState {
  readonly sorted: SortedFiles;
  readonly tallies: CreditTallies;
  /** By file. */
  readonly firstTicks: Uint32Array;
  readonly lastTicks: Uint32Array;
  /** Start of tick 0 in seconds since 1970; undefined without commits. */
  readonly startTime: number | undefined;
  /** Commits that changed a file. */
  readonly commits: number;
}

/** How much a file has changed. */
export interface FileChurn {
  /** As UTF-8, undecodable bytes replaced. */
  readonly path: string;
  readonly commit_count: number;
  /** People who changed it; people left out do not count. */
  readonly contributor_count?: number;
  readonly total_lines_added: number;
  readonly total_lines_removed: number;
  readonly total_lines_changed: number;
  /** Commits + (added + removed + changed) / 100. */
  readonly churn_score: number;
  /** Ticks of the first and the last commit that changed it; null if none that was read did. */
  readonly first_tick: number | null;
  readonly last_tick: number | null;
}

/** How often a file has changed, in words. */
export const riskLevels = ['CRITICAL', 'HIGH', 'MEDIUM'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** The fewest commits of a file of each level. */
export const riskCommits: Readonly<Record<RiskLevel, number>> = { CRITICAL: 50, HIGH: 30, MEDIUM: 15 };

/** A file that has changed often. */
export interface Hotspot {
  readonly path: string;
  readonly commit_count: number;
  readonly churn_score: number;
  readonly risk_level: RiskLevel;
}

/** The result of file history. */
export interface FileHistoryResult {
  readonly aggregate: {
    readonly total_files: number;
    /** Commits that changed a file, alive or not. */
    readonly total_commits: number;
    /** The sum of all commit_count. */
    readonly total_file_changes: number;
    /** People who changed a file that is alive. */
    readonly total_contributors?: number;
    readonly avg_commits_per_file: number;
    readonly avg_contributors_per_file?: number;
    /** Files with a risk level. */
    readonly high_churn_files: number;
  };
  readonly tick_size_seconds: number;
  /** Start of tick 0: UTC midnight of the first commit's day, in seconds since 1970; null without commits. */
  readonly start_time_seconds: number | null;
  /** How many rows there are for each list, of which `listLimit` are in it. */
  readonly list_totals: {
    readonly file_churn: number;
    readonly file_contributors?: number;
    readonly hotspots: number;
  };
  /** Files alive by churn_score, the largest first, then by path. */
  readonly file_churn: readonly FileChurn[];
  /** In the order of file_churn. */
  readonly file_contributors?: readonly FileContributors[];
  /** By commit_count, then churn_score, the largest first, then by path. */
  readonly hotspots: readonly Hotspot[];
}

/** Puts together the result. */
export function fileHistoryResult(
  state: FileHistoryState,
  table: PeopleTable,
  { tickSizeHours, listLimit }: FileHistoryOptions,
): FileHistoryResult {
  const { sorted, tallies } = state;
  const { files, pathOf } = sorted;
  const withPeople = table.ends.length > 0;
  const commits = new Uint32Array(files.length);
  const scores = new Float64Array(files.length);
  const counter = new ContributorCounter(tallies, table);
  let changes = 0;
  let contributors = 0;
  files.forEach((file, rank) => {
    const total = totalOf(file, tallies);
    commits[rank] = total.commits;
    scores[rank] = scoreOf(total);
    changes += total.commits;
    if (withPeople) contributors += counter.count(file);
  });
  const byScore = Uint32Array.from(files.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
  const hot = byScore.filter((rank) => commits[rank] >= riskCommits.MEDIUM).sort((a, b) => commits[b] - commits[a]);
  const listed = Array.from(byScore.subarray(0, Math.min(listLimit, byScore.length)));
  return {
    aggregate: {
      total_files: files.length,
      total_commits: state.commits,
      total_file_changes: changes,
      ...(withPeople && { total_contributors: counter.total }),
      avg_commits_per_file: mean(changes, files.length),
      ...(withPeople && { avg_contributors_per_file: mean(contributors, files.length) }),
      high_churn_files: hot.length,
    },
    tick_size_seconds: tickSizeHours * 3600,
    start_time_seconds: state.startTime ?? null,
    list_totals: {
      file_churn: files.length,
      ...(withPeople && { file_contributors: files.length }),
      hotspots: hot.length,
    },
    file_churn: listed.map((rank) => churnOf(files[rank], pathOf(rank), state, withPeople ? counter : undefined)),
    ...(withPeople && {
      file_contributors: listed.map((rank) => contributorsOf(files[rank], pathOf(rank), tallies, table)),
    }),
    hotspots: Array.from(hot.subarray(0, Math.min(listLimit, hot.length)), (rank) => ({
      path: pathOf(rank),
      commit_count: commits[rank],
      churn_score: scores[rank],
      risk_level: riskOf(commits[rank]) ?? 'MEDIUM',
    })),
  };
}

/** The row of a file; without `counter`, nothing about people. */
export function churnOf(
  file: number,
  path: string,
  { tallies, firstTicks, lastTicks }: Pick<FileHistoryState, 'tallies' | 'firstTicks' | 'lastTicks'>,
  counter: ContributorCounter | undefined,
): FileChurn {
  const total = totalOf(file, tallies);
  const tickOrNull = (tick: number): number | null => (tick === NEVER ? null : tick);
  return {
    path,
    commit_count: total.commits,
    ...(counter && { contributor_count: counter.count(file) }),
    total_lines_added: total.added,
    total_lines_removed: total.removed,
    total_lines_changed: total.changed,
    churn_score: scoreOf(total),
    first_tick: tickOrNull(firstTicks[file]),
    last_tick: tickOrNull(lastTicks[file]),
  };
}

/** The level of a file with so many commits; undefined below all of them. */
export function riskOf(commits: number): RiskLevel | undefined {
  return riskLevels.find((level) => commits >= riskCommits[level]);
}

interface Total {
  readonly commits: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

function totalOf(file: number, tallies: CreditTallies): Total {
  const { numbers } = tallies;
  let [commits, added, removed, changed] = [0, 0, 0, 0];
  tallies.forEach(file, (_, at) => {
    commits += numbers[at + TALLY.commits];
    added += numbers[at + TALLY.added];
    removed += numbers[at + TALLY.removed];
    changed += numbers[at + TALLY.changed];
  });
  return { commits, added, removed, changed };
}

/** A quotient of whole numbers, so that it is the same decimal however it came about. */
function scoreOf({ commits, added, removed, changed }: Total): number {
  return (100 * commits + added + removed + changed) / 100;
}

function mean(sum: number, count: number): number {
  return count === 0 ? 0 : sum / count;
}
