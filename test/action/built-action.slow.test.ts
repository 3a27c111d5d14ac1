// From end to end, without a cache: the action that workflows run, on every kind of event, against a server that answers as GitHub does.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeActionsServices } from '../support/fake-actions-services.js';
import { FakeGitHub, faults } from '../support/fake-github.js';
import { longHistory } from '../support/long-history.js';
import { readPng } from '../support/png-reader.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { BuiltAction, type Outcome, type Step } from './built-action.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const action = new BuiltAction(room);
const { fixture, lastLines, firstParents } = longHistory(room, 'origin.git');

/** What actions/checkout makes of a pull request: the merge of its head into its base. */
fixture.git('clone', '-q', fixture.path, room.at('project'));
const project = room.existing('project');
const base = project.git('rev-parse', 'main');
project.git('checkout', '-q', '-b', 'feature');
const head = project.commit('feature', { 'feature.txt': 'one\ntwo\nthree\n' });
project.git('checkout', '-q', '--detach', 'main');
project.git('merge', '-q', '--no-ff', '-m', 'Merge', 'feature');
const merge = project.git('rev-parse', 'HEAD');

const secret = 'ghs_averysecrettoken';
const repository = { full_name: 'octo/project', default_branch: 'main' };
const pull = (from = 'octo/project', baseRef = 'main'): object => ({
  number: 7,
  pull_request: { number: 7, head: { sha: head, repo: { full_name: from } }, base: { sha: base, ref: baseRef } },
  repository,
});

let github: FakeGitHub;
let services: FakeActionsServices;
beforeEach(async () => {
  [github, services] = await Promise.all([new FakeGitHub().start(), new FakeActionsServices().start()]);
});
afterEach(async () => {
  await Promise.all([github.server.stop(), services.server.stop()]);
});

/** Runs on a commit of the project, or in a repository given; without a cache. */
function run(step: Step, on: RepositoryFixture = project): Promise<Outcome> {
  const environment = {
    GITHUB_API_URL: github.server.url,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: merge,
    ...step.environment,
  };
  return action.run(on, {
    ...step,
    environment,
    inputs: { 'github-token': secret, checkpoint: 'false', ...step.inputs },
  });
}
const annotations = ({ log }: Outcome): string[] =>
  log.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line));

describe('on schedule, push and workflow_dispatch', () => {
  test.each(['schedule', 'push', 'workflow_dispatch'])(
    '%s leaves report files, a summary, outputs and an artifact, and posts nothing',
    async (event) => {
      project.git('checkout', '-q', '--detach', base);
      const outcome = await run({ event, payload: { repository }, environment: services.environment() });
      expect(outcome).toMatchObject({
        code: 0,
        outputs: {
          complete: 'true',
          'current-lines': String(lastLines),
          'comment-url': '',
          'artifact-name': 'codefang-report-default',
        },
      });
      const reports = JSON.parse(outcome.outputs['reports']) as Record<'yaml' | 'json', string>;
      expect(outcome.outputs['report']).toBe(reports.yaml);
      const json = JSON.parse(readFileSync(project.at(reports.json), 'utf8')) as {
        source: { head: { oid: string }; commits: { count: number } };
      };
      expect(json.source).toMatchObject({ head: { oid: base }, commits: { count: firstParents } });
      expect(load(readFileSync(project.at(reports.yaml), 'utf8'))).toEqual(json);
      expect(outcome.summary).toContain(`**${lastLines.toLocaleString('en-US')} lines in `);
      expect(github.calls()).toEqual([]);
      expect(services.artifacts).toMatchObject([{ name: 'codefang-report-default', isFinished: true }]);
      expect(annotations(outcome)).toEqual([]);
    },
  );

  test('leaves a page by default; of svg and png, a folder with a picture of each chart, in the artifact too', async () => {
    const environment = services.environment();
    const inputs = { 'report-formats': 'svg,png,html', 'comment-id': 'pictures' };
    const { code, log, outputs } = await run({ event: 'push', payload: { repository }, environment, inputs });
    expect(code).toBe(0);
    const reports = JSON.parse(outputs['reports']) as Record<'html' | 'svg' | 'png', string>;
    expect(reports).toEqual({
      html: '.codefang/report-pictures/codefang.html',
      svg: '.codefang/report-pictures/svg',
      png: '.codefang/report-pictures/png',
    });
    expect(outputs['report']).toBe(reports.html);
    expect(readFileSync(project.at(reports.html), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(readdirSync(project.at(reports.svg))).toContain('burndown.svg');
    expect(readPng(readFileSync(project.at(reports.png, 'burndown.png'))).width).toBe(1660);
    expect(log).toContain('artifact: codefang-report-pictures holds the report');
    const content = [...services.blobs.values()].map((bytes) => bytes.toString('latin1')).join('');
    for (const name of ['codefang.html', 'svg/burndown.svg', 'png/burndown.png']) expect(content).toContain(name);
  });

  test('puts the report of the default branch on a branch, with pictures and badges, when it is asked to', async () => {
    const server = room.repository('server/octo/project', '--bare');
    const files = {
      GITHUB_SERVER_URL: `file://${room.at('server')}`,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'protocol.file.allow',
      GIT_CONFIG_VALUE_0: 'always',
    };
    const inputs = { 'publish-branch': 'codefang', artifact: 'never' };
    const publish = (event: string, more: Record<string, string>): Promise<Outcome> =>
      run({
        event,
        payload: { repository },
        inputs,
        environment: { ...files, GITHUB_REF: 'refs/heads/main', ...more },
      });
    const { code, log } = await publish('schedule', {});
    expect([code, log.split('\n').find((line) => line.startsWith('branch '))]).toEqual([
      0,
      `branch codefang: pushed as ${server.git('rev-parse', 'codefang')}`,
    ]);
    const names = server.git('ls-tree', '--name-only', 'codefang').split('\n');
    expect(names).toEqual(expect.arrayContaining(['README.md', 'badge-survival.svg', 'burndown.svg', 'report.html']));
    const shown = [...server.git('show', 'codefang:README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, file]) => file,
    );
    expect(shown.filter((file) => !names.includes(file))).toEqual([]);
    expect(shown).toContain('burndown.svg');
    const other = await publish('push', { GITHUB_REF: 'refs/heads/feature' });
    expect(other.log).toContain('branch codefang: not published, as this is no report of the default branch');
    const lost = await publish('schedule', { GITHUB_SERVER_URL: `file://${room.at('nowhere')}` });
    expect(lost.code).toBe(0);
    expect(annotations(lost)).toEqual([
      expect.stringMatching(/^::notice .*branch not published.*contents: write/) as string,
    ]);
  });

  test('says its first line at once, loads nothing large for it, and never shows the token', async () => {
    const { log, firstLine } = await run({ event: 'schedule', payload: { repository } });
    expect(log).toMatch(/^codefang \d+\.\d+\.\d+, Node \d+/);
    expect(firstLine).toBeLessThan(500);
    expect(log.split('\n').filter((line) => line.includes(secret))).toEqual([`::add-mask::${secret}`]);
  });

  test('leaves a work tree in which git sees nothing new', async () => {
    const inputs = { artifact: 'never', 'comment-id': 'seen' };
    for (const checkpoint of ['true', 'false']) {
      rmSync(project.at('.codefang'), { recursive: true, force: true });
      const environment = services.environment();
      const outcome = await run({
        event: 'push',
        payload: { repository },
        environment,
        inputs: { ...inputs, checkpoint },
      });
      expect(outcome.outputs['report']).toBe('.codefang/report-seen/codefang.yaml');
      expect(project.git('status', '--porcelain', '--untracked-files=all')).toBe('');
      project.git('add', '--all');
      expect(project.git('diff', '--cached', '--name-only')).toBe('');
    }
  });

  test('fails the step by the conditions of fail-on alone, after all is written', async () => {
    const inputs = { 'fail-on': 'current-lines > 10\nfiles < 1' };
    const outcome = await run({ event: 'schedule', payload: { repository }, inputs });
    expect(outcome).toMatchObject({ code: 1, outputs: { 'failed-conditions': 'current-lines > 10' } });
    expect(annotations(outcome)).toEqual([
      `::error title=codefang::fail-on: current-lines > 10: holds, current-lines is ${lastLines.toLocaleString('en-US')}`,
    ]);
    expect(outcome.summary).toMatch(/^- ❌ current-lines.* holds.*\n- ✅ files.* does not hold/m);
  });

  test('goes on without an artifact on GitHub Enterprise Server, in one line', async () => {
    const environment = { ...services.environment(), GITHUB_SERVER_URL: 'https://github.example.com' };
    const outcome = await run({ event: 'schedule', payload: { repository }, environment });
    expect(outcome).toMatchObject({ code: 0, outputs: { 'artifact-name': '' } });
    expect(outcome.log).toContain('artifact: none, as GitHub Enterprise Server does not take artifacts of this kind\n');
  });
});

describe('on pull_request', () => {
  const onPull = (more: Partial<Step> = {}): Promise<Outcome> => {
    project.git('checkout', '-q', '--detach', merge);
    return run({ event: 'pull_request', payload: pull(), ...more });
  };

  test('posts one comment, leaves it alone while nothing changes, and brings it up to date', async () => {
    const first = await onPull();
    expect(first).toMatchObject({ code: 0, outputs: { 'comment-url': `${github.server.url}/comment/1` } });
    expect(github.comments[0].body).toMatch(/^<!-- codefang:default -->\n\n/);
    expect(github.comments[0].body).toContain((lastLines + 3).toLocaleString('en-US'));
    expect((await onPull()).log).toContain(`comment: unchanged ${github.server.url}/comment/1`);
    github.comments[0].body = github.comments[0].body.replace('Lines', 'Nothing');
    expect((await onPull()).log).toContain('comment: updated');
    expect(github.comments).toHaveLength(1);
  });

  test('posts a comment for each id, and none where none is wanted', async () => {
    await onPull({ inputs: { 'comment-id': 'backend' } });
    await onPull({ inputs: { 'comment-id': 'frontend' } });
    await onPull({ inputs: { comment: 'never' } });
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- codefang:backend -->',
      '<!-- codefang:frontend -->',
    ]);
  });

  test.each([
    [
      'a token that may not',
      faults.forbidden,
      /^::notice title=codefang%3A comment not posted::.*pull-requests: write/,
    ],
    ['a token of another repository', faults.notFound, /^::notice title=codefang%3A comment not posted::/],
  ])('stays green with %s, and says what to change', async (_, reply, notice) => {
    github.faults.push({ on: /comments/, times: 99, reply });
    const outcome = await onPull();
    expect(outcome).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(annotations(outcome)).toEqual([expect.stringMatching(notice) as string]);
    expect(outcome.summary).toContain('| Lines |');
  });

  test.each([
    ['a body that is refused', faults.tooLong],
    ['a limit that lasts', faults.tooMany(3600)],
  ])('stays green with %s, in one line', async (_, reply) => {
    github.faults.push({ on: /^POST .*comments/, times: 99, reply });
    const outcome = await onPull();
    expect(outcome.code).toBe(0);
    expect(annotations(outcome)).toEqual([]);
    expect(outcome.log).toMatch(/^comment: not posted \([^\n]+\); the report is in the summary$/m);
  });

  test('of Dependabot is not even tried, and green', async () => {
    const outcome = await onPull({ environment: { GITHUB_ACTOR: 'dependabot[bot]' } });
    expect(outcome.code).toBe(0);
    expect(outcome.log).toMatch(/^comment: not posted, as Dependabot [^\n]+; the report is in the summary$/m);
    expect(github.calls()).toEqual([]);
  });

  test('cannot be made to write commands by the name of its branch', async () => {
    const outcome = await onPull({ payload: pull('octo/project', 'x\n::error::injected\n##[group]x') });
    expect(outcome.code).toBe(0);
    expect(annotations(outcome)).toEqual([]);
    expect(outcome.log).not.toMatch(/^\s*::error::injected|##\[/m);
  });
});

describe('the mode of the comment', () => {
  /** A pull request, as GitHub merges it into the base. */
  const made = (name: string, change: () => string): { head: string; merge: string } => {
    project.git('checkout', '-q', '-B', name, base);
    const changed = change();
    project.git('checkout', '-q', '--detach', base);
    project.git('merge', '-q', '--no-ff', '-m', 'Merge', name);
    return { head: changed, merge: project.git('rev-parse', 'HEAD') };
  };
  const vendored = made('vendored', () => project.commit('vendored', { 'vendor/library.js': 'one\ntwo\n' }));
  const moved = made('moved', () => {
    project.git('mv', 'z0', 'z1');
    return project.commit('moved');
  });
  const added = { head, merge };

  const on = (
    of: { head: string; merge: string },
    mode: string,
    from = 'octo/project',
    more: Partial<Step> = {},
  ): Promise<Outcome> => {
    project.git('checkout', '-q', '--detach', of.merge);
    const payload = {
      ...pull(from),
      pull_request: {
        ...(pull(from) as { pull_request: object }).pull_request,
        head: { sha: of.head, repo: { full_name: from } },
      },
    };
    return run({ event: 'pull_request', payload, ...more, inputs: { comment: mode, ...more.inputs } });
  };

  test.each([
    ['touches no file that counts', vendored, { auto: 0, always: 1, 'on-change': 0, never: 0 }],
    ['moves a file', moved, { auto: 1, always: 1, 'on-change': 0, never: 0 }],
    ['adds lines', added, { auto: 1, always: 1, 'on-change': 1, never: 0 }],
  ])('decides whether a change that %s gets one', async (_, of, counts) => {
    for (const [mode, count] of Object.entries(counts)) {
      github.comments.length = 0;
      const outcome = await on(of, mode);
      expect([mode, outcome.code, github.comments.length]).toEqual([mode, 0, count]);
      if (count === 0 && mode !== 'never')
        expect(outcome.log).toMatch(
          /^comment: none, as (?:the pull request touches no file that counts|no figure is another than before the pull request)$/m,
        );
    }
  });

  test.each(['auto', 'on-change'])(
    '%s brings one that is there up to date, though it would make none',
    async (mode) => {
      await on(added, mode);
      const outcome = await on(vendored, mode);
      expect(outcome.log).toContain('comment: updated');
      expect(github.comments.map(({ body }) => /\*\*(.*)\*\*/.exec(body)?.[1])).toEqual(['Changes no line of text.']);
    },
  );

  test('does not hide the reason of a step that fails', async () => {
    const outcome = await on(vendored, 'auto', 'octo/project', { inputs: { 'fail-on': 'current-lines > 10' } });
    expect(outcome.code).toBe(1);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('❌ current-lines') as string]);
  });

  test('goes with what a fork’s run leaves, and the second workflow may still say always', async () => {
    const first = await on(vendored, 'auto', 'mallory/project', { environment: services.environment() });
    expect(first.code).toBe(0);
    const at = services.artifacts.find(({ name }) => name === 'codefang-comment-default');
    const zip = services.blobs.get(`artifacts/${at?.id}`) ?? Buffer.alloc(0);
    github.artifacts.set(99, [{ id: 5, name: 'codefang-comment-default', size: zip.length, zip }]);
    github.pulls.push({ number: 7, sha: vendored.head, repository: 'mallory/project' });
    const payload = {
      workflow_run: {
        id: 99,
        event: 'pull_request',
        head_sha: vendored.head,
        head_repository: { full_name: 'mallory/project' },
      },
      repository,
    };
    const second = await run({ event: 'workflow_run', payload });
    expect(second.log).toContain('comment: none, as the first workflow saw no reason for one');
    await run({ event: 'workflow_run', payload, inputs: { comment: 'always' } });
    expect(github.comments).toHaveLength(1);
  });
});

describe('on a pull request from a fork', () => {
  test('the first workflow leaves the comment, and the second posts it', async () => {
    project.git('checkout', '-q', '--detach', merge);
    const first = await run({
      event: 'pull_request',
      payload: pull('mallory/project'),
      environment: services.environment(),
    });
    expect(first.code).toBe(0);
    expect(annotations(first)).toEqual([]);
    expect(first.log).toMatch(/^comment: not posted, as it comes from a fork.*artifact codefang-comment-default.*$/m);
    expect(github.calls()).toEqual([]);

    const at = services.artifacts.find(({ name }) => name === 'codefang-comment-default');
    const zip = services.blobs.get(`artifacts/${at?.id}`) ?? Buffer.alloc(0);
    github.artifacts.set(99, [{ id: 5, name: 'codefang-comment-default', size: zip.length, zip }]);
    github.pulls.push({ number: 7, sha: head, repository: 'mallory/project' });
    const workflowRun = (sha: string): object => ({
      workflow_run: {
        id: 99,
        event: 'pull_request',
        head_sha: sha,
        head_repository: { full_name: 'mallory/project' },
        pull_requests: [],
      },
      repository,
    });
    const other = await run({ event: 'workflow_run', payload: workflowRun(base) });
    expect(other.code).toBe(0);
    expect(other.log).toContain('comment: not posted, as the report is about another commit than the workflow ran on');
    expect(github.comments).toEqual([]);
    const second = await run({ event: 'workflow_run', payload: workflowRun(head) });
    expect(second).toMatchObject({ code: 0, outputs: { 'comment-url': `${github.server.url}/comment/1` } });
    expect(github.comments[0].body).toMatch(
      /^<!-- codefang:default -->\n### Burndown\n\n\*\*Adds 3 lines and removes none/,
    );
  });
});

describe('what is wrong with the call', () => {
  test.each([
    [
      'an input',
      { inputs: { comment: 'maybe' } },
      "input comment does not take 'maybe'%0Agive one of auto, always, on-change, never",
    ],
    ['an input of the engine', { inputs: { since: 'yesterday' } }, "input since does not take 'yesterday'%0Agive "],
    ['an unknown analyzer', { inputs: { analyzers: 'x' } }, "there is no analyzer 'x'%0A"],
    ['a folder without a repository', { inputs: { path: '/' } }, 'put actions/checkout'],
  ])('such as %s fails the step with one error that says what to change', async (_, step, text) => {
    const outcome = await run({ event: 'schedule', payload: { repository }, ...step });
    expect(outcome.code).not.toBe(0);
    expect(annotations(outcome)).toEqual([expect.stringContaining(text) as string]);
  });

  test('such as a shallow checkout fails with the lines to change, or is completed', async () => {
    fixture.git('clone', '-q', '--depth=1', `file://${fixture.path}`, room.at('shallow'));
    const shallow = room.existing('shallow');
    const environment = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'protocol.file.allow',
      GIT_CONFIG_VALUE_0: 'always',
    };
    const refused = await run({ event: 'schedule', payload: { repository }, environment }, shallow);
    expect(refused.code).toBe(2);
    expect(annotations(refused)).toEqual([expect.stringMatching(/shallow.*fetch-depth: 0.*unshallow: auto/) as string]);
    shallow.write('.codefang.yml', 'allow-shallow: true\n');
    const allowed = await run({ event: 'schedule', payload: { repository }, environment }, shallow);
    expect(allowed).toMatchObject({ code: 0, outputs: { complete: 'true' } });
    rmSync(shallow.at('.codefang.yml'));
    const whole = await run(
      { event: 'schedule', payload: { repository }, environment, inputs: { unshallow: 'auto' } },
      shallow,
    );
    expect(whole).toMatchObject({ code: 0, outputs: { 'current-lines': String(lastLines) } });
  });

  test('such as pull_request_target with the head in the work tree is refused with the reason', async () => {
    project.git('checkout', '-q', '--detach', merge);
    const outcome = await run({
      event: 'pull_request_target',
      payload: pull('mallory/project'),
      environment: { GITHUB_SHA: base },
    });
    expect(outcome.code).toBe(1);
    expect(annotations(outcome)).toEqual([expect.stringContaining('pull_request_target with other code') as string]);
    expect(outcome.summary).toBe('');
    expect(github.calls()).toEqual([]);
  });
});

test('events of which nothing is known report in the summary', async () => {
  for (const event of ['merge_group', 'an_event_of_2030']) {
    const outcome = await run({
      event,
      payload: { merge_group: { head_sha: merge, base_ref: 'refs/heads/main' }, repository },
    });
    expect(outcome.code).toBe(0);
    expect(outcome.summary).toContain('| Lines |');
    expect(github.calls()).toEqual([]);
  }
});
