// What `publish-branch` puts on its branch: the report, its pictures, badges, and a page that shows them.

import { badgeJson, badgesOf, badgeSvg } from '../report/badge.js';
import { render, renderPictures } from '../report/formats.js';
import { headlineOf } from '../report/headline.js';
import { code, plain } from '../report/markdown/escape.js';
import { reportOf } from '../report/report.js';
import type { ActionResult } from './engine-seam.js';

/** Texts by their paths. */
export async function publishedFiles({ result }: ActionResult): Promise<Map<string, string>> {
  const report = reportOf(result);
  const pictures = await renderPictures(report);
  const badges = badgesOf(headlineOf(result.results));
  const { repository, head, commits } = report.source;
  const page = [
    `# ${plain(repository)}`,
    badges.map(({ name, label }) => `![${label}](badge-${name}.svg)`).join(' '),
    `How the code lives, read from ${commits.count} commits up to ${code(head.oid.slice(0, 12))} of ${commits.to?.slice(0, 10) ?? 'no date'}.`,
    'The whole report: [as a page](report.html) (to be downloaded and opened), [as JSON](report.json).',
    ...pictures.map(({ name }) => `![${name}](${name}.svg)`),
    'The next report takes the place of this one: this branch has one commit.',
  ];
  return new Map([
    ['README.md', `${page.filter((part) => part !== '').join('\n\n')}\n`],
    ['report.html', await render(report, 'html')],
    ['report.json', await render(report, 'json')],
    ...pictures.map(({ name, svg }): [string, string] => [`${name}.svg`, svg]),
    ...badges.flatMap((badge): [string, string][] => [
      [`badge-${badge.name}.svg`, badgeSvg(badge)],
      [`badge-${badge.name}.json`, badgeJson(badge)],
    ]),
  ]);
}
