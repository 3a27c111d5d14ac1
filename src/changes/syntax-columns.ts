// What the text of changed files says, as far as a change touches it: part of a batch, filled by uast/ where an analyzer asks for it.
//
// A side of a changed file is parsed when it is a regular file of a language that is known. Sides are 0 (old) and 1 (new). Lines count
// from 0. Rows are grouped by change, in the order of `changes`: those of change i are [ends[i - 1], ends[i]).
//
// Law: rows are a function of the two blobs, the path, the hunks and the request; of no cache, no batch and no clock.

/** What an analyzer needs; what is undefined or false is left empty. */
export interface SyntaxNeeds {
  readonly functions?: boolean | undefined;
  /** Imports of files of at most so many bytes. */
  readonly imports?: { readonly mostBytes: number } | undefined;
  readonly comments?: boolean | undefined;
  /** Identifiers of lines that were replaced one by one, by lines at most so far away (Levenshtein distance). */
  readonly identifiers?: { readonly mostDistance: number } | undefined;
  /** Identifiers that a change adds and that have a word that is none. */
  readonly addedIdentifiers?: boolean | undefined;
}

/** What to fill. */
export interface SyntaxRequest extends SyntaxNeeds {
  /** Larger files are not parsed. */
  readonly mostBytes: number;
}

/** What came of a side of a changed file. */
export const SyntaxState = {
  /** There is no text here, or nothing of it is asked for because the content is as it was. */
  none: 0,
  parsed: 1,
  /** Parsed; what does not follow the grammar is passed over. */
  parsedWithErrors: 2,
  unknownLanguage: 3,
  tooLarge: 4,
  tooComplex: 5,
  /** It is not in the language that its name says. */
  otherLanguage: 6,
} as const;
export type SyntaxState = (typeof SyntaxState)[keyof typeof SyntaxState];

/** `languages` of a side without one. */
export const NO_LANGUAGE = 255;

/** The side of a change that a row is of. */
export const Side = { old: 0, new: 1 } as const;

/**
 * Functions, methods and classes that a change touches, and those that only one side has. Touched is what a line lies in that the change
 * removes (old side) or adds (new side).
 */
export interface FunctionColumns {
  readonly ends: Uint32Array;
  readonly sides: Uint32Array;
  /** uast/roles.ts: 1 function, 2 method, 3 class. */
  readonly kinds: Uint32Array;
  /** Texts: the name, and the name with those around it, which no other of its side has. */
  readonly names: Uint32Array;
  readonly fullNames: Uint32Array;
  readonly firstLines: Uint32Array;
  readonly lastLines: Uint32Array;
  /** 1 if it is touched. */
  readonly isTouched: Uint32Array;
  /** 1 if the other side has none of this full name. */
  readonly isAlone: Uint32Array;
  /**
   * A hash of what follows the name, without white space and without the name itself: two words, 0 and 0 unless the function is alone
   * alone; the first is 0 where it is so short that it is known together with the name.
   */
  readonly bodyHighs: Uint32Array;
  readonly bodyLows: Uint32Array;
}

/** All modules that a side imports, each once. */
export interface ImportColumns {
  readonly ends: Uint32Array;
  readonly sides: Uint32Array;
  /** Texts. */
  readonly names: Uint32Array;
  readonly lines: Uint32Array;
}

/** Comments of the new side that a change brought: it adds a line to them, and the old side has none of the same words. Adjacent ones are one. */
export interface CommentColumns {
  readonly ends: Uint32Array;
  readonly firstLines: Uint32Array;
  readonly lastLines: Uint32Array;
  /** Texts, as they are written, line breaks included. */
  readonly contents: Uint32Array;
}

/** Lines that were replaced one by one (hunks with as many old lines as new ones) by lines that are at most `mostDistance` away. */
export interface ReplacedLineColumns {
  readonly ends: Uint32Array;
  readonly oldLines: Uint32Array;
  readonly newLines: Uint32Array;
  readonly distances: Uint32Array;
}

/** The identifiers that start on replaced lines, in the order of the text; those of pair i of lines are [ends[i - 1], ends[i]). */
export interface IdentifierColumns {
  readonly ends: Uint32Array;
  readonly sides: Uint32Array;
  /** Texts. */
  readonly names: Uint32Array;
}

/**
 * Identifiers that start on a line that the change adds, that its old side has nowhere, and of which a word is not in the list of words
 * (uast/english-words.ts); each once, where it comes first.
 */
export interface AddedIdentifierColumns {
  readonly ends: Uint32Array;
  readonly lines: Uint32Array;
  /** Texts. */
  readonly names: Uint32Array;
}

export interface SyntaxColumns {
  /** By change, of each side: `SyntaxState`, and place in the table of languages or `NO_LANGUAGE`. */
  readonly sides: {
    readonly oldStates: Uint8Array;
    readonly newStates: Uint8Array;
    readonly oldLanguages: Uint8Array;
    readonly newLanguages: Uint8Array;
    /** 1 for a new side that was parsed and is larger than files of which imports are taken. */
    readonly newWithoutImports: Uint8Array;
  };
  readonly functions: FunctionColumns;
  readonly imports: ImportColumns;
  readonly comments: CommentColumns;
  readonly replacedLines: ReplacedLineColumns;
  readonly identifiers: IdentifierColumns;
  readonly addedIdentifiers: AddedIdentifierColumns;
  /** What rows name, each once, in UTF-8; text i is `bytes.subarray(ends[i - 1] ?? 0, ends[i])`. */
  readonly texts: { readonly bytes: Uint8Array; readonly ends: Uint32Array };
}

/** All texts of a batch. */
export function textsOf({ texts: { bytes, ends } }: SyntaxColumns): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from(ends, (end, i) => buffer.toString('utf8', i === 0 ? 0 : ends[i - 1], end));
}
