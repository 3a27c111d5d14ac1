// The options of the analyzers that parse the text of files. Each has an effect only where an analyzer that reads it is chosen.

import { registry } from '../analyzers/registry.js';
import { nodeNames, selectedKinds, type NodeName } from '../analyzers/shotness/node-selection.js';
import { formatByteSize } from '../base/byte-size.js';
import { MOST_READ_BYTES } from '../kernel/regions.js';
import { CodefangError } from '../base/errors.js';
import { badOption, byteSize, fraction, oneOf, wholeNumber } from './option-values.js';

/** These options as they are given. */
export interface RawCodeOptions {
  /** The largest file that is parsed, and the largest whose imports count: sizes. */
  readonly uastMaxFileSize?: string | number | undefined;
  readonly importMaxFileSize?: string | number | undefined;
  /** Which declarations shotness follows, and what they go by: see `selectedKinds` and `nodeNames`. */
  readonly shotnessDslStruct?: string | undefined;
  readonly shotnessDslName?: string | undefined;
  /** Characters of the shortest comment whose mood counts, and how far from none a mood must be, 0 to 1. */
  readonly minCommentLen?: string | number | undefined;
  readonly sentimentGap?: string | number | undefined;
  /** The most edits between a line with a typo and the one it became. */
  readonly typosMaxDistance?: string | number | undefined;
}

/** These options, checked and complete. */
export interface CodeOptions {
  /** Larger files are not parsed, or their imports do not count. */
  readonly uastMostBytes: number;
  readonly importsMostBytes: number;
  /** A query that `selectedKinds` reads. */
  readonly shotnessDslStruct: string;
  readonly shotnessDslName: NodeName;
  readonly minCommentLength: number;
  readonly sentimentGap: number;
  /** Comments are quoted: they may name people, so not where people or their names are not wanted. */
  readonly quotesComments: boolean;
  readonly typosMostDistance: number;
}

/** A file larger than that is data, or made by a program. */
const MOST_PARSED_BYTES = 1 << 20;
/** Two lines further apart are different lines. */
const MOST_EDITS = 20;
const MOST_COMMENT = 1000;

/** Whether the text of files is parsed for any analyzer. */
export function parsesText({ analyzers }: { readonly analyzers: readonly string[] }): boolean {
  return registry.some(({ id, parses }) => parses === true && analyzers.includes(id));
}

/** Checks these options and fills in defaults. Throws `user-bad-option`. */
export function codeOptions(
  raw: RawCodeOptions & { readonly people?: boolean | undefined; readonly anonymize?: boolean | undefined },
): CodeOptions {
  const uastMostBytes = fileSize('uast-max-file-size', raw.uastMaxFileSize) ?? MOST_PARSED_BYTES;
  return {
    uastMostBytes,
    importsMostBytes: importsMostBytes(raw.importMaxFileSize, uastMostBytes),
    shotnessDslStruct: nodeQuery(raw.shotnessDslStruct),
    shotnessDslName: oneOf('shotness-dsl-name', raw.shotnessDslName, nodeNames),
    minCommentLength: wholeNumber(
      'min-comment-len',
      raw.minCommentLen,
      20,
      MOST_COMMENT,
      'a whole number of characters from 1',
    ),
    sentimentGap: fraction('sentiment-gap', raw.sentimentGap, 0.5),
    quotesComments: raw.people !== false && raw.anonymize !== true,
    typosMostDistance: wholeNumber(
      'typos-max-distance',
      raw.typosMaxDistance,
      4,
      MOST_EDITS,
      'a whole number of characters from 1',
    ),
  };
}

/** These options as they are reported, where an analyzer that reads them is chosen. */
export function reportedCodeOptions(
  options: CodeOptions & { readonly analyzers: readonly string[] },
): Readonly<Record<string, string | number | boolean>> {
  const { analyzers } = options;
  return {
    ...(parsesText(options) && { uast_max_file_size: options.uastMostBytes }),
    ...(analyzers.includes('imports') && { import_max_file_size: options.importsMostBytes }),
    ...(analyzers.includes('shotness') && {
      shotness_dsl_struct: options.shotnessDslStruct,
      shotness_dsl_name: options.shotnessDslName,
    }),
    ...(analyzers.includes('sentiment') && {
      min_comment_len: options.minCommentLength,
      sentiment_gap: options.sentimentGap,
      sentiment_quotes: options.quotesComments,
    }),
    ...(analyzers.includes('typos') && { typos_max_distance: options.typosMostDistance }),
  };
}

/** Imports are found in what is parsed. */
function importsMostBytes(size: string | number | undefined, uastMostBytes: number): number {
  const bytes = fileSize('import-max-file-size', size) ?? Math.min(MOST_PARSED_BYTES, uastMostBytes);
  if (bytes <= uastMostBytes) return bytes;
  throw new CodefangError(
    'user-bad-option',
    `option --import-max-file-size: no file of more than ${formatByteSize(uastMostBytes)} is parsed`,
    { hint: `give --uast-max-file-size ${bytes} as well, or a smaller size` },
  );
}

/** A size that a file which is read may have. */
function fileSize(option: string, size: string | number | undefined): number | undefined {
  const bytes = byteSize(option, size);
  if (bytes === undefined || bytes <= MOST_READ_BYTES) return bytes;
  throw new CodefangError(
    'user-bad-option',
    `option --${option} does not take '${String(size)}': no file of more than ${formatByteSize(MOST_READ_BYTES)} is read`,
    { hint: `give ${formatByteSize(MOST_READ_BYTES).replace(' ', '')} or less` },
  );
}

function nodeQuery(value = 'filter(.roles has "Function")'): string {
  const kinds = selectedKinds(value);
  if (kinds !== undefined && kinds.length > 0) return value;
  throw badOption(
    'shotness-dsl-struct',
    value,
    'a query that selects functions, methods or classes, such as filter(.roles has "Function") or filter(.type == "Method")',
  );
}
