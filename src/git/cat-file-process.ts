// How git is run to read objects. Laws: no shell, no prompt, no lock, no replace ref, no maintenance, no variable of the
// environment that points it at another repository; and no network, unless `lazyFetch` allows it. What is fetched is written by git, with its own locks.
//
// Ownership: git's safe.directory guards the directory git discovers by itself. Here the git directory is named (see
// shadow-gitdir.ts), so a repository of another user is read; none of its configuration is obeyed unless `lazyFetch` is on.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

import type { OidBytes } from './oid.js';
import type { ShadowGitdir } from './shadow-gitdir.js';

/** Where the objects are and how git is run. */
export interface CatFileOptions {
  /** The repository's git directory. */
  readonly gitDir: string;
  /** Its object directory: `objects` in the common directory. */
  readonly objectsDir: string;
  /** More object directories to look into. What `objectsDir` itself borrows from need not be named. */
  readonly alternates?: readonly string[];
  /** Length of an object id: 20 (SHA-1) or 32 (SHA-256). */
  readonly oidBytes: OidBytes;
  /** The environment of the process; git gets it without the variables that would point it at another repository. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Let git fetch what a partial clone lacks, with the repository's own configuration. Default false: such objects are absent. */
  readonly lazyFetch?: boolean;
  /** The remotes to fetch them from, the first first. */
  readonly promisors?: readonly string[];
  /** The program and its first arguments. Default `['git']`. */
  readonly command?: readonly string[];
}

const POINTS_ELSEWHERE =
  /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|NAMESPACE|CEILING|OBJECT|ALTERNATE|REPLACE|GRAFT|SHALLOW|TRACE)/;

/**
 * What git keeps of packs: by itself all of them, in its addresses, and 96 MiB of what deltas build on. A budget counts on these; more of them made
 * git no faster (docs/performance.md).
 */
const SMALL = ['core.packedGitWindowSize=1m', 'core.packedGitLimit=8m', 'core.deltaBaseCacheLimit=16m'].flatMap(
  (setting) => ['-c', setting],
);

/** Starts `git cat-file` in a mode, in `shadow` if there is one and else in the repository itself. */
export function spawnCatFile(
  mode: '--batch' | '--batch-check',
  options: CatFileOptions,
  shadow: ShadowGitdir | undefined,
): ChildProcessWithoutNullStreams {
  return spawnGit([...SMALL, 'cat-file', mode], options, shadow);
}

/**
 * Starts a `git fetch` of objects whose ids are written to it, a line each, as git itself asks a promisor remote for what it lacks: for these objects alone,
 * and for nothing that they point at.
 */
export function spawnFetch(remote: string, options: CatFileOptions): ChildProcessWithoutNullStreams {
  const what = [
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
    '--filter=blob:none',
    '--quiet',
    '--stdin',
  ];
  return spawnGit(['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...what, '--', remote], options, undefined);
}

function spawnGit(
  args: readonly string[],
  options: CatFileOptions,
  shadow: ShadowGitdir | undefined,
): ChildProcessWithoutNullStreams {
  const [program = 'git', ...first] = options.command ?? ['git'];
  const where =
    shadow === undefined
      ? [`--git-dir=${resolve(options.gitDir)}`, '-c', 'gc.auto=0', '-c', 'maintenance.auto=false']
      : [`--git-dir=${shadow.path}`];
  const child = spawn(program, [...first, ...where, ...args], {
    env: environmentOf(options, shadow),
    stdio: 'pipe',
    windowsHide: true,
  });
  // A child that dies while it is written to is reported by its 'close'.
  child.stdin.on('error', () => undefined);
  return child;
}

function environmentOf(options: CatFileOptions, shadow: ShadowGitdir | undefined): Record<string, string | undefined> {
  const base = {
    ...Object.fromEntries(Object.entries(options.environment).filter(([name]) => !POINTS_ELSEWHERE.test(name))),
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OBJECT_DIRECTORY: resolve(options.objectsDir),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: (options.alternates ?? []).map(listedPath).join(delimiter),
  };
  if (shadow === undefined) return base;
  return {
    ...base,
    GIT_NO_LAZY_FETCH: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(shadow.path, 'no-such-file'),
    GIT_CONFIG_COUNT: '0',
    GIT_CONFIG_PARAMETERS: '',
  };
}

/** A path as an entry of a list: quoted where the list would cut or unquote it. */
function listedPath(path: string): string {
  const whole = resolve(path);
  if (!whole.includes(delimiter) && !whole.startsWith('"')) return whole;
  return `"${whole.replace(/["\\]/g, '\\$&')}"`;
}
