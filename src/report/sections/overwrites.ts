// Who overwrites whom.

import type { Interaction } from '../../analyzers/burndown/people-result.js';
import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { counted, grouped, percent, share } from '../text/numbers.js';
import { shownNames } from '../text/people.js';
import { clean } from './clean.js';
import type { Section, SectionMaker } from './section.js';

const MOST_PEOPLE = 15;
const MOST_ROWS = 20;

export const overwrites: SectionMaker = {
  analyzer: 'burndown',
  charts: ['overwrites'],
  make: ({ analysis }) => section(analysis['burndown'] as BurndownResult),
};

function section(result: BurndownResult): Section | undefined {
  const { interactions = [], developer_survival: people = [] } = result;
  const removed = sum(interactions);
  if (people.length < 2 || removed === 0) return undefined;
  const nameOf = shownNames(result);
  const shown = busiest(interactions).slice(0, MOST_PEOPLE);
  const places = new Map(shown.map((id, at) => [id, at]));
  const cells = interactions.flatMap(({ author_id, modifier_id, lines_modified }): [number, number, number][] => {
    const [row, column] = [places.get(author_id), places.get(modifier_id)];
    return row === undefined || column === undefined || lines_modified <= 0 ? [] : [[row, column, lines_modified]];
  });
  const pairs = interactions
    .filter(({ author_id, modifier_id }) => author_id !== modifier_id)
    .sort((a, b) => b.lines_modified - a.lines_modified || a.author_id - b.author_id || a.modifier_id - b.modifier_id);
  const own = share(sum(interactions.filter(({ is_self_modify }) => is_self_modify)), removed);
  const [most] = pairs;
  return {
    id: 'overwrites',
    title: 'Who overwrites whom?',
    verdict: `Of ${counted(removed, 'line')} that were removed or replaced, ${percent(own)} were the remover’s own.${
      most === undefined
        ? ''
        : ` The most between two people: ${grouped(most.lines_modified)} of ${clean(nameOf(most.author_id))}, by ${clean(nameOf(most.modifier_id))}.`
    }`,
    figures: [
      {
        chart: {
          kind: 'heat',
          id: 'overwrites',
          title: `Lines removed, among the ${grouped(shown.length)} people most at it`,
          unit: 'lines',
          rowsAre: 'lines of',
          columnsAre: 'removed by',
          names: shown.map((id) => clean(nameOf(id))),
          cells,
        },
        table: {
          caption: `Pairs of people, the ${grouped(Math.min(pairs.length, MOST_ROWS))} with the most of ${grouped(pairs.length)}`,
          columns: [{ title: 'lines of' }, { title: 'removed by' }, { title: 'lines', isNumber: true }],
          rows: pairs
            .slice(0, MOST_ROWS)
            .map((pair) => [
              clean(nameOf(pair.author_id)),
              clean(nameOf(pair.modifier_id)),
              grouped(pair.lines_modified),
            ]),
        },
      },
    ],
    reading: [
      'A row is the person who wrote lines, a column the person who removed or replaced them; the darker the cell, the more lines, in steps of equal ratio. The diagonal is what people changed of their own.',
      'A dark column is somebody who reworks the code of many; a dark row somebody whose code is reworked by many. Neither is good or bad by itself: a formatter run over the whole code makes a dark column, too.',
    ],
  };
}

/** People by how many lines they removed or lost, the most first; nobody left out. */
function busiest(interactions: readonly Interaction[]): number[] {
  const lines = new Map<number, number>();
  for (const { author_id, modifier_id, lines_modified } of interactions) {
    for (const id of new Set([author_id, modifier_id])) {
      if (id >= 0) lines.set(id, (lines.get(id) ?? 0) + lines_modified);
    }
  }
  return [...lines].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
}

function sum(rows: readonly Interaction[]): number {
  return rows.reduce((total, { lines_modified }) => total + lines_modified, 0);
}
