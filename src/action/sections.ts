// The sections of a comment and of a summary: what the change does, if there is one, else the history as it stands; and how the conditions of
// `fail-on` were judged. Pure.

import type { ConditionResult } from '../report/conditions.js';
import type { KeyFigures } from '../report/key-figures.js';
import { plain } from '../report/markdown/escape.js';
import { historySummary } from '../report/markdown/history-summary.js';
import { commentRows, pullRequestComment, summaryRows, type Rows } from '../report/markdown/pull-request-comment.js';
import type { RunContext, RunCost } from '../report/markdown/run-context.js';
import type { Section } from '../report/markdown/section.js';
import { reportOf } from '../report/report.js';
import { counted } from '../report/text/numbers.js';
import type { ActionResult } from './engine-seam.js';
import type { Run, RunPlace } from './event.js';
import type { SeenChange } from './pull-request-change.js';

/** What texts are made of. */
export interface Subject {
  readonly run: Run;
  readonly place: RunPlace;
  readonly outcome: ActionResult;
  /** What a pull request does; undefined where there is none, or where its base was not seen. */
  readonly seen: SeenChange | undefined;
  /** Hexadecimal id of the commit that a pull request is compared with. */
  readonly base: string | undefined;
  /** Why a pull request is not compared with its base; undefined if it is, or there is none. */
  readonly uncompared: string | undefined;
  /** The figures of the last report on the branch, to which this one is compared; undefined where there is none. */
  readonly previous: KeyFigures | undefined;
}

/** The most conditions of a brief judgement. */
const MOST_CONDITIONS = 20;

/** Of a comment. What the run cost is another in every run, and is left out. */
export function commentSections(subject: Subject, conditions: readonly ConditionResult[]): Section[] {
  return sectionsOf(subject, conditions, commentRows);
}

/** Of a summary, which has room for the whole history behind what a change does to it. */
export function summarySections(subject: Subject, conditions: readonly ConditionResult[], cost: RunCost): Section[] {
  const sections = sectionsOf(subject, conditions, summaryRows, cost);
  if (subject.seen === undefined) return sections;
  return [...sections, ...later(sectionsOf({ ...subject, seen: undefined, uncompared: undefined }, [], summaryRows))];
}

function sectionsOf(
  { outcome, seen, run, place, base, uncompared, previous }: Subject,
  conditions: readonly ConditionResult[],
  rows: Rows,
  cost?: RunCost,
): Section[] {
  const report = reportOf(outcome.result);
  const context: RunContext = {
    repository: place.repository,
    cost,
    ...(base !== undefined && { base: { oid: base, name: run.kind === 'pull-request' ? run.baseRef : undefined } }),
    ...(run.kind === 'pull-request' && { head: { oid: run.headSha } }),
  };
  const sections =
    seen === undefined ? historySummary(report, context, previous) : pullRequestComment(seen, report, context, rows);
  const [verdict, ...others] = sections;
  const first = uncompared === undefined || seen !== undefined ? verdict : qualified(verdict, uncompared);
  return conditions.length === 0 ? [first, ...others] : [first, judgement(conditions), ...others];
}

/** The verdict of a history that stands where one of a pull request was asked for. */
function qualified(verdict: Section, uncompared: string): Section {
  const note = `> [!NOTE]\n> **NOT COMPARED**: this is the whole history, not what the pull request does to it; ${uncompared}.`;
  return { ...verdict, body: `${verdict.body}\n\n${note}` };
}

/** The conditions, one a line; in short those that hold, and how many there are. */
function judgement(conditions: readonly ConditionResult[]): Section {
  const line = ({ holds, value, message }: ConditionResult): string =>
    `- ${holds ? '❌' : value === null ? '⚪' : '✅'} ${plain(message)}`;
  const holding = conditions.filter(({ holds }) => holds);
  const count = `- ${holding.length} of ${counted(conditions.length, 'condition')} ${holding.length === 1 ? 'holds' : 'hold'}`;
  return {
    id: 'conditions',
    priority: 1,
    body: conditions.map(line).join('\n'),
    ...(conditions.length > MOST_CONDITIONS && {
      brief: [...holding.slice(0, MOST_CONDITIONS).map(line), count].join('\n'),
    }),
  };
}

/** Sections that go before any of those they stand behind. */
function later(sections: readonly Section[]): Section[] {
  return sections.map(({ id, priority, body }) => ({ id: `history-${id}`, priority: priority + 100, body }));
}
