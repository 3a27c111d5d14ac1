// Names of imported modules from what is written: without quotes and brackets, without the names they get, each of a list by itself.

import { languages } from './language-table.js';

/** Languages in which a list of modules has their common beginning before a brace: `std::{fs, io}`. */
const WITH_LISTS = new Set(['Rust', 'PHP', 'Scala']);
/** Comments within a list; `#` begins one in PHP alone, where no name has it, and after `r` a name of Rust that is a word of it. */
const COMMENTS = /\/\*[^]*?\*\/|\/\/[^\n]*|(?<!\br)#[^\n]*/g;
/** Longer names are cut. */
const LONGEST_NAME = 300;

/** The names of the modules that the text of an import role says, in a language at a place of the table. */
export function importNames(language: number, written: string): string[] {
  const { name: of } = languages[language];
  // PHP has files here, too, as they are written.
  const isList = WITH_LISTS.has(of) && (of !== 'PHP' || /^use\s/.test(written));
  const text = (isList ? written.replace(COMMENTS, ' ') : written).replace(/\s+/g, ' ').trim();
  if (of === 'Ruby') return rubyNames(text);
  const names = isList
    ? listed(text.replace(/^(?:use|import) (?:function |const )?/, '').replace(/;$/, ''), of === 'PHP')
    : [of === 'C#' ? text.replace(/^global ?:: ?/, '') : text];
  return names
    .map(unquoted)
    .filter((name) => name !== '')
    .map((name) => name.slice(0, LONGEST_NAME));
}

/** A name, or a whole `require_relative 'a'`, which names `./a`. */
function rubyNames(text: string): string[] {
  const [, own] = /^require_relative\b[^'"]*['"]([^]*)['"][^'"]*$/.exec(text) ?? [];
  const name = own === undefined || own.startsWith('.') ? (own ?? text) : `./${own}`;
  return [name.slice(0, LONGEST_NAME)];
}

function unquoted(text: string): string {
  return text.replace(/^(?:(['"`])(.*)\1|<(.*)>|\[(=*)\[(.*)\]\4\])$/s, '$2$3$5');
}

/**
 * `a, b::{c, d::{e, f}}` as `a`, `b::c`, `b::d::e`, `b::d::f`. A list's member `self` is what stands before the list. With `kinds` a member may
 * begin with what it is of, as PHP's do.
 */
function listed(text: string, kinds: boolean): string[] {
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    else if (text[at] === ',' && depth === 0) {
      members.push(text.slice(from, at));
      from = at + 1;
    }
  }
  members.push(text.slice(from));
  return members.flatMap((member) => expanded(member.trim(), kinds)).filter((member) => member !== '');
}

function expanded(written: string, kinds: boolean): string[] {
  const member = kinds ? written.replace(/^(?:function|const) /, '') : written;
  const open = member.indexOf('{');
  if (open < 0)
    return [
      member
        .replace(/ as .*$| ?=>.*$/, '')
        .replace(/^(?:\\|::)/, '')
        .trim(),
    ];
  const before = member
    .slice(0, open)
    .trim()
    .replace(/^(?:\\|::)/, '');
  const close = member.lastIndexOf('}');
  return listed(member.slice(open + 1, close < 0 ? member.length : close), kinds).map((inner) =>
    inner === 'self' ? before.replace(/(?:::|[.\\])$/, '') : before + inner,
  );
}

/** Whether the name of a module says where it lies from the file that imports it, so that it is the project's own. */
export function isRelativeImport(language: number, name: string): boolean {
  switch (languages[language].name) {
    case 'Rust':
      return /^(?:crate|self|super)(?:::|$)/.test(name);
    case 'CSS':
    case 'HTML':
      return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name);
    case 'Zig':
      return name.endsWith('.zig');
    default:
      return /^\.{1,2}(?:\/|$|\w|\.)/.test(name);
  }
}
