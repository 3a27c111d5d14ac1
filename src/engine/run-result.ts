// What a run gives back and tells on its way: the results with a description of exactly what was read, and progress events.
// `source` and `results` are functions of (repository, head, options); what else may differ from run to run is `run`.

import type { Knobs } from '../budget/knobs.js';
import type { ChangeBatch } from '../changes/change-batch.js';
import type { CommitOrder } from '../history/history.js';
import type { Lookup } from './lookup.js';
import type { EngineOptions, OptionValue } from './options.js';

/** What a run gives back. */
export interface RunResult {
  readonly source: SourceDescription;
  /** Results by analyzer id, in the order of `EngineOptions.analyzers`. */
  readonly results: Readonly<Record<string, unknown>>;
  readonly run: RunDescription;
}

/** How this run went; in no report, since the same results come from other readers, caches and states. */
export interface RunDescription {
  /** The object reader that was used. */
  readonly objectReader: 'pack' | 'git' | 'libgit2';
  readonly knobs: Knobs;
  readonly checkpoint: CheckpointUse;
  /** Counters by name, such as `kernel.bases.hits` or `pipeline.batches`; printed by `--stats` in this order. */
  readonly counters: Readonly<Record<string, number>>;
}

/** What kept states were good for in a run. */
export interface CheckpointUse {
  /** Where they are; undefined without checkpoints. */
  readonly directory: string | undefined;
  /** Commits whose changes came from a kept state, and commits whose changes were read. */
  readonly reused: number;
  readonly analysed: number;
  /** The state at the end was kept. */
  readonly saved: boolean;
}

/** Exactly what was read. */
export interface SourceDescription {
  /** Base name of the work tree, or of the git directory without `.git`; never a path of the machine. */
  readonly repository: string;
  readonly head: {
    /** Object id in hexadecimal. */
    readonly oid: string;
    /** Full name of the ref that was read, such as `refs/heads/main`; null if detached or named by id. */
    readonly ref: string | null;
  };
  readonly commits: {
    readonly order: CommitOrder;
    readonly count: number;
    /** Those of them on the main line. */
    readonly mainLine: number;
    /** Committer times of the first and the last commit, in seconds since 1970; NaN without commits. */
    readonly firstTime: number;
    readonly lastTime: number;
    /** What `since` left out: so many commits, up to this one, whose files are the starting state; null if nothing. */
    readonly earlier: { readonly count: number; readonly oid: string } | null;
  };
  /** Releases in the time of these commits, by version; of tags that name commits which can be read. */
  readonly releases: readonly ReleaseDescription[];
  /** The options that shape results, by their names on the command line. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly selection: SelectionDescription;
  readonly completeness: Completeness;
}

/** A tag that is a release, and the committer time of what it names, in seconds since 1970. */
export interface ReleaseDescription {
  readonly tag: string;
  readonly time: number;
}

/** Which files counted, and which commits left the ages of lines alone. */
export interface SelectionDescription {
  /** Files of the revision that was read. */
  readonly files: { readonly counted: number; readonly leftOut: number };
  /** Changed files that did not count, over all commits. */
  readonly changesLeftOut: number;
  /** The rules that left something out: files of the revision, and changed files over all commits. */
  readonly leftOut: readonly {
    readonly by: 'include' | 'attribute' | 'exclude' | 'default';
    /** The pattern, or the attribute's name; null for files that no pattern of --include matches. */
    readonly pattern: string | null;
    readonly files: number;
    readonly changes: number;
  }[];
  /** Version of the default list; null where it is switched off. */
  readonly defaultExcludes: number | null;
  /** How many .gitattributes files were read. */
  readonly attributesFiles: number;
  readonly ignoredCommits: {
    /** Distinct ids in the lists, and how many of them are among the commits that were read. */
    readonly listed: number;
    readonly applied: number;
    /** The other ids, the first of them named. */
    readonly notFound: { readonly count: number; readonly named: readonly string[] };
    /** Lines of the repository's own list that are no id, the first of them. */
    readonly invalidLines: readonly number[];
  };
}

/** What the history lacks and what was left out of line counts. */
export interface Completeness {
  /** All commits of the history were read; else the run was ended early, and so many were left. */
  readonly complete: boolean;
  readonly commitsLeft: number;
  /** The oldest commit read is a shallow clone's boundary: its files count as added by it. */
  readonly shallow: boolean;
  readonly missingBlobs: CountedFiles;
  readonly tooLargeFiles: CountedFiles;
  /** Changes with a binary side. */
  readonly binaryChanges: number;
  /** Changes with a submodule side. */
  readonly submoduleChanges: number;
  /** Changes too large to be searched: what lies between the first and the last line that differ counts as replaced. */
  readonly coarseDiffs: number;
  /** What came of the versions of files that were to be parsed; undefined if none were. */
  readonly parsed?: ParsedVersions | undefined;
  readonly renames: {
    /** Renamed files whose content is unchanged, and whose content is similar. */
    readonly exact: number;
    readonly similar: number;
    /** Pairs of files compared, and pairs not compared because of a limit. */
    readonly pairsCompared: number;
    readonly pairsSkipped: number;
    /** Files that came or went and could not be compared, being missing or too large. */
    readonly filesUncompared: number;
  };
}

/** Versions of text files that changes left, by what came of parsing them. */
export interface ParsedVersions {
  readonly whole: number;
  /** Parsed, but for what does not follow the grammar. */
  readonly withErrors: number;
  /** Not parsed: no language is known by their names. */
  readonly unknownLanguage: number;
  /** Not parsed: larger than the limit. */
  readonly tooLarge: number;
  /** Given up: they took too much. */
  readonly tooComplex: number;
  /** Not in the language that their names say. */
  readonly otherLanguage: number;
  /** Of those that were parsed, larger than files of which imports are taken. */
  readonly withoutImports: number;
}

/** Distinct blobs that were counted, the first of them named, in history order. */
export interface CountedFiles {
  readonly count: number;
  readonly named: readonly NamedBlob[];
}

/** A blob and one place where it stands. */
export interface NamedBlob {
  /** Object ids in hexadecimal. */
  readonly oid: string;
  readonly commit: string;
  /** Path as UTF-8, undecodable bytes replaced. */
  readonly path: string;
}

/**
 * What a run tells on its way. Commits are counted from 0, oldest first; `to` is exclusive; `chunk` counts from 1.
 * A notice is for everybody (a fallback taken, a history cut short), a detail for those who ask.
 */
export type ProgressEvent =
  | { readonly kind: 'plan'; readonly commits: number; readonly chunks: number; readonly budgetBytes: number }
  | {
      readonly kind: 'chunk';
      readonly chunk: number;
      readonly chunks: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'advance'; readonly done: number; readonly commits: number }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'detail'; readonly text: string };

/** The engine: reads a history as the options say and gives the results. Rejects with a `CodefangError`. */
export type Analyze = (options: EngineOptions, hooks: RunHooks) => Promise<RunResult>;

/** A commit at which a caller wants to look at the results before those that follow it change them. */
export interface Milestone {
  /** Hexadecimal id of a commit of the history. */
  readonly oid: string;
  /**
   * Called with the results of all commits up to it, once it is reached, and with answers about its files that hold for good; never if it is
   * not on the main line.
   */
  readonly reached: (results: Readonly<Record<string, unknown>>, lookup: Lookup) => void;
  /** Called with what every later commit changed. The columns hold for the length of the call. */
  readonly after?: (batch: ChangeBatch) => void;
}

/** How a caller follows and stops a run. */
export interface RunHooks {
  /** Called on the caller's thread. */
  readonly progress?: (event: ProgressEvent) => void;
  /** Aborting it keeps the state and makes `analyze` reject with `signal.reason`, after its threads have ended. */
  readonly signal?: AbortSignal;
  /** Aborting it ends the run at the next batch's end: `analyze` resolves with the results of what was read. */
  readonly stop?: AbortSignal;
  /** Called when a state is on the disk. */
  readonly checkpointed?: (at: { readonly directory: string; readonly commits: number }) => void;
  readonly milestone?: Milestone;
  /** Called where a kept state leaves a batch to read or less, before it is read: time to load what a report needs. */
  readonly short?: () => void;
  /** Called with what the run will give; after a short run the last state is still being written, and a report can be made meanwhile. */
  readonly found?: (found: Pick<RunResult, 'source' | 'results'>) => void;
  /** False if what is made of the results has no matrix of burndown in it, whose text needs room in the budget. */
  readonly writesMatrix?: boolean;
}
