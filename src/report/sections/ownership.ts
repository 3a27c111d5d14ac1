// Whose lines are alive, over time.

import type { DeveloperSurvival } from '../../analyzers/burndown/people-result.js';
import type { BurndownResult } from '../../analyzers/burndown/result.js';
import type { StackedChart } from '../charts/chart.js';
import { counted, grouped, percent, share } from '../text/numbers.js';
import { shownNames } from '../text/people.js';
import type { Report } from '../report.js';
import { clean } from './clean.js';
import { amountsAt, evenRows, layersOf, releaseMarkers } from './over-time.js';
import { firstOf, type Section, type SectionMaker, type Table } from './section.js';

const MOST_LAYERS = 10;
const MOST_ROWS = 25;

export const ownership: SectionMaker = {
  analyzer: 'burndown',
  charts: ['ownership'],
  make: (report) => section(report.analysis['burndown'] as BurndownResult, report),
};

function section(result: BurndownResult, report: Report): Section | undefined {
  const { developer_survival: people = [], aggregate } = result;
  if (people.length === 0 || aggregate.total_lines_written === 0) return undefined;
  const sorted = [...people].sort((a, b) => b.current_lines - a.current_lines || a.id - b.id);
  const nameOf = shownNames(result);
  const [first] = sorted;
  return {
    id: 'ownership',
    title: 'Whose code is it?',
    verdict: `${clean(nameOf(first.id))} wrote ${percent(share(first.current_lines, aggregate.total_current_lines))} of the lines that are alive; ${counted(sorted.filter(({ current_lines }) => current_lines > 0).length, 'person has', 'people have')} lines in the code of today.`,
    figures: [
      { ...(result.matrix.length > 1 && { chart: chart(result, sorted, report) }), table: table(result, sorted) },
    ],
    reading: [
      'Each layer is the lines of one person that were alive at a moment, whoever changed them last being their author. The people with the most lines today have a layer of their own; everybody else is “others”.',
      'A layer that sinks is code of somebody whose lines are being replaced. At 100 %, a layer that stays wide after its author has left is knowledge that left, too.',
    ],
  };
}

function chart(result: BurndownResult, sorted: readonly DeveloperSurvival[], report: Report): StackedChart {
  const { matrix, sample_dates } = result;
  const rows = evenRows(matrix.length);
  const nameOf = shownNames(result);
  const { first } = firstOf(sorted, MOST_LAYERS);
  const parts = first.map(({ id, matrix: own }) => ({
    name: clean(nameOf(id)),
    amounts: amountsAt(own, matrix.length),
  }));
  const others = sorted.length > first.length ? counted(sorted.length - first.length, 'other') : 'others';
  const dates = rows.map((row) => sample_dates[row]);
  return {
    kind: 'stacked',
    id: 'ownership',
    title: 'Lines alive, by who wrote them',
    unit: 'lines',
    dates,
    series: layersOf(matrix, rows, parts, others),
    groupings: [],
    order: 'distinct',
    markers: releaseMarkers(report, dates),
  };
}

function table(result: BurndownResult, sorted: readonly DeveloperSurvival[]): Table {
  const nameOf = shownNames(result);
  const alive = result.aggregate.total_current_lines;
  const { first, rest } = firstOf(sorted, MOST_ROWS);
  const row = (name: string, current: number, written: number): string[] => [
    name,
    grouped(written),
    grouped(current),
    percent(share(current, written)),
    percent(share(current, alive)),
  ];
  const sum = (of: (person: DeveloperSurvival) => number): number => rest.reduce((total, one) => total + of(one), 0);
  return {
    caption: `Lines by person, the ${grouped(first.length)} with the most alive`,
    columns: [
      { title: 'person' },
      { title: 'written', isNumber: true },
      { title: 'alive', isNumber: true },
      { title: 'survival', isNumber: true },
      { title: 'share of the code', isNumber: true },
    ],
    rows: [
      ...first.map((person) => row(clean(nameOf(person.id)), person.current_lines, person.lines_written)),
      ...(rest.length === 0
        ? []
        : [
            row(
              counted(rest.length, 'other'),
              sum((one) => one.current_lines),
              sum((one) => one.lines_written),
            ),
          ]),
    ],
  };
}
