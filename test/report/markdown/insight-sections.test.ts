import { describe, expect, it } from 'vitest';
import { companionsSection } from '../../../src/report/markdown/companions-section.js';
import { expertsSection } from '../../../src/report/markdown/experts-section.js';
import { pullRequestComment } from '../../../src/report/markdown/pull-request-comment.js';
import { touchedHotspotsSection } from '../../../src/report/markdown/touched-hotspots-section.js';
import { sampleEffect } from '../sample-effect.js';
import { sampleInsight } from '../sample-insight.js';
import { sampleReport } from '../sample-report.js';
import { tablesIn } from './markdown-tables.js';

const rowsOf = (text: string | undefined): string[] =>
  tablesIn(text!)[0].map((row) => Object.values(row).join(' | ').replaceAll('\u00a0', ' '));

describe('what usually changes with a pull request', () => {
  it('is told with its strongest evidence', () => {
    expect(rowsOf(companionsSection(sampleInsight().companions))).toEqual([
      '<code>test/a.ts</code> | <code>src/a.ts</code> and 1 other | 41 of 60 commits | 68.3 %',
      '<code>docs/a.md</code> | <code>src/a.ts</code> | 50 of 60 commits | 83.3 %',
    ]);
  });

  it('is cut where there is much, and not there where there is nothing', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({
      path: `f${at}`,
      evidence: [{ file: 'a', together: 5, changes: 5 }],
    }));
    const text = companionsSection(many);
    expect(rowsOf(text)).toHaveLength(8);
    expect(text).toMatch(/\n\n… and 3 more files\.$/);
    expect([companionsSection([]), companionsSection(undefined)]).toEqual([undefined, undefined]);
  });
});

describe('the hotspots that a pull request touches', () => {
  it('are told with how often they changed, in what time, and when last', () => {
    expect(rowsOf(touchedHotspotsSection(sampleInsight()))).toEqual([
      '<code>src/a.ts</code> | 60 | ██████████ | 2.7 years | 10 days before | critical',
      '<code>src/c.ts</code> | 15 | ██▌ | 100 days | 0 days before | medium',
    ]);
    const hourly = touchedHotspotsSection(sampleInsight({ tickHours: 1 }));
    expect(rowsOf(hourly)[0]).toContain('| 41 days | 0 days before |');
  });

  it('are not there where none is touched', () => {
    expect(touchedHotspotsSection(sampleInsight({ hotspots: [] }))).toBeUndefined();
    expect(touchedHotspotsSection(sampleInsight({ hotspots: undefined }))).toBeUndefined();
  });
});

describe('who knows the code', () => {
  const { experts } = sampleInsight();

  it('is told by the lines that go and the lines that are there', () => {
    expect(rowsOf(expertsSection(experts))).toEqual([
      'Ada | 60 | 68.2 % | 120 | ██████████ | 40.0 %',
      'Bob | 0 | 0 | 30 | ██▌ | 10.0 %',
    ]);
  });

  it('is told without columns of nothing, and not where there is nobody', () => {
    expect(rowsOf(expertsSection({ ...experts!, removed: 0 }))[0]).toBe('Ada | 120 | ██████████ | 40.0 %');
    expect(rowsOf(expertsSection({ ...experts!, lines: 0 }))[0]).toBe('Ada | 60 | 68.2 %');
    expect([expertsSection({ ...experts!, people: [] }), expertsSection(undefined)]).toEqual([undefined, undefined]);
  });
});

describe('the comment', () => {
  const idsOf = (...args: Parameters<typeof pullRequestComment>): string[] =>
    pullRequestComment(...args).map(({ id }) => id);

  it('has these sections after its figures, where they are known', () => {
    expect(idsOf({ effect: sampleEffect(), insight: sampleInsight() }, sampleReport()).slice(0, 6)).toEqual([
      'verdict',
      'figures',
      'companions',
      'hotspots',
      'experts',
      'ages',
    ]);
    expect(idsOf({ effect: sampleEffect() }, sampleReport())).not.toContain('companions');
  });

  it('does without a burndown', () => {
    const sections = pullRequestComment(
      { effect: undefined, insight: sampleInsight() },
      { ...sampleReport(), analysis: {} },
    );
    expect(sections.map(({ id }) => id)).toEqual(['verdict', 'companions', 'hotspots', 'experts', 'measured']);
    expect(sections[0].body).toBe('### The change\n\n**Adds 12 lines and removes 88.**');
  });

  it('takes no markup from names and paths', () => {
    const hostile = '<img src=x> | `a` @octocat';
    const sections = pullRequestComment(
      {
        effect: undefined,
        insight: {
          ...sampleInsight(),
          companions: [{ path: hostile, evidence: [{ file: hostile, together: 5, changes: 6 }] }],
          hotspots: [{ path: hostile, commits: 60, risk: 'CRITICAL', firstTick: 0, lastTick: 1 }],
          experts: { people: [{ id: 0, name: hostile, removed: 9, owned: 9, quietDays: 1 }], removed: 9, lines: 9 },
        },
      },
      sampleReport(),
    );
    const text = sections.slice(1, 4).map(({ body }) => body);
    for (const body of text) expect(body).not.toMatch(/<img|`|@octocat/);
    expect(tablesIn(text.join('\n\n'))).toHaveLength(3);
  });
});
