// What file history keeps of a file and a credit, and how it marks what has not happened.

/** Places of a tally's numbers: commits, and lines by what became of them. */
export const TALLY = { commits: 0, added: 1, removed: 2, changed: 3 } as const;
export const TALLY_NUMBERS = 4;

/** Tick of a file that no commit has changed since the starting state. */
export const NEVER = 0xffffffff;
