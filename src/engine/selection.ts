// What of a repository counts in a run: which files, by patterns, attributes and the default list, and which commits leave the ages of
// lines alone. Settled once, from the options and the tree of the revision that is read, before any change is.

import { createHash } from 'node:crypto';
import type { Columns } from '../base/columns.js';
import { CodefangError } from '../base/errors.js';
import type { ChangeOptions } from '../changes/change-reader.js';
import { defaultExcludes, defaultExcludesVersion } from '../changes/default-excludes.js';
import { rulesOf, type FilterRule, type PathFilterSpec } from '../changes/path-filter.js';
import type { LeftOut } from '../changes/tree-rows.js';
import { readWholeFile } from '../git/file-reading.js';
import { byteText } from '../git/glob.js';
import { oidToHex, type OidBytes } from '../git/oid.js';
import type { History } from '../history/history.js';
import { parseIgnoreRevs } from '../history/ignore-revs.js';
import { parseInstant, type HistoryWindow } from '../history/window.js';
import type { HeadSurvey } from '../pipeline/head-survey.js';
import type { Pipeline } from '../pipeline/stream.js';
import type { EngineOptions } from './options.js';
import type { SelectionDescription } from './run-result.js';

/** The list that GitHub reads, too. */
const IGNORE_REVS = '.git-blame-ignore-revs';
const LARGEST_LIST = 16 << 20;
/** Commits and lines that a report names; the rest are only counted. */
const MOST_NAMED = 20;

interface IgnoredCommits {
  /** Ids among the commits of the run, with their rows in the history at hand; -1 for those of a kept state. */
  readonly applied: ReadonlyMap<string, number>;
  readonly listed: ReadonlySet<string>;
  readonly notFound: readonly string[];
  /** Lines of the repository's own list that are no id. */
  readonly invalidLines: readonly number[];
}

/** What a kept state knows of the commits that left ages alone: hexadecimal ids, those listed and those met. */
export interface IgnoredBefore {
  readonly listed: readonly string[];
  readonly applied: readonly string[];
}

/** What a kept state knows of what counted in its run. */
export interface SelectionBefore {
  readonly ignored: IgnoredBefore;
  /** Of the revision that its run read. */
  readonly survey: HeadSurvey;
}

/** What counts in a run, and how much was left out. */
export class Selection {
  readonly #rules: readonly FilterRule[];
  readonly #changes: Float64Array;

  private constructor(
    readonly survey: HeadSurvey,
    private readonly ignoredCommits: IgnoredCommits,
    private readonly options: EngineOptions,
  ) {
    this.#rules = rulesOf(survey.filter);
    this.#changes = new Float64Array(this.#rules.length);
  }

  /**
   * Settles it. `before` comes with a kept state that the history follows. Errors: `user-bad-option` for a list of commits that cannot be
   * read; faults of the repository.
   */
  static async settle(
    pipeline: Pipeline,
    history: History,
    options: EngineOptions,
    before?: SelectionBefore,
  ): Promise<Selection> {
    const survey = await pipeline.survey({
      tree: history.headTree,
      filter: {
        include: options.include.map(byteText),
        exclude: options.exclude.map(byteText),
        defaults: options.defaultExcludes ? defaultExcludes.map(byteText) : [],
        attributes: [],
      },
      attributes: options.attributes,
      files: options.ignoreRevs ? [IGNORE_REVS] : [],
      known: before?.survey,
    });
    return new Selection(survey, ignoredCommits(history, survey, options, before?.ignored), options);
  }

  /** The part of what workers are told. */
  changeOptions(): Pick<ChangeOptions, 'filter' | 'keepAges'> {
    const { include, exclude, defaults, attributes } = this.survey.filter;
    const isFilter = [include, exclude, defaults, attributes].some(({ length }) => length > 0);
    return { filter: isFilter ? this.survey.filter : undefined, keepAges: new Set(this.ignoredCommits.applied.keys()) };
  }

  /** What a person should be told before the run. */
  notices(): string[] {
    const { unread, counted, leftOut } = this.survey;
    const { invalidLines } = this.ignoredCommits;
    const isEmpty = counted === 0 && Object.values(leftOut).some((files) => files > 0);
    return [
      ...(isEmpty ? ['no file of the newest commit counts: all are left out, as the report says by which rules'] : []),
      ...(unread.length > 0 ? [`${textOf(unread[0])} cannot be read (missing or too large); it does not count`] : []),
      ...(invalidLines.length > 0
        ? [`${IGNORE_REVS}:${invalidLines[0]}: no whole commit id; the line does not count`]
        : []),
    ];
  }

  /** A digest of the rules by which files count: equal for two runs that take the same files of every commit. */
  digest(): string {
    const { include, exclude, defaults, attributes }: PathFilterSpec = this.survey.filter;
    return createHash('sha256')
      .update(JSON.stringify([include, exclude, defaults, attributes]))
      .digest('hex');
  }

  /** The commits that leave ages alone, for a state that is kept: of the history at hand it has taken in so many. */
  ignored(taken: number): IgnoredBefore {
    const { listed, applied } = this.ignoredCommits;
    const met = [...applied].filter(([, row]) => row < taken).map(([id]) => id);
    return { listed: [...listed].sort(), applied: met.sort() };
  }

  /** Whether a run from the start would have left the ages of the same commits alone as a kept state did. */
  agreesWith(before: IgnoredBefore): boolean {
    const { listed, notFound } = this.ignoredCommits;
    const known = new Set(before.listed);
    return before.applied.every((id) => listed.has(id)) && notFound.every((id) => known.has(id));
  }

  /** Takes what a batch left out. */
  add(leftOut: LeftOut): void {
    for (const [rule, changes] of Object.entries(leftOut)) this.#changes[Number(rule)] += changes;
  }

  /** The counts; `load(save())` changes nothing. They are those of one set of rules: equal digests. */
  save(): Columns {
    return { changes: this.#changes.slice() };
  }

  /** False if they are not of this many rules: the file holds something else. */
  load(state: Columns): boolean {
    const changes = state['changes'] as Columns[string] | undefined;
    if (changes?.length !== this.#changes.length) return false;
    this.#changes.set(changes);
    return true;
  }

  /** For the report. */
  description(): SelectionDescription {
    const { survey, ignoredCommits: ignored, options } = this;
    const leftOut = this.#rules.map((rule, number) => ({
      by: rule.by,
      pattern: rule.by === 'include' ? null : textOf(rule.pattern),
      files: survey.leftOut[number] ?? 0,
      changes: this.#changes[number],
    }));
    return {
      files: {
        counted: survey.counted,
        leftOut: leftOut.reduce((sum, { files }) => sum + files, 0),
      },
      changesLeftOut: this.#changes.reduce((sum, changes) => sum + changes, 0),
      leftOut: leftOut.filter(({ files, changes }) => files + changes > 0),
      defaultExcludes: options.defaultExcludes ? defaultExcludesVersion : null,
      attributesFiles: survey.filter.attributes.length,
      ignoredCommits: {
        listed: ignored.listed.size,
        applied: ignored.applied.size,
        notFound: { count: ignored.notFound.length, named: ignored.notFound.slice(0, MOST_NAMED) },
        invalidLines: ignored.invalidLines.slice(0, MOST_NAMED),
      },
    };
  }
}

/** The part of the history that is read; the band before it is as wide as any other. */
export function windowOf({ since, until, granularity, tickSizeHours }: EngineOptions): HistoryWindow {
  return {
    since: since === undefined ? undefined : parseInstant(since, false),
    until: until === undefined ? undefined : parseInstant(until, true),
    earlierSeconds: granularity * tickSizeHours * 3600,
  };
}

function ignoredCommits(
  history: History,
  survey: HeadSurvey,
  options: EngineOptions,
  before: IgnoredBefore | undefined,
): IgnoredCommits {
  const { oids, ticks, oidBytes } = history.commits;
  const width = oidBytes as OidBytes;
  const ids = new Set<string>();
  const own = survey.files[IGNORE_REVS] as string | undefined;
  const list = own === undefined ? undefined : parseIgnoreRevs(textOf(own), width);
  list?.ids.forEach((id) => ids.add(id));
  for (const file of options.ignoreRevsFiles) for (const id of idsIn(file, width)) ids.add(id);
  const applied = new Map(before?.applied.filter((id) => ids.has(id)).map((id) => [id, -1]));
  if (ids.size > 0) {
    const isFolded = history.folded !== undefined && !history.follows;
    for (let row = isFolded ? 1 : 0; row < ticks.length; row++) {
      const id = oidToHex(oids, row * width, width);
      if (ids.has(id)) applied.set(id, row);
    }
  }
  return {
    applied,
    listed: ids,
    notFound: [...ids].filter((id) => !applied.has(id)),
    invalidLines: list?.invalid.map(({ line }) => line) ?? [],
  };
}

/** The ids of a list that the user named; there, what is no id is a mistake. */
function idsIn(file: string, width: OidBytes): readonly string[] {
  const refuse = (message: string, cause?: unknown): CodefangError =>
    new CodefangError(
      'user-bad-option',
      `option --ignore-revs-file: ${message}`,
      { file, hint: 'give a file with a whole commit id on each line; # begins a comment' },
      cause,
    );
  let content: Uint8Array | undefined;
  try {
    content = readWholeFile(file, LARGEST_LIST);
  } catch (error) {
    throw refuse(`${file} cannot be read`, error);
  }
  if (content === undefined) throw refuse(`there is no file ${file}`);
  const { ids, invalid } = parseIgnoreRevs(Buffer.from(content).toString('utf8'), width);
  if (invalid.length > 0) throw refuse(`${file}:${invalid[0].line}: '${invalid[0].text}' is no whole commit id`);
  return ids;
}

/** Bytes as Latin-1 for a reader; undecodable ones are replaced. */
function textOf(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
