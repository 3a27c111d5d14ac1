// The error a call throws, for tests that look into it.

import { CodefangError } from '../../src/base/errors.js';

/** The `CodefangError` that `call` throws; fails the test when it throws something else or nothing. */
export function thrownError(call: () => unknown): CodefangError {
  try {
    call();
  } catch (error) {
    if (error instanceof CodefangError) return error;
    throw error;
  }
  throw new Error('expected a CodefangError, nothing was thrown');
}
