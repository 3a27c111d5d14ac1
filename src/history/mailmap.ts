// .mailmap, as gitmailmap(5) describes it and git reads it: which name and mail a person goes by now.
//
//   Proper Name <commit@mail>                      <proper@mail> <commit@mail>
//   Proper Name <proper@mail> <commit@mail>        Proper Name <proper@mail> Commit Name <commit@mail>
//
// Names and mails are bytes, held here one character a byte (Latin-1); they are compared without regard to the case of A to Z.
// An entry for a name and a mail goes before the one for that mail alone. Later lines win, part by part where the mail stands alone.

/** A name and a mail, one character a byte. */
export interface Identity {
  readonly name: string;
  readonly mail: string;
}

/** What an entry puts in place; a part that is undefined stays as it was. */
interface Replacement {
  name: string | undefined;
  mail: string | undefined;
}

/** Entries of one mail. */
interface MailEntry {
  readonly whoever: Replacement;
  readonly byName: Map<string, Replacement>;
}

/** `rest` is what follows the mail's `>`. */
interface Contact {
  readonly name: string | undefined;
  readonly mail: string;
  readonly rest: string;
}

/** A mailmap, filled from one or more files. */
export class Mailmap {
  readonly #byMail = new Map<string, MailEntry>();

  /** Adds the lines of a file, which win over those there are. What is no entry is ignored, as git ignores it. */
  add(file: Uint8Array): void {
    const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
    for (const line of text.split('\n')) {
      if (!line.startsWith('#')) this.#addLine(line.split('\0', 1)[0]);
    }
  }

  /** How this person is to be named. */
  map({ name, mail }: Identity): Identity {
    const entry = this.#byMail.get(foldCase(mail));
    const found = entry && (entry.byName.get(foldCase(name)) ?? entry.whoever);
    return { name: found?.name ?? name, mail: found?.mail ?? mail };
  }

  #addLine(line: string): void {
    const proper = contactIn(line);
    // Only the mail to look for may be empty.
    if (proper === undefined || proper.mail === '') return;
    const commit = contactIn(proper.rest);
    if (commit === undefined) this.#addEntry({ name: proper.name, mail: undefined }, undefined, proper.mail);
    else this.#addEntry(proper, commit.name, commit.mail);
  }

  #addEntry({ name, mail }: Replacement, commitName: string | undefined, commitMail: string): void {
    const key = foldCase(commitMail);
    let entry = this.#byMail.get(key);
    if (entry === undefined) {
      entry = { whoever: { name: undefined, mail: undefined }, byName: new Map() };
      this.#byMail.set(key, entry);
    }
    if (commitName !== undefined) {
      entry.byName.set(foldCase(commitName), { name, mail });
      return;
    }
    entry.whoever.name = name ?? entry.whoever.name;
    entry.whoever.mail = mail ?? entry.whoever.mail;
  }
}

/** The two parts of `Name <mail>`; all of it is the name when there is no mail in it. */
export function identityOf(text: string): Identity {
  const contact = contactIn(text);
  return contact ? { name: contact.name ?? '', mail: contact.mail } : { name: trimmed(text), mail: '' };
}

/** A to Z as a to z, every other byte as it is. */
export function foldCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The first `Name <mail>` of a text; the mail ends at the first `>`. A name of nothing but space is none. */
function contactIn(text: string): Contact | undefined {
  const open = text.indexOf('<');
  const close = open < 0 ? -1 : text.indexOf('>', open);
  if (close < 0) return undefined;
  const name = trimmed(text.slice(0, open));
  return { name: name === '' ? undefined : name, mail: text.slice(open + 1, close), rest: text.slice(close + 1) };
}

/** Without the white space of ASCII at both ends: what git takes for space, tab, line feed and carriage return. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}
