// Burndown: how much of each period's code is alive at each later sample.
//
// Every living line knows its birth (timelines.ts, births.ts); what a commit removes or adds is entered in the books (books.ts).
// Renames keep the lines' births. The books must balance: a change's old side has as many lines as the file's timeline, or
// the input is wrong and the run ends.
//
// Within one commit all files leave their old paths before any arrives at its new one: so swaps, chains of renames and
// renames onto deleted paths come out right in whatever order their rows stand.

import { CodefangError } from '../../base/errors.js';
import type { Columns } from '../../base/columns.js';
import { ChangeKind } from '../../changes/change-batch.js';
import type { ChangeBatch } from '../../changes/change-batch.js';
import type { Analyzer } from '../analyzer.js';
import { PathTable } from '../path-table.js';
import { Books } from './books.js';
import { midnightBefore } from './calendar.js';
import { burndownResult } from './result.js';
import type { BurndownOptions, BurndownResult } from './result.js';
import { nobody, type PeopleTable } from '../../history/people-table.js';
import type { LivingFile } from './state.js';
import { Timelines } from './timelines.js';

/** The most numbers a matrix may have: some twenty years by the day. */
const MOST_CELLS = 60_000_000;
/** No file lives at a path. */
const NOBODY = 0;
/** Mode of a submodule, which is no file: a side that has it is treated as absent. */
const SUBMODULE = 0o160000;

/** The analyzer. State: timelines by file id, which file lives at which path, and the books. */
export class Burndown implements Analyzer<BurndownResult> {
  readonly id = 'burndown';
  readonly needs = { hunks: true, renames: true };

  private readonly timelines = new Timelines();
  private readonly paths = new PathTable();
  /** File id + 1 by path id, or `NOBODY`. */
  private files = new Uint32Array(128);
  private readonly books: Books;
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
    const pathIds = this.internPaths(batch);
    const movers: number[] = [];
    const total = changes.commits.length;
    for (let from = 0, to = 0; from < total; from = to) {
      const commit = changes.commits[from];
      while (to < total && changes.commits[to] === commit) to++;
      this.birth = this.books.begin(commits.ticks[commit], commits.authors[commit]);
      for (let row = from; row < to; row++) movers[row - from] = this.depart(batch, row, pathIds);
      for (let row = from; row < to; row++) this.arrive(batch, row, pathIds, movers[row - from]);
      this.books.end();
    }
    this.lastTick = commits.ticks.at(-1) ?? this.lastTick;
  }

  compact(): void {
    this.timelines.compact();
    this.books.compact();
  }

  save(): Columns {
    const { bytes, ends } = this.paths.save();
    const timelines = this.timelines.save();
    return {
      ...this.books.save(),
      startTime: Float64Array.from(this.startTime === undefined ? [] : [this.startTime]),
      lastTick: Uint32Array.of(this.lastTick),
      pathBytes: bytes,
      pathEnds: ends,
      pathFiles: this.files.slice(0, this.paths.size),
      timelineCounts: timelines.counts,
      timelineLengths: timelines.lengths,
      timelineBirths: timelines.births,
      timelineFreeFiles: timelines.freeFiles,
    };
  }

  load(state: Columns): void {
    const saved = state as unknown as SavedBurndown;
    this.books.load(state);
    this.startTime = saved.startTime[0];
    this.lastTick = saved.lastTick[0];
    this.paths.load({ bytes: saved.pathBytes, ends: saved.pathEnds });
    this.files = new Uint32Array(Math.max(128, saved.pathFiles.length));
    this.files.set(saved.pathFiles);
    this.timelines.load({
      counts: saved.timelineCounts,
      lengths: saved.timelineLengths,
      births: saved.timelineBirths,
      freeFiles: saved.timelineFreeFiles,
    });
  }

  /** Throws `user-bad-option` when one commit dated far ahead, or very fine steps, would make a matrix no report can hold. */
  result(people: PeopleTable = nobody): BurndownResult {
    const { startTime, lastTick, books, timelines, options } = this;
    const last = books.project.lastTick;
    const rows = Math.floor(last / options.sampling) + 1;
    const columns = Math.floor(last / options.granularity) + 1;
    if (rows * columns > MOST_CELLS) {
      throw new CodefangError(
        'user-bad-option',
        `burndown would have ${rows} samples of ${columns} bands: the history ends ${last} ticks after it begins`,
        { hint: 'give larger --sampling and --granularity; a commit whose clock was wrong may be the reason' },
      );
    }
    const files: LivingFile[] = [];
    for (let path = 0; path < this.paths.size; path++) {
      if (this.files[path] !== NOBODY) files.push({ path: this.paths.path(path).slice(), file: this.files[path] - 1 });
    }
    return burndownResult({ startTime, lastTick, books, timelines, files }, people, options);
  }

  /** Path ids by index into the batch's path table. */
  private internPaths({ paths }: ChangeBatch): Uint32Array {
    const ids = new Uint32Array(paths.ends.length);
    for (let path = 0, from = 0; path < ids.length; path++) {
      const to = paths.ends[path];
      ids[path] = this.paths.add(paths.bytes, from, to);
      from = to;
    }
    if (this.paths.size > this.files.length) {
      const files = new Uint32Array(Math.max(this.paths.size, this.files.length * 2));
      files.set(this.files);
      this.files = files;
    }
    return ids;
  }

  /** Takes a deleted or renamed file from its old path, and ends it if nothing arrives for it. Returns the file to move, -1 if none. */
  private depart(batch: ChangeBatch, row: number, pathIds: Uint32Array): number {
    const { changes } = batch;
    const kind = changes.kinds[row];
    const oldIsFile = changes.oldModes[row] !== SUBMODULE && kind !== ChangeKind.added;
    const newIsFile = changes.newModes[row] !== SUBMODULE && kind !== ChangeKind.deleted;
    if (!oldIsFile || (newIsFile && kind !== ChangeKind.renamed)) return -1;
    const path = pathIds[changes.oldPaths[row]];
    const file = this.files[path] - 1;
    if (file < 0) throw outOfBalance(batch, row, 'no file is known at its old path');
    this.files[path] = NOBODY;
    if (newIsFile) return file;
    this.edit(batch, row, file);
    this.timelines.drop(file);
    this.books.files?.forget(file);
    return -1;
  }

  /** Puts an added or moved file at its new path, and applies the change to it. */
  private arrive(batch: ChangeBatch, row: number, pathIds: Uint32Array, mover: number): void {
    const { changes } = batch;
    const kind = changes.kinds[row];
    if (kind === ChangeKind.deleted || changes.newModes[row] === SUBMODULE) return;
    const path = pathIds[changes.newPaths[row]];
    let file = this.files[path] - 1;
    if (kind === ChangeKind.modified && changes.oldModes[row] !== SUBMODULE) {
      if (file < 0) throw outOfBalance(batch, row, 'no file is known at its path');
    } else {
      if (file >= 0) throw outOfBalance(batch, row, 'a file is already at its new path');
      file = mover >= 0 ? mover : this.timelines.create();
      this.files[path] = file + 1;
    }
    this.edit(batch, row, file);
  }

  /** Applies the hunks of a change to a file and books every line that goes or comes. */
  private edit(batch: ChangeBatch, row: number, file: number): void {
    const { changes } = batch;
    const { timelines, books } = this;
    const oldLines = changes.oldLines[row];
    const newLines = changes.newLines[row];
    const known = timelines.lineCount(file);
    if (known !== oldLines) throw outOfBalance(batch, row, `it has ${known} lines, the change starts from ${oldLines}`);
    const from = row === 0 ? 0 : changes.hunkEnds[row - 1];
    const to = changes.hunkEnds[row];
    if (!timelines.apply(file, this.birth, batch.hunks, from, to))
      throw outOfBalance(batch, row, 'its hunks do not fit');
    const left = timelines.lineCount(file);
    if (left !== newLines) throw outOfBalance(batch, row, `its hunks leave ${left} lines, the change says ${newLines}`);
    for (let run = 0; run < timelines.removedCount; run++) {
      books.removed(file, timelines.removedBirths[run], timelines.removedLines[run]);
    }
    const { newCounts } = batch.hunks;
    let added = 0;
    for (let hunk = from; hunk < to; hunk++) added += newCounts[hunk];
    books.added(file, added);
  }
}

/** What `save` writes beside the books, by name. */
interface SavedBurndown {
  readonly startTime: Float64Array;
  readonly lastTick: Uint32Array;
  readonly pathBytes: Uint8Array;
  readonly pathEnds: Uint32Array;
  readonly pathFiles: Uint32Array;
  readonly timelineCounts: Uint32Array;
  readonly timelineLengths: Uint32Array;
  readonly timelineBirths: Uint32Array;
  readonly timelineFreeFiles: Uint32Array;
}

/** The error of a change that does not fit the state: names the commit and the path. */
function outOfBalance(batch: ChangeBatch, row: number, what: string): CodefangError {
  const { commits, changes, paths } = batch;
  const at = changes.commits[row] * commits.oidBytes;
  const oid = Buffer.from(commits.oids.subarray(at, at + commits.oidBytes)).toString('hex');
  const path = changes.kinds[row] === ChangeKind.deleted ? changes.oldPaths[row] : changes.newPaths[row];
  const name = Buffer.from(paths.bytes.subarray(paths.ends[path - 1] ?? 0, paths.ends[path])).toString();
  return new CodefangError('bug-kernel', `burndown: books do not balance at commit ${oid}, ${name}: ${what}`, { oid });
}
