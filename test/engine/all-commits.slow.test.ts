// Runs over all commits: against git, against the main line alone, and however they are cut, kept and taken up again.
import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DevsResult } from '../../src/analyzers/devs/result.js';
import { CheckpointStore } from '../../src/checkpoint/store.js';
import type { RawOptions } from '../../src/engine/options.js';
import type { Analyze, RunHooks } from '../../src/engine/run-result.js';
import { longHistory } from '../support/long-history.js';
import { firstCommitTime, FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';
import { compiledEngine } from './compiled-engine.js';
import { commitsBy, commitsOfGit, everythingCounts, linesBy, linesOfGit } from './developers-of-git.js';
import { KeptRuns, type KeptRun } from './kept-runs.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture, commits } = longHistory(room, 'project.git', 90, 8);
/** A history where people come to side branches first: whose main line is by Ada, Bob, Yan, Bob, and whose Zed, Xia and bot are never on it. */
const newcomers = sideFirst('newcomers.git');
const git = (...args: string[]): string[] => fixture.git(...args).split('\n');
const line = git('rev-list', '--first-parent', '--reverse', 'main');
/** How many commits each commit of the main line reaches, with it. */
const reached = line.map((id) => Number(fixture.git('rev-list', '--count', id)));

let analyze: Analyze;
let whole: KeptRun;
beforeAll(async () => {
  analyze = await compiledEngine();
  whole = await keptRuns().fresh();
});
const keptRuns = (on: RepositoryFixture = fixture, options: RawOptions = {}): KeptRuns =>
  new KeptRuns(analyze, on.path, { allCommits: true, ...options });
const devsOf = ({ result }: KeptRun): DevsResult => result.results['devs'] as DevsResult;
function sideFirst(name: string): RepositoryFixture {
  const rows: [author: string, parents: readonly number[], message?: string][] = [
    ['Ada', []],
    ['Zed', [1], 'Co-authored-by: Yan <Yan@x>'],
    ['Xia', [2]],
    ['Yan', [3], 'Co-authored-by: Xia <Xia@x>'],
    ['Bob', [1, 4]],
    ['Yan', [5], 'Co-authored-by: Zed <Zed@x>'],
    ['renovate[bot]', [6]],
    ['Bob', [6, 7]],
  ];
  const stream = rows.map(([author, parents, message = ''], at) => {
    const who = `${author} <${author}@x> ${firstCommitTime + at * 40_000} +0000`;
    const text = `commit ${at}\n\n${message}\n`;
    return [
      `reset refs/heads/at-${at}\n\ncommit refs/heads/at-${at}\nmark :${at + 1}\nauthor ${who}\ncommitter ${who}\n`,
      `data ${text.length}\n${text}`,
      ...parents.map((parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent}\n`),
      ...['one', 'two'].map((path) => {
        const lines = Array.from({ length: at + 1 }, (_, line) => `${path} ${line}\n`).join('');
        return `M 100644 inline ${path}\ndata ${lines.length}\n${lines}\n`;
      }),
    ].join('');
  });
  const fixture = room.repository(name, '--bare');
  fixture.gitWithInput(stream.join(''), 'fast-import', '--quiet');
  fixture.git('update-ref', 'refs/heads/main', `at-${rows.length - 1}`);
  return fixture;
}
let copies = 0;
function copyOf(original: RepositoryFixture, work: string): RepositoryFixture {
  const name = `copy-${copies++}/project.git`;
  cpSync(original.path, room.at(name), { recursive: true });
  const copy = room.existing(name);
  copy.git('update-ref', 'refs/heads/work', work);
  return copy;
}

describe('all commits', () => {
  test('have the authors and lines that git has: each commit once, no lines from merges', async () => {
    const run = await keptRuns(fixture, everythingCounts).fresh();
    const devs = devsOf(run);
    expect(commitsBy(devs)).toEqual(commitsOfGit(fixture));
    expect(linesBy(devs)).toEqual(linesOfGit(fixture, '--no-merges'));
    const [merges] = git('rev-list', '--merges', '--count', 'main').map(Number);
    expect(devs.aggregate).toMatchObject({
      total_commits: commits,
      merge_commits: merges,
      side_commits: commits - line.length,
    });
    const { count, mainLine, order } = run.result.source.commits;
    expect([count, mainLine, order]).toEqual([commits, line.length, 'all-commits']);
  });

  test.each([
    ['as they are', {}],
    ['with co-authors', { coAuthors: 'split' }],
    ['without names', { anonymize: true }],
    ['with a mailmap away and bots left out', { mailmap: false, excludeBots: true }],
    ['without people', { people: false, burndownPeople: false }],
    ['since an instant', { since: '2020-01-03' }],
  ] as [string, RawOptions][])(
    'leave what follows files to the byte what it is of the main line: %s',
    async (_, raw) => {
      for (const repository of [fixture, newcomers]) {
        const runs = keptRuns(repository, { couplesMinRevs: 1, couplesMinShared: 1, couplesMinCoupling: 1, ...raw });
        const [ofAll, ofLine] = [await runs.fresh(), await runs.fresh({ allCommits: false })];
        for (const id of ['burndown', 'couples', 'file-history']) {
          expect(JSON.stringify(ofAll.result.results[id])).toBe(JSON.stringify(ofLine.result.results[id]));
        }
        expect(ofAll.result.results['devs']).not.toEqual(ofLine.result.results['devs']);
        // Taken up where the next merge brings somebody new.
        for (const back of [2, 1, 0]) {
          const revision = repository.git('rev-parse', `main~${back}`);
          expect((await runs.run({ revision })).text).toBe((await runs.fresh({ revision })).text);
        }
      }
    },
  );

  test('name people of the main line as it does alone, and those who are only off it after them', async () => {
    const names = async (raw: RawOptions): Promise<string[]> =>
      [...devsOf(await keptRuns(newcomers, raw).fresh()).developers!]
        .sort((a, b) => a.id - b.id)
        .map(({ name }) => name);
    const ofLine = await names({ allCommits: false });
    expect(ofLine).toEqual(['Ada <Ada@x>', 'Bob <Bob@x>', 'Yan <Yan@x>']);
    expect(await names({})).toEqual([...ofLine, 'Zed <Zed@x>', 'Xia <Xia@x>', 'renovate[bot] <renovate[bot]@x>']);
  });

  test('of a shallow clone are those that it has, and go on from what was kept', async () => {
    fixture.git('clone', '-q', '--bare', '--depth', '30', `file://${fixture.path}`, room.at('shallow.git'));
    const shallow = room.existing('shallow.git');
    const runs = keptRuns(shallow, { ...everythingCounts, allowShallow: true });
    await runs.run({ revision: shallow.git('rev-parse', 'main~7') });
    const { text, result } = await runs.run();
    expect(text).toBe((await runs.fresh()).text);
    const devs = result.results['devs'] as DevsResult;
    expect(commitsBy(devs)).toEqual(commitsOfGit(shallow));
    expect(linesBy(devs)).toEqual(linesOfGit(shallow, '--no-merges'));
    expect(devs.aggregate.side_commits).toBeGreaterThan(0);
    expect(result.run.checkpoint.reused).toBe(Number(shallow.git('rev-list', '--count', 'main~7')));
    expect(result.source.completeness).toMatchObject({ shallow: true });
  });

  test('are those that came to the main line since an instant, and until one', async () => {
    const since = fixture.git('log', '-1', '--format=%cI', line[40]);
    const until = fixture.git('log', '-1', '--format=%cI', line[75]);
    const before = fixture.git('rev-list', '-1', '--first-parent', `--before=${Date.parse(since) / 1000 - 1}`, 'main');
    const last = fixture.git('rev-list', '-1', '--first-parent', `--before=${Date.parse(until) / 1000}`, 'main');
    const run = await keptRuns(fixture, { ...everythingCounts, since, until }).fresh();
    expect(commitsBy(devsOf(run))).toEqual(commitsOfGit(fixture, last, `^${before}`));
    expect(linesBy(devsOf(run))).toEqual(linesOfGit(fixture, '--no-merges', last, `^${before}`));
    expect(run.result.source.commits).toMatchObject({
      count: git('rev-list', last, `^${before}`).length,
      mainLine: git('rev-list', '--first-parent', last, `^${before}`).length,
      earlier: { count: Number(fixture.git('rev-list', '--count', before)), oid: before },
    });
  });
});

describe('reports of all commits are the same to the byte', () => {
  test.each([
    ['from two workers', { workers: 2 }],
    ['in chunks of one commit', { chunkSize: 1 }],
    ['in one chunk, of batches of one commit', { chunkSize: 'all', commitBatchSize: 1 }],
    ['in batches that end within what a merge brings', { chunkSize: 5, commitBatchSize: 2 }],
    ['with what the machine gives', { memoryBudget: 'auto', commitBatchSize: undefined, chunkSize: undefined }],
    [
      'with caches that hold nearly nothing, through git',
      { blobCacheSize: '1MiB', diffCacheSize: 1, objectReader: 'git' },
    ],
  ] as [string, RawOptions][])('%s', async (_, raw) => {
    const runs = keptRuns();
    expect((await runs.run(raw)).text).toBe(whole.text);
    expect((await runs.run(raw)).result.run.checkpoint.analysed).toBe(0);
    expect((await runs.fresh(raw)).text).toBe(whole.text);
  });
});

describe('a state of all commits', () => {
  test('is kept at commits of the main line only', async () => {
    const kept: number[] = [];
    const runs = keptRuns();
    await runs.run({ chunkSize: 1, commitBatchSize: 1 }, { checkpointed: ({ commits: count }) => kept.push(count) });
    expect(kept).toEqual(reached);
  });

  test('is gone on with: only what came since is read, side commits too', async () => {
    const copy = copyOf(fixture, line[49]);
    const runs = keptRuns(copy, { revision: 'work' });
    await runs.run();
    let known = reached[49];
    for (const at of [50, 51, 66, 67, 68, 84, 89]) {
      copy.git('update-ref', 'refs/heads/work', line[at]);
      const { text, result } = await runs.run();
      expect(result.run.checkpoint).toMatchObject({ reused: known, analysed: reached[at] - known });
      expect(text).toBe((await runs.fresh()).text);
      known = reached[at];
    }
  });

  test('is gone on with in a window', async () => {
    const since = fixture.git('log', '-1', '--format=%cI', line[40]);
    const copy = copyOf(fixture, line[60]);
    const runs = keptRuns(copy, { revision: 'work', since });
    await runs.run();
    for (const at of [68, 89]) {
      copy.git('update-ref', 'refs/heads/work', line[at]);
      const { text, result } = await runs.run();
      expect(result.run.checkpoint.reused).toBeGreaterThan(0);
      expect(text).toBe((await runs.fresh()).text);
    }
  });

  test('is what a run leaves that is stopped, and the next goes on from there', async () => {
    for (const at of [1, 17, 18, 19, 20, 70, 90]) {
      const runs = keptRuns(fixture, { chunkSize: 'all', commitBatchSize: 1 });
      const stop = new AbortController();
      const progress: RunHooks['progress'] = (event) => {
        if (event.kind === 'advance' && event.done >= at) stop.abort();
      };
      const { result } = await runs.run({}, { stop: stop.signal, progress });
      expect(result.source.completeness).toMatchObject({ complete: false });
      expect(reached).toContain(result.source.commits.count);
      const again = await runs.run();
      expect(again.result.run.checkpoint.reused).toBe(result.source.commits.count);
      expect(again.text).toBe(whole.text);
    }
  });

  test('is left by a run that is ended within what a merge brings only from before that', async () => {
    const at = reached.findIndex((count, place) => count - reached[place - 1] > 3);
    const runs = keptRuns(fixture, { chunkSize: 'all', commitBatchSize: 1 });
    const end = new AbortController();
    const progress: RunHooks['progress'] = (event) => {
      if (event.kind === 'advance' && event.done === reached[at - 1] + 2) end.abort(new Error('ended'));
    };
    await expect(runs.run({}, { signal: end.signal, progress })).rejects.toThrow('ended');
    const { result, text } = await runs.run();
    expect(result.run.checkpoint.reused).toBe(0);
    expect(text).toBe(whole.text);
  });

  test('is of no use to a run over the main line, nor the other way round', async () => {
    const runs = keptRuns();
    await runs.run();
    const { told, result } = await runs.run({ allCommits: false });
    expect(told[0]).toContain('all_commits was true, is false');
    expect(result.run.checkpoint.reused).toBe(0);
    const store = new CheckpointStore(result.run.checkpoint.directory ?? '');
    expect(store.list().some(({ manifest }) => manifest.commits === line.length)).toBe(true);
  });
});

describe('a milestone among all commits', () => {
  test('gives the results of all it reaches, then what the main line changes', async () => {
    for (const at of [15, 16, 17, 68]) {
      const looked: unknown[] = [];
      const later: string[] = [];
      const { text } = await keptRuns().run(
        {},
        {
          milestone: {
            oid: line[at],
            reached: (results) => looked.push(structuredClone(results)),
            after: ({ commits: { oids, ticks } }) =>
              ticks.forEach((_, row) =>
                later.push(Buffer.from(oids.subarray(row * 20, row * 20 + 20)).toString('hex')),
              ),
          },
        },
      );
      expect(looked).toEqual([(await keptRuns().fresh({ revision: line[at] })).result.results]);
      expect(later).toEqual(line.slice(at + 1));
      expect(text).toBe(whole.text);
    }
  });

  test('that is off the main line is never reached', async () => {
    const looked: unknown[] = [];
    const oid = fixture.git('rev-parse', 'side0');
    await keptRuns().run({}, { milestone: { oid, reached: (results) => looked.push(results) } });
    expect(looked).toEqual([]);
  });
});
