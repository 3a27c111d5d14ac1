// Runs git for what this program does not read itself. Laws: never a shell, never a prompt, never a lock taken for convenience,
// never the network, never hooks or fsmonitor; git acts on the very directories the repository was opened with.

import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import { delimiter } from 'node:path';
import { CodefangError } from '../base/errors.js';
import type { Environment } from './git-place.js';
import type { Repository } from './repository.js';

const maxOutputBytes = 64 << 20;

/** Options that go before every command: nothing the repository configures may run. */
export const safeGitOptions: readonly string[] = [
  ...['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`],
  // Some git hints at it wherever grafts are named, those that there are not, too.
  ...['-c', 'advice.graftFileDeprecated=false'],
];

/** The environment to run git in: the repository's directories, configuration given by variables, and the laws above. */
export function gitEnvironment(repository: Repository): Environment {
  const kept = Object.entries(repository.environment).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG') || name === 'GIT_EXEC_PATH',
  );
  const [objects, ...alternates] = repository.objectDirectories;
  return {
    ...Object.fromEntries(kept),
    GIT_DIR: repository.gitDir,
    ...(repository.commonDir === repository.gitDir ? {} : { GIT_COMMON_DIR: repository.commonDir }),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.map(quotePath).join(delimiter),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}

/**
 * What git prints, and `undefined` when it says no by exit code 1 and no output (as `rev-parse --quiet` does). Throws
 * `repository-command-failed` with git's last words otherwise.
 */
export function runGit(repository: Repository, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', [...safeGitOptions, ...args], {
      cwd: repository.gitDir,
      env: gitEnvironment(repository),
      encoding: 'utf8',
      maxBuffer: maxOutputBytes,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { status, stderr, code } = error as { status?: number | null; stderr?: string; code?: string };
    const lastWords = (stderr ?? '').trim().split('\n').at(-1);
    if (status === 1 && !lastWords) return undefined;
    const message = `git ${args[0]} failed: ${lastWords || code || `exit code ${status}`}`;
    throw new CodefangError('repository-command-failed', message, { file: repository.gitDir }, error);
  }
}

/**
 * Whether git itself would work in a repository: it is the user's, or `safe.directory` says so. Only then may git do what the repository's
 * configuration says, such as run a program to fetch from somewhere.
 */
export function isTrustedByGit({ gitDir, environment }: Pick<Repository, 'gitDir' | 'environment'>): boolean {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'),
  );
  try {
    // Where git finds the directory by itself it looks whose it is; where it is told, it does not.
    execFileSync('git', [...safeGitOptions, 'rev-parse', '--git-dir'], {
      cwd: gitDir,
      env: Object.fromEntries(kept),
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function quotePath(path: string): string {
  if (!path.includes(delimiter) && !path.startsWith('"')) return path;
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}
