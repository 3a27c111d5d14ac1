import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPage, render } from '../../src/report/formats.js';
import type { Report } from '../../src/report/report.js';
import { renderText } from '../../src/report/text.js';
import { cut, oneLine, widthOf } from '../../src/report/text/display-width.js';
import { bar, profile } from '../../src/report/text/bars.js';
import { percent } from '../../src/report/text/numbers.js';
import { person, sampleBurndown, sampleReport, sampleSource } from './sample-report.js';

const noneUnparsed = {
  whole: 9,
  withErrors: 1,
  unknownLanguage: 2,
  tooLarge: 0,
  tooComplex: 0,
  otherLanguage: 0,
  withoutImports: 0,
};

const text = (report: Report, columns = 80): string => renderText(report, { columns, colour: false });
/** The lines from a heading to the end of its section. */
const section = (report: Report, heading: string): string[] => {
  const lines = text(report).split('\n');
  const from = lines.indexOf(heading);
  return from < 0 ? [] : lines.slice(from, lines.indexOf('', from));
};

describe('a report as text', () => {
  it('is, in whole, this page', async () => {
    expect(await render(sampleReport(), 'text')).toBe(`example  main 1234567890
  commits   3 of the main line, 2020-01-01 to 2020-03-06
  files     1 counted, 1 left out (1 by the default list)
  complete  yes, nothing is missing and no limit was met

  lines alive         13  in 1 file
  ever written        19  68.4 % of them alive
  survival rate   68.4 %  of a peak of 19
  half-life      not yet  73.3 % live longer than 60 days

Lines alive by band of birth
  band        peak  alive  survival
  2020-01-01    10      5    50.0 %  ███████████████████████████████████████████
  2020-01-31     5      4    80.0 %  ██████████████████████████████████▍
  2020-03-01     4      4   100.0 %  ██████████████████████████████████▍

Lines alive over time
  13 ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆████████████████████████
     ██████████████████████████████████████████████████████████████████████████
     ██████████████████████████████████████████████████████████████████████████
   0 ██████████████████████████████████████████████████████████████████████████
     2020-01-30                                                      2020-03-06

Lines that live longer than
  age               reached by  survival
  1 month  30 days          15   100.0 %  ██████████████████████████████████████

Lines alive by directory
  directory       lines  over time          share
  src                 9  ▆▆▆▆▆▆█████▇▇▇▇▇  69.2 %  █████████████████████████████
  (no directory)      4  ▄▄▄▄▄▄▄▄▄▄▄█████  30.8 %  ████████████▉

Whose lines are alive
  name   written  alive  survival   share
  Alice       14      9    64.3 %  69.2 %  █████████████████████████████████████
  Bob          5      4    80.0 %  30.8 %  ████████████████▌

Who removes whose lines
  lines  of     removed by
      3  Alice  Bob
      1  Bob    Alice
  33.3 % of all lines removed were their remover's own

The largest files
  lines  path   main owner    owns
     13  a.txt  Alice       69.2 %
`);
  });

  it('has no more than an empty line between sections, and none at its ends', () => {
    expect(text(sampleReport())).not.toMatch(/^\n|\n\n\n|\n\n$| \n/);
  });

  it('says by year what was written where a history has years, the oldest of very many as one', () => {
    const birthYears = Array.from({ length: 30 }, (_, at) => ({
      year: 1990 + at,
      lines_written: 100,
      current_lines: 50 + at,
      survival_rate: 0.5 + at / 100,
    }));
    const lines = section(sampleReport({}, { birth_years: birthYears }), 'Lines alive by year of birth');
    expect(lines).toHaveLength(2 + 24);
    expect(lines[2]).toMatch(/^ {2}earlier +700 +371 +53\.0 % {2}█/);
    expect(lines[3]).toMatch(/^ {2}1997 +100 +57 +57\.0 % {2}█/);
    expect(lines.at(-1)).toMatch(/^ {2}2019 +100 +79 +79\.0 % {2}█/);
  });

  it('gathers the bands of a young history to months when they are many', () => {
    const day = (at: number): string => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const bands = Array.from({ length: 60 }, (_, at) => day(at));
    const lines = section(
      sampleReport({}, { band_dates: bands, matrix: [bands.map(() => 4), bands.map(() => 3)] }),
      'Lines alive by month of birth',
    );
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(/^ {2}2020-01 +124 +93 +75\.0 %/),
      expect.stringMatching(/^ {2}2020-02 +116 +87 +75\.0 %/),
    ]);
  });

  it('says of a history without lines that it has none', () => {
    const nothing = sampleReport(
      {},
      {
        aggregate: {
          ...sampleBurndown.aggregate,
          total_current_lines: 0,
          total_peak_lines: 0,
          overall_survival_rate: 0,
          total_lines_written: 0,
          tracked_developers: 0,
        },
        sample_dates: [],
        band_dates: [],
        matrix: [],
        global_survival: [],
        line_survival: { half_life_days: null, age_days: [], lines_at_risk: [], survival: [] },
        birth_years: [],
        file_survival: [],
        developer_survival: [],
        interactions: [],
      },
    );
    expect(text(nothing)).toMatch(/\n\nNo line of text was ever written\.\n$/);
  });

  it('shows a history whose lines are all gone', () => {
    const gone = sampleReport(
      {},
      {
        aggregate: { ...sampleBurndown.aggregate, total_current_lines: 0, overall_survival_rate: 0 },
        matrix: [...sampleBurndown.matrix.slice(0, 2), [0, 0, 0]],
        developer_survival: [person(0, 'Alice', 0, 14)],
        file_survival: [],
      },
    );
    expect(section(gone, 'Lines alive by band of birth')[2]).toBe('  2020-01-01    10      0     0.0 %');
    expect(section(gone, 'Whose lines are alive')[2]).toBe('  Alice       14      0     0.0 %  0.0 %');
    expect(text(gone)).not.toMatch(/NaN|Infinity/);
  });

  it('has no rows for bands of which no sample saw a line', () => {
    const unseen = text(sampleReport({}, { band_dates: ['2020-01-01'], matrix: [[0]] }));
    expect(unseen).not.toContain('of birth');
    expect(unseen).toContain('lines alive');
  });

  it('has a row for the people after the tenth and one for those left out', () => {
    const many = Array.from({ length: 12 }, (_, id) => person(id, `P${String(id)}`, 100 - id, 200));
    const report = sampleReport(
      {},
      {
        developer_survival: many,
        aggregate: { ...sampleBurndown.aggregate, total_current_lines: 1234, total_lines_written: 2500 },
      },
    );
    expect(
      section(report, 'Whose lines are alive')
        .slice(2)
        .map((line) => line.replace(/ *[█▏▎▍▌▋▊▉]+$/, '')),
    ).toEqual([
      ...many
        .slice(0, 10)
        .map((_, id) => expect.stringMatching(new RegExp(`^ {2}P${String(id)} +200 +${String(100 - id)} `)) as string),
      '  2 others      400    179    44.8 %  14.5 %',
      '  left out      100    100   100.0 %   8.1 %',
    ]);
  });

  it('tells people of one name apart by their mails, and marks bots', () => {
    const people = [person(0, 'Ada', 3, 3), person(1, 'Ada', 2, 2), { ...person(2, 'Robot', 1, 1), is_bot: true }];
    people[1] = { ...people[1], name: 'Ada <other@example.org>' };
    const rows = section(sampleReport({}, { developer_survival: people }), 'Whose lines are alive');
    expect(rows[2]).toContain('Ada <ada@example.org>');
    expect(rows[3]).toContain('Ada <other@example.org>');
    expect(rows[4]).toMatch(/^ {2}Robot \(bot\) /);
  });

  it('names analyzers it does not know, and where their results are', () => {
    const report = { ...sampleReport(), analysis: { 'cou\u001b[2Jples': { a: 1 } } };
    expect(text(report)).toMatch(/\n\ncou ples\n {2}see --format json\n$/);
  });
});

describe('what makes numbers say less', () => {
  const { completeness, commits, selection } = sampleSource;
  const having = (change: Partial<typeof completeness>): string =>
    text(sampleReport({ completeness: { ...completeness, ...change } }));

  it('stands in a line of its own: a run that was stopped', () => {
    const page = having({ complete: false, commitsLeft: 1200 });
    expect(page).toMatch(/^ {2}complete {2}no, the run was stopped$/m);
    expect(page).toMatch(/^ {2}! PARTIAL: stopped after 3 commits, 1,200 commits are left;/m);
  });

  it.each([
    [{ shallow: true }, /^ {2}! SHALLOW: /m],
    [{ missingBlobs: { count: 1, named: [] } }, /^ {2}! MISSING: 1 blob; /m],
    [{ tooLargeFiles: { count: 2, named: [] } }, /^ {2}! TOO LARGE: 2 files /m],
    [{ coarseDiffs: 3 }, /^ {2}! COARSE: 3 changes /m],
    [
      { parsed: { ...noneUnparsed, tooLarge: 1, tooComplex: 2 } },
      /^ {2}! NOT PARSED: 3 versions of files \(1 too large, 2 too complex\)/m,
    ],
    [{ parsed: { ...noneUnparsed, withoutImports: 4 } }, /^ {2}! NO IMPORTS: 4 versions of files too large for them/m],
    [{ renames: { ...completeness.renames, pairsSkipped: 4 } }, /^ {2}! RENAMES: 4 pairs /m],
    [{ renames: { ...completeness.renames, filesUncompared: 1 } }, /^ {2}! RENAMES: 1 file /m],
  ])('stands in a line of its own: %o', (change, line) => {
    expect(having(change)).toMatch(line);
    expect(having(change)).not.toContain('nothing is missing');
    expect(having({})).not.toMatch(line);
  });

  it('stands in a line of its own: listed commits that are not there', () => {
    const ignoredCommits = { ...selection.ignoredCommits, notFound: { count: 2, named: [] }, invalidLines: [7] };
    const page = text(sampleReport({ selection: { ...selection, ignoredCommits } }));
    expect(page).toMatch(/^ {2}! IGNORED COMMITS: 2 of the list /m);
    expect(page).toMatch(/^ {2}! IGNORED COMMITS: 1 line /m);
  });

  it('is told of commits that were left out, and times no calendar has', () => {
    const earlier = { count: 5, oid: 'ab'.repeat(20) };
    expect(text(sampleReport({ commits: { ...commits, earlier } }))).toMatch(
      /^ {2}before {4}5 commits up to ababababab, /m,
    );
    expect(text(sampleReport({ commits: { ...commits, lastTime: 1e18 } }))).toMatch(
      /^ {2}commits {3}3 of the main line$/m,
    );
  });
});

describe('a page', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.string({
      unit: fc.constantFrom('山', 'é', 'e\u0301', '👨‍👩‍👧', '🇨🇭', '\u202e', '\u001b[31m', '\n', '\t', 'a', ' '),
      maxLength: 90,
    }),
  );

  it('is never wider than its columns, and has no control characters, whatever names are', () => {
    fc.assert(
      fc.property(
        names,
        names,
        fc.integer({ min: 60, max: 120 }),
        fc.integer({ min: 0, max: 2e9 }),
        (name, path, columns, lines) => {
          const report = sampleReport(
            {
              repository: name,
              head: { oid: 'f'.repeat(64), ref: `refs/heads/${path}` },
              completeness: {
                ...sampleSource.completeness,
                coarseDiffs: lines,
                missingBlobs: { count: lines, named: [] },
              },
            },
            {
              developer_survival: [
                { ...person(0, 'x', lines, lines), name },
                { ...person(1, 'y', lines, lines), name: path },
              ],
              file_survival: [{ ...sampleBurndown.file_survival![0], path, current_lines: lines }],
              birth_years: [1, 2, 3].map((year) => ({
                year,
                lines_written: 2 * lines,
                current_lines: lines,
                survival_rate: 0.5,
              })),
            },
          );
          const page = text(report, columns);
          // eslint-disable-next-line no-control-regex
          expect(page).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
          for (const line of page.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  it('has colours only when asked, and is the same text without them', () => {
    const plain = renderText(sampleReport(), plainPage);
    const coloured = renderText(sampleReport(), { columns: 80, colour: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\x1b\[[0-9;]*m/g, '')).toBe(plain);
  });
});

describe('texts of others', () => {
  it('lose what a terminal would obey', () => {
    expect(oneLine('a\u001b[31mred\u001b[0m\n\tb')).toBe('a red b');
    expect(oneLine('\u001b]0;title\u0007x\u001b]8;;http://h\u001b\\y')).toBe('x y');
    expect(oneLine('\u009b2Jx\u007f\u2028y\u001b')).toBe('x y');
    expect(oneLine('abc\u202egnp.exe\u2066\u200f')).toBe('abcgnp.exe');
    expect(oneLine('\ud800x')).toBe('\ufffdx');
  });

  it('take two columns a wide character and none a mark', () => {
    expect([widthOf('山田'), widthOf('e\u0301'), widthOf('👨‍👩‍👧'), widthOf('🇨🇭'), widthOf('ｱ'), widthOf('ａ')]).toEqual([
      4, 1, 2, 2, 1, 2,
    ]);
  });

  it('take no more letters than their columns allow, however characters are joined', () => {
    const chained = fc.array(
      fc.tuple(
        fc.constantFrom('👨\u200d', 'क्', 'ᄀ', 'a\u0301', '😀\u{1F3FB}', '👩'),
        fc.integer({ min: 1, max: 200 }),
      ),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(chained, (parts) => {
        const line = cut(oneLine(parts.map(([part, times]) => part.repeat(times)).join('')), 10);
        expect(line.length).toBeLessThanOrEqual(10 * 40);
      }),
    );
    for (const text of ['👩🏽‍❤️‍💋‍👨🏿 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿, the whole family 👨‍👩‍👧‍👦 of them', 'क्षत्रिय'.repeat(10)])
      expect(oneLine(text)).toBe(text);
  });

  it('are cut between characters, at either end', () => {
    expect([cut('山田太郎', 8), cut('山田太郎', 7), cut('山田太郎', 6), cut('山田太郎', 6, 'end')]).toEqual([
      '山田太郎',
      '山田太…',
      '山田…',
      '…太郎',
    ]);
    expect(cut('src/deep/file.ts', 9, 'end')).toBe('…/file.ts');
  });
});

describe('numbers', () => {
  it('are never rounded to nothing or to all', () => {
    expect([0, 0.0001, 0.0005, 0.5, 0.9995, 0.99999, 1].map(percent)).toEqual([
      '0.0 %',
      '<0.1 %',
      '0.1 %',
      '50.0 %',
      '100.0 %',
      '>99.9 %',
      '100.0 %',
    ]);
  });

  it('are bars in eighths, the least of which is seen', () => {
    expect([bar(1, 3), bar(0.5, 3), bar(0.0001, 3), bar(0, 3), bar(0.125 / 3, 3)]).toEqual(['███', '█▌', '▏', '', '▏']);
  });

  it('are a profile of as many columns as there are, stretched or gathered', () => {
    expect(profile([0, 1, 2], 6, 1)).toEqual(['  ▄▄██']);
    expect(profile([1, 8, 3, 4], 2, 1)).toEqual(['█▄']);
    expect(profile([16, 8, 1], 3, 2)).toEqual(['█  ', '██▁']);
    expect(profile([0, 0], 2, 1)).toEqual(['  ']);
    expect(profile(new Array<number>(1e6).fill(1), 3, 1)).toEqual(['███']);
  });
});
