// How many lines there were, by when they were born.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import type { StackedChart } from '../charts/chart.js';
import { latest, periodsOf } from '../text/births.js';
import { counted, grouped, percent, share } from '../text/numbers.js';
import type { Report } from '../report.js';
import { bandRuns, evenRows, groupingsOf, layer, releaseMarkers, releasesRead } from './over-time.js';
import type { Section, SectionMaker, Table } from './section.js';

export const burndown: SectionMaker = {
  analyzer: 'burndown',
  charts: ['burndown'],
  make: (report) => section(report.analysis['burndown'] as BurndownResult, report),
};

function section(result: BurndownResult, report: Report): Section | undefined {
  const { total_current_lines: alive, total_lines_written: written, tracked_files } = result.aggregate;
  if (written === 0) return undefined;
  return {
    id: 'burndown',
    title: 'How old is the code?',
    verdict: `${counted(alive, 'line')} in ${counted(tracked_files, 'file')} are alive, ${percent(share(alive, written))} of the ${grouped(written)} ever written.${oldest(result)}`,
    figures: [{ ...(result.matrix.length > 1 && { chart: chart(result, report) }), table: table(result) }],
    reading: [
      'Each layer is the code that was born in one period, and its height at a moment is how many of those lines were still there. A layer starts when its period begins, grows until it ends, and can only shrink from then on: each line that is changed or deleted leaves it.',
      'Layers that stay thick are code that lasts. Layers that melt away were rewritten. A step up in one layer is code that came in at once; a step down in many is code that was thrown out.',
      'At 100 %, the height is the share of the code of that moment: a code base whose old layers keep their share is stable, one where they sink is being renewed.',
      ...releasesRead(report),
    ],
  };
}

/** A sentence on the year that has most of what is alive. */
function oldest({ birth_years, aggregate }: BurndownResult): string {
  const [most] = [...birth_years].sort((a, b) => b.current_lines - a.current_lines);
  if (birth_years.length < 2 || most === undefined) return '';
  return ` No year has left more than ${most.year}: ${percent(share(most.current_lines, aggregate.total_current_lines))} of them.`;
}

function chart({ matrix, sample_dates, band_dates }: BurndownResult, report: Report): StackedChart {
  const rows = evenRows(matrix.length);
  const runs = bandRuns(band_dates);
  const series = runs.map(({ name, to }, at) => {
    const from = runs[at - 1]?.to ?? 0;
    const sum = (row: number): number => matrix[row].slice(from, to).reduce((total, lines) => total + lines, 0);
    return layer(name, rows.map(sum));
  });
  const dates = rows.map((row) => sample_dates[row]);
  return {
    kind: 'stacked',
    id: 'burndown',
    title: 'Lines alive, by when they were written',
    unit: 'lines',
    dates,
    series,
    groupings: groupingsOf(runs.map(({ name }) => name)),
    order: 'ordered',
    markers: releaseMarkers(report, dates),
  };
}

function table(result: BurndownResult): Table {
  const { unit, base, periods } = periodsOf(result);
  return {
    caption: `Lines by ${unit} of birth`,
    columns: [
      { title: unit },
      { title: base, isNumber: true },
      { title: 'alive', isNumber: true },
      { title: 'survival', isNumber: true },
    ],
    rows: latest(periods).map(({ label, alive, base: of }) => [
      label,
      grouped(of),
      grouped(alive),
      percent(share(alive, of)),
    ]),
  };
}
