// One pattern of .gitignore, .gitattributes or the command line, as gitignore(5) describes them, matched against paths.
//
// Paths and patterns are bytes, one character (Latin-1) a byte, so no name is undecodable and `?` is one byte, as in git. A pattern is
// cut into segments at its slashes: `**` (or more stars) as a whole segment stands for any number of directories, elsewhere stars stay within a segment.
// Matching takes at most (length of the pattern) x (length of the path) steps for each `**`, whatever the pattern is: patterns come
// from the repository that is read, too.

/** What one segment of a pattern is made of; `set` has 256 entries, 1 for a byte that matches. */
type Token =
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly set: Uint8Array }
  | { readonly kind: 'star' };

/** A segment in its simplest form; `directories` is `**`. */
type Segment =
  | { readonly kind: 'directories' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'tokens'; readonly tokens: readonly Token[] };

/** A pattern, ready to match. */
export interface Glob {
  /** Matches whole paths from the top; else the last segment alone, at any depth. */
  readonly anchored: boolean;
  /** Matches directories only: it ends with a slash. */
  readonly directory: boolean;
  readonly segments: readonly Segment[];
}

const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const CLOSING = 0x5d;
const DASH = 0x2d;

/** Text as bytes, one character a byte. */
export function byteText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Parses a pattern (without `!`); undefined for one that can match nothing: empty, an unclosed bracket, a backslash at its end. */
export function parseGlob(pattern: string): Glob | undefined {
  const directory = pattern.endsWith('/');
  const whole = directory ? pattern.slice(0, -1) : pattern;
  const anchored = whole.includes('/');
  const body = whole.startsWith('/') ? whole.slice(1) : whole;
  if (body === '') return undefined;
  const parts = tokensOf(body);
  if (parts === undefined) return undefined;
  return { anchored, directory, segments: parts.map(segmentOf) };
}

/** Whether a pattern matches a path given as its segments. */
export function matchesGlob(glob: Glob, path: readonly string[], isDirectory: boolean): boolean {
  if (glob.directory && !isDirectory) return false;
  const { segments } = glob;
  if (!glob.anchored) return matchesSegment(segments[0], path[path.length - 1]);
  // The last `**` passed, and the segment it has eaten up to: only that one can usefully eat more.
  let mark = -1;
  let eaten = 0;
  let at = 0;
  let segment = 0;
  while (at < path.length) {
    const wanted = segments[segment] as Segment | undefined;
    if (wanted?.kind === 'directories') {
      if (segment === segments.length - 1) return true;
      mark = segment++;
      eaten = at;
    } else if (wanted !== undefined && matchesSegment(wanted, path[at])) {
      segment++;
      at++;
    } else if (mark >= 0) {
      segment = mark + 1;
      at = ++eaten;
    } else return false;
  }
  // What is left must need nothing. `a/**` is what lies in `a`, not `a` itself.
  return segment === segments.length;
}

/** The byte that every path which a pattern matches ends with; undefined if there are several. */
export function lastByteOf({ segments }: Glob): number | undefined {
  const last = segments[segments.length - 1];
  switch (last.kind) {
    case 'directories':
      return undefined;
    case 'name':
      return last.name.charCodeAt(last.name.length - 1);
    case 'ending':
      return last.ending === '' ? undefined : last.ending.charCodeAt(last.ending.length - 1);
    case 'tokens': {
      const token = last.tokens[last.tokens.length - 1];
      return token.kind === 'byte' ? token.byte : undefined;
    }
  }
}

function matchesSegment(segment: Segment, name: string): boolean {
  switch (segment.kind) {
    case 'directories':
      return true;
    case 'name':
      return name === segment.name;
    case 'ending':
      return name.endsWith(segment.ending);
    case 'tokens':
      return matchesTokens(segment.tokens, name);
  }
}

function matchesTokens(tokens: readonly Token[], name: string): boolean {
  let star = -1;
  let eaten = 0;
  let at = 0;
  let token = 0;
  while (at < name.length) {
    const wanted = tokens[token] as Token | undefined;
    if (wanted?.kind === 'star') {
      star = token++;
      eaten = at;
    } else if (wanted !== undefined && matchesByte(wanted, name.charCodeAt(at))) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++eaten;
    } else return false;
  }
  while ((tokens[token] as Token | undefined)?.kind === 'star') token++;
  return token === tokens.length;
}

function matchesByte(token: Exclude<Token, { kind: 'star' }>, byte: number): boolean {
  if (token.kind === 'byte') return token.byte === byte;
  return token.kind === 'any' || token.set[byte] === 1;
}

/** The tokens of each segment; undefined if the pattern is malformed. */
function tokensOf(body: string): Token[][] | undefined {
  const segments: Token[][] = [[]];
  let tokens = segments[0];
  for (let at = 0; at < body.length; at++) {
    let byte = body.charCodeAt(at);
    if (byte === BRACKET) {
      const bracket = bracketAt(body, at);
      if (bracket === undefined) return undefined;
      tokens.push({ kind: 'set', set: bracket.set });
      at = bracket.last;
      continue;
    }
    if (byte === BACKSLASH) {
      if (++at === body.length) return undefined;
      byte = body.charCodeAt(at);
    } else if (body[at] === '*') {
      tokens.push({ kind: 'star' });
      continue;
    } else if (body[at] === '?') {
      tokens.push({ kind: 'any' });
      continue;
    }
    if (byte === SLASH) segments.push((tokens = []));
    else tokens.push({ kind: 'byte', byte });
  }
  return segments;
}

function segmentOf(tokens: readonly Token[]): Segment {
  if (tokens.length >= 2 && tokens.every(({ kind }) => kind === 'star')) return { kind: 'directories' };
  const text = (from: number): string | undefined => {
    const bytes = tokens.slice(from).map((token) => (token.kind === 'byte' ? token.byte : -1));
    return bytes.includes(-1) ? undefined : String.fromCharCode(...bytes);
  };
  const name = text(0);
  if (name !== undefined) return { kind: 'name', name };
  const ending = tokens[0].kind === 'star' ? text(1) : undefined;
  return ending === undefined ? { kind: 'tokens', tokens } : { kind: 'ending', ending };
}

/** The POSIX classes, ASCII only. */
const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // eslint-disable-next-line no-control-regex -- it is the class of them
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** The bracket expression that opens at `open`, and where it closes. A slash is in none, not even in a negated one. */
function bracketAt(body: string, open: number): { set: Uint8Array; last: number } | undefined {
  const set = new Uint8Array(256);
  let at = open + 1;
  const negated = body[at] === '!' || body[at] === '^';
  if (negated) at++;
  /** The member that a `-` would start a range from; -1 for none. */
  let from = -1;
  for (let first = true; first || body.charCodeAt(at) !== CLOSING; first = false, at++) {
    if (at >= body.length) return undefined;
    let byte = body.charCodeAt(at);
    if (byte === DASH && from >= 0 && at + 1 < body.length && body.charCodeAt(at + 1) !== CLOSING) {
      byte = body.charCodeAt(++at);
      if (byte === BACKSLASH) byte = body.charCodeAt(++at);
      if (Number.isNaN(byte)) return undefined;
      set.fill(1, from, Math.max(from, byte + 1));
      from = -1;
      continue;
    }
    if (byte === BRACKET && body[at + 1] === ':') {
      const end = body.indexOf(']', at + 2);
      if (end < 0) return undefined;
      if (end > at + 2 && body[end - 1] === ':') {
        const name = body.slice(at + 2, end - 1);
        if (!Object.hasOwn(classes, name)) return undefined;
        for (let byte = 0; byte < 128; byte++) if (classes[name].test(String.fromCharCode(byte))) set[byte] = 1;
        from = -1;
        at = end;
        continue;
      }
    }
    if (byte === BACKSLASH) byte = body.charCodeAt(++at);
    if (Number.isNaN(byte)) return undefined;
    set[byte] = 1;
    from = byte;
  }
  if (negated) set.forEach((member, byte) => (set[byte] = 1 - member));
  set[SLASH] = 0;
  return { set, last: at };
}
