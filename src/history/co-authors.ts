// Co-authors: `Co-authored-by: Name <mail>` lines of commit messages. They count wherever they stand in a message, since a squashed
// merge leaves them in the middle; letters of the key are of either case.
//
// A commit of several people has a row of its own in the list of people: their `Name <mail>`, the author's first, one on a line.

import { isUtf8 } from 'node:buffer';
import { CodefangError } from '../base/errors.js';
import type { Kernel } from '../kernel/kernel.js';
import type { CommitColumns } from './commit-columns.js';
import { People } from './people.js';

/** Between the people of one row; no name or mail has it. */
export const PEOPLE_SEPARATOR = '\n';

const TRAILER = /^co-authored-by:[ \t]*(.*>)[ \t\r]*$/gim;

/** The `Name <mail>` of each co-author in a commit object, in order. */
export function coAuthorsOf(commit: Uint8Array): string[] {
  const bytes = Buffer.from(commit.buffer, commit.byteOffset, commit.byteLength);
  const end = bytes.indexOf('\n\n');
  if (end < 0) return [];
  const message = bytes.subarray(end + 2);
  const text = message.toString(isUtf8(message) ? 'utf8' : 'latin1');
  return [...text.matchAll(TRAILER)].map(([, person]) => person).filter((person) => /<[^<>]+>$/.test(person));
}

/**
 * Names the authors of each commit together with its co-authors. Reads every commit whose author has a mail. `known` has the rows of
 * commits before.
 */
export function withCoAuthors(
  kernel: Kernel,
  commits: CommitColumns,
  names: readonly string[],
  known: readonly string[] = [],
): { readonly commits: CommitColumns; readonly names: readonly string[] } {
  const people = new People(known);
  const authors = new Uint32Array(commits.authors.length);
  kernel.forEachObject(commits.oids, (object, row) => {
    const author = names[commits.authors[row]];
    if (object === undefined)
      throw new CodefangError('repository-missing-object', 'a commit has gone while it was read');
    const others = object === 'too-large' || !author.includes('<') ? [] : coAuthorsOf(object.bytes);
    authors[row] = people.rowOfName([...new Set([author, ...others])].join(PEOPLE_SEPARATOR));
  });
  return { commits: { ...commits, authors }, names: people.names };
}
