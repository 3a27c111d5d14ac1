// On how few people it rests.

import { TOP } from '../../analyzers/labels.js';
import type { BusFactor } from '../../analyzers/devs/bus-factor.js';
import type { DevsResult } from '../../analyzers/devs/result.js';
import { counted, grouped, percent } from '../text/numbers.js';
import { shownNamesOf } from '../text/people.js';
import { clean } from './clean.js';
import { firstOf, type Section, type SectionMaker } from './section.js';

const MOST_BARS = 15;
const MOST_ROWS = 20;

export const busFactor: SectionMaker = {
  analyzer: 'devs',
  charts: ['people'],
  make: ({ analysis }) => section(analysis['devs'] as DevsResult),
};

function section({
  project_busfactor: project,
  directory_busfactor = [],
  busfactor = [],
  developers = [],
}: DevsResult): Section | undefined {
  if (project === undefined || project === null) return undefined;
  const nameOf = shownNamesOf(developers);
  const sorted = [...developers].sort((a, b) => b.contribution - a.contribution || a.id - b.id);
  const { first, rest } = firstOf(sorted, MOST_BARS);
  const bars = first.map(({ id, contribution, contribution_percentage, commits }) => ({
    name: clean(nameOf(id)),
    value: Math.round(contribution),
    note: `${contribution_percentage.toFixed(1)} % of all work, ${counted(commits, 'commit')}`,
  }));
  if (rest.length > 0) {
    const value = Math.round(rest.reduce((sum, { contribution }) => sum + contribution, 0));
    bars.push({ name: counted(rest.length, 'other'), value, note: 'all of them together' });
  }
  const parts = [
    ...directory_busfactor.map((factor) => ({
      part: factor.directory === TOP ? '(top folder)' : `${factor.directory}/`,
      factor,
    })),
    ...busfactor.map((factor) => ({ part: factor.language, factor })),
  ];
  const risky = parts.filter(({ factor }) => factor.risk_level === 'CRITICAL' || factor.risk_level === 'HIGH');
  return {
    id: 'bus-factor',
    title: 'On how few people does it rest?',
    verdict: `${counted(project.bus_factor, 'person has', 'people have')} done half of all work; the one who did most, ${clean(nameOf(project.primary_dev_id))}, did ${project.primary_percentage.toFixed(1)} %. ${risky.length === 0 ? 'No folder or language is at high risk.' : `${counted(risky.length, 'folder or language is', 'folders or languages are')} at high risk.`}`,
    figures: [
      {
        chart: {
          kind: 'bars',
          id: 'people',
          title: 'Lines that came, went or changed, by person',
          unit: 'lines',
          bars,
        },
        table: {
          caption: `Folders and languages by risk, ${grouped(Math.min(parts.length, MOST_ROWS))} of ${grouped(parts.length)}`,
          columns: [
            { title: 'part' },
            { title: 'risk' },
            { title: 'bus factor', isNumber: true },
            { title: 'people', isNumber: true },
            { title: 'most by' },
            { title: 'share', isNumber: true },
          ],
          rows: [...parts]
            .sort((a, b) => rank(a.factor) - rank(b.factor))
            .slice(0, MOST_ROWS)
            .map(({ part, factor }) => [
              clean(part),
              factor.risk_level.toLowerCase(),
              grouped(factor.bus_factor),
              grouped(factor.total_contributors),
              clean(nameOf(factor.primary_dev_id)),
              percent(factor.primary_percentage / 100),
            ]),
        },
      },
    ],
    reading: [
      'The bus factor is the fewest people who together did half of the work: how many would have to be away before half of the knowledge is. Risk is by the share of who did most.',
      'It counts work, not worth: generated files and imported code make their committer look large.',
    ],
  };
}

const RISKS: readonly string[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];

function rank({ risk_level }: BusFactor): number {
  return RISKS.indexOf(risk_level);
}
