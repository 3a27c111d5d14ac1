// What a run leaves: report files, artifact, summary, comment, annotations, outputs. Laws: conditions are judged before anything is posted; nothing
// that cannot be posted fails the step; each thing that is left out is one line.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isPictureFormat, render, renderPictureFiles } from '../report/formats.js';
import { evaluateConditions, type ConditionResult } from '../report/conditions.js';
import { findings } from '../report/findings.js';
import { headlineOf } from '../report/headline.js';
import { code } from '../report/markdown/escape.js';
import { reportOf } from '../report/report.js';
import { artifactLine, uploadArtifact } from './artifact.js';
import { ranked, type Finding } from './annotations.js';
import { whyNoComment } from './comment-mode.js';
import { markerOf, upsertComment, type CommentOutcome } from './comment.js';
import type { PullRequestRun } from './event.js';
import { forkArtifactName, writeForkReport } from './fork-report.js';
import { openGitHubApi } from './github-api.js';
import { emptyFolder } from './home-folder.js';
import type { ActionInputs } from './inputs.js';
import { publishedFiles } from './published-files.js';
import type { QuietStream } from './quiet.js';
import { replaceBranch } from './remote-branch.js';
import type { Runner } from './runner.js';
import { commentSections, summarySections, type Subject } from './sections.js';
import { characters, commentCharacters, fitSections, summaryBytes, utf8Bytes } from './size-budget.js';

/** What is published. */
export interface Publication extends Subject {
  readonly inputs: ActionInputs;
  readonly workspace: string;
  /** Since the process began. */
  readonly seconds: number;
}

/** What was published. */
export interface Published {
  /** Paths relative to the workspace, by format: files, and of svg and png the folder with its files. */
  readonly reports: Readonly<Record<string, string>>;
  readonly artifact: string | undefined;
  readonly commentUrl: string;
  readonly conditions: readonly ConditionResult[];
}

/** Publishes. */
export async function publish(publication: Publication, runner: Runner, quiet: QuietStream): Promise<Published> {
  const { inputs, run, workspace, outcome, seen } = publication;
  const headline = headlineOf(outcome.result.results);
  const conditions = outcome.isComplete ? evaluateConditions(inputs.failOn, seen?.effect, headline, seen?.insight) : [];
  if (!outcome.isComplete && inputs.failOn.length > 0) runner.log('fail-on: not judged, as the report is partial');
  const place = { workspace, environment: runner.environment };
  const folder = emptyFolder(place, `report-${inputs.commentId}`, (line) => runner.log(line));
  const { byFormat, files } = await writeReports(publication, folder);
  let artifact: string | undefined;
  if (inputs.artifact !== undefined) {
    const upload = { environment: runner.environment, quiet };
    const uploaded = await uploadArtifact(inputs.artifact, files, folder, upload);
    if (uploaded.kind === 'uploaded') artifact = uploaded.name;
    runner.log(artifactLine(uploaded));
  }
  if (inputs.publishBranch !== undefined) await putOnBranch(publication, inputs.publishBranch, runner);
  await writeSummary(publication, conditions, runner);
  if (publication.uncompared !== undefined) runner.log(`comparison: none, as ${publication.uncompared}`);
  if (inputs.annotations) annotate(publication, conditions, runner);
  const posting = { publication, conditions, artifact };
  const commentUrl = run.kind === 'pull-request' ? await comment(posting, run, runner, quiet) : '';
  const reports = Object.fromEntries(
    Object.entries(byFormat).map(([format, file]) => [format, relative(workspace, file).split(sep).join('/')]),
  );
  return { reports, artifact, commentUrl, conditions };
}

/** Absolute paths: what there is by format, and all files. */
async function writeReports(
  { inputs, outcome }: Publication,
  folder: string,
): Promise<{ readonly byFormat: Readonly<Record<string, string>>; readonly files: readonly string[] }> {
  const report = reportOf(outcome.result);
  const byFormat: Record<string, string> = {};
  const files: string[] = [];
  const put = (file: string, content: string | Uint8Array): void => {
    writeFileSync(file, content);
    files.push(file);
  };
  for (const format of inputs.reportFormats) {
    if (isPictureFormat(format)) {
      const pictures = join(folder, format);
      mkdirSync(pictures);
      for (const { file, content } of await renderPictureFiles(report, format)) put(join(pictures, file), content);
      byFormat[format] = pictures;
    } else {
      const file = join(folder, `codefang.${format === 'text' ? 'txt' : format}`);
      put(file, await render(report, format));
      byFormat[format] = file;
    }
  }
  return { byFormat, files };
}

/** Puts the report of the default branch on a branch of its own; whatever comes of it is one line. */
async function putOnBranch(
  { run, place, outcome, inputs }: Publication,
  branch: string,
  runner: Runner,
): Promise<void> {
  const say = (line: string): void => runner.log(`branch ${branch}: ${line}`);
  const isDefault = run.kind === 'nightly' && place.otherRefs.length === 0;
  if (!isDefault) {
    say('not published, as this is no report of the default branch');
    return;
  }
  if (!outcome.isComplete) {
    say('not published, as the report is partial');
    return;
  }
  const { repository, head, commits } = outcome.result.source;
  const content = {
    files: await publishedFiles(outcome),
    title: `${repository.replace(/[^ -~]/g, '?')}: how the code of ${head.oid.slice(0, 12)} lives`,
    time: Number.isFinite(commits.lastTime) ? commits.lastTime : 0,
    run: Number(runner.environment['GITHUB_RUN_ID'] ?? 0) || 0,
  };
  const where = { branch, repository: place.repository, environment: runner.environment, token: inputs.token };
  const done = await replaceBranch(content, where);
  if (done.kind === 'pushed' || done.kind === 'unchanged') {
    say(`${done.kind} as ${done.commit}`);
    return;
  }
  if (done.kind === 'older') {
    say(`left as it is: ${done.reason}`);
    return;
  }
  const how =
    done.kind === 'foreign'
      ? 'Give publish-branch another name, or delete that branch.'
      : 'Give the job `permissions:` with `contents: write`, or leave publish-branch out.';
  runner.annotate('notice', `The report could not be put on the branch ${branch} (${done.reason}). ${how}`, {
    title: 'codefang: branch not published',
  });
}

async function writeSummary(
  publication: Publication,
  conditions: readonly ConditionResult[],
  runner: Runner,
): Promise<void> {
  const { outcome, seconds } = publication;
  const cost = {
    reused: outcome.reused,
    analysed: outcome.analysed,
    seconds,
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
  };
  const tail = (cuts: string): string => `_${cuts} The report files have all of it._`;
  const { text, cuts } = fitSections(summarySections(publication, conditions, cost), {
    size: summaryBytes,
    measure: utf8Bytes,
    head: '',
    tail,
  });
  const fault = await runner.summary(text);
  if (fault !== undefined) runner.log(`summary: none, as ${fault}`);
  else if (cuts !== '') runner.log(`summary: ${cuts}`);
}

function annotate(
  { seen, outcome, uncompared }: Publication,
  conditions: readonly ConditionResult[],
  runner: Runner,
): void {
  const own: Finding[] = conditions
    .filter(({ value }) => value === null)
    .map(({ message }) => ({ level: 'notice', weight: Infinity, title: 'codefang: fail-on', text: message }));
  if (!outcome.isComplete) {
    own.push({
      level: 'notice',
      weight: Infinity,
      title: 'codefang',
      text: 'The report is partial: the time budget ended first. The next run goes on from there.',
    });
  }
  if (outcome.isComplete && uncompared !== undefined) {
    own.push({
      level: 'notice',
      weight: Infinity,
      title: 'codefang: not compared',
      text: `The pull request is not compared with its base, as ${uncompared}.`,
    });
  }
  const found: Finding[] = (seen === undefined ? [] : findings(seen.effect, seen.insight)).map(
    ({ level, path, startLine, endLine, title, message, score }) => ({
      level,
      weight: score,
      title: `codefang: ${title}`,
      text: message,
      file: path,
      lines: [startLine, endLine],
      isInChange: true,
    }),
  );
  const { shown, more } = ranked([...own, ...found]);
  for (const { level, text, title, file, lines } of shown) runner.annotate(level, text, { title, file, lines });
  if (more !== '') runner.log(more);
}

interface Posting {
  readonly publication: Publication;
  readonly conditions: readonly ConditionResult[];
  readonly artifact: string | undefined;
}

/** The comment's address; empty if there is none. */
async function comment(
  { publication, conditions, artifact }: Posting,
  run: PullRequestRun,
  runner: Runner,
  quiet: QuietStream,
): Promise<string> {
  const { inputs, place, seen, workspace } = publication;
  if (inputs.comment === 'never') return '';
  const tail = (cuts: string): string => `<sub>${cuts} The summary of the run has more.</sub>`;
  const room = { size: commentCharacters, measure: characters, tail };
  const head = markerOf(inputs.commentId);
  const whyNone = whyNoComment(inputs.comment, seen, conditions);
  const { text, cuts } = fitSections(commentSections(publication, conditions), { ...room, head });
  if (cuts !== '') runner.log(`comment: ${cuts}`);
  if (!run.canComment || inputs.token === '') {
    const why = run.canComment ? 'there is no github-token' : run.whyNot;
    const folder = emptyFolder(
      { workspace, environment: runner.environment },
      `comment-${inputs.commentId}`,
      () => undefined,
    );
    const file = writeForkReport(folder, {
      pullRequest: run.number,
      headSha: run.headSha,
      commentId: inputs.commentId,
      mayCreate: whyNone === undefined,
      body: text.slice(head.length).trimStart(),
    });
    const name = forkArtifactName(inputs.commentId);
    const left = await uploadArtifact(name, [file], folder, { environment: runner.environment, quiet });
    const where = left.kind === 'uploaded' ? `; it is in artifact ${name}, for a workflow_run job to post` : '';
    runner.log(`comment: not posted, as ${why}; the report is in the summary${where}`);
    return '';
  }
  const api = await openGitHubApi(inputs.token, runner.environment);
  const request = {
    repository: place.repository,
    pullRequest: run.number,
    id: inputs.commentId,
    body: text,
    footer: footerOf(publication, artifact, runner),
    mayCreate: whyNone === undefined,
  };
  const posted = await upsertComment(api, request, (line) => runner.log(`comment: ${line}`));
  sayComment(posted, runner, whyNone);
  return 'url' in posted ? posted.url : '';
}

/** How this run came by the figures. It is not compared with what stands there: it is another in every run. */
function footerOf({ outcome, place }: Publication, artifact: string | undefined, { environment }: Runner): string {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_RUN_ID: run } = environment;
  const address = `${server}/${place.repository}/actions/runs/${run ?? ''}`;
  const parts = [
    ...(run === undefined ? [] : [`[run](${encodeURI(address)})`]),
    ...(artifact === undefined ? [] : [`artifact ${code(artifact)}`]),
    `${outcome.analysed} commits read`,
    ...(outcome.reused > 0 ? [`${outcome.reused} taken over from a checkpoint`] : []),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** One line about the comment; a lack of permission is also a notice, with what to change. `whyNone` is why none was to be made. */
export function sayComment(outcome: CommentOutcome, runner: Runner, whyNone = 'none is wanted'): void {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      return runner.log(`comment: ${outcome.kind} ${outcome.url}`);
    case 'none':
      return runner.log(`comment: none, as ${whyNone}`);
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
