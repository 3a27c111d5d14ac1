import { describe, expect, it } from 'vitest';
import type { PlaceLines } from '../../../src/analyzers/burndown/places.js';
import { renderText } from '../../../src/report/text.js';
import { sampleReport } from '../sample-report.js';

const place = (name: string, samples: readonly number[], lines: readonly number[]): PlaceLines => ({
  name,
  current_lines: lines.reduce((sum, count) => sum + count, 0),
  matrix: { samples, lines },
});
const aggregate = { total_current_lines: 100, total_peak_lines: 100 };
const matrix = [[20], [80], [100]];

/** The sections of lines by place, without their titles. */
function sectionsOf(directories: readonly PlaceLines[], languages: readonly PlaceLines[], columns = 80): string[][] {
  const report = sampleReport({}, { matrix, directories, languages });
  Object.assign((report.analysis['burndown'] as { aggregate: object }).aggregate, aggregate);
  const sections = renderText(report, { columns, colour: false }).split('\n\n');
  return sections.filter((text) => /^Lines alive by (directory|language)\n/.test(text)).map((text) => text.split('\n'));
}

describe('lines by place in a terminal', () => {
  const code = [place('src', [0, 1], [20, 30]), place('.', [1, 2], [30, 10])];

  it('are by directory and by language, the rest as others, each with how it grew', () => {
    const [directories, languages] = sectionsOf(code, [place('Go', [0, 2], [20, 50]), place('C', [1], [30])]);
    expect(directories.slice(2).map((line) => line.replace(/ {2}[█▏▎▍▌▋▊▉]+$/u, ''))).toEqual([
      '  src                50  ▃▃▃▃▃▃██████████  50.0 %',
      '  (no directory)     40        ▆▆▆▆▆█████  40.0 %',
      '  others             10             █████  10.0 %',
    ]);
    expect(languages.slice(2).map((line) => line.trim().split(/ {2,}/)[1])).toEqual(['70', '30']);
  });

  it('are left out where all lines are in one place', () => {
    expect(sectionsOf([place('src', [0], [100])], [place('Go', [0], [100])])).toEqual([]);
  });

  it('stay on the page and harmless, whatever a directory is called', () => {
    const hostile = place(`\u001b[31m${'x'.repeat(200)}`, [0], [60]);
    for (const columns of [40, 80]) {
      const [lines] = sectionsOf([hostile, place('b', [0], [40])], [], columns);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
      expect(lines.join('')).not.toContain('\u001b');
    }
  });

  it('name the eight largest', () => {
    const many = Array.from({ length: 12 }, (_, at) => place(`d${at}`, [0], [8]));
    const [lines] = sectionsOf(many, []);
    expect(lines).toHaveLength(2 + 8 + 1);
    expect(lines.at(-1)).toMatch(/^ {2}others +36 /);
  });
});
