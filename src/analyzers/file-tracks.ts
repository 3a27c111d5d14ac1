// Which file lives at which path, followed through renames: the part of an analyzer's state that is about files and not about what is
// counted of them. A submodule is no file: a side that has it is treated as absent.
//
// Within one commit all files leave their old paths before any arrives at its new one: so swaps, chains of renames and renames onto
// deleted paths come out right in whatever order their rows stand. A path that is deleted and comes back is another file.

import { CodefangError } from '../base/errors.js';
import { ChangeKind, type ChangeBatch, type ChangeColumns } from '../changes/change-batch.js';
import { PathTable } from './path-table.js';

/** No file lives at a path. */
const NOBODY = 0;
/** Mode of a submodule. */
const SUBMODULE = 0o160000;

/** What a row without a file on either side is of. */
export const NO_FILE = -1;

/** A file that is alive. */
export interface LivingFile {
  /** Bytes as git has them. */
  readonly path: Uint8Array;
  /** Its number. */
  readonly file: number;
}

/** Files that are alive by rank, their place in the order of paths. */
export interface SortedFiles {
  /** File numbers. */
  readonly files: Uint32Array;
  /** As UTF-8, undecodable bytes replaced. Valid until more is followed. */
  readonly pathOf: (rank: number) => string;
}

/** The state as columns: file number + 1 by path, 0 where none lives; path i is `pathBytes[pathEnds[i - 1] ?? 0 .. pathEnds[i])`. */
export interface SavedTracks {
  readonly pathBytes: Uint8Array;
  readonly pathEnds: Uint32Array;
  readonly pathFiles: Uint32Array;
}

/** Whether a changed file was there before its commit, and whether it is there after it. */
export function hadFile({ kinds, oldModes }: ChangeColumns, row: number): boolean {
  return kinds[row] !== ChangeKind.added && oldModes[row] !== SUBMODULE;
}
export function hasFile({ kinds, newModes }: ChangeColumns, row: number): boolean {
  return kinds[row] !== ChangeKind.deleted && newModes[row] !== SUBMODULE;
}

/** Takes the rows `[from, to)` of a commit; the file that row i is of is `files[i - from]`. The array holds for the length of the call. */
export type CommitVisitor = (commit: number, from: number, to: number, files: readonly number[]) => void;

export class FileTracks {
  private readonly paths = new PathTable();
  /** By path id. */
  private files = new Uint32Array(128);

  /** `analyzer` is named in errors; `create` gives the number of a new file. */
  constructor(
    private readonly analyzer: string,
    private readonly create: () => number,
  ) {}

  /**
   * Shows every commit of a batch that changed files, once all its files are where it leaves them; whoever gave the numbers takes those of
   * files that are gone back. Throws `bug-kernel` for a change that does not fit.
   */
  follow(batch: ChangeBatch, visit: CommitVisitor): void {
    const { changes } = batch;
    const pathIds = this.internPaths(batch);
    const files: number[] = [];
    const total = changes.commits.length;
    for (let from = 0, to = 0; from < total; from = to) {
      const commit = changes.commits[from];
      while (to < total && changes.commits[to] === commit) to++;
      for (let row = from; row < to; row++) files[row - from] = this.depart(batch, row, pathIds);
      for (let row = from; row < to; row++) files[row - from] = this.arrive(batch, row, pathIds, files[row - from]);
      visit(commit, from, to, files);
    }
  }

  /** The files that are alive, by the order in which their paths were first seen. */
  living(): LivingFile[] {
    const living: LivingFile[] = [];
    for (let path = 0; path < this.paths.size; path++) {
      if (this.files[path] !== NOBODY) living.push({ path: this.paths.path(path).slice(), file: this.files[path] - 1 });
    }
    return living;
  }

  /** The files that are alive, in the order of their paths' bytes. */
  sorted(): SortedFiles {
    const living = Uint32Array.from({ length: this.paths.size }, (_, path) => path).filter(
      (path) => this.files[path] !== NOBODY,
    );
    const paths = this.paths.sort(living);
    return {
      files: paths.map((path) => this.files[path] - 1),
      pathOf: (rank) => Buffer.from(this.paths.path(paths[rank])).toString('utf8'),
    };
  }

  /** The file that lives at a path of UTF-8, or `NO_FILE`. */
  at(path: string): number {
    const bytes = Buffer.from(path);
    const id = this.paths.find(bytes, 0, bytes.length);
    return id < 0 ? NO_FILE : this.files[id] - 1;
  }

  /** 1 for every file that is alive, by number; `size` is how many numbers were given. */
  livingMarks(size: number): Uint8Array {
    const marks = new Uint8Array(size);
    for (let path = 0; path < this.paths.size; path++) if (this.files[path] !== NOBODY) marks[this.files[path] - 1] = 1;
    return marks;
  }

  /** The state: views, which hold until more is followed. */
  save(): SavedTracks {
    const { bytes, ends } = this.paths.save();
    return { pathBytes: bytes, pathEnds: ends, pathFiles: this.files.subarray(0, this.paths.size) };
  }

  /** Replaces the state by one that `save` gave. */
  load({ pathBytes, pathEnds, pathFiles }: SavedTracks): void {
    this.paths.load({ bytes: pathBytes, ends: pathEnds });
    this.files = new Uint32Array(Math.max(128, pathFiles.length));
    this.files.set(pathFiles);
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

  /** Takes a deleted or renamed file from its old path. Returns it, or `NO_FILE` for a row of another kind. */
  private depart(batch: ChangeBatch, row: number, pathIds: Uint32Array): number {
    const { changes } = batch;
    if (!hadFile(changes, row)) return NO_FILE;
    if (hasFile(changes, row) && changes.kinds[row] !== ChangeKind.renamed) return NO_FILE;
    const path = pathIds[changes.oldPaths[row]];
    const file = this.files[path] - 1;
    if (file < 0) throw this.misfit(batch, row, 'no file is known at its old path');
    this.files[path] = NOBODY;
    return file;
  }

  /** Finds a modified file, or puts a new or moved one at its new path. Returns the file that the row is of. */
  private arrive(batch: ChangeBatch, row: number, pathIds: Uint32Array, mover: number): number {
    const { changes } = batch;
    if (!hasFile(changes, row)) return mover;
    const path = pathIds[changes.newPaths[row]];
    const file = this.files[path] - 1;
    if (hadFile(changes, row) && changes.kinds[row] !== ChangeKind.renamed) {
      if (file < 0) throw this.misfit(batch, row, 'no file is known at its path');
      return file;
    }
    if (file >= 0) throw this.misfit(batch, row, 'a file is already at its new path');
    const arrived = mover >= 0 ? mover : this.create();
    this.files[path] = arrived + 1;
    return arrived;
  }

  private misfit(batch: ChangeBatch, row: number, what: string): CodefangError {
    return outOfBalance(this.analyzer, batch, row, what);
  }
}

/** The error of a change that does not fit an analyzer's state: names the commit and the path. */
export function outOfBalance(analyzer: string, batch: ChangeBatch, row: number, what: string): CodefangError {
  const { commits, changes, paths } = batch;
  const at = changes.commits[row] * commits.oidBytes;
  const oid = Buffer.from(commits.oids.subarray(at, at + commits.oidBytes)).toString('hex');
  const path = changes.kinds[row] === ChangeKind.deleted ? changes.oldPaths[row] : changes.newPaths[row];
  const name = Buffer.from(paths.bytes.subarray(paths.ends[path - 1] ?? 0, paths.ends[path])).toString();
  return new CodefangError('bug-kernel', `${analyzer}: books do not balance at commit ${oid}, ${name}: ${what}`, {
    oid,
  });
}
