// When a pull request gets a comment that has none. Pure. Law: this is about a new comment only; one that is there is kept up to date in every
// mode but `never`, so that it never says what is no longer so.

import type { ConditionResult } from '../report/conditions.js';
import { figuresChange } from '../report/markdown/pull-request-comment.js';
import type { CommentMode } from './inputs.js';
import type { SeenChange } from './pull-request-change.js';

/** Why no comment is made; undefined if one is. `seen` is undefined where the pull request is not compared with its base. */
export function whyNoComment(
  mode: CommentMode,
  seen: SeenChange | undefined,
  conditions: readonly ConditionResult[],
): string | undefined {
  if (mode === 'never') return 'comment is never';
  // Who sees the step fail looks here for the reason.
  if (mode === 'always' || conditions.some(({ holds }) => holds)) return undefined;
  if (seen === undefined) return 'the pull request is not compared with its base';
  const { effect, insight } = seen;
  if (mode === 'auto')
    return insight.change.files.length > 0 ? undefined : 'the pull request touches no file that counts';
  const isOther = effect === undefined ? insight.added + insight.removed > 0 : figuresChange(effect);
  return isOther ? undefined : 'no figure is another than before the pull request';
}
