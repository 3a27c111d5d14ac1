// When work was done: commits, lines that came and lines that went.

import type { DevsResult } from '../../analyzers/devs/result.js';
import { counted, grouped } from '../text/numbers.js';
import { spanLength, spanName, spansOf, sumsBySpan } from './over-time.js';
import type { Section, SectionMaker } from './section.js';

const MOST_ROWS = 24;

export const activity: SectionMaker = {
  analyzer: 'devs',
  charts: ['activity', 'churn'],
  make: ({ analysis }) => section(analysis['devs'] as DevsResult),
};

function section({ activity: ticks, churn, aggregate }: DevsResult): Section | undefined {
  if (ticks.length === 0) return undefined;
  const dates = [...ticks, ...churn].map(({ date }) => date).sort();
  const spans = spansOf(dates, spanLength(dates));
  const name = spanName(spans);
  const commits = sumsBySpan(ticks, spans, (row) => row.total_commits);
  const added = sumsBySpan(churn, spans, (row) => row.lines_added + row.lines_changed);
  const removed = sumsBySpan(churn, spans, (row) => row.lines_removed + row.lines_changed);
  const busiest = commits.indexOf(Math.max(...commits));
  const { total_developers: people, active_developers: active } = aggregate;
  return {
    id: 'activity',
    title: 'When was it worked on?',
    verdict: `${counted(aggregate.total_commits, 'commit')}${people === undefined ? '' : ` by ${counted(people, 'person', 'people')}, ${grouped(active ?? 0)} of them active in the last 90 days of the history`}; the busiest ${name} was ${spans[busiest]}, with ${grouped(commits[busiest])}.`,
    figures: [
      {
        chart: {
          kind: 'columns',
          id: 'activity',
          title: `Commits a ${name}`,
          unit: 'commits',
          spans,
          series: [{ name: 'commits', values: commits }],
        },
      },
      {
        chart: {
          kind: 'columns',
          id: 'churn',
          title: `Lines that came and went, a ${name}`,
          unit: 'lines',
          spans,
          series: [
            { name: 'came', values: added },
            { name: 'went', values: removed.map((lines) => (lines === 0 ? 0 : -lines)) },
          ],
        },
        table: {
          caption: `The last ${counted(Math.min(spans.length, MOST_ROWS), name)}`,
          columns: [
            { title: name },
            { title: 'commits', isNumber: true },
            { title: 'lines came', isNumber: true },
            { title: 'lines went', isNumber: true },
          ],
          rows: spans
            .map((span, at) => [span, grouped(commits[at]), grouped(added[at]), grouped(removed[at])])
            .slice(-MOST_ROWS),
        },
      },
    ],
    reading: [
      'Commits are counted when they were committed, in UTC. A line that was changed in place came and went.',
      'A tall pair of columns, up and down, is a rewrite or a reformatting; a tall one up alone is code that was brought in.',
    ],
  };
}
