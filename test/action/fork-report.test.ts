import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { artifactLine, downloadArtifact, uploadArtifact } from '../../src/action/artifact.js';
import type { WorkflowRun } from '../../src/action/event.js';
import {
  forkArtifactName,
  forkReportFile,
  readForkReport,
  receiveForkReport,
  writeForkReport,
  type ForkVerdict,
} from '../../src/action/fork-report.js';
import { openGitHubApi } from '../../src/action/github-api.js';
import { QuietStream } from '../../src/action/quiet.js';
import { FakeActionsServices, serviceFaults } from '../support/fake-actions-services.js';
import { FakeGitHub, faults } from '../support/fake-github.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const sha = 'a'.repeat(40);
const run: WorkflowRun = {
  kind: 'workflow-run',
  runId: 99,
  headSha: sha,
  headRepository: 'mallory/project',
  of: 'pull_request',
};
const report = {
  pullRequest: 7,
  headSha: sha,
  commentId: 'default',
  mayCreate: true,
  body: '### Figures\n\n| a |\n| --- |\n| 1 |',
};
const quiet = new QuietStream(process.stdout);
const before = { ...process.env };

let github: FakeGitHub;
let services: FakeActionsServices;
let folders = 0;
beforeEach(async () => {
  [github, services] = await Promise.all([new FakeGitHub().start(), new FakeActionsServices().start()]);
  Object.assign(process.env, services.environment(), {
    GITHUB_API_URL: github.server.url,
    GITHUB_SERVER_URL: 'https://github.com',
  });
  github.pulls.push({ number: 7, sha, repository: 'mallory/project' });
});
afterEach(async () => {
  await Promise.all([github.server.stop(), services.server.stop()]);
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
});

/** What the first workflow does: packs a file into an artifact, which GitHub then has. */
async function leave(content: string, name = forkArtifactName('default')): Promise<void> {
  const folder = room.at(`left-${folders++}`);
  mkdirSync(folder);
  writeFileSync(join(folder, forkReportFile), content);
  const left = await uploadArtifact(name, [join(folder, forkReportFile)], folder, { environment: process.env, quiet });
  if (left.kind !== 'uploaded') throw new Error(artifactLine(left));
  const zip = services.blobs.get(`artifacts/${left.id}`)!;
  github.artifacts.set(99, [{ id: 1234, name, size: zip.length, zip }]);
}

async function receive(of: WorkflowRun = run): Promise<ForkVerdict> {
  const api = await openGitHubApi('a-token', { GITHUB_API_URL: github.server.url });
  const request = { repository: 'o/project', commentId: 'default', run: of, temporary: room.root };
  return receiveForkReport(api, request, async (id, folder) => {
    // The package asks the address that the environment had when it was loaded; the bytes are fetched from this test's server.
    const zip = [...github.artifacts.values()].flat().find((artifact) => artifact.id === id)?.zip ?? Buffer.alloc(0);
    return unpacked(zip, folder);
  });
}

/** The archive's one file, which the package stores with its sizes after the data: found by its directory. */
async function unpacked(zip: Buffer, folder: string): Promise<string | undefined> {
  const { inflateRawSync } = await import('node:zlib');
  const entry = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
  if (entry < 0) return 'no archive';
  const name = zip.toString('utf8', entry + 46, entry + 46 + zip.readUInt16LE(entry + 28));
  const local = zip.readUInt32LE(entry + 42);
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  writeFileSync(join(folder, name), zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed));
  return undefined;
}

const textOf = (change: object = {}): string => JSON.stringify({ schema: 'codefang.comment.v1', ...report, ...change });

describe('the report on a fork', () => {
  it('goes from one workflow to the other and is posted with the marker at its top', async () => {
    mkdirSync(room.at('made'));
    const file = writeForkReport(room.at('made'), report);
    await leave(readFileSync(file, 'utf8'));
    expect(await receive()).toEqual({
      kind: 'post',
      pullRequest: 7,
      commentId: 'default',
      mayCreate: true,
      body: `<!-- codefang:default -->\n${report.body}`,
    });
    expect(readdirSync(room.root).filter((name) => name.startsWith('codefang-'))).toEqual([]);
  });

  it('is that of the last attempt of the run, in whatever order they are listed', async () => {
    await leave(textOf({ body: 'first attempt' }));
    const [first] = github.artifacts.get(99)!;
    services.artifacts.length = 0;
    await leave(textOf({ body: 'second attempt' }));
    const second = { ...github.artifacts.get(99)![0], id: first.id + 1 };
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      github.artifacts.set(99, rows);
      expect(await receive()).toMatchObject({ body: expect.stringContaining('second attempt') as string });
    }
  });

  it('is made harmless before it stands under our name', async () => {
    await leave(textOf({ body: '<!-- codefang:other --> @octocat [click](https://evil.example) <img src=x>' }));
    const verdict = await receive();
    expect(verdict.kind === 'post' && verdict.body).toMatch(/^<!-- codefang:default -->\n/);
    expect(verdict.kind === 'post' && verdict.body.slice(26)).not.toMatch(/<!--|@o|\]\(|:\/\/|<img/);
  });

  it.each([
    ['about another commit than the workflow ran on', { headSha: 'b'.repeat(40) }, /another commit/],
    ['for another pull request, which has another head', { pullRequest: 8 }, /another head/],
    ['for a pull request that is not there', { pullRequest: 9 }, /cannot be looked up/],
    ['for a pull request that is closed', { pullRequest: 10 }, /not open/],
    ['for a pull request of another fork', { pullRequest: 11 }, /another repository/],
    ['for another comment', { commentId: 'other' }, /another comment-id/],
    ['of another version', { schema: 'x' }, /another version/],
    ['without a number', { pullRequest: '7; rm -rf' }, /names no pull request/],
    ['without a commit', { headSha: 'main' }, /names no commit/],
    ['with a comment id that ends the marker', { commentId: '-->' }, /names no comment/],
    ['without a word on its reason', { mayCreate: 'yes' }, /reason for a comment/],
    ['without a text', { body: 5 }, /text is none/],
    ['with a text that is too long', { body: 'x'.repeat(70_000) }, /too long/],
  ])('%s is refused', async (_, change, reason) => {
    github.pulls.push(
      { number: 8, sha: 'c'.repeat(40), repository: 'mallory/project' },
      { number: 10, sha, repository: 'mallory/project', state: 'closed' },
      { number: 11, sha, repository: 'victim/project' },
    );
    await leave(textOf(change));
    expect(await receive()).toEqual({ kind: 'nothing', reason: expect.stringMatching(reason) as string });
  });

  it.each([['null'], ['[]'], ['{'], ['"text"'], ['']])('that is %s is refused', async (content) => {
    await leave(content);
    expect(await receive()).toMatchObject({ kind: 'nothing' });
  });

  it('is not read where the workflow left none, left it elsewhere, or left too much', async () => {
    expect(await receive()).toMatchObject({ reason: expect.stringContaining('left no artifact') as string });
    await leave(textOf(), 'codefang-comment-other');
    expect(await receive()).toMatchObject({ reason: expect.stringContaining('left no artifact') as string });
    github.artifacts.set(99, [{ id: 1, name: forkArtifactName('default'), size: 2 << 20 }]);
    expect(await receive()).toMatchObject({ reason: expect.stringContaining('larger') as string });
  });

  it('is not read where the workflow was for another event, or where artifacts may not be listed', async () => {
    await leave(textOf());
    expect(await receive({ ...run, of: 'push' })).toMatchObject({
      kind: 'nothing',
      reason: expect.stringContaining('not on pull_request') as string,
    });
    github.faults.push({ on: /artifacts$/, times: 9, reply: faults.forbidden });
    expect(await receive()).toMatchObject({
      kind: 'nothing',
      reason: expect.stringContaining('cannot be listed') as string,
    });
  });

  it('is no link to a file of the machine', () => {
    mkdirSync(room.at('linked'));
    symlinkSync('/etc/hostname', room.at('linked', forkReportFile));
    expect(readForkReport(room.at('linked', forkReportFile))).toMatch(/has no file/);
  });
});

describe('an artifact', () => {
  const files = (): [string[], string] => {
    const folder = room.at(`files-${folders++}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'codefang.json'), '{}');
    return [[join(folder, 'codefang.json')], folder];
  };
  const upload = (environment: Record<string, string | undefined> = process.env, limit?: number) =>
    uploadArtifact('report', ...files(), { environment, quiet, ...(limit !== undefined && { limit }) });

  it('is uploaded with all of its files', async () => {
    expect(await upload()).toEqual({ kind: 'uploaded', name: 'report', id: 1 });
    expect(services.artifacts).toMatchObject([{ name: 'report', isFinished: true }]);
    expect(services.blobs.get('artifacts/1')?.includes('codefang.json')).toBe(true);
  });

  it.each([
    ['on GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }, /Enterprise/],
    ['without the runner’s token', { ACTIONS_RUNTIME_TOKEN: undefined }, /no artifact service/],
  ])('is not tried %s, which is one line', async (_, more, why) => {
    const outcome = await upload({ ...process.env, ...more });
    expect(outcome).toMatchObject({ kind: 'skipped', reason: expect.stringMatching(why) as string });
    expect(artifactLine(outcome)).toMatch(/^artifact: none, as [^\n]+$/);
    expect(services.calls()).toEqual([]);
  });

  it('of a name that the run has already is one line that says what to do', async () => {
    await upload();
    const outcome = await upload();
    expect(outcome).toMatchObject({ kind: 'conflict' });
    expect(artifactLine(outcome)).toMatch(/comment-id/);
  });

  it('that the service refuses or does not take in time is one line', async () => {
    services.faults.push({ on: /^CreateArtifact$/, times: 1, reply: { status: 403, body: { msg: 'no' } } });
    expect(artifactLine(await upload())).toMatch(/^artifact: not uploaded \([^\n]+\); the report is in the summary$/);
    services.faults.push({ on: /^CreateArtifact$/, times: 9, reply: serviceFaults.stuck });
    expect(await upload(process.env, 300)).toMatchObject({ kind: 'timeout' });
  });

  it('of another run that cannot be had is a reason, not a throw', async () => {
    const reason = await downloadArtifact({ id: 1, repository: 'o/r', runId: 5, token: 't' }, room.root, quiet, 200);
    expect(reason).toMatch(/./);
  });
});
