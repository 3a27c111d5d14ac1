// Who knows the code that a change touches: whose lines it removes, and who has the most lines in its files. Laws: nobody who has a hand in the
// change, who has gone quiet (people-effects.ts), or is a bot; nobody with a few lines only.

import type { FileSurvival } from '../../analyzers/burndown/files-result.js';
import { LEFT_OUT } from '../../history/people-table.js';
import type { ChangedFile } from './change-record.js';
import type { PersonEffect } from './people-effects.js';

/** Lines at stake, removed and owned, of somebody who knows the code. */
const FEWEST_LINES = 10;

/** Somebody who may be asked. */
export interface Expert {
  /** Place in the list of people, and their name, as of `PersonEffect`. */
  readonly id: number;
  readonly name: string;
  /** Lines of theirs that the change removes. */
  readonly removed: number;
  /** Lines of theirs in the changed files before the change; 0 if files are not tracked. */
  readonly owned: number;
  /** At least so many days before the change's last commit they wrote their newest line that is known; null if none is. */
  readonly quietDays: number | null;
}

/** Who knows the code, and what it is measured by. */
export interface Experts {
  /** By lines removed, then lines owned, then id. */
  readonly people: readonly Expert[];
  /** Lines removed, and lines that the changed files had, of whoever. */
  readonly removed: number;
  readonly lines: number;
}

/** `files` are those of the change, `before` all files before it, if they are tracked. */
export function expertsOf(
  people: readonly PersonEffect[],
  files: readonly ChangedFile[],
  before: readonly FileSurvival[] | undefined,
): Experts {
  const paths = new Set(files.flatMap((file) => (file.before === null ? [] : [file.before])));
  const owned = new Map<number, number>();
  let lines = 0;
  for (const { path, current_lines: count, ownership = {} } of before ?? []) {
    if (!paths.has(path)) continue;
    lines += count;
    for (const [id, part] of Object.entries(ownership)) owned.set(Number(id), (owned.get(Number(id)) ?? 0) + part);
  }
  return {
    people: people
      .filter((person) => person.id !== LEFT_OUT && !person.isBot && !person.isQuiet && !person.isAuthor)
      .map(({ id, name, removed, quietDays }) => ({ id, name, removed, owned: owned.get(id) ?? 0, quietDays }))
      .filter((person) => person.removed + person.owned >= FEWEST_LINES)
      .sort((a, b) => b.removed - a.removed || b.owned - a.owned || a.id - b.id),
    removed: people.reduce((sum, { removed }) => sum + removed, 0),
    lines,
  };
}
