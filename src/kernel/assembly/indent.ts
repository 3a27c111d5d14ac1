// A line's indentation as one byte: all that the choice among equal diffs (slide.ts) needs to know of a line besides its identity.
//
// The mapping, found by comparing with git on made-up files: a space adds 1; a tab goes on to the next multiple of 8; carriage return
// and line feed add nothing and do not end the indentation; every other byte ends it (form feed and vertical tab too, they are
// text). It stops at column 200, and a line that gets there counts as text whatever follows. A line with no text is `BLANK`.

/** The indentation of a line that holds only spaces, tabs, carriage returns and line feeds (fewer than 200 columns of them). */
export const BLANK: u8 = 255;
/** Indentation is not measured beyond this column. */
const DEEPEST: u32 = 200;
const SPACES: u64 = 0x2020202020202020;

/**
 * The indentation (0 to 200) of the line in the bytes [line, end), or `BLANK`. Its line feed may be part of the bytes or not.
 * Reads up to 8 bytes past `end`.
 */
export function indentOf(line: usize, end: usize): u8 {
  let column: u32 = 0;
  while (line < end) {
    const others = load<u64>(line) ^ SPACES;
    const spaces = others == 0 ? 8 : <u32>(ctz(others) >> 3);
    if (line + spaces >= end) {
      column += <u32>(end - line);
      break;
    }
    column += spaces;
    line += spaces;
    if (spaces != 8) {
      const byte = load<u8>(line);
      if (byte == 9) column = (column + 8) & ~7;
      else if (byte != 13 && byte != 10) return <u8>min(column, DEEPEST);
      line++;
    }
    if (column >= DEEPEST) break;
  }
  return column < DEEPEST ? BLANK : <u8>DEEPEST;
}
