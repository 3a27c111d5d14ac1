// The report of a run as one plain object, the same for every format: what was read, with which options, and the results.
// Pure, and a function of (repository, head, options): no clock, no machine's path, no figure of the run itself. Keys stand in
// a fixed order; names are in snake_case.

import { hasDate } from '../analyzers/burndown/calendar.js';
import type {
  CountedFiles,
  ParsedVersions,
  RunResult,
  SelectionDescription,
  SourceDescription,
} from '../engine/run-result.js';
import { version } from '../engine/version.js';

/** Names the shape of a report; changes when a key changes its meaning or goes. */
export const reportSchema = 'codefang.report.v1';

/** Files named in a report; the rest are only counted. */
const NAMED_FILES = 20;

/** A report: plain objects, arrays, texts, finite numbers, booleans and nulls. */
export interface Report {
  readonly codefang: { readonly version: string; readonly schema: string };
  readonly source: ReportSource;
  /** Results by analyzer id. */
  readonly analysis: Readonly<Record<string, unknown>>;
}

/** What was read. */
export type ReportSource = ReturnType<typeof described>;

/** Puts together the report of a run. */
export function reportOf({ source, results }: Pick<RunResult, 'source' | 'results'>): Report {
  return { codefang: { version, schema: reportSchema }, source: described(source), analysis: results };
}

function described(source: SourceDescription) {
  const { repository, head, commits, releases, options, completeness } = source;
  const { renames } = completeness;
  return {
    repository,
    head: { oid: head.oid, ref: head.ref },
    commits: {
      order: commits.order,
      count: commits.count,
      main_line: commits.mainLine,
      from: instant(commits.firstTime),
      to: instant(commits.lastTime),
      earlier: commits.earlier,
    },
    releases: releases.map(({ tag, time }) => ({ tag, time: instant(time) })),
    options,
    selection: selected(source.selection),
    completeness: {
      complete: completeness.complete,
      commits_left: completeness.commitsLeft,
      shallow: completeness.shallow,
      missing_blobs: counted(completeness.missingBlobs),
      too_large_files: counted(completeness.tooLargeFiles),
      binary_changes: completeness.binaryChanges,
      submodule_changes: completeness.submoduleChanges,
      coarse_diffs: completeness.coarseDiffs,
      ...(completeness.parsed && { parsed: parsedVersions(completeness.parsed) }),
      renames: {
        exact: renames.exact,
        similar: renames.similar,
        pairs_compared: renames.pairsCompared,
        pairs_skipped: renames.pairsSkipped,
        files_uncompared: renames.filesUncompared,
      },
    },
  };
}

function selected(selection: SelectionDescription) {
  const { files, leftOut, ignoredCommits } = selection;
  return {
    files: { counted: files.counted, left_out: files.leftOut },
    changes_left_out: selection.changesLeftOut,
    left_out: leftOut.map(({ by, pattern, files, changes }) => ({ by, pattern, files, changes })),
    default_excludes_version: selection.defaultExcludes,
    attributes_files: selection.attributesFiles,
    ignored_commits: {
      listed: ignoredCommits.listed,
      applied: ignoredCommits.applied,
      not_found: { count: ignoredCommits.notFound.count, named: ignoredCommits.notFound.named },
      invalid_lines: ignoredCommits.invalidLines,
    },
  };
}

function parsedVersions(parsed: ParsedVersions) {
  return {
    whole: parsed.whole,
    with_errors: parsed.withErrors,
    unknown_language: parsed.unknownLanguage,
    too_large: parsed.tooLarge,
    too_complex: parsed.tooComplex,
    other_language: parsed.otherLanguage,
    without_imports: parsed.withoutImports,
  };
}

function counted({ count, named }: CountedFiles) {
  return { count, named: named.slice(0, NAMED_FILES).map(({ oid, commit, path }) => ({ oid, commit, path })) };
}

/** Seconds since 1970 as `2020-01-31T15:00:00Z`; null for what no date with a year of four digits can name. */
function instant(seconds: number): string | null {
  return hasDate(seconds) ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : null;
}
