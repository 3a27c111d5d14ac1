// Objects by id from one long-lived `git cat-file --batch`: the reader for what packs alone cannot give, and an oracle for it.
// Questions are written without waiting for answers; answers come in their order.
// Laws: an object that kills the child fails alone: the child is started anew and the other questions are asked again. Nothing
// waits for ever: a child that stops inside an answer is ended. How git is run, and what it may do: cat-file-process.ts.

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { statSync } from 'node:fs';

import { CodefangError } from '../base/errors.js';
import { ByteSlabs } from './byte-slabs.js';
import { CatFileParser, type CatFileAnswer } from './cat-file-parser.js';
import { spawnCatFile, spawnFetch, type CatFileOptions } from './cat-file-process.js';
import type { AsyncObjectReader, ObjectData } from './object-reader.js';
import { oidToHex, type OidBytes } from './oid.js';
import { makeShadowGitdir, type ShadowGitdir } from './shadow-gitdir.js';

/** Where the objects are, how git is run, and what is too much. */
export interface GitReaderOptions extends CatFileOptions {
  /** Largest object content in bytes; a larger one is a `repository-too-large`. Default 512 MiB. */
  readonly maxObjectBytes?: number;
  /** How long an answer that has begun may stand still before its object counts as corrupt, milliseconds. Default 30,000. */
  readonly silenceMs?: number;
}

interface Question {
  readonly hex: string;
  readonly resolve: (data: ObjectData | undefined) => void;
  readonly reject: (error: CodefangError) => void;
}

const COMPLAINT = /^(?:error|fatal): /m;
const STDERR_KEPT = 16_384;
const DEFAULT_MAX_OBJECT_BYTES = 512 * 1024 * 1024;
const DEFAULT_SILENCE_MS = 30_000;
/** How long a fetch of many objects may take: an hour. What did not come then is fetched by itself, or is missing. */
const MOST_HELP_MS = 3_600_000;

/**
 * Starts git and gives a reader over it.
 * @throws CodefangError `user-reader-unavailable` (git is not installed), `repository-unreadable` (no object directory)
 */
export async function openGitReader(options: GitReaderOptions): Promise<AsyncObjectReader> {
  if (statSync(options.objectsDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CodefangError('repository-unreadable', `no object directory at ${options.objectsDir}`, {
      file: options.objectsDir,
    });
  }
  const shadow = options.lazyFetch === true ? undefined : makeShadowGitdir(options.oidBytes);
  const reader = new GitReader(options, shadow);
  try {
    await reader.start();
  } catch (error) {
    await reader.close();
    throw error;
  }
  return reader;
}

class GitReader implements AsyncObjectReader {
  readonly name = 'git';
  readonly parallel = 256;
  readonly #options: GitReaderOptions;
  readonly #shadow: ShadowGitdir | undefined;
  readonly #slabs = new ByteSlabs();
  /** Asked and not answered, oldest first from `#oldest`. */
  #questions: Question[] = [];
  #oldest = 0;
  #unsent = '';
  #child: ChildProcessWithoutNullStreams | undefined;
  #parser: CatFileParser | undefined;
  #stderr = '';
  #complained = false;
  #watch: NodeJS.Timeout | undefined;
  #ended: CodefangError | undefined;
  #probes: Promise<unknown> = Promise.resolve();
  /** One fetch at a time; what is being done beside the questions. */
  #fetches: Promise<void> = Promise.resolve();
  #helper: ChildProcessWithoutNullStreams | undefined;

  constructor(options: GitReaderOptions, shadow: ShadowGitdir | undefined) {
    this.#options = options;
    this.#shadow = shadow;
  }

  read(oid: Uint8Array): Promise<ObjectData | undefined> {
    const hex = oidToHex(oid, 0, oid.length as OidBytes);
    if (this.#ended !== undefined) return Promise.reject(withOid(this.#ended, hex));
    if (oid.length !== this.#options.oidBytes) {
      return Promise.reject(new RangeError(`an object id of ${oid.length} bytes: ${hex}`));
    }
    return new Promise((resolve, reject) => {
      this.#questions.push({ hex, resolve, reject });
      if (this.#unsent === '') queueMicrotask(() => this.#send());
      this.#unsent += `${hex}\n`;
    });
  }

  fetch(oids: Uint8Array): Promise<void> {
    if (this.#options.lazyFetch !== true || isTrue(this.#options.environment['GIT_NO_LAZY_FETCH']))
      return Promise.resolve();
    this.#fetches = this.#fetches.then(() => this.#fetchMissing(oids)).catch(() => undefined);
    return this.#fetches;
  }

  release(bytes: Uint8Array): void {
    this.#slabs.give(bytes);
  }

  async close(): Promise<void> {
    this.#end(new CodefangError('repository-command-failed', 'the git reader is closed'));
    const child = this.#child;
    this.#child = undefined;
    if (child !== undefined) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      // Something git started may hold the other ends.
      for (const pipe of child.stdio) pipe?.destroy();
    }
    this.#helper?.kill();
    await this.#fetches;
    await this.#probes;
    this.#shadow?.remove();
  }

  /** Starts the child; resolves when it runs. */
  start(): Promise<void> {
    const child = spawnCatFile('--batch', this.#options, this.#shadow);
    const parser = new CatFileParser(
      this.#maxObjectBytes,
      (answer) => this.#take(child, answer),
      (bytes) => this.#slabs.take(bytes),
    );
    this.#child = child;
    this.#parser = parser;
    this.#stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#child !== child) return;
      parser.push(chunk);
      this.#watchOpenObject();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_KEPT);
      this.#complained ||= COMPLAINT.test(this.#stderr);
    });
    child.once('close', (status, signal) => {
      if (this.#child === child) this.#died(signal ?? `status ${status}`);
    });
    return new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error: NodeJS.ErrnoException) => {
        const failure = cannotStart(this.#program, error);
        if (this.#child === child) {
          this.#child = undefined;
          this.#end(failure);
        }
        reject(failure);
      });
    });
  }

  get #program(): string {
    return this.#options.command?.[0] ?? 'git';
  }

  get #maxObjectBytes(): number {
    return this.#options.maxObjectBytes ?? DEFAULT_MAX_OBJECT_BYTES;
  }

  #send(): void {
    const text = this.#unsent;
    this.#unsent = '';
    if (text !== '' && this.#child !== undefined) this.#child.stdin.write(text, 'latin1');
  }

  #take(child: ChildProcessWithoutNullStreams, answer: CatFileAnswer): void {
    if (this.#child !== child) return;
    const question = this.#questions[this.#oldest];
    if (question === undefined || (answer.name !== question.hex && answer.kind !== 'out-of-step')) {
      const text = `git cat-file answered for ${answer.name} where ${question?.hex ?? 'nothing'} was asked`;
      this.#discardChild();
      this.#end(new CodefangError('repository-command-failed', text, { oid: answer.name ?? question?.hex ?? '' }));
    } else if (answer.kind === 'object') {
      this.#next();
      question.resolve({ type: answer.type, bytes: answer.bytes });
    } else if (answer.kind === 'absent') {
      this.#next();
      void this.#absent(question);
    } else if (answer.kind === 'too-large') {
      const text = `object ${question.hex} has ${answer.size} bytes, more than the ${this.#maxObjectBytes} allowed`;
      this.#failOldest(new CodefangError('repository-too-large', text, { oid: question.hex }));
    } else if (answer.name === question.hex) {
      this.#failOldest(corrupt(question.hex, answer.detail));
    } else {
      this.#discardChild();
      const text = `git cat-file is out of step after object ${answer.name ?? '(none)'}: ${answer.detail}`;
      this.#end(new CodefangError('repository-command-failed', text, { oid: question.hex }));
    }
  }

  #next(): void {
    this.#oldest++;
    if (this.#oldest === this.#questions.length || this.#oldest >= 4096) {
      this.#questions = this.#questions.slice(this.#oldest);
      this.#oldest = 0;
    }
  }

  /** git says `missing` of a corrupt object too, but complains on stderr before; the question is then put to a git of its own. */
  async #absent(question: Question): Promise<void> {
    await oneTurnOfTheEventLoop();
    await oneTurnOfTheEventLoop();
    if (this.#ended !== undefined) {
      question.reject(withOid(this.#ended, question.hex));
      return;
    }
    if (!this.#complained) {
      question.resolve(undefined);
      return;
    }
    const probe = this.#probes.then(() => this.#complaintAbout(question.hex));
    this.#probes = probe;
    const complaint = await probe;
    if (complaint === undefined) question.resolve(undefined);
    else question.reject(corrupt(question.hex, complaint));
  }

  /** Fetches what is not here, from one remote after the other until all of it is. */
  async #fetchMissing(oids: Uint8Array): Promise<void> {
    const { oidBytes, promisors = [] } = this.#options;
    let wanted: string[] = [];
    for (let at = 0; at < oids.length; at += oidBytes) wanted.push(oidToHex(oids, at, oidBytes));
    // Ids of zeros stand for what never was.
    wanted = wanted.filter((hex) => /[^0]/.test(hex));
    // A git that sees no remote says what is missing instead of fetching it.
    const shadow = makeShadowGitdir(oidBytes);
    try {
      for (const remote of promisors) {
        wanted = await this.#missing(wanted, shadow);
        if (wanted.length === 0 || this.#ended !== undefined) return;
        await this.#helped(spawnFetch(remote, this.#options), wanted, 'exit');
      }
    } finally {
      shadow.remove();
    }
  }

  async #missing(wanted: readonly string[], shadow: ShadowGitdir): Promise<string[]> {
    const answers = await this.#helped(spawnCatFile('--batch-check', this.#options, shadow), wanted, 'close');
    return answers.split('\n').flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, line.indexOf(' '))] : []));
  }

  /**
   * Writes ids to a child; what it says, when it has ended: where something that it started may live on and hold the other ends, at its `exit`.
   * Never rejects.
   */
  #helped(child: ChildProcessWithoutNullStreams, ids: readonly string[], event: 'exit' | 'close'): Promise<string> {
    this.#helper = child;
    return new Promise((resolve) => {
      const answers: Buffer[] = [];
      const late = setTimeout(() => child.kill(), MOST_HELP_MS);
      const end = (): void => {
        clearTimeout(late);
        this.#helper = undefined;
        for (const pipe of child.stdio) pipe?.destroy();
        resolve(Buffer.concat(answers).toString('latin1'));
      };
      child.stdout.on('data', (chunk: Buffer) => answers.push(chunk));
      child.stderr.resume();
      child.once('error', end);
      child.once(event, end);
      child.stdin.end(ids.map((hex) => `${hex}\n`).join(''), 'latin1');
    });
  }

  /** What git says on stderr when asked for this object alone; `undefined` if it has no complaint. Never rejects. */
  #complaintAbout(hex: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      const child = spawnCatFile('--batch-check', this.#options, this.#shadow);
      let stderr = '';
      child.stdout.resume();
      child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString('utf8')).slice(0, STDERR_KEPT)));
      child.once('error', () => resolve(undefined));
      child.once('close', () => resolve(COMPLAINT.test(stderr) ? lastLine(stderr) : undefined));
      child.stdin.end(`${hex}\n`, 'latin1');
    });
  }

  /** The oldest question cannot be answered by this child: fail it, go on with a new child. */
  #failOldest(error: CodefangError): void {
    const question = this.#questions[this.#oldest];
    this.#next();
    this.#discardChild();
    question?.reject(error);
    if (this.#ended !== undefined) return;
    this.#unsent = '';
    this.start().catch(() => undefined);
    for (let i = this.#oldest; i < this.#questions.length; i++) this.#unsent += `${this.#questions[i].hex}\n`;
    this.#send();
  }

  #died(how: string): void {
    this.#child = undefined;
    clearTimeout(this.#watch);
    const hex = this.#questions[this.#oldest]?.hex;
    const last = lastLine(this.#stderr);
    const named = hex !== undefined && (this.#stderr.includes(hex) || this.#stderr.includes(loosePath(hex)));
    if (hex !== undefined && named) {
      const missing = last.includes('could not fetch');
      this.#failOldest(missing ? notFetched(hex, last) : corrupt(hex, last));
      return;
    }
    const text = `git cat-file ended (${how})${last === '' ? '' : `: ${last}`}`;
    // Systems end the largest process so when memory runs out.
    const hint = how === 'SIGKILL' ? 'If the machine ran out of memory, give a smaller --memory-budget.' : undefined;
    this.#end(new CodefangError('repository-command-failed', text, { ...(hint !== undefined && { hint }) }));
  }

  #end(error: CodefangError): void {
    this.#ended ??= error;
    clearTimeout(this.#watch);
    const questions = this.#questions.slice(this.#oldest);
    this.#questions = [];
    this.#oldest = 0;
    for (const question of questions) question.reject(withOid(error, question.hex));
  }

  #discardChild(): void {
    clearTimeout(this.#watch);
    this.#child?.kill();
    this.#child = undefined;
  }

  /** git never pauses inside an object's content, unless it gave less than it promised. */
  #watchOpenObject(): void {
    clearTimeout(this.#watch);
    const name = this.#parser?.openObject;
    if (name === undefined || this.#child === undefined) return;
    this.#watch = setTimeout(
      () => this.#failOldest(corrupt(name, 'less content than its header says')),
      this.#options.silenceMs ?? DEFAULT_SILENCE_MS,
    );
  }
}

/** A variable that says yes, as git reads it. */
function isTrue(variable: string | undefined): boolean {
  return variable !== undefined && !/^(?:|0+|false|no|off)$/i.test(variable);
}

function oneTurnOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function loosePath(hex: string): string {
  return `${hex.slice(0, 2)}/${hex.slice(2)}`;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function corrupt(hex: string, detail: string): CodefangError {
  return new CodefangError('repository-corrupt-object', `object ${hex} cannot be read: ${detail}`, { oid: hex });
}

function notFetched(hex: string, detail: string): CodefangError {
  return new CodefangError(
    'repository-missing-object',
    `object ${hex} is not in this partial clone and could not be fetched: ${detail}`,
    {
      oid: hex,
      hint: 'Check the network and the credentials of the remote, or fetch the whole history first.',
    },
  );
}

function withOid(error: CodefangError, hex: string): CodefangError {
  return new CodefangError(error.code, `${error.message} (object ${hex})`, { ...error.data, oid: hex }, error);
}

function cannotStart(program: string, error: NodeJS.ErrnoException): CodefangError {
  if (error.code !== 'ENOENT')
    return new CodefangError('repository-command-failed', `cannot start ${program}: ${error.message}`, {}, error);
  return new CodefangError(
    'user-reader-unavailable',
    `the git reader needs git, and there is no ${program} on this machine`,
    {
      hint: 'Install git 2.29 or newer and put it on PATH, or use --object-reader=pack.',
    },
    error,
  );
}
