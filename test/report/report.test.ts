import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/engine/run-result.js';
import { render } from '../../src/report/formats.js';
import { reportOf } from '../../src/report/report.js';
import type { Report } from '../../src/report/report.js';
import { someKnobs } from '../budget/some-knobs.js';

const missing = Array.from({ length: 25 }, (_, at) => ({
  oid: at.toString(16).padStart(40, '0'),
  commit: 'c'.repeat(40),
  path: `dir/file "${at}": x`,
}));

const run: RunResult = {
  source: {
    repository: 'null',
    head: { oid: '1234567890123456789012345678901234567890', ref: 'refs/heads/main' },
    commits: {
      order: 'first-parent',
      count: 3,
      mainLine: 3,
      firstTime: 1577890800,
      lastTime: 1583485200,
      earlier: null,
    },
    releases: [
      { tag: 'v1.0', time: 1580515200 },
      { tag: '2.0', time: 1e18 },
    ],
    options: { granularity: 30, sampling: 30, tick_size_hours: 24, renames: true, rename_threshold: 50 },
    selection: {
      files: { counted: 3, leftOut: 1 },
      changesLeftOut: 4,
      leftOut: [{ by: 'default', pattern: 'vendor/', files: 1, changes: 4 }],
      defaultExcludes: 1,
      attributesFiles: 0,
      ignoredCommits: { listed: 0, applied: 0, notFound: { count: 0, named: [] }, invalidLines: [] },
    },
    completeness: {
      complete: true,
      commitsLeft: 0,
      shallow: false,
      missingBlobs: { count: 25, named: missing },
      tooLargeFiles: { count: 0, named: [] },
      binaryChanges: 2,
      submoduleChanges: 0,
      coarseDiffs: 0,
      renames: { exact: 1, similar: 2, pairsCompared: 9, pairsSkipped: 0, filesUncompared: 0 },
    },
  },
  results: {
    burndown: {
      aggregate: { total_current_lines: 13, overall_survival_rate: 13 / 19 },
      sample_dates: ['2020-01-30', '2020-02-29T12:00:00Z'],
      matrix: [
        [10, 0, 0],
        [7, 5, 0],
        [5, 4, 4],
      ],
      global_survival: [{ sample_index: 0, total_lines: 10, survival_rate: 1, band_breakdown: [10, 0, 0] }],
    },
  },
  run: {
    objectReader: 'pack',
    counters: { 'kernel.hits': 7 },
    knobs: someKnobs,
    checkpoint: { directory: undefined, reused: 0, analysed: 1, saved: false },
  },
};

/** The formats that hold the whole report. */
const dataFormats = ['yaml', 'json'] as const;

function parse(format: string, text: string): unknown {
  return format === 'yaml' ? load(text) : JSON.parse(text);
}

describe('a report', () => {
  it.each(dataFormats)('says the same in %s as in the model', async (format) => {
    const report = reportOf(run);
    expect(parse(format, await render(report, format))).toEqual(report);
  });

  it.each(dataFormats)('has each row of the matrix on a line of its own in %s', async (format) => {
    const text = await render(reportOf(run), format);
    const lines = text.split('\n').map((line) => line.trim().replace(/^- /, '').replace(/,$/, ''));
    for (const row of ['[10, 0, 0]', '[7, 5, 0]', '[5, 4, 4]']) expect(lines).toContain(row);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
  });

  it('tells what was read, with times as dates, and nothing of the run itself', () => {
    const report = reportOf(run);
    expect(Object.keys(report)).toEqual(['codefang', 'source', 'analysis']);
    expect(report.source['commits']).toEqual({
      order: 'first-parent',
      count: 3,
      main_line: 3,
      from: '2020-01-01T15:00:00Z',
      to: '2020-03-06T09:00:00Z',
      earlier: null,
    });
    expect(JSON.stringify(report)).not.toMatch(/pack"|counters|kernel/);
  });

  it('says which rules left out what', () => {
    expect(reportOf(run).source['selection']).toMatchObject({
      files: { counted: 3, left_out: 1 },
      changes_left_out: 4,
      left_out: [{ by: 'default', pattern: 'vendor/', files: 1, changes: 4 }],
      default_excludes_version: 1,
      ignored_commits: { listed: 0, applied: 0, not_found: { count: 0, named: [] }, invalid_lines: [] },
    });
  });

  it('counts all missing blobs and names the first twenty', () => {
    const { completeness } = reportOf(run).source as {
      completeness: { missing_blobs: { count: number; named: unknown[] } };
    };
    expect(completeness.missing_blobs.count).toBe(25);
    expect(completeness.missing_blobs.named).toEqual(missing.slice(0, 20));
  });

  it('stays valid for times no calendar has', () => {
    const wild = { ...run, source: { ...run.source, commits: { ...run.source.commits, firstTime: 1e18 } } };
    expect(reportOf(wild).source['commits']).toMatchObject({ from: null });
    const late = { ...run, source: { ...run.source, commits: { ...run.source.commits, lastTime: 253_402_300_800 } } };
    expect(reportOf(late).source['commits']).toMatchObject({ to: null });
  });

  it.each(dataFormats)('keeps any value through %s', async (format) => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('2020-01-01', '1', '[1, 2]', 'true', '~', '- x', 'a: b', '#', '', ' ', "it's", '1:30', '0x10'),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ minLength: 1, maxLength: 6 }).filter((key) => key !== '__proto__'),
          tie('tree'),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const report: Report = { ...reportOf(run), analysis: { value } };
        expect(parse(format, await render(report, format))).toEqual(report);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
