// When a pull request gets a comment that has none. Pure. Law: this is about a new comment only; one that is there is kept up to date in every
// mode but `never`, so that it never says what is no longer so.

import type { ChangeEffect } from '../report/change/change-effect.js';
import type { ConditionResult } from '../report/conditions.js';
import { figuresChange } from '../report/markdown/pull-request-comment.js';
import type { CommentMode } from './inputs.js';

/** Why no comment is made; undefined if one is. `effect` is undefined where the pull request is not compared with its base. */
export function whyNoComment(
  mode: CommentMode,
  effect: ChangeEffect | undefined,
  conditions: readonly ConditionResult[],
): string | undefined {
  if (mode === 'never') return 'comment is never';
  // Who sees the step fail looks here for the reason.
  if (mode === 'always' || conditions.some(({ holds }) => holds)) return undefined;
  if (effect === undefined) return 'the pull request is not compared with its base';
  if (mode === 'auto') return effect.files.length > 0 ? undefined : 'the pull request touches no file that counts';
  return figuresChange(effect) ? undefined : 'no figure is another than before the pull request';
}
