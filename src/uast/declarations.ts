// The declarations of a text as columns: each with its full name, told from what encloses it.

import { languages } from './language-table.js';
import { DeclarationKind } from './roles.js';

/** A declaration as a query finds it. Places are UTF-16 code units, lines count from 0. */
export interface FoundDeclaration {
  readonly kind: DeclarationKind;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** By `plainName`, after what it belongs to where that does not enclose it. */
  readonly name: string;
  readonly nameEnd: number;
}

/** Declarations in the order of the text, an enclosing one before what it encloses. */
export interface Declarations {
  /** `DeclarationKind`. */
  readonly kinds: Uint8Array;
  readonly names: readonly string[];
  /**
   * The name after those of all declarations around it, with dots between: `Cache.get`, `outer.inner`. Of several with one name in a
   * text all but the first have a number, `get#2`: so each names one declaration.
   */
  readonly fullNames: readonly string[];
  readonly firstLines: Uint32Array;
  readonly lastLines: Uint32Array;
  readonly ends: Uint32Array;
  /** Where in the text the name ends. */
  readonly nameEnds: Uint32Array;
}

/** Longer names are cut. */
const LONGEST_NAME = 200;
/** Longer full names are cut, too: they grow with every level. */
const LONGEST_PATH = 2000;
/** As nearly all names are. */
const PLAIN = /^[\w$]+$/;
/** An operator that makes another type of a value, with what stands behind it: `operator bool() const`. */
const CONVERSION = /^(operator [\w:][^(]*?) ?\(.*$/;
/** What only macros are called, those that define tests among them: `TEST(Parser, Empty) {}`. */
const MACRO = /^[A-Z][A-Z\d_]+$/;
/** What no function of C is called: where a conditional line tears a block apart, `else if (a) {}` looks like a definition. */
const C_STATEMENTS = new Set(['if', 'for', 'while', 'switch', 'else', 'return', 'sizeof']);
/** So much of the text is looked at for a macro's arguments. */
const MOST_ARGUMENTS = 1000;

interface Row {
  readonly of: FoundDeclaration;
  readonly kind: DeclarationKind;
  /** The last part of the name. */
  readonly name: string;
  /** The full name without a number. */
  readonly path: string;
  readonly fullName: string;
}

/** Sorts what was found in a text, in a language at a place of the table, leaves out what was found twice, and names all in full. */
export function declarationsOf(found: FoundDeclaration[], text: string, language: number): Declarations {
  const { name: of } = languages[language];
  found.sort((a, b) => a.start - b.start || b.end - a.end || b.kind - a.kind);
  const rows: Row[] = [];
  const around: Row[] = [];
  const seen = new Map<string, number>();
  const isOfC = of === 'C' || of === 'C++';
  for (const declaration of found) {
    if (isOfC && C_STATEMENTS.has(declaration.name)) continue;
    while (around.length > 0 && around[around.length - 1].of.end <= declaration.start) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined && isTheSame(outer.of, declaration, text)) continue;
    const { kind: written } = declaration;
    const whole = wholeName(declaration, outer, text, of);
    // Shell's names have no parts.
    const name = of === 'Shell' ? whole : lastPart(whole);
    const isMember = outer?.kind === DeclarationKind.class || name !== whole;
    const kind = written === DeclarationKind.function && isMember ? DeclarationKind.method : written;
    const path = outer === undefined ? whole : `${outer.path}.${whole}`.slice(0, LONGEST_PATH);
    const row = { of: declaration, kind, name, path, fullName: path };
    around.push(row);
    if (kind === DeclarationKind.namespace) continue;
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    rows.push(count === 1 ? row : { ...row, fullName: `${path}#${count}` });
  }
  const column = (of: (declaration: FoundDeclaration) => number): Uint32Array =>
    Uint32Array.from(rows, (row) => of(row.of));
  return {
    kinds: Uint8Array.from(rows, ({ kind }) => kind),
    names: rows.map(({ name }) => name),
    fullNames: rows.map(({ fullName }) => fullName),
    firstLines: column(({ firstLine }) => firstLine),
    lastLines: column(({ lastLine }) => lastLine),
    ends: column(({ end }) => end),
    nameEnds: column(({ nameEnd }) => nameEnd),
  };
}

/** The name of a declaration, in a language that may have a way of its own to make it. */
function wholeName(declaration: FoundDeclaration, outer: Row | undefined, text: string, of: string): string {
  const { name, start, nameEnd } = declaration;
  if (of === 'Shell') return name.includes('.') ? cut(text.slice(start, nameEnd).replace(/^function\s+/, '')) : name;
  // C# has no names for these.
  if (of === 'C#') return name === 'this' ? 'this[]' : name.replace(/^operator\./, 'operator ');
  // A macro's, unless it is the constructor of the class around it: nothing stands before it, so it has no type.
  const isMacro = of === 'C++' && nameEnd - start === name.length && MACRO.test(name) && outer?.name !== name;
  return isMacro ? cut(name + argumentsAt(text, nameEnd)) : name;
}

/** The arguments in parentheses at a place of a text, with blanks after commas alone; nothing if there are none. */
function argumentsAt(text: string, place: number): string {
  const [written] = /^\s*\([^]*/.exec(text.slice(place, place + MOST_ARGUMENTS)) ?? [''];
  let depth = 0;
  let end = 0;
  for (; end < written.length; end++) {
    if (written[end] === '(') depth++;
    else if (written[end] === ')' && --depth === 0) break;
  }
  if (end === written.length) return '';
  const plain = written
    .slice(0, end + 1)
    .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),]) ?/g, '$1')
    .replace(/,/g, ', ');
  return plain === '()' || plain === '(void)' ? '' : plain;
}

/** One node found by two patterns, or a value with a name of its own: `const a: T = function b() {}` is one function, a. */
function isTheSame(outer: FoundDeclaration, inner: FoundDeclaration, text: string): boolean {
  if (outer.end !== inner.end) return false;
  if (outer.start === inner.start) return true;
  // Python's `class A:` and its only method are two.
  return outer.kind !== DeclarationKind.class && /^\s*(?::[^]*=|[:=])\s*$/.test(text.slice(outer.nameEnd, inner.start));
}

/**
 * A name without quotes, white space and arguments of templates, its parts parted by dots whatever the language parts them by: `A<T>::b`
 * is `A.b`, `a.Shape:draw` is `a.Shape.draw`.
 */
export function plainName(written: string): string {
  if (PLAIN.test(written)) return cut(written);
  let name = written.replace(/\s+/g, ' ').trim();
  if (/^(['"`]).*\1$/.test(name)) return cut(name.slice(1, -1));
  if (/[\p{L}\p{N}_$]/u.test(name)) {
    const operator = name.indexOf('operator');
    const before = operator < 0 ? name : name.slice(0, operator);
    const rest = operator < 0 ? '' : name.slice(operator);
    name = before.replace(/<[^<>]*>/g, '') + rest.replace(CONVERSION, '$1');
  }
  if (/^[\w.]+:\w+$/.test(name)) name = name.replace(':', '.');
  return cut(name.replace(/^:/, '').replace(/::/g, '.'));
}

function cut(name: string): string {
  return name.slice(0, LONGEST_NAME);
}

/** The last part of a name with parts. */
function lastPart(name: string): string {
  return name.includes('.') ? (/^(?:[\w$~]+\.)+(.+)$/.exec(name)?.[1] ?? name) : name;
}
