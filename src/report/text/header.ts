// The head of a text report: what was read, and on lines of their own, everything that makes the numbers say less than they seem to.

import type { ReportSource } from '../report.js';
import { cut, oneLine, padded, widthOf, wrapped } from './display-width.js';
import type { Sheet } from './ink.js';
import { counted, grouped, years } from './numbers.js';

const SHORT_ID = 10;
const MARGIN = '  ';
const KEY_COLUMNS = 10;

/** The header's lines. */
export function header(source: ReportSource, sheet: Sheet): string[] {
  const { head, commits, selection, completeness } = source;
  const { files, left_out } = selection;
  const place = `${head.ref === null ? 'at' : oneLine(head.ref.replace(/^refs\/(heads|tags)\//, ''))} ${head.oid.slice(0, SHORT_ID)}`;
  const name = cut(oneLine(source.repository), Math.floor(sheet.columns / 2));
  const limits = limitsOf(source);
  const rows: [string, string][] = [['commits', `${commitsOf(commits)}${periodOf(commits.from, commits.to)}`]];
  if (commits.earlier !== null) {
    const { count, oid } = commits.earlier;
    rows.push(['before', `${counted(count, 'commit')} up to ${oid.slice(0, SHORT_ID)}, taken as one`]);
  }
  rows.push(['files', `${grouped(files.counted)} counted, ${grouped(files.left_out)} left out${rulesOf(left_out)}`]);
  rows.push(['complete', completenessOf(completeness, limits.length)]);
  return [
    `${sheet.heading(name)}${MARGIN}${sheet.faint(cut(place, sheet.columns - widthOf(name) - MARGIN.length, 'end'))}`,
    ...rows.flatMap(([key, text]) =>
      wrapped(text, sheet.columns - MARGIN.length - KEY_COLUMNS).map(
        (line, at) => MARGIN + sheet.faint(padded(at === 0 ? key : '', KEY_COLUMNS)) + line,
      ),
    ),
    ...partialOf(source).flatMap((text) => marked(text, sheet.columns).map(sheet.alarm)),
    ...limits.flatMap((text) => marked(text, sheet.columns).map(sheet.warning)),
  ];
}

/** How many commits, and which. */
export function commitsOf({ order, count, main_line }: ReportSource['commits']): string {
  return order === 'first-parent'
    ? `${grouped(count)} of the main line`
    : `${grouped(count)}, ${grouped(main_line)} of them on the main line`;
}

/** From when to when; an instant may be beyond all calendars. */
export function periodOf(from: string | null, to: string | null): string {
  const day = (instant: string): string => instant.slice(0, instant.indexOf('T'));
  if (from === null || to === null) return '';
  if (day(from) === day(to)) return `, on ${day(from)}`;
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return `, ${day(from)} to ${day(to)}${length < 365 ? '' : ` (${years(length)})`}`;
}

const RULES = { include: '--include', exclude: '--exclude', attribute: '.gitattributes', default: 'the default list' };

/** How many files each kind of rule left out. */
export function rulesOf(rules: ReportSource['selection']['left_out']): string {
  const files = new Map<keyof typeof RULES, number>();
  for (const { by, files: count } of rules) files.set(by, (files.get(by) ?? 0) + count);
  const parts = [...files].filter(([, count]) => count > 0).map(([by, count]) => `${grouped(count)} by ${RULES[by]}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function completenessOf({ complete, shallow }: ReportSource['completeness'], limits: number): string {
  if (!complete) return 'no, the run was stopped';
  if (shallow) return 'no, the clone is shallow';
  return limits === 0 ? 'yes, nothing is missing and no limit was met' : 'every commit, but see below';
}

/** What makes a report a part only, a sentence each. */
export function partialOf({ commits, completeness }: ReportSource): string[] {
  if (completeness.complete) return [];
  const left = counted(completeness.commits_left, 'commit is', 'commits are');
  return [`PARTIAL: stopped after ${counted(commits.count, 'commit')}, ${left} left; this is how things stood then`];
}

/** What is missing and which limits were met, a sentence each. */
export function limitsOf({ selection, completeness }: ReportSource): string[] {
  const { shallow, missing_blobs, too_large_files, coarse_diffs, renames, parsed } = completeness;
  const { not_found, invalid_lines } = selection.ignored_commits;
  return [
    ...(shallow ? ['SHALLOW: older commits are not here; what they left counts as added by the first'] : []),
    ...some(missing_blobs.count, `MISSING: ${counted(missing_blobs.count, 'blob')}; those files have no lines`),
    ...some(too_large_files.count, `TOO LARGE: ${counted(too_large_files.count, 'file')} without lines`),
    ...some(
      coarse_diffs,
      `COARSE: ${counted(coarse_diffs, 'change')} too large to be searched; all between first and last difference counts as replaced`,
    ),
    ...unparsedOf(parsed),
    ...some(
      renames.pairs_skipped,
      `RENAMES: ${counted(renames.pairs_skipped, 'pair')} of files not compared; there were too many`,
    ),
    ...some(
      renames.files_uncompared,
      `RENAMES: ${counted(renames.files_uncompared, 'file')} missing or too large to be compared`,
    ),
    ...some(not_found.count, `IGNORED COMMITS: ${grouped(not_found.count)} of the list not among those read`),
    ...some(
      invalid_lines.length,
      `IGNORED COMMITS: ${counted(invalid_lines.length, 'line')} of the list without an id`,
    ),
  ];
}

function some(count: number, text: string): string[] {
  return count > 0 ? [text] : [];
}

/** Versions of files that a language is known of and that were not parsed all the same. */
function unparsedOf(parsed: ReportSource['completeness']['parsed']): string[] {
  if (parsed === undefined) return [];
  const { too_large, too_complex, other_language, without_imports } = parsed;
  const imports = some(
    without_imports,
    `NO IMPORTS: ${counted(without_imports, 'version')} of files too large for them`,
  );
  const count = too_large + too_complex + other_language;
  if (count === 0) return imports;
  const reasons = [
    too_large > 0 && `${grouped(too_large)} too large`,
    too_complex > 0 && `${grouped(too_complex)} too complex`,
    other_language > 0 && `${grouped(other_language)} not in the language of their name`,
  ].filter((reason) => reason !== false);
  return [`NOT PARSED: ${counted(count, 'version')} of files (${reasons.join(', ')})`, ...imports];
}

function marked(text: string, columns: number): string[] {
  return wrapped(text, columns - 4).map((line, at) => (at === 0 ? '  ! ' : '    ') + line);
}
