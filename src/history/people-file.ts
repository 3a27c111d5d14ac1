// A people file: one person a line, what they go by between `|`. The first is the label they have in reports; each may be a name, a mail, or
// both as `Name <mail>`. Empty lines and lines that start with `#` say nothing. Names and mails are compared without regard to the case
// of A to Z. A person stands on one line only.

import { CodefangError } from '../base/errors.js';
import { foldCase, type Identity } from './mailmap.js';

/** Who is who. */
export class PeopleFile {
  readonly #labels = new Map<string, { label: string; line: number }>();

  /** Reads a file; `file` is named in errors: `user-bad-option` when a person stands on two lines, or nobody on any. */
  constructor(text: string, file: string) {
    if (text.includes('\0')) throw notOne(file, 'is no text');
    text.split('\n').forEach((content, at) => {
      if (content.startsWith('#')) return;
      const names = content.split('|').map((name) => name.trim());
      const label = names.find((name) => name !== '');
      if (label === undefined) return;
      for (const name of names) if (name !== '') this.#add(name, label, at + 1, file);
    });
    if (this.#labels.size === 0) throw notOne(file, 'names nobody');
  }

  /** The label of a person on a line by `Name <mail>`, else by mail, else by name; undefined for who is on none. */
  labelOf({ name, mail }: Identity): string | undefined {
    const find = (key: string): string | undefined => this.#labels.get(foldCase(key))?.label;
    return (
      find(`${name} <${mail}>`) ?? (mail === '' ? undefined : find(mail)) ?? (name === '' ? undefined : find(name))
    );
  }

  #add(name: string, label: string, line: number, file: string): void {
    const bare = /^<(.*)>$/.exec(name)?.[1] ?? name;
    const key = foldCase(bare);
    const known = this.#labels.get(key);
    if (known !== undefined && known.line !== line) {
      throw new CodefangError(
        'user-bad-option',
        `option --people-dict: '${bare}' stands on line ${known.line} and on line ${line} of ${file}`,
        { file, hint: 'put what belongs to one person on one line' },
      );
    }
    this.#labels.set(key, { label, line });
  }
}

function notOne(file: string, what: string): CodefangError {
  return new CodefangError('user-bad-option', `option --people-dict: ${file} ${what}`, {
    file,
    hint: 'give a file with one person a line: Label|name|mail',
  });
}
