// git's configuration files, as git-config(1) "CONFIGURATION FILE" describes them. Only the one file is read: `include.path`
// and `includeIf` are not followed (what we need of a repository, its format, git itself refuses to take from includes too)
// and neither system nor user configuration is looked at. A malformed line is an error with its byte offset, as it is in git.

import { CodefangError } from '../base/errors.js';

/** One assignment. */
export interface ConfigEntry {
  /** `section.name` or `section.subsection.name`; section and name in lower case, the subsection as written. */
  readonly key: string;
  /** `undefined` for a name without `=`, which is true as a boolean. */
  readonly value: string | undefined;
}

/** The assignments of a file in its order. */
export type GitConfig = readonly ConfigEntry[];

/** The assignments in `text`. `file` is named in errors; `repository-unreadable` at the first malformed line. */
export function parseGitConfig(text: string, file: string): GitConfig {
  return new ConfigParser(text, file).parse();
}

/** The last value of a key, since later assignments win. A name without `=` reads as the empty string. */
export function configValue(config: GitConfig, key: string): string | undefined {
  const entry = config.findLast((candidate) => candidate.key === key);
  return entry && (entry.value ?? '');
}

/** The last value of a key as git's boolean; `undefined` when absent. Throws `repository-unreadable` when it is none. */
export function configBoolean(config: GitConfig, key: string): boolean | undefined {
  const entry = config.findLast((candidate) => candidate.key === key);
  return entry && booleanOf(entry);
}

/** An entry's value as git's boolean: true, yes, on and non-zero numbers; false, no, off, zero and the empty string. */
export function booleanOf({ key, value }: ConfigEntry): boolean {
  if (value === undefined || /^(true|yes|on)$/i.test(value)) return true;
  if (value === '' || /^(false|no|off)$/i.test(value)) return false;
  const number = parseInteger(value);
  if (number !== undefined) return number !== 0;
  throw new CodefangError('repository-unreadable', `the configuration's ${key} is no boolean: '${value}'`);
}

/** The last value of a key as an integer (decimal, octal, hexadecimal, suffixes k, m, g); errors as `configBoolean`. */
export function configInteger(config: GitConfig, key: string): number | undefined {
  const value = configValue(config, key);
  if (value === undefined) return undefined;
  const number = parseInteger(value);
  if (number !== undefined) return number;
  throw new CodefangError('repository-unreadable', `the configuration's ${key} is no number: '${value}'`);
}

function parseInteger(text: string): number | undefined {
  const match = /^\s*([+-]?)(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)([kmg]?)$/i.exec(text);
  if (!match) return undefined;
  const [, sign = '', digits = '', suffix = ''] = match;
  const radix = /^0x/i.test(digits) ? 16 : digits.startsWith('0') ? 8 : 10;
  const magnitude = Number.parseInt(digits.replace(/^0x/i, ''), radix);
  return (sign === '-' ? -magnitude : magnitude) * 1024 ** ['', 'k', 'm', 'g'].indexOf(suffix.toLowerCase());
}

const endOfLine = '\n';

class ConfigParser {
  private at = 0;
  private section = '';
  private readonly entries: ConfigEntry[] = [];

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  parse(): GitConfig {
    if (this.text.startsWith('\ufeff')) this.at = 1;
    while (this.at < this.text.length) {
      const char = this.next();
      if (isSpace(char)) continue;
      if (char === '#' || char === ';') this.skipLine();
      else if (char === '[') this.section = this.sectionHeader();
      else if (/[a-z]/i.test(char)) this.assignment(char);
      else this.fail();
    }
    return this.entries;
  }

  /** The next character; CRLF is one line end, and so is the end of the file. */
  private next(): string {
    const char = this.text[this.at] ?? endOfLine;
    if (char === '\r' && this.text[this.at + 1] === '\n') this.at++;
    this.at++;
    return char === '\r' && this.text[this.at - 1] === '\n' ? endOfLine : char;
  }

  private skipLine(): void {
    while (this.next() !== endOfLine);
  }

  private sectionHeader(): string {
    let name = '';
    for (;;) {
      const char = this.next();
      if (char === ']' && name !== '') return `${name}.`;
      if ((char === ' ' || char === '\t') && name !== '') return `${name}.${this.subsection()}.`;
      if (!/[a-z0-9.-]/i.test(char)) this.fail();
      name += char.toLowerCase();
    }
  }

  private subsection(): string {
    let char = this.next();
    while (char === ' ' || char === '\t') char = this.next();
    if (char !== '"') this.fail();
    let name = '';
    for (;;) {
      char = this.next();
      if (char === '"') break;
      if (char === '\\') char = this.next();
      if (char === endOfLine) this.fail();
      name += char;
    }
    if (this.next() !== ']') this.fail();
    return name;
  }

  private assignment(first: string): void {
    let name = first.toLowerCase();
    let char = this.next();
    for (; /[a-z0-9-]/i.test(char); char = this.next()) name += char.toLowerCase();
    while (char === ' ' || char === '\t') char = this.next();
    if (char !== '=' && char !== endOfLine) this.fail();
    const key = this.section + name;
    this.entries.push({ key, value: char === '=' ? this.value() : undefined });
  }

  private value(): string {
    let value = '';
    let space = '';
    let quoted = false;
    for (;;) {
      let char = this.next();
      if (char === endOfLine) {
        if (quoted) this.fail();
        return value;
      }
      if (!quoted && isSpace(char)) {
        if (value !== '') space += char;
        continue;
      }
      if (!quoted && (char === '#' || char === ';')) {
        this.skipLine();
        return value;
      }
      if (char === '"') {
        quoted = !quoted;
        value += space;
        space = '';
        continue;
      }
      if (char === '\\') {
        char = this.escape();
        if (char === '') continue;
      }
      value += space + char;
      space = '';
    }
  }

  /** What a backslash and the next character stand for; nothing at the end of a line, which it continues. */
  private escape(): string {
    const char = this.next();
    if (char === endOfLine) return '';
    if (char === '\\' || char === '"') return char;
    if (char === 'n') return '\n';
    if (char === 't') return '\t';
    if (char === 'b') return '\b';
    return this.fail();
  }

  private fail(): never {
    const offset = Math.min(this.at, this.text.length);
    const line = this.text.slice(0, Math.max(offset - 1, 0)).split('\n').length;
    const byte = Buffer.byteLength(this.text.slice(0, Math.max(offset - 1, 0)));
    const message = `bad configuration line ${line} in ${this.file}`;
    throw new CodefangError('repository-unreadable', message, { file: this.file, offset: byte });
  }
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
