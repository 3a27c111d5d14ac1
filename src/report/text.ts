// A report as a page for a terminal: what was read, then what it says, a section each. Pure; no line is wider than the page, and
// nothing that others wrote reaches the terminal as anything but printable text.

import type { BurndownResult } from '../analyzers/burndown/result.js';
import type { CouplesResult } from '../analyzers/couples/result.js';
import type { DevsResult } from '../analyzers/devs/result.js';
import type { FileHistoryResult } from '../analyzers/file-history/result.js';
import type { ImportsResult } from '../analyzers/imports/result.js';
import type { SentimentResult } from '../analyzers/sentiment/result.js';
import type { ShotnessResult } from '../analyzers/shotness/result.js';
import type { TyposResult } from '../analyzers/typos/result.js';
import type { Report } from './report.js';
import { births } from './text/births.js';
import { coupledFiles, coupledPeople, peopleOfFiles } from './text/couples.js';
import { cut, oneLine } from './text/display-width.js';
import { busFactors, developers, languages } from './text/devs.js';
import { files } from './text/files.js';
import { header } from './text/header.js';
import { headline } from './text/headline.js';
import { hotspots } from './text/hotspots.js';
import { sheetFor, type Page, type Sheet } from './text/ink.js';
import { imports } from './text/imports.js';
import { lineLifetimes, linesOverTime } from './text/lifetimes.js';
import { people, removals } from './text/people.js';
import { directories, languagesOfLines } from './text/places.js';
import { sentiment } from './text/sentiment.js';
import { shotness } from './text/shotness.js';
import { typos } from './text/typos.js';

/** Writes a report as text, a summary of it; sections are parted by an empty line. */
export function renderText({ source, analysis }: Report, page: Page): string {
  const sheet = sheetFor(page);
  const results = Object.entries(analysis).flatMap(([id, result]) => sectionsOf(id, result, sheet));
  const sections = [header(source, sheet), ...results].filter((lines) => lines.length > 0);
  return sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

/** The sections of burndown. */
const BURNDOWN = [
  headline,
  births,
  linesOverTime,
  lineLifetimes,
  directories,
  languagesOfLines,
  people,
  removals,
  files,
] as const;

/** The sections of an analyzer. */
function sectionsOf(id: string, result: unknown, sheet: Sheet): string[][] {
  switch (id) {
    case 'burndown':
      return BURNDOWN.map((section) => section(result as BurndownResult, sheet));
    case 'couples':
      return [coupledFiles, coupledPeople, peopleOfFiles].map((section) => section(result as CouplesResult, sheet));
    case 'devs':
      return [developers, languages, busFactors].map((section) => section(result as DevsResult, sheet));
    case 'file-history':
      return [hotspots(result as FileHistoryResult, sheet)];
    case 'imports':
      return imports(result as ImportsResult, sheet);
    case 'sentiment':
      return sentiment(result as SentimentResult, sheet);
    case 'shotness':
      return shotness(result as ShotnessResult, sheet);
    case 'typos':
      return typos(result as TyposResult, sheet);
    default:
      return [unknown(id, sheet)];
  }
}

/** An analyzer that has no section here. */
function unknown(id: string, sheet: Sheet): string[] {
  return [sheet.heading(cut(oneLine(id), sheet.columns)), '  see --format json'];
}
