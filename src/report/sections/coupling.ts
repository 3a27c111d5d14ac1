// Which files change together.

import type { CouplesResult } from '../../analyzers/couples/result.js';
import type { HeatChart } from '../charts/chart.js';
import type { FilePairs } from '../charts/page-data.js';
import { counted, grouped, percent } from '../text/numbers.js';
import { clean } from './clean.js';
import type { Figure, Section, SectionMaker, Table } from './section.js';

const MOST_BARS = 15;
const MOST_ROWS = 25;
const LONGEST_PATH = 44;
const MOST_IN_MATRIX = 20;
const FEWEST_IN_MATRIX = 4;

export const coupling: SectionMaker = {
  analyzer: 'couples',
  charts: ['coupling', 'coupling-matrix'],
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
            ...matrix(pairs),
            { pairs: explored(pairs) },
          ],
    reading: [
      'Two files are coupled if they were changed by the same commits much of the time. Coupling is their common changes over those of the one that changed more.',
      'Expected pairs are a file and its test, or a header and its source. A pair from two ends of the code that nobody would have named is the one to look at: a change here is easily forgotten there.',
      'In the matrix, files stand by their paths: dark cells along the diagonal are files of one folder that change together, as they should; dark cells far from it tie distant parts of the code to each other.',
    ],
  };
}

/** The files with the most common changes against each other; nothing where there are too few for a pattern to show. */
function matrix(pairs: CouplesResult['file_coupling']): Figure[] {
  const together = new Map<string, number>();
  for (const { file1, file2, co_changes } of pairs) {
    for (const file of [file1, file2]) together.set(file, (together.get(file) ?? 0) + co_changes);
  }
  if (together.size < FEWEST_IN_MATRIX) return [];
  const most = [...together].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_IN_MATRIX);
  // Neighbours by path, so that what belongs together stands together.
  const files = most.map(([file]) => file).sort();
  const places = new Map(files.map((file, at) => [file, at]));
  const cells = pairs.flatMap(({ file1, file2, co_changes }): [number, number, number][] => {
    const [a, b] = [places.get(file1), places.get(file2)];
    if (a === undefined || b === undefined) return [];
    return [
      [a, b, co_changes],
      [b, a, co_changes],
    ];
  });
  const chart: HeatChart = {
    kind: 'heat',
    id: 'coupling-matrix',
    title: `Common changes of the ${grouped(files.length)} files that are coupled most, by path`,
    unit: 'commits',
    rowsAre: 'file',
    columnsAre: 'and',
    names: files.map(lastOf),
    cells,
  };
  const partners = (file: string): number =>
    pairs.filter(({ file1, file2 }) => file1 === file || file2 === file).length;
  const table: Table = {
    caption: 'The files of the matrix, by their common changes with any other',
    columns: [
      { title: 'file' },
      { title: 'coupled files', isNumber: true },
      { title: 'common changes', isNumber: true },
    ],
    rows: most.map(([file, changes]) => [clean(file), grouped(partners(file)), grouped(changes)]),
  };
  return [{ chart, table }];
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
