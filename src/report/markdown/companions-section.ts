// The files that usually change with those of a pull request, and are not in it.

import type { AbsentCompanion, CompanionEvidence } from '../change/companions.js';
import { counted, grouped, percent, share } from '../text/numbers.js';
import { code } from './escape.js';
import { table } from './table.js';

const MOST_FILES = 8;

/** A table with the strongest evidence of each; undefined where none is absent. */
export function companionsSection(all: readonly AbsentCompanion[] | undefined): string | undefined {
  if (all === undefined || all.length === 0) return undefined;
  const rows = all.slice(0, MOST_FILES);
  const first = rows.map(({ evidence }) => evidence[0]);
  const rest = all.length - rows.length;
  const more = rest === 0 ? '' : `\n\n… and ${counted(rest, 'more file')}.`;
  return (
    '#### Usually changes with\n\n' +
    table([
      { title: 'Not in this change', cells: rows.map(({ path }) => code(path, 50)) },
      { title: 'Changes with', cells: rows.map(({ evidence }) => withOthers(evidence)) },
      { title: 'So far', align: 'right', cells: first.map(({ together, changes }) => timesOf(together, changes)) },
      {
        title: 'Share',
        align: 'right',
        cells: first.map(({ together, changes }) => percent(share(together, changes))),
      },
    ]) +
    more
  );
}

function withOthers([{ file }, ...others]: readonly CompanionEvidence[]): string {
  return others.length === 0 ? code(file, 50) : `${code(file, 50)} and ${counted(others.length, 'other')}`;
}

function timesOf(together: number, changes: number): string {
  return `${grouped(together)} of ${counted(changes, 'commit')}`;
}
