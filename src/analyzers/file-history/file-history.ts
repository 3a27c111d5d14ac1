// File history: who changed each file, how often, and by how many lines.
//
// The record of a file goes with it through renames, everybody's earlier lines included; it ends when the file is deleted, and a path that
// comes back begins a new one. A commit counts once for each file that it adds, changes, moves or gives another mode. Its lines are told apart
// as changed-lines.ts has it; where git prints `-`, the side that is text has its lines.

import type { Columns } from '../../base/columns.js';
import { grownColumn } from '../../base/columns.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import { nobody, type PeopleTable } from '../../history/people-table.js';
import type { Analyzer } from '../analyzer.js';
import { midnightBefore } from '../burndown/calendar.js';
import { changedLines } from '../changed-lines.js';
import { CreditTallies, type SavedTallies } from '../credit-tallies.js';
import { FileTracks, hasFile, NO_FILE, type SavedTracks } from '../file-tracks.js';
import { churnOf, fileHistoryResult } from './result.js';
import type { FileChurn, FileHistoryOptions, FileHistoryResult } from './result.js';
import { NEVER, TALLY, TALLY_NUMBERS } from './tally.js';

/** The analyzer. State: which file lives at which path, tallies by file and credit, and when each file was first and last changed. */
export class FileHistory implements Analyzer<FileHistoryResult> {
  readonly id = 'file-history';
  readonly needs = { hunks: true, renames: true };

  private readonly tallies = new CreditTallies(TALLY_NUMBERS);
  private readonly tracks = new FileTracks(this.id, () => this.create());
  private firstTicks = new Uint32Array(128);
  private lastTicks = new Uint32Array(128);
  private startTime: number | undefined;
  /** Commits that changed a file. */
  private commits = 0;

  constructor(private readonly options: FileHistoryOptions) {}

  consume(batch: ChangeBatch, startsWithState = false): void {
    const { commits, changes } = batch;
    if (commits.committerTimes.length > 0) this.startTime ??= midnightBefore(commits.committerTimes[0]);
    this.tracks.follow(batch, (commit, from, to, files) => {
      if (startsWithState && commit === 0) return;
      this.commits++;
      const tick = commits.ticks[commit];
      for (let row = from; row < to; row++) {
        const file = files[row - from];
        if (file === NO_FILE) continue;
        if (hasFile(changes, row)) this.count(batch, row, file, commits.authors[commit], tick);
        else this.tallies.drop(file);
      }
    });
  }

  compact(): void {
    this.tallies.compact();
  }

  save(): Columns {
    const { ends, credits, numbers } = this.tallies.save();
    return {
      ...this.tracks.save(),
      tallyEnds: ends,
      tallyCredits: credits,
      tallyNumbers: numbers,
      firstTicks: this.firstTicks.slice(0, ends.length),
      lastTicks: this.lastTicks.slice(0, ends.length),
      startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
      commits: Uint32Array.of(this.commits),
    };
  }

  load(state: Columns): void {
    const saved = state as unknown as SavedFileHistory;
    this.tracks.load(saved);
    this.tallies.load({ ends: saved.tallyEnds, credits: saved.tallyCredits, numbers: saved.tallyNumbers });
    this.firstTicks = saved.firstTicks.slice();
    this.lastTicks = saved.lastTicks.slice();
    this.startTime = saved.startTime[0];
    this.commits = saved.commits[0];
  }

  result(people: PeopleTable = nobody): FileHistoryResult {
    const { tallies, firstTicks, lastTicks, startTime, commits } = this;
    const sorted = this.tracks.sorted();
    return fileHistoryResult({ sorted, tallies, firstTicks, lastTicks, startTime, commits }, people, this.options);
  }

  /** How much a file that lives at a path has changed, nothing about people; undefined if none does. */
  churnAt(path: string): FileChurn | undefined {
    const file = this.tracks.at(path);
    const { tallies, firstTicks, lastTicks } = this;
    return file === NO_FILE ? undefined : churnOf(file, path, { tallies, firstTicks, lastTicks }, undefined);
  }

  private create(): number {
    const file = this.tallies.create();
    if (file >= this.firstTicks.length) {
      this.firstTicks = grownColumn(this.firstTicks, file + 1);
      this.lastTicks = grownColumn(this.lastTicks, file + 1);
    }
    this.firstTicks[file] = this.lastTicks[file] = NEVER;
    return file;
  }

  private count(batch: ChangeBatch, row: number, file: number, credit: number, tick: number): void {
    const { changes } = batch;
    const changed = changedLines(batch, row);
    const at = this.tallies.at(file, credit);
    this.tallies.add(at + TALLY.commits, 1);
    this.tallies.add(at + TALLY.added, changes.added[row] - changed);
    this.tallies.add(at + TALLY.removed, changes.removed[row] - changed);
    this.tallies.add(at + TALLY.changed, changed);
    if (this.firstTicks[file] === NEVER) this.firstTicks[file] = tick;
    this.lastTicks[file] = tick;
  }
}

/** What `save` writes, by name. */
interface SavedFileHistory extends SavedTracks {
  readonly tallyEnds: SavedTallies['ends'];
  readonly tallyCredits: SavedTallies['credits'];
  readonly tallyNumbers: SavedTallies['numbers'];
  readonly firstTicks: Uint32Array;
  readonly lastTicks: Uint32Array;
  readonly startTime: Float64Array;
  readonly commits: Uint32Array;
}
