// Draws the comment or the summary of a repository as GitHub would, into PNG files to look at: light and dark, wide and as on a phone.
// Needs `npm run build` and a chromium in the path (or CODEFANG_CHROMIUM); no part of the tests.
//
//   node scripts/render-markdown.mjs comment <git dir> [commit] [--out directory] [--name owner/name] [--no-people] [--widths 900,390] [--themes light,dark]
//     [--height most pixels] [--folded]
//   node scripts/render-markdown.mjs summary <git dir> [commit] [--previous commit] ...
//
// A pull request is played by any commit: its base is its first parent. Nothing is fetched and nothing is written but --out.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, resolveOptions } from '../lib/index.js';
import { PullRequestChange } from '../lib/action/pull-request-change.js';
import { findings } from '../lib/report/findings.js';
import { keyFiguresOf } from '../lib/report/key-figures.js';
import { historySummary } from '../lib/report/markdown/history-summary.js';
import { pullRequestComment } from '../lib/report/markdown/pull-request-comment.js';
import { joined } from '../lib/report/markdown/section.js';
import { reportOf } from '../lib/report/report.js';
import { pageOf } from './render-markdown/page.mjs';
import { shoot } from './render-markdown/shoot.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/pictures' },
    name: { type: 'string' },
    previous: { type: 'string' },
    widths: { type: 'string', default: '900,390' },
    themes: { type: 'string', default: 'light,dark' },
    'no-people': { type: 'boolean', default: false },
    height: { type: 'string', default: '8000' },
    folded: { type: 'boolean', default: false },
  },
});
const [kind, gitDirectory, commit = 'HEAD'] = positionals;
if (!['comment', 'summary'].includes(kind) || gitDirectory === undefined) {
  console.error('usage: node scripts/render-markdown.mjs comment|summary <git dir> [commit] [--out directory]');
  process.exit(2);
}

/** @param {string} revision */
const idOf = (revision) =>
  execFileSync('git', ['--git-dir', gitDirectory, 'rev-parse', `${revision}^{commit}`])
    .toString()
    .trim();
/** @param {string} revision */
const optionsFor = (revision) =>
  resolveOptions({
    path: gitDirectory,
    revision: idOf(revision),
    burndownFiles: true,
    burndownPeople: !values['no-people'],
    people: !values['no-people'],
    checkpointDir: join(tmpdir(), 'codefang-pictures'),
  });

/** @returns {Promise<string>} the Markdown of the pull request that the commit plays */
async function commentText() {
  const [base, head] = [idOf(`${commit}^1`), idOf(commit)];
  const change = new PullRequestChange();
  const run = await analyze(optionsFor(commit), { milestone: change.milestone(base) });
  const seen = change.seen(run);
  for (const finding of findings(seen?.effect, seen?.insight).slice(0, 10)) {
    console.error(`${finding.level} ${finding.path}:${finding.startLine}-${finding.endLine} ${finding.message}`);
  }
  const surroundings = { ...context(run), base: { oid: base }, head: { oid: head } };
  return joined(pullRequestComment(seen ?? { effect: undefined }, reportOf(run), surroundings));
}

/** @returns {Promise<string>} */
async function summaryText() {
  const earlier = values.previous === undefined ? undefined : await analyze(optionsFor(values.previous));
  const run = await analyze(optionsFor(commit));
  return joined(historySummary(reportOf(run), context(run), earlier && keyFiguresOf(reportOf(earlier))));
}

/** @param {import('../src/engine/run-result.js').RunResult} run */
function context({ run: { checkpoint } }) {
  return {
    repository: values.name,
    cost: {
      reused: checkpoint.reused,
      analysed: checkpoint.analysed,
      seconds: performance.now() / 1000,
      peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    },
  };
}

const markdown = kind === 'comment' ? await commentText() : await summaryText();
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });
const stem = join(folder, `${kind}-${(values.name ?? basename(resolve(gitDirectory))).replace(/[^\w.-]/g, '-')}`);
writeFileSync(`${stem}.md`, markdown);
const room = mkdtempSync(join(tmpdir(), 'codefang-page-'));
try {
  for (const theme of values.themes.split(',')) {
    for (const width of values.widths.split(',').map(Number)) {
      const page = join(room, 'page.html');
      writeFileSync(page, pageOf(markdown, { theme, width, unfolded: !values.folded }));
      const file = `${stem}-${width}-${theme}.png`;
      shoot(page, file, width, Number(values.height));
      console.log(file);
    }
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
