// The first step of rename detection: files that moved with not a byte changed.
// Law: the choices are git's. Destinations come in path order; each takes the first unused source with its id, or the first that
// has its base name as well; git looks at no more than 100 unused sources for that, so neither do we.

import { type BaseNames, isRegularMode, oidKey, type RenameFiles } from './rename-files.js';

/** Unused sources with the same id that git looks through for an equal base name. */
const CANDIDATES = 100;

/** Sources with one id and kind, in path order; those before `first` are used. */
interface Alike {
  readonly rows: number[];
  first: number;
}

/** Calls `pair(source, destination)` for each exact rename; `sources` and `destinations` are rows of `files` in path order. */
export function pairExact(
  files: RenameFiles,
  names: BaseNames,
  sources: Uint32Array,
  destinations: Uint32Array,
  pair: (source: number, destination: number) => void,
): void {
  const unused = new Map<string, Alike>();
  for (const source of sources) {
    const key = contentKey(files, source);
    const alike = unused.get(key);
    if (alike === undefined) unused.set(key, { rows: [source], first: 0 });
    else alike.rows.push(source);
  }
  for (const destination of destinations) {
    const alike = unused.get(contentKey(files, destination));
    if (alike === undefined || alike.first === alike.rows.length) continue;
    const best = bestOf(alike, names, destination);
    pair(alike.rows[best], destination);
    alike.rows.copyWithin(alike.first + 1, alike.first, best);
    alike.first++;
  }
}

/** Regular files need the same id, all others the same mode as well. */
function contentKey(files: RenameFiles, row: number): string {
  const mode = files.modes[row];
  return oidKey(files, row) + (isRegularMode(mode) ? '' : String(mode));
}

function bestOf(alike: Alike, names: BaseNames, destination: number): number {
  const name = names.of(destination);
  const end = Math.min(alike.first + CANDIDATES, alike.rows.length);
  for (let at = alike.first; at < end; at++) {
    if (names.of(alike.rows[at]) === name) return at;
  }
  return alike.first;
}
