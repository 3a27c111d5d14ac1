import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markerOf, upsertComment, type CommentOutcome } from '../../src/action/comment.js';
import { openGitHubApi, usualPatience } from '../../src/action/github-api.js';
import { FakeGitHub, faults } from '../support/fake-github.js';

const quick = { ...usualPatience, request: 1500, firstPause: 5, pause: 2500 };
const marker = markerOf('default');
const bot = 'github-actions[bot]';

let github: FakeGitHub;
let notices: string[];
beforeEach(async () => {
  github = await new FakeGitHub().start();
  notices = [];
});
afterEach(() => github.server.stop());

async function upsert(body: string, { id = 'default', mayCreate = true, footer = '' } = {}): Promise<CommentOutcome> {
  const api = await openGitHubApi('a-token', { GITHUB_API_URL: github.server.url }, quick);
  const request = { repository: 'o/r', pullRequest: 7, id, body: `${markerOf(id)}\n\n${body}`, footer, mayCreate };
  return upsertComment(api, request, (text) => notices.push(text));
}

describe('the comment on a pull request', () => {
  it('is made once and then brought up to date in place', async () => {
    expect(await upsert('one')).toEqual({ kind: 'created', url: `${github.server.url}/comment/1` });
    expect(await upsert('two')).toEqual({ kind: 'updated', url: `${github.server.url}/comment/1` });
    expect(github.comments).toEqual([{ id: 1, body: `${marker}\n\ntwo`, login: bot }]);
  });

  it('is not touched when it would say the same, whatever its line ends are', async () => {
    github.comment(`${marker}\r\n\r\nsame\r\n`, bot);
    expect(await upsert('same')).toMatchObject({ kind: 'unchanged' });
    expect(github.calls('PATCH')).toEqual([]);
  });

  it('is not written anew for its footer alone, which goes with the next change', async () => {
    await upsert('one', { footer: 'run 1' });
    expect(await upsert('one', { footer: 'run 2' })).toMatchObject({ kind: 'unchanged' });
    expect(github.comments[0].body).toMatch(/one[^]*run 1\n$/);
    await upsert('two', { footer: 'run 3' });
    expect(github.comments[0].body).toMatch(/two[^]*run 3\n$/);
  });

  it('is found behind 250 others, on whatever page it stands', async () => {
    for (let count = 0; count < 250; count++) github.comment(`nr ${count}`);
    const ours = github.comment(`${marker}\n\nold`, bot);
    for (let count = 0; count < 30; count++) github.comment(`later ${count}`);
    expect(await upsert('new')).toMatchObject({ kind: 'updated' });
    expect(ours.body).toBe(`${marker}\n\nnew`);
    expect(github.calls('GET')).toHaveLength(3);
    expect(github.calls('POST')).toEqual(['POST /graphql']);
  });

  it('is never that of somebody else who wrote the marker', async () => {
    const theirs = github.comment(`${marker}\n\nmine!`, 'mallory');
    expect(await upsert('ours')).toMatchObject({ kind: 'created' });
    expect(theirs.body).toBe(`${marker}\n\nmine!`);
    expect(await upsert('ours, later')).toMatchObject({ kind: 'updated' });
    expect(github.comments.map(({ login }) => login)).toEqual(['mallory', bot]);
  });

  it('is not one of ours that merely quotes the marker', async () => {
    github.comment(`> ${marker}\nsaid somebody`, bot);
    expect(await upsert('ours')).toMatchObject({ kind: 'created' });
  });

  it('stands once for each id', async () => {
    await upsert('a', { id: 'backend' });
    await upsert('b', { id: 'backend-2' });
    await upsert('c', { id: 'backend' });
    expect(github.comments.map(({ body }) => body)).toEqual([
      `${markerOf('backend')}\n\nc`,
      `${markerOf('backend-2')}\n\nb`,
    ]);
  });

  it('is known by the account of a token that is a person or an app', async () => {
    for (const [viewer, author] of [
      ['ada', 'ada'],
      ['our-app[bot]', 'our-app[bot]'],
      ['our-app', 'our-app[bot]'],
    ]) {
      Object.assign(github, { viewer, author });
      github.comments.length = 0;
      await upsert('one');
      expect(await upsert('two')).toMatchObject({ kind: 'updated' });
      expect(github.comments).toHaveLength(1);
    }
  });

  it('does not double even where nobody says who the token is', async () => {
    Object.assign(github, { viewer: undefined, author: 'our-app[bot]' });
    await upsert('one');
    expect(await upsert('two')).toMatchObject({ kind: 'updated' });
    expect(github.comments).toEqual([{ id: 1, body: `${marker}\n\ntwo`, login: 'our-app[bot]' }]);
  });

  it('leaves the older one when two jobs made one at the same time', async () => {
    github.before = ({ method, url }) => {
      if (method !== 'POST' || !url.pathname.endsWith('/comments')) return;
      github.before = () => undefined;
      github.comment(`${marker}\n\nfrom the other job`, bot);
    };
    expect(await upsert('ours')).toEqual({ kind: 'updated', url: `${github.server.url}/comment/1` });
    expect(github.comments).toEqual([{ id: 1, body: `${marker}\n\nours`, login: bot }]);
  });

  it('is not made where there is none and none should be, but one that is there is kept up to date', async () => {
    expect(await upsert('one', { mayCreate: false })).toEqual({ kind: 'none' });
    github.comment(`${marker}\n\nold`, bot);
    expect(await upsert('one', { mayCreate: false })).toMatchObject({ kind: 'updated' });
  });
});

describe('a comment that cannot be written', () => {
  const post = /^POST .*\/comments$/;
  it.each([
    ['a lack of permission', faults.forbidden, 'forbidden', 'Resource not accessible by integration', 1],
    ['a pull request that is not there', faults.notFound, 'not-found', 'Not Found', 1],
    ['a body that is refused', faults.tooLong, 'invalid', 'Validation Failed', 1],
    ['a limit that lasts too long', faults.tooMany(3600), 'rate-limited', 'Too many requests', 1],
    ['a server that stays broken', faults.broken, 'unavailable', /./, 4],
  ] as const)('for %s is an outcome with the reason', async (_, reply, refusal, reason, tries) => {
    github.faults.push({ on: post, times: 100, reply });
    expect(await upsert('one')).toEqual({ kind: 'failed', refusal, reason: expect.stringMatching(reason) as string });
    expect(github.calls('POST')).toHaveLength(tries);
  });

  it('for comments that may not be read is one, too', async () => {
    github.faults.push({ on: /^GET/, times: 1, reply: faults.forbidden });
    expect(await upsert('one')).toMatchObject({ kind: 'failed', refusal: 'forbidden' });
    expect(github.calls('POST')).toEqual([]);
  });

  it('for a server that does not answer is one after a bounded time', async () => {
    github.faults.push({ on: post, times: 100, reply: { status: 201, body: {}, delay: 60_000 } });
    const started = performance.now();
    expect(await upsert('one')).toMatchObject({ kind: 'failed', refusal: 'unavailable' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('for no server at all is one', async () => {
    await github.server.stop();
    expect(await upsert('one')).toMatchObject({ kind: 'failed', refusal: 'unavailable' });
    github = await new FakeGitHub().start();
  });
});

describe('a request', () => {
  it.each([
    ['a 429 that names a time', faults.tooMany(1), 1000],
    ['a secondary limit that names a time', faults.secondary(1), 1000],
    ['a secondary limit that names none', faults.secondary(), 5],
    ['a server that is broken for a moment', faults.broken, 5],
  ])('is repeated after %s, and not before it', async (_, reply, least) => {
    github.faults.push({ on: /^POST .*\/comments$/, times: 1, reply });
    const started = performance.now();
    expect(await upsert('one')).toMatchObject({ kind: 'created' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(least);
    expect(github.comments).toHaveLength(1);
  });

  it('waits for the reset of a limit that is spent', async () => {
    github.faults.push({ on: /^GET/, times: 1, reply: faults.spent(Math.floor(Date.now() / 1000) + 1) });
    expect(await upsert('one')).toMatchObject({ kind: 'created' });
  });

  it('carries the token to the server it was given and to no other', async () => {
    github.faults.push({
      on: /^GET/,
      times: 1,
      reply: {
        status: 200,
        headers: { link: '<http://127.0.0.1:9/repos/o/r/issues/7/comments?page=2>; rel="next"' },
        body: [],
      },
    });
    expect(await upsert('one')).toMatchObject({ kind: 'created' });
    expect(github.server.requests.every(({ headers }) => headers.authorization === 'token a-token')).toBe(true);
  });
});
