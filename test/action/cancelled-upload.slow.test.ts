// From end to end: a job that is cancelled while its checkpoint is on the way into the cache, in the manner and the time of the runner.
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { FakeActionsServices } from '../support/fake-actions-services.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { BuiltAction, type Outcome, type Running } from './built-action.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const action = new BuiltAction(room);
const { fixture, firstParents } = longHistory(room, 'origin.git');
fixture.git('clone', '-q', fixture.path, room.at('project'));
const project = room.existing('project');
project.git('checkout', '-q', '--detach', 'main');

let services: FakeActionsServices;
beforeEach(async () => {
  services = await new FakeActionsServices().start();
});
afterEach(async () => {
  await services.server.stop();
});

/** A job on another machine. */
function nightly(checkpoint = 'true'): Running {
  rmSync(project.at('.codefang'), { recursive: true, force: true });
  return action.start(project, {
    event: 'schedule',
    payload: { repository: { full_name: 'octo/project', default_branch: 'main' } },
    inputs: { artifact: 'never', checkpoint },
    environment: { ...services.environment(), GITHUB_REF: 'refs/heads/main' },
  });
}
const post = ({ state }: Outcome): Promise<Outcome> =>
  action.run(project, { event: 'schedule', state, environment: services.environment() });
const reportOf = ({ outputs }: Outcome): string => readFileSync(project.at(outputs['report']), 'utf8');

/** A job whose upload does not come to an end, at the moment when its bytes have gone out. */
async function uploading(): Promise<Running> {
  services.faults.push({ on: /^PUT$/, times: 1, reply: { status: 201, delay: 600_000 } });
  const running = nightly();
  await expect.poll(() => services.calls().includes('PUT'), { timeout: 20_000 }).toBe(true);
  return running;
}

/** SIGINT, SIGTERM 7.5 seconds later, SIGKILL after 2.5 more, as far as it comes to it. */
async function cancel({ child, outcome }: Running): Promise<Outcome & { readonly signal: NodeJS.Signals | null }> {
  const ended = outcome.then(() => true);
  for (const [signal, wait] of [
    ['SIGINT', 7500],
    ['SIGTERM', 2500],
    ['SIGKILL', 0],
  ] as const) {
    child.kill(signal);
    if (await Promise.race([ended, pause(wait, false)])) break;
  }
  return { ...(await outcome), signal: child.signalCode };
}

/** What a next job finds after the post step is the whole state, and its report is that of a run from the start. */
async function expectResumed(cancelled: Outcome): Promise<void> {
  const saved = await post(cancelled);
  expect(saved).toMatchObject({ code: 0, log: expect.stringMatching(/^checkpoint: saved as \S+\n$/m) as string });
  const finished = services.caches.filter(({ isFinished }) => isFinished);
  expect(finished).toHaveLength(1);
  const next = await nightly().outcome;
  expect(next.outputs).toMatchObject({ 'commits-reused': String(firstParents), 'commits-analysed': '0' });
  expect(reportOf(next)).toBe(reportOf(await nightly('false').outcome));
  // The report of the cancelled run was done, so there is something to compare with.
  expect(next.summary).toContain('No commit since');
}

test('a cancel during an upload ends the step before it is killed, and the post step saves what was on the way', async () => {
  const cancelled = await cancel(await uploading());
  expect(cancelled).toMatchObject({ code: 130, signal: null });
  expect(cancelled.log).not.toMatch(/^::error/m);
  expect(services.caches).toMatchObject([{ isFinished: false }]);
  await expectResumed(cancelled);
});

test('an upload that ends within the time that is left is not begun again', async () => {
  services.faults.push({ on: /^PUT$/, times: 1, reply: { status: 503, delay: 1500 } });
  const running = nightly();
  await expect.poll(() => services.calls().includes('PUT'), { timeout: 20_000 }).toBe(true);
  const cancelled = await cancel(running);
  expect(cancelled.signal).toBeNull();
  expect(cancelled.log).toMatch(/^checkpoint: saved as /m);
  expect((await post(cancelled)).log).toBe('');
  expect(services.caches).toMatchObject([{ isFinished: true }]);
});

test('a kill during an upload, as of a machine that is taken away, leaves the state as usable to a post step', async () => {
  const running = await uploading();
  running.child.kill('SIGKILL');
  await expectResumed(await running.outcome);
});

test('a cancel of the post step itself loses nothing that was saved before', async () => {
  const first = await nightly().outcome;
  expect(first.outputs['checkpoint-saved']).toBe('true');
  const cancelled = await cancel(await uploadingPost(first));
  expect(cancelled.log).not.toMatch(/^::error/m);
  const next = await nightly().outcome;
  expect(next.outputs['commits-reused']).toBe(String(firstParents));
});

/** A post step whose upload does not come to an end: its job's last save failed. */
async function uploadingPost(first: Outcome): Promise<Running> {
  const state = JSON.parse(first.state['checkpoint']) as object;
  services.faults.push({ on: /^PUT$/, times: 1, reply: { status: 201, delay: 600_000 } });
  const before = services.calls().filter((name) => name === 'PUT').length;
  const running = action.start(project, {
    event: 'schedule',
    state: { ...first.state, checkpoint: JSON.stringify({ ...state, isSaved: false }) },
    environment: services.environment(),
  });
  await expect
    .poll(() => services.calls().filter((name) => name === 'PUT').length, { timeout: 20_000 })
    .toBe(before + 1);
  return running;
}
