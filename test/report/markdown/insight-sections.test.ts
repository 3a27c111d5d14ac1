import { describe, expect, it } from 'vitest';
import { companionsSection } from '../../../src/report/markdown/companions-section.js';
import { expertsSection } from '../../../src/report/markdown/experts-section.js';
import { newImportsSection } from '../../../src/report/markdown/new-imports-section.js';
import { pullRequestComment } from '../../../src/report/markdown/pull-request-comment.js';
import { touchedFunctionsSection } from '../../../src/report/markdown/touched-functions-section.js';
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

describe('the hot functions that a pull request touches', () => {
  const { functions } = sampleInsight();

  it('are told with how often they changed, in what time, when last, and with what', () => {
    expect(rowsOf(touchedFunctionsSection(sampleInsight()))).toEqual([
      '<code>Cache.get</code> in <code>src/a.ts</code> | 24 | ██████████ | 2.7 years | 10 days before | <code>Cache.set</code>, 12 of 24, and 2 others',
      '<code>main</code> in <code>src/c.ts</code> (removed) | 10 | ████▏ | 100 days | 0 days before | –',
    ]);
  });

  it('are told of another file by its path, and cut where there are many', () => {
    const partner = { path: 'test/a.ts', name: 'works', together: 20 };
    const text = touchedFunctionsSection(
      sampleInsight({ functions: Array.from({ length: 10 }, () => ({ ...functions![0], partners: 1, partner })) }),
    );
    expect(rowsOf(text)).toHaveLength(8);
    expect(rowsOf(text)[0]).toMatch(/<code>works<\/code> in <code>test\/a.ts<\/code>, 20 of 24$/);
    expect(text).toMatch(/\n\n… and 2 more functions\.$/);
  });

  it('are not there where none is touched', () => {
    expect(touchedFunctionsSection(sampleInsight({ functions: [] }))).toBeUndefined();
    expect(touchedFunctionsSection(sampleInsight({ functions: undefined }))).toBeUndefined();
  });
});

describe('the imports that a pull request introduces', () => {
  it('are told with where they stand and whether there was such a one before', () => {
    expect(rowsOf(newImportsSection(sampleInsight()))).toEqual([
      '<code>node&#58;\u200bzlib</code> | TypeScript | <code>src/a.ts</code> line 3 | 2 | never',
      '<code>left-pad</code> | TypeScript | <code>src/b.ts</code> line 1 | 1 | given up 100 days before',
    ]);
  });

  it('are cut where there are many, and not there where there is none', () => {
    const [one] = sampleInsight().imports!;
    const text = newImportsSection(sampleInsight({ imports: Array.from({ length: 13 }, () => one) }));
    expect(rowsOf(text)).toHaveLength(12);
    expect(text).toMatch(/\n\n… and 1 more import\.$/);
    expect(newImportsSection(sampleInsight({ imports: [] }))).toBeUndefined();
    expect(newImportsSection(sampleInsight({ imports: undefined }))).toBeUndefined();
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
    expect(idsOf({ effect: sampleEffect(), insight: sampleInsight() }, sampleReport()).slice(0, 8)).toEqual([
      'verdict',
      'figures',
      'companions',
      'hotspots',
      'functions',
      'imports',
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
    expect(sections.map(({ id }) => id)).toEqual([
      'verdict',
      'companions',
      'hotspots',
      'functions',
      'imports',
      'experts',
      'measured',
    ]);
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
          functions: [
            {
              ...sampleInsight().functions![0],
              path: hostile,
              name: hostile,
              partner: { path: 'other.ts', name: hostile, together: 5 },
            },
          ],
          imports: [{ ...sampleInsight().imports![0], name: hostile, path: hostile }],
          experts: { people: [{ id: 0, name: hostile, removed: 9, owned: 9, quietDays: 1 }], removed: 9, lines: 9 },
        },
      },
      sampleReport(),
    );
    const text = sections.slice(1, 6).map(({ body }) => body);
    for (const body of text) expect(body).not.toMatch(/<img|`|@octocat/);
    expect(tablesIn(text.join('\n\n'))).toHaveLength(5);
  });
});
