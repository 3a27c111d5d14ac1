// The charts of a report as SVG files, each to stand by itself, in a README for example. Light, and dark where the reader's system is: the colours of the
// light theme are overridden by a style sheet within the file, so that a viewer that knows no style sheets shows a light picture.

import { pageProgram } from './assets.js';
import type { Chart } from './charts/chart.js';
import { escapeHtml } from './charts/numbers.js';
import { coloursOf } from './charts/picture.js';
import { dark, light, type Theme } from './charts/theme.js';
import { firstView, legendOf } from './charts/view.js';
import type { Report } from './report.js';
import { clean } from './sections/clean.js';
import { sectionsOf } from './sections/registry.js';

/** Pixels: what a README has. */
const WIDTH = 830;

/** A picture, and the name of its file without an ending. */
export interface Picture {
  readonly name: string;
  readonly svg: string;
}

/** The pictures of a report. */
export function renderPictures(report: Report): Picture[] {
  const repository = clean(report.source.repository);
  return sectionsOf(report).flatMap(({ verdict, figures }) =>
    figures.flatMap(({ chart }) =>
      chart === undefined ? [] : [{ name: chart.id, svg: pictureOf(chart, repository, verdict) }],
    ),
  );
}

function pictureOf(chart: Chart, repository: string, verdict: string): string {
  const titled = { ...chart, title: `${repository}: ${chart.title.charAt(0).toLowerCase()}${chart.title.slice(1)}` };
  const place = { theme: light, width: WIDTH, view: firstView, isPage: false };
  const svg = still(pageProgram().svgText(titled, place));
  const end = svg.indexOf('>');
  const head = `${svg.slice(0, end)} role="img" aria-labelledby="title" aria-describedby="verdict">`;
  const words = `<title id="title">${escapeHtml(titled.title)}</title><desc id="verdict">${escapeHtml(verdict)}</desc>`;
  return `${head}\n${words}\n${nightOf(chart)}${svg.slice(end + 1)}\n`;
}

/**
 * A drawing without what is for pointing at it, and with ids that do not count the drawings before it. In texts quotation marks are escaped, so
 * nothing that others wrote looks like an attribute.
 */
function still(svg: string): string {
  return svg
    .replace(/<style ?>[^]*?<\/style>\s*/g, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/( id="| clip-path="url\(#)zr\d+-/g, '$1');
}

/** Style for the dark: each colour of the light theme gives way to the dark one's. */
function nightOf(chart: Chart): string {
  const layers = legendOf(chart, firstView).length;
  const [days, nights] = [light, dark].map((theme) => [...coloursIn(theme), ...coloursOf(chart, theme, layers)]);
  const pairs = new Map(days.map((day, at) => [day, nights[at]]));
  const rules = [...pairs].map(([day, night]) => `[fill="${day}"]{fill:${night}}[stroke="${day}"]{stroke:${night}}`);
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}

function coloursIn({ paper, ink, faint, rule, distinct, others, heat, onHeat, cold }: Theme): string[] {
  return [paper, ink, faint, rule, ...distinct, others, ...heat, ...onHeat, cold];
}
