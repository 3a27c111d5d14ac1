// Which object reader a repository gets. `auto` is the pack reader, and git where packs alone cannot give everything; then it says why.

import { CodefangError } from '../base/errors.js';
import type { Repository } from './repository.js';

/** The readers there are. */
export type ReaderName = 'pack' | 'git' | 'libgit2';

/** A reader, and one line for the user when `auto` did not pick the usual one. */
export interface ReaderChoice {
  readonly reader: ReaderName;
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
    return why === undefined ? { reader: 'pack' } : { reader: 'git', notice: `reading objects through git: ${why}` };
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
  return { reader: wanted };
}
