// Keeps packages off the log. The packages of the Actions toolkit swallow their errors and print them as warnings, on many lines, of which
// each becomes an annotation; here they are held back and read, and one calm line is said instead. Law: what hides secrets always passes.

import { AsyncLocalStorage } from 'node:async_hooks';

/** Writes to a stream. */
export type Write = (text: string) => void;

/** What is used of `process.stdout`. */
export interface Patched {
  write: typeof process.stdout.write;
}

/** A stream on which others write, and which can be made to keep what they say. */
export class QuietStream {
  readonly #write: Patched['write'];
  /** What a call says is told from what others say by the asynchronous context it is said in. */
  readonly #calls = new AsyncLocalStorage<string[]>();
  #underWay = 0;

  constructor(private readonly stream: Patched) {
    this.#write = stream.write;
  }

  /** Writes to the stream itself, also from within a call that is kept quiet. */
  readonly write: Write = (text) => {
    this.#write.call(this.stream, text);
  };

  /** Runs `call`; what is written by it is given to `heard`, line by line, and goes nowhere else. */
  async during<T>(call: () => Promise<T>, heard: string[]): Promise<T> {
    if (this.#underWay++ === 0) this.stream.write = this.#keep;
    try {
      return await this.#calls.run(heard, call);
    } finally {
      if (--this.#underWay === 0) this.stream.write = this.#write;
    }
  }

  readonly #keep = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    const heard = this.#calls.getStore();
    if (heard === undefined) return this.#write.call(this.stream, chunk, ...(rest as []));
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    for (const line of text.split(/\r?\n/)) {
      if (line.startsWith('::add-mask::')) this.write(`${line}\n`);
      else if (line.trim() !== '') heard.push(line);
    }
    const done = rest.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
}

/** What packages said as a warning or error, in one text without the command around it; the true reason is at times in a debug line only. */
export function complaints(heard: readonly string[]): string {
  return heard
    .map(
      (line) =>
        /^::(?:warning[^:]*|error[^:]*|debug(?=::Failed to ))::(.*)$/.exec(line)?.[1] ??
        (line.startsWith('::') ? '' : line),
    )
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%'))
    .join('; ');
}
