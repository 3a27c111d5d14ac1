import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/report/charts/page-data.js';
import { render } from '../../src/report/formats.js';
import { renderHtml } from '../../src/report/html.js';
import { chartIdsOf, sectionsOf } from '../../src/report/sections/registry.js';
import type { Report } from '../../src/report/report.js';
import { fullReport, hostilePath } from './full-report.js';
import { sampleReport, sampleSource } from './sample-report.js';

const LIMIT_BYTES = 1_500_000;

/** The text of the page's scripts, in their order: the data, then the program. */
const scripts = (page: string): string[] =>
  Array.from(page.matchAll(/<script(?: [^>]*)?>([^]*?)<\/script>/g), ([, text]) => text);
const dataIn = (page: string): PageData => JSON.parse(scripts(page)[0]) as PageData;
/** The page without its program and style sheet. */
const body = (page: string): string => page.replace(scripts(page)[1], '').replace(/<style>[^]*?<\/style>/, '');

describe('a report as HTML', () => {
  const page = renderHtml(fullReport());

  it('has a policy that lets nothing in and nothing out, and runs the one script whose hash it names', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const hash = createHash('sha256').update(scripts(page)[1]).digest('base64');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash}'`,
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
  });

  it('names nothing outside of itself', () => {
    expect(body(page)).not.toMatch(/ (?:src|srcset|action|data|poster)=/);
    expect(
      Array.from(body(page).matchAll(/ href="([^"]*)"/g), ([, to]) => to).filter((to) => !to.startsWith('#')),
    ).toEqual([]);
    expect(body(page)).not.toMatch(/\son\w+=/);
  });

  it('shows markup in names as the text that it is', () => {
    expect(scripts(page)).toHaveLength(2);
    expect(body(page)).not.toContain(hostilePath);
    expect(body(page)).toContain('src/&lt;/script&gt;&lt;b&gt;x.js');
    expect(scripts(page)[0]).not.toContain('<');
    const { pairs } = dataIn(page);
    expect(pairs.files).toEqual(['__proto__', hostilePath, 'a.txt', 'src/b.txt']);
  });

  it('escapes a name wherever the source of a report has one', () => {
    const repository = '<img src=x onerror=alert(1)>"\'&';
    const head = { oid: sampleSource.head.oid, ref: 'refs/heads/<script>' };
    const hostile = renderHtml(sampleReport({ repository, head }));
    expect(body(hostile)).not.toMatch(/<img|<script>(?!<)/);
    expect(hostile).toContain('<title>&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp; · codefang</title>');
  });

  it('holds what is drawn as JSON: the numbers of the report', () => {
    const report = fullReport();
    const { charts, source, codefang } = dataIn(page);
    expect({ source, codefang }).toEqual({ source: report.source, codefang: report.codefang });
    const burndown = charts.find(({ id }) => id === 'burndown');
    if (burndown?.kind !== 'stacked') throw new Error('no burndown');
    const matrix = burndown.dates.map((_, row) => burndown.series.map(({ from, values }) => values[row - from] ?? 0));
    expect(matrix).toEqual((report.analysis['burndown'] as { matrix: number[][] }).matrix);
  });

  it('has a section for each analyzer that ran, and none for others', () => {
    const sectionIds = (text: string): string[] => Array.from(text.matchAll(/<section id="([^"]+)"/g), ([, id]) => id);
    expect(sectionIds(page)).toEqual([
      'burndown',
      'survival',
      'places',
      'ownership',
      'overwrites',
      'activity',
      'languages',
      'bus-factor',
      'hotspots',
      'coupling',
      'functions',
      'imports',
      'mood',
      'typos',
    ]);
    expect(sectionIds(renderHtml(sampleReport()))).toEqual([
      'burndown',
      'survival',
      'places',
      'ownership',
      'overwrites',
    ]);
  });

  it('has each chart once, with a place, a name and a table beside it', () => {
    const ids = dataIn(page).charts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(page).toContain(`<figure data-chart="${id}">`);
      expect(page).toContain(`aria-labelledby="chart-${id}"`);
    }
    const analyzers = Object.keys(fullReport().analysis);
    expect(chartIdsOf(analyzers)).toEqual(ids);
  });

  it('says what of the history is missing', () => {
    const complete = renderHtml(sampleReport());
    expect(complete).toContain('Complete: nothing is missing and no limit was met.');
    const completeness = { ...sampleSource.completeness, complete: false, commitsLeft: 7 };
    const partial = renderHtml(sampleReport({ completeness }));
    expect(partial).toContain('This is a part of the history only:');
    expect(partial).toContain('7 commits are left');
  });

  it('is the same text every time', async () => {
    expect(await render(fullReport(), 'html')).toBe(page);
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  it('has no sections for a history without a line, and is a page all the same', () => {
    const none = sampleReport(
      {},
      { ...emptyBurndown(), line_survival: { half_life_days: null, age_days: [], lines_at_risk: [], survival: [] } },
    );
    expect(sectionsOf(none)).toEqual([]);
    expect(renderHtml(none)).toContain('lines alive');
  });

  it(`stays below ${LIMIT_BYTES} bytes for twenty years of 2,000 people and 50,000 files`, () => {
    expect(Buffer.byteLength(renderHtml(hugeReport()))).toBeLessThan(LIMIT_BYTES);
  });
});

function emptyBurndown(): object {
  const { aggregate } = sampleReport().analysis['burndown'] as { aggregate: object };
  return {
    aggregate: { ...aggregate, total_lines_written: 0, total_current_lines: 0 },
    matrix: [],
    developer_survival: [],
    interactions: [],
  };
}

/** As large as reports get. */
function hugeReport(): Report {
  const samples = 250;
  const day = (at: number): string => new Date(Date.UTC(2005, 0, 1 + 30 * at)).toISOString().slice(0, 10);
  const matrix = Array.from({ length: samples }, (_, row) =>
    Array.from({ length: samples }, (_, band) => (band > row ? 0 : 123_456 - 400 * (row - band) + band)),
  );
  const name = (id: number): string => `Somebody With A Long Name ${id} <somebody-${id}@example.org>`;
  const sparse = { samples: [0, 100], bands: [0, 100], lines: [100, 200] };
  const people = Array.from({ length: 2000 }, (_, id) => ({
    id,
    name: name(id),
    is_bot: false,
    current_lines: 4000 - id,
    peak_lines: 9000,
    survival_rate: 0.5,
    lines_written: 9000,
    matrix: sparse,
  }));
  const interactions = Array.from({ length: 40_000 }, (_, at) => ({
    author_id: at % 2000,
    author_name: name(at % 2000),
    modifier_id: (at * 7) % 1999,
    modifier_name: name((at * 7) % 1999),
    lines_modified: 40_000 - at,
    is_self_modify: false,
  }));
  const files = Array.from({ length: 50_000 }, (_, at) => ({
    path: `some/folder/${at % 700}/below/file-number-${at}.extension`,
    current_lines: at,
    matrix: sparse,
  }));
  const report = fullReport();
  return {
    ...report,
    analysis: {
      ...report.analysis,
      burndown: {
        ...(report.analysis['burndown'] as object),
        matrix,
        sample_dates: matrix.map((_, at) => day(at + 1)),
        band_dates: matrix.map((_, at) => day(at)),
        developer_survival: people,
        interactions,
        file_survival: files,
      },
    },
  };
}
