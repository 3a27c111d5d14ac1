// Where the lines are: by directory and by language, over time.

import type { PlaceLines } from '../../analyzers/burndown/places.js';
import { OTHER, TOP } from '../../analyzers/labels.js';
import type { BurndownResult } from '../../analyzers/burndown/result.js';
import type { StackedChart } from '../charts/chart.js';
import type { Report } from '../report.js';
import { grouped, percent, share } from '../text/numbers.js';
import { clean } from './clean.js';
import { amountsAt, evenRows, layersOf, releaseMarkers } from './over-time.js';
import { firstOf, type Figure, type Section, type SectionMaker } from './section.js';

const MOST_LAYERS = 10;
const MOST_ROWS = 25;

export const places: SectionMaker = {
  analyzer: 'burndown',
  charts: ['lines-by-directory', 'lines-by-language'],
  make: (report) => section(report.analysis['burndown'] as BurndownResult, report),
};

function section(result: BurndownResult, report: Report): Section | undefined {
  const { directories, languages, aggregate } = result;
  const [directory] = directories;
  const [language] = languages;
  if (aggregate.total_current_lines === 0 || directory === undefined || language === undefined) return undefined;
  const part = ({ current_lines: lines }: PlaceLines): string => percent(share(lines, aggregate.total_current_lines));
  return {
    id: 'places',
    title: 'Where is the code?',
    verdict: `The most lines are in ${titleOf(directory)}, ${part(directory)} of all; the most of a language are ${language.name === OTHER ? 'in none that is known' : clean(language.name)}, ${part(language)}.`,
    figures: [
      figure(result, report, directories, { id: 'lines-by-directory', noun: 'directory', nouns: 'directories' }),
      figure(result, report, languages, { id: 'lines-by-language', noun: 'language', nouns: 'languages' }),
    ],
    reading: [
      'Each layer is the lines that were alive in one top-level directory, or in one language, at a moment. The places with the most lines today have a layer of their own, everything else is “others”.',
      'A layer that ends while another begins at the same height is code that moved; one that only ends was thrown out. Languages are told by the names of files.',
    ],
  };
}

/** The files at the top are in no directory that has a name. */
function titleOf({ name }: PlaceLines): string {
  return name === TOP ? 'no directory' : clean(name);
}

interface Kind {
  readonly id: string;
  readonly noun: string;
  readonly nouns: string;
}

function figure(result: BurndownResult, report: Report, all: readonly PlaceLines[], { id, noun, nouns }: Kind): Figure {
  const { first } = firstOf(all, MOST_ROWS);
  const alive = result.aggregate.total_current_lines;
  const row = (name: string, lines: number): string[] => [name, grouped(lines), percent(share(lines, alive))];
  // A result names the first places only.
  const others = first.reduce((left, { current_lines: lines }) => left - lines, alive);
  return {
    ...(result.matrix.length > 1 && { chart: chart(result, report, all, { id, noun, nouns }) }),
    table: {
      caption: `Lines alive by ${noun}`,
      columns: [{ title: noun }, { title: 'lines', isNumber: true }, { title: 'share', isNumber: true }],
      rows: [
        ...first.map((place) => row(titleOf(place), place.current_lines)),
        ...(others > 0 ? [row(`other ${nouns}`, others)] : []),
      ],
    },
  };
}

function chart(
  { matrix, sample_dates }: BurndownResult,
  report: Report,
  all: readonly PlaceLines[],
  { id, noun }: Kind,
): StackedChart {
  const rows = evenRows(matrix.length);
  const dates = rows.map((row) => sample_dates[row]);
  const shown = firstOf(all, MOST_LAYERS).first;
  const parts = shown.map((place) => ({ name: titleOf(place), amounts: amountsAt(place.matrix, matrix.length) }));
  return {
    kind: 'stacked',
    id,
    title: `Lines alive, by ${noun}`,
    unit: 'lines',
    dates,
    series: layersOf(matrix, rows, parts, 'others'),
    groupings: [],
    order: 'distinct',
    markers: releaseMarkers(report, dates),
  };
}
