// The files that change most often.

import { riskCommits, type FileHistoryResult } from '../../analyzers/file-history/result.js';
import { cut, oneLine } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped, share } from './numbers.js';
import { table } from './table.js';

const MOST_FILES = 10;

/** Hotspots with their risk, and how many there are. */
export function hotspots({ aggregate, hotspots: all }: FileHistoryResult, sheet: Sheet): string[] {
  if (aggregate.total_files === 0) return [];
  const rows = all.slice(0, MOST_FILES);
  const often = `changed in ${riskCommits.MEDIUM} commits or more`;
  const note =
    rows.length === 0
      ? `no file has ${often}`
      : `${counted(aggregate.high_churn_files, 'file')} of ${grouped(aggregate.total_files)} ${often}`;
  return [
    sheet.heading('The files that change most often'),
    ...(rows.length === 0
      ? []
      : table(
          sheet,
          [
            { title: 'commits', align: 'right', cells: rows.map(({ commit_count }) => grouped(commit_count)) },
            {
              title: 'churn',
              align: 'right',
              cells: rows.map(({ churn_score }) => grouped(churn_score)),
              ink: sheet.faint,
            },
            { title: 'risk', cells: rows.map(({ risk_level }) => risk_level.toLowerCase()), ink: sheet.warning },
            { title: 'path', cells: rows.map(({ path }) => oneLine(path)), keep: 'end' },
          ],
          rows.map(({ commit_count }) => share(commit_count, rows[0].commit_count)),
        )),
    `  ${sheet.faint(cut(note, sheet.columns - 2))}`,
  ];
}
