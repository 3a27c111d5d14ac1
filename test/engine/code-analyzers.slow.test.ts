// All analyzers together over a history of programs: however they are read, cut, kept and taken up again, the report is the same to the byte.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
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
    ['with a small budget', { memoryBudget: '256MiB' }],
    ['with caches that hold nearly nothing', { blobCacheSize: '1MiB', diffCacheSize: 1 }],
    ['through git, from two workers', { objectReader: 'git', workers: 2, chunkSize: 9, memoryBudget: '600MiB' }],
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

describe('texts that are large for a parser', () => {
  const line = (from: number, of: (i: number) => string, count: number): string =>
    Array.from({ length: count }, (_, i) => of(from + i)).join('');
  const code = (word: string): string =>
    line(0, (i) => `static int function_${i}(int value)\n{\n\treturn ${word}(value + ${i});\n}\n`, 13_000);
  const table = (last: string): string => `const x = [${'1,'.repeat(500_000)}${last}];\n`;
  const large = room.repository('large');
  beforeAll(() => {
    for (const [i, word] of ['look_up', 'lok_up', 'look_up'].entries()) {
      large.commit(`code ${i}`, { 'a.c': code(word), 'b.js': table(word), 'c.js': `import x from "fs";\nf(${i});\n` });
    }
    // What a parser for usual texts stops at, and a large one does not.
    large.commit('dense', { 'd.js': `x=[${'1,'.repeat(200_000)}1];function g(){}\n` });
    large.commit('denser', { 'd.js': `x=[${'1,'.repeat(200_000)}2];function g(){}\n` });
  });

  test('are parsed by themselves, or are too complex, whatever was parsed before and however many threads there are', async () => {
    const runs = new KeptRuns(analyze, large.path, { analyzers: 'imports,shotness,typos', memoryBudget: '900MiB' });
    const whole = await runs.fresh();
    const { parsed } = whole.result.source.completeness;
    expect(parsed).toMatchObject({ whole: 8, tooComplex: 3 });
    expect(whole.result.run.counters['syntax.large-parsers']).toBeGreaterThan(1);
    for (const raw of [{ chunkSize: 1 }, { commitBatchSize: 1, workers: 2 }]) {
      expect((await runs.fresh(raw)).text).toBe(whole.text);
    }
  }, 120_000);

  test('of one megabyte each leave all analyzers within a small budget', () => {
    const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
    const peak = 'process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        `--import=data:text/javascript,${encodeURIComponent(peak)}`,
        ...[program, 'history', '-a', 'all', '--memory-budget=256MiB', '--no-checkpoint', large.path],
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(status).toBe(0);
    const [, kibibytes] = /^peak (\d+)$/m.exec(stderr) ?? [];
    expect(Number(kibibytes)).toBeGreaterThan(100 << 10);
    expect(Number(kibibytes)).toBeLessThan(256 << 10);
  }, 120_000);
});
