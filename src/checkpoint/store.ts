// The checkpoints of one repository, in a directory of their own:
//
//   <directory>/<hash of the repository's path>/checkpoint.json            the newest
//                                              /checkpoint.previous.json   the one before
//                                              /run/<sequence>.state       the state of the run
//                                              /analyzer_<N>/<sequence>.state
//   <directory>/<hash>.lock                                                 who may write
//
// Laws: a checkpoint is there when its manifest is, and then all its files are; files are never written twice. Each file is checked against
// the manifest's SHA-256 when it is read. At most two checkpoints stay. What is wrong with a checkpoint is told and the
// next older one is tried: nothing here ends a run.

import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { flushDirectory, writeDurably } from './durable-file.js';
import { takeLock, type Lock } from './lock.js';
import { checkpointSchema, parseManifest, type Manifest } from './manifest.js';
import { decodeState, decodeStateAside, type State } from './state-file.js';

const NEWEST = 'checkpoint.json';
const PREVIOUS = 'checkpoint.previous.json';
const LARGEST_MANIFEST = 4 << 20;
const HASH_DIGITS = 16;

/** What is to be kept. */
export interface CheckpointContent {
  readonly manifest: Omit<Manifest, 'schema' | 'sequence' | 'files'>;
  /** The states that `encodeState` writes: of the run first, then of each analyzer. */
  readonly states: Promise<readonly Uint8Array[]>;
}

/** A manifest that was found, and where. */
export interface FoundCheckpoint {
  readonly manifest: Manifest;
  /** The manifest's file. */
  readonly file: string;
}

/** The checkpoints of one repository. */
export class CheckpointStore {
  readonly directory: string;
  #lock: Lock | undefined;
  #sequence = 0;

  /** Those in a directory of their own. Nothing is read or written yet. */
  constructor(directory: string) {
    this.directory = directory;
  }

  /** Those of a repository, named by its path on the machine, below the directory of all. */
  static of(directory: string, repository: string): CheckpointStore {
    const hash = createHash('sha256').update(repository).digest('hex').slice(0, HASH_DIGITS);
    return new CheckpointStore(join(directory, hash));
  }

  /** The hash that names the repository. */
  get name(): string {
    return basename(this.directory);
  }

  /** Takes the right to write; a text says who has it. `now` is the clock, in milliseconds. Errors are the system's. */
  lock(now: () => number): string | undefined {
    const lock = takeLock(`${this.directory}.lock`, now);
    if (typeof lock === 'string') return lock;
    this.#lock = lock;
    this.list();
    return undefined;
  }

  /** Gives the right to write back. */
  unlock(): void {
    this.#lock?.release();
    this.#lock = undefined;
  }

  /** The checkpoints there are, newest first; `problem` is told of what cannot be used. */
  list(problem: (text: string) => void = () => undefined): FoundCheckpoint[] {
    const found: FoundCheckpoint[] = [];
    for (const name of [NEWEST, PREVIOUS]) {
      const file = join(this.directory, name);
      const text = textOf(file, problem);
      if (text === undefined) continue;
      const manifest = parseManifest(text);
      if (typeof manifest === 'string') problem(`${file} cannot be used: ${manifest}`);
      else found.push({ manifest, file });
    }
    this.#sequence = Math.max(this.#sequence, ...found.map(({ manifest }) => manifest.sequence));
    return found.sort((a, b) => b.manifest.sequence - a.manifest.sequence);
  }

  /** Reads a state of a checkpoint: that of the run at place 0, then those of the analyzers. A text says what is damaged. */
  read(found: FoundCheckpoint, place: number): State | string {
    const content = this.#contentOf(found, place);
    return typeof content === 'string' ? content : (decodeState(content) ?? this.#strange(found, place));
  }

  /** As `read`, while this thread does something else; what is left for it is done when the function is called that this gives. */
  async readAside(found: FoundCheckpoint, place: number): Promise<() => State | string> {
    const content = this.#contentOf(found, place);
    if (typeof content === 'string') return () => content;
    const decoded = await decodeStateAside(content);
    return () => decoded() ?? this.#strange(found, place);
  }

  /** The bytes of a state; a text says what is damaged. */
  #contentOf({ manifest }: FoundCheckpoint, place: number): Uint8Array | string {
    const { path, bytes, sha256 } = manifest.files[place];
    const file = join(this.directory, path);
    let content: Uint8Array;
    try {
      if (statSync(file).size !== bytes) return `${file} has ${statSync(file).size} bytes, not ${bytes}`;
      content = readFileSync(file);
    } catch (error) {
      return `${file} cannot be read (${codeOf(error)})`;
    }
    const isWhole = createHash('sha256').update(content).digest('hex') === sha256;
    return isWhole ? content : `${file} is damaged: its checksum differs`;
  }

  #strange({ manifest }: FoundCheckpoint, place: number): string {
    return `${join(this.directory, manifest.files[place].path)} cannot be understood`;
  }

  /**
   * Keeps a checkpoint as the newest. Errors are the system's, or of a lock that was lost or never taken: nothing is lost by one.
   */
  async save({ manifest, states }: CheckpointContent): Promise<void> {
    this.#checkLock();
    const sequence = ++this.#sequence;
    const files = (await states).map((content, i) => ({
      path: `${i === 0 ? 'run' : `analyzer_${i - 1}`}/${sequence}.state`,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      content,
    }));
    try {
      for (const { path, content } of files) writeDurably(join(this.directory, path), content);
      const whole: Manifest = {
        schema: checkpointSchema,
        sequence,
        ...manifest,
        files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
      };
      const next = join(this.directory, `${NEWEST}.next`);
      writeDurably(next, `${JSON.stringify(whole, null, 2)}\n`);
      this.#checkLock();
      // Between the two renames only the previous one is there, whole.
      renameIfThere(join(this.directory, NEWEST), join(this.directory, PREVIOUS));
      renameSync(next, join(this.directory, NEWEST));
      flushDirectory(this.directory);
    } catch (error) {
      // Another who has the lock now may have files of these names.
      const ours = this.#lock?.isHeld() === true ? files : [];
      for (const { path } of ours) rmSync(join(this.directory, path), { force: true });
      throw error;
    }
    this.#prune();
  }

  /** Removes all checkpoints of the repository, for the holder of the lock; whether there was any. */
  clear(): boolean {
    const isThere = statSync(this.directory, { throwIfNoEntry: false }) !== undefined;
    // First out of sight, so that nobody finds a half. What an earlier one left on its way goes, too.
    if (isThere) renameSync(this.directory, `${this.directory}.${randomUUID()}.gone`);
    const parent = dirname(this.directory);
    for (const name of namesIn(parent)) {
      if (name.startsWith(`${this.name}.`) && name.endsWith('.gone')) {
        rmSync(join(parent, name), { recursive: true, force: true });
      }
    }
    return isThere;
  }

  #checkLock(): void {
    if (this.#lock?.isHeld() !== true) throw new Error('another process has the right to write here');
  }

  /** Removes files that no manifest names, and what was left half written. */
  #prune(): void {
    for (const name of namesIn(this.directory)) {
      if (name.endsWith('.tmp')) rmSync(join(this.directory, name), { force: true });
    }
    const named = new Set(this.list().flatMap(({ manifest }) => manifest.files.map(({ path }) => path)));
    for (const folder of namesIn(this.directory)) {
      if (folder !== 'run' && !folder.startsWith('analyzer_')) continue;
      const names = namesIn(join(this.directory, folder));
      for (const name of names) {
        if (!named.has(`${folder}/${name}`)) rmSync(join(this.directory, folder, name), { force: true });
      }
    }
  }
}

function textOf(file: string, problem: (text: string) => void): string | undefined {
  try {
    const { size } = statSync(file);
    if (size <= LARGEST_MANIFEST) return readFileSync(file, 'utf8');
    problem(`${file} cannot be used: it has ${size} bytes`);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') problem(`${file} cannot be read (${codeOf(error)})`);
  }
  return undefined;
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** The system's code of an error, such as ENOSPC. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}
