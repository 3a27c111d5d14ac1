// What has become of a history since an earlier report of it: two sets of figures, side by side, with their commits.

import type { KeyFigures } from '../key-figures.js';
import { grouped, percent } from '../text/numbers.js';
import { lifetime, lifetimeChange, points, signed } from './figures.js';
import { shortId } from './measured.js';
import { table } from './table.js';

/** The section. Both sets are of the same repository and options, which the caller vouches for. */
export function trend(now: KeyFigures, then: KeyFigures): string {
  const title = '### Since the last report';
  if (now.commit === then.commit) return `${title}\n\nNo commit since: the last report was of ${named(then)}, too.`;
  const rows = [
    count('Lines alive', then.currentLines, now.currentLines),
    count('Ever written', then.linesWritten, now.linesWritten),
    count('Files', then.files, now.files),
    [
      'Survival rate',
      percent(then.survivalRate),
      percent(now.survivalRate),
      points(then.survivalRate, now.survivalRate),
    ],
    [
      'Half-life',
      lifetime(then.halfLifeDays),
      lifetime(now.halfLifeDays),
      lifetimeChange(then.halfLifeDays, now.halfLifeDays),
    ],
    count('Commits', then.commits, now.commits),
  ];
  const column = (at: number): string[] => rows.map((row) => row[at]);
  const figures = table([
    { title: '', cells: column(0) },
    { title: 'Then', align: 'right', cells: column(1) },
    { title: 'Now', align: 'right', cells: column(2) },
    { title: 'Change', align: 'right', cells: column(3).map((text) => `**${text}**`) },
  ]);
  return `${title}\n\nFrom ${named(then)} to ${named(now)}.\n\n${figures}`;
}

function count(name: string, then: number, now: number): string[] {
  return [name, grouped(then), grouped(now), signed(now - then)];
}

/** `<code>0123456789</code> of 2020-01-31`. */
function named({ commit, time }: KeyFigures): string {
  const id = `<code>${shortId(commit)}</code>`;
  return time === null ? id : `${id} of ${time.slice(0, 10)}`;
}
