// Where a repository is: the git directory for a path, found as gitrepository-layout(5) and git(1) "The Git Repository" say.
// The answer is the one `git -C path` acts on, with one difference: who owns the directory is not asked (safe.directory,
// safe.bareRepository). Those guard against a repository's configuration running programs; nothing here runs hooks, filters,
// textconv or fsmonitor, so reading what someone else owns endangers nobody, and in containers the owner is often someone else.

import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { isAbsent, readWholeFile, unreadable } from './file-reading.js';

/** Environment variables, handed in: nothing here reads the process's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The directories of a repository, by their real paths. */
export interface GitPlace {
  /** `HEAD` and what else is this worktree's own. */
  readonly gitDir: string;
  /** References, objects and configuration; differs from `gitDir` in a linked worktree. */
  readonly commonDir: string;
  /** The directory that has the `.git` found; `undefined` for a git directory found by itself. */
  readonly parent: string | undefined;
  /** Where the search began: relative paths in the environment start here. */
  readonly start: string;
}

/** What says where a repository is, of what git leaves behind when it goes to another one (`git rev-parse --local-env-vars`). */
const PLACES: ReadonlySet<string> = new Set([
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
]);

/**
 * The environment for a path that a user gives. git sets `GIT_DIR` and its like in hooks and aliases, for the repository at hand: they count for `.`,
 * and not where another path is named.
 */
export function environmentFor(path: string, environment: Environment): Environment {
  if (path === '.') return environment;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !PLACES.has(name)));
}

const maxPathFileBytes = 1 << 16;

/**
 * The git directory for `path` (a directory, or a file in one): `GIT_DIR` if the environment has it, else the nearest upward, as
 * far as `GIT_CEILING_DIRECTORIES` and file system borders let git look. Relative paths in the environment start at `path`.
 * `user-not-a-repository` when there is none, `repository-unreadable` when looking fails.
 */
export function findGitPlace(path: string, environment: Environment): GitPlace {
  try {
    return search(path, environment);
  } catch (error) {
    const { syscall, path: where } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : unreadable(where ?? path, error);
  }
}

function search(path: string, environment: Environment): GitPlace {
  const start = startingDirectory(path);
  const explicit = environment['GIT_DIR'];
  if (explicit) {
    const place = placeAt(resolve(start, explicit), start, environment, start);
    if (place) return place;
    throw notARepository(`GIT_DIR is no git directory: ${explicit}`, 'Unset GIT_DIR, or let it name a git directory.');
  }
  const ceilings = (environment['GIT_CEILING_DIRECTORIES'] ?? '').split(delimiter).filter((entry) => isAbsolute(entry));
  const device = environment['GIT_DISCOVERY_ACROSS_FILESYSTEM'] ? undefined : statSync(start).dev;
  for (let directory = start; ; directory = dirname(directory)) {
    const place =
      placeAt(join(directory, '.git'), directory, environment, start) ??
      placeAt(directory, undefined, environment, start);
    if (place) return place;
    const up = dirname(directory);
    const isEnd = up === directory || ceilings.some((ceiling) => samePath(ceiling, up));
    if (isEnd || (device !== undefined && statSync(up).dev !== device)) break;
  }
  throw notARepository(
    `not a git repository (nor any directory above it): ${path}`,
    'Give the path of a clone, or make one with `git clone`; in a workflow, run actions/checkout first.',
  );
}

function startingDirectory(path: string): string {
  try {
    const real = realpathSync(resolve(path));
    return statSync(real).isDirectory() ? real : dirname(real);
  } catch (error) {
    const isNoPath = (error as NodeJS.ErrnoException).code === 'ERR_INVALID_ARG_VALUE';
    if (!isNoPath && !isAbsent(error)) throw error;
    throw notARepository(`no such directory: ${path}`, 'Give the path of an existing clone.');
  }
}

/** The repository whose git directory, or whose `.git` file, is at `path`; `undefined` when there is none. */
function placeAt(
  path: string,
  parent: string | undefined,
  environment: Environment,
  start: string,
): GitPlace | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return placeOf(path, parent, environment, start);
  if (!stat?.isFile()) return undefined;
  const text = pathFileText(path) ?? '';
  const target = /^gitdir: (.+?)[\r\n]*$/s.exec(text)?.[1];
  const place = target && placeOf(resolve(dirname(path), target), parent, environment, start);
  if (place) return place;
  const what = target ? `names no git directory (${target})` : 'has no line `gitdir: path`';
  throw notARepository(
    `the file ${path} ${what}`,
    'The repository it belongs to may have been moved: see `git worktree repair`.',
  );
}

function placeOf(
  gitDir: string,
  parent: string | undefined,
  environment: Environment,
  start: string,
): GitPlace | undefined {
  if (!hasHead(gitDir)) return undefined;
  const commonDir = commonDirOf(gitDir, environment, start);
  const ownObjects = environment['GIT_OBJECT_DIRECTORY'];
  const objects = ownObjects ? resolve(start, ownObjects) : join(commonDir, 'objects');
  if (!isDirectory(objects) || !isDirectory(join(commonDir, 'refs'))) return undefined;
  return { gitDir: realpathSync(gitDir), commonDir: realpathSync(commonDir), parent, start };
}

function commonDirOf(gitDir: string, environment: Environment, start: string): string {
  const explicit = environment['GIT_COMMON_DIR'];
  if (explicit) return resolve(start, explicit);
  const text = pathFileText(join(gitDir, 'commondir'));
  return text === undefined ? gitDir : resolve(gitDir, text.replace(/[\r\n]+$/, ''));
}

/** What a file that holds a path says; a NUL ends it, as it ends a path. */
function pathFileText(path: string): string | undefined {
  return readWholeFile(path, maxPathFileBytes)?.toString('utf8').split('\0', 1)[0];
}

/** Whether `HEAD` is what a git directory has there: a symbolic reference, an id, or (formerly) a symlink into `refs/`. */
function hasHead(directory: string): boolean {
  const path = join(directory, 'HEAD');
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() && readlinkSync(path).startsWith('refs/')) return true;
  if (!stat?.isFile() && !stat?.isSymbolicLink()) return false;
  const text = readWholeFile(path, maxPathFileBytes)?.toString('latin1') ?? '';
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/i.test(text);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function samePath(a: string, b: string): boolean {
  if (resolve(a) === b) return true;
  return isDirectory(a) && realpathSync(a) === b;
}

function notARepository(message: string, hint: string): CodefangError {
  return new CodefangError('user-not-a-repository', message, { hint });
}

/** The working directory a git directory named `.git` sits in; `undefined` for any other name. */
export function parentOfDotGit(gitDir: string): string | undefined {
  return basename(gitDir) === '.git' ? dirname(gitDir) : undefined;
}
