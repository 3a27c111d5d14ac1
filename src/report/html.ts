// A report as one HTML file that needs nothing else: no network, no file beside it. What it says is there without a script; the script, whose
// hash its policy names, draws the charts from the data that lie in the page as JSON. Nothing that others wrote is ever markup.

import { createHash } from 'node:crypto';
import { pageScript } from './assets.js';
import type { Chart } from './charts/chart.js';
import { escapeHtml } from './charts/numbers.js';
import { pageSchema, type FilePairs, type PageData } from './charts/page-data.js';
import { completeness, keyFigures, title, whatWasRead } from './html/head.js';
import { sectionHtml } from './html/section.js';
import { styles } from './html/styles.js';
import type { Report } from './report.js';
import type { Section } from './sections/section.js';
import { sectionsOf } from './sections/registry.js';

const NO_PAIRS: FilePairs = { files: [], pairs: [] };

/** Writes a report as an HTML document. */
export function renderHtml(report: Report): string {
  const script = pageScript();
  const sections = sectionsOf(report);
  const name = escapeHtml(title(report.source));
  const links = sections.map(({ id, title: text }) => `<a href="#${id}">${escapeHtml(text)}</a>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="codefang ${escapeHtml(report.codefang.version)}">
<title>${name} · codefang</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<div class="row"><h1><bdi>${name}</bdi></h1>
<div class="tools"><button type="button" id="download" hidden>Data as JSON</button><button type="button" id="theme" hidden>Theme</button></div></div>
${whatWasRead(report.source)}
${completeness(report.source)}
</header>
<nav aria-label="Sections">
${links}
</nav>
<main id="content" tabindex="-1">
${keyFigures(report)}
<noscript><p class="note">Scripts are off, so the charts are not drawn; all tables are here.</p></noscript>
${sections.map(sectionHtml).join('\n')}
</main>
<footer><p>Made by codefang ${escapeHtml(report.codefang.version)} from the history of the repository alone. The page loads nothing; what it shows is in it, and <code>--format json</code> has the whole report.</p></footer>
<script type="application/json" id="report-data">${inertJson(dataOf(report, sections))}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** What is drawn in a page. */
export function dataOf({ codefang, source }: Report, sections: readonly Section[]): PageData {
  const figures = sections.flatMap((section) => section.figures);
  return {
    schema: pageSchema,
    codefang,
    source,
    charts: figures.flatMap(({ chart }): Chart[] => (chart === undefined ? [] : [chart])),
    pairs: figures.find(({ pairs }) => pairs !== undefined)?.pairs ?? NO_PAIRS,
  };
}

/**
 * Nothing is loaded from anywhere, nothing is sent, and no script runs but the one that has this hash. Styles may be inline: the chart library sets
 * them on what it draws, and without images, fonts and connections they can tell nobody anything.
 */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
}

/** JSON that is the same value, and cannot end the element it stands in. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
