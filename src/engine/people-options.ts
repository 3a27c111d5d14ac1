// The options that say who is who, and whether and how people are told of. They have an effect only where something that is chosen asks for
// people, and people are wanted.

import { registry } from '../analyzers/registry.js';
import { CodefangError } from '../base/errors.js';

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

/** Refuses options without an effect: `user-bad-option`. `asksForPeople`: something that is chosen does. */
export function refuseIdlePeopleOptions(raw: RawPeopleOptions, asksForPeople: boolean): void {
  const isWanted = raw.people !== false;
  if (isWanted && asksForPeople) return;
  const idle = [
    raw.burndownPeople === true && '--burndown-people',
    raw.peopleDict !== undefined && '--people-dict',
    raw.excludeBots === true && '--exclude-bots',
    raw.coAuthors !== undefined && '--co-authors',
    raw.mailmap === false && '--no-mailmap',
    raw.anonymize === true && '--anonymize',
  ].find((option) => option !== false);
  if (idle === undefined) return;
  if (!isWanted) {
    throw new CodefangError('user-bad-option', `option ${idle} has no effect with --no-people`, {
      hint: 'give one of the two',
    });
  }
  const ids = registry.filter(({ people }) => people).map(({ id }) => id);
  throw new CodefangError('user-bad-option', `option ${idle} has no effect: nothing that is chosen asks for people`, {
    hint: `give --burndown-people too, choose an analyzer of people (${ids.join(', ')}), or leave it out`,
  });
}
