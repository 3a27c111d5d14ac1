// Options as a person gives them, and as the engine takes them. All are checked here, in one place, whichever door they
// came through: every value is read or refused, none is ignored, and an error names option, value and accepted form.

import { registry } from '../analyzers/registry.js';
import { CodefangError } from '../base/errors.js';
import type { GivenKnobs } from '../budget/knobs.js';
import type { CommitOrder } from '../history/history.js';
import { parseInstant } from '../history/window.js';
import { codeOptions, reportedCodeOptions, type CodeOptions } from './code-options.js';
import { asksForPeople, idleOptions } from './idle-options.js';
import { byteSize, instant, listed, oneOf, patterns, text, wholeNumber } from './option-values.js';
import type { RawOptions } from './raw-options.js';

export type { RawOptions };

/** Who has the lines of a commit with co-authors: its author alone, all of them in equal parts, or each of them in whole. */
export const coAuthorRules = ['author', 'split', 'all'] as const;

/** The object readers, and `auto` that picks one. */
export const objectReaders = ['auto', 'pack', 'git', 'libgit2'] as const;
export type ObjectReaderChoice = (typeof objectReaders)[number];

/** Options of a run, checked and complete. */
export interface EngineOptions extends CodeOptions {
  readonly path: string;
  /** Ids of the registry, in its order, each once, at least one. */
  readonly analyzers: readonly string[];
  /** Ticks in a band. */
  readonly granularity: number;
  /** Ticks between two samples. */
  readonly sampling: number;
  readonly tickSizeHours: number;
  readonly revision: string;
  /** Which commits, in what order: the main line, a merge being one change of it, or all commits besides, for analyzers that take them. */
  readonly order: CommitOrder;
  readonly objectReader: ObjectReaderChoice;
  /** A missing blob ends the run; else it is counted, named and has no lines. */
  readonly failOnMissing: boolean;
  /** A shallow clone's history is read from its boundary; else it ends the run. */
  readonly allowShallow: boolean;
  readonly renames: boolean;
  /** Least similarity of a renamed file, in per cent, 1 to 100; 100 finds exact renames only. */
  readonly renameThreshold: number;
  /** Burndown reports every file, and every person. */
  readonly trackFiles: boolean;
  readonly trackPeople: boolean;
  /** People are told apart: something that is chosen asks for them, and they are wanted. Without it nobody is named or counted. */
  readonly people: boolean;
  /** People go by pseudonyms. */
  readonly anonymize: boolean;
  readonly couplesMaxChangeset: number;
  readonly couplesMinRevs: number;
  readonly couplesMinShared: number;
  /** Per cent, 1 to 100. */
  readonly couplesMinCoupling: number;
  /** Rows of each list that a report cuts; Infinity for all. */
  readonly listLimit: number;
  /** Devs counts commits that change no file that counts, too. */
  readonly emptyCommits: boolean;
  /** The repository's mailmap is followed. */
  readonly mailmap: boolean;
  readonly peopleDict: string | undefined;
  /** Bots are counted together as people left out. */
  readonly excludeBots: boolean;
  readonly coAuthors: (typeof coAuthorRules)[number];
  /** Patterns that are known to be patterns. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly defaultExcludes: boolean;
  readonly attributes: boolean;
  /** Texts that `parseInstant` reads. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly ignoreRevs: boolean;
  readonly ignoreRevsFiles: readonly string[];
  /** Undefined: from the machine's memory. */
  readonly memoryBudgetBytes: number | undefined;
  /** Knobs that are not left to the budget. */
  readonly knobs: GivenKnobs;
  /** States are kept on the way and at the end. */
  readonly checkpoint: boolean;
  /** Undefined: `.codefang/checkpoints` in the user's home. */
  readonly checkpointDir: string | undefined;
  /** States that were kept are used. */
  readonly resume: boolean;
  readonly clearCheckpoint: boolean;
  readonly profile: string | undefined;
}

/** The largest band, sample or tick that is accepted. */
const MOST_TICKS = 1_000_000;
const MOST_HOURS = 24 * 366;
const MOST_WORKERS = 64;
const MOST_BATCHES = 4096;
const MOST_COMMITS = 1_000_000;
const MOST_DIFFS = 10_000_000;
const MOST_FILES = 1_000_000;
const MOST_ROWS = 1_000_000;
/** Rows of each list in a report: what is worth a look, and keeps a report small. */
const LISTED_ROWS = 200;

/** Checks options and fills in defaults. Throws `user-bad-option` or `user-unknown-analyzer`. */
export function resolveOptions(raw: RawOptions): EngineOptions {
  const analyzers = chosenAnalyzers(raw.analyzers);
  const [idle] = idleOptions(raw, analyzers);
  if (idle !== undefined) throw idle.error;
  refuseEmptyWindow(raw);
  return Object.freeze<EngineOptions>({
    path: text('path', raw.path, '.'),
    analyzers: Object.freeze(analyzers),
    granularity: wholeNumber('granularity', raw.granularity, 30, MOST_TICKS, 'a whole number of ticks from 1'),
    sampling: wholeNumber('sampling', raw.sampling, 30, MOST_TICKS, 'a whole number of ticks from 1'),
    tickSizeHours: wholeNumber('tick-size', raw.tickSize, 24, MOST_HOURS, 'whole hours such as 24 or 24h', 'h'),
    revision: text('revision', raw.revision, 'HEAD'),
    order: orderOf(raw),
    objectReader: oneOf('object-reader', raw.objectReader, objectReaders),
    failOnMissing: raw.failOnMissing ?? false,
    allowShallow: raw.allowShallow ?? false,
    renames: raw.renames ?? true,
    renameThreshold: wholeNumber('rename-threshold', raw.renameThreshold, 50, 100, 'per cent from 1 to 100', '%'),
    trackFiles: raw.burndownFiles ?? false,
    trackPeople: raw.burndownPeople ?? false,
    people: raw.people !== false && asksForPeople(raw, analyzers),
    anonymize: raw.anonymize ?? false,
    ...couplesOptions(raw),
    listLimit:
      raw.listLimit === 'all'
        ? Infinity
        : wholeNumber('list-limit', raw.listLimit, LISTED_ROWS, MOST_ROWS, "a whole number of rows from 1, or 'all'"),
    emptyCommits: raw.emptyCommits ?? false,
    ...codeOptions(raw),
    mailmap: raw.mailmap ?? true,
    peopleDict: raw.peopleDict === undefined ? undefined : text('people-dict', raw.peopleDict, ''),
    excludeBots: raw.excludeBots ?? false,
    coAuthors: oneOf('co-authors', raw.coAuthors, coAuthorRules),
    include: patterns('include', raw.include),
    exclude: patterns('exclude', raw.exclude),
    defaultExcludes: raw.defaultExcludes ?? true,
    attributes: raw.attributes ?? true,
    since: instant('since', raw.since),
    until: instant('until', raw.until),
    ignoreRevs: raw.ignoreRevs ?? true,
    ignoreRevsFiles: listed(raw.ignoreRevsFile).map((file) => text('ignore-revs-file', file, '')),
    memoryBudgetBytes: raw.memoryBudget === 'auto' ? undefined : byteSize('memory-budget', raw.memoryBudget),
    knobs: givenKnobs(raw),
    checkpoint: raw.checkpoint ?? true,
    checkpointDir: raw.checkpointDir === undefined ? undefined : text('checkpoint-dir', raw.checkpointDir, ''),
    resume: raw.resume ?? true,
    clearCheckpoint: raw.clearCheckpoint ?? false,
    profile: raw.profile === undefined ? undefined : text('profile', raw.profile, ''),
  });
}

/** The thresholds are code-maat's. */
function couplesOptions(
  raw: RawOptions,
): Pick<EngineOptions, 'couplesMaxChangeset' | 'couplesMinRevs' | 'couplesMinShared' | 'couplesMinCoupling'> {
  const { couplesMaxChangeset, couplesMinRevs, couplesMinShared, couplesMinCoupling } = raw;
  const commits = 'a whole number of commits from 1';
  return {
    couplesMaxChangeset: wholeNumber(
      'couples-max-changeset',
      couplesMaxChangeset,
      30,
      MOST_FILES,
      'a whole number of files from 1',
    ),
    couplesMinRevs: wholeNumber('couples-min-revs', couplesMinRevs, 5, MOST_COMMITS, commits),
    couplesMinShared: wholeNumber('couples-min-shared', couplesMinShared, 5, MOST_COMMITS, commits),
    couplesMinCoupling: wholeNumber('couples-min-coupling', couplesMinCoupling, 30, 100, 'per cent from 1 to 100', '%'),
  };
}

/** A window that ends before it begins is a mistake, where both are told alike. */
function refuseEmptyWindow({ since, until }: RawOptions): void {
  if (since === undefined || until === undefined) return;
  const [from, to] = [parseInstant(since, false), parseInstant(until, true)];
  if (from === undefined || to === undefined) return;
  const isEmpty =
    ('at' in from && 'at' in to && from.at > to.at) || ('before' in from && 'before' in to && from.before < to.before);
  if (!isEmpty) return;
  throw new CodefangError('user-bad-option', `option --until: ${until} is before --since ${since}`, {
    hint: 'give the earlier of the two as --since',
  });
}

function givenKnobs(raw: RawOptions): GivenKnobs {
  const count = (option: string, value: string | number | undefined, most: number, what: string): number | undefined =>
    value === undefined ? undefined : wholeNumber(option, value, 1, most, `a whole number of ${what} from 1`);
  return Object.freeze<GivenKnobs>({
    workers: count('workers', raw.workers, MOST_WORKERS, 'threads'),
    bufferSize: count('buffer-size', raw.bufferSize, MOST_BATCHES, 'batches'),
    commitBatchSize: count('commit-batch-size', raw.commitBatchSize, MOST_COMMITS, 'commits'),
    blobCacheBytes: byteSize('blob-cache-size', raw.blobCacheSize),
    diffCacheEntries: count('diff-cache-size', raw.diffCacheSize, MOST_DIFFS, 'diffs'),
    blobArenaBytes: byteSize('blob-arena-size', raw.blobArenaSize),
    chunkCommits:
      raw.chunkSize === 'all' ? Infinity : count('chunk-size', raw.chunkSize, MOST_COMMITS, "commits, or 'all',"),
  });
}

/** An option's value in a report; null for one without a value. */
export type OptionValue = string | number | boolean | null | readonly string[];

/** The options that shape results, under the names they have in reports. */
export function reportedOptions(options: EngineOptions): Readonly<Record<string, OptionValue>> {
  const { granularity, sampling, tickSizeHours, renames, renameThreshold, trackFiles, trackPeople, people } = options;
  return {
    granularity,
    sampling,
    tick_size_hours: tickSizeHours,
    all_commits: options.order === 'all-commits',
    renames,
    rename_threshold: renameThreshold,
    burndown_files: trackFiles,
    burndown_people: trackPeople,
    people,
    ...(people && {
      mailmap: options.mailmap,
      people_dict: options.peopleDict !== undefined,
      exclude_bots: options.excludeBots,
      co_authors: options.coAuthors,
      anonymize: options.anonymize,
    }),
    ...(options.analyzers.includes('couples') && {
      couples_max_changeset: options.couplesMaxChangeset,
      couples_min_revs: options.couplesMinRevs,
      couples_min_shared: options.couplesMinShared,
      couples_min_coupling: options.couplesMinCoupling,
    }),
    list_limit: Number.isFinite(options.listLimit) ? options.listLimit : 'all',
    ...(options.analyzers.includes('devs') && { empty_commits: options.emptyCommits }),
    ...reportedCodeOptions(options),
    include: options.include,
    exclude: options.exclude,
    default_excludes: options.defaultExcludes,
    attributes: options.attributes,
    since: options.since ?? null,
    until: options.until ?? null,
    ignore_revs: options.ignoreRevs,
  };
}

/** Options that choose among what is known, and shape no state. */
const ofResults: ReadonlySet<string> = new Set([
  'anonymize',
  'couples_min_revs',
  'couples_min_shared',
  'couples_min_coupling',
  'list_limit',
  'sentiment_quotes',
  'shotness_dsl_name',
]);

/** The options that shape a run's state, under the names they have in reports: of one state there may be several results. */
export function stateOptions(options: EngineOptions): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(Object.entries(reportedOptions(options)).filter(([name]) => !ofResults.has(name)));
}

/** The error of a shallow repository when `allowShallow` is not given. */
export function shallowRefused(repository: string): CodefangError {
  return new CodefangError(
    'user-shallow',
    `${repository} is a shallow clone: the older part of its history is not here`,
    {
      hint:
        'get the rest with git fetch --unshallow (in a workflow: actions/checkout with fetch-depth: 0), ' +
        'or give --allow-shallow to read what is here',
    },
  );
}

function orderOf({ firstParent, allCommits }: RawOptions): CommitOrder {
  if (firstParent !== undefined && firstParent === allCommits) {
    throw new CodefangError('user-bad-option', `options --first-parent and --all-commits are both ${firstParent}`, {
      hint: 'give one of the two',
    });
  }
  return (allCommits ?? (firstParent === undefined ? false : !firstParent)) ? 'all-commits' : 'first-parent';
}

/** The ids of the analyzers that are asked for, in the order of the registry. Throws `user-unknown-analyzer`. */
export function chosenAnalyzers(value: string | readonly string[] | undefined): readonly string[] {
  const known = registry.map((entry) => entry.id);
  if (value === undefined) return registry.filter(({ parses }) => parses !== true).map(({ id }) => id);
  const asked = (typeof value === 'string' ? [value] : value)
    .flatMap((ids) => ids.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const hint = `known analyzers: ${known.join(', ')}`;
  if (asked.includes('all')) return known;
  if (asked.length === 0)
    throw new CodefangError('user-unknown-analyzer', 'option --analyzers names no analyzer', { hint });
  for (const id of asked) {
    if (!known.includes(id)) throw new CodefangError('user-unknown-analyzer', `there is no analyzer '${id}'`, { hint });
  }
  return known.filter((id) => asked.includes(id));
}
