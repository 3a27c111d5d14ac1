// How many elements of HTML are open at a time. The grammar's own scanner looks at all of them at each tag, so that a text takes time with the
// square of this number before any limit on the parser is asked.

/** Elements without content, and those whose content is text. Source: HTML, 13.1.2 "Elements". */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** What ends an element whose end tag is left out. Source: HTML, 13.1.2.4 "Optional tags", as far as the grammar follows it. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['li', 'li'],
    ['dt', 'dt dd'],
    ['dd', 'dt dd'],
    ['rt', 'rt rp'],
    ['rp', 'rt rp'],
    ['optgroup', 'optgroup'],
    ['tr', 'tr'],
    ['td', 'td th tr'],
    ['th', 'td th tr'],
    [
      'p',
      'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section ul',
    ],
  ].map(([name, ends]) => [name, new Set(ends.split(' '))] as const),
);

const TAG = /<(?:!--|(\/?)([a-z][\w:-]*))/gi;

/** The most elements that are open at a time; takes time with the length of the text. */
export function mostOpenElements(text: string): number {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const pop = (): string | undefined => {
    const name = open.pop();
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) - 1);
    return name;
  };
  let most = 0;
  let close = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(text); tag !== null; tag = TAG.exec(text)) {
    const [, slash, written] = tag;
    if (written === undefined) {
      TAG.lastIndex = endOf(text, '-->', TAG.lastIndex);
      continue;
    }
    const name = written.toLowerCase();
    if (close < TAG.lastIndex) close = endOf(text, '>', TAG.lastIndex);
    if (slash !== '') {
      if ((counts.get(name) ?? 0) > 0) while (pop() !== name);
      continue;
    }
    while (open.length > 0 && ENDED_BY.get(open[open.length - 1])?.has(name) === true) pop();
    if (VOID.has(name) || text[close - 2] === '/') continue;
    if (RAW.has(name)) {
      TAG.lastIndex = endOf(text, `</${written}`, close);
      continue;
    }
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    most = Math.max(most, open.length);
  }
  return most;
}

/** Where a piece of the text ends that is looked for from a place on; the end of the text if it is not there. */
function endOf(text: string, piece: string, from: number): number {
  const at = text.indexOf(piece, from);
  return at < 0 ? text.length : at + piece.length;
}
