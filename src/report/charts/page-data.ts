// What an HTML report has inside, as JSON: all that is drawn in it.

import type { Chart } from './chart.js';

/** Names the shape; changes when a key changes its meaning or goes. */
export const pageSchema = 'codefang.page.v1';

/** Files that change together, by their places in `files`. */
export interface FilePairs {
  readonly files: readonly string[];
  /** Two files, the changes of both together, of the one and of the other. */
  readonly pairs: readonly (readonly [number, number, number, number, number])[];
}

/** The data of a page. */
export interface PageData {
  readonly schema: typeof pageSchema;
  /** Version of codefang, and what was read: `codefang` and `source` of the report. */
  readonly codefang: unknown;
  readonly source: unknown;
  readonly charts: readonly Chart[];
  /** Empty where couples did not run. */
  readonly pairs: FilePairs;
}
