// A list of patterns in the manner of .gitignore: the last pattern that matches a path decides, `!` takes back what an earlier one
// matched, and what holds for a directory holds for everything in it until a pattern matches closer to the file.
// One thing is more than git does: a file in an excluded directory can be taken back, since nobody has to skip that directory.

import { lastByteOf, matchesGlob, parseGlob, type Glob } from './glob.js';

/** Directories whose decision is kept; there may be many more in a history. */
const MOST_DIRECTORIES = 1 << 14;

interface Pattern {
  readonly glob: Glob;
  readonly negative: boolean;
  readonly number: number;
}

/** A pattern, and how many of its matcher's other patterns stand before it. */
interface Placed {
  readonly pattern: Pattern;
  readonly before: number;
}

/**
 * Patterns that may match a file, or a directory, the last of the list first. Most lists are names for the greater part: those are found by a look-up,
 * and only other patterns that stand before the one found, and can end as the path does, are tried.
 */
class Matcher {
  readonly #names = new Map<string, Placed>();
  readonly #others: Placed[] = [];
  /** The other patterns by the last byte of a path, in their order. */
  readonly #byLastByte = new Map<number, readonly Placed[]>();

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      const { segments, anchored } = pattern.glob;
      const [segment] = segments;
      const placed = { pattern, before: this.#others.length };
      if (anchored || segment.kind !== 'name') this.#others.push(placed);
      else if (!this.#names.has(segment.name)) this.#names.set(segment.name, placed);
    }
  }

  /** The first that matches a path, given as its segments. */
  match(segments: readonly string[], isDirectory: boolean): Pattern | undefined {
    const name = segments[segments.length - 1];
    const named = this.#names.get(name);
    const end = named?.before ?? this.#others.length;
    for (const { pattern, before } of this.#endingWith(name.charCodeAt(name.length - 1))) {
      if (before >= end) break;
      if (matchesGlob(pattern.glob, segments, isDirectory)) return pattern;
    }
    return named?.pattern;
  }

  #endingWith(byte: number): readonly Placed[] {
    let patterns = this.#byLastByte.get(byte);
    if (patterns === undefined) {
      patterns = this.#others.filter(({ pattern }) => (lastByteOf(pattern.glob) ?? byte) === byte);
      this.#byLastByte.set(byte, patterns);
    }
    return patterns;
  }
}

/** What a list says of a path: which pattern decided, and whether it was one with `!`. */
export interface Decision {
  readonly number: number;
  readonly negative: boolean;
}

/** Whether a text is a pattern that can match something. */
export function isPattern(text: string): boolean {
  return parsePattern(text, 0) !== undefined;
}

function parsePattern(text: string, number: number): Pattern | undefined {
  if (text.startsWith('#')) return undefined;
  const negative = text.startsWith('!');
  const glob = parseGlob(withoutTrailingSpaces(negative ? text.slice(1) : text));
  return glob && { glob, negative, number };
}

/** Spaces at the end do not count unless a backslash stands before them. */
function withoutTrailingSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  let backslashes = 0;
  while (text[end - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1 && end < text.length ? text.slice(0, end + 1) : text.slice(0, end);
}

/** Patterns in order, bytes as Latin-1. Paths share directories: what was decided for those is kept. */
export class IgnorePatterns {
  readonly #files: Matcher;
  readonly #folders: Matcher;
  readonly #isEmpty: boolean;
  readonly #directories = new Map<string, Decision | undefined>();

  constructor(patterns: readonly string[]) {
    const parsed = patterns
      .map(parsePattern)
      .filter((pattern) => pattern !== undefined)
      .reverse();
    this.#isEmpty = parsed.length === 0;
    this.#files = new Matcher(parsed.filter(({ glob }) => !glob.directory));
    this.#folders = new Matcher(parsed);
  }

  /** What decides about a file, given as its path and the path's segments; undefined if no pattern matches. */
  decide(path: string, segments: readonly string[]): Decision | undefined {
    if (this.#isEmpty) return undefined;
    return this.#files.match(segments, false) ?? this.#decideDirectory(path.lastIndexOf('/'), path, segments);
  }

  /** For the directory `path[0, end)`, which is given with the segments of a path in it. */
  #decideDirectory(end: number, path: string, below: readonly string[]): Decision | undefined {
    if (end < 0) return undefined;
    const directory = path.slice(0, end);
    if (this.#directories.has(directory)) return this.#directories.get(directory);
    const segments = below.slice(0, -1);
    const decision =
      this.#folders.match(segments, true) ?? this.#decideDirectory(directory.lastIndexOf('/'), directory, segments);
    if (this.#directories.size === MOST_DIRECTORIES) this.#directories.clear();
    this.#directories.set(directory, decision);
    return decision;
  }
}
