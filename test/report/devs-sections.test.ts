// What a page and a summary say of developers, languages and bus factors.
import { describe, expect, test } from 'vitest';
import type { Developer } from '../../src/analyzers/devs/developers.js';
import type { DevsResult } from '../../src/analyzers/devs/result.js';
import { busFactorSection } from '../../src/report/markdown/bus-factor-section.js';
import { busFactors, developers, languages } from '../../src/report/text/devs.js';
import { sheetFor } from '../../src/report/text/ink.js';
import { widthOf } from '../../src/report/text/display-width.js';

const sheet = sheetFor({ columns: 80, colour: false });
const developer = (id: number, name: string, commits: number, isBot = false): Developer => ({
  id,
  name,
  is_bot: isBot,
  commits,
  lines_added: 10 * commits,
  lines_removed: commits,
  lines_changed: 2 * commits,
  net_lines: 9 * commits,
  contribution: 13 * commits,
  contribution_percentage: 0,
  languages: {},
  first_tick: 0,
  last_tick: 9,
  active_ticks: 3,
});
const factor = {
  bus_factor: 2,
  total_contributors: 14,
  primary_dev_id: 3,
  primary_dev_name: 'Ada <ada@example.org>',
  primary_percentage: 37.5,
  secondary_dev_id: 0,
  secondary_dev_name: 'Bob',
  secondary_percentage: 20,
  risk_level: 'LOW',
} as const;
const group = { total_lines: 100, lines_removed: 20, lines_changed: 30, total_contribution: 150 };
const result: DevsResult = {
  aggregate: {
    total_commits: 91,
    merge_commits: 0,
    side_commits: 0,
    empty_commits: 0,
    total_lines_added: 910,
    total_lines_removed: 91,
    total_lines_changed: 182,
    analysis_period_ticks: 400,
    total_languages: 2,
    total_directories: 2,
    total_developers: 12,
    total_bots: 1,
    active_developers: 4,
    project_bus_factor: 2,
    project_commit_bus_factor: 5,
  },
  tick_size_seconds: 86_400,
  start_time_seconds: 0,
  developers: [
    developer(0, 'Bob', 5),
    developer(3, 'Ada <ada@example.org>', 20),
    developer(4, 'dependabot[bot]', 7, true),
    ...Array.from({ length: 10 }, (_, i) => developer(10 + i, `Person ${i} <p${i}@example.org>`, 4)),
  ],
  languages: [
    { name: 'TypeScript', ...group },
    { name: 'C', ...group, total_contribution: 75 },
  ],
  directories: [
    { path: 'src', ...group },
    { path: '.', ...group },
  ],
  project_busfactor: factor,
  busfactor: [{ language: 'TypeScript', ...factor, bus_factor: 1, risk_level: 'CRITICAL', primary_percentage: 95 }],
  directory_busfactor: [
    { directory: '.', ...factor },
    { directory: 'src', ...factor },
  ],
  activity: [],
  churn: [],
};
const { developers: _, project_busfactor: __, busfactor: ___, directory_busfactor: ____, ...nobody } = result;

describe('on a page', () => {
  test('people stand by their commits, those beyond the tenth together', () => {
    const lines = developers(result, sheet);
    expect(lines[0]).toBe('Who commits');
    expect(lines[2]).toMatch(/^ {2}Ada +20 +200 +20 +40 {2}█+$/);
    expect(lines[3]).toMatch(/^ {2}dependabot\[bot\] \(bot\) +7 /);
    expect(lines[12]).toMatch(/^ {2}3 others +12 +120 +12 +24 {2}█+/);
    expect(lines.at(-1)).toBe('  4 of 12 developers with a commit in the last 90 days');
  });

  test('languages stand by their lines', () => {
    expect(languages(result, sheet)[2]).toMatch(/^ {2}TypeScript +100 +20 +30 {2}█+$/);
    expect(languages({ ...result, languages: [] }, sheet)).toEqual([]);
  });

  test('bus factors are those of the project, its largest directories and languages', () => {
    expect(busFactors(result, sheet).slice(2, 6)).toEqual([
      expect.stringMatching(/^ {2}the project +2 +14 {2}Ada +37\.5 % {2}low$/),
      expect.stringMatching(/^ {2}src\/ +2 /),
      expect.stringMatching(/^ {2}the top directory +2 /),
      expect.stringMatching(/^ {2}TypeScript +1 +14 {2}Ada +95\.0 % {2}critical$/),
    ]);
  });

  test('nobody is named where nobody is told of, and no line is wider than the page', () => {
    expect([developers(nobody, sheet), busFactors(nobody, sheet)]).toEqual([[], []]);
    for (const section of [developers, languages, busFactors]) {
      for (const columns of [60, 80, 120]) {
        for (const line of section(result, sheetFor({ columns, colour: false }))) {
          expect(widthOf(line)).toBeLessThanOrEqual(columns);
        }
      }
    }
  });
});

describe('in a summary', () => {
  test('bus factors are a table without mail addresses', () => {
    const section = busFactorSection(result) ?? '';
    expect(section).toMatch(/^\| the project \| 2 \| 14 \| Ada \| 37\.5.% \| low \|$/m);
    expect(section).toMatch(/^\| the top directory \|/m);
    expect(section).toContain('<code>src/</code>');
    expect(section).not.toContain('@example');
    expect(section).toContain('4 of 12 developers had a commit in the last 90 days.');
  });

  test('there is no section where nobody is told of', () => {
    expect(busFactorSection(nobody)).toBeUndefined();
    expect(busFactorSection({ ...result, project_busfactor: null })).toBeUndefined();
  });
});
