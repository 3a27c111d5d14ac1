// A directory through the Actions cache: restored at the start of a run, saved during it and at its end. Laws: nothing here throws or fails the
// step; each call is one calm line; a save counts only when the service gave it a number; what was restored is verified before it is used.
//
// Trap of the package: it looks for paths below the working directory but stores them relative to GITHUB_WORKSPACE. An action's working directory
// is the workspace; `open` refuses any other. The path is part of an entry's identity, so it is the same in every run.

import { cpSync, existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOwn, restoreKeys, saveKey, type KeyParts } from './cache-keys.js';
import { manifestName, verifiedManifest, writeManifest } from './cache-manifest.js';
import type { KeyFigures } from '../report/key-figures.js';
import { homeFolder, openHomeFolder } from './home-folder.js';
import { figuresName, readFigures, writeFigures } from './kept-figures.js';
import { complaints, type QuietStream } from './quiet.js';
import { within } from './timeout.js';

/** How long a restore and a save may take, in milliseconds. A checkpoint is some megabytes; slower is not worth waiting for. */
export interface CacheLimits {
  readonly restore: number;
  readonly save: number;
}
export const cacheLimits: CacheLimits = { restore: 180_000, save: 180_000 };

/** Below the configuration's folder: what is packed, what the engine works on, and the file of the last report's figures. */
const CACHED = 'cached';
const CHECKPOINT = 'checkpoint';
const FIGURES = 'figures.json';

/** Files of the engine that are of one process: who writes, and what is on its way. */
const isPassing = /\.(?:lock|next|gone)$/;

/** What a restore came to. */
export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      readonly key: string;
      readonly commits: number;
      readonly isOwnRef: boolean;
      /** Of the last report on the own ref. */
      readonly figures: KeyFigures | undefined;
    }
  | { readonly kind: 'none' | 'timeout' | 'unavailable' | 'failed' | 'unfit'; readonly reason: string };

/** What a save came to. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly key: string }
  | {
      readonly kind: 'conflict' | 'read-only' | 'full' | 'rate-limited' | 'timeout' | 'unavailable' | 'failed';
      readonly key: string;
      readonly reason: string;
    };

/** The part of the package that is used. */
export interface CacheService {
  restoreCache(paths: string[], primaryKey: string, restoreKeys: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
  isFeatureAvailable(): boolean;
}

/** The checkpoints of one configuration. */
export class CheckpointCache {
  #sequence = 0;
  /** Relative to the workspace, with forward slashes: what the service knows the directory by. */
  readonly #cached: string;

  private constructor(
    private readonly workspace: string,
    private readonly parts: KeyParts,
    private readonly service: CacheService,
    private readonly quiet: QuietStream,
    private readonly limits: CacheLimits,
  ) {
    this.#cached = `${homeFolder}/${parts.configuration}/${CACHED}`;
  }

  /** Opens it; a text says why there is no cache to use. `sequence` is the number of the last save of this run. */
  static open(
    workspace: string,
    parts: KeyParts,
    service: CacheService,
    quiet: QuietStream,
    { limits = cacheLimits, sequence = 0 }: { readonly limits?: CacheLimits; readonly sequence?: number } = {},
  ): CheckpointCache | string {
    if (!service.isFeatureAvailable()) return 'this runner has no cache service';
    if (realpathSync(process.cwd()) !== realpathSync(workspace)) return 'the working directory is not the workspace';
    for (const name of [CACHED, CHECKPOINT]) {
      const folder = openHomeFolder(workspace, parts.configuration, name);
      if ('fault' in folder) return folder.fault;
    }
    const cache = new CheckpointCache(workspace, parts, service, quiet, limits);
    cache.#sequence = sequence;
    return cache;
  }

  /** The number of the last save. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Where the engine keeps its checkpoint: never the directory that is packed, so that a save sees one state. */
  get directory(): string {
    return join(this.workspace, homeFolder, this.parts.configuration, CHECKPOINT);
  }

  /** The file of the last report's figures. */
  get #figures(): string {
    return join(this.workspace, homeFolder, this.parts.configuration, FIGURES);
  }

  /** Fetches the newest fitting checkpoint into `directory`, where nothing else is left: what came with the checkout is not ours. */
  async restore(): Promise<RestoreOutcome> {
    const cached = join(this.workspace, this.#cached);
    for (const path of [cached, this.directory, this.#figures]) rmSync(path, { recursive: true, force: true });
    const [own, ...others] = restoreKeys(this.parts);
    const heard: string[] = [];
    let key: string | undefined;
    try {
      // Kept quiet until the package has ended, which after the time limit is later than we wait.
      const call = async (): Promise<{ readonly key: string | undefined }> => ({
        key: await this.service.restoreCache([this.#cached], own, others),
      });
      const found = await within(this.limits.restore, this.quiet.during(call, heard));
      if (found === undefined)
        return { kind: 'timeout', reason: `the cache did not answer in ${this.limits.restore / 1000} s` };
      key = found.key;
    } catch (error) {
      return { kind: 'failed', reason: messageOf(error) };
    }
    if (key === undefined) {
      const reason = complaints(heard);
      if (/cache-mode|read denied/i.test(reason)) return { kind: 'unavailable', reason };
      return /failed|error|::/i.test(reason)
        ? { kind: 'failed', reason }
        : { kind: 'none', reason: 'there is none yet' };
    }
    try {
      return this.#unpacked(key, cached);
    } catch (error) {
      rmSync(this.directory, { recursive: true, force: true });
      return { kind: 'failed', reason: messageOf(error) };
    }
  }

  /** What was fetched, if it is what was asked for, into `directory`. Errors are the system's. */
  #unpacked(key: string, cached: string): RestoreOutcome {
    const manifest = existsSync(cached) ? verifiedManifest(cached, this.parts) : 'it is empty';
    if (typeof manifest === 'string') {
      rmSync(cached, { recursive: true, force: true });
      return { kind: 'unfit', reason: manifest };
    }
    cpSync(cached, this.directory, { recursive: true });
    rmSync(join(this.directory, manifestName));
    rmSync(join(this.directory, figuresName), { force: true });
    const isOwnRef = isOwn(this.parts, key);
    // Figures of another branch are no earlier state of this one.
    const figures = isOwnRef ? readFigures(join(cached, figuresName)) : undefined;
    if (figures !== undefined) this.keepFigures(figures);
    return { kind: 'restored', key, commits: manifest.commits, isOwnRef, figures };
  }

  /** Keeps the figures of a report with all saves from now on; a text says why they cannot be. */
  keepFigures(figures: KeyFigures): string | undefined {
    try {
      writeFigures(this.#figures, figures);
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  }

  /** Copies the engine's checkpoint aside, as it is at this moment, for `upload`; a text says why it cannot be. */
  take(commits: number): string | undefined {
    const cached = join(this.workspace, this.#cached);
    try {
      if (!existsSync(this.directory) || readdirSync(this.directory).length === 0) return 'there is none on the disk';
      rmSync(cached, { recursive: true, force: true });
      cpSync(this.directory, cached, { recursive: true, filter: (path) => !isPassing.test(path) });
      const figures = readFigures(this.#figures);
      if (figures !== undefined) writeFigures(join(cached, figuresName), figures);
      writeManifest(cached, this.parts, commits);
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  }

  /** Saves what `take` took. */
  async upload(commits: number): Promise<SaveOutcome> {
    this.#sequence++;
    const key = saveKey(this.parts, commits, this.#sequence);
    const heard: string[] = [];
    try {
      const call = (): Promise<number> => this.service.saveCache([this.#cached], key);
      const id = await within(this.limits.save, this.quiet.during(call, heard));
      if (id === undefined)
        return { kind: 'timeout', key, reason: `the cache did not take it in ${this.limits.save / 1000} s` };
      if (id > 0) return { kind: 'saved', key };
      const reason = complaints(heard);
      return { kind: kindOf(reason), key, reason };
    } catch (error) {
      const reason = messageOf(error);
      return { kind: kindOf(reason), key, reason };
    }
  }
}

/** One line about a restore. */
export function restoreLine(outcome: RestoreOutcome): string {
  switch (outcome.kind) {
    case 'restored':
      return `checkpoint: found one of ${outcome.commits} commits (${outcome.key})`;
    case 'none':
      return 'checkpoint: none found, the whole history is read';
    case 'unfit':
      return `checkpoint: the one found is not used: ${outcome.reason}; the whole history is read`;
    case 'timeout':
    case 'unavailable':
    case 'failed':
      return `checkpoint: not restored (${short(outcome.reason)}); the whole history is read`;
  }
}

/** One line about a save. */
export function saveLine(outcome: SaveOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return `checkpoint: saved as ${outcome.key}`;
    case 'conflict':
      return 'checkpoint: a job beside this one has saved it already; nothing is lost';
    case 'read-only':
      return 'checkpoint: not saved, as this run may only read the cache; the report is not affected';
    case 'full':
      return 'checkpoint: not saved, as the cache of the repository is full; the report is not affected';
    case 'rate-limited':
      return 'checkpoint: not saved, as the cache takes no more at the moment; the report is not affected';
    case 'timeout':
    case 'unavailable':
    case 'failed':
      return `checkpoint: not saved (${short(outcome.reason)}); the report is not affected`;
  }
}

/** One line about a checkpoint that did not come to a save. */
export function notTakenLine(fault: string): string {
  return `checkpoint: not saved, as ${short(fault)}; the report is not affected`;
}

/** The package tells in words only, which it prints. */
function kindOf(reason: string): Exclude<SaveOutcome['kind'], 'saved'> {
  if (/write denied|no writable scope|cache-mode/i.test(reason)) return 'read-only';
  if (/insufficient usage|quota|exceed|storage limit|cache size of/i.test(reason)) return 'full';
  if (/\b429\b|rate limit|too many requests/i.test(reason)) return 'rate-limited';
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|not found, will not|cache service url/i.test(reason))
    return 'unavailable';
  // Said of whatever hinders a reservation, so it is looked for last.
  if (/unable to reserve|already exists|another job/i.test(reason)) return 'conflict';
  return 'failed';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function short(reason: string): string {
  return reason === '' ? 'no reason was given' : reason.length > 300 ? `${reason.slice(0, 300)}…` : reason;
}
