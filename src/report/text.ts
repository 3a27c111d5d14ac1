// A report as a page for a terminal: what was read, then what it says, a section each. Pure; no line is wider than the page, and
// nothing that others wrote reaches the terminal as anything but printable text.

import type { BurndownResult } from '../analyzers/burndown/result.js';
import type { DevsResult } from '../analyzers/devs/result.js';
import type { Report } from './report.js';
import { births } from './text/births.js';
import { cut, oneLine } from './text/display-width.js';
import { busFactors, developers, languages } from './text/devs.js';
import { files } from './text/files.js';
import { header } from './text/header.js';
import { headline } from './text/headline.js';
import { sheetFor, type Page, type Sheet } from './text/ink.js';
import { lineLifetimes, linesOverTime } from './text/lifetimes.js';
import { people, removals } from './text/people.js';

/** Writes a report as text, a summary of it; sections are parted by an empty line. */
export function renderText({ source, analysis }: Report, page: Page): string {
  const sheet = sheetFor(page);
  const results = Object.entries(analysis).flatMap(([id, result]) => {
    if (id === 'burndown') return burndown(result as BurndownResult, sheet);
    if (id === 'devs') return devs(result as DevsResult, sheet);
    return [unknown(id, sheet)];
  });
  const sections = [header(source, sheet), ...results].filter((lines) => lines.length > 0);
  return sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

function burndown(result: BurndownResult, sheet: Sheet): string[][] {
  return [headline, births, linesOverTime, lineLifetimes, people, removals, files].map((section) =>
    section(result, sheet),
  );
}

function devs(result: DevsResult, sheet: Sheet): string[][] {
  return [developers, languages, busFactors].map((section) => section(result, sheet));
}

/** An analyzer that has no section here. */
function unknown(id: string, sheet: Sheet): string[] {
  return [sheet.heading(cut(oneLine(id), sheet.columns)), '  see --format json'];
}
