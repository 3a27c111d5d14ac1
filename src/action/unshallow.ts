// A shallow checkout: told what to change, or completed. Laws: git is started with a list of arguments, never through a shell; nothing the
// repository configures may run but its way to the remote, which the checkout made; no token is in arguments or in messages.

import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { CodefangError } from '../base/errors.js';
import { tokenHeader, withoutCredentials } from './git-credentials.js';
import type { Environment } from './runner.js';

/** Milliseconds; a large history takes minutes. */
const LIMIT = 30 * 60_000;

/** What the fetch needs. */
export interface UnshallowRequest {
  /** The git directory; named, it is read whoever owns it, as in a container. */
  readonly gitDir: string;
  /** The commit whose history is wanted. */
  readonly head: string;
  readonly environment: Environment;
  /** For a checkout that did not keep its credentials; empty if there is none. */
  readonly token: string;
  readonly signal?: AbortSignal;
}

/** The error of a shallow checkout: the very lines to change. */
export function shallowError(path: string): CodefangError {
  return new CodefangError(
    'user-shallow',
    `the checkout in ${path} is shallow: the older part of its history is not here`,
    {
      hint: [
        'let the checkout fetch all of it:',
        '',
        '      - uses: actions/checkout@v7',
        '        with:',
        '          fetch-depth: 0',
        '',
        'or let this action do it, with the input',
        '',
        '          unshallow: auto',
      ].join('\n'),
    },
  );
}

/** Fetches what is missing. Throws `user-shallow` when that does not work. */
export async function unshallow(request: UnshallowRequest): Promise<void> {
  const first = await fetchRest(request, {});
  if (first === undefined) return;
  const second =
    request.token === '' ? first : await fetchRest(request, tokenHeader(request.environment, request.token));
  if (second === undefined) return;
  throw new CodefangError('user-shallow', `git fetch --unshallow failed: ${second}`, {
    hint: 'give actions/checkout fetch-depth: 0, or keep its credentials (persist-credentials: true)',
  });
}

/** Git's last words; undefined when all went well. */
function fetchRest(
  { gitDir, head, environment, signal }: UnshallowRequest,
  more: Environment,
): Promise<string | undefined> {
  const args = [
    `--git-dir=${gitDir}`,
    ...[
      '-c',
      'core.fsmonitor=false',
      '-c',
      `core.hooksPath=${devNull}`,
      '-c',
      'maintenance.auto=false',
      '-c',
      'gc.auto=0',
    ],
    ...['fetch', '--unshallow', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet'],
    ...['--end-of-options', 'origin', head],
  ];
  return new Promise((resolve) => {
    const git = spawn('git', args, {
      cwd: gitDir,
      env: { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...more },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: LIMIT,
      ...(signal && { signal }),
    });
    let words = '';
    git.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString('utf8')).slice(-4000)));
    git.on('error', (error) => resolve(error.message));
    git.on('close', (code) => {
      const last = words.trim().split('\n').at(-1) ?? '';
      resolve(code === 0 ? undefined : withoutCredentials(last || `exit code ${String(code)}`));
    });
  });
}
