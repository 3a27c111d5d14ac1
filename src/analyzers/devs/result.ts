// What devs reports, put together. Pure; field names are those of the report. What names or counts people is there only if people are told of.

import { byPerson } from '../by-person.js';
import type { CommitOrder } from '../../history/history.js';
import { membersOf, type PeopleTable } from '../../history/people-table.js';
import { dayOrInstant, ticksAfter } from '../burndown/calendar.js';
import type { PairColumns, PairCounts } from '../burndown/pair-counts.js';
import type { PathTable } from '../path-table.js';
import { busFactor, type BusFactor } from './bus-factor.js';
import { developersOf, presences, type Developer, type Presence } from './developers.js';
import { groupsOf, type GroupLines } from './groups.js';
import type { LineTable } from './line-table.js';
import { contributions, shareOut, sumOfShares, type SharedLines } from './shares.js';

/** Options of devs. */
export interface DevsOptions {
  /** People are told of. */
  readonly people: boolean;
  /** Commits count that change no file that counts, too. */
  readonly emptyCommits: boolean;
  /** Which commits there are: the lines of a merge are its own on the main line alone, and none where all commits are read. */
  readonly order: CommitOrder;
  /** Hours in a tick; must be what the ticks of the batches were made with. */
  readonly tickSizeHours: number;
}

/** The analyzer's state as it stands after a commit. */
export interface DevsState {
  /** Start of tick 0 in seconds since 1970; undefined without commits. */
  readonly startTime: number | undefined;
  /** The largest tick of any commit. */
  readonly lastTick: number;
  readonly commits: number;
  readonly merges: number;
  readonly side: number;
  readonly empty: number;
  readonly languages: PathTable;
  readonly directories: PathTable;
  readonly activity: PairCounts;
  readonly byLanguage: LineTable;
  readonly byDirectory: LineTable;
  readonly byTick: LineTable;
}

/** Commits of a tick. */
export interface Activity {
  readonly tick: number;
  /** When the tick begins. */
  readonly date: string;
  readonly total_commits: number;
  /** Commits by the number of the person; -1 for people left out. */
  readonly by_developer?: Readonly<Record<string, number>>;
}

/** Lines of a tick. */
export interface Churn {
  readonly tick: number;
  readonly date: string;
  readonly lines_added: number;
  readonly lines_removed: number;
  readonly lines_changed: number;
  /** Lines added - lines removed. */
  readonly net_change: number;
}

/** Figures that tell of people. */
interface PeopleTotals {
  /** People with a commit that counts, bots not among them. */
  readonly total_developers: number;
  readonly total_bots: number;
  /** Developers with a commit in the last 90 days of the history. */
  readonly active_developers: number;
  /** The fewest people who made half of the contribution, and of the commits; 0 if nobody made any. */
  readonly project_bus_factor: number;
  readonly project_commit_bus_factor: number;
}

/** The result of devs. */
export interface DevsResult {
  readonly aggregate: {
    /** Commits that count. */
    readonly total_commits: number;
    /** Of them, commits with several parents. */
    readonly merge_commits: number;
    /** Of them, commits that are not on the main line. */
    readonly side_commits: number;
    /** Commits that change no file that counts, whether they count or not. */
    readonly empty_commits: number;
    readonly total_lines_added: number;
    readonly total_lines_removed: number;
    readonly total_lines_changed: number;
    readonly analysis_period_ticks: number;
    readonly total_languages: number;
    readonly total_directories: number;
  } & Partial<PeopleTotals>;
  readonly tick_size_seconds: number;
  /** Start of tick 0: UTC midnight of the first commit's day, in seconds since 1970; null without commits. */
  readonly start_time_seconds: number | null;
  readonly developers?: readonly Developer[];
  readonly languages: readonly ({ readonly name: string } & GroupLines)[];
  readonly directories: readonly ({ readonly path: string } & GroupLines)[];
  /** Of the whole project; null if nobody made anything. */
  readonly project_busfactor?: BusFactor | null;
  readonly busfactor?: readonly ({ readonly language: string } & BusFactor)[];
  readonly directory_busfactor?: readonly ({ readonly directory: string } & BusFactor)[];
  readonly activity: readonly Activity[];
  readonly churn: readonly Churn[];
}

const ACTIVE_DAYS = 90;

/** Puts together the result. */
export function devsResult(state: DevsState, table: PeopleTable, options: DevsOptions): DevsResult {
  const { startTime = 0, lastTick, byLanguage, byDirectory, languages, directories } = state;
  const people = options.people ? table : undefined;
  const tickSeconds = options.tickSizeHours * 3600;
  const date = (tick: number): string => dayOrInstant(ticksAfter(startTime, tick, tickSeconds), tickSeconds);
  const activity = state.activity.save();
  const ofLanguages = shareOut(byLanguage, table);
  const sum = sumOfShares(ofLanguages);
  const language = groupsOf(ofLanguages, languages, people);
  const directory = groupsOf(shareOut(byDirectory, table), directories, people);
  const present = people && presences(activity, people);
  return {
    aggregate: {
      total_commits: state.commits,
      merge_commits: state.merges,
      side_commits: state.side,
      empty_commits: state.empty,
      total_lines_added: sum.whole.added,
      total_lines_removed: sum.whole.removed,
      total_lines_changed: sum.whole.changed,
      analysis_period_ticks: lastTick,
      total_languages: language.names.length,
      total_directories: directory.names.length,
      ...(people && present && totalsOf(people, present, sum, lastTick - (ACTIVE_DAYS * 24) / options.tickSizeHours)),
    },
    tick_size_seconds: tickSeconds,
    start_time_seconds: state.startTime ?? null,
    ...(people && present && { developers: developersOf(present, ofLanguages, languages, people) }),
    languages: language.names.map((name, at) => ({ name, ...language.lines[at] })),
    directories: directory.names.map((path, at) => ({ path, ...directory.lines[at] })),
    ...(people && {
      project_busfactor: busFactor(contributions(sum.people), people) ?? null,
      busfactor: language.risks.map(({ name, ...factor }) => ({ language: name, ...factor })),
      directory_busfactor: directory.risks.map(({ name, ...factor }) => ({ directory: name, ...factor })),
    }),
    activity: activityOf(activity, people, date),
    churn: churnOf(state.byTick, date),
  };
}

function totalsOf(
  table: PeopleTable,
  present: ReadonlyMap<number, Presence>,
  sum: SharedLines,
  activeFrom: number,
): PeopleTotals {
  const everybody = [...present].filter(([id]) => id >= 0);
  const developers = everybody.filter(([id]) => !table.people[id].isBot);
  const commits = new Map([...present].map(([id, presence]) => [id, presence.commits]));
  return {
    total_developers: developers.length,
    total_bots: everybody.length - developers.length,
    active_developers: developers.filter(([, { lastTick }]) => lastTick >= activeFrom).length,
    project_bus_factor: busFactor(contributions(sum.people), table)?.bus_factor ?? 0,
    project_commit_bus_factor: busFactor(commits, table)?.bus_factor ?? 0,
  };
}

/** Ticks with a commit, ascending. */
function activityOf(
  { rows, columns, counts }: PairColumns,
  people: PeopleTable | undefined,
  date: (tick: number) => string,
): Activity[] {
  const ticks = new Map<number, { commits: number; byPerson: Map<number, number> }>();
  for (let i = 0; i < rows.length; i++) {
    let tick = ticks.get(columns[i]);
    if (tick === undefined) ticks.set(columns[i], (tick = { commits: 0, byPerson: new Map() }));
    tick.commits += counts[i];
    if (people === undefined) continue;
    const { people: members, part } = membersOf(people, rows[i]);
    for (const person of members) tick.byPerson.set(person, (tick.byPerson.get(person) ?? 0) + counts[i] * part);
  }
  return [...ticks]
    .sort(([a], [b]) => a - b)
    .map(([tick, { commits, byPerson: numbers }]) => ({
      tick,
      date: date(tick),
      total_commits: commits,
      ...(people && { by_developer: byPerson(numbers) }),
    }));
}

/** Ticks in which a line came, went or changed, ascending. */
function churnOf(byTick: LineTable, date: (tick: number) => string): Churn[] {
  const { firsts, added, removed, changed } = byTick.rows();
  return Array.from(firsts, (tick, row) => ({
    tick,
    date: date(tick),
    lines_added: added[row],
    lines_removed: removed[row],
    lines_changed: changed[row],
    net_change: added[row] - removed[row],
  })).sort((a, b) => a.tick - b.tick);
}
