// What kind of run this is: from the event's name and payload alone. Pure. Whether something may be posted is foretold here, from what
// GitHub documents about tokens, so that nobody sees an error for a thing that could not have worked.
//
// Payloads: docs.github.com, "Webhook events and payloads"; `head.repo` of a pull request is null when its fork is gone.

import { commitOf, countOf, memberOf, textOf } from './json-value.js';
import type { Environment } from './runner.js';

/** A pull request, and whether a comment on it can be expected to work. */
export interface PullRequestRun {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Name of the base branch, without `refs/heads/`. */
  readonly baseRef: string;
  readonly isFork: boolean;
  readonly canComment: boolean;
  /** Why not; empty if it can. */
  readonly whyNot: string;
}

/** The run a fork's report is posted by, after the workflow that made it. */
export interface WorkflowRun {
  readonly kind: 'workflow-run';
  /** The workflow run that has ended. */
  readonly runId: number;
  readonly headSha: string;
  /** `owner/name` the commits came from; null when that is gone. */
  readonly headRepository: string | null;
  /** The event that workflow run was for. */
  readonly of: string;
}

/** What kind of run this is. */
export type Run =
  | PullRequestRun
  | WorkflowRun
  | { readonly kind: 'nightly'; readonly event: string }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseRef: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly hint: string }
  | { readonly kind: 'other'; readonly event: string; readonly why: string };

/** Where a run takes place: names that keys and links are made of. */
export interface RunPlace {
  /** `owner/name`. */
  readonly repository: string;
  /** Full name of the ref, such as `refs/heads/main` or `refs/pull/7/merge`; empty if unknown. */
  readonly ref: string;
  /** Full names of refs whose caches a run may read besides its own, nearest first. */
  readonly otherRefs: readonly string[];
}

/** Events whose report is that of the branch they are on. */
const nightlyEvents: ReadonlySet<string> = new Set(['schedule', 'push', 'workflow_dispatch', 'repository_dispatch']);

/** Reads the event. `checkedOut` is the commit of the work tree, undefined where that is not known. */
export function runOf(environment: Environment, payload: unknown, checkedOut?: string): Run {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  if (nightlyEvents.has(event)) return { kind: 'nightly', event };
  if (event === 'pull_request') return pullRequest(environment, payload) ?? incomplete(event);
  if (event === 'pull_request_target') return onBaseCode(environment, checkedOut);
  if (event === 'merge_group') {
    const group = memberOf(payload, 'merge_group');
    const headSha = commitOf(group, 'head_sha');
    if (headSha === undefined) return incomplete(event);
    return { kind: 'merge-group', headSha, baseRef: textOf(group, 'base_ref').replace(/^refs\/heads\//, '') };
  }
  if (event === 'workflow_run') return workflowRun(payload) ?? incomplete(event);
  const why =
    event === ''
      ? 'there is no event: this is no run of GitHub Actions'
      : `there is nothing to post on the event ${event}`;
  return { kind: 'other', event, why };
}

/** Where the run takes place. */
export function placeOf(environment: Environment, payload: unknown, run: Run): RunPlace {
  const repository = environment['GITHUB_REPOSITORY'] ?? textOf(memberOf(payload, 'repository'), 'full_name');
  const ref = environment['GITHUB_REF'] ?? '';
  const base = run.kind === 'pull-request' || run.kind === 'merge-group' ? run.baseRef : '';
  const main = textOf(memberOf(payload, 'repository'), 'default_branch');
  const others = [base, main].filter((branch) => branch !== '').map((branch) => `refs/heads/${branch}`);
  return { repository, ref, otherRefs: [...new Set(others)].filter((other) => other !== ref) };
}

function pullRequest(environment: Environment, payload: unknown): PullRequestRun | undefined {
  const pull = memberOf(payload, 'pull_request');
  const [head, base] = [memberOf(pull, 'head'), memberOf(pull, 'base')];
  const number = countOf(pull, 'number') ?? countOf(payload, 'number');
  const [headSha, baseSha] = [commitOf(head, 'sha'), commitOf(base, 'sha')];
  if (number === undefined || headSha === undefined || baseSha === undefined) return undefined;
  const ours = textOf(memberOf(payload, 'repository'), 'full_name') || (environment['GITHUB_REPOSITORY'] ?? '');
  const isFork = textOf(memberOf(head, 'repo'), 'full_name').toLowerCase() !== ours.toLowerCase();
  const isDependabot = environment['GITHUB_ACTOR'] === 'dependabot[bot]';
  const whyNot = isFork
    ? 'it comes from a fork, whose runs have a token that may only read'
    : isDependabot
      ? 'Dependabot started the run, and its runs have a token that may only read'
      : '';
  return {
    kind: 'pull-request',
    number,
    headSha,
    baseSha,
    baseRef: textOf(base, 'ref'),
    isFork,
    canComment: whyNot === '',
    whyNot,
  };
}

/** This event has a token that may write, and secrets: with code of the pull request in the work tree that is given to anybody. */
function onBaseCode(environment: Environment, checkedOut: string | undefined): Run {
  const event = 'pull_request_target';
  const base = environment['GITHUB_SHA'];
  if (base !== undefined && base !== '' && checkedOut === base) {
    return {
      kind: 'other',
      event,
      why: 'on pull_request_target the checkout is the base branch: its report says nothing of the pull request',
    };
  }
  return {
    kind: 'refused',
    reason:
      'pull_request_target with other code than the base branch in the work tree is refused: its token may write, and the code may be of anybody',
    hint: 'use the event pull_request; for comments on pull requests of forks see "Forks" in docs/action.md',
  };
}

function workflowRun(payload: unknown): WorkflowRun | undefined {
  const ended = memberOf(payload, 'workflow_run');
  const runId = countOf(ended, 'id');
  const headSha = commitOf(ended, 'head_sha');
  if (runId === undefined || headSha === undefined) return undefined;
  const headRepository = textOf(memberOf(ended, 'head_repository'), 'full_name') || null;
  return { kind: 'workflow-run', runId, headSha, headRepository, of: textOf(ended, 'event') };
}

function incomplete(event: string): Run {
  return { kind: 'other', event, why: `the payload of the event ${event} lacks what is needed` };
}
