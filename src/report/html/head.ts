// The top of a page: what was read, how complete it is, and the figures to take away.

import type { BurndownResult } from '../../analyzers/burndown/result.js';
import { escapeHtml } from '../charts/numbers.js';
import { headlineOf } from '../headline.js';
import type { Report, ReportSource } from '../report.js';
import { clean } from '../sections/clean.js';
import { commitsOf, limitsOf, partialOf, periodOf, rulesOf } from '../text/header.js';
import { counted, days, grouped, percent, years } from '../text/numbers.js';

const SHORT_ID = 10;

/** The repository's name. */
export function title({ repository }: ReportSource): string {
  return clean(repository);
}

/** Which commit, which commits before it, which files. */
export function whatWasRead({ head, commits, selection }: ReportSource): string {
  const ref = head.ref === null ? 'at' : clean(head.ref.replace(/^refs\/(heads|tags)\//, ''));
  const rows: readonly (readonly [string, string])[] = [
    ['Read', `${ref} ${head.oid.slice(0, SHORT_ID)}`],
    ['Commits', `${commitsOf(commits)}${periodOf(commits.from, commits.to)}`],
    ...(commits.earlier === null
      ? []
      : [['Before', `${counted(commits.earlier.count, 'commit')}, taken as one`] as const]),
    [
      'Files',
      `${grouped(selection.files.counted)} counted, ${grouped(selection.files.left_out)} left out${rulesOf(selection.left_out)}`,
    ],
  ];
  return `<dl class="read">${rows.map(([name, text]) => `<div><dt>${name}</dt><dd><bdi>${escapeHtml(text)}</bdi></dd></div>`).join('')}</dl>`;
}

/** Whether anything is missing, and what. */
export function completeness(source: ReportSource): string {
  const partial = partialOf(source);
  const notes = [...partial, ...limitsOf(source)];
  if (notes.length === 0) return '<p class="complete">Complete: nothing is missing and no limit was met.</p>';
  const isPart = partial.length > 0 || source.completeness.shallow;
  const items = notes.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return `<div class="${isPart ? 'alarm' : 'note'}"><p>${isPart ? 'This is a part of the history only:' : 'Every commit was read, but:'}</p><ul>${items}</ul></div>`;
}

/** The figures of all analyzers that ran. */
export function keyFigures({ source, analysis }: Report): string {
  const { currentLines, survivalRate, halfLifeDays, files, busFactor, hotspots, coupledPairs } = headlineOf(analysis);
  const burndown = analysis['burndown'] as BurndownResult | undefined;
  const cards: (readonly [string, string | undefined])[] = [
    ['commits', grouped(source.commits.count)],
    ['files', files === undefined ? undefined : grouped(files)],
    ['lines alive', currentLines === undefined ? undefined : grouped(currentLines)],
    ['lines ever written', burndown === undefined ? undefined : grouped(burndown.aggregate.total_lines_written)],
    ['survival rate', survivalRate === undefined ? undefined : percent(survivalRate)],
    ['half-life of a line', halfLifeDays === undefined ? undefined : halfLife(halfLifeDays)],
    ['bus factor', busFactor === undefined ? undefined : grouped(busFactor)],
    ['hotspots', hotspots === undefined ? undefined : grouped(hotspots)],
    ['coupled pairs of files', coupledPairs === undefined ? undefined : grouped(coupledPairs)],
  ];
  const items = cards.flatMap(([name, value]) =>
    value === undefined ? [] : [`<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`],
  );
  return `<dl class="cards" aria-label="Key figures">${items.join('')}</dl>`;
}

function halfLife(length: number | null): string {
  if (length === null) return 'not yet';
  return length < 365 ? days(length) : years(length);
}
