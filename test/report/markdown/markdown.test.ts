import { describe, expect, it } from 'vitest';
import { pullRequestComment, runLine, summary } from '../../../src/report/markdown/markdown.js';
import type { MarkdownModel } from '../../../src/report/markdown/model.js';
import type { ReportSource } from '../../../src/report/report.js';
import type { Section } from '../../../src/report/markdown/section.js';

const hostile = '@octocat|<img src=x>`x`\n::error::y';
const model: MarkdownModel = {
  report: {
    codefang: { version: '0.1.0', schema: 's' },
    source: {
      repository: hostile,
      head: { oid: 'a'.repeat(40) },
      commits: { count: 12, to: '2026-01-31T00:00:00Z' },
      completeness: { commits_left: 3 },
    } as ReportSource,
    analysis: {},
  },
  headline: { currentLines: 1234, survivalRate: 0.5, halfLifeDays: 90, files: undefined },
  base: { results: {}, headline: { currentLines: 1200, survivalRate: 0.5, halfLifeDays: null, files: undefined } },
  pullRequest: { number: 7, headSha: 'b'.repeat(40), baseRef: 'main' },
  isComplete: true,
  commits: { analysed: 2, reused: 10 },
  derivation: ['workers = 2'],
  conditions: [{ text: 'files < 1', outcome: 'unknown', value: undefined }],
  links: { run: 'https://github.com/o/r/actions/runs/5', artifact: 'codefang-report' },
};
const textOf = (sections: readonly Section[]): string => sections.map(({ body }) => body).join('\n\n');

describe('the comment', () => {
  it('has each figure before and after, and what changed', () => {
    const text = textOf(pullRequestComment(model));
    expect(text).toContain('| Lines | 1,200 | 1,234 | +34 |');
    expect(text).toContain('| Survival rate | 50.00 % | 50.00 % | ±0.00 % |');
    expect(text).toContain('| Half-life of a line, days | not reached | 90.0 |  |');
    expect(text).not.toContain('Files |');
  });

  it('has the figures alone where the state before is not known', () => {
    expect(textOf(pullRequestComment({ ...model, base: undefined }))).toContain('| Lines | 1,234 |');
  });

  it('is the same for every run on the same commit', () => {
    const later = {
      ...model,
      commits: { analysed: 0, reused: 12 },
      links: { run: 'https://github.com/o/r/actions/runs/6', artifact: undefined },
      derivation: [],
    };
    expect(pullRequestComment(later)).toEqual(pullRequestComment(model));
    expect(runLine(later)).not.toBe(runLine(model));
  });

  it('marks a partial report before anything else', () => {
    expect(pullRequestComment({ ...model, isComplete: false })[0]).toMatchObject({
      priority: 1,
      body: expect.stringMatching(/Partial report.*2026-01-31.*3 commits before the newest/) as string,
    });
  });
});

it('lets no name of the repository mean anything', () => {
  for (const text of [textOf(pullRequestComment(model)), textOf(summary(model))]) {
    expect(text.replace(/&#\d+;/g, '')).not.toMatch(/@octocat|<img|`x`|\n::error/);
  }
});

it('says in the summary how the run went and how memory was chosen', () => {
  const text = textOf(summary(model));
  expect(text).toContain('[run](https://github.com/o/r/actions/runs/5)');
  expect(text).toContain('2 commits read · 10 taken over from a checkpoint');
  expect(text).toContain('- workers \\= 2');
});
