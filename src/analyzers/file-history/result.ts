// What file history reports of the files alive at the last commit, from its tallies. Pure; field names are those of the report. What is
// about people is there only when people are known.

import { LEFT_OUT, membersOf, type PeopleTable } from '../../history/people-table.js';
import { rounded } from '../burndown/sparse-matrix.js';
import type { CreditTallies } from '../credit-tallies.js';
import type { LivingFile } from '../file-tracks.js';
import { NEVER, TALLY } from './tally.js';

/** Contributors of a file that a report names: those with the most lines. */
export const MOST_CONTRIBUTORS = 20;

/** Options of file history. */
export interface FileHistoryOptions {
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
}

/** What the result is made from: the analyzer's state as it stands after a commit. */
export interface FileHistoryState {
  readonly files: readonly LivingFile[];
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

/** What a person did to a file. */
export interface Contribution {
  /** Null for people left out. */
  readonly name: string | null;
  readonly commits: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Who changed a file. */
export interface FileContributors {
  readonly path: string;
  /** Those with the most added and changed lines, at most `MOST_CONTRIBUTORS`, by their ids; -1 for people left out. */
  readonly contributors: Readonly<Record<string, Contribution>>;
  /** Who added and changed the most lines, the lower id if several did; null if nobody is known to have changed it. */
  readonly top_contributor_id: number | null;
  readonly top_contributor_name: string | null;
  /** Lines that person added and changed. */
  readonly top_contributor_lines: number;
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
  /** How many rows each list has; a report may hold fewer. */
  readonly list_totals: {
    readonly file_churn: number;
    readonly file_contributors?: number;
    readonly hotspots: number;
  };
  /** Every file alive, by churn_score, the largest first, then by path. */
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
  { tickSizeHours }: FileHistoryOptions,
): FileHistoryResult {
  const withPeople = table.ends.length > 0;
  const files = [...state.files]
    .sort((a, b) => Buffer.compare(a.path, b.path))
    .map((file) => fileOf(file, state, table, withPeople))
    .sort((a, b) => b.churn.churn_score - a.churn.churn_score);
  const churn = files.map((file) => file.churn);
  const hotspots = hotspotsOf(churn);
  const changes = churn.reduce((sum, { commit_count }) => sum + commit_count, 0);
  const everybody = new Set(files.flatMap(({ people }) => [...people]));
  const contributors = churn.reduce((sum, { contributor_count = 0 }) => sum + contributor_count, 0);
  return {
    aggregate: {
      total_files: files.length,
      total_commits: state.commits,
      total_file_changes: changes,
      ...(withPeople && { total_contributors: everybody.size }),
      avg_commits_per_file: mean(changes, files.length),
      ...(withPeople && { avg_contributors_per_file: mean(contributors, files.length) }),
      high_churn_files: hotspots.length,
    },
    tick_size_seconds: tickSizeHours * 3600,
    start_time_seconds: state.startTime ?? null,
    list_totals: {
      file_churn: churn.length,
      ...(withPeople && { file_contributors: files.length }),
      hotspots: hotspots.length,
    },
    file_churn: churn,
    ...(withPeople && { file_contributors: files.map((file) => file.contributors) }),
    hotspots,
  };
}

/** The level of a file with so many commits; undefined below all of them. */
export function riskOf(commits: number): RiskLevel | undefined {
  return riskLevels.find((level) => commits >= riskCommits[level]);
}

function hotspotsOf(churn: readonly FileChurn[]): Hotspot[] {
  return churn
    .flatMap(({ path, commit_count, churn_score }) => {
      const risk = riskOf(commit_count);
      return risk === undefined ? [] : [{ path, commit_count, churn_score, risk_level: risk }];
    })
    .sort((a, b) => b.commit_count - a.commit_count);
}

interface FileRows {
  readonly churn: FileChurn;
  readonly contributors: FileContributors;
  /** Ids of the people who changed it. */
  readonly people: Iterable<number>;
}

function fileOf(living: LivingFile, state: FileHistoryState, table: PeopleTable, withPeople: boolean): FileRows {
  const { tallies, firstTicks, lastTicks } = state;
  const { file } = living;
  const path = Buffer.from(living.path).toString('utf8');
  const total = noLines();
  const byPerson = new Map<number, Lines>();
  tallies.forEach(file, (credit, at) => {
    add(total, tallies.numbers, at, 1);
    if (!withPeople) return;
    const { people, part } = membersOf(table, credit);
    for (const person of people) {
      let own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, (own = noLines()));
      add(own, tallies.numbers, at, part);
    }
  });
  const people = [...byPerson.keys()].filter((person) => person !== LEFT_OUT);
  const lines = total.added + total.removed + total.changed;
  const tickOrNull = (tick: number): number | null => (tick === NEVER ? null : tick);
  return {
    churn: {
      path,
      commit_count: total.commits,
      ...(withPeople && { contributor_count: people.length }),
      total_lines_added: total.added,
      total_lines_removed: total.removed,
      total_lines_changed: total.changed,
      churn_score: (100 * total.commits + lines) / 100,
      first_tick: tickOrNull(firstTicks[file]),
      last_tick: tickOrNull(lastTicks[file]),
    },
    contributors: contributorsOf(path, byPerson, table),
    people,
  };
}

interface Lines {
  commits: number;
  added: number;
  removed: number;
  changed: number;
}

function noLines(): Lines {
  return { commits: 0, added: 0, removed: 0, changed: 0 };
}

/** Adds the tally that begins at `at`. A commit is whole for each of its people; its lines may be shared. */
function add(sum: Lines, numbers: Float64Array, at: number, part: number): void {
  sum.commits += numbers[at + TALLY.commits];
  sum.added += numbers[at + TALLY.added] * part;
  sum.removed += numbers[at + TALLY.removed] * part;
  sum.changed += numbers[at + TALLY.changed] * part;
}

function contributorsOf(path: string, byPerson: ReadonlyMap<number, Lines>, table: PeopleTable): FileContributors {
  const rows = [...byPerson]
    .map(([id, { commits, ...lines }]) => {
      const [added, removed, changed] = [lines.added, lines.removed, lines.changed].map(rounded);
      const name = id === LEFT_OUT ? null : table.people[id].name;
      return { id, written: rounded(lines.added + lines.changed), entry: { name, commits, added, removed, changed } };
    })
    .sort((a, b) => b.written - a.written || b.entry.commits - a.entry.commits || a.id - b.id);
  const top = rows.filter(({ id }) => id !== LEFT_OUT).reduce<(typeof rows)[number] | undefined>(larger, undefined);
  return {
    path,
    contributors: Object.fromEntries(rows.slice(0, MOST_CONTRIBUTORS).map(({ id, entry }) => [String(id), entry])),
    top_contributor_id: top?.id ?? null,
    top_contributor_name: top?.entry.name ?? null,
    top_contributor_lines: top?.written ?? 0,
  };
}

/** Of two, who wrote more; the lower id of equals. */
function larger<Row extends { readonly id: number; readonly written: number }>(best: Row | undefined, row: Row): Row {
  if (best === undefined) return row;
  return row.written > best.written || (row.written === best.written && row.id < best.id) ? row : best;
}

function mean(sum: number, count: number): number {
  return count === 0 ? 0 : sum / count;
}
