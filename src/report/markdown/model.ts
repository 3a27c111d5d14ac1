// What a comment on a pull request and a step's summary are written from: one model, so that both say the same figures.

import type { Headline } from '../headline.js';
import type { Report } from '../report.js';

/** A run as Markdown sees it. */
export interface MarkdownModel {
  /** The state that was read last: of a pull request, with its change. */
  readonly report: Report;
  readonly headline: Headline;
  /** The state before the pull request's change; undefined where it is not known. */
  readonly base: { readonly results: Readonly<Record<string, unknown>>; readonly headline: Headline } | undefined;
  readonly pullRequest: { readonly number: number; readonly headSha: string; readonly baseRef: string } | undefined;
  readonly isComplete: boolean;
  readonly commits: { readonly analysed: number; readonly reused: number };
  /** How memory and workers were chosen, line by line. */
  readonly derivation: readonly string[];
  readonly conditions: readonly {
    readonly text: string;
    readonly outcome: 'met' | 'not-met' | 'unknown';
    readonly value: number | undefined;
  }[];
  readonly links: {
    /** Address of the workflow run; empty if there is none. */
    readonly run: string;
    /** Name of the artifact with the report; undefined if there is none. */
    readonly artifact: string | undefined;
  };
}
