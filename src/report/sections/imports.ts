// Which modules it stands on, and when they came and went.

import type { ImportsResult } from '../../analyzers/imports/result.js';
import { counted, grouped } from '../text/numbers.js';
import { clean } from './clean.js';
import { dateOfTick, spansOf, sumsBySpan } from './over-time.js';
import type { Figure, Section, SectionMaker } from './section.js';

const MOST_BARS = 20;
const MOST_ROWS = 25;

export const imports: SectionMaker = {
  analyzer: 'imports',
  charts: ['imports', 'imports-over-time'],
  make: ({ analysis }) => section(analysis['imports'] as ImportsResult),
};

function section(result: ImportsResult): Section | undefined {
  const { aggregate, start_time_seconds: start, tick_size_seconds: tick } = result;
  const used = result.imports.filter(({ is_relative, files }) => !is_relative && files > 0);
  const [first] = used;
  if (aggregate.total_imports === 0) return undefined;
  const date = (at: number | null): string => (at === null ? 'before' : dateOfTick(at, start, tick));
  return {
    id: 'imports',
    title: 'What does it stand on?',
    verdict: `${counted(aggregate.current_imports, 'module is', 'modules are')} imported today, ${grouped(aggregate.dropped_imports)} no more.${first === undefined ? '' : ` Most files import ${clean(first.name)}: ${grouped(first.files)}.`}`,
    figures: [
      {
        ...(used.length > 0 && {
          chart: {
            kind: 'bars' as const,
            id: 'imports',
            title: 'Modules of others, by how many files import them',
            unit: 'files',
            bars: used.slice(0, MOST_BARS).map(({ name, files, language, adopted }) => ({
              name: clean(name),
              value: files,
              note: `${language}, since ${date(adopted)}`,
            })),
          },
        }),
        table: {
          caption: `The first ${grouped(Math.min(used.length, MOST_ROWS))} modules of others that are in use`,
          columns: [
            { title: 'module' },
            { title: 'language' },
            { title: 'files', isNumber: true },
            { title: 'in use since' },
          ],
          rows: used
            .slice(0, MOST_ROWS)
            .map(({ name, language, files, adopted }) => [clean(name), language, grouped(files), date(adopted)]),
        },
      },
      ...overTime(result),
    ],
    reading: [
      'A module counts once a file that imports it now, whichever names it takes from it. “Of others” are those that are not named by where they lie in the code itself.',
      'A module came into use in the year since which some file has had it without a break, and went when the last file gave it up.',
    ],
  };
}

/** Modules that came into use and went out of it, by year. */
function overTime({
  adopted,
  dropped,
  list_totals,
  start_time_seconds: start,
  tick_size_seconds: tick,
}: ImportsResult): Figure[] {
  const dated = (rows: ImportsResult['adopted']): { date: string }[] =>
    rows.map(({ tick: at }) => ({ date: dateOfTick(at, start, tick) }));
  const [came, went] = [dated(adopted), dated(dropped)];
  const dates = [...came, ...went].map(({ date }) => date).sort();
  const spans = spansOf(dates, 4);
  if (spans.length < 2) return [];
  const isCut = list_totals.adopted > adopted.length || list_totals.dropped > dropped.length;
  const [ins, outs] = [came, went].map((rows) => sumsBySpan(rows, spans, () => 1));
  return [
    {
      chart: {
        kind: 'columns',
        id: 'imports-over-time',
        title: `Modules of others that came and went, a year${isCut ? ', the latest that the report lists' : ''}`,
        unit: 'modules',
        spans,
        series: [
          { name: 'came, and are in use', values: ins },
          { name: 'went', values: outs.map((count) => (count === 0 ? 0 : -count)) },
        ],
      },
      table: {
        caption: 'Modules of others by year',
        columns: [{ title: 'year' }, { title: 'came', isNumber: true }, { title: 'went', isNumber: true }],
        rows: spans.map((span, at) => [span, grouped(ins[at]), grouped(outs[at])]),
      },
    },
  ];
}
