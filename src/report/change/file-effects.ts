// What a change did to each file, the ages of what it removed there among them: a file's matrix before and after is compared as the
// project's is (ages.ts), and a renamed file's is looked up under both its names.

import type { FileSurvival } from '../../analyzers/burndown/files-result.js';
import { byAgeClass, removedByBand, type BandClock } from './ages.js';
import type { ChangedFile } from './change-record.js';

/** One file. */
export interface FileEffect extends ChangedFile {
  /** Lines removed by age class; undefined if files are not tracked. */
  readonly removedByAge: readonly number[] | undefined;
  /** Who owned most of it before, if files and people are tracked and anybody is known to. */
  readonly owner: { readonly id: number; readonly share: number } | undefined;
}

export function fileEffects(
  files: readonly ChangedFile[],
  before: readonly FileSurvival[] | undefined,
  after: readonly FileSurvival[] | undefined,
  clock: BandClock,
): FileEffect[] {
  const known = new Map(before?.map((file) => [file.path, file]));
  const now = new Map(after?.map((file) => [file.path, file]));
  return files.map((file) => {
    const old = file.before === null ? undefined : known.get(file.before);
    const left = file.after === null ? undefined : now.get(file.after);
    const isTracked = before !== undefined && after !== undefined;
    const bands = removedByBand(lastRow(old), lastRow(left), file.removed, clock);
    return {
      ...file,
      removedByAge: isTracked ? byAgeClass(bands, clock) : undefined,
      owner: ownerOf(old),
    };
  });
}

/** Living lines by band. */
function lastRow(file: FileSurvival | undefined): number[] {
  const row: number[] = [];
  file?.matrix.bands.forEach((band, at) => {
    while (row.length <= band) row.push(0);
    row[band] += file.matrix.lines[at];
  });
  return row;
}

function ownerOf(file: FileSurvival | undefined): FileEffect['owner'] {
  const id = file?.top_owner_id;
  return typeof id === 'number' ? { id, share: (file?.top_owner_percentage ?? 0) / 100 } : undefined;
}
