// The functions that change most often, and those that change together.

import type { NodeCoupling, NodeHotness, ShotnessResult } from '../../analyzers/shotness/result.js';
import { oneLine } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped, percent } from './numbers.js';
import { table } from './table.js';

const MOST_FUNCTIONS = 10;
const MOST_PAIRS = 5;

/** The lines of the sections on functions. */
export function shotness(result: ShotnessResult, sheet: Sheet): string[][] {
  const { total_nodes, total_changes, hot_nodes } = result.aggregate;
  const title = sheet.heading('Functions that change most');
  if (total_nodes === 0) return [[title, '  there are none in a language that is known']];
  const note = `  ${counted(total_nodes, 'function')}, changed ${counted(total_changes, 'time')}; ${counted(hot_nodes, 'hotspot')}`;
  return [
    [title, ...functions(result.node_hotness.slice(0, MOST_FUNCTIONS), sheet), sheet.faint(note)],
    pairs(result.node_coupling.slice(0, MOST_PAIRS), sheet),
  ];
}

function functions(rows: readonly NodeHotness[], sheet: Sheet): string[] {
  return table(
    sheet,
    [
      { title: 'changes', align: 'right', cells: rows.map(({ change_count }) => grouped(change_count)) },
      { title: 'function', cells: rows.map(({ full_name }) => oneLine(full_name)), keep: 'end' },
      { title: 'file', cells: rows.map(({ file }) => oneLine(file)), keep: 'end', ink: sheet.faint },
    ],
    rows.map(({ hotness_score }) => hotness_score),
  );
}

function pairs(rows: readonly NodeCoupling[], sheet: Sheet): string[] {
  if (rows.length === 0) return [];
  const place = (name: string, file: string): string => oneLine(`${name} ${file.slice(file.lastIndexOf('/') + 1)}`);
  return [
    sheet.heading('Functions that change together'),
    ...table(sheet, [
      { title: 'together', align: 'right', cells: rows.map(({ co_changes }) => grouped(co_changes)) },
      { title: 'coupling', align: 'right', cells: rows.map((pair) => percent(pair.coupling_strength)) },
      { title: 'one', cells: rows.map((pair) => place(pair.node1_name, pair.node1_file)), keep: 'start' },
      { title: 'other', cells: rows.map((pair) => place(pair.node2_name, pair.node2_file)), keep: 'start' },
    ]),
  ];
}
