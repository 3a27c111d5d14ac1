// From end to end, with a cache: what one job leaves, the next one takes up; cancelled, killed, out of time, poisoned or without a cache.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeActionsServices, serviceFaults } from '../support/fake-actions-services.js';
import { FakeGitHub } from '../support/fake-github.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { BuiltAction, type Outcome, type Running, type Step } from './built-action.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const action = new BuiltAction(room);
const { fixture, firstParents, lastLines } = longHistory(room, 'origin.git');
fixture.git('clone', '-q', fixture.path, room.at('project'));
const project = room.existing('project');
const main = project.git('rev-parse', 'main');
project.git('checkout', '-q', '-b', 'feature');
const head = project.commit('feature', { 'feature.txt': 'one\ntwo\nthree\n' });
project.git('checkout', '-q', '--detach', 'main');
project.git('merge', '-q', '--no-ff', '-m', 'Merge', 'feature');
const merge = project.git('rev-parse', 'HEAD');

const repository = { full_name: 'octo/project', default_branch: 'main' };
const pull = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: head, repo: { full_name: 'octo/project' } },
    base: { sha: main, ref: 'main' },
  },
  repository,
};

let github: FakeGitHub;
let services: FakeActionsServices;
beforeEach(async () => {
  [github, services] = await Promise.all([new FakeGitHub().start(), new FakeActionsServices().start()]);
});
afterEach(async () => {
  await Promise.all([github.server.stop(), services.server.stop()]);
});

/** A job on another machine: of the workspace, nothing but the checkout is there. */
function start(revision: string, ref: string, step: Step): Running {
  rmSync(project.at('.codefang'), { recursive: true, force: true });
  project.git('checkout', '-q', '--detach', revision);
  const environment = {
    ...services.environment(),
    GITHUB_API_URL: github.server.url,
    GITHUB_REF: ref,
    ...step.environment,
  };
  return action.start(project, {
    ...step,
    environment,
    inputs: { artifact: 'never', 'github-token': 't0ken', ...step.inputs },
  });
}
const nightly = (revision = main, more: Partial<Step> = {}): Running =>
  start(revision, 'refs/heads/main', { event: 'schedule', payload: { repository }, ...more });
/** As `nightly`, with what lies in the workspace. */
const again = (): Promise<Outcome> =>
  action.run(project, {
    event: 'schedule',
    payload: { repository },
    inputs: { artifact: 'never' },
    environment: services.environment(),
  });
const onPull = (more: Partial<Step> = {}): Running =>
  start(merge, 'refs/pull/7/merge', { event: 'pull_request', payload: pull, ...more });
/** The post step of a job, on its machine. */
function post({ state }: Outcome): Promise<Outcome> {
  return action.run(project, { event: 'schedule', state, environment: services.environment() });
}
const reportOf = ({ outputs }: Outcome): string => readFileSync(project.at(outputs['report']), 'utf8');
const annotations = ({ log }: Outcome): string[] =>
  log.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line));
const checkpointLines = ({ log }: Outcome): string[] =>
  log.split('\n').filter((line) => line.startsWith('checkpoint: '));
const whole = async (): Promise<string> => reportOf(await nightly(main, { inputs: { checkpoint: 'false' } }).outcome);

describe('the next job', () => {
  test('reads new commits only, says so, and reports the same bytes as a run from the start', async () => {
    const expected = await whole();
    const first = await nightly(`${main}~20`).outcome;
    expect(first).toMatchObject({ code: 0, outputs: { 'commits-reused': '0', 'checkpoint-saved': 'true' } });
    expect(services.caches.map(({ key }) => key)).toEqual([first.outputs['checkpoint-key']]);
    const second = await nightly().outcome;
    expect(second.outputs).toMatchObject({
      'commits-reused': String(firstParents - 20),
      'commits-analysed': '20',
      'checkpoint-saved': 'true',
    });
    expect(second.log).toMatch(new RegExp(`^checkpoint: found one of ${firstParents - 20} commits`, 'm'));
    expect(second.log).toContain(`20 commits analysed, ${firstParents - 20} taken over from a checkpoint\n`);
    expect(reportOf(second)).toBe(expected);
    const third = await nightly().outcome;
    expect(third.outputs).toMatchObject({
      'commits-analysed': '0',
      'checkpoint-saved': 'false',
      'current-lines': String(lastLines),
    });
    expect(reportOf(third)).toBe(expected);
    expect(services.caches).toHaveLength(2);
    expect((await post(third)).log).toBe('');
  });

  test('after a rewrite of the branch reads what is new, and keeps it though it is as long as what was kept', async () => {
    await nightly().outcome;
    project.git('checkout', '-q', '--detach', `${main}~1`);
    const rewritten = project.commit('another last commit', { 'rewritten.txt': 'one\ntwo\n' });
    const outcome = await nightly(rewritten).outcome;
    expect(outcome).toMatchObject({ code: 0, outputs: { complete: 'true', 'checkpoint-saved': 'true' } });
    expect(reportOf(outcome)).toBe(reportOf(await nightly(rewritten, { inputs: { checkpoint: 'false' } }).outcome));
    expect((await nightly(rewritten).outcome).outputs).toMatchObject({ 'commits-analysed': '0' });
  });

  test('on a pull request begins with the base branch’s, compares with it, and leaves the cache alone', async () => {
    await nightly().outcome;
    const outcome = await onPull().outcome;
    expect(outcome).toMatchObject({
      code: 0,
      outputs: { 'commits-reused': String(firstParents), 'commits-analysed': '1', 'checkpoint-saved': 'false' },
    });
    expect(github.comments[0].body).toContain(
      `| Lines alive | ${lastLines.toLocaleString('en-US')} | ${(lastLines + 3).toLocaleString('en-US')} | **+3** |`,
    );
    expect(services.caches).toHaveLength(1);
    expect((await post(outcome)).log).toBe('');
  });

  test('on a pull request without a base’s checkpoint compares as well, and keeps the base for later pushes', async () => {
    const first = await onPull().outcome;
    expect(first.outputs).toMatchObject({ 'commits-reused': '0', 'checkpoint-saved': 'true' });
    expect(github.comments[0].body).toContain('Adds 3 lines and removes none');
    const second = await onPull().outcome;
    expect(second.outputs).toMatchObject({ 'commits-reused': String(firstParents), 'commits-analysed': '1' });
    expect(second.log).toContain('comment: unchanged');
  });

  test('with other options does not take up what does not fit', async () => {
    await nightly().outcome;
    const outcome = await nightly(main, { inputs: { exclude: 'src/' } }).outcome;
    expect(outcome.outputs['commits-reused']).toBe('0');
    expect(checkpointLines(outcome)[0]).toBe('checkpoint: none found, the whole history is read');
    expect((await nightly(main, { inputs: { 'cache-key': 'anew' } }).outcome).outputs['commits-reused']).toBe('0');
  });
});

describe('the summary of a nightly run', () => {
  const trendOf = ({ summary }: Outcome): string | undefined =>
    /### Since the last report\n\n([^]*?)(?=\n\n#)/.exec(summary)?.[1];
  const lines = ({ outputs }: Outcome): number => Number(outputs['current-lines']);
  const earlier = project.git('rev-parse', `${main}~20`);
  const short = (oid: string): string => `<code>${oid.slice(0, 10)}</code>`;

  test('says what has changed since the last one, of which commit that was, and of a day without commits that there were none', async () => {
    const first = await nightly(earlier).outcome;
    expect(trendOf(first)).toBeUndefined();
    const second = await nightly().outcome;
    expect(second.log).toContain(`trend: compared with the report of ${earlier}\n`);
    const trend = trendOf(second)!;
    expect(trend).toMatch(new RegExp(`^From ${short(earlier)} of \\S+ to ${short(main)} of \\S+\\.\n`));
    const [then, now] = [lines(first), lines(second)];
    const change = now - then;
    const signed = `${change < 0 ? '−' : '+'}${Math.abs(change).toLocaleString('en-US')}`;
    expect(change).not.toBe(0);
    expect(trend).toContain(
      `| Lines alive | ${then.toLocaleString('en-US')} | ${now.toLocaleString('en-US')} | **${signed}** |`,
    );
    expect(trend).toContain(`| Commits | ${firstParents - 20} | ${firstParents} | **+20** |`);
    expect(trendOf(await nightly().outcome)).toMatch(new RegExp(`^No commit since: .* ${short(main)} of `));
  });

  test('is the same whatever machine and time it is made at, but for what the run cost', async () => {
    await nightly(earlier).outcome;
    const [entry] = services.caches;
    const body = (outcome: Outcome): string => outcome.summary.replace(/^- \*\*Cost\*\*.*$/m, '');
    const once = body(await nightly().outcome);
    services.caches.splice(0, Infinity, entry);
    const again = await nightly(main, { inputs: { workers: '1' }, environment: { TZ: 'Asia/Tokyo' } }).outcome;
    expect(body(again)).toBe(once);
    expect(trendOf(again)).toBeDefined();
  });

  test('is compared with the last whole report, past one that time cut short', async () => {
    await nightly(earlier).outcome;
    // The cache takes its time, so the budget has ended before the first new commit is read.
    const late = { status: 200, body: services.blobs.get('caches/1')!, delay: 1500 };
    services.faults.push({ on: /^GET$/, times: 1, reply: late });
    const inputs = { 'chunk-size': '40', 'commit-batch-size': '1', workers: '1', 'buffer-size': '1' };
    const partial = await nightly(main, { inputs: { ...inputs, 'time-budget': '1s' } }).outcome;
    expect(partial.outputs).toMatchObject({ complete: 'false', 'checkpoint-saved': 'true' });
    expect(trendOf(partial)).toBeUndefined();
    const whole = await nightly(main, { inputs }).outcome;
    expect(trendOf(whole)).toMatch(new RegExp(`^From ${short(earlier)} of \\S+ to ${short(main)} of `));
  });

  test('of another branch, and of a pull request, is compared with nothing', async () => {
    await nightly(earlier).outcome;
    const other = await start(main, 'refs/heads/other', { event: 'push', payload: { repository } }).outcome;
    expect(Number(other.outputs['commits-reused'])).toBeGreaterThan(0);
    expect(trendOf(other)).toBeUndefined();
    const pullRequest = await onPull().outcome;
    expect(pullRequest.summary).not.toContain('last report');
    expect(github.comments[0].body).not.toContain('last report');
  });
});

describe('a job that does not end by itself', () => {
  /** Small chunks and batches, so that there is an end of a chunk to be cancelled after. */
  const inputs = { 'chunk-size': '40', 'commit-batch-size': '1', workers: '1', 'buffer-size': '1' };

  test('cancelled, keeps what is done; its post step saves it, and the next job comes to the same bytes', async () => {
    const expected = await whole();
    const running = nightly(main, { inputs });
    await expect.poll(running.log, { timeout: 20_000, interval: 1 }).toMatch(/^\d0 % of/m);
    running.child.kill('SIGINT');
    const cancelled = await running.outcome;
    expect(cancelled.code).toBe(130);
    expect(annotations(cancelled)).toEqual([]);
    expect(services.caches).toEqual([]);
    const saved = await post(cancelled);
    expect(saved).toMatchObject({
      code: 0,
      log: expect.stringMatching(/^checkpoint: saved as codefang-v1-\S+$/m) as string,
    });
    const next = await nightly(main, { inputs }).outcome;
    expect(Number(next.outputs['commits-reused'])).toBeGreaterThan(0);
    expect(reportOf(next)).toBe(expected);
  });

  test('killed at once, leaves a state that is usable or none', async () => {
    const expected = await whole();
    const running = nightly(main, { inputs });
    await expect.poll(running.log, { timeout: 20_000, interval: 1 }).toMatch(/^[4-9]0 % of/m);
    running.child.kill('SIGKILL');
    const killed = await running.outcome;
    expect((await post(killed)).code).toBe(0);
    const next = await nightly(main, { inputs }).outcome;
    expect(next.code).toBe(0);
    expect(reportOf(next)).toBe(expected);
  });

  test('out of its time budget, ends green with a partial report, and the next goes on from there', async () => {
    const expected = await whole();
    // The cache takes its time, so the budget has ended before the first commit is read.
    const late = { status: 200, body: { ok: false }, delay: 1500 };
    services.faults.push({ on: /^GetCacheEntryDownloadURL$/, times: 1, reply: late });
    const first = await nightly(main, {
      inputs: { ...inputs, 'time-budget': '1s', 'fail-on': 'current-lines > 0' },
    }).outcome;
    expect(first).toMatchObject({ code: 0, outputs: { complete: 'false', 'checkpoint-saved': 'true' } });
    expect(first.summary).toMatch(/^> \[!WARNING\]\n> .*partial/im);
    expect(first.log).toContain('fail-on: not judged, as the report is partial');
    expect(annotations(first)).toEqual([expect.stringContaining('The report is partial') as string]);
    const next = await nightly(main, { inputs }).outcome;
    expect(next.outputs).toMatchObject({ complete: 'true' });
    expect(Number(next.outputs['commits-reused'])).toBeGreaterThan(0);
    expect(reportOf(next)).toBe(expected);
  });
});

describe('a cache that does not help', () => {
  test.each([
    ['may only be read', { on: /^CreateCacheEntry$/, times: 99, reply: serviceFaults.readOnly }],
    ['is full', { on: /^CreateCacheEntry$/, times: 99, reply: serviceFaults.full }],
    ['had a faster job', { on: /^CreateCacheEntry$/, times: 99, reply: serviceFaults.conflict }],
    ['takes no more', { on: /^CreateCacheEntry$/, times: 99, reply: serviceFaults.tooMany }],
    ['refuses a lookup', { on: /^GetCacheEntryDownloadURL$/, times: 99, reply: serviceFaults.tooMany }],
  ])('because it %s is a line of the log, and the report is whole', async (_, fault) => {
    services.faults.push({ ...fault });
    const outcome = await nightly().outcome;
    expect(outcome).toMatchObject({ code: 0, outputs: { complete: 'true', 'current-lines': String(lastLines) } });
    expect(annotations(outcome)).toEqual([]);
    expect(checkpointLines(outcome)).toHaveLength(2);
  });

  test('because it was poisoned is a line, and the whole history is read', async () => {
    const expected = await whole();
    await nightly().outcome;
    await nightly(`${main}~1`, { inputs: { 'cache-key': 'other' } }).outcome;
    // The bytes of one entry under the key of another: whole in itself, and not what was asked for.
    services.blobs.set('caches/1', services.blobs.get('caches/2') ?? Buffer.alloc(0));
    const outcome = await nightly().outcome;
    expect(outcome).toMatchObject({ code: 0, outputs: { 'commits-reused': '0' } });
    expect(checkpointLines(outcome)[0]).toMatch(/not (?:used|restored)/);
    expect(reportOf(outcome)).toBe(expected);
  });

  test('because there is none, or the repository has a file in its place, is a line', async () => {
    const running = nightly(main, { environment: { ACTIONS_RESULTS_URL: '' } });
    expect(checkpointLines(await running.outcome)).toEqual([
      'checkpoint: none is kept, as this runner has no cache service',
    ]);
    rmSync(project.at('.codefang'), { recursive: true, force: true });
    writeFileSync(project.at('.codefang'), '');
    const outcome = await again();
    rmSync(project.at('.codefang'));
    expect(outcome.code).toBe(0);
    expect(outcome.log).toContain('checkpoint: none is kept, as .codefang in the workspace is not a directory');
    expect(outcome.log).toMatch(/^files: in \S+report-default, as .codefang in the workspace is not a directory$/m);
    expect(outcome.outputs['report']).toMatch(/^\.\.\/step-\d+\/temp\/codefang\/report-default\/codefang\.yaml$/);
    expect(reportOf(outcome)).toContain(main);
  });

  test('is not made up for by a state that came with the checkout, which anybody may have made', async () => {
    await nightly().outcome;
    services.caches.length = 0;
    expect((await again()).outputs).toMatchObject({ 'commits-reused': '0', 'current-lines': String(lastLines) });
  });
});
