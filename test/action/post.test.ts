import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { keyParts, saveKey } from '../../src/action/cache-keys.js';
import { keeperState, type KeeperState } from '../../src/action/checkpoint-keeper.js';
import { post } from '../../src/action/post.js';
import { QuietStream } from '../../src/action/quiet.js';
import { FakeActionsServices, serviceFaults } from '../support/fake-actions-services.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { RecordedRunner } from './recorded-runner.js';

const room = new FixtureRoom();
const home = process.cwd();
const before = { ...process.env };
const parts = keyParts({
  configuration: 1,
  repository: ['o/r'],
  place: { repository: 'o/r', ref: 'refs/heads/main', otherRefs: [] },
  runId: '5',
  attempt: '2',
});
const directory = join(room.root, '.codefang', parts.configuration, 'checkpoint');
const quiet = new QuietStream(process.stdout);
let services: FakeActionsServices;

beforeEach(async () => {
  services = await new FakeActionsServices().start();
  Object.assign(process.env, services.environment(), { GITHUB_WORKSPACE: room.root, RUNNER_TEMP: room.root });
  process.chdir(room.root);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'checkpoint.json'), '{}');
});
afterEach(async () => {
  await services.server.stop();
  process.chdir(home);
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
});
afterAll(() => room.remove());

async function runPost(state: Partial<KeeperState> | undefined): Promise<string[]> {
  const whole = { workspace: room.root, parts, commits: 10, isSaved: false, sequence: 3, ...state };
  const runner = new RecordedRunner({}, state === undefined ? {} : { [keeperState]: JSON.stringify(whole) });
  expect(await post({ runner, quiet })).toBe(0);
  return runner.lines;
}

it('saves what main left, under a key that main has not used', async () => {
  expect(await runPost({})).toEqual([`checkpoint: saved as ${saveKey(parts, 10, 4)}`]);
  expect(services.caches).toMatchObject([{ key: saveKey(parts, 10, 4), isFinished: true }]);
});

it('does nothing and says nothing where main left nothing', async () => {
  expect(await runPost(undefined)).toEqual([]);
  expect(await runPost({ isSaved: true })).toEqual([]);
  expect(services.calls()).toEqual([]);
});

it('says that what main left is gone, as after a step that cleans the workspace', async () => {
  rmSync(directory, { recursive: true });
  expect(await runPost({})).toEqual([
    'checkpoint: not saved, as there is none on the disk; the report is not affected',
  ]);
  expect(services.calls()).toEqual([]);
});

it('is green with one line where the cache does not take it, or is not there', async () => {
  services.faults.push({ on: /^CreateCacheEntry$/, times: 1, reply: serviceFaults.readOnly });
  expect(await runPost({})).toEqual([expect.stringMatching(/^checkpoint: not saved, as this run may only read/)]);
  delete process.env['ACTIONS_RESULTS_URL'];
  expect(await runPost({})).toEqual([
    'checkpoint: not saved, as this runner has no cache service; the report is not affected',
  ]);
});
