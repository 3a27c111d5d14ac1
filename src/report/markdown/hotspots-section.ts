// The files that change most often, for a summary.

import { riskCommits, type FileHistoryResult } from '../../analyzers/file-history/result.js';
import { counted, grouped } from '../text/numbers.js';
import { code } from './escape.js';
import { bars } from './figures.js';
import { table } from './table.js';

const MOST_FILES = 10;

/** A table with bars; undefined where no file has changed often. */
export function hotspotsSection({ aggregate, hotspots }: FileHistoryResult): string | undefined {
  const rows = hotspots.slice(0, MOST_FILES);
  if (rows.length === 0) return undefined;
  const often = `${counted(aggregate.high_churn_files, 'file')} of ${grouped(aggregate.total_files)} changed in ${riskCommits.MEDIUM} commits or more.`;
  return (
    '### Hotspots\n\n' +
    table([
      { title: 'File', cells: rows.map(({ path }) => code(path, 60)) },
      { title: 'Commits', align: 'right', cells: rows.map(({ commit_count }) => grouped(commit_count)) },
      { title: '', cells: bars(rows.map(({ commit_count }) => commit_count)) },
      { title: 'Churn', align: 'right', cells: rows.map(({ churn_score }) => grouped(churn_score)) },
      { title: 'Risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()) },
    ]) +
    `\n\n<sub>${often} Churn is commits and a hundredth of the lines that came, went or were replaced.</sub>`
  );
}
