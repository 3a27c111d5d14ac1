// Burndown: how much of each period's code is alive at each later sample.
//
// Every living line knows its birth (timelines.ts, births.ts); what a commit removes or adds is entered in the books (books.ts).
// Renames keep the lines' births; a file that becomes a symbolic link keeps none, and the reverse. The books must balance: a change's
// old side has as many lines as the file's timeline, or the input is wrong and the run ends.

import type { CodefangError } from '../../base/errors.js';
import type { Columns } from '../../base/columns.js';
import { impossibleMatrix } from '../../budget/report-room.js';
import { isOfOtherTypes, type ChangeBatch, type HunkColumns } from '../../changes/change-batch.js';
import type { Analyzer } from '../analyzer.js';
import { FileTracks, hasFile, NO_FILE, outOfBalance, type SavedTracks } from '../file-tracks.js';
import { Books } from './books.js';
import { midnightBefore } from './calendar.js';
import { Places } from './places.js';
import { burndownResult } from './result.js';
import type { BurndownOptions, BurndownResult } from './result.js';
import { nobody, type PeopleTable } from '../../history/people-table.js';
import { Timelines, type SavedTimelines } from './timelines.js';

/** The analyzer. State: timelines by file id, which file lives at which path, and the books. */
export class Burndown implements Analyzer<BurndownResult> {
  readonly id = 'burndown';
  readonly needs = { hunks: true, renames: true };

  private readonly timelines = new Timelines();
  private readonly tracks = new FileTracks('burndown', () => this.timelines.create());
  private readonly books: Books;
  private readonly places = new Places();
  private startTime: number | undefined;
  /** Tick of the last commit. */
  private lastTick = 0;
  /** What lines born in the commit at hand carry. */
  private birth = 0;

  constructor(private readonly options: BurndownOptions) {
    this.books = new Books(options);
  }

  consume(batch: ChangeBatch): void {
    const { commits, changes } = batch;
    if (this.startTime === undefined && commits.committerTimes.length > 0) {
      this.startTime = midnightBefore(commits.committerTimes[0]);
    }
    const book = this.places.of(batch);
    this.tracks.follow(batch, (commit, from, to, files) => {
      const sample = Math.floor(commits.ticks[commit] / this.options.sampling);
      this.birth = this.books.begin(commits.ticks[commit], commits.authors[commit]);
      for (let row = from; row < to; row++) {
        const file = files[row - from];
        if (file === NO_FILE) continue;
        book(row, sample);
        this.edit(batch, row, file);
        if (!hasFile(changes, row)) this.drop(file);
      }
      this.books.end();
    });
    this.lastTick = commits.ticks.at(-1) ?? this.lastTick;
    const impossible = impossibleMatrix(this.books.project.lastTick, this.options);
    if (impossible !== undefined) throw impossible;
  }

  compact(): void {
    if (this.timelines.isWasteful) this.timelines.compact();
    this.books.compact();
    this.places.compact();
  }

  save(): Columns {
    const timelines = this.timelines.save();
    return {
      ...this.books.save(),
      ...this.places.save(),
      startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
      lastTick: Uint32Array.of(this.lastTick),
      ...this.tracks.save(),
      timelineCounts: timelines.counts,
      timelineLengths: timelines.lengths,
      timelineBirths: timelines.births,
      timelineFreeFiles: timelines.freeFiles,
    };
  }

  load(state: Columns): void {
    const saved = state as unknown as SavedBurndown;
    this.books.load(state);
    this.places.load(state);
    this.startTime = saved.startTime[0];
    this.lastTick = saved.lastTick[0];
    this.tracks.load(saved);
    this.timelines.load({
      counts: saved.timelineCounts,
      lengths: saved.timelineLengths,
      births: saved.timelineBirths,
      freeFiles: saved.timelineFreeFiles,
    });
    this.timelines.addTo(this.books.births.living);
  }

  result(people: PeopleTable = nobody): BurndownResult {
    const { startTime, lastTick, books, timelines, options } = this;
    const places = this.places.result();
    const state = { startTime, lastTick, books, places, timelines, files: () => this.tracks.sorted() };
    return burndownResult(state, people, options);
  }

  private drop(file: number): void {
    this.timelines.drop(file);
    this.books.files?.forget(file);
  }

  /** Applies the hunks of a change to a file and books every line that goes or comes. */
  private edit(batch: ChangeBatch, row: number, file: number): void {
    const { changes } = batch;
    const { timelines, books } = this;
    const oldLines = changes.oldLines[row];
    const newLines = changes.newLines[row];
    const misfit = (what: string): CodefangError => outOfBalance(this.id, batch, row, what);
    const known = timelines.lineCount(file);
    if (known !== oldLines) throw misfit(`it has ${known} lines, the change starts from ${oldLines}`);
    const isOther = isOfOtherTypes(changes, row);
    const hunks = isOther ? allOf(oldLines, newLines) : batch.hunks;
    const from = isOther || row === 0 ? 0 : changes.hunkEnds[row - 1];
    const to = isOther ? hunks.oldStarts.length : changes.hunkEnds[row];
    if (!timelines.apply(file, this.birth, hunks, from, to)) throw misfit('its hunks do not fit');
    const left = timelines.lineCount(file);
    if (left !== newLines) throw misfit(`its hunks leave ${left} lines, the change says ${newLines}`);
    for (let run = 0; run < timelines.removedCount; run++) {
      books.removed(file, timelines.removedBirths[run], timelines.removedLines[run]);
    }
    const { newCounts } = hunks;
    let added = 0;
    for (let hunk = from; hunk < to; hunk++) added += newCounts[hunk];
    books.added(file, added);
  }
}

/** One hunk of all lines, if there are any. */
function allOf(oldLines: number, newLines: number): HunkColumns {
  const starts = new Uint32Array(oldLines + newLines > 0 ? 1 : 0);
  return {
    oldStarts: starts,
    oldCounts: starts.map(() => oldLines),
    newStarts: starts,
    newCounts: starts.map(() => newLines),
  };
}

/** What `save` writes beside the books, by name. */
interface SavedBurndown extends SavedTracks {
  readonly startTime: Float64Array;
  readonly lastTick: Uint32Array;
  readonly timelineCounts: Uint32Array;
  readonly timelineLengths: SavedTimelines['lengths'];
  readonly timelineBirths: SavedTimelines['births'];
  readonly timelineFreeFiles: Uint32Array;
}
