// Options as they are given, before they are checked.

import type { RawCodeOptions } from './code-options.js';

/** Those that say who is who, and whether and how people are told of; they need something that asks for people (idle-options.ts). */
export interface RawPeopleOptions {
  readonly burndownPeople?: boolean | undefined;
  /** False leaves everybody out of every report. */
  readonly people?: boolean | undefined;
  readonly anonymize?: boolean | undefined;
  readonly mailmap?: boolean | undefined;
  /** File that says who is who. */
  readonly peopleDict?: string | undefined;
  readonly excludeBots?: boolean | undefined;
  readonly coAuthors?: string | undefined;
}

/** Options as text from a command line or a workflow, or as values from a program. What is left out has its default. */
export interface RawOptions extends RawPeopleOptions, RawCodeOptions {
  /** Work tree, git directory, or any folder in a work tree; default `.`. */
  readonly path?: string | undefined;
  /** Analyzer ids, separated by commas, or `all`; the default is all that need no text parsed. */
  readonly analyzers?: string | readonly string[] | undefined;
  readonly granularity?: string | number | undefined;
  readonly sampling?: string | number | undefined;
  /** Hours: `24`, `24h`. */
  readonly tickSize?: string | number | undefined;
  /** Commit to read up to: a branch, a tag or a whole commit id; default HEAD. */
  readonly revision?: string | undefined;
  /** The main line only, which is the default, or all commits; each is the other's opposite. */
  readonly firstParent?: boolean | undefined;
  readonly allCommits?: boolean | undefined;
  readonly objectReader?: string | undefined;
  readonly failOnMissing?: boolean | undefined;
  readonly allowShallow?: boolean | undefined;
  readonly renames?: boolean | undefined;
  /** Per cent: `50`, `50%`. */
  readonly renameThreshold?: string | number | undefined;
  readonly burndownFiles?: boolean | undefined;
  /** The most files that a commit may change to count as a change set of couples. */
  readonly couplesMaxChangeset?: string | number | undefined;
  /** From where on two files are coupled: least mean of their change sets, least common ones, and per cent of the mean: `30`, `30%`. */
  readonly couplesMinRevs?: string | number | undefined;
  readonly couplesMinShared?: string | number | undefined;
  readonly couplesMinCoupling?: string | number | undefined;
  /** Rows of each list that a report cuts, or `all`. */
  readonly listLimit?: string | number | undefined;
  /** Devs counts commits that change no file that counts, too. */
  readonly emptyCommits?: boolean | undefined;
  /** Patterns in the manner of .gitignore: only files that they match count. */
  readonly include?: string | readonly string[] | undefined;
  /** Patterns in the manner of .gitignore: files that they match do not count; `!` takes back what anything else leaves out. */
  readonly exclude?: string | readonly string[] | undefined;
  /** Whether files on the default list (changes/default-excludes.ts) do not count. */
  readonly defaultExcludes?: boolean | undefined;
  /** Whether linguist-generated and linguist-vendored in the .gitattributes files of the revision are heeded. */
  readonly attributes?: boolean | undefined;
  /** From when on, and until when: see `parseInstant`. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Whether .git-blame-ignore-revs of the revision is heeded. */
  readonly ignoreRevs?: boolean | undefined;
  /** Files that list more commits to ignore. */
  readonly ignoreRevsFile?: string | readonly string[] | undefined;
  /** Sizes: `256MiB`, `1GiB`, `500MB`; the budget may be `auto`. */
  readonly memoryBudget?: string | number | undefined;
  readonly workers?: string | number | undefined;
  readonly bufferSize?: string | number | undefined;
  readonly commitBatchSize?: string | number | undefined;
  readonly blobCacheSize?: string | number | undefined;
  readonly diffCacheSize?: string | number | undefined;
  readonly blobArenaSize?: string | number | undefined;
  /** Commits, or `all`. */
  readonly chunkSize?: string | number | undefined;
  readonly checkpoint?: boolean | undefined;
  readonly checkpointDir?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly clearCheckpoint?: boolean | undefined;
  /** Directory for profiles of the run. */
  readonly profile?: string | undefined;
}
