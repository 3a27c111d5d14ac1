// The commit that a pull request is compared with. Law: a comparison is of exactly the pull request, or there is none and it is said why; the
// history is read along its main line, so the base must stand on that of what is checked out.

import { CodefangError } from '../base/errors.js';
import { runGit } from '../git/git-command.js';
import type { Checkout } from './checkout.js';
import type { PullRequestRun } from './event.js';

/** The commit, in hexadecimal, after which the main line is the pull request; or why there is none, and what to do about it. */
export type Comparison = { readonly base: string } | { readonly why: string; readonly hint: string };

const DEFAULT_REF =
  'leave `ref` of actions/checkout at its default, which is the merge that GitHub makes of the pull request';

/** Of a run whose options name another revision than what is checked out. */
export const otherRevision: Comparison = {
  why: 'the file of options names a revision to read',
  hint: 'take `revision` out of it, so that what is checked out is read',
};

/**
 * Of the merge that GitHub makes for a pull request, the first parent; of the pull request's own head, or of commits on top of it, where it
 * left the base.
 */
export function comparisonOf({ repository, head }: Checkout, { headSha, baseSha }: PullRequestRun): Comparison {
  const ask = (...args: readonly string[]): string | undefined => {
    try {
      return runGit(repository, args)?.trim();
    } catch (error) {
      if (error instanceof CodefangError) return undefined;
      throw error;
    }
  };
  const [, ...parents] = (ask('rev-list', '--parents', '--max-count=1', head) ?? '').split(' ');
  if (parents.length === 2 && parents[1] === headSha) return { base: parents[0] };
  if (head !== headSha && ask('merge-base', '--is-ancestor', headSha, head) === undefined) {
    return { why: `what is checked out, ${head}, does not hold the pull request`, hint: DEFAULT_REF };
  }
  const base = ask('merge-base', head, baseSha) ?? '';
  if (base === '')
    return { why: 'its base is not in the checkout, or has nothing in common with it', hint: DEFAULT_REF };
  const steps = ask('rev-list', '--count', '--first-parent', `${base}..${head}`) ?? '';
  if (ask('rev-parse', '--verify', '--quiet', `${head}~${steps}`) !== base) {
    return { why: 'its base was merged into it, and does not stand on its main line', hint: DEFAULT_REF };
  }
  return { base };
}
