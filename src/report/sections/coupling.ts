// Which files change together.

import type { CouplesResult } from '../../analyzers/couples/result.js';
import type { FilePairs } from '../charts/page-data.js';
import { counted, grouped, percent } from '../text/numbers.js';
import { clean } from './clean.js';
import type { Section, SectionMaker } from './section.js';

const MOST_BARS = 15;
const MOST_ROWS = 25;
const LONGEST_PATH = 44;

export const coupling: SectionMaker = {
  analyzer: 'couples',
  charts: ['coupling'],
  make: ({ analysis }) => section(analysis['couples'] as CouplesResult),
};

function section({ file_coupling: pairs, list_totals, change_sets }: CouplesResult): Section | undefined {
  if (change_sets.counted + change_sets.left_out === 0) return undefined;
  const [first] = pairs;
  const leftOut =
    change_sets.left_out === 0
      ? ''
      : ` ${counted(change_sets.left_out, 'commit was', 'commits were')} left out: ${change_sets.left_out === 1 ? 'it changed' : 'they changed'} more than ${counted(change_sets.max_files, 'file')}.`;
  return {
    id: 'coupling',
    title: 'Which files change together?',
    verdict:
      first === undefined
        ? `No two files change together often enough to be called coupled.${leftOut}`
        : `${counted(list_totals.file_coupling, 'pair of files is', 'pairs of files are')} coupled; most often ${clean(first.file1)} and ${clean(first.file2)}, ${counted(first.co_changes, 'time')}.${leftOut}`,
    figures:
      first === undefined
        ? []
        : [
            {
              chart: {
                kind: 'bars',
                id: 'coupling',
                title: 'Pairs of files, by how often they changed together',
                unit: 'commits',
                bars: pairs.slice(0, MOST_BARS).map((pair) => ({
                  name: `${lastOf(pair.file1)} + ${lastOf(pair.file2)}`,
                  value: pair.co_changes,
                  note: `${clean(pair.file1)} and ${clean(pair.file2)}: coupled by ${percent(pair.coupling_strength)}`,
                })),
              },
              table: {
                caption: `The first ${grouped(Math.min(pairs.length, MOST_ROWS))} of ${counted(list_totals.file_coupling, 'pair')}`,
                columns: [
                  { title: 'file' },
                  { title: 'and' },
                  { title: 'together', isNumber: true },
                  { title: 'changes of each', isNumber: true },
                  { title: 'coupling', isNumber: true },
                ],
                rows: pairs
                  .slice(0, MOST_ROWS)
                  .map((pair) => [
                    clean(pair.file1),
                    clean(pair.file2),
                    grouped(pair.co_changes),
                    `${grouped(pair.file1_changes)}, ${grouped(pair.file2_changes)}`,
                    percent(pair.coupling_strength),
                  ]),
              },
            },
            { pairs: explored(pairs) },
          ],
    reading: [
      'Two files are coupled if they were changed by the same commits much of the time. Coupling is their common changes over those of the one that changed more.',
      'Expected pairs are a file and its test, or a header and its source. A pair from two ends of the code that nobody would have named is the one to look at: a change here is easily forgotten there.',
    ],
  };
}

/** The last part of a path, with the folder that it is in. */
function lastOf(path: string): string {
  const text = clean(path);
  const parts = text.split('/');
  const end = parts.slice(-2).join('/');
  return end.length <= LONGEST_PATH ? end : (parts.at(-1) ?? text);
}

function explored(pairs: CouplesResult['file_coupling']): FilePairs {
  const places = new Map<string, number>();
  const placeOf = (path: string): number => {
    const place = places.get(path) ?? places.size;
    places.set(path, place);
    return place;
  };
  const rows = pairs.map(
    (pair) =>
      [placeOf(pair.file1), placeOf(pair.file2), pair.co_changes, pair.file1_changes, pair.file2_changes] as const,
  );
  return { files: [...places.keys()].map(clean), pairs: rows };
}
