// What a second parser says of a text, in one shape for all languages.

/**
 * A declaration: its place in UTF-16 code units. A function in a class is made a method of it by `rowsOf`; namespaces are only there to be around others.
 * @typedef {{ kind: 'function' | 'method' | 'class' | 'namespace', name: string, from: number, to: number }} Found
 */
/** Undefined stands for a text that the parser does not follow. @typedef {{ declarations: Found[], imports: string[] } | undefined} Reading */
/** @typedef {(text: string, path: string) => Reading} SecondParser */
/** Lines count from 1. @typedef {{ kind: string, name: string, first: number, last: number }} Row */

/** Declarations with their lines, in the order of the text; a function whose next around it is a class is a method. @param {readonly Found[]} found @param {string} text */
export function rowsOf(found, text) {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const lineOf = (/** @type {number} */ offset) => {
    let [low, high] = [0, lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  /** @type {Found[]} */
  const around = [];
  /** @type {Row[]} */
  const rows = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    while (around.length > 0 && /** @type {Found} */ (around.at(-1)).to <= one.from) around.pop();
    const isMember = one.kind === 'function' && around.at(-1)?.kind === 'class';
    around.push(one);
    if (one.kind === 'namespace') continue;
    const end = one.from + text.slice(one.from, one.to).trimEnd().length;
    rows.push({
      kind: isMember ? 'method' : one.kind,
      name: one.name,
      first: lineOf(one.from),
      last: lineOf(Math.max(one.from, end - 1)),
    });
  }
  return rows;
}
