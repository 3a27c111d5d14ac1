import { describe, expect, it } from 'vitest';
import { couplingSection } from '../../../src/report/markdown/coupling-section.js';
import { historySummary } from '../../../src/report/markdown/history-summary.js';
import { hotspotsSection } from '../../../src/report/markdown/hotspots-section.js';
import { renamed } from '../../analyzers/batches.js';
import { sampleCouples, sampleFileHistory, sampleHistory } from '../sample-files.js';
import { sampleReport } from '../sample-report.js';
import { tablesIn } from './markdown-tables.js';

const hostile = '`x` | <img src=x> @octocat [a](b)';
const history = [
  ...sampleHistory,
  { time: '2021-01-01', tick: 400, changes: [renamed('src/a.ts', hostile, 10), renamed('test/a.ts', 'test/b.ts', 10)] },
];

describe('the hotspots of a summary', () => {
  it('have the files with the most commits, a bar for them, and say how many there are', () => {
    const text = hotspotsSection(sampleFileHistory())!;
    const [rows] = tablesIn(text);
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      '<code>src/a.ts</code> 60 ██████████ 61 critical',
      '<code>test/a.ts</code> 41 ██████▉ 42 high',
      '<code>docs/b.md</code> 20 ███▍ 20 medium',
    ]);
    expect(text).toContain('<sub>3 files of 43 changed in 15 commits or more.');
  });

  it('are not there where no file has changed often', () => {
    expect(hotspotsSection(sampleFileHistory(undefined, sampleHistory.slice(0, 9)))).toBeUndefined();
  });
});

describe('the coupling of a summary', () => {
  it('has pairs with their evidence, and says what is left out', () => {
    const text = couplingSection(sampleCouples())!;
    const [rows] = tablesIn(text);
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      '<code>src/a.ts</code> <code>test/a.ts</code> 41 81.2\u00a0% ████████▏',
    ]);
    expect(text).toContain('1 pair of files is coupled.');
    expect(text).toContain('1 commit of more than 30 files left out.');
  });

  it('is not there where no two files are coupled', () => {
    expect(couplingSection(sampleCouples(undefined, sampleHistory.slice(0, 3)))).toBeUndefined();
  });
});

describe('a summary', () => {
  const burndown = sampleReport();
  const report = {
    ...burndown,
    analysis: { ...burndown.analysis, couples: sampleCouples(), 'file-history': sampleFileHistory() },
  };
  const idsOf = (analysis: Record<string, unknown>): string[] =>
    historySummary({ ...report, analysis }).map(({ id }) => id);

  it('has a section of each analyzer that ran', () => {
    const { couples, 'file-history': fileHistory } = report.analysis;
    expect(idsOf(report.analysis)).toEqual([
      ...idsOf(burndown.analysis).slice(0, -1),
      'hotspots',
      'coupling',
      'measured',
    ]);
    expect(idsOf({ couples })).toEqual(['verdict', 'coupling', 'measured']);
    expect(idsOf({ 'file-history': fileHistory })).toEqual(['verdict', 'hotspots', 'measured']);
    const [verdict] = historySummary({ ...report, analysis: { couples } });
    expect(verdict.body).toBe('## The history\n\n**3 commits of the main line, 1 file at its end.**');
  });

  it('takes no markup from a path', () => {
    const sections = [
      hotspotsSection(sampleFileHistory(undefined, history)),
      couplingSection(sampleCouples(undefined, history)),
    ];
    for (const text of sections) {
      expect(text).not.toMatch(/`|<img|@octocat|\[a\]/);
      expect(tablesIn(text!)).toHaveLength(1);
    }
  });
});
