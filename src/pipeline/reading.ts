// The reading side of a run, in one thread: opens the store, reads the history once, then batches of changes as they are asked for.
// The worker thread and its serial twin are both this, so that threads can change nothing but time.

import { CodefangError } from '../base/errors.js';
import { SharedTurn } from '../base/shared-turn.js';
import type { ReadChanges, ChangeOptions } from '../changes/change-reader.js';
import { readChanges } from '../changes/change-reader.js';
import type { ObjectReader } from '../git/object-reader.js';
import { ObjectType } from '../git/object-reader.js';
import { DiffCache, type DiffCacheCounters } from '../changes/diff-cache.js';
import { PathFilter, type PathFilterSpec } from '../changes/path-filter.js';
import { mainLineOf } from '../changes/main-line.js';
import { pairBytes, type Announce } from '../changes/line-rows.js';
import type { SyntaxRequest } from '../changes/syntax-columns.js';
import { openStore, type ObjectSource, type ObjectStore } from '../git/object-store.js';
import { oidFromHex, oidToHex } from '../git/oid.js';
import { blobBytes, fileOfCommit } from '../git/tree-path.js';
import type { CommitColumns } from '../history/commit-columns.js';
import { readHistory, type CommitOrder, type History, type KnownHistory } from '../history/history.js';
import type { KernelCounters } from '../kernel/counters.js';
import type { HistoryWindow } from '../history/window.js';
import type { KernelSizes } from '../kernel/regions.js';
import type { SyntaxReader } from '../uast/syntax-reader.js';
import type { SyntaxCounters } from '../uast/versions.js';
import type { ThreadTime } from './profile.js';
import { surveyHead, type HeadSurvey, type SurveyRequest } from './head-survey.js';

/** What to read and with what memory. */
export interface ReadingOptions {
  readonly source: ObjectSource;
  readonly sizes: KernelSizes;
  /** Diffs kept, by pairs of blobs; default none. */
  readonly diffCacheEntries?: number;
  /** So many bytes are kept of what parsed text says; default none. */
  readonly syntaxCacheBytes?: number;
  /** Of all threads one has a parser for large texts: memory of a `SharedTurn`. Default: this thread is alone. */
  readonly largeParserTurn?: SharedArrayBuffer | undefined;
}

/** What a thread's reading has done. */
export interface ReadingCounters {
  readonly kernel: KernelCounters;
  readonly diffs: DiffCacheCounters;
  /** Undefined if nothing was parsed. */
  readonly syntax?: SyntaxCounters | undefined;
  /** Undefined if it was not profiled. */
  readonly time?: ThreadTime | undefined;
}

/** Which history. */
export interface HistoryRequest {
  /** Hexadecimal id of a commit, or of an annotated tag of one. */
  readonly head: string;
  /** Hexadecimal ids of the commits where a shallow clone ends. */
  readonly shallow: readonly string[];
  readonly order: CommitOrder;
  readonly tickSeconds: number;
  /** Names the co-authors of a commit with its author. */
  readonly coAuthors?: boolean;
  /** Which part of the main line; without it, all of it. */
  readonly window?: HistoryWindow | undefined;
  /** What was read before. */
  readonly known?: KnownHistory | undefined;
}

/** git nests tags only by hand; a longer chain is taken for a cycle. */
const MOST_TAGS = 16;

/** One thread's reading. */
export class Reading {
  readonly #store: ObjectStore;
  readonly #source: ObjectSource;
  readonly #announce: Announce | undefined;
  readonly #fetch: Announce | undefined;
  readonly #diffs: DiffCache;
  /** The filter of the last batch, which as a rule is that of all. */
  #filter: { readonly spec: string; readonly filter: PathFilter } | undefined;
  /** The reader of syntax for the request of the last batch. */
  #syntax: { readonly request: string; readonly reader: SyntaxReader } | undefined;
  readonly #reads: () => void;

  /** `reader` gives what is in no pack; without it loose objects are read. `reads` is called at every read and every parse. */
  constructor(
    private readonly options: ReadingOptions,
    reader?: ObjectReader,
    reads: () => void = () => undefined,
  ) {
    this.#reads = reads;
    this.#source = options.source;
    this.#announce = reader?.prefetch && ((oids) => reader.prefetch?.(oids));
    this.#fetch = reader?.fetch && ((oids) => reader.fetch?.(oids));
    this.#store = openStore(options.source, options.sizes, reader, reads);
    this.#diffs = new DiffCache(options.diffCacheEntries ?? 0, pairBytes(options.source.oidBytes) / 4);
  }

  /** The commits of the history, oldest first. */
  history(request: HistoryRequest): History {
    return readHistory(this.#store.kernel, {
      head: this.#peel(request.head),
      boundary: request.shallow.map((hex) => this.#idOf(hex)),
      order: request.order,
      tickSeconds: request.tickSeconds,
      coAuthors: request.coAuthors ?? false,
      window: request.window,
      known: request.known,
    });
  }

  /** The regular file at a path of a commit (hexadecimal id, of a tag too), or without one a blob; undefined if it cannot be had. */
  file(object: string, path?: string): Uint8Array | undefined {
    const { kernel } = this.#store;
    return path === undefined ? blobBytes(kernel, this.#idOf(object)) : fileOfCommit(kernel, this.#peel(object), path);
  }

  /** What the tree of the newest commit says before its history is read. */
  survey(request: SurveyRequest): HeadSurvey {
    return surveyHead(this.#store.kernel, request, (spec) => this.#filterOf(spec));
  }

  /** What some neighbouring commits changed, without what the text says. */
  changes(commits: CommitColumns, options: ChangeOptions): ReadChanges {
    const filterOf = (spec: PathFilterSpec): PathFilter => this.#filterOf(spec);
    return readChanges(this.#store.kernel, commits, options, {
      announce: this.#announce,
      fetch: this.#fetch,
      diffs: this.#diffs,
      filterOf,
    });
  }

  /** What some neighbouring commits changed, with what the text says if it is asked for. */
  async parsedChanges(commits: CommitColumns, options: ChangeOptions): Promise<ReadChanges> {
    const changes = this.changes(commits, options);
    if (options.syntax === undefined) return changes;
    const reader = await this.#syntaxReader(options.syntax);
    const syntax = await reader.read(mainLineOf(changes.batch));
    return { ...changes, batch: { ...changes.batch, syntax } };
  }

  /** Which of some blobs (hexadecimal ids) can be read here and now. */
  present(oids: readonly string[]): string[] {
    const sizes = this.#store.kernel.sizes(Buffer.concat(oids.map((hex) => this.#idOf(hex))));
    return oids.filter((_, i) => (sizes[i] | 0) >= 0);
  }

  /** Committer times of commits (hexadecimal ids, of tags too), in seconds since 1970; null for what is none or cannot be read. */
  commitTimes(oids: readonly string[]): (number | null)[] {
    return oids.map((oid) => {
      try {
        return this.#committerTime(this.#peel(oid));
      } catch (error) {
        // What is wrong with a tag is told by git; no result rests on it.
        if (error instanceof CodefangError && !error.code.startsWith('bug-')) return null;
        throw error;
      }
    });
  }

  counters(): ReadingCounters {
    const syntax = this.#syntax?.reader.counters();
    return { kernel: this.#store.kernel.counters(), diffs: this.#diffs.counters(), syntax };
  }

  close(): void {
    this.#store.close();
  }

  #filterOf(spec: PathFilterSpec): PathFilter {
    const text = JSON.stringify(spec);
    if (this.#filter?.spec !== text) this.#filter = { spec: text, filter: new PathFilter(spec) };
    return this.#filter.filter;
  }

  async #syntaxReader(request: SyntaxRequest): Promise<SyntaxReader> {
    const text = JSON.stringify(request);
    if (this.#syntax?.request !== text) {
      // Loaded when it is asked for: a third of a worker's code.
      const { SyntaxReader } = await import('../uast/syntax-reader.js');
      const { syntaxCacheBytes = 0, largeParserTurn } = this.options;
      const turn = largeParserTurn && new SharedTurn(largeParserTurn);
      const aids = { cacheBytes: syntaxCacheBytes, largeParserTurn: turn, working: this.#reads };
      this.#syntax = { request: text, reader: new SyntaxReader(this.#store.kernel, request, aids) };
    }
    return this.#syntax.reader;
  }

  #idOf(hex: string): Uint8Array {
    const oid = oidFromHex(hex, this.#source.oidBytes);
    if (oid === undefined) throw new CodefangError('user-unknown-revision', `'${hex}' is no object id`, {});
    return oid;
  }

  /** The commit that an id names, through annotated tags. */
  #peel(hex: string): Uint8Array {
    let oid = this.#idOf(hex);
    for (let depth = 0; depth < MOST_TAGS; depth++) {
      const target = this.#tagTarget(oid);
      if (target === undefined) return oid;
      oid = this.#idOf(target);
    }
    throw new CodefangError('repository-corrupt-object', `tag ${hex} does not lead to a commit`, { oid: hex });
  }

  #committerTime(commit: Uint8Array): number | null {
    let time: number | null = null;
    this.#store.kernel.forEachObject(commit, (object) => {
      if (object === undefined || object === 'too-large') return;
      const [head] = Buffer.from(object.bytes).toString('latin1').split('\n\n', 1);
      const [, seconds] = /^committer .*> (-?\d{1,15}) [+-]\d+$/m.exec(head) ?? [];
      if (seconds !== undefined) time = Number(seconds);
    });
    return time;
  }

  /** What a tag points at; undefined for a commit; throws for anything else. */
  #tagTarget(oid: Uint8Array): string | undefined {
    const hex = oidToHex(oid, 0, this.#source.oidBytes);
    let target: string | undefined;
    this.#store.kernel.forEachObject(oid, (object) => {
      if (object === undefined) {
        throw new CodefangError('repository-missing-object', `object ${hex} is missing`, {
          oid: hex,
          hint: 'fetch what is missing, for example with `git fetch --refetch`',
        });
      }
      if (object === 'too-large') {
        throw new CodefangError(
          'repository-too-large',
          `object ${hex} is larger than the memory set aside for objects`,
          {
            oid: hex,
          },
        );
      }
      if (object.type !== ObjectType.commit && object.type !== ObjectType.tag) {
        throw new CodefangError('user-unknown-revision', `object ${hex} is not a commit`, {
          oid: hex,
          hint: 'name a branch, a tag or a commit',
        });
      }
      if (object.type === ObjectType.tag) {
        const text = Buffer.from(object.bytes.subarray(0, 7 + 2 * this.#source.oidBytes)).toString('latin1');
        target = /^object ([0-9a-f]+)$/.exec(text)?.[1];
        if (target === undefined) {
          throw new CodefangError('repository-corrupt-object', `tag ${hex} cannot be read`, { oid: hex });
        }
      }
    });
    return target;
  }
}
