// Which object reader a repository gets. `auto` is the pack reader, and git where packs alone cannot give everything; then it says why.

import { CodefangError } from '../base/errors.js';
import { isTrustedByGit } from './git-command.js';
import type { Repository } from './repository.js';

/** The readers there are. */
export type ReaderName = 'pack' | 'git' | 'libgit2';

/** A reader, and one line for the user when `auto` did not pick the usual one. */
export interface ReaderChoice {
  readonly reader: ReaderName;
  /** git fetches what a partial clone lacks, in the way that the repository's configuration says. */
  readonly fetches: boolean;
  readonly notice?: string;
}

/** Picks the reader. Throws `user-unsupported-repository` when the one asked for cannot read the repository. */
export function chooseReader(wanted: ReaderName | 'auto', repository: Repository): ReaderChoice {
  if (wanted === 'auto') {
    const why =
      repository.refFormat === 'reftable'
        ? 'its references are reftables'
        : repository.partialClone
          ? 'it is a partial clone'
          : undefined;
    if (why === undefined) return { reader: 'pack', fetches: false };
    const notice = `reading objects through git: ${why}`;
    if (!repository.partialClone) return { reader: 'git', fetches: false, notice };
    const fetches = isTrustedByGit(repository);
    const fetching = fetches
      ? 'git fetches what it lacks, with --object-reader git nothing is'
      : 'nothing is fetched, since git does not trust it (safe.directory)';
    return { reader: 'git', fetches, notice: `${notice}; ${fetching}` };
  }
  if (wanted === 'libgit2' && repository.objectFormat === 'sha256') {
    throw new CodefangError(
      'user-unsupported-repository',
      'libgit2 does not read repositories with SHA-256 object ids',
      {
        hint: 'leave --object-reader out, or give --object-reader=git',
      },
    );
  }
  return { reader: wanted, fetches: false };
}
