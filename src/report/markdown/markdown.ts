// A comment on a pull request, and a step's summary: the headline figures, what changed them, and how far the report goes. Pure; every text of
// the repository goes through escape.ts.

import { headlineNames, type Headline, type HeadlineName } from '../headline.js';
import { codeSpan, markdownText } from './escape.js';
import type { MarkdownModel } from './model.js';
import type { Section } from './section.js';

const titles: Readonly<Record<HeadlineName, string>> = {
  'current-lines': 'Lines',
  'survival-rate': 'Survival rate',
  'half-life': 'Half-life of a line, days',
  files: 'Files',
};

/** The sections of a comment on a pull request. */
export function pullRequestComment(model: MarkdownModel): Section[] {
  return [...banner(model), figures(model), ...conditions(model), provenance(model)];
}

/** The sections of a step's summary. */
export function summary(model: MarkdownModel): Section[] {
  const { derivation } = model;
  const run = { priority: 3, title: 'how the run went', body: runLine(model) };
  const knobs = { priority: 5, title: 'memory and workers', body: fenced('Memory and workers', derivation) };
  return [
    ...banner(model),
    figures(model),
    ...conditions(model),
    provenance(model),
    run,
    ...(derivation.length > 0 ? [knobs] : []),
  ];
}

/** A report that does not reach the end says so before anything else. */
function banner({ isComplete, report }: MarkdownModel): Section[] {
  if (isComplete) return [];
  const { commits, completeness } = report.source;
  const body = `> [!WARNING]\n> **Partial report.** The time budget ended before the history did: figures are those of ${commits.to ?? 'before the first commit'}, ${completeness.commits_left} commits before the newest. The next run goes on from there.`;
  return [{ priority: 1, title: 'the mark of a partial report', body }];
}

function figures({ report, headline, base, pullRequest }: MarkdownModel): Section {
  const name = codeSpan(report.source.repository);
  const what = pullRequest === undefined ? `in ${name}` : `in ${name} with pull request ${pullRequest.number}`;
  const names = (Object.keys(headlineNames) as HeadlineName[]).filter((one) => valueOf(headline, one) !== undefined);
  const head = base === undefined ? ['', 'now'] : ['', 'before', 'after', 'change'];
  const rows = names.map((one) => {
    const [before, after] = [base && valueOf(base.headline, one), valueOf(headline, one)];
    const cells =
      base === undefined ? [shown(one, after)] : [shown(one, before), shown(one, after), change(one, before, after)];
    return [titles[one], ...cells];
  });
  const table = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  return { priority: 1, title: 'figures', body: `### How the code lives ${what}\n\n${table.join('\n')}` };
}

function conditions({ conditions: all }: MarkdownModel): Section[] {
  if (all.length === 0) return [];
  const signs = { met: '❌', 'not-met': '✅', unknown: '⚪' } as const;
  const rows = all.map(
    ({ text, outcome, value }) => `- ${signs[outcome]} fails if ${codeSpan(text)}: ${value ?? 'not measured'}`,
  );
  return [{ priority: 2, title: 'conditions', body: rows.join('\n') }];
}

/** What the figures are of: nothing that is another in the next run on the same commit. */
function provenance({ report }: MarkdownModel): Section {
  const oid = report.source.head.oid.slice(0, 12);
  const { count } = report.source.commits;
  const body = `<sub>codefang ${markdownText(report.codefang.version)} at <code>${oid}</code>, ${count} commits</sub>`;
  return { priority: 3, title: 'where it comes from', body };
}

/** How this run came by the figures; for a summary, and for what stands under a comment. */
export function runLine({ commits, links }: MarkdownModel): string {
  const parts = [
    ...(links.run === '' ? [] : [`[run](${encodeURI(links.run)})`]),
    ...(links.artifact === undefined ? [] : [`artifact ${codeSpan(links.artifact)}`]),
    `${commits.analysed} commits read`,
    ...(commits.reused > 0 ? [`${commits.reused} taken over from a checkpoint`] : []),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function fenced(title: string, lines: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${lines.map((line) => `- ${markdownText(line)}`).join('\n')}\n\n</details>`;
}

function valueOf(headline: Headline, name: HeadlineName): number | null | undefined {
  return headline[headlineNames[name]];
}

function shown(name: HeadlineName, value: number | null | undefined): string {
  if (value === undefined) return '';
  if (value === null) return 'not reached';
  if (name === 'survival-rate') return `${(value * 100).toFixed(2)} %`;
  return name === 'half-life' ? value.toFixed(1) : value.toLocaleString('en-US');
}

function change(name: HeadlineName, before: number | null | undefined, after: number | null | undefined): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '';
  const difference = after - before;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return `${sign}${shown(name, Math.abs(difference))}`;
}
