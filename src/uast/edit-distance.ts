// Levenshtein's distance of two texts, as far as a bound: insertions, deletions and replacements of code units (Levenshtein 1966).
// Only a band of the usual table is filled: a path that leaves it costs more than the bound.

let above = new Uint32Array(64);
let row = new Uint32Array(64);

/** The distance of two texts, or `most + 1` if it is larger than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let from = 0;
  let aEnd = a.length;
  let bEnd = b.length;
  if (Math.abs(aEnd - bEnd) > most) return most + 1;
  while (from < aEnd && from < bEnd && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  const width = bEnd - from;
  if (width + 1 > row.length) {
    above = new Uint32Array(width + 64);
    row = new Uint32Array(width + 64);
  }
  const tooFar = most + 1;
  for (let column = 0; column <= width; column++) above[column] = Math.min(column, tooFar);
  for (let at = from; at < aEnd; at++) {
    const line = at - from + 1;
    const first = Math.max(1, line - most);
    const last = Math.min(width, line + most);
    row[first - 1] = first === 1 ? Math.min(line, tooFar) : tooFar;
    let least = row[first - 1];
    for (let column = first; column <= last; column++) {
      const same = a.charCodeAt(at) === b.charCodeAt(from + column - 1) ? 0 : 1;
      const insertion = row[column - 1] + 1;
      const deletion = (column > line - 1 + most ? tooFar : above[column]) + 1;
      row[column] = Math.min(above[column - 1] + same, insertion, deletion, tooFar);
      if (row[column] < least) least = row[column];
    }
    if (least > most) return tooFar;
    [above, row] = [row, above];
  }
  // Of rows as long as the other text, the band holds the last column, for lengths differ by at most `most`.
  return aEnd === from ? Math.min(width, tooFar) : above[width];
}
