// Which identifiers were misspelt, and which words again and again.

import type { TyposResult } from '../../analyzers/typos/result.js';
import { counted, grouped } from '../text/numbers.js';
import { clean } from './clean.js';
import { dateOfTick } from './over-time.js';
import type { Section, SectionMaker } from './section.js';

const MOST_BARS = 15;
const MOST_ROWS = 25;

export const misspellings: SectionMaker = {
  analyzer: 'typos',
  charts: ['typos'],
  make: ({ analysis }) => section(analysis['typos'] as TyposResult),
};

function section({ aggregate, typo_list: list, patterns, ...times }: TyposResult): Section | undefined {
  if (aggregate.total_typos === 0) return undefined;
  const [most] = patterns;
  const word = most === undefined ? '' : ` Most often it was ${clean(most.correct)}, as ${clean(most.wrong)}.`;
  const shown = list.slice(0, MOST_ROWS);
  return {
    id: 'typos',
    title: 'What was misspelt?',
    verdict: `${counted(aggregate.total_typos, 'identifier was', 'identifiers were')} corrected, in ${counted(aggregate.affected_files, 'file')}.${word}`,
    figures: [
      {
        chart: {
          kind: 'bars',
          id: 'typos',
          title: 'Words that were misspelt, by lines corrected',
          unit: 'lines',
          bars: patterns.slice(0, MOST_BARS).map(({ wrong, correct, frequency, identifiers }) => ({
            name: clean(wrong),
            value: frequency,
            note: `${clean(correct)}, in ${counted(identifiers, 'identifier')}`,
          })),
        },
        table: {
          caption: `The ${grouped(shown.length)} corrected last, of ${grouped(aggregate.total_typos)}`,
          columns: [
            { title: 'wrong' },
            { title: 'correct' },
            { title: 'lines', isNumber: true },
            { title: 'first corrected in' },
            { title: 'date' },
          ],
          rows: shown.map(({ wrong, correct, lines, file, line, tick }) => [
            clean(wrong),
            clean(correct),
            grouped(lines),
            clean(`${file}:${line}`),
            dateOfTick(tick, times.start_time_seconds, times.tick_size_seconds),
          ]),
        },
      },
    ],
    reading: [
      'Lines that a commit replaced one by one are compared. Where they differ in one identifier only, and one word of it was none and became one by a small edit, that is a corrected typo.',
      'Most pairs that look alike are something else, a rename or another case, and are left out; the report counts them by the reason.',
    ],
  };
}
