// All analyzers together over a history of programs: however they are read, cut, kept and taken up again, the report is the same to the byte.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../src/analyzers/registry.js';
import type { RawOptions } from '../../src/engine/options.js';
import type { Analyze } from '../../src/engine/run-result.js';
import { codeHistory } from '../support/code-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { compiledEngine } from './compiled-engine.js';
import { KeptRuns, type KeptRun } from './kept-runs.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const fixture = codeHistory(room, 'programs.git', 100, 5);
const line = fixture.git('rev-list', '--first-parent', '--reverse', 'main').split('\n');
const parsing = registry.filter(({ parses }) => parses === true).map(({ id }) => id);

let analyze: Analyze;
let whole: KeptRun;
beforeAll(async () => {
  analyze = await compiledEngine();
  whole = await keptRuns().fresh();
});
const keptRuns = (options: RawOptions = {}): KeptRuns =>
  new KeptRuns(analyze, fixture.path, { analyzers: 'all', memoryBudget: '400MiB', listLimit: 'all', ...options });

describe('reports of all analyzers are the same to the byte', () => {
  test('and say something', () => {
    expect(Object.keys(whole.result.results)).toEqual(registry.map(({ id }) => id));
    expect(whole.result.results['typos']).toMatchObject({
      patterns: expect.arrayContaining([expect.objectContaining({ correct: 'length' })]) as unknown,
    });
    expect(whole.result.source.completeness.parsed?.whole).toBeGreaterThan(100);
    expect(whole.result.source.completeness.parsed?.withErrors).toBeGreaterThan(0);
  });

  test.each([
    ['from two workers', { workers: 2 }],
    ['from three workers, through one batch at a time', { workers: 3, bufferSize: 1, memoryBudget: '600MiB' }],
    ['in chunks of one commit', { chunkSize: 1 }],
    ['in one chunk, of batches of one commit', { chunkSize: 'all', commitBatchSize: 1 }],
    ['in one batch', { chunkSize: 'all', commitBatchSize: 1000 }],
    ['with the smallest budget', { memoryBudget: '192MiB' }],
    ['with caches that hold nearly nothing', { blobCacheSize: '1MiB', diffCacheSize: 1 }],
    ['through git, from two workers', { objectReader: 'git', workers: 2, chunkSize: 9 }],
  ] as [string, RawOptions][])('%s', async (_, raw) => {
    const runs = keptRuns();
    expect((await runs.run(raw)).text).toBe(whole.text);
    expect((await runs.run({ ...raw, resume: false })).text).toBe(whole.text);
  });

  test('wherever a run ends and another takes it up', async () => {
    const runs = keptRuns();
    for (const row of [0, 6, 20, 41, 42, 77, 99]) {
      const revision = line[row];
      const kept = await runs.run({ revision });
      expect(kept.text).toBe((await runs.fresh({ revision })).text);
    }
    const last = await runs.run();
    expect(last.text).toBe(whole.text);
    expect(last.result.run.checkpoint).toMatchObject({ reused: 100, analysed: 0 });
  }, 180_000);

  test('after a run that was stopped on its way', async () => {
    const runs = keptRuns({ chunkSize: 10 });
    const stop = new AbortController();
    const stopped = await runs.run(
      {},
      {
        stop: stop.signal,
        progress: (event) => {
          if (event.kind === 'advance' && event.done >= 35) stop.abort();
        },
      },
    );
    expect(stopped.result.source.completeness.complete).toBe(false);
    const rest = await runs.run();
    expect(rest.text).toBe(whole.text);
    expect(rest.result.run.checkpoint.reused).toBeGreaterThan(0);
  });

  test('whether an analyzer runs alone or with the others', async () => {
    for (const id of parsing) {
      const alone = await keptRuns({ analyzers: id, burndownFiles: false, burndownPeople: false }).fresh();
      expect(JSON.stringify(alone.result.results[id])).toBe(JSON.stringify(whole.result.results[id]));
    }
  });

  test('with no more parses in a batch than the one that parses most makes alone', async () => {
    const options = {
      burndownFiles: false,
      burndownPeople: false,
      workers: 1,
      chunkSize: 'all',
      commitBatchSize: 1000,
    };
    const parses: number[] = [];
    for (const analyzers of [...parsing, parsing.join(',')]) {
      const { result } = await keptRuns({ ...options, analyzers }).fresh();
      parses.push(result.run.counters['syntax.parses']);
    }
    const together = parses.pop();
    expect(Math.min(...parses)).toBeGreaterThan(0);
    expect(together).toBe(Math.max(...parses));
  });

  test('for what is parsed, whether other commits than those of the main line are read or not', async () => {
    const side = fixture.git('commit-tree', '-m', 'side', '-p', line[60], `${line[80]}^{tree}`);
    const revision = fixture.git('commit-tree', '-m', 'merge', '-p', 'main', '-p', side, `${line[97]}^{tree}`);
    const [ofLine, ofAll] = [
      await keptRuns().fresh({ revision }),
      await keptRuns().fresh({ revision, allCommits: true }),
    ];
    expect(ofAll.result.source.commits).toMatchObject({ count: 102, mainLine: 101 });
    for (const id of parsing) {
      expect(JSON.stringify(ofAll.result.results[id])).toBe(JSON.stringify(ofLine.result.results[id]));
    }
  });
});

test('a text that fills the memory of a parser is parsed or not whatever was parsed before it', async () => {
  const large = room.repository('large');
  const lines = `f(a,b,c,d,[1,2,3],{a:b});x=a+b*c;\n`.repeat(30_600);
  const text = `import x from "fs";\nfunction g(){\n${lines}}\n`;
  const changed = text.replaceAll('x=a', 'y=a');
  large.commit('one', { 'b.js': text });
  large.commit('two', { 'b.js': changed });
  large.commit('three', { 'b.js': changed.replace('y=a', 'z=a') });
  const runs = new KeptRuns(analyze, large.path, { analyzers: 'imports,shotness', memoryBudget: '900MiB' });
  const whole = await runs.fresh();
  expect(whole.result.source.completeness.parsed).toMatchObject({ whole: 3 });
  for (const raw of [{ chunkSize: 1 }, { commitBatchSize: 1, workers: 2 }]) {
    expect((await runs.fresh(raw)).text).toBe(whole.text);
  }
}, 120_000);
