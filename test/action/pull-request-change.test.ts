// What the action sees of a pull request, whatever analyzers ran: a repository with a merge commit, and the engine with a milestone at its
// first parent.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PullRequestChange, type SeenChange } from '../../src/action/pull-request-change.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { compiledEngine } from '../engine/compiled-engine.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

let analyze: Analyze;
beforeAll(async () => {
  analyze = await compiledEngine();
});

const DAY = 86_400;
const start = Date.parse('2020-01-01T12:00Z') / 1000;
const fixture = room.repository('project.git', '--bare');

/** A commit for `git fast-import`. */
function commit(mark: number, author: string, parents: readonly number[], files: Record<string, string>): string {
  const person = `${author} <${author.toLowerCase()}@example.org> ${start + mark * 10 * DAY} +0000`;
  const [from, merge] = parents;
  return [
    `commit refs/heads/main\nmark :${mark}\nauthor ${person}\ncommitter ${person}\ndata 1\nx\n`,
    from === undefined ? '' : `from :${from}\n`,
    merge === undefined ? '' : `merge :${merge}\n`,
    ...Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`),
  ].join('');
}

/** Ada writes both files together 20 times, another 40 times; Bob's merge changes one of the two. */
const text = (lines: number, last: string | number): string => 'line\n'.repeat(lines) + `${last}\n`;
const last = 60;
fixture.gitWithInput(
  [
    ...Array.from({ length: last }, (_, at) =>
      commit(at + 1, 'Ada', at === 0 ? [] : [at], {
        ...(at % 3 > 0 ? { 'other.ts': text(3, at) } : { 'src/a.ts': text(20, at), 'test/a.ts': text(10, at) }),
      }),
    ),
    commit(last + 1, 'Bob', [last], { 'src/a.ts': text(5, 'new') }),
    commit(last + 2, 'Bob', [last, last + 1], { 'src/a.ts': text(5, 'new') }),
  ].join('\n'),
  'fast-import',
  '--quiet',
);
const head = fixture.git('rev-parse', 'main');
const base = fixture.git('rev-parse', 'main~1');

async function seen(raw: RawOptions): Promise<SeenChange> {
  const change = new PullRequestChange();
  const options = { path: fixture.path, revision: head, checkpoint: false, ...raw };
  const run = await analyze(resolveOptions(options), { milestone: change.milestone(base) });
  expect(change.base).toBe(base);
  return change.seen(run)!;
}

describe('a pull request', () => {
  test('is seen with what every analyzer knew at its base', async () => {
    const { effect, insight } = await seen({ burndownFiles: true, burndownPeople: true, listLimit: 1 });
    expect(effect).toMatchObject({ added: 1, removed: 16 });
    expect(insight).toMatchObject({
      added: 1,
      removed: 16,
      companions: [{ path: 'test/a.ts', evidence: [{ file: 'src/a.ts', together: 20, changes: 20 }] }],
      hotspots: [{ path: 'src/a.ts', commits: 20, risk: 'MEDIUM' }],
      experts: { people: [{ name: 'Ada', removed: 16, owned: 21 }], removed: 16, lines: 21 },
    });
  });

  test.each([
    ['couples', { companions: [{ path: 'test/a.ts' }], hotspots: undefined }],
    ['file-history', { companions: undefined, hotspots: [{ path: 'src/a.ts' }] }],
    ['burndown', { companions: undefined, hotspots: undefined }],
  ])('is seen by %s alone', async (analyzers, expected) => {
    const { effect, insight } = await seen({ analyzers });
    expect(insight).toMatchObject({ ...expected, added: 1, removed: 16, experts: undefined });
    expect(effect === undefined).toBe(analyzers !== 'burndown');
  });

  test('is seen with the hot functions that it touches and the modules that are new with it', async () => {
    const code = (count: number, imports: string): string =>
      `${imports}\nexport function often() {\n  return ${count};\n}\nexport function seldom() {\n  return 0;\n}\n`;
    const project = room.repository('code.git', '--bare');
    const known = "import 'known';";
    const commits = 12;
    project.gitWithInput(
      [
        ...Array.from({ length: commits }, (_, at) =>
          commit(2 * at + 1, 'Ada', at === 0 ? [] : [2 * at - 1], { 'src/a.ts': code(at, known) }),
        ),
        commit(2 * commits, 'Bob', [2 * commits - 1], {
          'src/a.ts': code(99, `${known}\nimport './own.js';\nimport 'fresh';`),
          'src/own.ts': "import 'fresh';\n",
        }),
      ].join('\n'),
      'fast-import',
      '--quiet',
    );
    const change = new PullRequestChange();
    const options = { path: project.path, revision: 'main', checkpoint: false, analyzers: 'imports,shotness' };
    const milestone = change.milestone(project.git('rev-parse', 'main~1'));
    const { insight } = change.seen(await analyze(resolveOptions(options), { milestone }))!;
    expect(insight.functions).toMatchObject([{ path: 'src/a.ts', name: 'often', changes: commits, isGone: false }]);
    expect(insight.imports).toEqual([
      { name: 'fresh', language: 'TypeScript', path: 'src/a.ts', line: 3, files: 2, droppedTick: null },
    ]);
    const { insight: without } = await seen({ analyzers: 'file-history' });
    expect(without).toMatchObject({ functions: undefined, imports: undefined });
  });

  test('is not seen by a run that does not come by its base', async () => {
    const change = new PullRequestChange();
    const options = resolveOptions({ path: fixture.path, revision: base, checkpoint: false });
    expect(change.seen(await analyze(options, { milestone: change.milestone(head) }))).toBeUndefined();
  });
});

test('a likely typo is seen where the pull request adds a word that its base has corrected, and by what it had corrected then', async () => {
  const other = room.repository('spelling.git', '--bare');
  const program = (...lines: string[]): string => `${lines.join('\n')}\n`;
  other.gitWithInput(
    [
      commit(1, 'Ada', [], { 'a.js': program('let maxLenght = 1;', 'let adress = 2;') }),
      commit(2, 'Ada', [1], { 'a.js': program('let maxLength = 1;', 'let adress = 2;') }),
      commit(3, 'Bob', [2], {
        'a.js': program('let maxLength = 1;', 'let address = 2;'),
        'b.js': program('let good = 1;', 'let LENGHT_OF_IT = 3;', 'let theAdress = 4;'),
      }),
    ].join('\n'),
    'fast-import',
    '--quiet',
  );
  const base = other.git('rev-parse', 'main~1');
  const likely = async (analyzers: string): Promise<unknown> => {
    const change = new PullRequestChange();
    const options = resolveOptions({ path: other.path, revision: 'refs/heads/main', checkpoint: false, analyzers });
    const run = await analyze(options, { milestone: change.milestone(base) });
    return change.seen(run)?.insight.likelyTypos;
  };
  expect(await likely('typos')).toMatchObject([
    {
      file: { after: 'b.js' },
      name: 'LENGHT_OF_IT',
      line: 2,
      correction: { wrong: 'lenght', correct: 'length', commit: base, lines: 1 },
    },
  ]);
  expect(await likely('shotness')).toBeUndefined();
});
