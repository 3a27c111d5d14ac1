// What the results of burndown are made from: the analyzer's state as it stands after a commit.

import type { SortedFiles } from '../file-tracks.js';
import type { Books } from './books.js';
import type { PlaceLines } from './places.js';
import type { Timelines } from './timelines.js';

export interface BurndownState {
  /** Start of tick 0 in seconds since 1970; undefined without commits. */
  readonly startTime: number | undefined;
  /** Tick of the last commit, whether it moved a line or not. */
  readonly lastTick: number;
  readonly books: Books;
  readonly places: { readonly directories: readonly PlaceLines[]; readonly languages: readonly PlaceLines[] };
  readonly timelines: Timelines;
  /** The files alive, sorted when they are asked for. */
  readonly files: () => SortedFiles;
}
