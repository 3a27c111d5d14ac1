// Options without an effect on what was chosen: refused where they are given, for who gives one expects something of it.

import { registry } from '../analyzers/registry.js';
import { CodefangError } from '../base/errors.js';
import { parsesText } from './code-options.js';
import type { RawOptions } from './raw-options.js';

/** Options that one analyzer alone reads, and that analyzer. */
const owners = {
  granularity: 'burndown',
  sampling: 'burndown',
  burndownFiles: 'burndown',
  burndownPeople: 'burndown',
  couplesMaxChangeset: 'couples',
  couplesMinRevs: 'couples',
  couplesMinShared: 'couples',
  couplesMinCoupling: 'couples',
  emptyCommits: 'devs',
  importMaxFileSize: 'imports',
  shotnessDslStruct: 'shotness',
  shotnessDslName: 'shotness',
  minCommentLen: 'sentiment',
  sentimentGap: 'sentiment',
  typosMaxDistance: 'typos',
} as const satisfies Partial<Record<keyof RawOptions, string>>;

/** Options that say who is who, and whether and how people are told of, where they have a value that says something. */
const ofPeople: readonly (readonly [name: keyof RawOptions, isGiven: (raw: RawOptions) => boolean])[] = [
  ['burndownPeople', ({ burndownPeople }) => burndownPeople === true],
  ['peopleDict', ({ peopleDict }) => peopleDict !== undefined],
  ['excludeBots', ({ excludeBots }) => excludeBots === true],
  ['coAuthors', ({ coAuthors }) => coAuthors !== undefined],
  ['mailmap', ({ mailmap }) => mailmap === false],
  ['anonymize', ({ anonymize }) => anonymize === true],
];

/** An option that is given and has no effect, and the error that says so: `user-bad-option`. */
export interface IdleOption {
  readonly name: keyof RawOptions;
  readonly error: CodefangError;
}

/** Whether anything that is chosen asks for people. */
export function asksForPeople(raw: RawOptions, analyzers: readonly string[]): boolean {
  return (
    (raw.burndownPeople === true && analyzers.includes('burndown')) ||
    registry.some(({ id, people }) => people && analyzers.includes(id))
  );
}

function idleOfOrder({ firstParent, allCommits }: RawOptions, analyzers: readonly string[]): IdleOption[] {
  // Both at once contradict or repeat each other, which is told of them.
  if ((firstParent !== undefined && allCommits !== undefined) || (allCommits !== true && firstParent !== false))
    return [];
  const takers = registry.filter(({ sideCommits }) => sideCommits).map(({ id }) => id);
  if (takers.some((id) => analyzers.includes(id))) return [];
  const what = 'option --all-commits has no effect: nothing that is chosen takes commits off the main line';
  const hint = `give an analyzer that does (${takers.join(', ')}), or leave it out`;
  const name = allCommits === undefined ? 'firstParent' : 'allCommits';
  return [{ name, error: new CodefangError('user-bad-option', what, { hint }) }];
}

/** The options without an effect when these analyzers are chosen. */
export function idleOptions(raw: RawOptions, analyzers: readonly string[]): readonly IdleOption[] {
  return [
    ...idleOfAnalyzers(raw, analyzers),
    ...idleOfParsing(raw, analyzers),
    ...idleOfPeople(raw, analyzers),
    ...idleOfRenames(raw),
    ...idleOfOrder(raw, analyzers),
  ];
}

function idleOfAnalyzers(raw: RawOptions, analyzers: readonly string[]): IdleOption[] {
  return (Object.entries(owners) as [keyof typeof owners, string][]).flatMap(([name, owner]) => {
    const value = raw[name];
    if (value === undefined || value === false || analyzers.includes(owner)) return [];
    const hint = `give --analyzers ${[...analyzers, owner].join()}, or leave it out`;
    return [idle(name, `has no effect without the analyzer ${owner}`, hint)];
  });
}

function idleOfParsing(raw: RawOptions, analyzers: readonly string[]): IdleOption[] {
  if (raw.uastMaxFileSize === undefined || parsesText({ analyzers })) return [];
  const ids = registry.filter(({ parses }) => parses === true).map(({ id }) => id);
  const hint = `choose an analyzer that does (${ids.join(', ')}), or leave it out`;
  return [idle('uastMaxFileSize', 'has no effect: nothing that is chosen parses', hint)];
}

function idleOfPeople(raw: RawOptions, analyzers: readonly string[]): IdleOption[] {
  const isWanted = raw.people !== false;
  if (isWanted && asksForPeople(raw, analyzers)) return [];
  const given = ofPeople.filter(([, isGiven]) => isGiven(raw));
  // Comments may name people, and are then not quoted.
  const quotes = analyzers.includes('sentiment');
  if (!isWanted) return given.map(([name]) => idle(name, 'has no effect with --no-people', 'give one of the two'));
  const ids = registry.filter(({ people }) => people).map(({ id }) => id);
  const hint = `give --burndown-people too, choose an analyzer of people (${ids.join(', ')}), or leave it out`;
  return given
    .filter(([name]) => name !== 'anonymize' || !quotes)
    .map(([name]) => idle(name, 'has no effect: nothing that is chosen asks for people', hint));
}

function idleOfRenames({ renames, renameThreshold }: RawOptions): IdleOption[] {
  if (renames !== false || renameThreshold === undefined) return [];
  return [idle('renameThreshold', 'has no effect with --no-renames', 'give one of the two')];
}

function idle(name: keyof RawOptions, what: string, hint: string): IdleOption {
  const no = name === 'mailmap' ? 'no-' : '';
  const flag = `--${no}${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return { name, error: new CodefangError('user-bad-option', `option ${flag} ${what}`, { hint }) };
}
