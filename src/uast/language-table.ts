// Which languages can be parsed, and how a file's language is told: by its name, and where a name is of two languages, by what is
// written in it. Names are those of GitHub Linguist. Order is part of no file: states and columns of a run hold places in it, and are
// only read by the program that wrote them.

/** A language and its grammar. */
export interface Language {
  readonly name: string;
  /** Name of its grammar's files beside the program, and of its query unless `query` says another. */
  readonly grammar: string;
  readonly query?: string;
  /** What follows the last dot of a file name, in lower case. */
  readonly extensions: readonly string[];
  /** Whole file names. */
  readonly fileNames?: readonly string[];
}

/** The languages, sorted by name. */
export const languages: readonly Language[] = [
  { name: 'C', grammar: 'c', extensions: ['c', 'h'] },
  { name: 'C#', grammar: 'c-sharp', extensions: ['cs', 'csx'] },
  {
    name: 'C++',
    grammar: 'cpp',
    extensions: ['cpp', 'cc', 'cxx', 'c++', 'hpp', 'hh', 'hxx', 'h++', 'ipp', 'tpp', 'inl'],
  },
  { name: 'CSS', grammar: 'css', extensions: ['css'] },
  { name: 'Go', grammar: 'go', extensions: ['go'] },
  { name: 'HTML', grammar: 'html', extensions: ['html', 'htm', 'xhtml'] },
  { name: 'Java', grammar: 'java', extensions: ['java'] },
  {
    name: 'JavaScript',
    grammar: 'javascript',
    extensions: ['js', 'mjs', 'cjs', 'jsx', 'es6'],
    fileNames: ['Jakefile'],
  },
  { name: 'Kotlin', grammar: 'kotlin', extensions: ['kt', 'kts'] },
  { name: 'Lua', grammar: 'lua', extensions: ['lua', 'rockspec'] },
  { name: 'PHP', grammar: 'php', extensions: ['php', 'phtml', 'php5', 'phpt'] },
  {
    name: 'Python',
    grammar: 'python',
    extensions: ['py', 'pyi', 'pyw'],
    fileNames: ['SConstruct', 'SConscript', 'wscript'],
  },
  {
    name: 'Ruby',
    grammar: 'ruby',
    extensions: ['rb', 'rake', 'gemspec', 'ru'],
    fileNames: ['Gemfile', 'Rakefile', 'Guardfile', 'Podfile', 'Vagrantfile', 'Fastfile'],
  },
  { name: 'Rust', grammar: 'rust', extensions: ['rs'] },
  { name: 'Scala', grammar: 'scala', extensions: ['scala', 'sc', 'sbt'] },
  {
    name: 'Shell',
    grammar: 'bash',
    extensions: ['sh', 'bash', 'bats', 'ksh'],
    fileNames: ['.bashrc', '.bash_profile', '.profile'],
  },
  { name: 'TSX', grammar: 'tsx', query: 'typescript', extensions: ['tsx'] },
  { name: 'TypeScript', grammar: 'typescript', extensions: ['ts', 'mts', 'cts'] },
  { name: 'Zig', grammar: 'zig', extensions: ['zig'] },
];

const TSX = languages.findIndex(({ name }) => name === 'TSX');
const TYPESCRIPT = languages.findIndex(({ name }) => name === 'TypeScript');

/** The language whose modules a language imports, places in the table: those of TSX are TypeScript's. */
export function moduleLanguage(place: number): number {
  return place === TSX ? TYPESCRIPT : place;
}

/** Languages whose files import each other's modules, by name. */
const FAMILIES = [
  ['C', 'C++'],
  ['JavaScript', 'TypeScript', 'TSX'],
];

/** The languages with a language's modules in common, itself first; places in the table. */
export function moduleFamily(place: number): readonly number[] {
  const family = FAMILIES.find((names) => names.includes(languages[place].name)) ?? [];
  const others = family.map((name) => languages.findIndex((language) => language.name === name));
  return [...new Set([place, ...others])];
}

/** No language of the table. */
export const NO_LANGUAGE = -1;

const byExtension = new Map(languages.flatMap(({ extensions }, place) => extensions.map((name) => [name, place])));
const byFileName = new Map(languages.flatMap(({ fileNames = [] }, place) => fileNames.map((name) => [name, place])));
const C = languages.findIndex(({ name }) => name === 'C');
const CPP = languages.findIndex(({ name }) => name === 'C++');

/** Place in the table of a file's language, told by its path; `NO_LANGUAGE` if it has none. */
export function languageOfPath(path: string): number {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return (
    byFileName.get(name) ?? (dot < 0 ? undefined : byExtension.get(name.slice(dot + 1).toLowerCase())) ?? NO_LANGUAGE
  );
}

/** What C has no word for, at the start of a line. */
const CPP_WORDS = new RegExp(
  [
    /class[ \t]+(?:[A-Z][A-Z\d_]*[ \t]+)?\w+\s*(?:final\s*)?[:{]/,
    /struct[ \t]+(?:[A-Z][A-Z\d_]*[ \t]+)?\w+[ \t]*(?:final[ \t]*)?:(?!:)\s*[\w:][^;{}()\n]*(?:\n[ \t]*)?\{/,
    /enum[ \t]+class[ \t]+\w+\s*[:{;]/,
    /(?:inline[ \t]+)?namespace(?:[ \t]+[\w:]+)?\s*\{/,
    /template[ \t]*</,
    /using[ \t]+(?:namespace[ \t]+\w|\w+[ \t]*=|[\w:]*::\w+[ \t]*;)/,
    /(?:public|private|protected)(?:[ \t]+(?:slots|Q_SLOTS))?[ \t]*:/,
    /virtual[ \t]+[~\w][^\n(]*\([^\n]*[;{][ \t]*$/,
    /friend[ \t]+(?:class|struct)[ \t]+[\w:]+[ \t]*;/,
    /(?:(?:const|static|inline|extern|typedef)[ \t]+)*std::\w+(?:<|[ \t&*]+\w+(?:\(|[ \t]*[;=]))/,
    /[\w:<>&*]+[ \t]+[&*]*\w+\((?:const[ \t]+)?std::\w/,
    /(?:[\w:<>,&*][\w:<>,&* \t]*)?\boperator(?:[-+*/%^&|~!=<>]{1,3}|\[\]|\(\))[ \t]*\(/,
    /#[ \t]*include[ \t]*<\w+>/,
  ]
    .map(({ source }) => `^[ \\t]*(?:${source})`)
    .join('|'),
  'm',
);

/** Where something begins that says nothing of a header's language: comments, which may be prose with such words, and what only C++ is to read of it. */
const NOT_ITS_OWN = /\/\*|\/\/|^[ \t]*#[ \t]*if(?:def)?\b[^\n]*\b__cplusplus\b/gm;
const END_OF_CONDITION = /^[ \t]*#[ \t]*(?:endif|else)/gm;

/** The text of a header without what says nothing of its language; takes time with its length. */
function ownText(text: string): string {
  let own = '';
  let at = 0;
  NOT_ITS_OWN.lastIndex = 0;
  for (let begin = NOT_ITS_OWN.exec(text); begin !== null; begin = NOT_ITS_OWN.exec(text)) {
    own += `${text.slice(at, begin.index)} `;
    const from = NOT_ITS_OWN.lastIndex;
    if (begin[0] === '/*') at = text.indexOf('*/', from) + 2;
    else if (begin[0] === '//') at = text.indexOf('\n', from);
    else {
      END_OF_CONDITION.lastIndex = from;
      at = END_OF_CONDITION.exec(text)?.index ?? -1;
    }
    // It has no end.
    if (at < from) return own;
    NOT_ITS_OWN.lastIndex = at;
  }
  return own + text.slice(at);
}

/** The name of a file whose language its text has a say in. */
const HEADER = /\.h$/i;

/** Names a version of a file: two files of equal text and equal dialect are of one language. */
export function dialectOf(place: number, path: string): string {
  return place === C && HEADER.test(path) ? 'h' : String(place);
}

/** The language of a file at a path of language `place`, its text being known: a header written in C++ is C++. */
export function languageOfText(place: number, path: string, text: string): number {
  return place === C && HEADER.test(path) && CPP_WORDS.test(ownText(text)) ? CPP : place;
}
