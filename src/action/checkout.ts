// The work tree that actions/checkout made: which commit it is, and whether its history is whole.

import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { resolveRevision } from '../git/refs.js';
import { openNamedRepository, type Repository } from '../git/repository.js';
import { badInput } from './inputs.js';
import type { Environment } from './runner.js';
import { shallowError, unshallow } from './unshallow.js';

/** A work tree, looked at once. */
export interface Checkout {
  readonly repository: Repository;
  readonly path: string;
  /** The commit that is checked out, in hexadecimal. */
  readonly head: string;
}

/**
 * Looks at the work tree in a folder. Throws `user-not-a-repository` with what to change in the workflow, and `user-bad-option` for a
 * repository outside of the workspace: no link in a checkout may show another one that the machine happens to have.
 */
export function openCheckout(path: string, environment: Environment): Checkout {
  let repository: Repository;
  try {
    repository = openNamedRepository(path, environment);
  } catch (error) {
    if (!(error instanceof CodefangError) || error.code !== 'user-not-a-repository') throw error;
    const hint =
      'put actions/checkout with fetch-depth: 0 before this step, or give the folder of the checkout as path';
    throw new CodefangError(error.code, error.message, { ...error.data, hint }, error);
  }
  const place = repository.workTree ?? repository.gitDir;
  const workspace = environment['GITHUB_WORKSPACE'] ?? '';
  if (workspace !== '' && !isWithin(workspace, place)) {
    throw badInput('path', path, `a folder whose repository lies in the workspace, which ${place} does not`);
  }
  return { repository, path, head: resolveRevision(repository, 'HEAD').oid };
}

/** The checkout with its whole history; fetches what is missing if `mode` allows. Throws `user-shallow`. */
export async function wholeCheckout(
  checkout: Checkout,
  mode: 'auto' | 'never',
  {
    environment,
    token,
    signal,
    log,
  }: {
    readonly environment: Environment;
    readonly token: string;
    readonly signal: AbortSignal;
    readonly log: (text: string) => void;
  },
): Promise<Checkout> {
  if (checkout.repository.shallow.length === 0) return checkout;
  if (mode === 'never') throw shallowError(checkout.path);
  log('the checkout is shallow: fetching the rest of its history');
  const { gitDir } = checkout.repository;
  await unshallow({ gitDir, head: checkout.head, environment, token, signal });
  const whole = openCheckout(checkout.path, environment);
  if (whole.repository.shallow.length > 0) throw shallowError(checkout.path);
  return whole;
}

/** Whether a folder is another or lies below it, whatever links lead there. */
function isWithin(folder: string, place: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(place));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
