// The states that a run keeps and takes up: which one fits this run, and if none does, why. Nothing here ends a run: what cannot be
// read is told and passed over, what cannot be written is told once and the run goes on.

import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { counted } from '../base/counted.js';
import type { Fingerprint, Manifest } from '../checkpoint/manifest.js';
import { encodeState, type State } from '../checkpoint/state-file.js';
import { CheckpointStore, codeOf, type FoundCheckpoint } from '../checkpoint/store.js';
import type { Repository } from '../git/repository.js';
import type { EngineOptions } from './options.js';
import { stateOptions } from './options.js';
import { isSavedRun, type RunState, type SavedRun } from './run-state.js';
import type { Selection } from './selection.js';
import { version } from './version.js';

/** Why a state that is whole is of no use. */
export const OTHER_CONTENT = 'it does not hold what this program keeps';

/** A kept state that was made with the same options. */
export interface Candidate {
  /** For a reader: `snapshot of 12345678`. */
  readonly name: string;
  readonly manifest: Manifest;
  /** Reads and checks the state of the run; undefined, and the reason told, if it is damaged. */
  readonly load: () => LoadedCandidate | undefined;
}

/** What a candidate holds. */
export interface LoadedCandidate {
  readonly run: SavedRun;
  /** Begins to read the rest, while others work. */
  readonly beginStates: () => void;
  /** The state of the run, then of each analyzer. Undefined, and the reason told, if one is damaged. */
  readonly states: () => Promise<readonly State[] | undefined>;
}

/**
 * Where states are kept: in the directory that was given, or else in one below the home folder. A shell leaves `~/` as it is behind `=`, as a file of
 * options does, so that is read as the home folder here.
 */
export function checkpointDirectory(given?: string): string {
  if (given === undefined) return join(homedir(), '.codefang', 'checkpoints');
  return /^~(?:$|[/\\])/.test(given) ? join(homedir(), given.slice(1)) : given;
}

export class Checkpoints {
  readonly #store: CheckpointStore | undefined;
  readonly #fingerprint: Omit<Fingerprint, 'selection'>;
  readonly #tell: (text: string) => void;
  /** Whether states can be written. */
  #writes = false;
  #saving: Promise<void> = Promise.resolve();
  /** The newest state on the disk that is of this run's line. */
  #saved: { readonly commits: number; readonly kind: Manifest['kind'] } | undefined;

  /** Opens the repository's checkpoints; takes the right to write them. `tell` hears what a user should know. */
  constructor(
    repository: Repository,
    private readonly options: EngineOptions,
    tell: (text: string) => void,
    private readonly onSaved: (directory: string, commits: number) => void = () => undefined,
  ) {
    this.#tell = (text) => tell(`checkpoint: ${text}`);
    this.#fingerprint = {
      repository: repository.commonDir,
      analyzers: options.analyzers,
      options: JSON.parse(JSON.stringify(stateOptions(options))) as Record<string, unknown>,
      shallow: createHash('sha256').update(repository.shallow.join('\n')).digest('hex'),
    };
    const directory = checkpointDirectory(options.checkpointDir);
    const store = CheckpointStore.of(directory, repository.commonDir);
    if (options.checkpoint) this.#store = store;
    else if (!options.clearCheckpoint) return;
    const without = options.clearCheckpoint
      ? 'nothing is cleared, used or kept'
      : 'this run reads what there is and keeps nothing';
    try {
      const holder = store.lock(Date.now);
      if (holder !== undefined) {
        this.#tell(`${holder} is writing here; ${without}`);
        return;
      }
      this.#writes = options.checkpoint;
      if (options.clearCheckpoint && store.clear()) this.#tell('what was kept of this repository is cleared');
      if (!options.checkpoint) store.unlock();
    } catch (error) {
      if (options.checkpoint) this.#cannotWrite(error);
      else this.#tell(`what was kept in ${store.directory} cannot be cleared (${codeOf(error)})`);
    }
  }

  /** The directory of the repository's checkpoints; undefined if none are kept. */
  get directory(): string | undefined {
    return this.#store?.directory;
  }

  /** Whether the state of so many commits is on the disk: as a snapshot, or as anything. */
  has(commits: number, kind: Manifest['kind']): boolean {
    return this.#saved?.commits === commits && (kind === 'checkpoint' || this.#saved.kind === kind);
  }

  /** Kept states made with the same options, newest first. If the newest of all does not fit, it is told why. */
  candidates(): Candidate[] {
    if (this.#store === undefined || !this.options.resume || this.options.clearCheckpoint) return [];
    const store = this.#store;
    return store.list(this.#tell).flatMap((found, place) => {
      const name = nameOf(found);
      const differences = this.#differences(found.manifest);
      if (differences.length > 0) {
        if (place === 0) this.#tell(`the ${name} does not fit: ${differences.join('; ')}`);
        return [];
      }
      const usable = <Found>(what: Found | string): Found | undefined => {
        if (typeof what !== 'string') return what;
        this.#tell(`the ${name} cannot be used: ${what}`);
        return undefined;
      };
      const load = (): LoadedCandidate | undefined => {
        const read = store.read(found, 0);
        const first = usable(typeof read === 'string' || isSavedRun(read.facts) ? read : OTHER_CONTENT);
        if (first === undefined) return undefined;
        let reading: ReturnType<typeof statesAside> | undefined;
        const begun = (): ReturnType<typeof statesAside> => (reading ??= statesAside(store, found));
        return {
          run: first.facts as SavedRun,
          beginStates: () => void begun(),
          states: async () => usable(statesOf(first, await begun())),
        };
      };
      return [{ name, manifest: found.manifest, load }];
    });
  }

  /** Tells why a candidate that looked well is passed over. */
  passOver(candidate: Candidate, why: string): void {
    this.#tell(`the ${candidate.name} does not fit: ${why}`);
  }

  /** Tells that a state was taken up. */
  takenUp(candidate: Candidate, commitsLeft: number): void {
    const { commits, kind } = candidate.manifest;
    this.#saved = { commits, kind };
    this.#tell(
      `${counted(commits, 'commit')} reused from the ${candidate.name}, ${counted(commitsLeft, 'commit')} to read`,
    );
  }

  /**
   * Keeps the state of a run. It is taken an analyzer at a time, so that there is no second copy of it all: until the promise is kept it must take
   * in nothing more. Packing what was taken last and writing go on after that. Never rejects.
   */
  async save(state: RunState, people: readonly string[], selection: Selection, kind: Manifest['kind']): Promise<void> {
    const { extent } = state;
    const store = this.#store;
    if (store === undefined || !this.#writes || extent === undefined || !state.canBeKept) return;
    if (this.has(extent.count, kind)) return;
    const { taken, packed } = packedStates(state.save(extent, people, selection), 1 + state.analyzers.length);
    const content = {
      manifest: {
        program: version,
        kind,
        commit: extent.lastOid,
        commits: extent.count,
        fingerprint: { ...this.#fingerprint, selection: selection.digest() },
      },
      states: packed,
    };
    const before = this.#saving;
    this.#saving = (async (): Promise<void> => {
      await before;
      if (!this.#writes) return;
      try {
        await store.save(content);
        this.#saved = { commits: extent.count, kind };
        this.onSaved(store.directory, extent.count);
      } catch (error) {
        this.#cannotWrite(error);
      }
    })();
    // A failure is told when its turn comes.
    packed.catch(() => undefined);
    await taken.catch(() => undefined);
  }

  /** Waits for what is being written and gives the right to write back. */
  async close(): Promise<void> {
    await this.#saving;
    this.#store?.unlock();
    this.#writes = false;
  }

  #cannotWrite(error: unknown): void {
    this.#writes = false;
    this.#tell(`nothing can be kept in ${this.#store?.directory ?? ''} (${codeOf(error)}); the run goes on without`);
  }

  /** What of a fingerprint is not as in this run. */
  #differences({ program, fingerprint: other }: Manifest): string[] {
    const { repository, analyzers, options, shallow } = this.#fingerprint;
    const differences: string[] = [];
    if (program !== version) differences.push(`it was written by version ${program}`);
    if (other.repository !== repository) differences.push('it is of another repository');
    const isOfOthers = other.analyzers.join() !== analyzers.join();
    if (isOfOthers) differences.push(`its analyzers are ${other.analyzers.join(', ')}`);
    for (const name of new Set([...Object.keys(other.options), ...Object.keys(options)])) {
      const [was, is] = [JSON.stringify(other.options[name]), JSON.stringify(options[name])];
      // Other analyzers have other options.
      if (isOfOthers && (was === undefined || is === undefined)) continue;
      if (was !== is) differences.push(`${name} was ${was ?? 'not there'}, is ${is ?? 'not there'}`);
    }
    if (other.shallow !== shallow) differences.push('the clone was cut off elsewhere');
    return differences;
  }
}

/** Reads the states of a checkpoint but for the first, one after the other. */
async function statesAside(store: CheckpointStore, found: FoundCheckpoint): Promise<(() => State | string)[]> {
  const reading: (() => State | string)[] = [];
  for (let place = 1; place < found.manifest.files.length; place++) reading.push(await store.readAside(found, place));
  return reading;
}

/** All states of a checkpoint; a text says what is damaged. */
function statesOf(first: State, rest: readonly (() => State | string)[]): readonly State[] | string {
  const all = [first];
  for (const read of rest) {
    const state = read();
    if (typeof state === 'string') return state;
    all.push(state);
  }
  return all;
}

/** States as files, each taken when the one before it is packed, but for that of the run, which is small; `taken` is kept when the last is. */
function packedStates(
  states: Iterator<State, unknown>,
  count: number,
): { readonly taken: Promise<void>; readonly packed: Promise<readonly Uint8Array[]> } {
  const files: Promise<Uint8Array>[] = [];
  const take = async (): Promise<void> => {
    for (let at = 0; at < count; at++) {
      if (at > 1) await files[at - 1];
      const file = encodeState(states.next().value as State);
      // A failure is told when all are waited for.
      file.catch(() => undefined);
      files.push(file);
    }
  };
  const taken = take();
  return { taken, packed: taken.then(() => Promise.all(files)) };
}

function nameOf({ manifest }: FoundCheckpoint): string {
  return `${manifest.kind} of ${manifest.commit.slice(0, 8)}`;
}
