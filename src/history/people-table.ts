// Who the people of a history are, and who is credited with what. People are numbered densely in the order of first sight; so are
// credits, a credit being what one commit's author and co-authors amount to. `CommitColumns.authors` names credits once people are known.

/** A person. */
export interface Person {
  /** `Name <mail>`, or the label of a people file. */
  readonly name: string;
  readonly isBot: boolean;
}

/** A member of a credit who is left out of the list of people. */
export const LEFT_OUT = -1;

/** People and credits, as plain data. */
export interface PeopleTable {
  readonly people: readonly Person[];
  /** The members of credit c, each once: `members[ends[c - 1] ?? 0 .. ends[c])`, rows of `people` or `LEFT_OUT`; at least one. */
  readonly ends: Uint32Array;
  readonly members: Int32Array;
  /** Of a line credited to n people each has the whole line, or 1/n of it. */
  readonly shares: 'whole' | 'equal';
}

/** The table when nobody is asked about. */
export const nobody: PeopleTable = {
  people: [],
  ends: new Uint32Array(0),
  members: new Int32Array(0),
  shares: 'whole',
};

/** The members of a credit and the part of its lines that each of them has. */
export function membersOf(
  { ends, members, shares }: PeopleTable,
  credit: number,
): { people: Int32Array; part: number } {
  const people = members.subarray(credit === 0 ? 0 : ends[credit - 1], ends[credit]);
  return { people, part: shares === 'equal' ? 1 / people.length : 1 };
}
