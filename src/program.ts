// Both programs in one bundle, so that what they share lies in dist/ once. The files that start them are written by scripts/build.mjs.

import { wholeRun } from './base/whole-run.js';

/** Runs the command line. */
export const cli = (): Promise<void> => wholeRun(import('./cli/index.js'));

/** Runs the action's step. */
export const action = (): Promise<void> => wholeRun(import('./action/index.js'));
