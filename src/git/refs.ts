// From a name to an object id, as gitrevisions(7) orders the choices: a whole id, HEAD, a full reference, a tag, a branch, a
// remote's. Loose references win over packed ones. Ancestors (`HEAD~3`, `v1.0^2`) and abbreviated ids need objects, and git is asked for
// them. Names are checked before they become paths, whoever wrote them.

import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { isAbsent, readWholeFile, unreadable } from './file-reading.js';
import { runGit } from './git-command.js';
import { isHexOid } from './oid.js';
import { readPackedRefs, type PackedRef, type PackedRefs } from './packed-refs.js';
import { isRefName, isSafeRefName, isWorktreeRef, refNameCandidates } from './ref-name.js';
import type { Repository } from './repository.js';

/** A revision found. */
export interface Revision {
  /** Lower-case hexadecimal. Of an annotated tag the object it points at if `packed-refs` tells, else the tag itself: the
   *  caller peels. Whether the object exists is not asked. */
  readonly oid: string;
  /** The full name of the reference that holds it, symbolic ones followed (`refs/heads/main`); `HEAD` when detached; a whole id
   *  names itself. */
  readonly name: string;
}

/** git follows a symbolic reference through this many files. */
const maxSymbolicDepth = 5;
const maxRefBytes = 1 << 16;

/**
 * The object a revision's name stands for. `user-no-commits` when it is `HEAD` and its branch has no commit yet,
 * `user-unknown-revision` when no reference has the name, `repository-unreadable` for a broken reference.
 */
export function resolveRevision(repository: Repository, name: string): Revision {
  const wanted = name === '@' ? 'HEAD' : name;
  if (isHexOid(wanted, repository.oidBytes)) return { oid: wanted.toLowerCase(), name: wanted.toLowerCase() };
  if (ANCESTOR.test(wanted)) return ancestorWithGit(repository, wanted);
  if (!isRefName(wanted)) throw unknownRevision(name);
  if (repository.refFormat === 'reftable') return resolveWithGit(repository, wanted);

  const candidates = refNameCandidates(wanted);
  const packed = packedLookup(repository, candidates);
  for (const candidate of candidates) {
    const revision = readRef(repository, candidate, packed);
    if (revision) return revision;
  }
  if (wanted === 'HEAD') throw noCommits(repository.gitDir);
  if (ABBREVIATED.test(wanted)) return ancestorWithGit(repository, wanted);
  throw unknownRevision(name);
}

/** A name or an id, with the ways to go from it: to an ancestor, to a parent of a merge, from a tag to its commit. */
const ANCESTOR = /^[^\s~^:{}?*[\\]+(?:~\d{0,9}|\^\d{0,9}|\^\{(?:commit)?\})+$/;
/** The least that git takes for an id. */
const ABBREVIATED = /^[0-9a-f]{4,64}$/i;

/** The commit of an expression; git knows how. It names itself by its id. */
function ancestorWithGit(repository: Repository, expression: string): Revision {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${expression}^{commit}`];
  let oid: string | undefined;
  try {
    oid = runGit(repository, args)?.trim();
  } catch (error) {
    // git complains aloud where an id stands for several objects, or an ancestor cannot be reached.
    if (gitIsMissing(error)) throw error;
  }
  if (oid === undefined || !isHexOid(oid, repository.oidBytes)) throw unknownRevision(expression);
  return { oid, name: oid };
}

/** The object of any expression that git knows, such as a file of a tree or of the index; undefined if it stands for none. */
export function objectWithGit(repository: Repository, expression: string): string | undefined {
  if (isHexOid(expression, repository.oidBytes)) return expression.toLowerCase();
  try {
    const oid = runGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', expression])?.trim();
    return oid !== undefined && isHexOid(oid, repository.oidBytes) ? oid : undefined;
  } catch {
    // git complains aloud of some of them; without git, there is nobody who knows.
    return undefined;
  }
}

function gitIsMissing(error: unknown): boolean {
  const cause: unknown = error instanceof CodefangError ? error.cause : error;
  return (cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}

/** Follows the reference of a full name; `undefined` when it, or what it points to, does not exist. */
export function readRef(repository: Repository, fullName: string, packed: PackedLookup): Revision | undefined {
  let name = fullName;
  for (let depth = 0; depth < maxSymbolicDepth; depth++) {
    const path = join(isWorktreeRef(name) ? repository.gitDir : repository.commonDir, name);
    const content = readLooseRef(path);
    if (content === undefined) {
      const ref = packed(name);
      return ref && { oid: ref.peeled ?? ref.oid, name };
    }
    const target = /^ref:\s*(.*?)\s*$/s.exec(content)?.[1];
    if (target === undefined) {
      const oid = content.split(/\s/, 1)[0];
      if (isHexOid(oid, repository.oidBytes)) return { oid: oid.toLowerCase(), name };
      if (!name.startsWith('refs/') && name !== 'HEAD') return undefined;
      throw brokenRef(path, 'it holds neither an id nor the name of a reference');
    }
    if (!isSafeRefName(target)) throw brokenRef(path, `it points to '${target.slice(0, 200)}', which is no reference`);
    name = target;
  }
  throw brokenRef(fullName, `symbolic references more than ${maxSymbolicDepth} deep, or in a circle`);
}

/** What a loose reference's file says; a symlink into `refs/` is git's oldest form of a symbolic reference. */
function readLooseRef(path: string): string | undefined {
  try {
    const stat = lstatSync(path);
    if (stat.isDirectory()) return undefined;
    const link = stat.isSymbolicLink() ? readlinkSync(path) : '';
    if (link.startsWith('refs/')) return `ref: ${link}`;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw unreadable(path, error);
  }
  return readWholeFile(path, maxRefBytes)?.toString('utf8');
}

/** Finds a packed reference by its full name. */
export type PackedLookup = (name: string) => PackedRef | undefined;

/** Finds packed references; the file is read once for all of `names`, and again only for a name that was not foreseen. */
function packedLookup(repository: Repository, names: readonly string[]): PackedLookup {
  const wanted = new Set(names);
  let refs: PackedRefs | undefined;
  return (name) => {
    if (!refs || !wanted.has(name)) {
      wanted.add(name);
      refs = readPackedRefs(join(repository.commonDir, 'packed-refs'), repository.oidBytes);
    }
    return refs.named(name);
  };
}

/** Reftables are git's to read. A git too old for them cannot, and then neither can we. */
function resolveWithGit(repository: Repository, name: string): Revision {
  let oid: string | undefined;
  let fullName: string | undefined;
  try {
    oid = runGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])?.trim();
    if (oid) fullName = runGit(repository, ['rev-parse', '--symbolic-full-name', '--end-of-options', name])?.trim();
  } catch (error) {
    const hint =
      'Its references are reftables, which need git 2.45 or newer; `git refs migrate --ref-format=files` makes files of them.';
    const reason = error instanceof CodefangError ? error.message : String(error);
    throw new CodefangError(
      'user-unsupported-repository',
      `cannot read this repository's references: ${reason}`,
      { hint },
      error,
    );
  }
  if (oid) return { oid, name: fullName?.split('\n').at(-1) || name };
  if (name === 'HEAD') throw noCommits(repository.gitDir);
  throw unknownRevision(name);
}

function noCommits(gitDir: string): CodefangError {
  const hint = 'Commit something first, or name a branch that has commits.';
  return new CodefangError('user-no-commits', `HEAD has no commits yet: ${gitDir}`, { hint });
}

/** The error of a name that stands for nothing here. */
export function unknownRevision(name: string): CodefangError {
  const hint =
    'Give a branch, a tag or a commit id, with ~n or ^n after it for an ancestor; in a workflow, actions/checkout needs fetch-depth: 0 to have others.';
  return new CodefangError('user-unknown-revision', `no branch, tag or commit has the name '${name}'`, { hint });
}

function brokenRef(file: string, what: string): CodefangError {
  return new CodefangError('repository-unreadable', `broken reference ${file}: ${what}`, {
    file,
    hint: 'See `git fsck`.',
  });
}
