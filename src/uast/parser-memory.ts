// How much memory parsers take: at most so much, since WebAssembly's memory has a size that it cannot grow beyond. A budget counts on these.

export const PAGE_BYTES = 65_536;
/** The memory with which a parser starts, and beyond which it has no addresses. */
export const FIRST_BYTES = 512 * PAGE_BYTES;
const MOST_BYTES = 32_768 * PAGE_BYTES;
/**
 * Trees of usual code take less than so many bytes for each of the text's; of tables of numbers, and of what programs have made short, up to
 * four times as much. See docs/performance.md.
 */
const TREE_BYTES = 64;

/**
 * The most memory of a parser for usual texts, with the one before: those of fewer UTF-16 code units than `LARGE_UNITS`. The tables of all grammars
 * take half of it, of usual projects a tenth.
 */
export const PARSER_BYTES = 1024 * PAGE_BYTES;
export const LARGE_UNITS = 512 * 1024;

/** The most memory of a parser for texts of so many bytes, one at a time. */
export function largeParserBytes(mostTextBytes: number): number {
  return Math.max(PARSER_BYTES, Math.min(MOST_BYTES, FIRST_BYTES + TREE_BYTES * mostTextBytes));
}
