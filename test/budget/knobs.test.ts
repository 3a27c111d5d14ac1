import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIB, parseByteSize } from '../../src/base/byte-size.js';
import { CodefangError } from '../../src/base/errors.js';
import {
  automaticBudget,
  deriveKnobs,
  kernelSizesOf,
  MINIMUM_BUDGET_BYTES,
  type GivenKnobs,
  type Knobs,
  type KnobRequest,
} from '../../src/budget/knobs.js';
import { planRegions } from '../../src/kernel/regions.js';
import { thrownError } from '../support/thrown-error.js';

const GIB = 1024 * MIB;
/** A kernel's addresses stay below this. */
const ADDRESS_SPACE = 32767 * 65536;

const request = (budgetBytes: number, rest: Partial<KnobRequest> = {}): KnobRequest => ({
  budgetBytes,
  isExplicit: true,
  cores: 64,
  objects: 0,
  indexBytes: 0,
  given: {},
  ...rest,
});
const knobsOf = (budgetBytes: number, rest: Partial<KnobRequest> = {}): Knobs =>
  deriveKnobs(request(budgetBytes, rest));

/** Knobs, or undefined for a request that is refused. */
function accepted(of: KnobRequest): Knobs | undefined {
  try {
    return deriveKnobs(of);
  } catch (error) {
    if (error instanceof CodefangError && error.code === 'user-bad-option') return undefined;
    throw error;
  }
}

const givenKnobs: fc.Arbitrary<GivenKnobs> = fc.record(
  {
    workers: fc.integer({ min: 1, max: 64 }),
    bufferSize: fc.integer({ min: 1, max: 4096 }),
    commitBatchSize: fc.integer({ min: 1, max: 1_000_000 }),
    blobCacheBytes: fc.integer({ min: 1, max: 4 * GIB }),
    diffCacheEntries: fc.integer({ min: 1, max: 10_000_000 }),
    blobArenaBytes: fc.integer({ min: 1, max: GIB }),
    chunkCommits: fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.constant(Infinity)),
  },
  { requiredKeys: [] },
);
const budgets = fc.oneof(fc.integer({ min: 100 * MIB, max: 4 * GIB }), fc.integer({ min: GIB, max: 1024 * GIB }));
const requests: fc.Arbitrary<KnobRequest> = fc.record({
  budgetBytes: budgets,
  isExplicit: fc.boolean(),
  cores: fc.integer({ min: 1, max: 256 }),
  objects: fc.nat(20_000_000),
  indexBytes: fc.nat(300_000_000),
  stateBytes: fc.nat(300_000_000),
  given: fc.oneof(fc.constant({}), givenKnobs),
});

describe('the knobs of a budget', () => {
  test.each([
    ['256 MiB', 256 * MIB, [1, 2], 90, 2300, [2, 4]],
    ['512 MiB', 512 * MIB, [2, 4], 200, 5000, [4, 8]],
    ['1 GiB', GIB, [4, 8], 400, 10_000, [8, 16]],
    ['2 GiB', 2 * GIB, [8, 16], 850, 22_000, [16, 32]],
  ] as const)('of %s with cores to spare are those of the table', (_, budget, workers, blobMib, diffs, buffer) => {
    const knobs = knobsOf(budget);
    const near = (value: number, expected: number): void => {
      expect(Math.abs(value - expected) / expected).toBeLessThanOrEqual(0.1);
    };
    expect(knobs.workers).toBeGreaterThanOrEqual(workers[0]);
    expect(knobs.workers).toBeLessThanOrEqual(workers[1]);
    near(knobs.blobCacheBytes / MIB, blobMib);
    near(knobs.diffCacheEntries, diffs);
    expect(knobs.bufferSize).toBeGreaterThanOrEqual(buffer[0]);
    expect(knobs.bufferSize).toBeLessThanOrEqual(buffer[1]);
    expect(knobs.blobArenaBytes).toBe(4 * MIB);
    expect(knobs.chunkCommits).toBeGreaterThanOrEqual(2000);
    expect(knobs.chunkCommits).toBeLessThanOrEqual(5000);
  });

  test('have no more workers than there are cores, and at least one', () => {
    expect(knobsOf(4 * GIB, { cores: 3 }).workers).toBe(3);
    expect(knobsOf(128 * MIB, { cores: 3 }).workers).toBe(1);
  });

  test('of less than the minimum are refused, naming it', () => {
    for (const isExplicit of [true, false]) {
      const error = thrownError(() => knobsOf(128 * MIB - 1, { isExplicit }));
      expect(error).toMatchObject({ code: 'user-bad-option', data: { hint: 'give at least 128MiB' } });
      expect(error.message).toContain('--memory-budget');
      expect(error.message).toContain('the minimum of 128 MiB');
    }
    expect(knobsOf(128 * MIB).workers).toBe(1);
  });

  test('with parsing have a larger minimum, whose parts are named, and room for a parser in every worker', () => {
    const parsing = { mostParsedBytes: MIB };
    const error = thrownError(() => knobsOf(248 * MIB - 1, parsing));
    expect(error).toMatchObject({
      data: {
        hint: 'give at least 248MiB, or a smaller --uast-max-file-size: Node and the program 48 MiB + a worker 31 MiB + its parser 102 MiB + a large file, parsed 40 MiB + caches, batches and slack',
      },
    });
    expect(error.message).toContain('the minimum of 248 MiB of analyzers that parse files of up to 1 MiB');
    expect(knobsOf(248 * MIB, parsing).workers).toBe(1);
    for (const budget of [256, 512, 1024]) {
      const [without, withParser] = [knobsOf(budget * MIB), knobsOf(budget * MIB, parsing)];
      expect(withParser.workers).toBeLessThanOrEqual(without.workers);
      const asMany = knobsOf(budget * MIB, { given: { workers: withParser.workers } });
      expect(withParser.expectedBytes + (asMany.blobCacheBytes - withParser.blobCacheBytes)).toBeGreaterThanOrEqual(
        asMany.expectedBytes + withParser.workers * 90 * MIB,
      );
    }
    expect(automaticBudget(256 * MIB, 256 * MIB, 1, MIB)).toBe(248 * MIB);
  });

  test('have room for the largest file that is parsed, once, and are refused where there is none', () => {
    const least = (mostParsedBytes: number): number => automaticBudget(MIB, MIB, 1, mostParsedBytes) / MIB;
    expect(least(64 * 1024)).toBeLessThanOrEqual(209);
    expect(least(2 * MIB)).toBeGreaterThanOrEqual(least(MIB) + 64);
    expect(least(8 * MIB)).toBeGreaterThan(700);
    // No parser has more memory than addresses.
    expect(least(1024 * MIB)).toBeGreaterThan(2048);
    const refused = thrownError(() => knobsOf(512 * MIB, { mostParsedBytes: 8 * MIB }));
    expect(refused.message).toContain('analyzers that parse files of up to 8 MiB');
    // Not rounded, or a budget would be less than itself.
    const rounded = thrownError(() => knobsOf(1024 * MIB, { mostParsedBytes: 12 * MIB }));
    expect(rounded.message).toContain('1 GiB is less than the minimum of 1040 MiB');
    expect(rounded).toMatchObject({
      data: { hint: expect.stringMatching(/^give at least 1040MiB, or a smaller/) as unknown },
    });
    const [one, four] = [1, 4].map((workers) =>
      knobsOf(4096 * MIB, { cores: workers, mostParsedBytes: 8 * MIB, given: { blobCacheBytes: 64 * MIB } }),
    );
    expect(four.workers).toBe(4);
    expect(four.expectedBytes - one.expectedBytes).toBeLessThan(3 * 160 * MIB);
  });

  test('have room for git where it reads the objects, and for what is on its way to each worker', () => {
    const [packs, git] = [false, true].map((isBridged) => knobsOf(512 * MIB, { isBridged, objects: 1_000_000 }));
    expect(git.workers).toBeLessThanOrEqual(packs.workers);
    expect(git.derivation.join()).toMatch(/the reader of objects 9\d\.?\d* MiB/);
    const refused = thrownError(() => knobsOf(128 * MIB, { isBridged: true }));
    expect(refused.message).toContain('the reader of objects');
  });

  test('are kept where they are given, and the others make room', () => {
    const given = {
      workers: 3,
      bufferSize: 5,
      commitBatchSize: 17,
      blobCacheBytes: 12 * MIB,
      diffCacheEntries: 9,
      blobArenaBytes: 3 * MIB,
      chunkCommits: Infinity,
    };
    expect(knobsOf(GIB, { given })).toMatchObject(given);
    const free = knobsOf(512 * MIB);
    const crowded = knobsOf(512 * MIB, { given: { workers: 8 } });
    expect(crowded.workers).toBe(8);
    expect(crowded.blobCacheBytes).toBeLessThan(free.blobCacheBytes);
    expect(crowded.expectedBytes).toBeLessThanOrEqual(512 * MIB);
  });

  test('make room for a long history', () => {
    const long = knobsOf(512 * MIB, { objects: 2_000_000, indexBytes: 50_000_000 });
    expect(long.blobCacheBytes).toBeLessThan(knobsOf(512 * MIB).blobCacheBytes);
    expect(long.expectedBytes).toBeLessThanOrEqual(512 * MIB);
  });

  test('make room for the states of analyzers, which are a part of the sum', () => {
    const large = { objects: 850_000, indexBytes: 20 * MIB };
    const [without, with50] = [0, 50 * MIB].map((stateBytes) => knobsOf(512 * MIB, { ...large, stateBytes }));
    expect(without.derivation.join()).not.toContain('states');
    expect(with50.derivation.at(-1)).toContain('+ the states of its analyzers 50 MiB + ');
    expect(with50.blobCacheBytes + (with50.workers - without.workers)).toBeLessThan(without.blobCacheBytes);
    expect(with50.expectedBytes).toBeLessThanOrEqual(512 * MIB);
    expect(thrownError(() => knobsOf(128 * MIB, { ...large, stateBytes: 50 * MIB })).data.hint).toMatch(
      /^give a budget of 1\d\dMiB or more/,
    );
  });

  test('hold the indexes of packs whole where there is room, else a part of them, before workers are refused', () => {
    const large = { objects: 850_000, indexBytes: 20 * MIB };
    const shares = [128, 140, 160, 256, 1024].map((mib) => {
      const { workers, indexCacheBytes, expectedBytes } = knobsOf(mib * MIB, large);
      expect(expectedBytes).toBeLessThanOrEqual(mib * MIB);
      return indexCacheBytes / workers / large.indexBytes;
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.2);
    expect(shares.at(-1)).toBe(1);
  });

  test('make room for the largest files that are compared, and fit where these are the reason that they do not', () => {
    const usual = knobsOf(256 * MIB, { objects: 300_000 });
    const large = knobsOf(256 * MIB, { objects: 300_000, largestFiles: { textBytes: 4 * MIB, binaryBytes: 9 * MIB } });
    expect(large.workers).toBe(usual.workers);
    expect(usual.blobCacheBytes - large.blobCacheBytes).toBeGreaterThan(30 * MIB);
    expect(large.expectedBytes).toBeLessThanOrEqual(256 * MIB);
    expect(large.derivation.join('\n')).toMatch(/large files of 2 workers 50 MiB/);
    // A binary file is not compared: it is built on another, at most.
    const binary = knobsOf(256 * MIB, { objects: 300_000, largestFiles: { textBytes: MIB, binaryBytes: 10 * MIB } });
    expect(binary.derivation.join('\n')).toMatch(/large files of 2 workers 34 MiB/);
    const huge = knobsOf(128 * MIB, { largestFiles: { textBytes: 60 * MIB, binaryBytes: 0 } });
    expect(huge.workers).toBe(1);
    expect(huge.expectedBytes).toBeGreaterThan(300 * MIB);
    expect(knobsOf(128 * MIB, { largestFiles: { textBytes: 100_000, binaryBytes: MIB } })).toEqual(knobsOf(128 * MIB));
  });

  test('that do not fit are refused with the sum, which is right, and with a budget in which they fit', () => {
    const given = { workers: 40, blobCacheBytes: 300 * MIB, bufferSize: 100, commitBatchSize: 1000 };
    const large = { given, objects: 1_000_000, indexBytes: 24_000_000 };
    const { message, data } = thrownError(() => knobsOf(512 * MIB, large));
    expect(message).toContain('--memory-budget 512 MiB');
    const [, sum, total] = /: (Node .*) = ([\d.]+ \w+)$/.exec(message) ?? [];
    const sizes = [...sum.matchAll(/ ([\d.]+ [KMG]iB)(?= \+|$)/g)].map(([, size]) => Number(parseByteSize(size)));
    expect(sum).toMatch(
      /of 1000000 objects.*40 workers of.*pack indexes.*100 batches of 1000 commits.*diff cache.*blob cache 300 MiB$/,
    );
    expect(sizes).toHaveLength(7);
    // Each size is told to one digit, or whole.
    const added = sizes.reduce((a, b) => a + b, 0);
    expect(Math.abs(added - Number(parseByteSize(total)))).toBeLessThanOrEqual(0.06 * Number(parseByteSize(total)));
    const [, enough] = /^give a budget of (\d+MiB) or more/.exec(data.hint ?? '') ?? [];
    const { expectedBytes } = knobsOf(Number(parseByteSize(enough)), large);
    // What is left goes to the indexes.
    expect(expectedBytes).toBeGreaterThanOrEqual(0.95 * Number(parseByteSize(total)));
    expect(expectedBytes).toBeLessThanOrEqual(Number(parseByteSize(enough)));
  });

  test.each([1, 2, 4, 8, 16, 64])(
    'of %d workers that do not fit are refused with a budget in which they do',
    (workers) => {
      for (const mib of [128, 160, 200, 256, 300, 400, 512]) {
        for (const given of [{ workers }, { workers, diffCacheEntries: 100_000 }, { workers, bufferSize: 50 }]) {
          const request = { given, objects: 850_000, indexBytes: 20 * MIB };
          let enough = mib * MIB;
          try {
            knobsOf(enough, request);
          } catch (error) {
            const [, hinted] =
              /^give a budget of (\d+)MiB or more/.exec((error as CodefangError).data.hint ?? '') ?? [];
            enough = Number(hinted) * MIB;
          }
          expect(knobsOf(enough, request).expectedBytes).toBeLessThanOrEqual(enough);
        }
      }
    },
  );

  test('that are given do not bind a budget that nobody named', () => {
    const given = { workers: 40, blobCacheBytes: 300 * MIB };
    expect(knobsOf(512 * MIB, { isExplicit: false, given })).toMatchObject(given);
  });

  test('say how they came about, to the sum', () => {
    const { derivation, expectedBytes } = knobsOf(256 * MIB, { cores: 1 });
    expect(derivation[0]).toMatch(/^budget 256 MiB; less 5 % slack and \d+ MiB for Node, \d+ MiB to share$/);
    expect(derivation.join('\n')).toContain('1 worker: ');
    const [, sum] = / = ([\d.]+ \w+)$/.exec(derivation.at(-1) ?? '') ?? [];
    expect(Math.abs(Number(parseByteSize(sum)) - expectedBytes)).toBeLessThanOrEqual(MIB);
  });
});

describe('whatever is asked for', () => {
  test('what is accepted of a budget that was named fits in it', () => {
    fc.assert(
      fc.property(requests, (of) => {
        const knobs = accepted({ ...of, isExplicit: true });
        if (knobs !== undefined) expect(knobs.expectedBytes).toBeLessThanOrEqual(of.budgetBytes);
      }),
      { numRuns: 1000 },
    );
  });

  test('knobs are whole numbers from 1, a chunk without an end apart', () => {
    fc.assert(
      fc.property(requests, (of) => {
        const knobs = accepted(of);
        if (knobs === undefined) return;
        const { workers, bufferSize, commitBatchSize, blobCacheBytes, diffCacheEntries, blobArenaBytes } = knobs;
        for (const knob of [workers, bufferSize, commitBatchSize, blobCacheBytes, diffCacheEntries, blobArenaBytes]) {
          expect(Number.isSafeInteger(knob) && knob >= 1).toBe(true);
        }
        if (of.given.workers === undefined) expect(workers).toBeLessThanOrEqual(of.cores);
        if (of.given.chunkCommits === undefined) {
          expect(knobs.chunkCommits).toBeGreaterThanOrEqual(2000);
          expect(knobs.chunkCommits).toBeLessThanOrEqual(5000);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a larger budget never gives fewer workers, diffs or batches, nor a smaller cache', () => {
    fc.assert(
      fc.property(
        budgets,
        fc.nat(2 * GIB),
        fc.integer({ min: 1, max: 256 }),
        fc.nat(3_000_000),
        (budget, more, cores, objects) => {
          const rest = { cores, objects, isExplicit: false };
          const [less, larger] = [budget, budget + more].map((bytes) => accepted(request(bytes, rest)));
          if (less === undefined || larger === undefined) return;
          for (const knob of ['workers', 'diffCacheEntries', 'bufferSize', 'chunkCommits'] as const) {
            expect([knob, larger[knob] >= less[knob]]).toEqual([knob, true]);
          }
          // Workers come whole: where one more starts, its thread may take a part of what the cache would have had.
          if (larger.workers === less.workers)
            expect(larger.blobCacheBytes).toBeGreaterThanOrEqual(less.blobCacheBytes);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('kernels can be made of derived knobs, of any budget', () => {
    fc.assert(
      fc.property(requests, (of) => {
        const knobs = accepted({ ...of, given: {} });
        if (knobs === undefined) return;
        const plan = planRegions(kernelSizesOf(knobs), Math.min(of.indexBytes, 64 * MIB));
        expect(plan.totalBytes).toBeLessThanOrEqual(ADDRESS_SPACE);
      }),
      { numRuns: 1000 },
    );
  });

  test('kernels of given knobs take no more than their share of the cache', () => {
    fc.assert(
      fc.property(requests, (of) => {
        const knobs = accepted(of);
        if (
          knobs === undefined ||
          knobs.blobArenaBytes < 2.5 * MIB ||
          knobs.blobCacheBytes / knobs.workers < MIB ||
          knobs.blobCacheBytes / knobs.workers > GIB
        )
          return;
        const { baseCacheBytes, lineCacheBytes } = kernelSizesOf(knobs);
        expect(knobs.workers * (baseCacheBytes + lineCacheBytes)).toBeLessThanOrEqual(knobs.blobCacheBytes);
        expect(baseCacheBytes + lineCacheBytes).toBeGreaterThan(knobs.blobCacheBytes / knobs.workers - 256);
      }),
      { numRuns: 500 },
    );
  });
});

test('a blob arena in which no two files could be compared is refused by its name, and with what would do', () => {
  const knobs = knobsOf(GIB, { given: { blobArenaBytes: 2 * MIB } });
  const error = thrownError(() => kernelSizesOf(knobs));
  expect(error).toMatchObject({ code: 'user-bad-option', data: { hint: 'give at least 2.5MiB' } });
  expect(error.message).toContain('--blob-arena-size');
  expect(kernelSizesOf({ ...knobs, blobArenaBytes: 2.5 * MIB }).arenaBytes).toBe(2.5 * MIB);
});

test('a budget that is small has less for windows and arena, one that is large no more than four mebibytes', () => {
  const sizes = [128, 192, 256, 4096].map((mib) => kernelSizesOf(knobsOf(mib * MIB)));
  expect(sizes.map(({ windowCacheBytes, arenaBytes }) => [windowCacheBytes / MIB, arenaBytes / MIB])).toEqual([
    [2, 2.5],
    [3, 3],
    [4, 4],
    [4, 4],
  ]);
});

describe('a blob cache', () => {
  test('too small for its workers is refused by its name, and with what would do', () => {
    const knobs = knobsOf(GIB, { given: { workers: 4, blobCacheBytes: 4 * MIB - 1 } });
    const error = thrownError(() => kernelSizesOf(knobs));
    expect(error).toMatchObject({ code: 'user-bad-option', data: { hint: 'give at least 4MiB' } });
    expect(error.message).toContain('--blob-cache-size');
    expect(kernelSizesOf({ ...knobs, blobCacheBytes: 4 * MIB }).baseCacheBytes).toBeGreaterThan(600_000);
  });

  test('too large for the memory of a worker is refused by its name, and with what would do', () => {
    const knobs = knobsOf(64 * GIB, { given: { workers: 2, blobCacheBytes: 10 * GIB } });
    const error = thrownError(() => kernelSizesOf(knobs));
    expect(error).toMatchObject({ code: 'user-bad-option', data: { hint: 'give at most 2GiB, or more workers' } });
    expect(error.message).toContain('--blob-cache-size');
    expect(planRegions(kernelSizesOf({ ...knobs, blobCacheBytes: 2 * GIB }), 0).totalBytes).toBeLessThan(ADDRESS_SPACE);
  });
});

describe('a budget that nobody names', () => {
  test('is most of the limit, of what is free, and of what the cores can use', () => {
    expect(automaticBudget(1000 * MIB, 100 * GIB, 64)).toBe(600 * MIB);
    expect(automaticBudget(100 * GIB, 1000 * MIB, 64)).toBe(800 * MIB);
    expect(automaticBudget(100 * GIB, 100 * GIB, 2)).toBe(512 * MIB);
  });

  test('is never below the minimum, and always one that knobs can be derived from', () => {
    expect(automaticBudget(MIB, 0, 1)).toBe(MINIMUM_BUDGET_BYTES);
    fc.assert(
      fc.property(fc.nat(64 * 1024), fc.nat(64 * 1024), fc.integer({ min: 1, max: 128 }), (limit, available, cores) => {
        const budget = automaticBudget(limit * MIB, available * MIB, cores);
        expect(knobsOf(budget, { cores, isExplicit: false }).budgetBytes).toBe(budget);
      }),
    );
  });
});
