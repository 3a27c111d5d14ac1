// Devs: who committed what, when, in which languages and directories, and on how few people each of them rests.
//
// Everything is booked under the commit's credit (history/people-table.ts); who a credit is, is asked when the result is made. A commit counts
// if it changes a file that counts. A merge is a change of the main line like others: its lines are the merger's.
//
// State grows with what there is to tell: a number for each day on which somebody committed, at most one a commit, and a row for each
// language and directory that somebody wrote in.

import type { Columns } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { isMerge } from '../../history/commit-columns.js';
import { nobody, type PeopleTable } from '../../history/people-table.js';
import type { Analyzer } from '../analyzer.js';
import { midnightBefore } from '../burndown/calendar.js';
import { PairCounts } from '../burndown/pair-counts.js';
import { changedLines, hasLines } from '../changed-lines.js';
import { LabelTables } from '../labels.js';
import { LineTable } from './line-table.js';
import { devsResult, type DevsOptions, type DevsResult } from './result.js';

/** The analyzer. */
export class Devs implements Analyzer<DevsResult> {
  readonly id = 'devs';
  readonly needs = { hunks: true, renames: true, shebangs: true };

  private readonly labels = new LabelTables();
  /** Commits by credit and tick. */
  private readonly activity = new PairCounts();
  /** Lines by credit and language, by credit and directory, and by tick (the second number is 0). */
  private readonly byLanguage = new LineTable();
  private readonly byDirectory = new LineTable();
  private readonly byTick = new LineTable();
  private startTime: number | undefined;
  private lastTick = 0;
  private commits = 0;
  private merges = 0;
  /** Commits off the main line. */
  private side = 0;
  /** Commits without a change that counts, counted or not. */
  private empty = 0;

  constructor(private readonly options: DevsOptions) {}

  consume(batch: ChangeBatch, startsWithState = false): void {
    const { commits, changes } = batch;
    if (commits.committerTimes.length > 0) this.startTime ??= midnightBefore(commits.committerTimes[0]);
    const labelsOf = this.labels.of(batch);
    let row = 0;
    for (let commit = 0; commit < commits.ticks.length; commit++) {
      const from = row;
      while (row < changes.commits.length && changes.commits[row] === commit) row++;
      if (commit === 0 && startsWithState) continue;
      this.lastTick = Math.max(this.lastTick, commits.ticks[commit]);
      if (row === from) this.empty++;
      if (row === from && !this.options.emptyCommits) continue;
      this.count(batch, commit);
      if (this.options.order === 'all-commits' && isMerge(commits, commit)) continue;
      for (let change = from; change < row; change++) this.countLines(batch, commit, change, labelsOf);
    }
  }

  compact(): void {
    this.byLanguage.compact();
    this.byDirectory.compact();
    this.byTick.compact();
  }

  save(): Columns {
    const { rows: activityCredits, columns: activityTicks, counts: activityCommits } = this.activity.save();
    const languages = this.labels.languages.save();
    const directories = this.labels.directories.save();
    return {
      startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
      totals: Uint32Array.of(this.lastTick, this.commits, this.merges, this.side, this.empty),
      languageBytes: languages.bytes,
      languageEnds: languages.ends,
      directoryBytes: directories.bytes,
      directoryEnds: directories.ends,
      activityCredits,
      activityTicks,
      activityCommits,
      ...named('language', this.byLanguage),
      ...named('directory', this.byDirectory),
      ...named('tick', this.byTick),
    };
  }

  load(state: Columns): void {
    const column = <Kind>(name: string): Kind => state[name] as Kind;
    this.startTime = state['startTime'].at(0);
    [this.lastTick, this.commits, this.merges, this.side, this.empty] = state['totals'];
    this.labels.languages.load({ bytes: column('languageBytes'), ends: column('languageEnds') });
    this.labels.directories.load({ bytes: column('directoryBytes'), ends: column('directoryEnds') });
    this.activity.load({
      rows: column('activityCredits'),
      columns: column('activityTicks'),
      counts: column('activityCommits'),
    });
    for (const [name, table] of [
      ['language', this.byLanguage],
      ['directory', this.byDirectory],
      ['tick', this.byTick],
    ] as const) {
      table.load({
        firsts: column(`${name}Firsts`),
        seconds: column(`${name}Seconds`),
        added: column(`${name}Added`),
        removed: column(`${name}Removed`),
        changed: column(`${name}Changed`),
      });
    }
  }

  result(people: PeopleTable = nobody): DevsResult {
    const { startTime, lastTick, commits, merges, side, empty, activity, byLanguage, byDirectory, byTick } = this;
    const { languages, directories } = this.labels;
    const counts = { commits, merges, side, empty };
    const tables = { languages, directories, byLanguage, byDirectory, byTick, activity };
    return devsResult({ startTime, lastTick, ...counts, ...tables }, people, this.options);
  }

  private count({ commits }: ChangeBatch, commit: number): void {
    this.commits++;
    if (isMerge(commits, commit)) this.merges++;
    if (commits.mainLine[commit] === 0) this.side++;
    this.activity.add(commits.authors[commit], commits.ticks[commit], 1);
  }

  private countLines(
    batch: ChangeBatch,
    commit: number,
    change: number,
    labelsOf: ReturnType<LabelTables['of']>,
  ): void {
    const { commits, changes } = batch;
    if (!hasLines(batch, change)) return;
    const changed = changedLines(batch, change);
    const added = changes.added[change] - changed;
    const removed = changes.removed[change] - changed;
    if (added + removed + changed === 0) return;
    const credit = commits.authors[commit];
    const { language, directory } = labelsOf(changes.newPaths[change], change);
    this.byLanguage.add(credit, language, added, removed, changed);
    this.byDirectory.add(credit, directory, added, removed, changed);
    this.byTick.add(commits.ticks[commit], 0, added, removed, changed);
  }
}

/** A table's rows under names of their own. */
function named(name: string, table: LineTable): Columns {
  const { firsts, seconds, added, removed, changed } = table.rows();
  return {
    [`${name}Firsts`]: firsts.slice(),
    [`${name}Seconds`]: seconds.slice(),
    [`${name}Added`]: added.slice(),
    [`${name}Removed`]: removed.slice(),
    [`${name}Changed`]: changed.slice(),
  };
}
