// From the names in commits to people: .mailmap first, then the people file. Two names are one person when they come out the same to the
// letter, as in `git shortlog -se`: one mail with two names is two people, unless a mailmap or a people file says otherwise.

import { isBot } from './bots.js';
import { PEOPLE_SEPARATOR } from './co-authors.js';
import { identityOf, type Identity, type Mailmap } from './mailmap.js';
import type { PeopleFile } from './people-file.js';
import { LEFT_OUT, type PeopleTable, type Person } from './people-table.js';

/** How people are told apart and what they are credited with. */
export interface IdentityRules {
  readonly mailmap: Mailmap | undefined;
  readonly peopleFile: PeopleFile | undefined;
  /** Bots are left out of the list of people. */
  readonly excludeBots: boolean;
  readonly shares: PeopleTable['shares'];
}

/** The people and credits of a history's list of people, which is in the order of first sight. Those of the rows `first` are numbered before all others. */
export function identify(names: readonly string[], rules: IdentityRules, first: readonly number[] = []): PeopleTable {
  const people: Person[] = [];
  const rows = new Map<string, number>();
  const rowOf = (name: string): number => {
    const known = rows.get(name);
    if (known !== undefined) return known;
    const { key, person } = personOf(name, rules);
    let row = rows.get(key);
    if (row === undefined) {
      row = person.isBot && rules.excludeBots ? LEFT_OUT : people.push(person) - 1;
      rows.set(key, row);
    }
    rows.set(name, row);
    return row;
  };
  const membersOf = (name: string): number[] => [...new Set(name.split(PEOPLE_SEPARATOR).map(rowOf))];
  for (const row of first) membersOf(names[row]);
  const members = names.map(membersOf);
  let end = 0;
  return {
    people,
    ends: Uint32Array.from(members, ({ length }) => (end += length)),
    members: Int32Array.from(members.flat()),
    shares: rules.shares,
  };
}

/** The person that a name in a commit stands for; the key starts with a character that no name in a commit starts with. */
function personOf(name: string, { mailmap, peopleFile }: IdentityRules): { key: string; person: Person } {
  const written = identityOf(toBytes(name));
  const mapped = fromBytes(mailmap?.map(written) ?? written);
  const label = peopleFile?.labelOf(mapped);
  const plain = name.includes('<') ? `${mapped.name} <${mapped.mail}>`.trimStart() : mapped.name;
  const bot = isBot(mapped.name, mapped.mail);
  return label === undefined
    ? { key: `\n${plain}`, person: { name: plain, isBot: bot } }
    : { key: `\n\n${label}`, person: { name: label, isBot: bot } };
}

/** Mailmaps work on bytes; a name that was no UTF-8 in the commit is looked up as what it was read as, in UTF-8. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function fromBytes({ name, mail }: Identity): Identity {
  return { name: Buffer.from(name, 'latin1').toString('utf8'), mail: Buffer.from(mail, 'latin1').toString('utf8') };
}
