// What the parser finds in the files of HEAD against a second parser of the language: functions, methods and classes with their names and
// their first and last lines, and the modules that are imported. Each file by itself, all files of the languages that have a second parser.
//
// A declaration is equal if kind, name and both lines are. What differs is told by its class: only one side has it, or the lines or the
// kind are others. A file that one of the parsers does not follow is left out, and counted.
import { Check } from './check.mjs';
import { CleanGit } from './clean-git.mjs';
import { shown } from './engine.mjs';
import { partsOf } from './git-log.mjs';
import { readGo } from './second-parsers/go.mjs';
import { readJava } from './second-parsers/java.mjs';
import { readPhp } from './second-parsers/php.mjs';
import { readPython } from './second-parsers/python.mjs';
import { rowsOf } from './second-parsers/reading.mjs';
import { rubyReader } from './second-parsers/ruby.mjs';
import { readRust } from './second-parsers/rust.mjs';
import { readTypeScript } from './second-parsers/typescript.mjs';

/** @typedef {import('./second-parsers/reading.mjs').Row} Row */
/** @typedef {import('./second-parsers/reading.mjs').SecondParser} SecondParser */
/** @typedef {{ keep: number, say: (text: string) => void }} FunctionsOptions */

const NEEDED = 99;
const MOST_BYTES = 1 << 20;
const REGULAR = '100';
const KINDS = ['namespace', 'function', 'method', 'class'];

/**
 * @param {import('./engine.mjs').Engine} engine @param {string} path @param {FunctionsOptions} options
 * @param {Check[]} checks gets the checks as they are begun @returns {Promise<{ head: string }>}
 */
export async function runFunctions(engine, path, options, checks) {
  const repository = engine.openRepository(path, process.env);
  const git = new CleanGit(repository);
  try {
    const head = git.headOf(repository);
    const { languages, languageOfPath, languageOfText } = engine.languageTable;
    const seconds = await secondParsers();
    const parser = new engine.BlobParser(
      await engine.startRuntime(MOST_BYTES),
      new Set(['function', 'method', 'class', 'namespace', 'import']),
    );
    const files = (await filesOf(git, head)).filter((file) => seconds.has(languages[languageOfPath(file.path)]?.name));
    files.sort((a, b) => languageOfPath(a.path) - languageOfPath(b.path));
    options.say(`${files.length} files of languages with a second parser`);
    /** @type {Map<string, LanguageChecks>} */
    const byLanguage = new Map();
    for (const file of files) {
      const text = git.blob(file.oid).toString('utf8');
      const language = languageOfText(languageOfPath(file.path), file.path, text);
      const { name } = languages[language];
      let compared = byLanguage.get(name);
      if (compared === undefined) {
        byLanguage.set(name, (compared = new LanguageChecks(name, options.keep)));
        checks.push(compared.declarations, compared.imports);
      }
      const theirs = text.length > MOST_BYTES ? undefined : seconds.get(name)?.(text, file.path);
      const ours = theirs && parser.parse(text, language);
      if (theirs === undefined || ours === undefined) compared.leave('the second parser does not follow the file');
      else if (typeof ours === 'string') compared.leave(`the parser skips the file: ${ours}`);
      else
        compared.compare(shown(file.path), ours, { rows: rowsOf(theirs.declarations, text), imports: theirs.imports });
    }
    for (const compared of byLanguage.values()) compared.end();
    return { head };
  } finally {
    git.close();
  }
}

/** By the name of the language. @returns {Promise<Map<string, SecondParser>>} */
async function secondParsers() {
  return new Map([
    ['Go', readGo],
    ['Java', readJava],
    ['JavaScript', readTypeScript],
    ['PHP', readPhp],
    ['Python', readPython],
    ['Ruby', await rubyReader()],
    ['Rust', readRust],
    ['TSX', readTypeScript],
    ['TypeScript', readTypeScript],
  ]);
}

/** The files of a commit. @param {CleanGit} git @param {string} head */
async function filesOf(git, head) {
  const files = [];
  for await (const parts of partsOf(git.stream(['ls-tree', '-r', '-z', head]), '\0')) {
    for (const part of parts) {
      const [, mode, oid, path] = /^(\d+) \w+ (\w+)\t([^]*)$/.exec(part) ?? [];
      if (mode?.startsWith(REGULAR)) files.push({ oid, path });
    }
  }
  return files;
}

/** What is compared of a language. */
class LanguageChecks {
  #files = 0;
  #withErrors = 0;
  /** Class of a difference -> how many. @type {Map<string, number>} */
  #classes = new Map();

  /** @param {string} name @param {number} keep */
  constructor(name, keep) {
    this.declarations = new Check(`${name}: declarations`, 'declarations', NEEDED, keep);
    this.imports = new Check(`${name}: imports`, 'imports', NEEDED, keep);
  }

  /** @param {string} reason */
  leave(reason) {
    this.declarations.leave(reason);
  }

  /** @param {string} path @param {import('../../src/uast/findings.js').BlobSyntax} syntax @param {{ rows: readonly Row[], imports: readonly string[] }} theirs */
  compare(path, syntax, theirs) {
    this.#files++;
    if (syntax.hasErrors) this.#withErrors++;
    const { kinds, names, firstLines, lastLines } = syntax.declarations;
    const rows = names.map((name, i) => ({
      kind: KINDS[kinds[i]],
      name,
      first: firstLines[i] + 1,
      last: lastLines[i] + 1,
    }));
    const [ours, second] = withoutCommon(rows, theirs.rows, asText);
    this.declarations.isEqual(rows.length - ours.length);
    for (const row of second) {
      const place = ours.findIndex(
        ({ name, first, last }) => name === row.name && first <= row.last && row.first <= last,
      );
      const own = place < 0 ? undefined : ours.splice(place, 1)[0];
      const what = own === undefined ? 'only the second has it' : own.kind === row.kind ? 'other lines' : 'other kind';
      this.#differs(`${path}: ${what}: ${asText(row)}${own === undefined ? '' : `; ours ${asText(own)}`}`, what);
    }
    for (const row of ours) this.#differs(`${path}: only ours: ${asText(row)}`, 'only ours');
    const wanted = [...new Set(theirs.imports)];
    const [extra, missing] = withoutCommon(syntax.imports, wanted, (name) => name);
    this.imports.isEqual(wanted.length - missing.length);
    for (const name of missing) this.imports.differs(`${path}: only the second has it: ${JSON.stringify(name)}`);
    for (const name of extra) this.imports.differs(`${path}: only ours: ${JSON.stringify(name)}`);
  }

  end() {
    const errors = this.#withErrors === 0 ? '' : `, in ${this.#withErrors} of which ours finds errors`;
    this.declarations.note(`${this.#files} files${errors}`);
    for (const [what, count] of this.#classes) this.declarations.note(`${what}: ${count}`);
  }

  /** @param {string} text @param {string} what */
  #differs(text, what) {
    this.declarations.differs(text);
    this.#classes.set(what, (this.#classes.get(what) ?? 0) + 1);
  }
}

/** @param {Row} row */
function asText({ kind, name, first, last }) {
  return `${first}-${last} ${kind} ${name}`;
}

/** Two lists without what is in both, as often as it is. @template T @param {readonly T[]} one @param {readonly T[]} other @param {(item: T) => string} keyOf @returns {[T[], T[]]} */
function withoutCommon(one, other, keyOf) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const item of one) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const rest = other.filter((item) => {
    const left = counts.get(keyOf(item)) ?? 0;
    if (left > 0) counts.set(keyOf(item), left - 1);
    return left === 0;
  });
  const own = one.filter((item) => {
    const left = counts.get(keyOf(item)) ?? 0;
    if (left > 0) counts.set(keyOf(item), left - 1);
    return left > 0;
  });
  return [own, rest];
}
