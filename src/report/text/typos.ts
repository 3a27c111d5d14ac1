// The identifiers that were corrected last, and the words that were misspelt most.

import { dayOrInstant, ticksAfter } from '../../analyzers/burndown/calendar.js';
import type { Typo, TypoPattern, TyposResult } from '../../analyzers/typos/result.js';
import { oneLine } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted } from './numbers.js';
import { table } from './table.js';

const MOST_TYPOS = 10;
const MOST_PATTERNS = 5;

/** The lines of the sections on typos. */
export function typos(result: TyposResult, sheet: Sheet): string[][] {
  const { total_typos, total_lines, affected_files, not_kept } = result.aggregate;
  const title = sheet.heading('Typos corrected last');
  if (total_typos === 0) return [[title, '  no identifier was corrected in a way that can be told from a rename']];
  const note = `  ${counted(total_typos, 'identifier')} corrected, in ${counted(total_lines, 'line')} of ${counted(affected_files, 'file')}`;
  const more =
    not_kept === 0 ? [] : [sheet.warning(`  ${counted(not_kept, 'line')} more came when the table was full`)];
  return [
    [title, ...rows(result.typo_list.slice(0, MOST_TYPOS), result, sheet), sheet.faint(note), ...more],
    patterns(result.patterns.slice(0, MOST_PATTERNS), sheet),
  ];
}

function rows(typos: readonly Typo[], result: TyposResult, sheet: Sheet): string[] {
  return table(sheet, [
    { title: 'date', cells: typos.map(({ tick }) => day(tick, result)) },
    { title: 'wrong', cells: typos.map(({ wrong }) => oneLine(wrong)), keep: 'start' },
    { title: 'correct', cells: typos.map(({ correct }) => oneLine(correct)), keep: 'start' },
    { title: 'file', cells: typos.map(({ file }) => oneLine(file)), keep: 'end', ink: sheet.faint },
  ]);
}

function patterns(all: readonly TypoPattern[], sheet: Sheet): string[] {
  return [
    sheet.heading('Words misspelt most'),
    ...table(
      sheet,
      [
        { title: 'lines', align: 'right', cells: all.map(({ frequency }) => String(frequency)) },
        { title: 'wrong', cells: all.map(({ wrong }) => oneLine(wrong)), keep: 'start' },
        { title: 'correct', cells: all.map(({ correct }) => oneLine(correct)), keep: 'start' },
      ],
      all.map(({ frequency }) => frequency / all[0].frequency),
    ),
  ];
}

function day(tick: number, { start_time_seconds, tick_size_seconds }: TyposResult): string {
  return dayOrInstant(ticksAfter(start_time_seconds ?? 0, tick, tick_size_seconds), tick_size_seconds);
}
