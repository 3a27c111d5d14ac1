// Pseudonyms: people as letters, in the order in which they are first met. A later commit changes no letter of those before it; another
// rule of who is who (a mailmap, bots left out, commits off the main line read) may.

import { EARLIER } from './people.js';
import type { PeopleTable } from './people-table.js';

/** The table with `Developer-A`, `Developer-B`, … for names. Whether somebody is a bot stays; the starting state is nobody to be hidden. */
export function anonymized(table: PeopleTable): PeopleTable {
  let met = 0;
  const people = table.people.map(({ name, isBot }) => ({
    name: name === EARLIER ? name : `Developer-${lettersOf(met++)}`,
    isBot,
  }));
  return { ...table, people };
}

/** 0 is A, 25 is Z, 26 is AA, 27 is AB. */
function lettersOf(number: number): string {
  let letters = '';
  for (let left = number + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
