// How the process ends: the exit code and the words for an error.
//   0 done, 1 a condition of --fail-on holds, 2 the user's mistake, 3 the repository's fault, 130 interrupted, 143 terminated, 129 the terminal was
//   closed, 70 a bug of codefang (EX_SOFTWARE of sysexits.h).
// A mistake or a broken repository is one line and a hint; only a bug shows its stack.

import { counted } from '../base/counted.js';
import { CodefangError, exitCodeOf } from '../base/errors.js';

/** The signals that end a run early, and their exit codes. */
export const signalExitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The reason a run is aborted with when the process gets a signal. */
export class Interruption extends Error {
  /** `commitsKept` of the run are kept for the next; undefined if that is not known. */
  constructor(
    readonly signal: keyof typeof signalExitCodes,
    commitsKept?: number,
  ) {
    super(`ended by ${signal}${commitsKept === undefined ? '' : whatIsKept(commitsKept)}`);
    this.name = 'Interruption';
  }
}

function whatIsKept(commits: number): string {
  if (commits === 0) return ', and nothing of this run is kept';
  return `; what it made of ${counted(commits, 'commit')} is kept, the next run goes on from there`;
}

/** How to end. */
export interface Ending {
  readonly exitCode: number;
  /** For stderr, with a final newline. */
  readonly text: string;
}

/** The ending for whatever was thrown. */
export function endingOf(error: unknown): Ending {
  if (error instanceof Interruption) {
    return { exitCode: signalExitCodes[error.signal], text: `codefang: ${error.message}\n` };
  }
  const exitCode = error instanceof CodefangError ? exitCodeOf(error.code) : undefined;
  const advice = error instanceof CodefangError ? error.data.hint : undefined;
  const hint = advice === undefined ? '' : `  ${oneLine(advice)}\n`;
  if (error instanceof CodefangError && exitCode !== undefined) {
    return { exitCode, text: `codefang: ${oneLine(error.message)}\n${hint}` };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    exitCode: 70,
    text: `codefang: this is a bug in codefang, please report it with these lines\n${stack}\n${hint}`,
  };
}

/** Paths and names may hold line breaks and control characters; a terminal must not get them. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}
