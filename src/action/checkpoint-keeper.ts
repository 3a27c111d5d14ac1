// When a run's checkpoint is saved: every so often while it runs, and at its end what is left. Laws: the state between `main` and `post` is written
// before anything is done with it, so that `post` can finish what a cancelled `main` began; at most one save is under way; an upload never starts
// after an interruption, when ten seconds are left.

import { notTakenLine, saveLine, type CheckpointCache, type SaveOutcome } from './checkpoint-cache.js';
import type { KeyParts } from './cache-keys.js';
import type { Runner } from './runner.js';

/** The name of the state. */
export const keeperState = 'checkpoint';

/** What `post` needs. */
export interface KeeperState {
  readonly workspace: string;
  readonly parts: KeyParts;
  /** Commits of the checkpoint on the disk. */
  readonly commits: number;
  /** Whether the cache has it, or need not have it. */
  readonly isSaved: boolean;
  readonly sequence: number;
}

/** How often a run saves: after so many chunks, if some time has passed, or after so much time. Milliseconds. */
export interface SavePace {
  readonly chunks: number;
  readonly least: number;
  readonly most: number;
}
export const usualPace: SavePace = { chunks: 20, least: 120_000, most: 600_000 };

/** Keeps the checkpoint of a run. */
export class CheckpointKeeper {
  #commits: number;
  /** How often the engine has put a checkpoint on the disk, and which of these the cache has: two of equal length may be of other commits. */
  #written = 0;
  #saved = 0;
  #chunks = 0;
  #lastSave: number;
  #underWay: Promise<SaveOutcome> | undefined;
  #last: SaveOutcome | undefined;
  #isInterrupted = false;

  /** `restored` is the number of commits of the checkpoint the run begins with. */
  constructor(
    private readonly cache: CheckpointCache,
    private readonly runner: Runner,
    private readonly identity: { readonly workspace: string; readonly parts: KeyParts },
    restored: number,
    private readonly now: () => number,
    private readonly pace = usualPace,
  ) {
    this.#commits = restored;
    this.#lastSave = now();
  }

  /** The engine has a checkpoint on the disk. It waits for the return of this, so what is copied is one state. */
  checkpointed(commits: number): void {
    this.#commits = commits;
    this.#written++;
    this.#chunks++;
    this.remember();
    const age = this.now() - this.#lastSave;
    const isDue = age >= this.pace.most || (this.#chunks >= this.pace.chunks && age >= this.pace.least);
    if (isDue && this.#underWay === undefined && !this.#isInterrupted) this.begin();
  }

  /** No save begins from now on. */
  interrupted(): void {
    this.#isInterrupted = true;
  }

  /** `post` has nothing to do for this run. */
  letBe(): void {
    this.#saved = this.#written;
    this.remember();
  }

  /** Saves what is not saved; the last save's outcome, undefined if there was nothing to save in this run. */
  async finish(): Promise<SaveOutcome | undefined> {
    await this.#underWay;
    if (this.#written !== this.#saved && !this.#isInterrupted && this.begin()) await this.#underWay;
    return this.#last;
  }

  private begin(): boolean {
    const [commits, written] = [this.#commits, this.#written];
    this.#chunks = 0;
    this.#lastSave = this.now();
    const fault = this.cache.take(commits);
    if (fault !== undefined) {
      this.runner.log(notTakenLine(fault));
      return false;
    }
    const call = this.cache.upload(commits);
    this.remember();
    this.#underWay = call.then((outcome) => {
      this.#underWay = undefined;
      this.#last = outcome;
      // What another job has saved need not be saved again; what may not be written will not be allowed to `post` either.
      if (outcome.kind === 'saved' || outcome.kind === 'conflict' || outcome.kind === 'read-only')
        this.#saved = written;
      this.remember();
      this.runner.log(saveLine(outcome));
      return outcome;
    });
    return true;
  }

  private remember(): void {
    const state: KeeperState = {
      ...this.identity,
      commits: this.#commits,
      isSaved: this.#written === this.#saved,
      sequence: this.cache.sequence,
    };
    this.runner.saveState(keeperState, JSON.stringify(state));
  }
}
