// Versions of files, parsed: by the blob and what its path says of its language. Each is parsed once while it is remembered.
//
// A parser has a memory of a fixed size, which usual texts fit in with the one before. One that is large, or that the parser stopped at, is
// parsed by itself with a new parser, whose memory is made for the largest; of those there is one at a time in a process.
// Law: what came of a text rests on the text alone, not on what else a parser had held. So a text is given up only where it was by itself.

import { freeUnusedMemories } from '../base/garbage.js';
import type { SharedTurn } from '../base/shared-turn.js';
import { SyntaxState } from '../changes/syntax-columns.js';
import type { Kernel } from '../kernel/kernel.js';
import { BlobParser, ParserStopped } from './blob-syntax.js';
import type { BlobSyntax } from './findings.js';
import { dialectOf, languageOfText } from './language-table.js';
import { ALL_LINES, coversLines, type LineRanges } from './line-ranges.js';
import type { Role } from './roles.js';
import { LARGE_UNITS, largeParserBytes, PARSER_BYTES } from './parser-memory.js';
import { startRuntime } from './runtime.js';
import { bytesOf, SyntaxCache, type SyntaxCacheCounters } from './syntax-cache.js';

/** What came of a version of a file. */
export interface Version {
  readonly state: SyntaxState;
  /** Place in the table of languages; the text may have had a say in it. */
  readonly language: number;
  readonly bytes: number;
  /** Undefined if it could not be parsed; `state` says why. */
  readonly syntax: BlobSyntax | undefined;
  /** The lines of which `syntax` has the identifiers, if they are asked for at all. */
  readonly identifierLines: LineRanges;
}

/** What the reading of syntax has done. */
export interface SyntaxCounters {
  readonly cache: SyntaxCacheCounters;
  /** Versions of files parsed, and their length in UTF-16 code units. */
  readonly parses: number;
  /** Those of them that went on from the tree of another version. */
  readonly incrementalParses: number;
  readonly parsedUnits: number;
  /** Parsers that were started for a text by itself. */
  readonly largeParsers: number;
}

/** Texts that are at hand. */
const MOST_TEXTS = 4;
/** What the cache counts for a version without syntax. */
const REASON_BYTES = 256;
const UNPARSED = { 'too-complex': SyntaxState.tooComplex, 'other-language': SyntaxState.otherLanguage } as const;

/** What versions are parsed with besides a kernel. */
export interface VersionsAids {
  /** Bytes kept of what versions say. */
  readonly cacheBytes: number;
  /** To be had for a parser for large texts; without it, no other thread parses. */
  readonly largeParserTurn?: SharedTurn | undefined;
  /** Called at every parse, and while that is waited for. */
  readonly working: () => void;
}

/** A version as it is to be parsed. */
interface Unread {
  readonly key: string;
  readonly text: string;
  readonly bytes: number;
  readonly language: number;
}

/** Thrown where a version has to be parsed by itself first. */
class ParserNeeded extends Error {
  constructor(readonly version: Unread) {
    super('a version has to be parsed by itself');
  }
}

/** A parser; its memory is given back with it. */
interface StartedParser {
  readonly blobs: BlobParser;
  readonly isLarge: boolean;
}

/** Parses versions with one kernel, in one thread, always for the same roles and up to the same size. */
export class Versions {
  readonly #cache: SyntaxCache<Version>;
  readonly #texts = new Map<string, string>();
  #parser: StartedParser | undefined;
  /** Paths at whose texts a parser for usual texts stopped: as a rule it would at the next version, too. */
  readonly #largePaths = new Set<string>();
  /** Versions that this step had parsed by themselves, and those of all steps at which a parser stopped even so. */
  readonly #settled = new Map<string, Version>();
  readonly #hopeless = new Set<string>();
  #parses = 0;
  #incrementalParses = 0;
  #parsedUnits = 0;
  #largeParsers = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly roles: ReadonlySet<Role>,
    private readonly mostBytes: number,
    private readonly aids: VersionsAids,
  ) {
    this.#cache = new SyntaxCache(aids.cacheBytes);
  }

  /**
   * Takes steps that ask for versions, one after the other. A step is begun anew when a version has to be parsed by itself: so it asks for all that it
   * needs before it leaves anything behind.
   */
  async during(steps: Iterable<() => void>): Promise<void> {
    try {
      for (const step of steps) await this.#take(step);
    } finally {
      this.#texts.clear();
      this.#settled.clear();
      this.#parser?.blobs.forget();
      if (this.#parser?.isLarge === true) await this.#drop();
      this.aids.largeParserTurn?.give();
    }
  }

  /** What came of a blob under a path whose language is at a place of the table, with the identifiers of some lines at least; within `during`. */
  version(oid: Uint8Array, path: string, place: number, identifierLines: LineRanges): Version {
    const key = versionKey(oid, path, place);
    const known =
      this.#settled.get(key) ??
      this.#cache.get(key, (version) => coversLines(version.identifierLines, identifierLines));
    if (known !== undefined) return known;
    const version = this.#parsed(key, oid, path, place, identifierLines);
    this.#keep(key, version);
    return version;
  }

  /** The text of a blob that was parsed. */
  text(oid: Uint8Array): string {
    const key = latin1(oid);
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const { text = '' } = this.#load(oid);
    return text;
  }

  counters(): SyntaxCounters {
    return {
      cache: this.#cache.counters(),
      parses: this.#parses,
      incrementalParses: this.#incrementalParses,
      parsedUnits: this.#parsedUnits,
      largeParsers: this.#largeParsers,
    };
  }

  #parsed(key: string, oid: Uint8Array, path: string, place: number, identifierLines: LineRanges): Version {
    const { bytes, text } = this.#load(oid);
    if (text === undefined) return unparsed(bytes === 0 ? SyntaxState.none : SyntaxState.tooLarge, place, bytes);
    const language = languageOfText(place, path, text);
    if (this.#hopeless.has(key)) return unparsed(SyntaxState.tooComplex, language, bytes);
    const unread = { key, text, bytes, language };
    const parser = this.#parser;
    const isLarge = text.length >= LARGE_UNITS || this.#largePaths.has(path);
    if (parser === undefined || (isLarge && !parser.isLarge)) throw new ParserNeeded(unread);
    // Two of the largest are more than a large parser has room for.
    const isAlone = parser.isLarge && 2 * text.length > this.mostBytes;
    if (isAlone) parser.blobs.forget();
    try {
      const version = this.#parse(parser, unread, identifierLines);
      if (isAlone) parser.blobs.forget();
      return version;
    } catch (error) {
      if (!(error instanceof ParserStopped)) throw error;
      this.#largePaths.add(path);
      throw new ParserNeeded(unread);
    }
  }

  #parse({ blobs }: StartedParser, { text, bytes, language }: Unread, identifierLines: LineRanges): Version {
    this.#parses++;
    this.#parsedUnits += text.length;
    this.aids.working();
    const before = blobs.incrementalParses;
    const syntax = blobs.parse(text, language, identifierLines);
    this.#incrementalParses += blobs.incrementalParses - before;
    if (typeof syntax === 'string') return unparsed(UNPARSED[syntax], language, bytes);
    const state = syntax.hasErrors ? SyntaxState.parsedWithErrors : SyntaxState.parsed;
    return { state, language, bytes, syntax, identifierLines };
  }

  // What was thrown is let go of before anything is awaited: traces of WebAssembly keep its memory, and so do variables across an `await`.

  async #take(step: () => void): Promise<void> {
    for (;;) {
      this.#parser ??= await this.#start(false);
      const needed = this.#neededFor(step);
      if (needed === undefined) break;
      await this.#settle(needed);
    }
    this.#settled.clear();
  }

  /** Tries a step: gives the version that has to be parsed by itself before it can be done. */
  #neededFor(step: () => void): Unread | undefined {
    try {
      step();
      return undefined;
    } catch (error) {
      if (error instanceof ParserNeeded) return error.version;
      throw error;
    }
  }

  /** Parses a version with a new parser, by itself and whole; if that stops, too, the version is hopeless. */
  async #settle(version: Unread): Promise<void> {
    await this.#drop();
    await this.aids.largeParserTurn?.take(this.aids.working);
    this.#parser = await this.#start(true);
    const settled = this.#unlessStopped(this.#parser, version);
    if (settled === undefined) {
      this.#hopeless.add(version.key);
      await this.#drop();
      this.aids.largeParserTurn?.give();
      return;
    }
    this.#settled.set(version.key, settled);
    this.#keep(version.key, settled);
  }

  #unlessStopped(parser: StartedParser, version: Unread): Version | undefined {
    try {
      return this.#parse(parser, version, ALL_LINES);
    } catch (error) {
      if (error instanceof ParserStopped) return undefined;
      throw error;
    }
  }

  async #start(isLarge: boolean): Promise<StartedParser> {
    if (isLarge) this.#largeParsers++;
    const runtime = await startRuntime(isLarge ? largeParserBytes(this.mostBytes) : PARSER_BYTES);
    return { blobs: new BlobParser(runtime, this.roles), isLarge };
  }

  #keep(key: string, version: Version): void {
    this.#cache.put(key, version, version.syntax === undefined ? REASON_BYTES : bytesOf(version.syntax));
  }

  /** Gives up the parser and its memory. */
  async #drop(): Promise<void> {
    if (this.#parser === undefined) return;
    this.#parser = undefined;
    await freeUnusedMemories();
  }

  /** A blob's size and text; no text if it is larger than any that is parsed, and no bytes if it cannot be had. */
  #load(oid: Uint8Array): { bytes: number; text: string | undefined } {
    let bytes = 0;
    let text: string | undefined;
    this.kernel.forEachObject(oid, (object) => {
      if (object === undefined) return;
      bytes = object === 'too-large' ? Infinity : object.bytes.length;
      if (object !== 'too-large' && bytes <= this.mostBytes) {
        text = Buffer.from(object.bytes.buffer, object.bytes.byteOffset, bytes).toString('utf8');
      }
    });
    if (text !== undefined) {
      this.#texts.set(latin1(oid), text);
      if (this.#texts.size > MOST_TEXTS) {
        const [oldest] = this.#texts.keys();
        this.#texts.delete(oldest);
      }
    }
    return { bytes, text };
  }
}

function unparsed(state: SyntaxState, language: number, bytes: number): Version {
  return { state, language, bytes, syntax: undefined, identifierLines: ALL_LINES };
}

/** What two versions have in common that say the same. */
export function versionKey(oid: Uint8Array, path: string, place: number): string {
  return latin1(oid) + dialectOf(place, path);
}

function latin1(oid: Uint8Array): string {
  return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}
