// What a run leaves: report files, artifact, summary, comment, annotations, outputs. Laws: conditions are judged before anything is posted; nothing
// that cannot be posted fails the step; each thing that is left out is one line.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { render } from '../report/formats.js';
import { headlineOf } from '../report/headline.js';
import { pullRequestComment, runLine, summary } from '../report/markdown/markdown.js';
import type { MarkdownModel } from '../report/markdown/model.js';
import { reportOf } from '../report/report.js';
import { artifactLine, uploadArtifact } from './artifact.js';
import { ranked, type Finding } from './annotations.js';
import { homeFolder } from './checkpoint-cache.js';
import { markerOf, upsertComment, type CommentOutcome } from './comment.js';
import type { ActionResult } from './engine-seam.js';
import type { PullRequestRun, Run, RunPlace } from './event.js';
import { judge, type Verdict } from './fail-on.js';
import { forkArtifactName, writeForkReport } from './fork-report.js';
import { openGitHubApi } from './github-api.js';
import type { ActionInputs } from './inputs.js';
import type { QuietStream } from './quiet.js';
import type { Runner } from './runner.js';
import { characters, commentCharacters, fitSections, summaryBytes, utf8Bytes } from './size-budget.js';

/** What is published. */
export interface Publication {
  readonly inputs: ActionInputs;
  readonly run: Run;
  readonly place: RunPlace;
  readonly workspace: string;
  readonly outcome: ActionResult;
  /** Results at the commit before the pull request; undefined if unknown. */
  readonly base: Readonly<Record<string, unknown>> | undefined;
}

/** What was published. */
export interface Published {
  /** Paths relative to the workspace, by format. */
  readonly reports: Readonly<Record<string, string>>;
  readonly artifact: string | undefined;
  readonly commentUrl: string;
  readonly verdicts: readonly Verdict[];
}

/** Publishes. */
export async function publish(publication: Publication, runner: Runner, quiet: QuietStream): Promise<Published> {
  const { inputs, run, workspace, outcome } = publication;
  const headline = headlineOf(outcome.result.results);
  const verdicts = outcome.isComplete ? judge(inputs.failOn, headline) : [];
  if (!outcome.isComplete && inputs.failOn.length > 0) runner.log('fail-on: not judged, as the report is partial');
  const folder = join(workspace, homeFolder, `report-${inputs.commentId}`);
  const files = await writeReports(publication, folder);
  const upload = { environment: runner.environment, quiet };
  let artifact: string | undefined;
  if (inputs.artifact !== undefined) {
    const uploaded = await uploadArtifact(inputs.artifact, Object.values(files), folder, upload);
    if (uploaded.kind === 'uploaded') artifact = uploaded.name;
    runner.log(artifactLine(uploaded));
  }
  const model = modelOf(publication, verdicts, artifact, runner);
  await writeSummary(model, runner);
  if (inputs.annotations) annotate(verdicts, outcome, runner);
  const commentUrl = run.kind === 'pull-request' ? await comment(publication, run, model, runner, quiet) : '';
  const reports = Object.fromEntries(
    Object.entries(files).map(([format, file]) => [format, relative(workspace, file).split(sep).join('/')]),
  );
  return { reports, artifact, commentUrl, verdicts };
}

/** Absolute paths by format. */
async function writeReports({ inputs, outcome }: Publication, folder: string): Promise<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const report = reportOf(outcome.result);
  const files: Record<string, string> = {};
  for (const format of inputs.reportFormats) {
    const file = join(folder, `codefang.${format === 'text' ? 'txt' : format}`);
    writeFileSync(file, await render(report, format));
    files[format] = file;
  }
  return files;
}

function modelOf(
  { outcome, base, run, place }: Publication,
  verdicts: readonly Verdict[],
  artifact: string | undefined,
  runner: Runner,
): MarkdownModel {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: runId } = runner.environment;
  return {
    report: reportOf(outcome.result),
    headline: headlineOf(outcome.result.results),
    base: base && { results: base, headline: headlineOf(base) },
    pullRequest:
      run.kind === 'pull-request' ? { number: run.number, headSha: run.headSha, baseRef: run.baseRef } : undefined,
    isComplete: outcome.isComplete,
    commits: { analysed: outcome.analysed, reused: outcome.reused },
    derivation: outcome.result.run.knobs.derivation,
    conditions: verdicts.map(({ threshold, outcome: is, value }) => ({ text: threshold.text, outcome: is, value })),
    links: {
      run: runId === undefined ? '' : `${server ?? 'https://github.com'}/${place.repository}/actions/runs/${runId}`,
      artifact,
    },
  };
}

async function writeSummary(model: MarkdownModel, runner: Runner): Promise<void> {
  const tail = (leftOut: readonly string[]): string =>
    leftOut.length === 0 ? '' : `_Left out for want of room: ${leftOut.join(', ')}. The report files have all of it._`;
  const { text, leftOut } = fitSections(summary(model), { size: summaryBytes, measure: utf8Bytes, head: '', tail });
  if (!(await runner.summary(text))) runner.log('summary: this runner takes none');
  else if (leftOut.length > 0) runner.log(`summary: left out for want of room: ${leftOut.join(', ')}`);
}

function annotate(verdicts: readonly Verdict[], outcome: ActionResult, runner: Runner): void {
  const findings: Finding[] = verdicts
    .filter(({ outcome: is }) => is === 'unknown')
    .map(({ threshold }) => ({
      level: 'notice',
      weight: 1,
      title: 'codefang',
      text: `fail-on: ${threshold.text}: not measured in this run`,
    }));
  if (!outcome.isComplete) {
    findings.push({
      level: 'notice',
      weight: 2,
      title: 'codefang',
      text: 'The report is partial: the time budget ended first. The next run goes on from there.',
    });
  }
  const { shown, more } = ranked(findings);
  for (const { level, text, title, file } of shown) runner.annotate(level, text, { title, file });
  if (more !== '') runner.log(more);
}

/** The comment's address; empty if there is none. */
async function comment(
  { inputs, place, base, outcome, workspace }: Publication,
  run: PullRequestRun,
  model: MarkdownModel,
  runner: Runner,
  quiet: QuietStream,
): Promise<string> {
  if (inputs.comment === 'never') return '';
  const tail = (leftOut: readonly string[]): string =>
    leftOut.length === 0
      ? ''
      : `<sub>Left out for want of room: ${leftOut.join(', ')}. The summary of the run has more.</sub>`;
  const room = { size: commentCharacters, measure: characters, tail };
  const head = markerOf(inputs.commentId);
  const { text, leftOut } = fitSections(pullRequestComment(model), { ...room, head });
  if (leftOut.length > 0) runner.log(`comment: left out for want of room: ${leftOut.join(', ')}`);
  if (!run.canComment || inputs.token === '') {
    const why = run.canComment ? 'there is no github-token' : run.whyNot;
    const folder = join(workspace, homeFolder, `comment-${inputs.commentId}`);
    const file = writeForkReport(folder, {
      pullRequest: run.number,
      headSha: run.headSha,
      commentId: inputs.commentId,
      body: text.slice(head.length).trimStart(),
    });
    const name = forkArtifactName(inputs.commentId);
    const left = await uploadArtifact(name, [file], folder, { environment: runner.environment, quiet });
    const where = left.kind === 'uploaded' ? `; it is in artifact ${name}, for a workflow_run job to post` : '';
    runner.log(`comment: not posted, as ${why}; the report is in the summary${where}`);
    return '';
  }
  const isChanged = base === undefined || JSON.stringify(base) !== JSON.stringify(outcome.result.results);
  const api = await openGitHubApi(inputs.token, runner.environment);
  const request = {
    repository: place.repository,
    pullRequest: run.number,
    id: inputs.commentId,
    body: text,
    footer: runLine(model),
    mayCreate: inputs.comment !== 'on-change' || isChanged,
  };
  const posted = await upsertComment(api, request, (line) => runner.log(`comment: ${line}`));
  sayComment(posted, runner);
  return 'url' in posted ? posted.url : '';
}

/** One line about the comment; a lack of permission is also a notice, with what to change. */
export function sayComment(outcome: CommentOutcome, runner: Runner): void {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      return runner.log(`comment: ${outcome.kind} ${outcome.url}`);
    case 'none':
      return runner.log('comment: none, as the pull request changes nothing that is counted');
    case 'failed':
      if (outcome.refusal === 'forbidden' || outcome.refusal === 'not-found') {
        const how =
          'Give the job `permissions:` with `pull-requests: write` (and `contents: read`), or set the input comment to never.';
        runner.annotate(
          'notice',
          `The comment could not be posted (${outcome.reason}). The report is in the summary. ${how}`,
          {
            title: 'codefang: comment not posted',
          },
        );
        return;
      }
      return runner.log(`comment: not posted (${outcome.refusal}: ${outcome.reason}); the report is in the summary`);
  }
}
