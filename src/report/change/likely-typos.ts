// Identifiers that a change adds with a word that this repository has corrected before.

import { misspeltWords, type Correction } from '../../analyzers/typos/typos.js';
import type { ChangedFile } from './change-record.js';

/** One of them. */
export interface LikelyTypo {
  readonly file: ChangedFile;
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly correction: Correction;
}

/** By file and line; one an identifier and file. */
export function likelyTypos(
  files: readonly ChangedFile[],
  corrections: ReadonlyMap<string, Correction>,
): readonly LikelyTypo[] {
  return files.flatMap((file) =>
    (file.after === null ? [] : (file.identifiers ?? [])).flatMap(({ name, line }) =>
      misspeltWords(name, corrections)
        .slice(0, 1)
        .map((correction) => ({ file, name, line, correction })),
    ),
  );
}
