import { describe, expect, it } from 'vitest';
import { placeOf, runOf } from '../../src/action/event.js';
import { runLine } from '../../src/action/main.js';

const sha = (letter: string): string => letter.repeat(40);
const repository = { full_name: 'octo/project', default_branch: 'main' };

/** A payload of `pull_request` as GitHub sends it, with the members that matter and some that do not. */
function pull(from: string | null = 'octo/project', base = 'main'): object {
  return {
    action: 'synchronize',
    number: 12,
    pull_request: {
      number: 12,
      title: '::error::x',
      head: {
        ref: 'feature',
        sha: sha('a'),
        repo: from === null ? null : { full_name: from, fork: from !== 'octo/project' },
      },
      base: { ref: base, sha: sha('b'), repo: { full_name: 'octo/project' } },
    },
    repository,
    sender: { login: 'ada' },
  };
}
const environment = (event: string, more: Record<string, string> = {}): Record<string, string> => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: 'octo/project',
  GITHUB_ACTOR: 'ada',
  GITHUB_SHA: sha('c'),
  ...more,
});

describe('a run on pull_request', () => {
  it('is a report on its change, with a comment', () => {
    expect(runOf(environment('pull_request'), pull())).toEqual({
      kind: 'pull-request',
      number: 12,
      headSha: sha('a'),
      baseSha: sha('b'),
      baseRef: 'main',
      isFork: false,
      canComment: true,
      whyNot: '',
    });
  });

  it.each([
    ['a fork', pull('mallory/project'), 'ada', true, /fork/],
    ['a fork that is gone', pull(null), 'ada', true, /fork/],
    ['Dependabot', pull(), 'dependabot[bot]', false, /Dependabot/],
  ])('of %s has no comment, and the reason is known beforehand', (_, payload, actor, isFork, why) => {
    const run = runOf(environment('pull_request', { GITHUB_ACTOR: actor }), payload);
    expect(run).toMatchObject({
      kind: 'pull-request',
      isFork,
      canComment: false,
      whyNot: expect.stringMatching(why) as string,
    });
  });

  it('takes the same repository for the same, however its name is written', () => {
    expect(runOf(environment('pull_request'), pull('Octo/Project'))).toMatchObject({ isFork: false });
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ pull_request: { number: 1 } }],
    ['text'],
    [{ pull_request: { number: 1, head: { sha: '$(id)' }, base: {} } }],
  ])('with the payload %j is a report in the summary, and no fault', (payload) => {
    expect(runOf(environment('pull_request'), payload)).toMatchObject({ kind: 'other' });
  });
});

describe('a run on another event', () => {
  it.each(['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'])(
    '%s is the report of the branch',
    (event) => {
      expect(runOf(environment(event), { repository })).toEqual({ kind: 'nightly', event });
    },
  );

  it('merge_group reports in the summary and posts nothing', () => {
    const payload = {
      merge_group: {
        head_sha: sha('d'),
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
        base_ref: 'refs/heads/main',
      },
      repository,
    };
    expect(runOf(environment('merge_group'), payload)).toEqual({
      kind: 'merge-group',
      headSha: sha('d'),
      baseRef: 'main',
    });
  });

  it('workflow_run posts what the run it follows has left', () => {
    const payload = {
      action: 'completed',
      workflow_run: {
        id: 99,
        event: 'pull_request',
        head_sha: sha('a'),
        head_repository: { full_name: 'mallory/project' },
        pull_requests: [],
      },
      repository,
    };
    expect(runOf(environment('workflow_run'), payload)).toEqual({
      kind: 'workflow-run',
      runId: 99,
      headSha: sha('a'),
      headRepository: 'mallory/project',
      of: 'pull_request',
    });
  });

  it.each([['issue_comment'], ['release'], ['an_event_of_2030'], ['']])(
    '%s reports in the summary and says why nothing is posted',
    (event) => {
      expect(runOf(environment(event), { repository })).toMatchObject({
        kind: 'other',
        why: expect.stringMatching(/nothing to post|no event/) as string,
      });
    },
  );
});

describe('a run on pull_request_target', () => {
  it.each([[sha('a')], [undefined]])(
    'with the commit %s in the work tree is refused, with the reason and what to do',
    (checkedOut) => {
      const run = runOf(environment('pull_request_target'), pull('mallory/project'), checkedOut);
      expect(run).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('token may write') as string,
        hint: expect.stringContaining('docs/action.md') as string,
      });
    },
  );

  it('with the base branch in the work tree is a report that posts nothing', () => {
    expect(runOf(environment('pull_request_target'), pull(), sha('c'))).toMatchObject({ kind: 'other' });
  });
});

describe('the place of a run', () => {
  it('on a pull request may read the caches of its base and of the default branch', () => {
    const more = environment('pull_request', { GITHUB_REF: 'refs/pull/12/merge' });
    const payload = pull('octo/project', 'release');
    expect(placeOf(more, payload, runOf(more, payload))).toEqual({
      repository: 'octo/project',
      ref: 'refs/pull/12/merge',
      otherRefs: ['refs/heads/release', 'refs/heads/main'],
    });
  });

  it('on the default branch has no other', () => {
    const more = environment('push', { GITHUB_REF: 'refs/heads/main' });
    expect(placeOf(more, { repository }, runOf(more, { repository })).otherRefs).toEqual([]);
  });
});

it('says in one line what kind of run it is', () => {
  const events = ['pull_request', 'schedule', 'merge_group', 'workflow_run', 'pull_request_target', 'release', ''];
  for (const event of events) expect(runLine(runOf(environment(event), pull()))).toMatch(/^[^\n]{10,250}$/);
});
