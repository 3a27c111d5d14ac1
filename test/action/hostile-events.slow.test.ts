// From end to end: events that lack what they should have, checkouts that are not what the event says, and a platform that is broken in parts. None
// of it makes the step fail that is not a mistake of the workflow, none is a stack trace, and a report is of what it says it is.
import { rmSync, symlinkSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeActionsServices } from '../support/fake-actions-services.js';
import { FakeGitHub } from '../support/fake-github.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { BuiltAction, type Outcome, type Step } from './built-action.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const action = new BuiltAction(room);
const { fixture } = longHistory(room, 'origin.git', 60);
fixture.git('clone', '-q', fixture.path, room.at('project'));
const project = room.existing('project');
const base = project.git('rev-parse', 'main');
project.git('checkout', '-q', '-b', 'feature');
const head = project.commit('feature', { 'feature.txt': 'one\ntwo\nthree\n' });
project.git('checkout', '-q', '--detach', base);
project.git('merge', '-q', '--no-ff', '-m', 'Merge', 'feature');
const merge = project.git('rev-parse', 'HEAD');
/** A head that the base, gone on since, was merged into. */
project.git('checkout', '-q', '--detach', `${base}~5`);
project.commit('feature', { 'feature.txt': 'one\n' });
project.git('merge', '-q', '--no-ff', '-m', 'Merge main', base);
const updated = project.git('rev-parse', 'HEAD');

const repository = { full_name: 'octo/project', default_branch: 'main' };
const ours = { full_name: 'octo/project' };
const pull = (more: object = {}): object => ({
  repository,
  pull_request: { number: 7, head: { sha: head, repo: ours }, base: { sha: base, ref: 'main' }, ...more },
});

let github: FakeGitHub;
beforeEach(async () => {
  github = await new FakeGitHub().start();
});
afterEach(async () => {
  await github.server.stop();
});

async function run(step: Step, revision = merge, on: RepositoryFixture = project): Promise<Outcome> {
  if (on === project) project.git('checkout', '-q', '--detach', revision);
  const outcome = await action.run(on, {
    ...step,
    environment: {
      GITHUB_API_URL: github.server.url,
      GITHUB_SHA: merge,
      GITHUB_REF: 'refs/pull/7/merge',
      ...step.environment,
    },
    inputs: { 'github-token': 't0ken', checkpoint: 'false', artifact: 'never', ...step.inputs },
  });
  expect(outcome.log).not.toMatch(/this is a bug|\bat file:/);
  return outcome;
}
const annotations = ({ log }: Outcome): string[] =>
  log.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line));

describe('an event that lacks what it should have', () => {
  test.each<[string, Step]>([
    ['a pull request without a payload', { event: 'pull_request', payload: {} }],
    ['a pull request without a file of it', { event: 'pull_request', environment: { GITHUB_EVENT_PATH: '/nowhere' } }],
    ['a pull request without a head', { event: 'pull_request', payload: pull({ head: null }) }],
    ['a pull request whose number is text', { event: 'pull_request', payload: pull({ number: '7; x' }) }],
    ['a merge group that is null', { event: 'merge_group', payload: { merge_group: null, repository } }],
    ['an event of which nobody knows', { event: 'x\n::error::y', payload: { repository } }],
    ['no event at all', { event: '', payload: [] }],
  ])('%s, is a report of what is checked out, in the summary alone', async (_, step) => {
    const outcome = await run(step);
    expect(outcome).toMatchObject({ code: 0, outputs: { complete: 'true', 'comment-url': '' } });
    expect(outcome.log).toMatch(/^a report in the summary, nothing is posted: [^\n]+$/m);
    expect(outcome.summary).toMatch(/^## Burndown/);
    expect(annotations(outcome)).toEqual([]);
    expect(github.calls()).toEqual([]);
  });

  test.each([
    ['whose repository is deleted', { head: { sha: head, repo: null } }],
    ['whose repository is not named', { head: { sha: head } }],
  ])('a pull request %s is one of a fork: compared, and nothing is tried', async (_, more) => {
    const outcome = await run({ event: 'pull_request', payload: pull(more) });
    expect(outcome.code).toBe(0);
    expect(outcome.log).toMatch(/^comment: not posted, as it comes from a fork/m);
    expect(outcome.summary).toContain('Adds 3 lines and removes none.');
    expect(github.calls()).toEqual([]);
  });

  test.each([
    ['without all', {}, /^a report in the summary/m],
    ['for a push', { id: 5, head_sha: head, event: 'push' }, /^comment: not posted, as the workflow ran on push/m],
    ['for nothing', { id: 5, head_sha: head }, /^comment: not posted, as the workflow ran on no event/m],
    [
      'that left nothing',
      { id: 5, head_sha: head, event: 'pull_request' },
      /^comment: not posted, as run 5 left no artifact/m,
    ],
  ])('a workflow_run %s posts nothing and is green', async (_, ended, line) => {
    const outcome = await run({ event: 'workflow_run', payload: { workflow_run: ended, repository } });
    expect(outcome.code).toBe(0);
    expect(outcome.log).toMatch(line);
    expect(github.comments).toEqual([]);
  });

  test.each([
    ['for another pull request', { pullRequest: 8 }, 'another head'],
    ['for another commit', { headSha: base }, 'another commit'],
    ['with a marker for a body', { body: '<!-- codefang:default -->\n@all [x](https://evil.example)' }, undefined],
  ])(
    'a workflow_run of a fork whose artifact is forged %s says nothing false under our name',
    async (_, forged, reason) => {
      const report = {
        schema: 'codefang.comment.v1',
        pullRequest: 7,
        headSha: head,
        commentId: 'default',
        mayCreate: true,
        body: 'x',
        ...forged,
      };
      const zip = stored('codefang-comment.json', JSON.stringify(report));
      github.artifacts.set(99, [{ id: 5, name: 'codefang-comment-default', size: zip.length, zip }]);
      github.pulls.push(
        { number: 7, sha: head, repository: 'mallory/project' },
        { number: 8, sha: base, repository: 'octo/project' },
      );
      const outcome = await run({
        event: 'workflow_run',
        payload: {
          workflow_run: {
            id: 99,
            event: 'pull_request',
            head_sha: head,
            head_repository: { full_name: 'mallory/project' },
          },
          repository,
        },
      });
      expect(outcome.code).toBe(0);
      if (reason !== undefined) {
        expect(outcome.log).toMatch(new RegExp(`^comment: not posted, as [^\\n]*${reason}`, 'm'));
        expect(github.comments).toEqual([]);
        return;
      }
      expect(github.comments).toHaveLength(1);
      expect(github.comments[0].body.match(/<!-- codefang:/g)).toHaveLength(1);
      expect(github.comments[0].body).not.toMatch(/@all|\]\(https:\/\/evil/);
      expect(github.comments[0].body).toContain('which is not ours');
    },
  );
});

/** An archive of one file, as it is. */
function stored(name: string, text: string): Buffer {
  const [title, data] = [Buffer.from(name), Buffer.from(text)];
  const sum = crc32(data);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  for (const [value, at] of [
    [sum, 10],
    [data.length, 14],
    [data.length, 18],
  ])
    common.writeUInt32LE(value, at);
  common.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, data]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, Buffer.alloc(14), title]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end]);
}

/** CRC-32 of ISO 3309, bit by bit. */
function crc32(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

describe('a checkout that is not what the event says', () => {
  test('of the merge is compared with its first parent, though the base was rewritten since', async () => {
    const outcome = await run({ event: 'pull_request', payload: pull({ base: { sha: 'd'.repeat(40), ref: 'main' } }) });
    expect(outcome.code).toBe(0);
    expect(github.comments[0].body).toContain('Adds 3 lines and removes none.');
  });

  test.each([
    ['of the base', base, {}, 'does not hold the pull request'],
    [
      'of a head whose base was rewritten',
      head,
      { base: { sha: 'd'.repeat(40), ref: 'main' } },
      'its base is not in the checkout',
    ],
    [
      'of a head that its base was merged into',
      updated,
      { head: { sha: updated, repo: ours } },
      'its base was merged into it',
    ],
  ])('%s is compared with nothing, which is said, and no comment is made of it', async (_, revision, more, why) => {
    const outcome = await run({ event: 'pull_request', payload: pull(more) }, revision);
    expect(outcome.code).toBe(0);
    expect(annotations(outcome)).toEqual([
      expect.stringMatching(
        new RegExp(`^::notice title=codefang%3A not compared::.*${why}.*actions/checkout`),
      ) as string,
    ]);
    expect(outcome.summary).toMatch(new RegExp(`^> \\*\\*NOT COMPARED\\*\\*: .*${why}`, 'm'));
    expect(github.comments).toEqual([]);
  });

  test('whose file of options names another revision is compared with nothing', async () => {
    project.write('.codefang.yml', 'revision: main\n');
    try {
      const outcome = await run({ event: 'pull_request', payload: pull() });
      expect(outcome.log).toMatch(/^comparison: none, as the file of options names a revision to read: take/m);
      expect(github.comments).toEqual([]);
    } finally {
      rmSync(project.at('.codefang.yml'));
    }
  });

  test('is told of above the history where a comment is always wanted', async () => {
    await run({ event: 'pull_request', payload: pull(), inputs: { comment: 'always' } }, base);
    expect(github.comments[0].body).toMatch(/^> \*\*NOT COMPARED\*\*: this is the whole history/m);
  });

  test('without commits fails with what to do', async () => {
    const outcome = await run({ event: 'schedule', payload: { repository } }, '', room.repository('empty'));
    expect(outcome.code).toBe(2);
    expect(annotations(outcome)).toEqual([expect.stringMatching(/no commits yet.*%0A/) as string]);
  });

  test('on a schedule may be detached, and of any branch', async () => {
    const outcome = await run({ event: 'schedule', payload: {}, environment: { GITHUB_REF: '' } }, head);
    expect(outcome).toMatchObject({ code: 0, outputs: { complete: 'true' } });
  });

  test('outside of the workspace is refused, also by a link or a folder above it', async () => {
    symlinkSync(fixture.path, project.at('link'));
    try {
      for (const path of ['../origin.git', fixture.path, 'link']) {
        const outcome = await run({ event: 'schedule', payload: { repository }, inputs: { path } });
        expect(outcome.code).toBe(2);
        expect(annotations(outcome)).toEqual([
          expect.stringContaining(`input path does not take '${path}'%0Agive a folder`) as string,
        ]);
      }
    } finally {
      rmSync(project.at('link'));
    }
    const inner = room.existing('project/src');
    const outcome = await run({ event: 'schedule', payload: { repository } }, '', inner);
    expect(annotations(outcome)).toEqual([expect.stringContaining("input path does not take '.'") as string]);
  });
});

describe('a platform that is broken in parts', () => {
  test('such as a summary that cannot be written is a line', async () => {
    const outcome = await run({
      event: 'push',
      payload: { repository },
      environment: { GITHUB_STEP_SUMMARY: '/nowhere/x' },
    });
    expect(outcome).toMatchObject({ code: 0, outputs: { complete: 'true' } });
    expect(outcome.log).toMatch(/^summary: none, as Unable to access summary file/m);
  });

  test('such as an address of GitHub that is none is a line about the comment', async () => {
    const outcome = await run({ event: 'pull_request', payload: pull(), environment: { GITHUB_API_URL: 'nonsense' } });
    expect(outcome).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(outcome.log).toMatch(/^comment: not posted \(unavailable: [^\n]+\); the report is in the summary$/m);
  });

  test('such as no temporary directory keeps the checkpoint all the same', async () => {
    const services = await new FakeActionsServices().start();
    const environment = { ...services.environment(), RUNNER_TEMP: '' };
    const outcome = await run({ event: 'push', payload: { repository }, environment, inputs: { checkpoint: 'true' } });
    await services.server.stop();
    expect(outcome).toMatchObject({ code: 0, outputs: { 'checkpoint-saved': 'true' } });
  });
});

test('conditions in the repository’s file of options are judged, and those of the workflow win', async () => {
  project.write('.codefang.yml', 'fail-on: current-lines > 0\n');
  try {
    const fails = await run({ event: 'push', payload: { repository } });
    expect(fails).toMatchObject({ code: 1, outputs: { 'failed-conditions': 'current-lines > 0' } });
    const passes = await run({ event: 'push', payload: { repository }, inputs: { 'fail-on': 'current-lines < 0' } });
    expect(passes).toMatchObject({ code: 0, outputs: { 'failed-conditions': '' } });
  } finally {
    rmSync(project.at('.codefang.yml'));
  }
});
