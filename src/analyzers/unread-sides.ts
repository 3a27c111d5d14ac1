// Sides of changes that are there and that nobody could read, so that nothing is known of what they say.

import { ChangeFlag, type ChangeBatch } from '../changes/change-batch.js';
import { Side, SyntaxState } from '../changes/syntax-columns.js';

const UNREAD_STATES: readonly number[] = [SyntaxState.tooLarge, SyntaxState.tooComplex, SyntaxState.otherLanguage];
const UNREAD_FLAGS = [
  ChangeFlag.oldMissing | ChangeFlag.oldTooLarge,
  ChangeFlag.newMissing | ChangeFlag.newTooLarge,
] as const;

/** Whether a side of a change was not parsed though it is of a known language, or its blob is missing. */
export function isUnread({ changes, syntax }: ChangeBatch, change: number, side: 0 | 1): boolean {
  if ((changes.flags[change] & UNREAD_FLAGS[side]) !== 0) return true;
  const states = side === Side.old ? syntax?.sides.oldStates : syntax?.sides.newStates;
  return states !== undefined && UNREAD_STATES.includes(states[change]);
}
