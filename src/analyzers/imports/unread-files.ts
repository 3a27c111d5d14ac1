// What files import of which the newest version could not be read: what they did before, until a version can be read again.

import type { Columns } from '../../base/columns.js';
import { ChangeKind, type ChangeBatch } from '../../changes/change-batch.js';
import { Side, SyntaxState } from '../../changes/syntax-columns.js';
import { isUnread } from '../unread-sides.js';

/** The imports of a changed file's two sides, by number. */
export interface FileImports {
  before: ReadonlySet<number>;
  after: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** State: imports by the path of the file, bytes as latin1. */
export class UnreadFiles {
  readonly #imports = new Map<string, ReadonlySet<number>>();

  /** Puts in what sides that could not be read import; `files` are the changes from row `from` on, all those of a commit. */
  settle(batch: ChangeBatch, from: number, files: readonly FileImports[]): void {
    const { changes, syntax } = batch;
    const arrivals: (readonly [path: string, imports: ReadonlySet<number>])[] = [];
    files.forEach((file, i) => {
      const row = from + i;
      const [isOldUnread, isNewUnread] = [isUnread(batch, row, Side.old), isUnread(batch, row, Side.new)];
      if (this.#imports.size === 0 && !isOldUnread && !isNewUnread) return;
      const known =
        changes.kinds[row] === ChangeKind.added ? undefined : this.#take(pathOf(batch, changes.oldPaths[row]));
      if (isOldUnread) file.before = known ?? NONE;
      if (isNewUnread) file.after = file.before;
      // A file that only moved, or got another mode, is not looked into.
      const isAsItWas = known !== undefined && !isOldUnread && syntax?.sides.newStates[row] === SyntaxState.none;
      const kept = isNewUnread ? file.before : isAsItWas ? known : undefined;
      if (kept !== undefined && changes.kinds[row] !== ChangeKind.deleted) {
        arrivals.push([pathOf(batch, changes.newPaths[row]), kept]);
      }
    });
    for (const [path, imports] of arrivals) this.#imports.set(path, imports);
  }

  save(): Columns {
    const paths = [...this.#imports.keys()];
    const lists = [...this.#imports.values()];
    let end = 0;
    return {
      unreadPaths: Uint8Array.from(Buffer.from(paths.map((path) => `${path}\0`).join(''), 'latin1')),
      unreadEnds: Uint32Array.from(lists, ({ size }) => (end += size)),
      unreadImports: Uint32Array.from(lists.flatMap((list) => [...list])),
    };
  }

  load(state: Columns): void {
    const { unreadPaths, unreadEnds, unreadImports } = state;
    this.#imports.clear();
    const paths = Buffer.from(unreadPaths as Uint8Array)
      .toString('latin1')
      .split('\0');
    unreadEnds.forEach((end, i) => {
      this.#imports.set(paths[i], new Set(unreadImports.subarray(i === 0 ? 0 : unreadEnds[i - 1], end)));
    });
  }

  #take(path: string): ReadonlySet<number> | undefined {
    const imports = this.#imports.get(path);
    this.#imports.delete(path);
    return imports;
  }
}

function pathOf({ paths: { bytes, ends } }: ChangeBatch, path: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    path === 0 ? 0 : ends[path - 1],
    ends[path],
  );
}
