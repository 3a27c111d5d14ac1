// The report of docs/analyzers/burndown.md's worked example, two people and one file, to be changed where a test needs it.
import type { BurndownResult } from '../../src/analyzers/burndown/result.js';
import { reportedOptions, resolveOptions } from '../../src/engine/options.js';
import type { SourceDescription } from '../../src/engine/run-result.js';
import { reportOf, type Report } from '../../src/report/report.js';

export const sampleSource: SourceDescription = {
  repository: 'example',
  head: { oid: '1234567890123456789012345678901234567890', ref: 'refs/heads/main' },
  commits: { order: 'first-parent', count: 3, mainLine: 3, firstTime: 1577890800, lastTime: 1583485200, earlier: null },
  releases: [{ tag: 'v1.0.0', time: 1580515200 }],
  options: reportedOptions(resolveOptions({ analyzers: 'burndown', burndownFiles: true, burndownPeople: true })),
  selection: {
    files: { counted: 1, leftOut: 1 },
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
    missingBlobs: { count: 0, named: [] },
    tooLargeFiles: { count: 0, named: [] },
    binaryChanges: 2,
    submoduleChanges: 0,
    coarseDiffs: 0,
    renames: { exact: 1, similar: 2, pairsCompared: 9, pairsSkipped: 0, filesUncompared: 0 },
  },
};

const matrix = [
  [10, 0, 0],
  [7, 5, 0],
  [5, 4, 4],
];
const sparse = { samples: [0, 1, 1, 2, 2, 2], bands: [0, 0, 1, 0, 1, 2], lines: [10, -3, 5, -2, -1, 4] };

export const sampleBurndown: BurndownResult = {
  aggregate: {
    total_current_lines: 13,
    total_peak_lines: 19,
    overall_survival_rate: 13 / 19,
    analysis_period_days: 65,
    num_bands: 3,
    num_samples: 3,
    tracked_files: 1,
    tracked_developers: 2,
    exact_peak_lines: 19,
    total_lines_written: 19,
  },
  granularity: 30,
  sampling: 30,
  tick_size_seconds: 86400,
  start_time_seconds: 1577836800,
  last_tick: 65,
  sample_dates: ['2020-01-30', '2020-02-29', '2020-03-06'],
  band_dates: ['2020-01-01', '2020-01-31', '2020-03-01'],
  matrix,
  global_survival: [10, 12, 13].map((total, sample) => ({
    sample_index: sample,
    total_lines: total,
    survival_rate: total / 19,
    band_breakdown: matrix[sample],
  })),
  line_survival: {
    half_life_days: null,
    age_days: [0, 30, 60],
    lines_at_risk: [19, 15, 7],
    survival: [1, 1, 0.7333],
  },
  directories: [
    { name: 'src', current_lines: 9, matrix: { samples: [0, 1, 2], lines: [8, 2, -1] } },
    { name: '.', current_lines: 4, matrix: { samples: [0, 2], lines: [2, 2] } },
  ],
  languages: [{ name: 'JavaScript', current_lines: 13, matrix: { samples: [0, 1, 2], lines: [10, 2, 1] } }],
  birth_years: [{ year: 2020, lines_written: 19, current_lines: 13, survival_rate: 13 / 19 }],
  file_survival: [
    {
      path: 'a.txt',
      current_lines: 13,
      ownership: { '0': 9, '1': 4 },
      top_owner_id: 0,
      top_owner_name: 'Alice <alice@example.org>',
      top_owner_percentage: 900 / 13,
      matrix: sparse,
    },
  ],
  developer_survival: [person(0, 'Alice', 9, 14), person(1, 'Bob', 4, 5)],
  interactions: [removal(0, 0, 2), removal(0, 1, 3), removal(1, 0, 1)],
  interaction_matrix: { rows: [0, 0, 0, 1, 1], columns: [0, 2, 3, 0, 2], lines: [14, -2, -3, 5, -1] },
};

/** A person's lines; the matrix is not looked at. */
export function person(
  id: number,
  name: string,
  current: number,
  written: number,
): NonNullable<BurndownResult['developer_survival']>[number] {
  return {
    id,
    name: `${name} <${name.toLowerCase()}@example.org>`,
    is_bot: false,
    current_lines: current,
    peak_lines: written,
    survival_rate: written === 0 ? 0 : current / written,
    lines_written: written,
    matrix: sparse,
  };
}

function removal(author: number, modifier: number, lines: number): NonNullable<BurndownResult['interactions']>[number] {
  const name = (id: number): string => (id === 0 ? 'Alice <alice@example.org>' : 'Bob <bob@example.org>');
  return {
    author_id: author,
    author_name: name(author),
    modifier_id: modifier,
    modifier_name: name(modifier),
    lines_modified: lines,
    is_self_modify: author === modifier,
  };
}

/** The report with parts of what was read, and of the result, replaced. */
export function sampleReport(source: Partial<SourceDescription> = {}, burndown: Partial<BurndownResult> = {}): Report {
  return reportOf({
    source: { ...sampleSource, ...source },
    results: { burndown: { ...sampleBurndown, ...burndown } },
  });
}
