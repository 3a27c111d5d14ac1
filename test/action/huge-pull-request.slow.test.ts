// From end to end: a pull request of thousands of files, made to burst a comment, a summary and the log.
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { FakeGitHub } from '../support/fake-github.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { BuiltAction, type Outcome } from './built-action.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const action = new BuiltAction(room);

/** As many letters of what a page must write longest: markup, under heaps of marks of four bytes. */
const heavy = (letters: number): string => '|\u{1D165}\u{1D166}\u{1D167}\u{1D168}'.repeat(letters);
const day = 86_400;
const start = 1_483_228_800;

/** Two years of 150 authors with a file of five lines in each of their ten commits; and a pull request that takes a line of each and brings as many files. */
function hugeRequest(): { head: string; base: string; merge: string } {
  const parts: string[] = [];
  const commit = (mark: number, ref: string, author: string, seconds: number, parents: readonly number[]): void => {
    const message = 'm';
    parts.push(
      `commit ${ref}\nmark :${mark}\nauthor ${author} ${seconds} +0000\ncommitter ${author} ${seconds} +0000\ndata ${message.length}\n${message}\n`,
      ...parents.map((parent, at) => `${at === 0 ? 'from' : 'merge'} :${parent}\n`),
    );
  };
  const file = (path: string, content: string): unknown =>
    parts.push(`M 100644 inline "${path}"\ndata ${Buffer.byteLength(content)}\n${content}\n`);
  const path = (at: number, side: string): string => `${side}${at}/${heavy(70)}${at}`;
  const files = 1500;
  for (let at = 1; at <= files; at++) {
    const author = `${heavy(60)}${at % 150} <a${at % 150}@example.org>`;
    commit(at, 'refs/heads/main', author, start + Math.floor((at * 730) / files) * day, at === 1 ? [] : [at - 1]);
    file(path(at, 'old'), 'one\ntwo\nthree\nfour\nfive\n');
  }
  const change = (): void => {
    for (let at = 1; at <= files; at++) {
      file(path(at, 'old'), 'one\ntwo\nfour\nfive\n');
      file(path(at, 'new'), `new ${at}\n`);
    }
  };
  const last = start + 800 * day;
  commit(files + 1, 'refs/heads/feature', 'Mallory <mallory@example.org>', last, [files]);
  change();
  commit(files + 2, 'refs/heads/merge', 'GitHub <noreply@example.org>', last, [files, files + 1]);
  change();
  repository.gitWithInput(parts.join(''), 'fast-import', '--quiet');
  const [base, head, merge] = ['main', 'feature', 'merge'].map((name) => repository.git('rev-parse', name));
  // Such names are none of a file system's: nothing is checked out.
  repository.git('update-ref', '--no-deref', 'HEAD', merge);
  return { base, head, merge };
}
const repository = room.repository('huge');
const { base, head, merge } = hugeRequest();

let github: FakeGitHub;
beforeEach(async () => {
  github = await new FakeGitHub().start();
});
afterEach(async () => {
  await github.server.stop();
});

function run(inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const full = { full_name: 'octo/project', default_branch: 'main' };
  return action.run(repository, {
    event: 'pull_request',
    payload: {
      number: 7,
      pull_request: { number: 7, head: { sha: head, repo: full }, base: { sha: base, ref: 'main' } },
      repository: full,
    },
    inputs: { 'github-token': 't0ken', checkpoint: 'false', artifact: 'never', ...inputs },
    environment: { GITHUB_API_URL: github.server.url, GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: merge },
  });
}

/** A text without the lines that hold such a name, for an assertion that fails. */
const legible = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.length < 250)
    .join('\n');

test('a comment and a summary too long for GitHub are cut by priority, and what was cut is said', async () => {
  const outcome = await run();
  expect(outcome.code).toBe(0);
  const [{ body }] = github.comments;
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(legible(body)).toContain('Adds 1,500 lines and removes 1,500');
  expect(legible(body)).toContain('| Lines alive | 7,500 | 7,500 | **0** |');
  expect(legible(body)).toContain('<summary>3,000 files with changed lines</summary>');
  expect(legible(body)).toContain('… and 2,985 more files: ');
  expect(legible(body)).toContain(
    '<sub>Shortened for want of room: files, people. The summary of the run has more.</sub>',
  );
  expect(outcome.log).toContain('comment: Shortened for want of room: files, people.\n');

  const { summary } = outcome;
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1 << 20);
  expect(legible(summary)).toContain('Adds 1,500 lines and removes 1,500');
  expect(legible(summary)).toMatch(
    /_Shortened for want of room: [^_]*files[^_]*\. The report files have all of it\._\n$/,
  );
  expect(outcome.log).toMatch(/^summary: Shortened for want of room: [^\n]*files[^\n]*$/m);
  // The history's own sections are less than the change's, and stand behind them.
  expect(summary.indexOf('## Burndown')).toBeGreaterThan(summary.indexOf('### Burndown'));
});

test('conditions without end leave room for what they are about, and those that hold come first', async () => {
  const conditions = Array.from({ length: 4000 }, (_, at) => `lines-added > ${at < 3970 ? 10_000 + at : at - 3970}`);
  const outcome = await run({ 'fail-on': conditions.join('\n') });
  expect(outcome.code).toBe(1);
  const [{ body }] = github.comments;
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(legible(body)).toContain('- 30 of 4,000 conditions hold');
  expect(legible(body)).toMatch(/^- ❌ lines-added &#62; 0/m);
  expect(body.match(/❌/g)).toHaveLength(20);
  expect(legible(body)).toContain('| Lines alive | 7,500 | 7,500 | **0** |');
  expect(legible(body)).toContain('Shortened for want of room: conditions, files, people.');
  expect(Buffer.byteLength(outcome.summary)).toBeLessThanOrEqual(1 << 20);
  expect(outcome.log.match(/^::error /gm)).toHaveLength(10);
  expect(outcome.log).toContain('fail-on: 20 more conditions hold\n');
});

test('the log has no line that is a command of theirs, and ends', async () => {
  const { log } = await run();
  expect(
    log.split('\n').filter((line) => /^::(?!add-mask::t0ken$|group::|endgroup::|notice |warning )/.test(line)),
  ).toEqual([]);
  expect(Buffer.byteLength(log)).toBeLessThan(64 << 10);
});
