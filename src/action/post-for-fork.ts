// The second workflow of two: posts the comment that a run on a fork has left (fork-report.ts). Law: it reads no checkout and runs no code of a fork.

import { tmpdir } from 'node:os';
import { downloadArtifact } from './artifact.js';
import { upsertComment } from './comment.js';
import type { RunPlace, WorkflowRun } from './event.js';
import { receiveForkReport } from './fork-report.js';
import { openGitHubApi } from './github-api.js';
import type { ActionInputs } from './inputs.js';
import { sayComment } from './publish.js';
import type { QuietStream } from './quiet.js';
import type { Environment, Runner } from './runner.js';

/** Posts it, or says why not; the step's exit code. */
export async function postForFork(
  run: WorkflowRun,
  place: RunPlace,
  inputs: ActionInputs,
  { runner, quiet }: { readonly runner: Runner; readonly quiet: QuietStream },
): Promise<number> {
  if (inputs.comment === 'never') return 0;
  if (inputs.token === '') {
    runner.log('comment: not posted, as there is no github-token');
    return 0;
  }
  const api = await openGitHubApi(inputs.token, runner.environment);
  const { repository } = place;
  const temporary = runner.environment['RUNNER_TEMP'] ?? tmpdir();
  const verdict = await receiveForkReport(
    api,
    { repository, commentId: inputs.commentId, run, temporary },
    (id, folder) => downloadArtifact({ id, repository, runId: run.runId, token: inputs.token }, folder, quiet),
  );
  if (verdict.kind === 'nothing') {
    runner.log(`comment: not posted, as ${verdict.reason}`);
    return 0;
  }
  const { pullRequest, commentId: id, body } = verdict;
  const mayCreate = inputs.comment === 'always' || verdict.mayCreate;
  const outcome = await upsertComment(
    api,
    { repository, pullRequest, id, body, footer: forkFooter(run, place, runner.environment), mayCreate },
    (line) => runner.log(`comment: ${line}`),
  );
  sayComment(outcome, runner, 'the first workflow saw no reason for one');
  runner.output('comment-url', 'url' in outcome ? outcome.url : '');
  return 0;
}

/** Where the figures were made: in the run of the fork's own code. */
function forkFooter(
  { runId }: WorkflowRun,
  { repository }: RunPlace,
  { GITHUB_SERVER_URL: server }: Environment,
): string {
  const address = `${server ?? 'https://github.com'}/${repository}/actions/runs/${runId}`;
  return `<sub>Made by the [run](${encodeURI(address)}) on the pull request, which is not ours.</sub>`;
}
