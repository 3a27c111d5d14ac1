// Files as an artifact of the workflow run, and out of one. Laws: nothing here throws or fails the step, an artifact that cannot be is one calm
// line; GitHub Enterprise Server has another kind of artifacts, and a process without the runner's token none, which is known beforehand.

import type { DefaultArtifactClient } from '@actions/artifact';
import { complaints, type QuietStream } from './quiet.js';
import type { Environment } from './runner.js';
import { within } from './timeout.js';

/** What became of an upload. */
export type ArtifactOutcome =
  | { readonly kind: 'uploaded'; readonly name: string; readonly id: number | undefined }
  | { readonly kind: 'skipped' | 'conflict' | 'timeout' | 'failed'; readonly name: string; readonly reason: string };

/** An artifact of another workflow run. */
export interface ForeignArtifact {
  readonly id: number;
  readonly repository: string;
  readonly runId: number;
  readonly token: string;
}

/** Milliseconds. */
const LIMIT = 300_000;

/** Why artifacts cannot be had here; undefined if they can. */
export function artifactsUnavailable(environment: Environment): string | undefined {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
  if (host !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(host))
    return 'GitHub Enterprise Server does not take artifacts of this kind';
  if (!environment['ACTIONS_RUNTIME_TOKEN'] || !environment['ACTIONS_RESULTS_URL'])
    return 'this runner has no artifact service';
  return undefined;
}

/** Uploads files that lie below a folder. */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  folder: string,
  {
    environment,
    quiet,
    limit = LIMIT,
  }: { readonly environment: Environment; readonly quiet: QuietStream; readonly limit?: number },
): Promise<ArtifactOutcome> {
  const why = files.length === 0 ? 'there are no files' : artifactsUnavailable(environment);
  if (why !== undefined) return { kind: 'skipped', name, reason: why };
  const heard: string[] = [];
  try {
    const call = async (): Promise<{ readonly id?: number }> =>
      (await client()).uploadArtifact(name, [...files], folder);
    const answer = await within(limit, quiet.during(call, heard));
    if (answer === undefined) return { kind: 'timeout', name, reason: `it took more than ${limit / 1000} s` };
    return { kind: 'uploaded', name, id: answer.id };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)) || complaints(heard);
    return { kind: /conflict|already exists|\b409\b/i.test(reason) ? 'conflict' : 'failed', name, reason };
  }
}

/** Unpacks an artifact of another workflow run into a folder; a text says why not. */
export async function downloadArtifact(
  { id, repository, runId, token }: ForeignArtifact,
  folder: string,
  quiet: QuietStream,
  limit = LIMIT,
): Promise<string | undefined> {
  const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
  const findBy = { token, workflowRunId: runId, repositoryOwner, repositoryName };
  try {
    const call = async (): Promise<unknown> => (await client()).downloadArtifact(id, { path: folder, findBy });
    const done = await within(limit, quiet.during(call, []));
    return done === undefined ? `it took more than ${limit / 1000} s` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** One line about an upload. */
export function artifactLine(outcome: ArtifactOutcome): string {
  switch (outcome.kind) {
    case 'uploaded':
      return `artifact: ${outcome.name} holds the report`;
    case 'skipped':
      return `artifact: none, as ${outcome.reason}`;
    case 'conflict':
      return `artifact: not uploaded, as the run has one called ${outcome.name} already; give each job a comment-id or an artifact name of its own`;
    case 'timeout':
    case 'failed':
      return `artifact: not uploaded (${outcome.reason.split('\n')[0].slice(0, 300)}); the report is in the summary`;
  }
}

/** The package is large and is loaded only when there is something to do. */
async function client(): Promise<DefaultArtifactClient> {
  const { DefaultArtifactClient: Client } = await import('@actions/artifact');
  return new Client();
}
