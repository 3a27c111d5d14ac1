// From end to end, with the cache service that GitHub Enterprise Server has, which is spoken to in another way.
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeCacheV1 } from '../support/fake-cache-v1.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { BuiltAction, type Outcome } from './built-action.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const action = new BuiltAction(room);
const { fixture, firstParents } = longHistory(room, 'origin.git', 120);
fixture.git('clone', '-q', fixture.path, room.at('project'));
const project = room.existing('project');
const main = project.git('rev-parse', 'main');

let cache: FakeCacheV1;
beforeEach(async () => {
  cache = await new FakeCacheV1().start();
});
afterEach(async () => {
  await cache.server.stop();
});

/** A job on another machine. */
function nightly(
  revision = main,
  environment: Readonly<Record<string, string>> = {},
  checkpoint = 'true',
): Promise<Outcome> {
  rmSync(project.at('.codefang'), { recursive: true, force: true });
  project.git('checkout', '-q', '--detach', revision);
  return action.run(project, {
    event: 'schedule',
    payload: { repository: { full_name: 'octo/project', default_branch: 'main' } },
    inputs: { artifact: 'never', checkpoint },
    environment: { ...cache.environment(), GITHUB_REF: 'refs/heads/main', ...environment },
  });
}
const reportOf = ({ outputs }: Outcome): string => readFileSync(project.at(outputs['report']), 'utf8');
const checkpointLines = ({ log }: Outcome): string[] =>
  log.split('\n').filter((line) => line.startsWith('checkpoint: '));
const annotations = ({ log }: Outcome): string[] =>
  log.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line));

describe.each([
  ['on GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }],
  ['on a server that has no second version', {}],
])('the first version of the cache service, %s', (_, environment) => {
  test('keeps a checkpoint, and gives it to the next job, which comes to the same bytes', async () => {
    const expected = reportOf(await nightly(main, environment, 'false'));
    expect(cache.calls()).toEqual([]);
    const first = await nightly(`${main}~20`, environment);
    expect(first).toMatchObject({ code: 0, outputs: { 'checkpoint-saved': 'true', 'commits-reused': '0' } });
    expect(cache.caches).toMatchObject([{ key: first.outputs['checkpoint-key'], isFinished: true }]);
    expect(cache.calls()).toEqual(['GET cache', 'POST caches', 'PATCH caches/1', 'POST caches/1']);
    const second = await nightly(main, environment);
    expect(second.outputs).toMatchObject({ 'commits-reused': String(firstParents - 20), 'commits-analysed': '20' });
    expect(reportOf(second)).toBe(expected);
    expect(second.summary).toContain('### Since the last report');
    expect([...annotations(first), ...annotations(second)]).toEqual([]);
  });
});

describe('the first version of the cache service', () => {
  test.each([
    [
      'has the entry already',
      { on: /^POST caches$/, times: 9, reply: { status: 409, body: { message: 'Cache already exists.' } } },
    ],
    ['does not take the bytes', { on: /^PATCH/, times: 9, reply: { status: 403 } }],
    ['does not finish', { on: /^POST caches\/1$/, times: 9, reply: { status: 400, body: { message: 'no' } } }],
    ['refuses a lookup', { on: /^GET cache$/, times: 9, reply: { status: 403, body: { message: 'no' } } }],
  ])('that %s is a line of the log, and the report is whole', async (_, fault) => {
    cache.faults.push(fault);
    const outcome = await nightly();
    expect(outcome).toMatchObject({ code: 0, outputs: { complete: 'true' } });
    expect(annotations(outcome)).toEqual([]);
    expect(checkpointLines(outcome)).toHaveLength(2);
  });

  test('that is not there is a line of the log', async () => {
    const outcome = await nightly(main, { ACTIONS_CACHE_URL: '', GITHUB_SERVER_URL: 'https://github.example.com' });
    expect(checkpointLines(outcome)).toEqual(['checkpoint: none is kept, as this runner has no cache service']);
    expect(outcome.code).toBe(0);
  });
});
