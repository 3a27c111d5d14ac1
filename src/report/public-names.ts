// What people are called in texts that everybody can read, and that go out by mail: never by their mail address. Of several people with
// one name, all but the first have a number, by their place in the list.

import type { BurndownResult } from '../analyzers/burndown/result.js';
import { oneLine } from './text/display-width.js';

const LEFT_OUT_NAME = 'left out';

/** Names of burndown's people by id, on one line, and markup still in them. Who has no place in the list is left out. */
export function publicNames({ developer_survival = [] }: BurndownResult): (id: number) => string {
  return publicNamesOf(developer_survival);
}

/** As `publicNames`, of any list of people. */
export function publicNamesOf(
  people: readonly { readonly id: number; readonly name: string; readonly is_bot: boolean }[],
): (id: number) => string {
  const seen = new Map<string, number>();
  const names = new Map(
    people.map(({ id, name, is_bot }) => {
      const bare = bareName(oneLine(name));
      const count = (seen.get(bare) ?? 0) + 1;
      seen.set(bare, count);
      return [id, `${bare}${count > 1 ? ` (${count})` : ''}${is_bot ? ' (bot)' : ''}`];
    }),
  );
  return (id) => names.get(id) ?? LEFT_OUT_NAME;
}

/** A name without its mail; of a mail alone, what stands before its @. */
function bareName(name: string): string {
  const bare = name
    .replace(/<[^<>]*>\s*$/, '')
    .replace(/(\S)@\S+/g, '$1')
    .trim();
  if (bare !== '') return bare;
  const local = /<([^<>@]+)/.exec(name)?.[1].trim() ?? '';
  return local === '' ? '(no name)' : local;
}
