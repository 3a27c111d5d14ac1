import { describe, expect, it } from 'vitest';
import type { BurndownResult } from '../../../src/analyzers/burndown/result.js';
import { keyFiguresOf } from '../../../src/report/key-figures.js';
import { historySummary } from '../../../src/report/markdown/history-summary.js';
import type { Report } from '../../../src/report/report.js';
import { person, sampleBurndown, sampleReport, sampleSource } from '../sample-report.js';
import { chartIn, numberOf, tablesIn } from './markdown-tables.js';

const body = (report: Report, id: string, previous?: Report): string | undefined =>
  historySummary(report, {}, previous && keyFiguresOf(previous)).find((section) => section.id === id)?.body;

/** Six years by months of 30 days; a hundred lines a band, of which a tenth goes with every sample. */
const bands = 72;
const matrix = Array.from({ length: bands }, (_, row) =>
  Array.from({ length: bands }, (_, band) => (band > row ? 0 : Math.round(1000 * 0.9 ** (row - band)))),
);
const date = (tick: number): string => new Date(Date.UTC(2015, 5, 1) + tick * 86_400_000).toISOString().slice(0, 10);
const long: Partial<BurndownResult> = {
  aggregate: { ...sampleBurndown.aggregate, analysis_period_days: 2160 },
  matrix,
  sample_dates: matrix.map((_, row) => date(row * 30 + 29)),
  band_dates: matrix.map((_, band) => date(band * 30)),
  birth_years: Array.from({ length: 7 }, (_, at) => ({
    year: 2015 + at,
    lines_written: 1000,
    current_lines: 100 * (at + 1),
    survival_rate: (at + 1) / 10,
  })),
  line_survival: {
    half_life_days: 420,
    age_days: Array.from({ length: 70 }, (_, at) => at * 30),
    lines_at_risk: Array.from({ length: 70 }, (_, at) => 7000 - at * 100),
    survival: Array.from({ length: 70 }, (_, at) => 0.95 ** at),
  },
};

describe('a summary', () => {
  it('begins with a sentence of the most important numbers', () => {
    expect(body(sampleReport({}, long), 'verdict')).toBe(
      '## Burndown\n\n**13 lines in 1 file, 68.4 % of all ever written; half of all lines live longer than 1.1 years.**',
    );
    const endless = { half_life_days: null, age_days: [], lines_at_risk: [], survival: [] };
    expect(body(sampleReport({}, { ...long, line_survival: endless }), 'verdict')).toContain(
      'ever written; more than half of all lines live on.',
    );
  });

  it('does not speak of the half-life of a young history', () => {
    expect(body(sampleReport(), 'verdict')).toBe('## Burndown\n\n**13 lines in 1 file, 68.4 % of all ever written.**');
  });

  it('draws stacked cohorts as sums, the largest first, that are the matrix’s, at no more than 24 places', () => {
    const picture = body(sampleReport({}, long), 'picture')!;
    const { labels, top, series } = chartIn(picture);
    expect(labels.length).toBe(24);
    expect(new Set(labels).size).toBe(24);
    expect(series).toHaveLength(7);
    for (const values of series) expect(values).toHaveLength(24);
    for (let place = 0; place < 24; place++) {
      const column = series.map((values) => values[place]);
      expect(column).toEqual([...column].sort((a, b) => b - a));
    }
    const total = matrix.at(-1).reduce((sum, lines) => sum + lines, 0);
    expect(series[0].at(-1)).toBeCloseTo(total / 1000, 3);
    expect(top).toBeGreaterThanOrEqual(Math.max(...series.flat()));
    expect(labels.filter((label) => label.trim() !== '' && !label.startsWith('\u200b'))).toEqual(
      expect.arrayContaining(['2016', '2018', '2020']),
    );
    expect(picture.length).toBeLessThan(6000);
    const legend = picture.split('\n').at(-1);
    expect(legend.match(/🟫|🟥|🟧|🟨|🟩|🟦|🟪/gu)).toHaveLength(7);
  });

  it('has the years, the curve, the people and the files of the report in its tables', () => {
    const report = sampleReport({}, long);
    const [years] = tablesIn(body(report, 'births')!);
    expect(years.map((row) => [row['Year'], row['Written'], row['Alive'], row['Survival']].map(numberOf))).toEqual(
      long.birth_years!.map((year) => [year.year, year.lines_written, year.current_lines, year.survival_rate * 100]),
    );
    const [ages] = tablesIn(body(report, 'survival')!);
    expect(ages.map((row) => [row['Age'], numberOf(row['Reached by'])])).toEqual([
      ['1 month', 6900],
      ['3 months', 6700],
      ['6 months', 6400],
      ['1 year', 5800],
      ['2 years', 4600],
      ['5 years', 900],
    ]);
    const [people] = tablesIn(body(report, 'people')!);
    expect(people.map((row) => [row['Author'], numberOf(row['Written']), numberOf(row['Alive'])])).toEqual([
      ['Alice', 14, 9],
      ['Bob', 5, 4],
    ]);
    const [files] = tablesIn(body(report, 'files')!);
    expect(files).toEqual([{ File: '<code>a.txt</code>', Lines: '13', 'Main owner': 'Alice', Owns: '69.2\u00a0%' }]);
  });

  it('tells no mail address, and namesakes by number', () => {
    const people = [person(0, 'Ada', 5, 9), { ...person(1, 'Ada', 4, 9), name: 'Ada <other@example.org>' }];
    const more = [{ ...person(2, 'x', 3, 9), name: '<robot@example.org>', is_bot: true }];
    const report = sampleReport({}, { developer_survival: [...people, ...more] });
    const [rows] = tablesIn(body(report, 'people')!);
    expect(rows.map(({ Author }) => Author)).toEqual(['Ada', 'Ada (2)', 'robot (bot)']);
    expect(JSON.stringify(historySummary(report))).not.toContain('example.org');
  });

  describe('compared with an earlier report', () => {
    const aggregate = {
      ...sampleBurndown.aggregate,
      total_current_lines: 10,
      total_lines_written: 11,
      tracked_files: 2,
    };
    const oid = 'fedcba9876'.repeat(4);
    const commits = { ...sampleSource.commits, count: 1, lastTime: 1580515200 };
    const earlier = { head: { oid, ref: null }, commits };

    it('names both commits and has the difference of each figure', () => {
      const text = body(sampleReport(), 'trend', sampleReport(earlier, { aggregate }))!;
      expect(text).toContain(
        '### Since the last report\n\nFrom <code>fedcba9876</code> of 2020-02-01 to <code>1234567890</code> of 2020-03-06.\n',
      );
      const [rows] = tablesIn(text);
      expect(
        rows.slice(0, 3).map((row) => [row['name'], ...[row['Then'], row['Now'], row['Change']].map(numberOf)]),
      ).toEqual([
        ['Lines alive', 10, 13, 3],
        ['Ever written', 11, 19, 8],
        ['Files', 2, 1, -1],
      ]);
      expect(rows.at(-1)).toMatchObject({ name: 'Commits', Change: '**+2**' });
    });

    it('of the same commit says that there was none since', () => {
      expect(body(sampleReport(), 'trend', sampleReport())).toBe(
        '### Since the last report\n\nNo commit since: the last report was of <code>1234567890</code> of 2020-03-06, too.',
      );
    });

    it('of a part of a history, or as one, says nothing', () => {
      const completeness = { ...sampleSource.completeness, complete: false };
      expect(body(sampleReport(), 'trend', sampleReport({ ...earlier, completeness }))).toBeUndefined();
      expect(body(sampleReport({ completeness }), 'trend', sampleReport(earlier))).toBeUndefined();
      const shallow = { ...sampleSource.completeness, shallow: true };
      expect(body(sampleReport({ completeness: shallow }), 'trend', sampleReport(earlier))).toBeUndefined();
    });
  });

  it('leaves out what is not known or too little to draw', () => {
    const { file_survival: _files, developer_survival: _people, interactions: _pairs, ...bare } = sampleBurndown;
    const report = sampleReport();
    const without: Report = { ...report, analysis: { burndown: bare } };
    expect(historySummary(without).map(({ id }) => id)).toEqual([
      'verdict',
      'figures',
      'births',
      'survival',
      'measured',
    ]);
  });

  it('of a run without burndown says what was read', () => {
    const sections = historySummary({ ...sampleReport(), analysis: {} });
    expect(sections.map(({ id }) => id)).toEqual(['verdict', 'measured']);
    expect(sections[0].body).toContain('**3 commits of the main line, 1 file at its end.**');
  });

  it('stands for an empty history', () => {
    const aggregate = Object.fromEntries(Object.keys(sampleBurndown.aggregate).map((key) => [key, 0]));
    const empty = {
      ...sampleBurndown,
      aggregate: aggregate as unknown as BurndownResult['aggregate'],
      matrix: [],
      sample_dates: [],
      band_dates: [],
      global_survival: [],
      birth_years: [],
      line_survival: { half_life_days: null, age_days: [], lines_at_risk: [], survival: [] },
      file_survival: [],
      developer_survival: [],
    };
    expect(historySummary(sampleReport({}, empty)).map(({ id }) => id)).toEqual(['verdict', 'measured']);
  });
});
