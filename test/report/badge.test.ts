import { describe, expect, test } from 'vitest';
import { badgeJson, badgesOf, badgeSvg } from '../../src/report/badge.js';
import { headlineOf } from '../../src/report/headline.js';
import { sampleBurndown } from './sample-report.js';

const none = headlineOf({});

describe('badges', () => {
  test('are those of what was measured', () => {
    expect(badgesOf(none)).toEqual([]);
    expect(badgesOf(headlineOf({ burndown: sampleBurndown })).map(({ name }) => name)).toEqual([
      'half-life',
      'survival',
    ]);
    const messages = (halfLifeDays: number | null): string[] =>
      badgesOf({ ...none, halfLifeDays, survivalRate: 0.5 }).map(({ message }) => message);
    expect(messages(null)).toEqual(['not reached', '50.0 %']);
    expect(messages(40)).toEqual(['40 days', '50.0 %']);
    expect(messages(800)).toEqual(['2.2 years', '50.0 %']);
  });

  test('are pictures that say the figure, also to who cannot see them, whatever it is', () => {
    const svg = badgeSvg({ name: 'x', label: 'a <b> & "c"', message: '</svg>' });
    expect(svg).toContain('aria-label="a &lt;b&gt; &amp; &quot;c&quot;: &lt;/svg&gt;"');
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('are data for services that draw them', () => {
    expect(JSON.parse(badgeJson({ name: 'x', label: 'a', message: '1 "day"' }))).toMatchObject({
      schemaVersion: 1,
      label: 'a',
      message: '1 "day"',
    });
  });
});
