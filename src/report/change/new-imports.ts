// The modules that a change introduces: those it imports and no file imported before. Left out are the project's own as far as they can be told:
// what is named by where it lies, and what is named as a file that the change itself adds.

import type { ImportStanding } from '../../analyzers/imports/result.js';
import { isRelativeImport } from '../../uast/import-names.js';
import { languages, moduleFamily, moduleLanguage } from '../../uast/language-table.js';
import type { ChangedFile, FileImport } from './change-record.js';

/** A module that no file imported before the change. */
export interface NewImport {
  readonly name: string;
  readonly language: string;
  /** The first place where it is imported now, by path; lines count from 1. */
  readonly path: string;
  readonly line: number;
  /** Files of the change that import it. */
  readonly files: number;
  /** Since which tick no file had it; null if none ever had. */
  readonly droppedTick: number | null;
}

/** Those of the most files first, then by name and language. `standingOf` knows imports as they stood before the change. */
export function newImports(
  files: readonly ChangedFile[],
  standingOf: (language: number, name: string) => ImportStanding | undefined,
): readonly NewImport[] {
  const added = files.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const found = new Map<string, { readonly at: FileImport; readonly path: string; files: number }>();
  for (const { after, imports = [] } of files) {
    if (after === null) continue;
    for (const at of imports) {
      const key = `${moduleLanguage(at.language)} ${at.name}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { at, path: after, files: 1 });
      else known.files++;
    }
  }
  return [...found.values()]
    .flatMap(({ at: { language, name, line }, path, files: count }): NewImport[] => {
      // A file that becomes TypeScript brings no modules that its JavaScript did not have.
      const standings = moduleFamily(language).flatMap((one) => standingOf(one, name) ?? []);
      if (standings.some((one) => one.files > 0) || isRelativeImport(language, name)) return [];
      if (added.some((file) => isNameOf(name, file))) return [];
      const dropped = standings.flatMap(({ droppedTick: tick }) => tick ?? []);
      const droppedTick = dropped.length === 0 ? null : Math.max(...dropped);
      return [{ name, language: languages[moduleLanguage(language)].name, path, line, files: count, droppedTick }];
    })
    .sort((a, b) => b.files - a.files || compare(a.name, b.name) || compare(a.language, b.language));
}

/**
 * Whether a module may be a file: `lib/a.h` is `src/lib/a.h`, `shop.order` is `src/shop/order.py`, `example.org/shop/order` is
 * `shop/order/order.go`.
 */
function isNameOf(name: string, path: string): boolean {
  const stem = path.replace(/\.[^./]*$/, '');
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const parted = name.replace(/::|[.\\]/g, '/');
  const endsIn = (whole: string, part: string): boolean => whole === part || whole.endsWith(`/${part}`);
  if (endsIn(path, name) || endsIn(stem, name) || endsIn(stem, parted)) return true;
  // A folder with a name of one part may be anybody's.
  return folder.includes('/') && endsIn(name, folder);
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
