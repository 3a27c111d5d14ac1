// What was measured, what it cost, and what is missing: the small print of a comment or summary, and the alarms that stand above it.

import { formatByteSize } from '../../base/byte-size.js';
import { reportedOptions, resolveOptions, type OptionValue } from '../../engine/options.js';
import type { ReportSource } from '../report.js';
import { commitsOf, limitsOf, partialOf, periodOf, rulesOf } from '../text/header.js';
import { counted, grouped } from '../text/numbers.js';
import { code } from './escape.js';
import type { RunContext, ShownCommit } from './run-context.js';

const SHORT_ID = 10;
const MOST_VALUES = 5;

/** What makes numbers say less than they seem to, as one of GitHub's alerts; undefined if nothing does. */
export function alarm(source: ReportSource): string | undefined {
  const partial = partialOf(source);
  const limits = limitsOf(source);
  if (partial.length + limits.length === 0) return undefined;
  const kind = partial.length > 0 || source.completeness.shallow ? 'WARNING' : 'NOTE';
  return [`> [!${kind}]`, ...[...partial, ...limits].map(emphasized)].join('\n').replace(/\n> \*\*/g, '\n> - **');
}

/** `NAME: text` with its name in bold, in a quotation. */
function emphasized(text: string): string {
  const end = text.indexOf(':');
  return `> **${text.slice(0, end)}**${text.slice(end)}`;
}

/** A list of what was read, with which options, and what it cost. */
export function measured(source: ReportSource, context: RunContext): string {
  const { commits, selection, completeness } = source;
  const { base, head, cost } = context;
  const items = [
    `**Repository** ${code(context.repository ?? source.repository)}, ${
      base === undefined
        ? `at ${commitText(head ?? { oid: source.head.oid, name: branchOf(source) })}`
        : `${commitText(base)} → ${commitText(head ?? { oid: source.head.oid })}`
    }`,
    `**Commits** ${commitsOf(commits)}${periodOf(commits.from, commits.to)}`,
    `**Files** ${grouped(selection.files.counted)} counted, ${grouped(selection.files.left_out)} left out${rulesOf(selection.left_out)}`,
    `**Complete** ${completenessOf(source)}`,
  ];
  if (commits.earlier !== null) {
    const { count, oid } = commits.earlier;
    items.splice(2, 0, `**Before** ${counted(count, 'commit')} up to <code>${shortId(oid)}</code>, taken as one`);
  }
  const options = changedOptions(source.options);
  items.push(options.length === 0 ? '**Options** the defaults' : `**Options** ${options.join(', ')}`);
  if (cost !== undefined) items.push(`**Cost** ${costOf(cost)}`);
  const opaque = completeness.binary_changes;
  if (opaque > 0) items.push(`**Without lines** ${counted(opaque, 'change')} of binary files`);
  return items.map((item) => `- ${item}`).join('\n');
}

function commitText({ oid, name }: ShownCommit): string {
  const id = `<code>${shortId(oid)}</code>`;
  return name === undefined ? id : `${code(name)} (${id})`;
}

/** The start of an id; what is no id is shown as the text that it is. */
export function shortId(oid: string): string {
  return /^[0-9a-f]{7,64}$/i.test(oid) ? oid.slice(0, SHORT_ID) : 'no id';
}

function branchOf({ head }: ReportSource): string | undefined {
  return head.ref?.replace(/^refs\/(heads|tags)\//, '');
}

function completenessOf(source: ReportSource): string {
  if (partialOf(source).length > 0) return 'no, the run was stopped: see above';
  if (source.completeness.shallow) return 'no, the clone is shallow: see above';
  return limitsOf(source).length === 0 ? 'yes, nothing is missing and no limit was met' : 'every commit, but see above';
}

function costOf({ reused, analysed, seconds, peakMemoryBytes }: NonNullable<RunContext['cost']>): string {
  const parts = [
    `${counted(analysed, 'commit')} read${reused > 0 ? `, ${grouped(reused)} taken from a kept state` : ''}`,
  ];
  if (seconds !== undefined) parts.push(`${seconds < 10 ? seconds.toFixed(1) : grouped(seconds)} seconds`);
  if (peakMemoryBytes !== undefined) parts.push(`${formatByteSize(peakMemoryBytes)} of memory at most`);
  return parts.join('; ');
}

/** Options whose values are not the defaults. */
function changedOptions(options: Readonly<Record<string, OptionValue>>): string[] {
  const people = options['people'] === true;
  const defaults: Readonly<Record<string, OptionValue>> = reportedOptions(resolveOptions({ burndownPeople: people }));
  return Object.entries(options)
    .filter(([name]) => !['people', 'burndown_people', 'burndown_files'].includes(name))
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]))
    .map(([name, value]) => {
      const values = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
      const more = values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '';
      const texts = values.slice(0, MOST_VALUES).map((one) => code(one, 40));
      return `${name.replaceAll('_', ' ')} ${texts.join(' ')}${more}`;
    });
}
