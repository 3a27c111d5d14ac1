// The output of `git cat-file --batch`, cut into answers: `<oid> SP <type> SP <size> LF <content> LF`, or `<name> SP missing LF`.
// Format: git-cat-file(1), "BATCH OUTPUT". Chunks may be split anywhere.
// Laws: content is never buffered beyond the limit; after an answer that ends the stream (`too-large`, `out-of-step`) the
// parser takes nothing more, because where the next answer starts cannot be trusted.

import { ObjectType } from './object-reader.js';

/** One answer of git, in the order of the questions. */
export type CatFileAnswer =
  | { readonly kind: 'object'; readonly name: string; readonly type: ObjectType; readonly bytes: Uint8Array }
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'too-large'; readonly name: string; readonly size: number }
  | { readonly kind: 'out-of-step'; readonly name: string | undefined; readonly detail: string };

const LF = 10;
const MAX_HEADER_BYTES = 512;
const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) ([0-9]{1,15})$/;
const NOT_FOUND = /^(\S+) (?:missing|ambiguous)$/;

/** Parses one child's standard output; `answer` is called for each answer as soon as it is whole. */
export class CatFileParser {
  readonly #maxObjectBytes: number;
  readonly #answer: (answer: CatFileAnswer) => void;
  readonly #memory: (bytes: number) => Uint8Array;
  #header = '';
  #name: string | undefined;
  #type: ObjectType = ObjectType.blob;
  #body: Uint8Array | undefined;
  #filled = 0;
  #ended = false;

  /** @param maxObjectBytes the largest content that is read @param memory gives room for a content */
  constructor(
    maxObjectBytes: number,
    answer: (answer: CatFileAnswer) => void,
    memory: (bytes: number) => Uint8Array = (bytes) => Buffer.allocUnsafeSlow(bytes),
  ) {
    this.#memory = memory;
    this.#maxObjectBytes = maxObjectBytes;
    this.#answer = answer;
  }

  /** The object whose content has begun and not ended. */
  get openObject(): string | undefined {
    return this.#body === undefined ? undefined : this.#name;
  }

  /** Takes the next bytes of the stream. */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.#ended) {
      at = this.#body === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(chunk, at, this.#body);
    }
  }

  #takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(LF, at);
    const stop = end < 0 ? chunk.length : end;
    if (this.#header.length + stop - at > MAX_HEADER_BYTES) {
      this.#fail('a header line longer than any git writes');
      return chunk.length;
    }
    this.#header += chunk.toString('latin1', at, stop);
    if (end < 0) return stop;
    this.#beginAnswer(this.#header);
    this.#header = '';
    return stop + 1;
  }

  #beginAnswer(line: string): void {
    const found = FOUND.exec(line);
    if (found !== null) {
      const size = Number(found[3]);
      this.#name = found[1];
      this.#type = ObjectType[found[2] as keyof typeof ObjectType];
      if (size > this.#maxObjectBytes) {
        this.#ended = true;
        this.#answer({ kind: 'too-large', name: this.#name, size });
        return;
      }
      this.#body = this.#memory(size);
      this.#filled = 0;
      return;
    }
    const absent = NOT_FOUND.exec(line);
    if (absent === null) this.#fail(`an answer that is none: ${JSON.stringify(line.slice(0, 80))}`);
    else this.#answer({ kind: 'absent', name: absent[1] });
  }

  #takeBody(chunk: Buffer, at: number, body: Uint8Array): number {
    const wanted = body.length - this.#filled;
    if (wanted > 0) {
      const taken = Math.min(wanted, chunk.length - at);
      body.set(chunk.subarray(at, at + taken), this.#filled);
      this.#filled += taken;
      return at + taken;
    }
    if (chunk[at] !== LF) {
      this.#fail('content longer than its header says');
      return chunk.length;
    }
    this.#body = undefined;
    this.#answer({ kind: 'object', name: this.#name as string, type: this.#type, bytes: body });
    return at + 1;
  }

  #fail(detail: string): void {
    this.#ended = true;
    this.#answer({ kind: 'out-of-step', name: this.#name, detail });
  }
}
