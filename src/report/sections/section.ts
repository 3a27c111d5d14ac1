// A section of an HTML report: what an analyzer found, in a sentence, in pictures and in tables. A section is one file here and a line in
// registry.ts; page, SVG files and downloads follow from that.
//
// Law: every text of others went through clean.ts.

import type { Chart } from '../charts/chart.js';
import type { FilePairs } from '../charts/page-data.js';
import type { Report } from '../report.js';

/** A section. */
export interface Section {
  /** Its place in the page: lower case letters and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What to take away, in a sentence. */
  readonly verdict: string;
  readonly figures: readonly Figure[];
  /** How to read it, a paragraph each. */
  readonly reading: readonly string[];
}

/** A picture with its numbers. */
export interface Figure {
  /** Drawn, and under `--format svg` and `png` a file of its own. */
  readonly chart?: Chart;
  /** Files that a reader can look for. */
  readonly pairs?: FilePairs;
  readonly table?: Table;
}

/** Rows as they are shown. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Makes a section. */
export interface SectionMaker {
  /** The analyzer that it is about. */
  readonly analyzer: string;
  /** Ids of the charts that it may have. */
  readonly charts: readonly string[];
  /** The section of a report that has the analyzer's result; undefined if there is nothing to say. */
  make(report: Report): Section | undefined;
}

/** The first rows of a list, and what the rest is called: `12 others`. */
export function firstOf<T>(
  rows: readonly T[],
  most: number,
): { readonly first: readonly T[]; readonly rest: readonly T[] } {
  return rows.length <= most + 1 ? { first: rows, rest: [] } : { first: rows.slice(0, most), rest: rows.slice(most) };
}
