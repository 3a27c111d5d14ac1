// Badges: one figure as a small picture for a README. Flat, grey and blue, in the form that readers know; a text is drawn as wide as it is said
// to be, whatever the fonts of the machine that shows it.

import { escapeHtml } from './charts/numbers.js';
import type { Headline } from './headline.js';
import { days, percent, years } from './text/numbers.js';

/** A badge. */
export interface Badge {
  /** Names its file. */
  readonly name: string;
  readonly label: string;
  readonly message: string;
}

const YEAR_DAYS = 365;

/** The badges of what a run measured. */
export function badgesOf({ halfLifeDays, survivalRate }: Headline): Badge[] {
  const badges: Badge[] = [];
  if (halfLifeDays !== undefined) {
    const message =
      halfLifeDays === null ? 'not reached' : halfLifeDays >= YEAR_DAYS ? years(halfLifeDays) : days(halfLifeDays);
    badges.push({ name: 'half-life', label: 'half-life of a line', message });
  }
  if (survivalRate !== undefined)
    badges.push({ name: 'survival', label: 'code survival', message: percent(survivalRate) });
  return badges;
}

/** Pixels of an average letter of eleven, and beside a text. */
const LETTER = 6.4;
const MARGIN = 6;

/** A badge as SVG. */
export function badgeSvg({ label, message }: Badge): string {
  const [left, right] = [label, message].map((text) => Math.round(text.length * LETTER));
  const [grey, blue] = [left + 2 * MARGIN, right + 2 * MARGIN];
  const text = (x: number, width: number, words: string): string =>
    `<text x="${x}" y="14" textLength="${width}">${escapeHtml(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${grey + blue}" height="20" role="img" aria-label="${escapeHtml(`${label}: ${message}`)}">
<title>${escapeHtml(`${label}: ${message}`)}</title>
<clipPath id="r"><rect width="${grey + blue}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${grey}" height="20" fill="#555"/><rect x="${grey}" width="${blue}" height="20" fill="#0b6aa8"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${text(MARGIN, left, label)}${text(grey + MARGIN, right, message)}</g>
</svg>
`;
}

/** A badge as services that draw badges take it. */
export function badgeJson({ label, message }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: '#0b6aa8' })}\n`;
}
