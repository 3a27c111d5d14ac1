// A pull request from end to end: a repository with a merge commit, the engine with a milestone at its first parent, and the comment.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BurndownResult } from '../../../src/analyzers/burndown/result.js';
import { resolveOptions, type RawOptions } from '../../../src/engine/options.js';
import type { Analyze, RunResult } from '../../../src/engine/run-result.js';
import { changeEffect, type ChangeEffect } from '../../../src/report/change/change-effect.js';
import { ChangeRecorder } from '../../../src/report/change/change-record.js';
import { evaluateConditions, parseConditions } from '../../../src/report/conditions.js';
import { findings } from '../../../src/report/findings.js';
import { pullRequestComment } from '../../../src/report/markdown/pull-request-comment.js';
import { joined } from '../../../src/report/markdown/section.js';
import { reportOf } from '../../../src/report/report.js';
import { compiledEngine } from '../../engine/compiled-engine.js';
import { FixtureRoom } from '../../support/repository-fixture.js';
import { numberOf, tablesIn } from '../markdown/markdown-tables.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});

const lines = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name} ${at}\n`);
const fixture = room.repository('project.git', '--bare');

/** A commit for `git fast-import`; files of null are deleted. */
function commit(
  mark: number,
  branch: string,
  date: string,
  author: string,
  parents: readonly number[],
  files: Readonly<Record<string, readonly string[] | null>>,
): string {
  const person = `${author} <${author.toLowerCase()}@example.org> ${Date.parse(date) / 1000} +0000`;
  const changes = Object.entries(files).map(([path, content]) => {
    if (content === null) return `D ${path}\n`;
    const text = content.join('');
    return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  const [from, merge] = parents;
  return [
    `commit refs/heads/${branch}\nmark :${mark}\nauthor ${person}\ncommitter ${person}\ndata 1\nx\n`,
    from === undefined ? '' : `from :${from}\n`,
    merge === undefined ? '' : `merge :${merge}\n`,
    ...changes,
    '\n',
  ].join('');
}

const old = lines('old', 100);
const young = lines('young', 40);
const after = [...old.slice(0, 10), 'one\n', 'two\n', ...old.slice(80)];
fixture.gitWithInput(
  [
    commit(1, 'main', '2018-01-10T00:00Z', 'Ada', [], { 'old.txt': old, 'gone.txt': lines('gone', 30) }),
    commit(2, 'main', '2021-06-01T00:00Z', 'Bob', [1], { 'young.txt': young }),
    commit(3, 'topic', '2021-06-10T00:00Z', 'Bob', [2], { 'old.txt': after }),
    commit(4, 'topic', '2021-06-11T00:00Z', 'Bob', [3], { 'gone.txt': null, 'young.txt': young.slice(5) }),
    commit(5, 'main', '2021-06-12T00:00Z', 'Cid', [2], { 'other.txt': lines('other', 7) }),
    commit(6, 'pull', '2021-06-20T00:00Z', 'Bob', [5, 4], {
      'old.txt': after,
      'gone.txt': null,
      'young.txt': young.slice(5),
    }),
  ].join(''),
  'fast-import',
  '--quiet',
);
const base = fixture.git('rev-parse', 'main');
const head = fixture.git('rev-parse', 'pull');

async function pullRequest(raw: RawOptions = {}): Promise<{ run: RunResult; effect: ChangeEffect }> {
  const recorder = new ChangeRecorder();
  let before: BurndownResult | undefined;
  const options = { path: fixture.path, revision: 'pull', checkpoint: false, burndownFiles: true, ...raw };
  const run = await analyze(resolveOptions(options), {
    milestone: {
      oid: base,
      reached: (results) => (before = results['burndown'] as BurndownResult),
      after: (batch) => recorder.add(batch),
    },
  });
  const now = run.results['burndown'] as BurndownResult;
  return { run, effect: changeEffect({ before: before!, after: now, change: recorder.record(), source: run.source }) };
}

describe('a pull request', () => {
  test('is the one change from its base to its merge, as git diff counts it', async () => {
    const { effect } = await pullRequest();
    const rows = fixture.git('diff', '--numstat', base, head).split('\n');
    const counts = rows.map((row) => row.split('\t')).map(([more, less, path]) => [path, Number(more), Number(less)]);
    expect(effect.commits).toBe(1);
    expect(effect.files.map((file) => [file.before, file.added, file.removed]).sort()).toEqual(counts.sort());
    expect(effect).toMatchObject({ added: 2, removed: 105, oldRemoved: 100 });
    expect(effect.ages.map(({ removed }) => removed)).toEqual([5, 0, 0, 0, 100, 0]);
  });

  test('has positions where git diff has its hunks', async () => {
    const { effect } = await pullRequest();
    const text = fixture.git('diff', '-U0', base, head, '--', 'old.txt');
    const [, line, count] = /^@@ -\S+ \+(\d+),(\d+) @@/m.exec(text) ?? [];
    expect(effect.files.find((file) => file.after === 'old.txt')!.places).toEqual([
      { line: Number(line), added: Number(count), removed: 70 },
    ]);
  });

  test('says in its comment what the results say', async () => {
    const { run, effect } = await pullRequest({ burndownPeople: true });
    const sections = pullRequestComment({ effect }, reportOf(run), { base: { oid: base }, head: { oid: head } });
    const text = joined(sections);
    expect(sections[0].body).toContain('**Adds 2 lines and removes 105, of which 100 were more than two years old.**');
    expect(text).toContain(`<code>${base.slice(0, 10)}</code> → <code>${head.slice(0, 10)}</code>`);
    const tables = tablesIn(text);
    const { aggregate, birth_years } = run.results['burndown'] as BurndownResult;
    expect(numberOf(tables[0][0]['After'])).toBe(aggregate.total_current_lines);
    const years = tables.find(([row]) => 'Year' in row)!;
    expect(years.map((row) => [numberOf(row['Year']), numberOf(row['After'])])).toEqual(
      birth_years.map(({ year, current_lines }) => [year, current_lines]),
    );
    const people = tables.find(([row]) => 'Author' in row)!;
    expect(people.map(({ Author, Lines }) => [Author, Lines])).toEqual([
      ['Ada', '100'],
      ['Bob', '5'],
    ]);
  });

  test('has findings at lines of the new side, and conditions that hold', async () => {
    const { effect } = await pullRequest({ burndownPeople: true });
    expect(findings(effect).map(({ rule, path, startLine, endLine }) => [rule, path, startLine, endLine])).toEqual([
      ['old-code-removed', 'old.txt', 11, 12],
      ['main-author-quiet', 'old.txt', 11, 12],
      ['main-author-quiet', 'gone.txt', 1, 1],
    ]);
    const text = 'old-lines-removed >= 100, unowned-lines-changed > 99, half-life-drop > 10%, lines-added > 2';
    expect(evaluateConditions(parseConditions(text), effect).map(({ holds }) => holds)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('names nobody without people', async () => {
    const { run, effect } = await pullRequest();
    const text = JSON.stringify([pullRequestComment({ effect }, reportOf(run)), findings(effect), effect]);
    expect(text).not.toMatch(/Ada|Bob|Cid|example\.org/);
    expect(findings(effect).map(({ rule }) => rule)).toEqual(['old-code-removed']);
  });
});
