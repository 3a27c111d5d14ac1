// The report on a pull request from a fork, in two workflows. The first runs on `pull_request`, may only read, and leaves its comment in an
// artifact; the second runs on `workflow_run`, on the default branch, may write, and posts it. Law: the artifact was made by code of the fork
// and is believed in nothing: its shape and size are checked, the pull request is looked up and must be of the commit that GitHub says the
// first workflow ran on, and its text is made harmless before it stands under our name.

import { lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignMarkdown } from '../report/markdown/foreign.js';
import { markerOf } from './comment.js';
import type { WorkflowRun } from './event.js';
import type { GitHubApi } from './github-api.js';
import { commentIdForm } from './inputs.js';
import { countOf, isCommit, memberOf } from './json-value.js';
import { commentCharacters } from './size-budget.js';

export const forkReportSchema = 'codefang.comment.v1';
export const forkReportFile = 'codefang-comment.json';

/** Bytes of the artifact as it is stored, and of its one file. */
const MOST_STORED = 1 << 20;
const MOST_FILE = 1 << 20;
/** Artifacts of a run that are looked at. */
const MOST_ARTIFACTS = 1000;

/** What the first workflow leaves. */
export interface ForkReport {
  readonly schema: typeof forkReportSchema;
  readonly pullRequest: number;
  readonly headSha: string;
  readonly commentId: string;
  /** Whether there is reason for a comment where there is none. */
  readonly mayCreate: boolean;
  /** Markdown, without the marker. */
  readonly body: string;
}

/** What the second workflow may post; or why it posts nothing. */
export type ForkVerdict =
  | {
      readonly kind: 'post';
      readonly pullRequest: number;
      readonly commentId: string;
      readonly mayCreate: boolean;
      readonly body: string;
    }
  | { readonly kind: 'nothing'; readonly reason: string };

/** The name of the artifact that holds a comment. */
export function forkArtifactName(commentId: string): string {
  return `codefang-comment-${commentId}`;
}

/** Writes the file for the artifact into a folder; gives its path. */
export function writeForkReport(folder: string, report: Omit<ForkReport, 'schema'>): string {
  const file = join(folder, forkReportFile);
  writeFileSync(file, JSON.stringify({ schema: forkReportSchema, ...report }));
  return file;
}

/** Unpacks an artifact into a folder; a text says why not. */
export type Unpack = (id: number, folder: string) => Promise<string | undefined>;

/** Fetches and judges the report of a workflow run that has ended. */
export async function receiveForkReport(
  api: GitHubApi,
  {
    repository,
    commentId,
    run,
    temporary,
  }: {
    readonly repository: string;
    readonly commentId: string;
    readonly run: WorkflowRun;
    /** A folder for temporary files. */
    readonly temporary: string;
  },
  unpack: Unpack,
): Promise<ForkVerdict> {
  if (run.of !== 'pull_request') return nothing(`the workflow ran on ${run.of || 'no event'}, not on pull_request`);
  const name = forkArtifactName(commentId);
  const listed = await api.list(
    `/repos/${repository}/actions/runs/${run.runId}/artifacts?name=${encodeURIComponent(name)}`,
    MOST_ARTIFACTS,
  );
  if (!listed.ok) return nothing(`the artifacts of run ${run.runId} cannot be listed (${listed.reason})`);
  // Of several attempts of the run, the last: ids ascend.
  const [found] = listed.rows
    .filter((row) => memberOf(row, 'name') === name && memberOf(row, 'expired') !== true)
    .sort((one, other) => (countOf(other, 'id') ?? 0) - (countOf(one, 'id') ?? 0));
  const id = countOf(found, 'id');
  if (id === undefined) return nothing(`run ${run.runId} left no artifact ${name}`);
  const size = memberOf(found, 'size_in_bytes');
  if (typeof size !== 'number' || size > MOST_STORED)
    return nothing(`the artifact ${name} is larger than a comment can be`);
  const folder = mkdtempSync(join(temporary, 'codefang-'));
  try {
    const fault = await unpack(id, folder);
    if (fault !== undefined) return nothing(`the artifact ${name} cannot be read (${fault})`);
    const report = readForkReport(join(folder, forkReportFile));
    if (typeof report === 'string') return nothing(`the artifact ${name} is refused: ${report}`);
    return await verified(api, repository, commentId, run, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file, if it has the shape of a report; else what is wrong with it. */
export function readForkReport(file: string): ForkReport | string {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return `it has no file ${forkReportFile}`;
  if (stat.size > MOST_FILE) return 'its file is too large';
  let report: Partial<ForkReport> | null;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Partial<ForkReport> | null;
  } catch {
    return 'its file is no JSON';
  }
  if (report?.schema !== forkReportSchema) return 'it is of another version';
  const { pullRequest, headSha, commentId, mayCreate, body } = report;
  if (!Number.isSafeInteger(pullRequest) || (pullRequest ?? 0) < 1) return 'it names no pull request';
  if (typeof headSha !== 'string' || !isCommit(headSha)) return 'it names no commit';
  if (typeof commentId !== 'string' || !commentIdForm.test(commentId)) return 'it names no comment';
  if (typeof mayCreate !== 'boolean') return 'it does not say whether there is reason for a comment';
  if (typeof body !== 'string' || body.length > commentCharacters) return 'its text is none or is too long';
  return report as ForkReport;
}

async function verified(
  api: GitHubApi,
  repository: string,
  commentId: string,
  run: WorkflowRun,
  report: ForkReport,
): Promise<ForkVerdict> {
  if (report.commentId !== commentId) return nothing('the report is for another comment-id');
  if (report.headSha !== run.headSha) return nothing('the report is about another commit than the workflow ran on');
  const reply = await api.request('GET', `/repos/${repository}/pulls/${report.pullRequest}`);
  if (!reply.ok) return nothing(`pull request ${report.pullRequest} cannot be looked up (${reply.reason})`);
  const head = memberOf(reply.data, 'head');
  if (memberOf(reply.data, 'state') !== 'open') return nothing(`pull request ${report.pullRequest} is not open`);
  if (memberOf(head, 'sha') !== run.headSha)
    return nothing(`pull request ${report.pullRequest} has another head now than the workflow ran on`);
  const from = memberOf(memberOf(head, 'repo'), 'full_name');
  if (run.headRepository !== null && from !== run.headRepository)
    return nothing(`pull request ${report.pullRequest} comes from another repository`);
  const { pullRequest, mayCreate, body } = report;
  return { kind: 'post', pullRequest, commentId, mayCreate, body: posted(commentId, body) };
}

function posted(commentId: string, body: string): string {
  const head = `${markerOf(commentId)}\n`;
  const harmless = foreignMarkdown(body);
  return (
    head +
    (head.length + harmless.length <= commentCharacters ? harmless : harmless.slice(0, commentCharacters - head.length))
  );
}

function nothing(reason: string): ForkVerdict {
  return { kind: 'nothing', reason };
}
