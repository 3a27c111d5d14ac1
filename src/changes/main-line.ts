// The main line of a batch: what it has of the commits on it. Analyzers that follow files take nothing else, since only on the main line does
// each commit start from what the one before it left.

import type { Column } from '../base/columns.js';
import type { CommitColumns } from '../history/commit-columns.js';
import type { ChangeBatch } from './change-batch.js';

/** A batch's commits on the main line with what they changed, in columns of their own but for the paths; the batch itself if all of them are on it. */
export function mainLineOf(batch: ChangeBatch): ChangeBatch {
  const { commits, changes, hunks, paths, syntax } = batch;
  if (!commits.mainLine.includes(0)) return batch;
  const keptCommits = placesWhere(commits.mainLine.length, (commit) => commits.mainLine[commit] === 1);
  const newPlace = new Uint32Array(commits.mainLine.length);
  keptCommits.forEach((commit, place) => (newPlace[commit] = place));
  const keptChanges = placesWhere(changes.commits.length, (row) => commits.mainLine[changes.commits[row]] === 1);
  const keptHunks: number[] = [];
  const hunkEnds = Uint32Array.from(keptChanges, (row) => {
    for (let hunk = row === 0 ? 0 : changes.hunkEnds[row - 1]; hunk < changes.hunkEnds[row]; hunk++)
      keptHunks.push(hunk);
    return keptHunks.length;
  });
  const width = commits.oidBytes;
  const some = rowsOf(changes, keptChanges, width);
  return {
    commits: { ...rowsOf<CommitColumns>(commits, keptCommits, width), oidBytes: width },
    changes: { ...some, commits: some.commits.map((commit) => newPlace[commit]), hunkEnds },
    hunks: rowsOf(hunks, Uint32Array.from(keptHunks), width),
    paths,
    syntax,
  };
}

function placesWhere(count: number, isKept: (place: number) => boolean): Uint32Array {
  const places: number[] = [];
  for (let place = 0; place < count; place++) if (isKept(place)) places.push(place);
  return Uint32Array.from(places);
}

/** Columns whose rows are as wide as an object id. */
const WIDE: ReadonlySet<string> = new Set(['oids', 'trees', 'parentTrees', 'oldOids', 'newOids']);

/** The rows at some places of every column. */
function rowsOf<Group extends object>(group: Group, places: Uint32Array, oidBytes: number): Group {
  const columns = Object.entries(group).filter((entry): entry is [string, Column] => ArrayBuffer.isView(entry[1]));
  const kept = columns.map(([name, column]) => {
    const width = WIDE.has(name) ? oidBytes : 1;
    const Kind = column.constructor as new (length: number) => Column;
    const rows = new Kind(places.length * width);
    places.forEach((place, row) => rows.set(column.subarray(place * width, (place + 1) * width), row * width));
    return [name, rows];
  });
  return { ...group, ...Object.fromEntries(kept) } as Group;
}
