// The outputs of the action. action.yml is their one list: a test compares it with the names here. Every output is set in every run that gets
// that far; what a run does not know is an empty text, so that an expression can tell it from 0.

import type { Knobs } from '../budget/knobs.js';
import type { Headline } from '../report/headline.js';
import type { Runner } from './runner.js';

/** What the outputs say. */
export interface OutputValues {
  /** Report files by format, of svg and png the folder with its files, relative to the workspace. */
  readonly reports: Readonly<Record<string, string>>;
  readonly complete: boolean;
  readonly commitsAnalysed: number;
  readonly commitsReused: number;
  readonly checkpointKey: string;
  readonly checkpointSaved: boolean;
  readonly headline: Headline;
  readonly commentUrl: string;
  readonly artifactName: string;
  readonly failedConditions: readonly string[];
  readonly knobs: Knobs;
}

export const outputNames = [
  'report',
  'reports',
  'complete',
  'commits-analysed',
  'commits-reused',
  'checkpoint-key',
  'checkpoint-saved',
  'current-lines',
  'survival-rate',
  'half-life',
  'files',
  'comment-url',
  'artifact-name',
  'failed-conditions',
  'knobs',
] as const;

export type OutputName = (typeof outputNames)[number];

/** Sets them all. */
export function setOutputs(runner: Pick<Runner, 'output'>, values: OutputValues): void {
  const texts = outputTexts(values);
  for (const name of outputNames) runner.output(name, texts[name]);
}

/** The texts of the outputs. */
export function outputTexts(values: OutputValues): Record<OutputName, string> {
  const { headline, reports, knobs } = values;
  return {
    report: Object.values(reports)[0] ?? '',
    reports: JSON.stringify(reports),
    complete: String(values.complete),
    'commits-analysed': String(values.commitsAnalysed),
    'commits-reused': String(values.commitsReused),
    'checkpoint-key': values.checkpointKey,
    'checkpoint-saved': String(values.checkpointSaved),
    'current-lines': figure(headline.currentLines),
    'survival-rate': figure(headline.survivalRate),
    'half-life': figure(headline.halfLifeDays),
    files: figure(headline.files),
    'comment-url': values.commentUrl,
    'artifact-name': values.artifactName,
    'failed-conditions': values.failedConditions.join('\n'),
    knobs: JSON.stringify(knobs),
  };
}

function figure(value: number | null | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}
