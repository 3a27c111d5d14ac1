// Both programs in one bundle, so that what they share lies in dist/ once. The files that start them are written by scripts/build.mjs.

/** Runs the command line. */
export const cli = (): Promise<unknown> => import('./cli/index.js');

/** Runs the action's step. */
export const action = (): Promise<unknown> => import('./action/index.js');
