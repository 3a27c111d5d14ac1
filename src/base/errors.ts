// Every error of codefang: one class, a closed set of codes, and the texts in one place.
// Three kinds: the user's mistake (exit 2), a broken repository (exit 3), a bug (rethrown with its stack).
// An absent thing is a value, never an error; only wrong or corrupt things come here.

/** What went wrong, as a stable machine-readable code. `user-*` exits 2, `repository-*` exits 3, `bug-*` is rethrown. */
export type ErrorCode =
  | 'user-not-a-repository'
  | 'user-no-commits'
  | 'user-unknown-revision'
  | 'user-shallow'
  | 'user-bad-option'
  | 'user-unknown-analyzer'
  | 'user-reader-unavailable'
  | 'user-unsupported-repository'
  | 'repository-unreadable'
  | 'repository-corrupt-pack'
  | 'repository-corrupt-index'
  | 'repository-corrupt-object'
  | 'repository-missing-object'
  | 'repository-too-large'
  | 'repository-command-failed'
  | 'bug-worker-died'
  | 'bug-worker-hung'
  | 'bug-kernel'
  | 'bug-grammar'
  | 'bug-words'
  | 'bug-asset';

/** Where the fault lies; every member that is known is given. */
export interface ErrorData {
  /** Object id in hexadecimal. */
  readonly oid?: string;
  /** File the fault was read from, such as a pack or an index. */
  readonly file?: string;
  /** Byte offset in that file. */
  readonly offset?: number;
  /** What the user can do about it, one sentence. */
  readonly hint?: string;
}

/** The one error class. `message` is one line that says what is wrong and where; `data.hint` says what to do. */
export class CodefangError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, message: string, data: ErrorData = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CodefangError';
    this.code = code;
    this.data = data;
  }
}

/** A `CodefangError` as plain data, to cross threads. */
export interface ErrorWire {
  readonly code: ErrorCode;
  readonly message: string;
  readonly data: ErrorData;
  readonly stack?: string | undefined;
}

/** Flattens any thrown value for another thread; what is no `CodefangError` becomes `bug-worker-died` with its stack kept. */
export function toWire(error: unknown): ErrorWire {
  if (error instanceof CodefangError) {
    return { code: error.code, message: error.message, data: error.data, stack: error.stack };
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  return { code: 'bug-worker-died', message: cause.message, data: {}, stack: cause.stack };
}

/** Rebuilds the error that `toWire` flattened, with the stack of the thread it came from. */
export function fromWire(wire: ErrorWire): CodefangError {
  const error = new CodefangError(wire.code, wire.message, wire.data);
  if (wire.stack !== undefined) error.stack = wire.stack;
  return error;
}

/** The process exit code for an error code: 2 the user's mistake, 3 the repository's fault; a bug has none. */
export function exitCodeOf(code: ErrorCode): 2 | 3 | undefined {
  if (code.startsWith('user-')) return 2;
  if (code.startsWith('repository-')) return 3;
  return undefined;
}
