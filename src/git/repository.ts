// A repository as its files describe it: where it is, its format, what it lacks. Plain data, so that it crosses threads.
// Reading it runs no program and writes nothing; a format git would refuse to touch is refused here too.

import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { readWholeFile } from './file-reading.js';
import { booleanOf, configBoolean, configInteger, configValue, parseGitConfig, type GitConfig } from './git-config.js';
import { environmentFor, findGitPlace, parentOfDotGit, type Environment, type GitPlace } from './git-place.js';
import { findObjectDirectories } from './object-directories.js';
import { oidBytesOf, type ObjectFormat, type OidBytes } from './oid.js';
import { readShallow } from './shallow.js';

/** How references are stored: as files and `packed-refs`, or as reftables. */
export type RefFormat = 'files' | 'reftable';

/** A repository. Directories are real paths. */
export interface Repository extends GitFormat {
  /** `HEAD` and what else is this worktree's own. */
  readonly gitDir: string;
  /** References, objects and configuration; differs from `gitDir` in a linked worktree. */
  readonly commonDir: string;
  /** Where the files are checked out; `undefined` when bare. */
  readonly workTree: string | undefined;
  readonly bare: boolean;
  readonly oidBytes: OidBytes;
  /** Objects may be absent on purpose and would be fetched by git when needed. */
  readonly partialClone: boolean;
  /** The remotes that have promised them, in the order in which git asks them. */
  readonly promisors: readonly string[];
  /** Commits whose parents were left out when the repository was cloned, sorted, hexadecimal. */
  readonly shallow: readonly string[];
  /** Where objects are: the repository's own directory first, then its alternates. */
  readonly objectDirectories: readonly string[];
  /** The repository's own configuration, includes not followed. */
  readonly config: GitConfig;
  /** The environment it was opened with. */
  readonly environment: Environment;
}

/** What the configuration says of a repository's format. */
export interface GitFormat {
  readonly objectFormat: ObjectFormat;
  readonly refFormat: RefFormat;
}

const maxConfigBytes = 16 << 20;

/** Extensions any version may name, and those that need version 1 (gitrepository-layout's "repository-version"). */
const oldExtensions: ReadonlySet<string> = new Set(['noop', 'preciousobjects', 'partialclone', 'worktreeconfig']);
const newExtensions: ReadonlySet<string> = new Set([
  'noop-v1',
  'objectformat',
  'compatobjectformat',
  'refstorage',
  'relativeworktrees',
]);

/**
 * Opens the repository at a path that a user gives; what else the environment says of a place counts for `.` alone. Errors as `openRepository`, and
 * `user-not-a-repository` for a file that is none: who names one means its history, which would be told as that of all.
 */
export function openNamedRepository(path: string, environment: Environment): Repository {
  if (basename(path) !== '.git' && isFile(path)) {
    throw new CodefangError('user-not-a-repository', `${path} is a file, not a repository`, {
      file: path,
      hint: 'Give the folder of a clone; for some of its files, --include with their paths.',
    });
  }
  return openRepository(path, environmentFor(path, environment));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Whoever looks for a repository there says what is wrong.
    return false;
  }
}

/**
 * Opens the repository that `git -C path` would act on with this environment (see git-place.ts for how it is found).
 * Errors: `user-not-a-repository`; `user-unsupported-repository` for a format or extension unknown here;
 * `repository-unreadable` for broken or unreadable files.
 */
export function openRepository(path: string, environment: Environment = {}): Repository {
  const place = findGitPlace(path, environment);
  const shared = readConfig(join(place.commonDir, 'config'));
  const format = readGitFormat(shared);
  const isLinked = place.commonDir !== place.gitDir;
  const own = configBoolean(shared, 'extensions.worktreeconfig')
    ? readConfig(join(place.gitDir, 'config.worktree'))
    : [];
  const config = [...shared, ...own];
  const workTree = findWorkTree(place, environment, isLinked ? own : config);
  const oidBytes = oidBytesOf(format.objectFormat);
  const promisors = promisorsIn(config);
  const ownObjects = environment['GIT_OBJECT_DIRECTORY'];
  return {
    ...format,
    gitDir: place.gitDir,
    commonDir: place.commonDir,
    workTree,
    bare: workTree === undefined,
    oidBytes,
    partialClone: promisors.length > 0,
    promisors,
    shallow: readShallow(place.commonDir, oidBytes),
    objectDirectories: findObjectDirectories(
      ownObjects ? resolve(place.start, ownObjects) : join(place.commonDir, 'objects'),
      environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '',
      place.start,
    ),
    config,
    environment,
  };
}

/**
 * The format that a configuration declares. Without a declared version the extensions that need version 1 mean nothing; with
 * version 0 they are an error, and so is, with version 1, any extension unknown here.
 */
export function readGitFormat(config: GitConfig): GitFormat {
  const version = configInteger(config, 'core.repositoryformatversion');
  if (version !== undefined && (version < 0 || version > 1))
    throw unsupported(`its format version is ${version}, not 0 or 1`);
  for (const { key } of config) {
    const name = /^extensions\.(.*)$/s.exec(key)?.[1];
    if (name === undefined || oldExtensions.has(name)) continue;
    if (version === 1 && !newExtensions.has(name)) throw unsupported(`it uses the unknown extension '${name}'`);
    if (version === 0 && newExtensions.has(name))
      throw unsupported(`it uses the extension '${name}' but has format version 0`);
  }
  if (version !== 1) return { objectFormat: 'sha1', refFormat: 'files' };

  const objectFormat = configValue(config, 'extensions.objectformat') ?? 'sha1';
  if (objectFormat !== 'sha1' && objectFormat !== 'sha256') throw unsupported(`its object format is '${objectFormat}'`);
  const refFormat = configValue(config, 'extensions.refstorage') ?? 'files';
  if (refFormat !== 'files' && refFormat !== 'reftable') throw unsupported(`its reference storage is '${refFormat}'`);
  return { objectFormat, refFormat };
}

function readConfig(path: string): GitConfig {
  return parseGitConfig(readWholeFile(path, maxConfigBytes)?.toString('utf8') ?? '', path);
}

/** The remotes that have promised objects, in the order in which git asks them. */
function promisorsIn(config: GitConfig): string[] {
  const extension = configValue(config, 'extensions.partialclone');
  const remotes = config.flatMap((entry) => {
    const name = /^remote\.(.*)\.promisor$/s.exec(entry.key)?.[1];
    return name !== undefined && name !== extension && booleanOf(entry) ? [name] : [];
  });
  return [...new Set([...remotes, ...(extension === undefined ? [] : [extension])])];
}

/** A linked worktree's configuration is its own alone: `core.bare` and `core.worktree` of the shared one are the main tree's. */
function findWorkTree(place: GitPlace, environment: Environment, config: GitConfig): string | undefined {
  const explicit = environment['GIT_WORK_TREE'];
  if (explicit) return resolve(place.start, explicit);
  const configured = configValue(config, 'core.worktree');
  if (configured) return resolve(place.gitDir, configured);
  if (configBoolean(config, 'core.bare')) return undefined;
  return place.parent ?? parentOfDotGit(place.gitDir);
}

function unsupported(what: string): CodefangError {
  const hint = 'See the repository’s `extensions.*` in its configuration, and `git help repository-version`.';
  return new CodefangError('user-unsupported-repository', `this repository cannot be read: ${what}`, { hint });
}
