// Law 2: results are a function of (repository, HEAD, options).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSizes, type KernelSizes } from '../../src/kernel/regions.js';
import { serialPipeline } from '../../src/pipeline/serial.js';
import type { Pipeline } from '../../src/pipeline/stream.js';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';
import { everything, meaningOf, type Meaning } from './batch-meaning.js';
import { compiledPipeline, readingOf, threaded, throughGit, type CompiledPipeline } from './compiled-pipeline.js';

const room = new FixtureRoom();
afterAll(() => room.remove());

const { fixture, firstParents, commits } = longHistory(room, 'history');
const head = fixture.git('rev-parse', 'main');
const request = { head, shallow: [], order: 'first-parent', tickSeconds: 86_400 } as const;

/** Caches that hold nearly nothing. */
const tiny: KernelSizes = {
  ...defaultSizes,
  windowBytes: 512,
  windowCacheBytes: 8 << 10,
  baseCacheBytes: 8 << 10,
  lineCacheBytes: 8 << 10,
  inputBytes: 1024,
  outputBytes: 64,
};

let compiled: CompiledPipeline;
let expected: Meaning;
beforeAll(async () => {
  compiled = await compiledPipeline();
  expected = await meaningOf(serialPipeline(readingOf(fixture)), request, 1_000_000);
});

const read = (pipeline: Pipeline, size = 64): Promise<Meaning> => meaningOf(pipeline, request, size);

test('the history has what histories have', () => {
  expect(expected.rows).toBeGreaterThan(3 * firstParents);
  expect(expected.sums['exact']).toBeGreaterThan(10);
  expect(expected.sums['similar']).toBeGreaterThan(10);
  expect(expected.people.length).toBeGreaterThan(3);
});

describe('the same changes come', () => {
  test.each([1, 7, 512])('in batches of %i commits', async (size) => {
    expect(await read(serialPipeline(readingOf(fixture)), size)).toEqual(expected);
  });

  test.each([1, 2, 3])('from %i workers', async (workers) => {
    for (const size of [5, 512])
      expect(await read(threaded(compiled, readingOf(fixture), workers), size)).toEqual(expected);
  });

  test('with caches that hold nearly nothing', async () => {
    expect(await read(serialPipeline(readingOf(fixture, tiny)), 512)).toEqual(expected);
    expect(await read(threaded(compiled, readingOf(fixture, tiny), 2), 7)).toEqual(expected);
  });

  test('through git', async () => {
    expect(await read(await throughGit(compiled, fixture))).toEqual(expected);
  });

  test('once more from the same pipeline', async () => {
    const pipeline = serialPipeline(readingOf(fixture));
    const twice = { ...pipeline, close: () => Promise.resolve([]) };
    expect(await read(twice)).toEqual(expected);
    expect(await read(pipeline, 3)).toEqual(expected);
  });

  test('whether objects are loose or packed, in one pack or several, with a commit-graph or without', async () => {
    const clone = (name: string, ...steps: string[][]) => {
      fixture.git('clone', '-q', '--bare', '--no-local', fixture.path, room.at(name));
      const copy = room.existing(name);
      for (const step of steps) copy.git(...step);
      return copy;
    };
    const packed = clone('packed', ['gc', '-q']);
    const graph = clone(
      'graph',
      ['repack', '-adfq', '--depth=100', '--window=50'],
      ['commit-graph', 'write', '--reachable'],
    );
    const byId = clone('by-id', ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq'], ['pack-refs', '--all']);
    for (const copy of [packed, graph, byId]) {
      expect(copy.git('count-objects', '-v')).toMatch(/^count: 0$/m);
      expect(await read(serialPipeline(readingOf(copy)))).toEqual(expected);
      expect(await read(serialPipeline(readingOf(copy, tiny)))).toEqual(expected);
      expect(await read(threaded(compiled, readingOf(copy), 2), 20)).toEqual(expected);
    }
    expect(await read(await throughGit(compiled, packed))).toEqual(expected);
  });

  test('in the order of all commits, too', async () => {
    const all = { ...request, order: 'all-commits' } as const;
    const whole = await meaningOf(serialPipeline(readingOf(fixture)), all, 1_000_000);
    expect(whole.rows).toBeGreaterThan(expected.rows);
    expect((await serialPipeline(readingOf(fixture)).history(all)).commits.ticks).toHaveLength(commits);
    expect(await meaningOf(threaded(compiled, readingOf(fixture, tiny), 3), all, 11)).toEqual(whole);
    expect(await meaningOf(await throughGit(compiled, fixture), all, 100)).toEqual(whole);
  });

  test('without renames, and without hunks', async () => {
    for (const options of [
      { hunks: true, renames: undefined },
      { ...everything, hunks: false },
    ]) {
      const whole = await meaningOf(serialPipeline(readingOf(fixture)), request, 1_000_000, options);
      expect(whole.digest).not.toBe(expected.digest);
      expect(await meaningOf(threaded(compiled, readingOf(fixture, tiny), 2), request, 9, options)).toEqual(whole);
    }
  });
});
