// The options that say who is who, and whether and how people are told of. They have an effect only where something that is chosen asks for
// people, and people are wanted (idle-options.ts).

/** These options as they are given. */
export interface RawPeopleOptions {
  readonly burndownPeople?: boolean | undefined;
  /** False leaves everybody out of every report. */
  readonly people?: boolean | undefined;
  readonly anonymize?: boolean | undefined;
  readonly mailmap?: boolean | undefined;
  /** File that says who is who. */
  readonly peopleDict?: string | undefined;
  readonly excludeBots?: boolean | undefined;
  readonly coAuthors?: string | undefined;
}
