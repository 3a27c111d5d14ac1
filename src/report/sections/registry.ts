// The sections there are, in the order of a page.

import type { Report } from '../report.js';
import { activity } from './activity.js';
import { burndown } from './burndown.js';
import { busFactor } from './bus-factor.js';
import { coupling } from './coupling.js';
import { functions } from './functions.js';
import { hotspots } from './hotspots.js';
import { imports } from './imports.js';
import { languages } from './languages.js';
import { misspellings } from './misspellings.js';
import { mood } from './mood.js';
import { overwrites } from './overwrites.js';
import { ownership } from './ownership.js';
import { places } from './places.js';
import type { Section, SectionMaker } from './section.js';
import { survival } from './survival.js';

export const sectionMakers: readonly SectionMaker[] = [
  burndown,
  survival,
  places,
  ownership,
  overwrites,
  activity,
  languages,
  busFactor,
  hotspots,
  coupling,
  functions,
  imports,
  mood,
  misspellings,
];

/** The sections of a report. */
export function sectionsOf(report: Report): Section[] {
  return sectionMakers.flatMap((maker) => {
    const section = report.analysis[maker.analyzer] === undefined ? undefined : maker.make(report);
    return section === undefined ? [] : [section];
  });
}

/** Ids of the charts that a report of some analyzers may have. */
export function chartIdsOf(analyzers: readonly string[]): string[] {
  return sectionMakers.flatMap(({ analyzer, charts }) => (analyzers.includes(analyzer) ? charts : []));
}
