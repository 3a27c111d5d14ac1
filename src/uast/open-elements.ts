// How many elements of HTML are open at a time. The grammar's own scanner looks at all of them at each tag, so that a text takes time with the
// square of this number before any limit on the parser is asked. Source: scanner.c and grammar.js of tree-sitter-html.
//
// Law: never less than the scanner has open. What it makes of tags that are not well formed is not followed: after the first, nothing is skipped and nothing ends.

/** Elements without content. */
const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link menuitem meta nextid param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose content is text, and where it ends. */
const RAW: Readonly<Record<string, RegExp>> = { script: /<\/script/gi, style: /<\/style/gi };

/** Which elements end one whose end tag is left out. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['li', 'li'],
    ['dt', 'dt dd'],
    ['dd', 'dt dd'],
    ['rb', 'rb rt rp'],
    ['rt', 'rb rt rp'],
    ['rp', 'rb rt rp'],
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

const TAG = /<(?:!--|(\/?)([\p{L}\p{N}:-]+))/gu;
/** The rest of a start tag with its attributes, and of an end tag. */
const START = /(?:\s+[^<>"'/=\s]+(?:\s*=\s*(?:[^<>"'=\s]+|"[^"]*"|'[^']*'))?)*\s*(\/?)>/y;
const END = /\s*>/y;
/** A tag that is longer counts as not well formed. */
const MOST_TAG = 8000;

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
  let isWellFormed = true;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(text); tag !== null; tag = TAG.exec(text)) {
    const [, slash, written] = tag;
    const from = TAG.lastIndex;
    if (written === undefined) {
      const end = isWellFormed ? text.indexOf('-->', from) : -1;
      if (end >= 0) TAG.lastIndex = end + 3;
      else isWellFormed = false;
      continue;
    }
    const name = written.toLowerCase();
    const rest: RegExpExecArray | null = isWellFormed ? matchAt(slash === '' ? START : END, text, from) : null;
    isWellFormed = rest !== null;
    if (slash !== '') {
      if (isWellFormed && (counts.get(name) ?? 0) > 0) while (pop() !== name);
      continue;
    }
    while (open.length > 0 && ENDED_BY.get(open[open.length - 1])?.has(name) === true) pop();
    if (rest !== null) TAG.lastIndex = from + rest[0].length;
    if (VOID.has(name) || rest?.[1] === '/') continue;
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    most = Math.max(most, open.length);
    if (rest !== null && name in RAW) {
      const end = RAW[name];
      end.lastIndex = TAG.lastIndex;
      TAG.lastIndex = end.exec(text)?.index ?? text.length;
    }
  }
  return most;
}

/** A tag that may have hundreds of attributes. */
const LONG_TAG = /<\p{L}[^<>]{500,}/gu;

/** About the most attributes with values that a tag has, where one has hundreds; 0 where none has so many. */
export function mostAttributes(text: string): number {
  let most = 0;
  for (const [tag] of text.matchAll(LONG_TAG)) most = Math.max(most, tag.split('=').length - 1);
  return most;
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(from, from + MOST_TAG));
}
