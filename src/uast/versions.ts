// Versions of files, parsed: by the blob and what its path says of its language. Each is parsed once while it is remembered.

import { SyntaxState } from '../changes/syntax-columns.js';
import type { Kernel } from '../kernel/kernel.js';
import { BlobParser, ParserStopped, type Unparsed } from './blob-syntax.js';
import type { BlobSyntax } from './findings.js';
import { dialectOf, languageOfText } from './language-table.js';
import { ALL_LINES, coversLines, type LineRanges } from './line-ranges.js';
import type { Role } from './roles.js';
import type { Runtime } from './runtime.js';
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
}

/** Texts that are at hand. */
const MOST_TEXTS = 4;
/** What the cache counts for a version without syntax. */
const REASON_BYTES = 256;
const UNPARSED = { 'too-complex': SyntaxState.tooComplex, 'other-language': SyntaxState.otherLanguage } as const;

/** What is known of texts at which parsers stopped. No result may rest on what else a parser held: so none is given up that was not by itself. */
export interface StoppedTexts {
  /** Versions at which one stopped that held nothing else: they are not to be tried again. */
  readonly hopeless: Set<string>;
  /** Texts of so many UTF-16 code units and more are parsed by themselves, and not held for the next. */
  aloneUnits: number;
}

/** What versions are parsed with besides a kernel. */
export interface VersionsAids {
  /** Bytes kept of what versions say. */
  readonly cacheBytes: number;
  readonly stopped: StoppedTexts;
  /** Called at every parse. */
  readonly working: () => void;
}

/** The parser has stopped for good at a version. */
export class StoppedAtVersion extends Error {
  constructor(
    private readonly version: string,
    /** The longer of the text and the one that was held beside it; undefined if none was. */
    private readonly besideUnits: number | undefined,
    cause: unknown,
  ) {
    super('the parser stopped', { cause });
  }

  /** Enters it, so that the next parser does not stop at the same. */
  enter(stopped: StoppedTexts): void {
    if (this.besideUnits === undefined) stopped.hopeless.add(this.version);
    else stopped.aloneUnits = this.besideUnits;
  }
}

/** Parses versions with one kernel, in one thread, always for the same roles and up to the same size. */
export class Versions {
  readonly #cache: SyntaxCache<Version>;
  readonly #parser: BlobParser;
  readonly #texts = new Map<string, string>();
  #parses = 0;
  #parsedUnits = 0;

  constructor(
    runtime: Runtime,
    private readonly kernel: Kernel,
    roles: ReadonlySet<Role>,
    private readonly mostBytes: number,
    private readonly aids: VersionsAids,
  ) {
    this.#cache = new SyntaxCache(aids.cacheBytes);
    this.#parser = new BlobParser(runtime, roles);
  }

  /**
   * What came of a blob under a path whose language is at a place of the table, with the identifiers of some lines at least. Throws
   * `StoppedAtVersion`, after which nothing works.
   */
  version(oid: Uint8Array, path: string, place: number, identifierLines: LineRanges): Version {
    const key = versionKey(oid, path, place);
    const known = this.#cache.get(key, (version) => coversLines(version.identifierLines, identifierLines));
    if (known !== undefined) return known;
    const version = this.#parsed(key, oid, path, place, identifierLines);
    this.#cache.put(key, version, version.syntax === undefined ? REASON_BYTES : bytesOf(version.syntax));
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

  /** Forgets the texts and the last tree. */
  endBatch(): void {
    this.#texts.clear();
    this.#parser.forget();
  }

  counters(): SyntaxCounters {
    return {
      cache: this.#cache.counters(),
      parses: this.#parses,
      incrementalParses: this.#parser.incrementalParses,
      parsedUnits: this.#parsedUnits,
    };
  }

  #parsed(key: string, oid: Uint8Array, path: string, place: number, identifierLines: LineRanges): Version {
    const { bytes, text } = this.#load(oid);
    const nothing = (state: SyntaxState, language: number): Version => ({
      state,
      language,
      bytes,
      syntax: undefined,
      identifierLines: ALL_LINES,
    });
    if (text === undefined) return nothing(bytes === 0 ? SyntaxState.none : SyntaxState.tooLarge, place);
    const language = languageOfText(place, path, text);
    if (this.aids.stopped.hopeless.has(key)) return nothing(SyntaxState.tooComplex, language);
    const syntax = this.#syntaxOf(key, text, language, identifierLines);
    if (typeof syntax === 'string') return nothing(UNPARSED[syntax], language);
    const state = syntax.hasErrors ? SyntaxState.parsedWithErrors : SyntaxState.parsed;
    return { state, language, bytes, syntax, identifierLines };
  }

  #syntaxOf(key: string, text: string, language: number, identifierLines: LineRanges): BlobSyntax | Unparsed {
    this.#parses++;
    this.#parsedUnits += text.length;
    this.aids.working();
    const isAlone = text.length >= this.aids.stopped.aloneUnits;
    if (isAlone) this.#parser.forget();
    const { heldUnits } = this.#parser;
    try {
      const syntax = this.#parser.parse(text, language, identifierLines);
      if (isAlone) this.#parser.forget();
      return syntax;
    } catch (error) {
      if (!(error instanceof ParserStopped)) throw error;
      throw new StoppedAtVersion(key, heldUnits === 0 ? undefined : Math.max(heldUnits, text.length), error);
    }
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

/** What two versions have in common that say the same. */
export function versionKey(oid: Uint8Array, path: string, place: number): string {
  return latin1(oid) + dialectOf(place, path);
}

function latin1(oid: Uint8Array): string {
  return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}
