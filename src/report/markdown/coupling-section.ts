// The files that change together, for a summary.

import type { CouplesResult } from '../../analyzers/couples/result.js';
import { counted, grouped, percent } from '../text/numbers.js';
import { code } from './escape.js';
import { bars } from './figures.js';
import { table } from './table.js';

const MOST_PAIRS = 10;

/** A table with bars; undefined where no two files are coupled. */
export function couplingSection({ file_coupling, list_totals, change_sets }: CouplesResult): string | undefined {
  const rows = file_coupling.slice(0, MOST_PAIRS);
  if (rows.length === 0) return undefined;
  const { left_out: leftOut, max_files: most } = change_sets;
  const notes = [
    `${counted(list_totals.file_coupling, 'pair of files is', 'pairs of files are')} coupled.`,
    'Coupling is commits with both over the mean of the commits with each.',
    ...(leftOut > 0 ? [`${counted(leftOut, 'commit')} of more than ${counted(most, 'file')} left out.`] : []),
  ];
  return (
    '### Files that change together\n\n' +
    table([
      { title: 'File', cells: rows.map(({ file1 }) => code(file1, 44)) },
      { title: 'And', cells: rows.map(({ file2 }) => code(file2, 44)) },
      { title: 'Together', align: 'right', cells: rows.map(({ co_changes }) => grouped(co_changes)) },
      { title: 'Coupling', align: 'right', cells: rows.map((row) => percent(row.coupling_strength)) },
      { title: '', cells: bars([...rows.map((row) => row.coupling_strength), 1]).slice(0, -1) },
    ]) +
    `\n\n<sub>${notes.join(' ')}</sub>`
  );
}
